import { toggle } from "../choices";
import type { PanelOptions } from "../panel";
import type { Campaign } from "../state";
import { biddingSection } from "./bidding";
import { budgetSection } from "./budget";
import { datesSection } from "./dates";
import { draftOf, nameSection, plain, type SectionContext } from "./section";
import { audiencesSection, languagesSection, locationsSection, networksSection, scheduleSection } from "./targeting";

/** The sections of a campaign's settings, in the page's order. */
export function campaignSections(campaign: Campaign, context: SectionContext): readonly PanelOptions[] {
  const { form, words } = context.notation;
  const pick = (names: Readonly<Record<string, string>>) => names[campaign.resultType] ?? names["Leads"] ?? "";
  const objective = pick(form.objectives);
  const goal = pick(form.goalNames);
  return [
    nameSection(context, form.name.campaign, campaign, "campaign-name-input"),
    plain(context, "status", form.status.campaign, [campaign.status === "enabled" ? words.enabled : words.paused]),
    // Performance Max and Demand Gen have no choice of networks.
    ...(campaign.networks.length === 0 ? [] : [networksSection(campaign, context)]),
    budgetSection(campaign, context),
    biddingSection(campaign, context),
    locationsSection(campaign, context),
    languagesSection(campaign, context),
    scheduleSection(campaign, context),
    datesSection(campaign, context),
    plain(context, "objective", form.objective, [objective], { objective }),
    plain(context, "goals", form.goals, [goal], { conversionGoal: goal }),
    audiencesSection(campaign, context),
    plain(context, "acquisition", form.customerAcquisition, [form.bidEqually]),
    ...(campaign.campaignType === "Search" ? [aiMaxSection(campaign, context)] : []),
    plain(context, "rotation", form.rotation, [form.rotationBest]),
    plain(context, "url", form.urlOptions, [form.noOptions]),
  ];
}

function aiMaxSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { form } = context.notation;
  const draft = draftOf(() => ({ on: campaign.extras.aiMax }));
  return {
    ...plain(context, "aiMax", form.aiMax, []),
    summary: () => [campaign.extras.aiMax ? form.on : form.off],
    content: () => [
      toggle(
        form.aiMaxSwitch,
        {
          read: () => draft.value.on,
          take: (on) => {
            draft.value.on = on;
          },
        },
        context.variant.readOnly,
      ),
    ],
    save: async () => {
      const { on } = draft.value;
      if (on !== campaign.extras.aiMax && !(await context.save({ aiMax: on }))) return false;
      campaign.extras = { ...campaign.extras, aiMax: on };
      return true;
    },
    cancel: draft.reset,
  };
}

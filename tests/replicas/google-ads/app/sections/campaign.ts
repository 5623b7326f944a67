import type { PanelOptions } from "../panel";
import type { Campaign } from "../state";
import { biddingSection } from "./bidding";
import { budgetSection } from "./budget";
import { datesSection } from "./dates";
import { nameSection, plain, type SectionContext } from "./section";
import { switchSection } from "./switch-section";
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
  return switchSection(context, {
    key: "aiMax",
    title: form.aiMax,
    label: form.aiMaxSwitch,
    field: "aiMax",
    read: () => campaign.extras.aiMax,
    take: (on) => (campaign.extras = { ...campaign.extras, aiMax: on }),
  });
}

import { asOneLine } from "./app/text-field";
import { scheduleText } from "./app/adset-budget";
import type { Node } from "./app/entities";
import { wordFor, type Page } from "./app/page";
import type { Leaf, Leaves, PageTruth } from "../truth-types";

/** The fields of a section whose body is not mounted are not on the page. */
function sections(parts: Readonly<Record<string, Leaves>>, closed: readonly string[]): Leaves {
  const leaves: Leaves = {};
  for (const [section, fields] of Object.entries(parts))
    for (const [name, leaf] of Object.entries(fields)) leaves[name] = closed.includes(section) ? "not-shown" : leaf;
  return leaves;
}

const value = (of: unknown): Leaf => (of === null ? "absent" : { value: of });

export function truthOfCampaign(page: Page, { name, campaign, setup }: Node, closed: readonly string[]): Leaves {
  const { currency } = page.account;
  const { categories, budgetMicros, budgetType, bidStrategy } = setup.campaign;
  const held = budgetMicros !== null;
  return sections(
    {
      campaignGroupNameSection: { name: value(name) },
      campaignGroupRegulatedCategorySection: {
        specialAdCategories: value(categories.map((code) => wordFor(page, code))),
      },
      campaignGroupDetailsSection: { objective: value(wordFor(page, campaign.objective ?? "")) },
      campaignGroupBudgetSection: {
        budget: held ? value({ amountMicros: page.format.roundedMicros(budgetMicros), currency }) : "absent",
        budgetType: held ? value(budgetType) : "absent",
        bidStrategy: held ? value(bidStrategy) : "absent",
      },
    },
    closed,
  );
}

export function truthOfAdset(page: Page, { name, setup }: Node, closed: readonly string[]): Leaves {
  const { words, format, account } = page;
  const { budgetMicros: above, budgetType, bidStrategy, startDate, endDate } = setup.campaign;
  const adset = setup.adset!;
  const money = (micros: number | null) =>
    value(micros === null ? null : { amountMicros: format.roundedMicros(micros), currency: account.currency });
  const own = adset.budgetMicros !== null;
  const amounts: Leaves =
    bidStrategy === "bid-cap"
      ? { bidCap: money(adset.bidCapMicros) }
      : bidStrategy === "roas-goal"
        ? { targetRoas: value(adset.roasGoal === null ? null : format.rounded(adset.roasGoal, 2)) }
        : bidStrategy === "highest-value"
          ? {}
          : { targetCpa: money(adset.costGoalMicros) };
  const timed = own && budgetType === "lifetime";
  return sections(
    {
      campaignNameSection: { name: value(name) },
      campaignConversionGoalsSection: {
        conversionGoal: value(adset.conversionLocation),
        optimizationGoal: value(wordFor(page, adset.goal)),
        ...amounts,
        ...(above === null ? { bidStrategy: value(bidStrategy) } : {}),
      },
      campaignBasicSection: {
        budget: money(adset.budgetMicros),
        budgetType: own ? value(budgetType) : "absent",
        startDate: value(startDate),
        endDate: value(endDate),
        ...(timed ? { adSchedule: value(adset.schedule.map((slot) => scheduleText(words.weekdays, slot))) } : {}),
      },
      campaignTargetingSection: {
        locations: value(adset.locations),
        ageMin: value(adset.ageMin),
        ageMax: value(adset.ageMax),
        genders: value([adset.gender]),
        languages: value(adset.languages.length === 0 ? ["all"] : adset.languages),
        detailedTargeting: value(adset.detailed),
        audiences: value(adset.audiences),
        advantageAudience: value(adset.advantageAudience),
      },
      campaignPlacementSection: {
        placements: value(adset.placements.length === 0 ? [words.advantagePlacements] : adset.placements),
      },
    },
    closed,
  );
}

export function truthOfAd(page: Page, { setup }: Node, closed: readonly string[]): PageTruth["ad"] {
  const ad = setup.ad!;
  const creative = closed.includes("creativeEditorComponent");
  const held = (text: string) => (page.options.editor === "input" ? asOneLine(text) : text);
  const texts = (all: readonly string[]): Leaf[] =>
    creative ? [] : (all.length === 0 ? [""] : all).slice(0, 5).map((text) => value(text === "" ? null : held(text)));
  return {
    headlines: texts(ad.headlines),
    descriptions: texts(ad.descriptions),
    primaryTexts: texts(ad.primaryTexts),
    finalUrl: closed.includes("adgroupAdDestinationGeneric") ? "not-shown" : value(ad.finalUrl),
    callToAction: creative ? "not-shown" : value(wordFor(page, ad.callToAction)),
  };
}

import type { Edit, EditWarning, GuardFacts } from "@/lib/domain/edit-guard";
import { policyFindings } from "@/lib/policy/guard";

/** What law and platforms forbid in the declared category: only what is sure, a doubt would be raised at every edit. */
export function policyWarnings({ field, before, after }: Edit, facts: GuardFacts | null): EditWarning[] {
  if (facts === null || field === "finalUrl" || after === null || facts.specialAdCategories === null) return [];
  const [first] = policyFindings(
    { kind: "targeting", platform: facts.platform, setting: field, current: before, value: after },
    {
      specialAdCategories: facts.specialAdCategories,
      locations: facts.locations,
      objective: null,
      campaignName: null,
    },
  ).filter(({ verdict, params }) => verdict === "refuse" || params["category"] !== undefined);
  if (first === undefined || !TARGETING.has(field)) return [];
  return [
    { field, code: "edit-policy", params: { rule: first.code }, basis: "policy", source: first.source, atOnce: true },
  ];
}

/** Settings by which people are chosen; money, dates and texts have rules of their own. */
const TARGETING: ReadonlySet<string> = new Set([
  "locations",
  "ageMin",
  "ageMax",
  "genders",
  "detailedTargeting",
  "audiences",
]);

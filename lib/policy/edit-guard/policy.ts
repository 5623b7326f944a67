import type { Edit, EditWarning, GuardFacts } from "@/lib/domain/edit-guard";
import { ideaWords, touchesOf } from "@/lib/policy/touch";
import { wordList } from "@/lib/policy/words";

/** What law and platforms forbid: the first of the campaign's rules (`editRules()`) that this edit of targeting meets. */
export function policyWarnings({ field, before, after }: Edit, facts: GuardFacts | null): EditWarning[] {
  if (facts === null || field === "finalUrl" || after === null || !TARGETING.has(field)) return [];
  const idea = { kind: "targeting", platform: facts.platform, setting: field, current: before, value: after } as const;
  const touched: ReadonlySet<string> = touchesOf(idea);
  const words = ideaWords(idea);
  const rule = facts.policy.find(
    ({ touches, says }) =>
      (touches === null || touches.some((touch) => touched.has(touch))) &&
      (says === null || wordList(says).find(words) !== null),
  );
  if (rule === undefined) return [];
  const { code, source } = rule;
  return [{ field, code: "edit-policy", params: { rule: code }, basis: "policy", source, atOnce: true }];
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

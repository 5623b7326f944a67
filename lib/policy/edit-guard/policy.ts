import type { Edit, EditWarning, GuardFacts } from "@/lib/domain/edit-guard";
import type { SettingValue } from "@/lib/domain/settings";
import { PROTECTED_CATEGORIES, specialCategory } from "@/lib/policy/categories";

const SOURCE = "Meta: special ad categories (developers.facebook.com, Marketing API, April 2026)";
const RULE = "policy-special-category-people";
const YOUNGEST = 18;
const OLDEST = 65;

/**
 * What is surely forbidden in a declared special ad category: leaving people out by age or gender. The whole rule book of
 * lib/policy, with its dictionaries, is for the advice; the page's own script has to stay small.
 */
export function policyWarnings({ field, after }: Edit, facts: GuardFacts | null): EditWarning[] {
  const declared = (facts?.specialAdCategories ?? []).map(specialCategory);
  const isProtected = PROTECTED_CATEGORIES.some((category) => declared.includes(category));
  if (!isProtected || after === null || !leavesOut(field, after)) return [];
  return [{ field, code: "edit-policy", params: { rule: RULE }, basis: "policy", source: SOURCE, atOnce: true }];
}

function leavesOut(field: Edit["field"], after: SettingValue): boolean {
  if (field === "ageMin") return typeof after === "number" && after > YOUNGEST;
  if (field === "ageMax") return typeof after === "number" && after < OLDEST;
  if (field !== "genders" || !Array.isArray(after)) return false;
  const genders = after as readonly string[];
  return !genders.includes("all") && !(genders.includes("male") && genders.includes("female"));
}

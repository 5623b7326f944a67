import type { EditRule } from "@/lib/domain/edit-guard";
import type { PlatformId } from "@/lib/domain/platform";
import { standingRules } from "@/lib/policy/apply-rules";
import { wordsOf } from "@/lib/policy/topics";

/**
 * What the rule book says about a person's own edits of targeting in this campaign, refusals first. It is worked out here and
 * sent to the page, whose script is too small for the rule book. Only what is sure: refusals, and what follows from a declared
 * category; a doubt would be raised at every edit. Empty where the declaration is not known (`specialAdCategories` null).
 */
export function editRules(
  platform: PlatformId,
  specialAdCategories: readonly string[] | null,
  locations: readonly string[],
): readonly EditRule[] {
  if (specialAdCategories === null) return [];
  const context = { specialAdCategories, locations, objective: null, campaignName: null };
  const standing = standingRules(platform, "targeting", context);
  return [
    ...standing.filter(({ verdict }) => verdict === "refuse"),
    ...standing.filter(({ verdict, declared }) => verdict === "warn" && declared !== undefined),
  ].map(({ rule }) => ({
    code: rule.code,
    source: rule.source,
    touches: rule.touches ?? null,
    says: rule.says?.flatMap(wordsOf) ?? null,
  }));
}

import type { Check, Suggestion } from "@/lib/domain/suggestion";
import { policyGuard } from "@/lib/policy/guard";
import type { PolicyContext, PolicyIdea } from "@/lib/policy/idea";
import { campaignKeyOf } from "./book";
import type { Case, Draft, NoAdvice } from "./case";
import { campaignOf, currentOf, once } from "./case";
import { check } from "./checks";
import type { Unit } from "./unit";

/** What the guard must know of the campaign that advice is for. */
export function policyContext(one: Case, unit: Unit): PolicyContext {
  const campaign = campaignOf(one, unit);
  const own = currentOf(one, unit);
  const above = currentOf(one, campaign);
  return {
    specialAdCategories: above.specialAdCategories ?? own.specialAdCategories,
    locations: own.lists.locations ?? above.lists.locations ?? [],
    objective: above.objective,
    campaignName: campaign.name,
    texts: once(one, `texts|${campaign.key}`, () => textsIn(one, campaign)),
  };
}

const MOST_TEXTS = 40;

/** Texts of the campaign's newest ads: they show what it advertises. */
function textsIn(one: Case, campaign: Unit): readonly string[] {
  const texts = new Set<string>();
  for (let i = one.book.adRows.length - 1; i >= 0 && texts.size < MOST_TEXTS; i--) {
    const row = one.book.adRows[i]!;
    if (campaignKeyOf(row) !== campaign.key) continue;
    for (const [name, value] of Object.entries(row.attributes)) {
      if (typeof value === "string" && /^(headline|description|primaryText)\d/.test(name)) texts.add(value);
    }
  }
  return [...texts];
}

/** Lets the guard judge a draft: refused drafts become withheld with the rule, warnings become a check that asks for caution. */
export function guarded(
  context: PolicyContext,
  draft: Draft,
  about: Pick<PolicyIdea, "dimension" | "action" | "text"> & { readonly value?: PolicyIdea["value"] } = {},
): Draft | NoAdvice {
  const { suggestion } = draft;
  const decision = policyGuard(
    {
      kind: suggestion.kind,
      platform: suggestion.entity.platform,
      setting: suggestion.target.kind === "setting" ? suggestion.target.setting : null,
      current: suggestion.current,
      value: suggestion.proposed,
      ...about,
    },
    context,
  );
  if (decision.verdict === "refuse") {
    const reason = { code: decision.code, params: decision.params };
    return { kind: suggestion.kind, reason, enoughBy: null, refused: true };
  }
  const verdict: Check =
    decision.verdict === "warn"
      ? { code: decision.code, status: "caution", params: decision.params, source: decision.source }
      : check("check-policy", "pass", {}, decision.source);
  const checked: Suggestion = { ...suggestion, checks: [...suggestion.checks, verdict] };
  return { ...draft, suggestion: checked };
}

export function isDraft(one: Draft | NoAdvice): one is Draft {
  return "suggestion" in one;
}

import type { PlatformId } from "@/lib/domain/platform";
import type { SuggestionKind } from "@/lib/domain/suggestion";
import { type SpecialCategory, specialCategory } from "@/lib/policy/categories";
import type { PolicyContext, PolicyDecision, PolicyIdea, PolicyVerdict } from "@/lib/policy/idea";
import { runsIn } from "@/lib/policy/regions";
import { POLICY_RULES, type PolicyRule } from "@/lib/policy/rules";
import { type Topic, topicWord } from "@/lib/policy/topics";
import { ideaWords, touchesOf } from "@/lib/policy/touch";
import { foldText } from "@/lib/policy/words";

/** A rule that holds in a campaign for one kind of idea, whatever the idea's value is. */
export interface StandingRule {
  readonly rule: PolicyRule;
  /** The rule's own, or a warning where it cannot be told whether the campaign runs in its region. */
  readonly verdict: Exclude<PolicyVerdict, "allow">;
  readonly declared: SpecialCategory | undefined;
  readonly likely: { readonly topic: Topic; readonly word: string } | undefined;
}

/** The rules that hold in a campaign, in the order of the rules. `text`: words of the idea that are the campaign's own. */
export function standingRules(
  platform: PlatformId,
  kind: SuggestionKind,
  context: PolicyContext,
  text = "",
): readonly StandingRule[] {
  const named = (context.specialAdCategories ?? []).map(specialCategory);
  const categories = named.filter((category) => category !== null).filter((category) => category !== "NONE");
  const declarationUnknown = context.specialAdCategories === null || named.includes(null);
  const campaignWords = foldText([context.campaignName ?? "", ...(context.texts ?? []), text].join(" ; "));
  return POLICY_RULES.flatMap((rule) => {
    if (rule.platforms && !rule.platforms.includes(platform)) return [];
    if (rule.kinds && !rule.kinds.includes(kind)) return [];
    const declared = rule.declared?.find((category) => categories.includes(category));
    if (rule.declared && declared === undefined) return [];
    if (rule.declarationUnknown && !declarationUnknown) return [];
    const likely = rule.looksLike && firstWord(rule.looksLike, campaignWords);
    if (likely === null || (likely && categories.length > 0)) return [];
    const region = rule.region === undefined ? "yes" : runsIn(rule.region, context.locations);
    if (region === "no") return [];
    return [{ rule, verdict: region === "unknown" ? "warn" : rule.verdict, declared, likely }];
  });
}

/** Every rule that holds for an idea, in the order of the rules. */
export function decisionsFor(idea: PolicyIdea, context: PolicyContext): readonly PolicyDecision[] {
  const words = ideaWords(idea);
  const touches = touchesOf(idea);
  const standing = standingRules(idea.platform, idea.kind, context, idea.kind === "copy" ? words : "");
  return standing.flatMap(({ rule, verdict, declared, likely }) => {
    const touched = rule.touches?.find((touch) => touches.has(touch));
    if (rule.touches && touched === undefined) return [];
    const said = rule.says && firstWord(rule.says, words);
    if (said === null) return [];
    const word = said ?? likely;
    return [
      {
        verdict,
        ruleId: rule.id,
        code: rule.code,
        params: {
          ...(touched === undefined ? {} : { touches: touched }),
          ...(declared === undefined ? {} : { category: declared }),
          ...(word === undefined ? {} : { topic: word.topic, word: word.word }),
        },
        source: rule.source,
        message: rule.message,
      },
    ];
  });
}

function firstWord(topics: readonly Topic[], words: string): { topic: Topic; word: string } | null {
  for (const topic of topics) {
    const word = topicWord(topic, words);
    if (word !== null) return { topic, word };
  }
  return null;
}

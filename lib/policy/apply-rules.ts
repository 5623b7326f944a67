import { type SpecialCategory, specialCategory } from "@/lib/policy/categories";
import type { PolicyContext, PolicyDecision, PolicyIdea } from "@/lib/policy/idea";
import { runsIn } from "@/lib/policy/regions";
import { POLICY_RULES, type PolicyRule } from "@/lib/policy/rules";
import { type Topic, topicWord } from "@/lib/policy/topics";
import { type Touch, ideaWords, touchesOf } from "@/lib/policy/touch";
import { foldText } from "@/lib/policy/words";

/** What the rules look at, worked out once for one idea. */
interface Facts {
  readonly idea: PolicyIdea;
  readonly context: PolicyContext;
  readonly touches: ReadonlySet<Touch>;
  readonly declared: readonly SpecialCategory[];
  readonly declarationUnknown: boolean;
  readonly ideaWords: string;
  readonly campaignWords: string;
}

/** Every rule that holds for an idea, in the order of the rules. */
export function decisionsFor(idea: PolicyIdea, context: PolicyContext): readonly PolicyDecision[] {
  const named = (context.specialAdCategories ?? []).map(specialCategory);
  const words = ideaWords(idea);
  const facts: Facts = {
    idea,
    context,
    touches: touchesOf(idea),
    declared: named.filter((category) => category !== null).filter((category) => category !== "NONE"),
    declarationUnknown: context.specialAdCategories === null || named.includes(null),
    ideaWords: words,
    campaignWords: foldText(
      [context.campaignName ?? "", ...(context.texts ?? []), idea.kind === "copy" ? words : ""].join(" ; "),
    ),
  };
  return POLICY_RULES.flatMap((rule) => decide(rule, facts) ?? []);
}

function decide(rule: PolicyRule, facts: Facts): PolicyDecision | null {
  if (rule.platforms && !rule.platforms.includes(facts.idea.platform)) return null;
  if (rule.kinds && !rule.kinds.includes(facts.idea.kind)) return null;
  const touched = rule.touches?.find((touch) => facts.touches.has(touch));
  if (rule.touches && touched === undefined) return null;
  const declared = rule.declared?.find((category) => facts.declared.includes(category));
  if (rule.declared && declared === undefined) return null;
  if (rule.declarationUnknown && !facts.declarationUnknown) return null;
  const likely = rule.looksLike && firstWord(rule.looksLike, facts.campaignWords);
  if (likely === null || (likely && facts.declared.length > 0)) return null;
  const said = rule.says && firstWord(rule.says, facts.ideaWords);
  if (said === null) return null;
  const region = rule.region === undefined ? "yes" : runsIn(rule.region, facts.context.locations);
  if (region === "no") return null;
  const word = said ?? likely;
  return {
    verdict: region === "unknown" ? "warn" : rule.verdict,
    ruleId: rule.id,
    code: rule.code,
    params: {
      ...(touched === undefined ? {} : { touches: touched }),
      ...(declared === undefined ? {} : { category: declared }),
      ...(word === undefined ? {} : { topic: word.topic, word: word.word }),
    },
    source: rule.source,
    message: rule.message,
  };
}

function firstWord(topics: readonly Topic[], words: string): { topic: Topic; word: string } | null {
  for (const topic of topics) {
    const word = topicWord(topic, words);
    if (word !== null) return { topic, word };
  }
  return null;
}

import { specialCategory } from "@/lib/policy/categories";
import type { PolicyContext } from "@/lib/policy/idea";
import { type Topic, topicWord } from "@/lib/policy/topics";
import { foldText } from "@/lib/policy/words";
import type { StudioPersona, StudioWish } from "@/lib/copywriting/studio/wish";

/** What no text may say of its reader: Meta's personal attributes, Google's sensitive interests. */
const SENSITIVE: readonly Topic[] = ["health", "identity", "hardship"];

/** True where the words touch what is protected about a person. */
export function isSensitive(words: string): boolean {
  const folded = foldText(words);
  return SENSITIVE.some((topic) => topicWord(topic, folded) !== null);
}

/** True where the campaign is, or may be, one in which nobody must be addressed as a group: declared, or not readable. */
export function isSpecial({ specialAdCategories }: PolicyContext): boolean {
  return (specialAdCategories ?? []).some((name) => specialCategory(name) !== "NONE");
}

/** Whether needs may stand in a text: "Back pain? …" would assert a state of the reader's. Then they only choose among the benefits. */
export function mayNameNeeds({ who }: StudioWish, policy: PolicyContext): boolean {
  return !isSpecial(policy) && !who.needs.some(isSensitive);
}

/** Whether a line of work may be named as an audience. */
export function mayNamePeople({ who }: StudioWish, policy: PolicyContext): boolean {
  return !isSpecial(policy) && !isSensitive(who.occupation);
}

/** The persona's protected traits: they say whom an ad is for, and must change neither offer nor tone. */
export const PROTECTED_TRAITS = ["gender", "age"] as const;
export type ProtectedTrait = (typeof PROTECTED_TRAITS)[number];

/** The same persona on two sides of one protected trait, all else alike. */
export function pairOf(who: StudioPersona, trait: ProtectedTrait): readonly [StudioPersona, StudioPersona] {
  if (trait === "gender")
    return [
      { ...who, gender: "women" },
      { ...who, gender: "men" },
    ];
  return [
    { ...who, ageMin: 18, ageMax: 29 },
    { ...who, ageMin: 60, ageMax: 80 },
  ];
}

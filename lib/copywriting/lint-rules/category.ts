import { type TextPlace, type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";
import { PROTECTED_CATEGORIES, specialCategory } from "@/lib/policy/categories";
import { type Topic, topicWord } from "@/lib/policy/topics";
import { foldText } from "@/lib/policy/words";

const LIKELY: readonly Topic[] = ["housing", "employment", "finance", "politics"];

/** What the special ad categories add: nobody may be kept from answering, and the category has to be declared. */
export const checkCategory: TextRule = (text, place) => {
  const folded = foldText(text);
  const discriminating = isProtected(place) || LIKELY.slice(0, 3).some((topic) => topicWord(topic, folded) !== null);
  const word = discriminating ? topicWord("discriminating", folded) : null;
  const likely = isDeclared(place) ? undefined : LIKELY.find((topic) => topicWord(topic, folded) !== null);
  return [
    ...findingIf(
      word !== null,
      "discriminates",
      "error",
      `"${word ?? ""}" says who should not answer; housing, job and credit ads must not.`,
      "Describe the offer, not the people.",
    ),
    ...findingIf(
      likely !== undefined,
      "category-likely",
      "note",
      `It looks like the special ad category "${likely ?? ""}".`,
      "Declare the category if it is one.",
    ),
  ];
};

function isDeclared(place: TextPlace): boolean {
  const category = place.category === null ? null : specialCategory(place.category);
  return category !== null && category !== "NONE";
}

function isProtected(place: TextPlace): boolean {
  const category = place.category === null ? null : specialCategory(place.category);
  return category !== null && category !== "NONE" && PROTECTED_CATEGORIES.includes(category);
}

import { limitsOf, textLength } from "@/lib/copywriting/limits";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Hard limits, what is cut on screen, and empty texts. */
export const checkLength: TextRule = (text, place) => {
  const limits = limitsOf(place.format)[place.slot];
  if (limits === null) return [];
  const length = textLength(place.platform, text);
  const over = length - limits.longest;
  const cut = limits.shown !== null && length > limits.shown && over <= 0;
  return [
    ...findingIf(text.trim() === "", "empty", "error", "The text is empty.", "Write a text or remove the field."),
    ...findingIf(
      over > 0,
      "too-long",
      "error",
      `It has ${length} characters; at most ${limits.longest} fit here.`,
      `Shorten it by ${over}.`,
    ),
    ...findingIf(
      cut,
      "will-be-cut",
      "note",
      `It has ${length} characters; most placements show about ${limits.shown ?? 0}.`,
      "Put what matters first.",
    ),
  ];
};

import { lintText } from "@/lib/copywriting/lint";
import type { TextPlace } from "@/lib/copywriting/lint-rules/rule";
import type { CopyProblem } from "@/lib/copywriting/proposal";

/** Every key typed shows all rows anew, and the linter takes a few milliseconds a text: what it said of a text is kept for a while. */
const remarks = new Map<string, readonly CopyProblem[]>();
/** Twice what a studio may hold. */
const MOST_REMARKS = 1000;

/** What the linter says of a text where it stands. */
export function remarksOn(text: string, place: TextPlace): readonly CopyProblem[] {
  const key = JSON.stringify([text, place]);
  const known = remarks.get(key);
  if (known !== undefined) return known;
  if (remarks.size >= MOST_REMARKS) remarks.clear();
  const found = lintText(text, place);
  remarks.set(key, found);
  return found;
}

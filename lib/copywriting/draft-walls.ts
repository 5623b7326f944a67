import * as v from "valibot";
import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import type { AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import { acceptable } from "@/lib/copywriting/candidates";
import { hasHidden } from "@/lib/copywriting/clean-text";
import { showsMarker } from "@/lib/copywriting/compose-question";
import type { DraftAnswer, DraftPrompt } from "@/lib/copywriting/draft-prompt";
import type { EditedWords } from "@/lib/copywriting/edited-words";
import { newFact } from "@/lib/copywriting/facts";
import { languageOf, maySpeakAlike } from "@/lib/policy/language";
import { fits } from "@/lib/copywriting/limits";
import { phoneNumberIn } from "@/lib/copywriting/lint-rules/contact";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { CopyProblem } from "@/lib/copywriting/proposal";
import type { PolicyContext } from "@/lib/policy/idea";

const OneText = v.object({ slot: v.picklist(TEXT_SLOTS), text: v.pipe(v.string(), v.maxLength(3000)) });

export interface AcceptedDraft {
  readonly slot: TextSlot;
  readonly text: string;
  readonly problems: readonly CopyProblem[];
}
export interface DroppedDraft {
  readonly text: string;
  /** Which wall it met. */
  readonly because:
    | "shape"
    | "slot"
    | "hidden"
    | "contact"
    | "marker"
    | "length"
    | "fact"
    | "subject"
    | "language"
    | "repeat"
    | "rules";
}

/**
 * Sorts a model's answer by rules alone: the model may have been talked into anything by the texts it was given. What passes is within the limits, clean by the
 * linter, says no new facts, gives no address of any kind, and speaks of what the ad speaks of.
 */
export function throughWalls(
  answer: DraftAnswer,
  prompt: Pick<DraftPrompt, "refs"> & { readonly marker: string; readonly words?: EditedWords },
  screen: AdOnScreen,
  wanted: readonly TextSlot[],
  policy: PolicyContext,
): { readonly accepted: readonly AcceptedDraft[]; readonly dropped: readonly DroppedDraft[] } {
  const accepted: AcceptedDraft[] = [];
  const dropped: DroppedDraft[] = [];
  const taken = new Set(screen.texts.map(textKey));
  // What the person wrote among the data is theirs to say, as what the ad says already.
  const sources = [...prompt.refs.values(), ...screen.texts, ...(prompt.words?.facts ?? [])];
  const about = prompt.words === undefined ? [] : [prompt.words.about];
  for (const item of answer.texts) {
    const one = v.safeParse(OneText, item);
    if (!one.success) {
      dropped.push({ text: "", because: "shape" });
      continue;
    }
    const { slot } = one.output;
    const text = one.output.text.trim();
    const because = wallFor(text, slot, { prompt, screen, wanted, sources, about, taken });
    const problems = because === null ? acceptable(slot, text, screen, policy) : null;
    if (because !== null || problems === null || problems.some((problem) => problem.severity === "warning")) {
      dropped.push({ text, because: because ?? "rules" });
      continue;
    }
    taken.add(textKey(text));
    accepted.push({ slot, text, problems });
  }
  return { accepted, dropped };
}

/** Links in any dress: schemes, domains, Markdown, HTML, handles. */
const ADDRESS =
  /[a-z][a-z\d+.-]{1,20}:(?:\/\/|\S)|[\p{L}\d]\.[\p{L}]{2,}|\]\(|!\[|<[a-z/!]|@[\p{L}\d_]|#[\p{L}\d_]|(?:www|https?)\b|[\\`]|&#|&\w{2,8};|%[\da-f]{2}/iu;

/** What a model's text is held against. */
export interface Walls {
  readonly prompt: { readonly marker: string };
  readonly screen: AdOnScreen;
  readonly wanted: readonly TextSlot[];
  /** What is known to be true: a text may state no other fact. */
  readonly sources: readonly string[];
  /** What else the texts may speak of. */
  readonly about?: readonly string[];
  readonly taken: ReadonlySet<string>;
}

/** Whether words hold what no ad text needs and an attacker does: hidden characters, addresses, numbers to call, long codes. */
export function unsafeWords(text: string): "hidden" | "contact" | null {
  if (hasHidden(text) || text.normalize("NFKC") !== text.normalize("NFC")) return "hidden";
  if (ADDRESS.test(text) || phoneNumberIn(text) !== null || /[\p{L}\d]{24,}/u.test(text)) return "contact";
  return null;
}

/** The first wall that a text meets; null where it passes. The linter comes after. */
export function wallFor(
  text: string,
  slot: TextSlot,
  { prompt, screen, wanted, sources, about = [], taken }: Walls,
): DroppedDraft["because"] | null {
  if (!wanted.includes(slot)) return "slot";
  const unsafe = unsafeWords(text);
  if (unsafe !== null) return unsafe;
  if (showsMarker(text, prompt.marker)) return "marker";
  if (!fits(screen.platform, screen.format, slot, text)) return "length";
  if (newFact(text, sources) !== null) return "fact";
  if (!isAboutTheSame(text, [...sources, ...about])) return "subject";
  if (!maySpeakAlike(languageOf([text]), screen.language)) return "language";
  return taken.has(textKey(text)) ? "repeat" : null;
}

/**
 * A third of the words of four letters and more have to come from the ad or its sources (by their first five letters): a text about
 * something else does not pass. CJK texts share two of their characters in a row.
 */
export function isAboutTheSame(text: string, sources: readonly string[]): boolean {
  const known = sources.map(textKey).join(" ");
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    const characters = Array.from(textKey(text).replaceAll(" ", ""));
    return characters.some((_, at) => at > 0 && known.includes(characters.slice(at - 1, at + 1).join("")));
  }
  const words = textKey(text).match(/\p{L}{4,}/gu) ?? [];
  const fromSources = words.filter((word) => known.includes(word.slice(0, 5)));
  return words.length > 0 && fromSources.length / words.length >= 1 / 3;
}

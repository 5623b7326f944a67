import type { TextSlot } from "@/lib/domain/field-target";
import type { AdOnScreen, TextField } from "@/lib/copywriting/ad-on-screen";
import { type CopyLearning, logEffect } from "@/lib/copywriting/copy-effect";
import { acceptable } from "@/lib/copywriting/candidates";
import { exchangeEffect } from "@/lib/copywriting/exchange-effect";
import { fits } from "@/lib/copywriting/limits";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { CopyProposal } from "@/lib/copywriting/proposal";
import type { PolicyContext } from "@/lib/policy/idea";

/** A text that the person chose for the open ad. */
export interface TextToPlace {
  readonly slot: TextSlot;
  readonly text: string;
  readonly author: CopyProposal["author"];
}

/** Why a text gets no field. */
export type Unplaced = "no-field" | "there-already" | "too-long" | "refused";

export interface Placed {
  readonly proposals: readonly CopyProposal[];
  readonly unplaced: readonly { readonly slot: TextSlot; readonly text: string; readonly because: Unplaced }[];
}

/**
 * A field of the open ad for each text, in the order given: empty fields from the top, then in place of those that do worst (without
 * history: from the last one upwards). The linter and the guard look at each text once more: a person may have changed it.
 */
export function placeTexts(
  texts: readonly TextToPlace[],
  screen: AdOnScreen,
  learning: CopyLearning,
  policy: PolicyContext,
): Placed {
  const free = new Map<TextSlot, TextField[]>();
  const proposals: CopyProposal[] = [];
  const unplaced: Placed["unplaced"][number][] = [];
  const wanted = new Set(texts.map(({ text }) => textKey(text)));
  for (const one of texts) {
    const { slot } = one;
    const text = one.text.trim();
    if (!free.has(slot)) free.set(slot, fieldsInOrder(slot, screen, learning, wanted));
    const problems = fits(screen.platform, screen.format, slot, text) ? acceptable(slot, text, screen, policy) : null;
    const because = reasonAgainst(slot, text, screen, problems !== null);
    const field = because === null ? free.get(slot)!.shift() : undefined;
    if (field === undefined) unplaced.push({ slot, text, because: because ?? "no-field" });
    else proposals.push(proposalFor({ ...one, text }, field, screen, learning, problems!));
  }
  return { proposals, unplaced };
}

function reasonAgainst(slot: TextSlot, text: string, screen: AdOnScreen, isClean: boolean): Unplaced | null {
  const fields = screen.slots[slot];
  if (fields === undefined || fields.length === 0) return "no-field";
  if (fields.some((field) => field.text !== null && field.text === text)) return "there-already";
  if (!fits(screen.platform, screen.format, slot, text)) return "too-long";
  return isClean ? null : "refused";
}

/** Fields that may be filled: never one that already holds one of the wanted texts. */
function fieldsInOrder(
  slot: TextSlot,
  screen: AdOnScreen,
  learning: CopyLearning,
  wanted: ReadonlySet<string>,
): TextField[] {
  const fields = (screen.slots[slot] ?? []).filter(({ text }) => text === null || !wanted.has(textKey(text)));
  const worth = ({ text, index }: TextField): number =>
    (logEffect(learning, [{ slot, text: text!, weight: 1 }])?.mean ?? 0) - 1e-6 * index;
  const filled = fields.filter(({ text }) => text !== null).sort((a, b) => worth(a) - worth(b));
  return [...fields.filter(({ text }) => text === null), ...filled];
}

function proposalFor(
  { slot, text, author }: TextToPlace,
  field: TextField,
  screen: AdOnScreen,
  learning: CopyLearning,
  problems: CopyProposal["problems"],
): CopyProposal {
  const filled = (screen.slots[slot] ?? []).filter((one) => one.text !== null);
  const { alike, ...expected } = exchangeEffect(slot, text, field, filled, learning);
  return {
    slot,
    index: field.index,
    current: field.text,
    text,
    author,
    origin: author === "history" ? "proven" : "new",
    ...expected,
    reasons: [
      author === "history"
        ? { code: "copy-rates", params: ratesOf(expected.evidence) }
        : { code: "copy-never-ran", params: { alike } },
      field.text === null
        ? { code: "copy-fills-empty", params: {} }
        : { code: "studio-replaces", params: { current: field.text } },
      { code: "copy-observational", params: {} },
    ],
    problems,
  };
}

function ratesOf({ impressions, clicks, results }: CopyProposal["evidence"]): Readonly<Record<string, number>> {
  return { clickRate: impressions > 0 ? clicks / impressions : 0, clicks, results };
}

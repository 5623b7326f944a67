import * as v from "valibot";
import type { TextSlot } from "@/lib/domain/field-target";
import type { ModelQuestion } from "@/lib/domain/model-question";
import type { AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import { cleanForPrompt } from "@/lib/copywriting/clean-text";
import { limitsOf } from "@/lib/copywriting/limits";

/** A text of the account with how it did among its neighbours. No figures of the account leave the browser. */
export interface ProvenText {
  readonly slot: TextSlot;
  readonly text: string;
  readonly strength: "strong" | "average" | "weak";
}

/** The question for new texts, and what was told to the model: new texts are held against it. */
export interface DraftPrompt {
  readonly question: ModelQuestion<DraftAnswer>;
  /** The short names that stand for the texts that are sent. */
  readonly refs: ReadonlyMap<string, string>;
}

/** A list of whatever the model wrote: each item meets the walls by itself. */
const Answer = v.object({ texts: v.pipe(v.array(v.unknown()), v.maxLength(200)) });
export type DraftAnswer = v.InferOutput<typeof Answer>;

const MOST_ITEMS = 40;
const MOST_CHARACTERS = 30_000;

/** The request for new texts: the account's own as data, under short names instead of ids. */
export function draftPrompt(
  screen: AdOnScreen,
  wanted: Readonly<Partial<Record<TextSlot, number>>>,
  proven: readonly ProvenText[],
): DraftPrompt {
  const limits = limitsOf(screen.format);
  const slots = (Object.keys(wanted) as TextSlot[]).filter((slot) => (wanted[slot] ?? 0) > 0 && limits[slot] !== null);
  const items: { id: string; slot: TextSlot; text: string; strength: ProvenText["strength"] }[] = [];
  let characters = 0;
  for (const one of proven.slice(0, MOST_ITEMS)) {
    const text = cleanForPrompt(one.text);
    characters += text.length + 60;
    if (text === "" || characters > MOST_CHARACTERS) continue;
    items.push({ id: `T${items.length + 1}`, slot: one.slot, text, strength: one.strength });
  }
  const refs = new Map(items.map((item) => [item.id, item.text]));
  const order = slots.map((slot) => ({
    slot,
    count: wanted[slot],
    longestCharacters: limits[slot]!.shown ?? limits[slot]!.longest,
  }));
  const question: ModelQuestion<DraftAnswer> = {
    purpose: "copy",
    task: [
      "You write short ad texts from the texts of one advertiser.",
      "Write new texts for the slots in `order`, in the language of the data, about the same offer, learning from the strong ones.",
      "State no fact, figure, price, offer, award, name, place or guarantee that the data do not state. No superlatives, no exclamation marks, no emoji,",
      "no capitals for emphasis, no addresses, links or phone numbers, nothing about the reader's person (age, health, origin, belief, money troubles).",
      "Keep within longestCharacters. In `basedOn` name the ids of the texts that you learnt from.",
    ],
    order: { platform: screen.platform, format: screen.format, language: screen.language, order },
    texts: items.map(({ id, slot, text, strength }) => ({ id, text, labels: { slot, strength } })),
    schema: {
      type: "object",
      properties: {
        texts: {
          type: "array",
          maxItems: 20,
          items: {
            type: "object",
            properties: {
              basedOn: { type: "array", items: { type: "string", enum: [...refs.keys()] }, maxItems: 4 },
              slot: { type: "string", enum: slots },
              text: { type: "string" },
            },
          },
        },
      },
    },
    read: (json) => {
      const parsed = v.safeParse(Answer, json);
      return parsed.success ? parsed.output : null;
    },
  };
  return { question, refs };
}

import type { AnswerSchema, QuestionText } from "@/lib/domain/model-question";
import { candidatesFor } from "@/lib/copywriting/candidates";
import { logEffect } from "@/lib/copywriting/copy-effect";
import { limitsOf } from "@/lib/copywriting/limits";
import type { ComposeGround } from "@/lib/copywriting/studio/compose";
import { screenFor } from "@/lib/copywriting/studio/field-ground";
import { type StudioField, fieldsOf } from "@/lib/copywriting/studio/fields";
import { mayNameNeeds, mayNamePeople } from "@/lib/copywriting/studio/persona";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

/** What a language model is told of a wish: the facts as data under short names, what is enumerated as an order. */
export interface Told {
  readonly texts: readonly QuestionText[];
  readonly order: object;
  /** The account's own texts among them: they may be said again in other words. */
  readonly proven: readonly string[];
  readonly fields: readonly StudioField[];
}

const PROVEN_EACH = 4;

/** The persona's age and gender stay here, as in the composer; needs and line of work where no law or policy forbids to name them. */
export function toldOf(wish: StudioWish, ground: ComposeGround, share: number): Told {
  const { what, who, voice, context } = wish;
  const fields = fieldsOf(wish.channel).filter(({ id }) => id !== "path");
  const proven = fields.filter(({ inEditor }) => inEditor).flatMap((field) => provenIn(field, wish, ground));
  const said: readonly (readonly [string, string])[] = [
    ["product", what.product],
    ["brand", what.brand],
    ...what.benefits.map((text) => ["benefit", text] as const),
    ["offer", what.offer],
    ["price", what.price],
    ["deadline", what.deadline],
    ...what.proof.map((text) => ["proof", text] as const),
    ...(mayNameNeeds(wish, ground.policy) ? who.needs.map((text) => ["need", text] as const) : []),
    ["place", who.location],
    ["occupation", mayNamePeople(wish, ground.policy) ? who.occupation : ""],
    ["event", context.event],
    ...voice.words.map((text) => ["word of the brand", text] as const),
    ...voice.avoid.map((text) => ["to avoid", text] as const),
  ];
  const facts = said.filter(([, text]) => text.trim() !== "");
  return {
    proven: proven.map(({ text }) => text),
    fields,
    texts: [
      ...facts.map(([kind, text], at) => ({ id: `F${at + 1}`, text, longest: 300, labels: { kind } })),
      ...proven.map(({ text, field }, at) => ({ id: `T${at + 1}`, text, labels: { kind: "text that worked", field } })),
    ].slice(0, 58),
    order: {
      language: wish.language,
      channel: wish.channel,
      stage: wish.stage,
      moment: wish.moment,
      feeling: wish.feeling,
      action: wish.action,
      season: context.season,
      weather: context.weather,
      time: context.time,
      stream: context.stream,
      address: voice.address,
      titleCase: voice.titleCase && wish.language === "en",
      fields: fields.map((field) => ({
        field: field.id,
        count: Math.max(1, Math.ceil(field.wanted * share)),
        longestCharacters: longestIn(field),
      })),
    },
  };
}

/** What is asked for is what is shown, but a little more where the platform takes much more. */
function longestIn({ format, slot }: StudioField): number {
  const limits = limitsOf(format)[slot];
  return limits?.shown ?? limits?.longest ?? 30;
}

function provenIn(field: StudioField, wish: StudioWish, { learning, screen, policy }: ComposeGround) {
  return candidatesFor(field.slot, screenFor(field, wish, screen), learning, policy)
    .map(({ text }) => ({
      text,
      field: field.id,
      mean: logEffect(learning, [{ slot: field.slot, text, weight: 1 }])?.mean ?? 0,
    }))
    .filter(({ mean }) => mean > 0)
    .sort((a, b) => b.mean - a.mean)
    .slice(0, PROVEN_EACH);
}

/** A list of texts, each for one of the fields that were asked for and no other. */
export function textsSchema(fields: readonly StudioField[]): AnswerSchema {
  return {
    type: "array",
    maxItems: 60,
    items: {
      type: "object",
      properties: { field: { type: "string", enum: fields.map(({ id }) => id) }, text: { type: "string" } },
    },
  };
}

/** What holds for every text that a model writes, in our own words. */
export const TEXT_RULES = [
  "State no fact, figure, price, offer, award, name, place or guarantee that the data do not state. No superlatives, no exclamation marks, no emoji,",
  "no capitals for emphasis, no addresses, links or phone numbers, nothing about the reader's person (age, sex, health, origin, belief, money troubles),",
  "no pressure and no false hurry. Use the words of the facts. Keep within longestCharacters. Each text says something else than the others.",
  'Never use what is "to avoid". Follow the stage, moment, feeling and address in `order`; write in its language.',
] as const;

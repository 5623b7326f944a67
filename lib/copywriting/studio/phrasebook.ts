import type {
  Address,
  CallToAction,
  Feeling,
  Moment,
  Season,
  Stage,
  StreamPhase,
  TimeOfUse,
  Weather,
} from "@/lib/copywriting/studio/wish";

/** What a text does in an ad: texts that stand together should not all do the same. */
export const ROLES = [
  "name", "question", "need", "benefit", "proof", "offer", "price", "place", "audience", "context", "event", "tone", "action",
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];

/** A wording, or one for each way of addressing the reader; `none` names nobody. */
export type Said = string | Readonly<Record<Address, string>>;

/**
 * One template. `{slot}`s are filled with the person's own facts and with nothing else: a template states no fact itself.
 * `context`'s words come with their preposition ("for winter"), as languages decline them.
 */
export interface Line {
  readonly role: Role;
  readonly said: Said;
  /** Left out: any. */
  readonly moments?: readonly Moment[];
  readonly stages?: readonly Stage[];
  readonly feelings?: readonly Feeling[];
  readonly streams?: readonly StreamPhase[];
}

/** How one language says what the composer can say. */
export interface Phrasebook {
  /** For headlines, sitelinks and the like: no full stop. */
  readonly short: readonly Line[];
  /** Whole sentences, for descriptions and primary texts. */
  readonly sentences: readonly Line[];
  readonly actions: Readonly<
    Record<CallToAction, { readonly short: Said; readonly bare: Said; readonly sentence: Said }>
  >;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly weathers: Readonly<Record<Weather, string>>;
  readonly times: Readonly<Record<TimeOfUse, string>>;
  readonly stop: string;
  readonly space: string;
}

/** What most languages write alike: facts side by side, parted by a colon. */
export const PLAIN_SHORT: readonly Line[] = [
  { role: "name", said: "{product}" },
  { role: "name", said: "{brand}: {product}" },
  { role: "name", said: "{product} | {brand}" },
  { role: "benefit", said: "{benefit}" },
  { role: "benefit", said: "{product}: {benefit}" },
  { role: "need", said: "{need}? {product}", moments: ["know", "do", "buy"] },
  { role: "offer", said: "{offer}" },
  { role: "offer", said: "{product}: {offer}" },
  { role: "price", said: "{product}: {price}" },
  { role: "price", said: "{price}: {product}" },
  { role: "proof", said: "{proof}" },
  { role: "proof", said: "{product}: {proof}" },
  { role: "context", said: "{product} {season}" },
  { role: "context", said: "{product} {weather}" },
  { role: "context", said: "{product} {time}" },
  { role: "event", said: "{event}: {product}" },
  { role: "event", said: "{event}: {offer}" },
];

export const PLAIN_SENTENCES: readonly Line[] = [
  { role: "benefit", said: "{benefit}." },
  { role: "benefit", said: "{product}: {benefit}." },
  { role: "need", said: "{need}? {product}.", moments: ["know", "do", "buy"] },
  { role: "need", said: "{need}? {benefit}.", moments: ["know", "do", "buy"] },
  { role: "offer", said: "{offer}." },
  { role: "offer", said: "{product}: {offer}." },
  { role: "price", said: "{product}: {price}." },
  { role: "proof", said: "{proof}." },
  { role: "context", said: "{product} {season}." },
  { role: "context", said: "{product} {weather}." },
  { role: "context", said: "{product} {time}." },
  { role: "event", said: "{event}: {offer}." },
  { role: "event", said: "{event}: {product}." },
];

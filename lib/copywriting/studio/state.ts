import * as v from "valibot";
import { STUDIO_FIELDS } from "@/lib/copywriting/studio/fields";
import { TEXT_AUTHORS } from "@/lib/domain/suggestion";
import { ROLES } from "@/lib/copywriting/studio/phrasebook";
import { studioWish } from "@/lib/copywriting/studio/wish";

/** A text of the set that the person works on. */
export const keptText = v.strictObject({
  field: v.picklist(STUDIO_FIELDS),
  text: v.pipe(v.string(), v.maxLength(3000)),
  /** Who wrote it as it stands: a person's change makes it the person's own. */
  author: v.picklist(TEXT_AUTHORS),
  /** What the text does in the ad, where that is known. */
  role: v.nullable(v.picklist(ROLES)),
  pin: v.nullable(v.picklist([1, 2, 3])),
  /** A person took it over as it is: it stays where the rest is written anew. */
  taken: v.exactOptional(v.boolean()),
});

/** Several channels' sets and what a person adds to them; more is no set but a mistake. */
const MOST_TEXTS = 400;

/** What the studio keeps of an account between panel and desk: what was said and the set as it stands. */
export const studioState = v.strictObject({
  wish: studioWish,
  texts: v.pipe(v.array(keptText), v.maxLength(MOST_TEXTS)),
});

/** Whether a text stays where the set is written anew: somebody wrote, took or pinned it. */
export const staysInSet = ({ author, pin, taken = false }: KeptText): boolean =>
  author === "person" || pin !== null || taken;

export type KeptText = v.InferOutput<typeof keptText>;
export type StudioState = v.InferOutput<typeof studioState>;

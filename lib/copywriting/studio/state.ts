import * as v from "valibot";
import { STUDIO_FIELDS } from "@/lib/copywriting/studio/fields";
import { ROLES } from "@/lib/copywriting/studio/phrasebook";
import { studioWish } from "@/lib/copywriting/studio/wish";

/** A text of the set that the person works on. */
export const keptText = v.strictObject({
  field: v.picklist(STUDIO_FIELDS),
  text: v.pipe(v.string(), v.maxLength(3000)),
  /** Who wrote it as it stands: a person's change makes it the person's own. */
  author: v.picklist(["template", "history", "gemini", "person"]),
  /** What the text does in the ad, where that is known. */
  role: v.nullable(v.picklist(ROLES)),
  pin: v.nullable(v.picklist([1, 2, 3])),
});

/** What the studio keeps of an account between panel and desk: what was said and the set as it stands. */
export const studioState = v.strictObject({
  wish: studioWish,
  texts: v.pipe(v.array(keptText), v.maxLength(120)),
});
export type KeptText = v.InferOutput<typeof keptText>;
export type StudioState = v.InferOutput<typeof studioState>;

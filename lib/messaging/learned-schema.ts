import * as v from "valibot";
import { LEARNABLE, PICK_REFUSALS, PLACE_KINDS, type LearnedLocator } from "@/lib/domain/learned";
import { PLATFORM_IDS } from "@/lib/domain/platform";
import { SETTINGS } from "@/lib/domain/settings";
import { digits, settingValue, shortText } from "./field-schemas";

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** What a learned locator may hold, whether it comes from a page, from another context or out of the database. */
export const learnedLocator = v.strictObject({
  platform: v.picklist(PLATFORM_IDS),
  account: digits,
  setting: v.picklist(LEARNABLE),
  form: v.pipe(v.string(), v.regex(/^settings:(?:campaign|adset):[a-z]{2,3}$/)),
  place: v.picklist(PLACE_KINDS),
  name: v.nullable(words),
  label: v.nullable(words),
  section: v.nullable(words),
  key: v.nullable(
    v.strictObject({
      attribute: v.pipe(v.string(), v.regex(/^(?:tag|[a-z][a-z-]{0,40})$/)),
      value: v.pipe(v.string(), v.regex(/^[\w/.:-]{2,120}$/)),
    }),
  ),
});

/** All learned places of one platform that are in use. */
export const learnedLocators = v.pipe(v.array(learnedLocator), v.maxLength(200));

/** Start pointing at a field, with the sentence to show: the page's side knows no wording. */
export const pickRequest = v.strictObject({ setting: v.picklist(LEARNABLE), say: shortText });

export const pickOutcome = v.variant("status", [
  v.strictObject({ status: v.literal("proved"), locator: learnedLocator, value: settingValue, raw: shortText }),
  v.strictObject({
    status: v.literal("refused"),
    why: v.picklist(PICK_REFUSALS),
    other: v.nullable(v.picklist(SETTINGS)),
  }),
  v.strictObject({ status: v.literal("cancelled") }),
]);

/** The locator where it fits, else null. */
export function checkLearned(candidate: unknown): LearnedLocator | null {
  const result = v.safeParse(learnedLocator, candidate);
  return result.success ? result.output : null;
}

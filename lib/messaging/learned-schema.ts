import * as v from "valibot";
import { LEARNABLE, LEARNABLE_COLUMNS, PICK_REFUSALS, PLACE_KINDS, type Learned } from "@/lib/domain/learned";
import { METRICS } from "@/lib/domain/metrics";
import { PLATFORM_IDS } from "@/lib/domain/platform";
import { SETTINGS } from "@/lib/domain/settings";
import { digits, settingValue, shortText } from "./field-schemas";

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

const setting = v.strictObject({
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

const columns = [...new Set([...LEARNABLE_COLUMNS["google-ads"], ...LEARNABLE_COLUMNS["meta-ads"]])] as const;
const column = v.strictObject({
  platform: v.picklist(PLATFORM_IDS),
  account: digits,
  setting: v.picklist(columns),
  form: v.pipe(v.string(), v.regex(/^table:(?:campaign|adset|ad):[a-z]{2,3}$/)),
  place: v.literal("column"),
  name: words,
  label: v.null(),
  section: v.null(),
  key: v.null(),
});

/** What a learned locator may hold, whether it comes from a page, from another context or out of the database. */
export const learnedLocator = v.union([setting, column]);

/** All learned places of one platform that are in use. */
export const learnedLocators = v.pipe(v.array(learnedLocator), v.maxLength(200));

/** Start pointing at a field, with the sentence to show: the page's side knows no wording. */
export const pickRequest = v.strictObject({ setting: v.picklist([...LEARNABLE, ...columns]), say: shortText });

export const pickOutcome = v.union([
  v.strictObject({ status: v.literal("proved"), locator: setting, value: settingValue, raw: shortText }),
  v.strictObject({ status: v.literal("proved"), locator: column, value: v.null(), raw: shortText }),
  v.strictObject({
    status: v.literal("refused"),
    why: v.picklist(PICK_REFUSALS),
    other: v.nullable(v.picklist([...SETTINGS, ...METRICS])),
  }),
  v.strictObject({ status: v.literal("cancelled") }),
]);

/** The locator where it fits, else null. */
export function checkLearned(candidate: unknown): Learned | null {
  const result = v.safeParse(learnedLocator, candidate);
  return result.success ? result.output : null;
}

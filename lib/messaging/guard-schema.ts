import * as v from "valibot";
import { LEVELS, PLATFORM_IDS } from "@/lib/domain/platform";
import { digits, entityIds, money, shortText } from "./field-schemas";

const day = v.pipe(v.string(), v.isoDate());
const names = v.pipe(v.array(shortText), v.maxLength(200));
/** The rule book's words of several topics in six languages. */
const words = v.pipe(v.array(shortText), v.maxLength(1_000));
const size = v.pipe(v.number(), v.finite(), v.minValue(0));
const range = v.optional(
  v.strictObject({ low: size, high: size, entities: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);
const age = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(13), v.maxValue(65)));

/** `GuardFacts` as they cross from the panel to the page. */
export const guardFacts = v.strictObject({
  platform: v.picklist(PLATFORM_IDS),
  accountId: v.nullable(digits),
  level: v.picklist(LEVELS),
  entity: entityIds,
  today: day,
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  ranges: v.strictObject({
    "budget:daily": range,
    "budget:lifetime": range,
    targetCpa: range,
    targetRoas: range,
    maxCpc: range,
    bidCap: range,
  }),
  brief: v.nullable(
    v.strictObject({
      budgetCeiling: v.nullable(v.strictObject({ amount: money, period: v.picklist(["day", "month", "total"]) })),
      startDate: v.nullable(day),
      endDate: v.nullable(day),
      locations: names,
      languages: names,
      ageMin: age,
      ageMax: age,
    }),
  ),
  policy: v.pipe(
    v.array(
      v.strictObject({ code: shortText, source: shortText, touches: v.nullable(names), says: v.nullable(words) }),
    ),
    v.maxLength(40),
  ),
  tracking: v.nullable(v.strictObject({ parameters: names, urls: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
});

import * as v from "valibot";
import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import { LEVELS, PLATFORM_IDS } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import { SETTINGS } from "@/lib/domain/settings";
import { digits, entityIds, money, settingValue, shortText, text } from "./field-schemas";

/** Page text is hostile until it has passed here: a reading that does not fit is refused whole. */
const MOST_ROWS = 5_000;

const raw = v.pipe(v.string(), v.maxLength(20_000));

function fieldReading<T extends v.GenericSchema>(value: T) {
  return v.variant("status", [
    v.strictObject({ status: v.literal("found"), value, raw, via: shortText }),
    v.strictObject({ status: v.literal("absent") }),
    v.strictObject({
      status: v.literal("unreadable"),
      reason: v.picklist(["no-match", "ambiguous", "parse-failed", "not-loaded"]),
      raw: v.optional(raw),
    }),
  ]);
}

const number = v.pipe(v.number(), v.finite());
const bound = v.strictObject({ below: v.optional(number), above: v.optional(number) });
const cellValue = {
  text: shortText,
  date: shortText,
  count: number,
  ratio: number,
  rate: v.union([number, bound]),
  money,
} as const;
const cells = v.strictObject(
  Object.fromEntries(
    (Object.keys(METRIC_KINDS) as Metric[]).map((metric) => [
      metric,
      v.optional(fieldReading(cellValue[METRIC_KINDS[metric]])),
    ]),
  ),
);
const settings = v.strictObject(
  Object.fromEntries(SETTINGS.map((setting) => [setting, v.optional(fieldReading(settingValue))])),
);
const textReading = fieldReading(text);
const texts = v.pipe(v.array(textReading), v.maxLength(60));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

export const pageReading = v.strictObject({
  platform: v.picklist(PLATFORM_IDS),
  page: v.strictObject({
    kind: v.picklist(["table", "settings", "ad-editor", "other"]),
    level: v.nullable(v.picklist(LEVELS)),
    accountId: v.nullable(digits),
    entity: entityIds,
  }),
  locale: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  dateRange: v.nullable(v.strictObject({ raw: shortText, from: day, to: day })),
  table: v.nullable(
    v.strictObject({
      rowsRead: count,
      rowsStated: v.nullable(count),
      complete: v.boolean(),
      rows: v.pipe(v.array(v.strictObject({ id: v.nullable(digits), name: text, cells })), v.maxLength(MOST_ROWS)),
      totals: cells,
    }),
  ),
  settings: v.nullable(settings),
  ad: v.nullable(
    v.strictObject({
      headlines: texts,
      descriptions: texts,
      primaryTexts: texts,
      finalUrl: textReading,
      callToAction: textReading,
    }),
  ),
  problems: v.pipe(v.array(v.strictObject({ field: shortText, reason: shortText, hint: text })), v.maxLength(500)),
});

/** The reading where it fits the contract, else null. */
export function checkReading(candidate: unknown): PageReading | null {
  const result = v.safeParse(pageReading, candidate);
  // The schema is built from the same lists as the types; valibot cannot see that through Object.fromEntries.
  return result.success ? (result.output as unknown as PageReading) : null;
}

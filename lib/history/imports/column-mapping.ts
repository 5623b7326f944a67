import * as v from "valibot";

import { BREAKDOWNS } from "@/lib/domain/history";

import { FIGURE_FIELDS } from "./fields";
import type { Field } from "./fields";
import { plainHeader } from "./words/plain-header";

/** What a person can say that a column is: contract names, so that a mapping survives changes of the reader. */
export const MAPPABLE_FIELDS = [
  "date", "week", "month", "quarter", "from", "to",
  "campaignId", "campaign", "adsetId", "adset", "adId", "ad",
  ...BREAKDOWNS, ...FIGURE_FIELDS,
  "currency", "accountId", "accountName", "resultType", "status", "delivery", "campaignType", "objective", "budget", "budgetType", "bidStrategy",
  "targetCpa", "targetRoas", "maxCpc", "startDate", "endDate", "finalUrl",
] as const satisfies readonly Field[]; // prettier-ignore
export type MappableField = (typeof MAPPABLE_FIELDS)[number];

/** Header, as it stands in the file -> what it is; null: none of them, it is kept as it is. */
export type ColumnMapping = Readonly<Record<string, MappableField | null>>;

const MAX_COLUMNS = 500;

/** Checks a mapping that was stored or sent. Of two columns of one file with one meaning the first has it. */
export const columnMappingSchema = v.pipe(
  v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(200)), v.nullable(v.picklist(MAPPABLE_FIELDS))),
  v.check((mapping) => Object.keys(mapping).length <= MAX_COLUMNS, "too many columns"),
);

/** By plain header, for the reader. */
export type Mapping = ReadonlyMap<string, MappableField | null>;

/** A mapping in the form in which the reader looks headers up: one said of `Coût (EUR)` holds for `Coût (CHF)` too. */
export function plainMapping(mapping: ColumnMapping | undefined): Mapping {
  return new Map(Object.entries(mapping ?? {}).map(([header, field]) => [plainHeader(header), field]));
}

/** The mapping with what is said of one header; undefined takes back what was said. */
export function withColumn(
  mapping: ColumnMapping,
  header: string,
  field: MappableField | null | undefined,
): ColumnMapping {
  const plain = plainHeader(header);
  const others = Object.entries(mapping).filter(([other]) => plainHeader(other) !== plain);
  return Object.fromEntries(field === undefined ? others : [...others, [header, field]]);
}

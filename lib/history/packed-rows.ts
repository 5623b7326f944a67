import { ADDITIVE_METRICS, BREAKDOWNS } from "@/lib/domain/history";
import type { Breakdown, DayMetrics, HistoryRow } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";

import { dayNumber, isoDay } from "./days";
import { makeTexts } from "./packed-texts";

/**
 * Rows by column, with each distinct text stored once: about a tenth of the room of one record a row, and some thousand
 * rows are one read or write of IndexedDB. Texts are numbered from 1; 0 is null or not there. NaN is a missing figure.
 */
export interface PackedRows {
  readonly length: number;
  readonly texts: readonly (string | number)[];
  readonly date: Int32Array;
  readonly dateTo: Int32Array;
  readonly level: Uint32Array;
  readonly names: Readonly<Record<NameColumn, Uint32Array>>;
  readonly breakdowns: Readonly<Record<string, Uint32Array>>;
  readonly metrics: Readonly<Record<string, Float64Array>>;
  readonly resultType: Uint32Array | null;
  /** Pairs of name and column: names come from files and must never become keys of an object. */
  readonly attributes: readonly (readonly [string, Uint32Array])[];
}

export const NAME_COLUMNS = ["campaignId", "campaign", "adsetId", "adset", "adId", "ad"] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number];
/** The figures of a row, in the order in which they are stored. */
export const FIGURES = [...ADDITIVE_METRICS, "reach"] as const;

/** Packs rows; `unpackRows` gives equal rows back. */
export function packRows(rows: readonly HistoryRow[]): PackedRows {
  const length = rows.length;
  const texts = makeTexts();
  const column = (value: (row: HistoryRow) => string | null | undefined) =>
    Uint32Array.from(rows, (row) => texts.code(value(row)));

  const metrics: Record<string, Float64Array> = {};
  for (const figure of FIGURES) {
    if (rows.some((row) => row.metrics[figure] !== undefined))
      metrics[figure] = Float64Array.from(rows, (row) => row.metrics[figure] ?? Number.NaN);
  }
  const breakdowns: Record<string, Uint32Array> = {};
  for (const breakdown of BREAKDOWNS) {
    if (rows.some((row) => row.breakdowns[breakdown] !== undefined))
      breakdowns[breakdown] = column((row) => row.breakdowns[breakdown]);
  }
  const attributes = new Map<string, Uint32Array>();
  rows.forEach((row, index) => {
    for (const [name, value] of Object.entries(row.attributes)) {
      let values = attributes.get(name);
      if (!values) attributes.set(name, (values = new Uint32Array(length)));
      values[index] = texts.code(value);
    }
  });
  return {
    length,
    date: Int32Array.from(rows, (row) => dayNumber(row.date)),
    dateTo: Int32Array.from(rows, (row) => dayNumber(row.dateTo)),
    level: column((row) => row.level),
    names: Object.fromEntries(NAME_COLUMNS.map((name) => [name, column((row) => row[name])])) as Record<
      NameColumn,
      Uint32Array
    >,
    breakdowns,
    metrics,
    resultType: rows.some((row) => row.metrics.resultType !== undefined)
      ? column((row) => row.metrics.resultType)
      : null,
    attributes: [...attributes],
    texts: texts.all,
  };
}

/** The rows that were packed, in their order. */
export function unpackRows(packed: PackedRows): HistoryRow[] {
  const rowAt = rowReader(packed);
  return Array.from({ length: packed.length }, (_, index) => rowAt(index));
}

/** Unpacks single rows, by their number. */
export function rowReader(packed: PackedRows): (index: number) => HistoryRow {
  const text = (column: Uint32Array | null, index: number): string | null => {
    const value = column ? packed.texts[column[index]! - 1] : undefined;
    return value === undefined ? null : String(value);
  };
  const days = new Map<number, string>();
  const day = (number: number): string => {
    let iso = days.get(number);
    if (iso === undefined) days.set(number, (iso = isoDay(number)));
    return iso;
  };
  const breakdownColumns = Object.entries(packed.breakdowns) as [Breakdown, Uint32Array][];
  const metricColumns = Object.entries(packed.metrics) as [keyof DayMetrics, Float64Array][];
  return (index) => {
    const breakdowns: { [B in Breakdown]?: string } = {};
    for (const [breakdown, column] of breakdownColumns) {
      const value = text(column, index);
      if (value !== null) breakdowns[breakdown] = value;
    }
    const metrics: Record<string, number | string> = {};
    for (const [metric, column] of metricColumns) {
      const value = column[index]!;
      if (!Number.isNaN(value)) metrics[metric] = value;
    }
    const resultType = text(packed.resultType, index);
    if (resultType !== null) metrics["resultType"] = resultType;
    const attributes: [string, string | number][] = [];
    for (const [name, column] of packed.attributes) {
      const value = packed.texts[column[index]! - 1];
      if (value !== undefined) attributes.push([name, value]);
    }
    return {
      date: day(packed.date[index]!),
      dateTo: day(packed.dateTo[index]!),
      level: (text(packed.level, index) ?? "campaign") as Level,
      campaignId: text(packed.names.campaignId, index),
      campaign: text(packed.names.campaign, index) ?? "",
      adsetId: text(packed.names.adsetId, index),
      adset: text(packed.names.adset, index),
      adId: text(packed.names.adId, index),
      ad: text(packed.names.ad, index),
      breakdowns,
      metrics,
      attributes: Object.fromEntries(attributes),
    };
  };
}

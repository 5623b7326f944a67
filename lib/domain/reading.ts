import type { Bound, Metric, MetricValue } from "./metrics";
import type { EntityIds, Level, PlatformId } from "./platform";
import type { Setting, SettingValues } from "./settings";

export type UnreadableReason = "no-match" | "ambiguous" | "parse-failed" | "not-loaded";

/** A field that was looked for: right, absent or unreadable, never a guess. */
export type FieldReading<T> =
  | { readonly status: "found"; readonly value: T; readonly raw: string; readonly via: string }
  | { readonly status: "absent" }
  | { readonly status: "unreadable"; readonly reason: UnreadableReason; readonly raw?: string };

/**
 * How a field can be found, the surest first: a locator that the person taught, the platform's own keys, ARIA role and
 * accessible name, localised header or label text, geometry (a cell under its header).
 */
export const LAYERS = ["learned", "key", "aria", "label", "geometry"] as const;
export type Layer = (typeof LAYERS)[number];

/** A reading's `via`: the layers that found the same place, then the locator: `key+label:essfield=stats.cost`. */
export function viaOf(layers: readonly Layer[], locator: string): string {
  return `${LAYERS.filter((layer) => layers.includes(layer)).join("+")}:${locator}`;
}

/** The layers that a `via` names; none where it was not made by `viaOf`. */
export function layersOf(via: string): readonly Layer[] {
  const named = /^([a-z+]+):/.exec(via)?.[1]?.split("+") ?? [];
  const layers = LAYERS.filter((layer) => named.includes(layer));
  return layers.length === named.length ? layers : [];
}

export const ABSENT = { status: "absent" } as const;

/** Longest text that any field of either platform takes, and longest entry of a list; longer is no field's text. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_ENTRY = 500;

function isTooLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => typeof entry === "string" && entry.length > LONGEST_ENTRY);
  return typeof value === "string" && value.length > LONGEST_TEXT;
}

/** Shorthand for a value that was read, with the text it came from and the locator that matched. */
export function found<T>(value: T, raw: string, via: string): FieldReading<T> {
  return isTooLong(value)
    ? unreadable("parse-failed", raw)
    : { status: "found", value, raw: raw.slice(0, LONGEST_TEXT), via: via.slice(0, LONGEST_ENTRY) };
}

/** Shorthand for a field that is there but cannot be understood. */
export function unreadable(
  reason: UnreadableReason,
  raw?: string,
): { status: "unreadable"; reason: UnreadableReason; raw?: string } {
  return raw === undefined
    ? { status: "unreadable", reason }
    : { status: "unreadable", reason, raw: raw.slice(0, LONGEST_TEXT) };
}

/** The value where it was found, else undefined. */
export function valueOf<T>(reading: FieldReading<T> | undefined): T | undefined {
  return reading?.status === "found" ? reading.value : undefined;
}

export type CellReadings = { readonly [M in Metric]?: FieldReading<MetricValue<M>> };
export type SettingReadings = { readonly [S in Setting]?: FieldReading<SettingValues[S]> };

export interface RowReading {
  /** The row's own level's id, never its parent's. */
  readonly id: string | null;
  readonly name: string;
  readonly cells: CellReadings;
}

export interface TableReading {
  readonly rowsRead: number;
  /** What the page says there are; null where it does not say. */
  readonly rowsStated: number | null;
  readonly complete: boolean;
  readonly rows: readonly RowReading[];
  /** The platform's own total of the rows in this table, used as a checksum. */
  readonly totals: CellReadings;
}

export interface AdReading {
  readonly headlines: readonly FieldReading<string>[];
  readonly descriptions: readonly FieldReading<string>[];
  readonly primaryTexts: readonly FieldReading<string>[];
  readonly finalUrl: FieldReading<string>;
  readonly callToAction: FieldReading<string>;
}

export type PageKind = "table" | "settings" | "ad-editor" | "other";

export interface DateRange {
  readonly raw: string;
  readonly from: string;
  readonly to: string;
}

/** `field` is a metric, a setting, an ad text slot or a part of the page (`table`, `dateRange`); the codes are translated for people. */
export interface ReadingProblem {
  readonly field: string;
  readonly reason: string;
  readonly hint: string;
}

/** What the reader returns and what `lab read` prints (contracts.md, section 2). */
export interface PageReading {
  readonly platform: PlatformId;
  readonly page: {
    readonly kind: PageKind;
    readonly level: Level | null;
    /** Digits only. Google: the 10-digit customer id, never `ocid`. */
    readonly accountId: string | null;
    readonly entity: EntityIds;
  };
  readonly locale: string | null;
  readonly currency: string | null;
  readonly dateRange: DateRange | null;
  readonly table: TableReading | null;
  readonly settings: SettingReadings | null;
  readonly ad: AdReading | null;
  readonly problems: readonly ReadingProblem[];
}

export type { Bound };

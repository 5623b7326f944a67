import type { Layer } from "@/lib/domain/reading";
import type { Metric } from "@/lib/domain/metrics";
import type { Level } from "@/lib/domain/platform";
import { lookWithin, type Look } from "@/lib/platforms/dom/look";
import { visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import { NO_HEADERS, type TableHeader } from "@/lib/platforms/platform";
import { levelOfNameLabel, meaningOfKey, meaningOfLabel, type ColumnMeaning } from "./column-keys";
import { plainKey } from "./surface-path";
import { isInDialog } from "./table-root";

/** One column as key, role and words have it. */
export interface Column {
  /** The page's own key, without its wrapping; null where header and cells carry none. */
  readonly key: string | null;
  readonly meaning: ColumnMeaning | null;
  /** Metrics that this column may be, because its layers name different ones: none of them can be read from it. */
  readonly doubtful: readonly Metric[];
  /** The layers that agree on the meaning. */
  readonly layers: readonly Layer[];
  readonly header: Element | null;
}

export interface Columns {
  readonly all: readonly Column[];
  readonly byKey: ReadonlyMap<string, Column>;
  /** A currency code in a header's brackets, e.g. "Amount spent (EUR)". */
  readonly currencyCodes: ReadonlySet<string>;
  /** The level whose names the name column's words speak of; null where they do not say. */
  readonly nameLevel: Level | null;
}

const ID_PREFIX = "reporting_table_column_";
const HEADER_SURFACE = '[data-surface*="/table_column_header:"]';
const HEADER_CELL = '[role="columnheader"], th';
export const HEADER = `${HEADER_CELL}, [id^="${ID_PREFIX}"], ${HEADER_SURFACE}`;

function surfaceKey(header: Element): string | null {
  const surface = header.closest(HEADER_SURFACE) ?? header.querySelector(HEADER_SURFACE);
  const match = /\/table_column_header:([^/()]+(?:\([^()]*\))?)/.exec(surface?.getAttribute("data-surface") ?? "");
  return match === null ? null : plainKey(match[1] ?? "").key;
}

function idKey(header: Element): string | null {
  const own = header.id.startsWith(ID_PREFIX) ? header : header.querySelector(`[id^="${ID_PREFIX}"]`);
  return own === null ? null : plainKey(own.id.slice(ID_PREFIX.length)).key;
}

/** The header's own words: its heading, else what it shows without its buttons. */
function labelOf(header: Element): string {
  const label = header.querySelector('#ads_manager_table_results_column_label_id, [role="heading"]');
  if (label !== null) return visibleText(label);
  const own = header.querySelector(`[id^="${ID_PREFIX}"]`) ?? header;
  return own.querySelector("button, [role='button'], [role='menu']") === null
    ? visibleText(own)
    : wordsBesideButtons(own);
}

function wordsBesideButtons(part: Element): string {
  const words: string[] = [];
  for (const child of part.children) {
    if (child.matches("button, [role='button'], [role='menu'], [role='separator'], svg, i")) continue;
    const text =
      child.querySelector("button, [role='button']") === null ? visibleText(child) : wordsBesideButtons(child);
    if (text !== "") words.push(text);
  }
  return words.join(" ");
}

/** Header cells by role, else by the keys that they carry. */
function headerCells(root: Element | Document, look: Look): readonly Element[] {
  const cells = new Set<Element>();
  for (const found of lookWithin(look, root, HEADER)) {
    // A header that sticks to the top is a copy for the eye only.
    if (found.closest('[aria-hidden="true"]') !== null) continue;
    const cell =
      found.closest(HEADER_CELL) ??
      found.querySelector(HEADER_CELL) ??
      // A surface around an id is the same header.
      found.closest(HEADER_SURFACE) ??
      found;
    if (!isInDialog(cell) && cell.getAttribute("scope") !== "row") cells.add(cell);
  }
  return [...cells];
}

function isMetric(meaning: ColumnMeaning | "other" | null): meaning is Metric {
  return meaning !== null && meaning !== "name" && meaning !== "other";
}

/** A column from what its header carries. The key decides where the words say nothing, and the other way round. */
function columnOf(
  header: Element,
  keys: ReadonlySet<string>,
  label: string,
  level: Level | null,
  shown: Metric | null,
): Column {
  const [key = null] = keys;
  const meanings = new Set([...keys].map(meaningOfKey));
  const [byKey = null] = meanings;
  const words = meaningOfLabel(label);
  // "Campaign name" in the table of the ad sets is the parent's, as `campaign_group_name` is.
  const isOwnName =
    byKey === "name" || (level !== null && levelOfNameLabel(label) === level && !/_(?:name|id)$/.test(key ?? ""));
  const said = words === "name" && !isOwnName ? null : words;
  // What the person showed stands where no list has the words, and contradicts a list that has them otherwise.
  const byLabel = said ?? shown;
  const clash =
    meanings.size > 1 ||
    keys.size > 1 ||
    (byKey !== null && byLabel !== null && byKey !== byLabel) ||
    (shown !== null && byLabel !== shown) ||
    isForeign(key, byLabel);
  if (clash)
    return {
      key,
      meaning: null,
      doubtful: [...new Set([...meanings, byLabel, shown])].filter(isMetric),
      layers: [],
      header,
    };
  const layers: Layer[] = [];
  if (byKey !== null) layers.push("key");
  if (shown !== null) layers.push("learned");
  if (said !== null && said !== "other") {
    if (header.matches(HEADER_CELL)) layers.push("aria");
    layers.push("label");
  }
  return { key, meaning: byKey ?? (byLabel === "other" ? null : byLabel), doubtful: [], layers, header };
}

/** The columns' headers, with the words by which a person knows them. */
export function headersOf({ all }: Columns): readonly TableHeader[] {
  return all.flatMap(({ header: element, meaning, doubtful }) =>
    element === null
      ? []
      : [{ element, words: tidyText(labelOf(element)), metrics: isMetric(meaning) ? [meaning] : doubtful }],
  );
}

/** Keys that say themselves that they are another metric than the words above them: compared windows, unique and derived ones. */
function isForeign(key: string | null, byLabel: ColumnMeaning | "other" | null): boolean {
  if (key === null || byLabel === null || byLabel === "other" || meaningOfKey(key) !== null) return false;
  return /@|unique|outbound|^website_|onsite|offsite|cost_per_|_ctr\b|^estimated|^social_/.test(key);
}

/** Reads the header cells of a table. Two columns with one key or one meaning are doubtful both. */
export function readColumns(root: Element | Document, level: Level | null, look: Look, learned = NO_HEADERS): Columns {
  const currencyCodes = new Set<string>();
  const nameLevels = new Set<Level>();
  const columns: Column[] = [];
  for (const header of headerCells(root, look)) {
    const keys = new Set([surfaceKey(header), idKey(header)].filter((key) => key !== null));
    const label = labelOf(header);
    const code = /[(（]([A-Z]{3})[)）]\s*$/.exec(label)?.[1];
    if (code !== undefined && code !== "ALL") currencyCodes.add(code);
    const named = keys.has("name") ? levelOfNameLabel(label) : null;
    if (named !== null) nameLevels.add(named);
    columns.push(columnOf(header, keys, label, level, learned.get(tidyText(label)) ?? null));
  }
  const all = columns.map((column) => (isRepeated(column, columns) ? doubted(column) : column));
  const byKey = new Map(all.flatMap((column) => (column.key === null ? [] : [[column.key, column] as const])));
  const [nameLevel = null] = nameLevels;
  return { all, byKey, currencyCodes, nameLevel: nameLevels.size === 1 ? nameLevel : null };
}

function isRepeated(column: Column, columns: readonly Column[]): boolean {
  return columns.some(
    (other) =>
      other !== column &&
      ((other.key !== null && other.key === column.key) ||
        (other.meaning !== null && other.meaning === column.meaning)),
  );
}

function doubted(column: Column): Column {
  const doubtful = isMetric(column.meaning) ? [column.meaning] : column.doubtful;
  return { ...column, meaning: column.meaning === "name" ? "name" : null, doubtful, layers: [] };
}

/** A column that only its cells tell of: its header is out of view or gone. */
export function headless(key: string): Column {
  return { key, meaning: meaningOfKey(key), doubtful: [], layers: ["key"], header: null };
}

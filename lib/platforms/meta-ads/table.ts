import { METRIC_KINDS, type Metric, type MetricValue } from "@/lib/domain/metrics";
import type { Level } from "@/lib/domain/platform";
import { ABSENT, found, unreadable, type CellReadings, type FieldReading, type RowReading } from "@/lib/domain/reading";
import type { ReadingProblem, TableReading } from "@/lib/domain/reading";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import type { Address } from "./address";
import { misaligned } from "./alignment";
import { bidCells, budgetCells } from "./bid-and-budget-cells";
import { cellLines, type CellLines } from "./cell-lines";
import { readValue, secondaryLine, valueLine, type NumberContext } from "./cell-value";
import { metricOfKey } from "./column-keys";
import { readHeaders, type Headers } from "./headers";
import { statedRowCount } from "./row-count";
import { scanRows, type ScannedRow } from "./table-scan";
import { isDraft, isSeveralKinds } from "./terms";

export const LEVEL_OF_TYPE: Readonly<Record<string, Level>> = {
  CAMPAIGN_GROUP: "campaign",
  CAMPAIGN: "adset",
  ADGROUP: "ad",
};
const FOOTER = "-1";

export interface TableOutcome {
  /** Null where no table is shown, or where it cannot be told what its rows are. */
  readonly table: TableReading | null;
  readonly level: Level | null;
  readonly currency: string | null;
  readonly problems: readonly ReadingProblem[];
}

type Cells = { -readonly [M in Metric]?: FieldReading<MetricValue> };
type Lines = ReadonlyMap<string, CellLines>;

interface Columns {
  readonly headers: Headers;
  /** Columns whose cells do not stand under their own header. */
  readonly displaced: ReadonlySet<string>;
  readonly context: NumberContext;
}

/** The level that the rows themselves state; `undefined` where they state several. */
function statedLevel(rows: readonly ScannedRow[]): Level | null | undefined {
  const levels = new Set<Level>();
  for (const row of rows) {
    for (const type of row.objectTypes) {
      const level = LEVEL_OF_TYPE[type];
      if (level !== undefined) levels.add(level);
    }
  }
  const [level] = levels;
  return levels.size > 1 ? undefined : (level ?? null);
}

function linesOf(row: ScannedRow): Lines {
  const lines = new Map<string, CellLines>();
  for (const [key, cell] of row.cells)
    if (metricOfKey(key) !== null && key !== "toggle") lines.set(key, cellLines(cell));
  return lines;
}

/** The cells' numbers prove how this page writes numbers; dates and words are left out. */
function* numberTexts(lines: readonly Lines[]): Generator<string> {
  for (const row of lines) {
    for (const [key, cell] of row) {
      const metric = metricOfKey(key);
      if (metric === null || METRIC_KINDS[metric] === "date" || METRIC_KINDS[metric] === "text") continue;
      const text = valueLine(cell);
      if (text !== null) yield text;
    }
  }
}

function statusOf(cell: Element): FieldReading<MetricValue> {
  const switches = cell.querySelectorAll('input[role="switch"], [role="switch"]');
  const checked = switches[0]?.getAttribute("aria-checked");
  if (switches.length !== 1 || (checked !== "true" && checked !== "false")) return unreadable("no-match");
  return found(checked === "true" ? "enabled" : "paused", checked, "switch");
}

/** "Website purchases" under the result; "Multiple conversions" in the footer is no kind of result. */
function resultTypeOf(results: CellLines): FieldReading<MetricValue> {
  if (results.busy) return unreadable("not-loaded");
  const text = secondaryLine(results);
  if (text === null) return unreadable("ambiguous");
  return text === "" || isSeveralKinds(text) ? ABSENT : found(text, text, "cell-key");
}

function readCells(row: ScannedRow, lines: Lines, { headers, displaced, context }: Columns): CellReadings {
  const cells: Cells = {};
  for (const [key, cell] of row.cells) {
    const metric = metricOfKey(key);
    if (metric === null) continue;
    if (row.doubled.has(key) || headers.contradicted.has(key) || displaced.has(key)) {
      cells[metric] = unreadable("ambiguous");
      continue;
    }
    const shown = lines.get(key);
    if (shown === undefined) cells[metric] = statusOf(cell);
    else if (metric === "budget") Object.assign(cells, budgetCells(shown, context));
    else if (metric === "bidStrategy") Object.assign(cells, bidCells(shown, context));
    else {
      cells[metric] = readValue(metric, shown, context, "cell-key");
      if (metric === "results") cells.resultType = resultTypeOf(shown);
    }
  }
  return cells as CellReadings;
}

/** Columns that the page has but whose cells are out of view: known, and not read. */
function withUnloaded(cells: CellReadings, wanted: ReadonlySet<string>): CellReadings {
  const all: Cells = { ...cells };
  for (const key of wanted) {
    const metric = metricOfKey(key);
    if (metric !== null && all[metric] === undefined) all[metric] = unreadable("not-loaded");
  }
  return all as CellReadings;
}

function nameOf(row: ScannedRow): string | null {
  const cell = row.cells.get("name");
  if (cell === undefined) return null;
  const link = cell.querySelector("a[href]:not([role='button']):not([aria-label])");
  const text = tidyText(link?.textContent ?? "");
  if (text !== "") return text;
  const tooltip = tidyText(cell.querySelector("[data-tooltip-content]")?.getAttribute("data-tooltip-content") ?? "");
  return tooltip !== "" ? tooltip : (cellLines(cell).lines[0] ?? null);
}

const LINK_PARAM: Readonly<Record<Level, string>> = {
  campaign: "selected_campaign_ids",
  adset: "selected_adset_ids",
  ad: "selected_ad_ids",
};

/** The row's id from its surface, else from its name's own link; null where there is none or the two differ. */
function idOf(row: ScannedRow, level: Level | null): string | null {
  const links = new Set<string>();
  if (level !== null) {
    for (const link of row.cells.get("name")?.querySelectorAll("a[href*='selected_']") ?? []) {
      const params = new URLSearchParams((link.getAttribute("href") ?? "").replace(/^[^?]*\?/, ""));
      const id = params.get(LINK_PARAM[level]) ?? "";
      if (/^\d{1,20}$/.test(id)) links.add(id);
    }
  }
  if (row.id !== null) return links.size > 0 && !links.has(row.id) ? null : row.id;
  const [id] = links;
  return links.size === 1 && id !== undefined ? id : null;
}

/** Rows of things: with a name, not a draft, and each id once (a breakdown repeats its parent's). */
function entityRows(rows: readonly ScannedRow[], lines: readonly Lines[]): number[] {
  const seen = new Set<string>();
  const kept: number[] = [];
  rows.forEach((row, index) => {
    if (row.id === FOOTER || !row.cells.has("name")) return;
    const delivery = lines[index]?.get("delivery");
    if (delivery !== undefined && isDraft(valueLine(delivery) ?? "")) return;
    if (row.id !== null && seen.has(row.id)) return;
    if (row.id !== null) seen.add(row.id);
    kept.push(index);
  });
  return kept;
}

function currencyOfCells(rows: readonly CellReadings[]): string | null | undefined {
  const currencies = new Set<string>();
  for (const cells of rows) {
    for (const reading of Object.values(cells)) {
      const value: unknown = reading.status === "found" ? reading.value : null;
      if (typeof value === "object" && value !== null && "currency" in value && typeof value.currency === "string")
        currencies.add(value.currency);
    }
  }
  const [currency] = currencies;
  return currencies.size > 1 ? undefined : (currency ?? null);
}

const UNKNOWN_TABLE: ReadingProblem = { field: "table", reason: "no-match", hint: "page-changed" };
const NO_TABLE: TableOutcome = { table: null, level: null, currency: null, problems: [] };

/** Reads the table on the page: by the keys of its cells, checked against the words of its header. */
export function readTable(document: Document, address: Address, locale: string | null): TableOutcome {
  const scanned = scanRows(document);
  if (scanned.length === 0) {
    // A table without one key that we know is a page that changed, not a page without a table.
    const shown = [...document.querySelectorAll('[role="table"], [role="grid"]')].some(
      (each) => each.querySelector('[role="columnheader"]') !== null && each.closest('[role="dialog"]') === null,
    );
    return shown ? { ...NO_TABLE, problems: [UNKNOWN_TABLE] } : NO_TABLE;
  }
  const stated = statedLevel(scanned);
  if (stated === undefined || (stated !== null && address.level !== null && stated !== address.level))
    return { ...NO_TABLE, problems: [{ field: "table", reason: "ambiguous", hint: "page-changing" }] };
  const level = stated ?? address.level;

  const headers = readHeaders(document);
  const lines = scanned.map(linesOf);
  const [code] = headers.currencyCodes;
  const context: NumberContext = {
    locale,
    style: settleStyle(numberTexts(lines), locale),
    currency: headers.currencyCodes.size === 1 && code !== undefined ? code : null,
  };
  const kept = entityRows(scanned, lines);
  const sample = scanned[kept[0] ?? -1];
  const displaced = sample === undefined ? new Set<string>() : misaligned(headers.elements, sample.cells);
  const columns: Columns = { headers, displaced, context };
  const wanted = new Set([...headers.elements.keys(), ...(address.columns ?? [])]);
  const rows: RowReading[] = kept.map((index) => {
    const row = scanned[index]!;
    return {
      id: idOf(row, level),
      name: nameOf(row) ?? "",
      cells: withUnloaded(readCells(row, lines[index]!, columns), wanted),
    };
  });
  const footer = scanned.findIndex((row) => row.id === FOOTER);
  const totals = footer < 0 ? {} : readCells(scanned[footer]!, lines[footer]!, columns);

  const rowsStated = statedRowCount(document, locale);
  const ids = new Set(rows.map((row) => row.id));
  const table: TableReading = {
    rowsRead: rows.length,
    rowsStated,
    complete: rowsStated !== null && rowsStated === rows.length && ids.size === rows.length,
    rows,
    totals,
  };
  const currency = currencyOfCells([...rows.map((row) => row.cells), totals]);
  return { table, level, currency: currency ?? null, problems: tableProblems(table, currency === undefined) };
}

/** One problem for each column that could not be read, and for a total that the rows contradict. */
function tableProblems(table: TableReading, mixedCurrencies: boolean): readonly ReadingProblem[] {
  const problems = new Map<string, ReadingProblem>();
  if (table.rowsRead === 0 && table.rowsStated !== 0) problems.set("table", UNKNOWN_TABLE);
  for (const { cells } of table.rows) {
    for (const [metric, reading] of Object.entries(cells)) {
      if (reading.status === "unreadable" && !problems.has(metric))
        problems.set(metric, { field: metric, reason: reading.reason, hint: HINTS[reading.reason] });
    }
  }
  if (mixedCurrencies) problems.set("currency", { field: "currency", reason: "ambiguous", hint: "several-currencies" });
  for (const metric of ["cost", "impressions"] as const) {
    if (contradictsTotal(table, metric))
      problems.set(metric, { field: metric, reason: "ambiguous", hint: "total-differs-from-rows" });
  }
  return [...problems.values()];
}

export const HINTS = {
  "no-match": "page-changed",
  ambiguous: "page-contradicts-itself",
  "parse-failed": "unknown-form",
  "not-loaded": "scroll-to-it",
} as const;

/** Σ rows is the total where all rows are there, and never more than it. One percent is rounding. */
function contradictsTotal(table: TableReading, metric: "cost" | "impressions"): boolean {
  const amount = (cells: CellReadings): number | null => {
    const reading = cells[metric];
    if (reading?.status !== "found") return null;
    return typeof reading.value === "number" ? reading.value : reading.value.amountMicros;
  };
  const total = amount(table.totals);
  if (total === null) return false;
  let sum = 0;
  for (const { cells } of table.rows) {
    const own = amount(cells);
    if (own === null && cells[metric]?.status !== "absent") return false;
    sum += own ?? 0;
  }
  return sum > total * 1.01 || (table.complete && sum < total * 0.99);
}

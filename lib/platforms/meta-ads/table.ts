import { METRIC_KINDS, type Metric, type MetricValue } from "@/lib/domain/metrics";
import type { Level } from "@/lib/domain/platform";
import type { CellReadings, FieldReading, ReadingProblem, RowReading, TableReading } from "@/lib/domain/reading";
import { LONGEST_TEXT, unreadable } from "@/lib/domain/reading";
import { settleTableStyle, type RowTexts } from "@/lib/platforms/proof/settle-by-arithmetic";
import type { Look } from "@/lib/platforms/dom/look";
import type { LearnedHeaders } from "@/lib/platforms/platform";
import type { Steps } from "@/lib/platforms/steps";
import type { Address } from "./address";
import { BUSY, cellLines } from "./cell-lines";
import { valueLine, type NumberContext } from "./cell-value";
import { metricOfKey } from "./column-keys";
import { readColumns, type Column, type Columns } from "./columns";
import { checkPlaces, placedRows } from "./placed-rows";
import { readCells, type Lines, type RowPlaces } from "./read-cells";
import { entityRows, identify, nameOf } from "./row-identity";
import { statedRowCount } from "./row-count";
import { findTable } from "./table-root";
import { scanRows, type ScannedRow } from "./table-scan";
import { problemsOf, proved } from "./table-proof";

export const LEVEL_OF_TYPE: Readonly<Record<string, Level>> = {
  CAMPAIGN_GROUP: "campaign",
  CAMPAIGN: "adset",
  ADGROUP: "ad",
};

export interface TableOutcome {
  /** Null where no table is shown, or where it cannot be told what its rows are. */
  readonly table: TableReading | null;
  readonly level: Level | null;
  readonly currency: string | null;
  readonly problems: readonly ReadingProblem[];
}

const NO_TABLE: TableOutcome = { table: null, level: null, currency: null, problems: [] };
function untold(reason: string, hint: string): TableOutcome {
  return { ...NO_TABLE, problems: [{ field: "table", reason, hint }] };
}

/** True while the table as a whole waits: the rows that it shows may be those of the last filter. */
function isLoading(root: Element | Document): boolean {
  return ("closest" in root ? root : root.body).closest(BUSY) !== null;
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
  const lines = new Map<Column, ReturnType<typeof cellLines>>();
  for (const [column, cell] of row.cells)
    if (column.meaning !== null && column.meaning !== "name" && column.meaning !== "status")
      lines.set(column, cellLines(cell));
  return lines;
}

/** So many rows tell how a page writes its numbers; more only cost time. */
const SAMPLE = 40;

/** The texts of one row's figures. */
function textsOf(lines: Lines): RowTexts {
  const texts: { [M in Metric]?: string } = {};
  for (const [{ meaning }, cell] of lines) {
    if (meaning === null || meaning === "name") continue;
    const text = valueLine(cell);
    if (text !== null) texts[meaning] = text;
  }
  return texts;
}

/** The rows by the keys of their cells; where no cell carries one, by where the cells stand. */
function* rowsOf(
  root: Element | Document,
  columns: Columns,
  look: Look,
): Steps<{ rows: readonly ScannedRow[]; placed: boolean }> {
  const keyed = yield* scanRows(root, columns, look);
  if (keyed.some((row) => row.cells.size > 0)) {
    const document = root.ownerDocument;
    if (document === null || keyed.some((row) => row.isFooter)) return { rows: keyed, placed: false };
    // The footer may stand beside the table.
    const footers = (yield* scanRows(document, columns, look)).filter((row) => row.isFooter);
    return { rows: footers.length === 1 ? [...keyed, ...footers] : keyed, placed: false };
  }
  return { rows: placedRows(root, columns), placed: true };
}

/** Columns that the page has but whose cells are out of view: known, and not read. */
function withUnloaded(cells: CellReadings, wanted: ReadonlySet<Metric>): CellReadings {
  const all: { -readonly [M in Metric]?: FieldReading<MetricValue> } = { ...cells };
  for (const metric of wanted) all[metric] ??= unreadable("not-loaded");
  return all as CellReadings;
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

function withoutMoney(table: TableReading): TableReading {
  const refused = (cells: CellReadings): CellReadings => {
    const all: { -readonly [M in Metric]?: FieldReading<MetricValue> } = { ...cells };
    for (const [metric, reading] of Object.entries(cells) as [Metric, FieldReading<MetricValue>][])
      if (METRIC_KINDS[metric] === "money" && reading.status === "found")
        all[metric] = unreadable("ambiguous", reading.raw);
    return all as CellReadings;
  };
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: refused(row.cells) })),
    totals: refused(table.totals),
  };
}

/** Which columns' cells stand under their headers: looked up in the first and the last row, from what the page itself wrote. */
function placesOf(root: Element | Document, columns: Columns, rows: readonly ScannedRow[]): RowPlaces {
  const samples = [rows[0], rows.length > 1 ? rows.at(-1) : undefined].filter((row) => row !== undefined);
  const checks = samples.map((row) => checkPlaces(root, columns, row));
  return {
    displaced: new Set(checks.flatMap(({ displaced }) => [...displaced])),
    confirmed: new Set(checks.flatMap(({ confirmed }) => [...confirmed])),
  };
}

/** Reads the table on the page: by the keys of its cells, checked against the words of its header and against its figures. */
export function* readTable(
  look: Look,
  document: Document,
  address: Address,
  locale: string | null,
  learned: LearnedHeaders,
): Steps<TableOutcome> {
  const table = yield* findTable(document, look);
  if (table.status === "none") return NO_TABLE;
  if (table.status === "several") return untold("ambiguous", "several-tables");
  const { root } = table;
  yield;
  const columns = readColumns(root, address.level, look, learned);
  yield;
  const { rows: scanned, placed } = yield* rowsOf(root, columns, look);
  // A table without anything that we know is a page that changed, not a page without a table.
  if (scanned.length === 0) return untold("no-match", "page-changed");
  const stated = statedLevel(scanned);
  const speaksOf = [stated, columns.nameLevel].filter((each) => each !== null);
  if (speaksOf.some((each) => each === undefined || (address.level !== null && each !== address.level)))
    return untold("ambiguous", "page-changing");
  const level = stated ?? address.level ?? columns.nameLevel;

  const lines: Lines[] = [];
  for (const row of scanned) {
    lines.push(linesOf(row));
    yield;
  }
  const kept = yield* entityRows(scanned, lines);
  const footers = scanned.flatMap((row, index) => (row.isFooter ? [index] : []));
  const footer = footers.length === 1 ? footers[0] : undefined;
  const rowsStated = statedRowCount(look, locale);
  const texts = {
    rows: kept.slice(0, SAMPLE).map((index) => textsOf(lines[index]!)),
    totals: footer === undefined ? {} : textsOf(lines[footer]!),
    complete: rowsStated === kept.length && kept.length <= SAMPLE,
  };
  const [code] = columns.currencyCodes;
  const context: NumberContext = {
    locale,
    style: settleTableStyle(texts, locale),
    currency: columns.currencyCodes.size === 1 && code !== undefined ? code : null,
  };
  const places = placed ? null : placesOf(root, columns, kept.map((index) => scanned[index]!)); // prettier-ignore
  const wanted = new Set<Metric>();
  for (const { meaning, doubtful } of columns.all)
    for (const metric of [meaning, ...doubtful]) if (metric !== null && metric !== "name") wanted.add(metric);
  for (const key of address.columns ?? []) wanted.add(metricOfKey(key) ?? "status");
  if (!columns.all.some(({ meaning }) => meaning === "status")) wanted.delete("status");

  const read = (index: number) => readCells(scanned[index]!, lines[index]!, places, context);
  const identities = yield* identify(kept.map((index) => scanned[index]!), level); // prettier-ignore
  const rows: RowReading[] = [];
  for (const { row, id, merged } of identities) {
    yield;
    const cells = [row, ...merged].map((each) => read(scanned.indexOf(each)));
    rows.push({ id, name: (nameOf(row) ?? "").slice(0, LONGEST_TEXT), cells: withUnloaded(agreed(cells), wanted) });
  }
  const totals = footer === undefined ? {} : read(footer);
  const ids = rows.flatMap(({ id }) => id ?? []);
  const unclear = identities.some(({ id, row }) => id === null && row.id !== null);
  const reading: TableReading = {
    rowsRead: rows.length,
    rowsStated,
    complete: rowsStated === rows.length && new Set(ids).size === ids.length && !unclear && !isLoading(root),
    rows,
    totals,
  };
  const checked = yield* proved(reading, placed);
  const currency = currencyOfCells([...checked.table.rows.map((row) => row.cells), checked.table.totals]);
  // An account has one currency: where its table shows two, a sign that several share means neither for sure.
  const settled = currency === undefined ? { ...checked, table: withoutMoney(checked.table) } : checked;
  return {
    table: settled.table,
    level,
    currency: currency ?? null,
    problems: problemsOf(settled, currency === undefined),
  };
}

/** The same row, found several times: what all of them show. */
function agreed(copies: readonly CellReadings[]): CellReadings {
  const [first, ...others] = copies;
  if (first === undefined || others.length === 0) return first ?? {};
  const all: { -readonly [M in Metric]?: FieldReading<MetricValue> } = {};
  for (const copy of copies) {
    for (const [metric, reading] of Object.entries(copy) as [Metric, FieldReading<MetricValue>][])
      all[metric] ??= copies.every((other) => isSame(other[metric], reading)) ? reading : unreadable("ambiguous");
  }
  return all as CellReadings;
}

function isSame(a: FieldReading<unknown> | undefined, b: FieldReading<unknown>): boolean {
  if (a?.status !== b.status) return false;
  return a.status !== "found" || b.status !== "found" || JSON.stringify(a.value) === JSON.stringify(b.value);
}

import { METRIC_KINDS } from "@/lib/domain/metrics";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import { doubted } from "./truth";
import type { Leaf, Leaves, PageTruth, RowTruth, TableTruth } from "@/tests/replicas/truth-types";

export type Outcome = "right" | "missed" | "wrong";

export interface Scored {
  /** A metric, a setting, an ad text slot, or a part of the page: `page.kind`, `table.complete`, `row`. */
  readonly field: string;
  readonly outcome: Outcome;
  /** Why it was missed or refused: the reading's own reason, or that there was none. */
  readonly reason: string;
  readonly where: string;
  readonly expected: unknown;
  readonly got: unknown;
}

type Reading = FieldReading<unknown> | undefined;
type Note = (field: string, where: string, truth: Leaf, reading: Reading) => void;

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The same value: numbers but for rounding, lists in order, objects key by key. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return near(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  return keys.every((key) => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** Money of the right amount whose currency the reader left open: contracts.md allows it, but it is not all there. */
function lacksCurrency(truth: unknown, value: unknown): boolean {
  const money = value as { amountMicros?: unknown; currency?: unknown } | null;
  if (typeof money !== "object" || money?.currency !== null) return false;
  return sameValue({ ...(truth as object), currency: null }, value);
}

function judge(truth: Leaf, reading: Reading): { outcome: Outcome; reason: string } {
  const missing = reading === undefined ? "not-read" : reading.status === "unreadable" ? reading.reason : null;
  if (truth === "not-shown")
    // "Absent" of what is not shown claims to know it.
    return missing !== null ? { outcome: "right", reason: "" } : { outcome: "wrong", reason: "read what is not shown" };
  if (truth === "absent") {
    if (reading?.status === "absent") return { outcome: "right", reason: "" };
    return missing !== null
      ? { outcome: "missed", reason: missing }
      : { outcome: "wrong", reason: "found what is absent" };
  }
  if (missing !== null) return { outcome: truth.doubtful === true ? "right" : "missed", reason: missing };
  if (reading?.status === "absent")
    return truth.value === null
      ? { outcome: "right", reason: "" }
      : { outcome: "wrong", reason: "absent, though it is there" };
  if (reading?.status === "found" && sameValue(truth.value, reading.value)) return { outcome: "right", reason: "" };
  if (reading?.status === "found" && lacksCurrency(truth.value, reading.value))
    return truth.doubtful === true || truth.openCurrency === true
      ? { outcome: "right", reason: "" }
      : { outcome: "missed", reason: "no-currency" };
  return { outcome: "wrong", reason: "another value" };
}

/** Page facts are values or null, not readings. */
function asReading(value: unknown): Reading {
  return value === null || value === undefined ? undefined : { status: "found", value, raw: "", via: "" };
}

function scoreLeaves(truth: Leaves, readings: object, prefix: string, where: string, note: Note): void {
  const all = readings as Record<string, Reading>;
  for (const [name, leaf] of Object.entries(truth)) note(`${prefix}${name}`, where, leaf, all[name]);
  // A field that the page has no place for may be called absent.
  for (const [name, reading] of Object.entries(all))
    if (!Object.hasOwn(truth, name) && reading?.status !== "absent")
      note(`${prefix}${name}`, where, "not-shown", reading);
}

function scoreTable(truth: TableTruth, reading: PageReading["table"], add: (scored: Scored) => void, note: Note): void {
  if (reading === null) {
    // Also a table that may be refused whole counts, as so many refusals.
    const own: Note = (field, where, leaf, got) => note(field, where, truth.doubtful ? doubted(leaf) : leaf, got);
    for (const row of truth.rows) scoreLeaves(row.cells, {}, "", row.name, own);
    scoreLeaves(truth.totals, {}, "totals.", "totals", own);
    own("table.rowsStated", "table", truth.rowsStated, undefined);
    return;
  }
  const outcome = (field: string, is: Outcome, reason: string, expected: unknown, got: unknown) =>
    add({ field, outcome: is, reason, where: "table", expected, got });
  note("table.rowsStated", "table", truth.rowsStated, asReading(reading.rowsStated));
  if (reading.complete && truth.complete === false) outcome("table.complete", "wrong", "rows are missing", false, true);
  else if (!reading.complete && truth.complete === true && !truth.doubtful)
    outcome("table.complete", "missed", "not-proven", true, false);
  else outcome("table.complete", "right", "", truth.complete, reading.complete);

  const seen = new Set<RowTruth>();
  const known = [...truth.rows, ...truth.optionalRows];
  for (const row of reading.rows) {
    const named = known.filter(({ name }) => name === row.name);
    const match = row.id === null ? (named.length === 1 ? named[0] : undefined) : known.find(({ id }) => id === row.id);
    if (match === undefined && row.id === null && named.length > 1) {
      // Rows without ids under one name: nobody can say which is which, so it is enough that they are one of them.
      const own =
        named.find((each) => !seen.has(each) && fits(each, row.cells)) ?? named.find((each) => !seen.has(each));
      if (own !== undefined) {
        seen.add(own);
        outcome("row.id", own.idShown ? "missed" : "right", "no-match", own.id, null);
        scoreLeaves(own.cells, row.cells, "", own.name, note);
        continue;
      }
    }
    if (match === undefined || seen.has(match)) {
      outcome("row", "wrong", match === undefined ? "no such entity" : "an entity twice", null, {
        id: row.id,
        name: row.name,
      });
      continue;
    }
    seen.add(match);
    if (row.id === null) outcome("row.id", match.idShown ? "missed" : "right", "no-match", match.id, null);
    else outcome("row.id", "right", "", match.id, row.id);
    if (row.name === match.name) outcome("row.name", "right", "", match.name, row.name);
    else
      outcome(
        "row.name",
        row.name === "" ? "missed" : "wrong",
        row.name === "" ? "no-match" : "another name",
        match.name,
        row.name,
      );
    scoreLeaves(match.cells, row.cells, "", match.name, note);
  }
  for (const row of truth.rows) {
    if (seen.has(row)) continue;
    if (!truth.doubtful) outcome("row", "missed", "row-not-read", { id: row.id, name: row.name }, null);
    scoreLeaves(row.cells, {}, "", row.name, note);
  }
  scoreLeaves(truth.totals, reading.totals, "totals.", "totals", note);
}

function fits(row: RowTruth, cells: object): boolean {
  return Object.entries(cells as Record<string, Reading>).every(
    ([name, reading]) => judge(row.cells[name] ?? "not-shown", reading).outcome !== "wrong",
  );
}

function scoreTexts(field: string, truth: readonly Leaf[], got: readonly Reading[], note: Note): void {
  for (let i = 0; i < Math.max(truth.length, got.length); i++)
    note(field, `${field} ${i + 1}`, truth[i] ?? "not-shown", got[i]);
}

/** Names under which a reading's problems may speak of a field, the nearest first. */
function namesOf(field: string): readonly string[] {
  const name = field.replace(/^(?:page|totals)\./, "");
  if (field.startsWith("page.")) return [field, name, "entity"];
  const inTotals = field.startsWith("totals.");
  const inTable = inTotals || field.startsWith("table.") || name in METRIC_KINDS;
  const parts = [...(inTotals ? ["totals"] : []), ...(inTable ? ["table"] : [])];
  return [field, name, ...(name === "budgetType" ? ["budget"] : []), ...parts];
}

function problemOf({ problems, table }: PageReading, field: string): string | null {
  for (const name of namesOf(field)) {
    const own = problems.find((problem) => problem.field === name);
    if (own !== undefined) return `${own.reason}: ${own.hint}`;
  }
  // Of a column that the reader does not know as any metric's it cannot say more than that it gives none.
  const metric = field.replace(/^totals\./, "");
  const given = table?.rows.some(({ cells }) => metric in cells) === true;
  return table !== null && metric in METRIC_KINDS && !given ? "no-match: no-column-known-as-it" : null;
}

/** Holds a reading against what the page shows, field by field. */
export function score(truth: PageTruth, reading: PageReading): Scored[] {
  const all: Scored[] = [];
  const note: Note = (field, where, leaf, got) => {
    const { outcome, reason } = judge(leaf, got);
    // What is neither shown nor read is no field of the page.
    if (leaf === "not-shown" && got === undefined) return;
    // Of what is not there at all, the reading's problems may say why.
    const why = reason === "not-read" ? problemOf(reading, field) : null;
    all.push({ field, outcome, reason: why ?? reason, where, expected: leaf, got: got ?? null });
  };
  const { page } = reading;
  const fact = (field: string, leaf: Leaf, value: unknown) => note(field, "page", leaf, asReading(value));
  const unsure = truth.doubtfulKind === true;
  const kind = unsure && page.kind === "other" ? null : page.kind;
  fact("page.kind", unsure ? { value: truth.kind, doubtful: true } : { value: truth.kind }, kind);
  const level: Leaf = truth.level === null ? "not-shown" : { value: truth.level };
  fact("page.level", unsure ? doubted(level) : level, page.level);
  fact("page.accountId", truth.accountId, page.accountId);
  for (const level of ["campaign", "adset", "ad"] as const)
    fact(`page.entity.${level}`, truth.entity[level], page.entity[level]);
  fact("locale", truth.locale, reading.locale);
  fact("currency", truth.currency, reading.currency);
  const range = reading.dateRange;
  fact("dateRange", truth.dateRange, range === null ? null : { from: range.from, to: range.to });

  if (truth.table !== null) scoreTable(truth.table, reading.table, (scored) => all.push(scored), note);
  else if ((reading.table?.rows.length ?? 0) > 0)
    all.push({
      field: "table",
      outcome: "wrong",
      reason: "no table is shown",
      where: "page",
      expected: null,
      got: reading.table?.rowsRead,
    });
  if (truth.settings !== null) scoreLeaves(truth.settings, reading.settings ?? {}, "", "form", note);
  else if (reading.settings !== null)
    all.push({
      field: "settings",
      outcome: "wrong",
      reason: "no form is shown",
      where: "page",
      expected: null,
      got: reading.settings,
    });
  if (truth.ad !== null) {
    const ad = reading.ad;
    scoreTexts("headlines", truth.ad.headlines, ad?.headlines ?? [], note);
    scoreTexts("descriptions", truth.ad.descriptions, ad?.descriptions ?? [], note);
    scoreTexts("primaryTexts", truth.ad.primaryTexts, ad?.primaryTexts ?? [], note);
    note("finalUrl", "ad", truth.ad.finalUrl, ad?.finalUrl);
    note("callToAction", "ad", truth.ad.callToAction, ad?.callToAction);
  } else if (reading.ad !== null)
    all.push({
      field: "ad",
      outcome: "wrong",
      reason: "no ad form is shown",
      where: "page",
      expected: null,
      got: reading.ad,
    });
  return all;
}

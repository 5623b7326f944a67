import type { Metric, MetricValue } from "@/lib/domain/metrics";
import { unreadable, type CellReadings, type FieldReading, type ReadingProblem } from "@/lib/domain/reading";
import { implied, judge, membersOf, RELATIONS, type Relation, type Verdict } from "./relations";
import { figuresOf } from "./shown";
import { inOneGo, type Steps } from "@/lib/platforms/steps";
import { ADDITIVE, compareSum, type SumVerdict } from "./sums";
import { suspectsOf } from "./suspects";

export interface TableFigures {
  readonly rows: readonly CellReadings[];
  /** The platform's own total row; empty where there is none. */
  readonly totals: CellReadings;
  /** True where all rows that the page states were read. */
  readonly complete: boolean;
}

export interface ProvenTable {
  readonly rows: readonly CellReadings[];
  readonly totals: CellReadings;
  readonly problems: readonly ReadingProblem[];
  /** How many rows' figures were proven by at least one relation: 0 means that nothing could be checked. */
  readonly proven: number;
}

/** Conversions come days after the click: a removed campaign can have them without anything else. */
const LATE: ReadonlySet<Metric> = new Set(["conversions", "conversionValue", "leads", "results"]);
export const SUM_HINT = "rows-do-not-add-up";
export const MORE_HINT = "total-counts-more-than-rows";

type Figures = ReturnType<typeof figuresOf>;
interface Line {
  readonly figures: Figures;
  readonly verdicts: readonly (Verdict | null)[];
}

/**
 * Checks a table against its own arithmetic: derived columns against those that they are made of, rows against the total.
 * What cannot be true is taken back as `parse-failed` with a problem that says why: a column where most rows contradict it,
 * else the cells of the rows that do. Cells that nothing contradicts stay as they are, also where nothing proves them.
 * Call it last, with the cells as they were read; the order of the rows is kept.
 */
export function proveTable(table: TableFigures): ProvenTable {
  return inOneGo(proveTableSteps(table));
}

/** The same, row by row. */
export function* proveTableSteps({ rows, totals, complete }: TableFigures): Steps<ProvenTable> {
  const lines: Line[] = [];
  for (const row of rows) {
    lines.push(lineOf(row));
    yield;
  }
  const totalLine = lineOf(totals);
  const sums = new Map<Metric, SumVerdict>();
  for (const metric of ADDITIVE) {
    const verdict = totals[metric] === undefined ? "unknown" : compareSum(metric, rows, totals, complete);
    if (verdict !== "unknown") sums.set(metric, verdict);
    yield;
  }
  const problems = new Map<Metric, string>();

  const columns = doubtedColumns(lines);
  for (const [metric, hint] of columns) problems.set(metric, hint);
  const doubt = (line: Line, read: CellReadings) =>
    new Map([...impossibleDashes(read, line), ...doubtedCells(line, columns)]);
  const cells = lines.map((line, index) => doubt(line, rows[index]!));
  const totalCells = doubt(totalLine, totals);
  spreadDoubt([...cells, totalCells], [...lines, totalLine]);
  for (const doubted of [...cells, totalCells]) {
    for (const [metric, hint] of doubted) if (!problems.has(metric)) problems.set(metric, hint);
  }

  let counts = false;
  for (const [metric, verdict] of sums) {
    if (verdict === "equal" || columns.has(metric) || totalCells.has(metric)) continue;
    if (verdict === "total-exceeds" && mayCountMore(metric, sums)) {
      counts = true;
      continue;
    }
    if (cells.some((doubted) => doubted.has(metric))) continue;
    const rowsProven = lines.some((line) => supports(line, metric));
    const totalProven = supports(totalLine, metric);
    if (!totalProven || rowsProven) totalCells.set(metric, SUM_HINT);
    if (!rowsProven) for (const doubted of cells) doubted.set(metric, SUM_HINT);
    problems.set(metric, SUM_HINT);
  }

  const proven: CellReadings[] = [];
  const failed = new Map<string, number>();
  const read = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const kept = without(row, cells[index]!, columns);
    proven.push(kept);
    for (const [metric, reading] of Object.entries(kept))
      if (reading.status === "found") read.add(metric);
      else if (reading.status === "unreadable" && reading.reason !== "not-loaded")
        failed.set(metric, (failed.get(metric) ?? 0) + 1);
    yield;
  }
  const found = [...problems].map(([field, hint]) => ({ field, reason: "parse-failed", hint }));
  // A column with cells that could not be understood, and none that could, may be another's. One odd cell is no column.
  const unread = [...failed.keys()].filter((metric) => !read.has(metric)) as Metric[];
  const unreadRows = unread.filter((metric) => (failed.get(metric) ?? 0) > 1);
  const additive: readonly Metric[] = ADDITIVE;
  const unreadTotals = unread.filter((metric) => unreadRows.includes(metric) || additive.includes(metric));
  return {
    rows: unreadRows.length === 0 ? proven : proven.map((kept) => withoutDashes(kept, unreadRows)),
    totals: withoutDashes(without(totals, totalCells, columns), unreadTotals),
    problems: counts ? [...found, { field: "totals", reason: "ambiguous", hint: MORE_HINT }] : found,
    proven: lines.filter(({ verdicts }) => verdicts.includes("holds")).length,
  };
}

/**
 * A column that is contradicted in one row may have slipped by a row: then its other cells are wrong too. Those that a
 * relation of their own supports stay; those that nothing can be said of go with the contradicted ones.
 */
function spreadDoubt(cells: readonly Map<Metric, string>[], lines: readonly Line[]): void {
  const shaky = new Map(cells.flatMap((doubted) => [...doubted]));
  cells.forEach((doubted, index) => {
    const line = lines[index]!;
    for (const [metric, hint] of shaky) if (!supports(line, metric)) doubted.set(metric, hint);
  });
}

function lineOf(cells: CellReadings): Line {
  const figures = figuresOf(cells);
  return { figures, verdicts: RELATIONS.map((relation) => judge(relation, figures)) };
}

/**
 * Columns that most rows contradict. That a column adds up to its total is no support here: so does a column that stands
 * under another's header, or whose figures stand in each other's rows.
 */
function doubtedColumns(lines: readonly Line[]): ReadonlyMap<Metric, string> {
  const broken: Relation[] = [];
  const supported = new Set<Metric>();
  RELATIONS.forEach((relation, at) => {
    const verdicts = lines.map((line) => line.verdicts[at]);
    const holds = verdicts.filter((verdict) => verdict === "holds").length;
    const weak = verdicts.filter((verdict) => verdict === "weak").length;
    const breaks = verdicts.filter((verdict) => verdict === "breaks").length;
    if (breaks > holds + weak) {
      if (relation.binding) broken.push(relation);
    } else if (holds > 0) for (const metric of membersOf(relation)) supported.add(metric);
  });
  if (broken.length === 0) return new Map();
  return suspectsOf(broken, {
    supported: (metric) => supported.has(metric),
    agree: (metric, relations) => {
      const judged = lines.filter(({ figures }) => relations.every((relation) => isWhole(relation, figures)));
      const agreeing = judged.filter(({ figures }) => agreeOn(metric, relations, figures)).length;
      return judged.length > 0 && agreeing > judged.length / 2;
    },
  });
}

/** Cells of one row that contradict each other where the columns as a whole do not. */
function doubtedCells(line: Line, columns: ReadonlyMap<Metric, string>): Map<Metric, string> {
  const broken = RELATIONS.filter(
    (relation, at) =>
      relation.binding && line.verdicts[at] === "breaks" && !membersOf(relation).some((metric) => columns.has(metric)),
  );
  if (broken.length === 0) return new Map();
  return new Map(
    suspectsOf(broken, {
      supported: (metric) => supports(line, metric),
      agree: (metric, relations) => agreeOn(metric, relations, line.figures),
    }),
  );
}

function supports(line: Line, metric: Metric): boolean {
  return RELATIONS.some((relation, at) => line.verdicts[at] === "holds" && membersOf(relation).includes(metric));
}

function isWhole(relation: Relation, figures: Figures): boolean {
  return membersOf(relation).every((metric) => figures(metric) !== null);
}

function agreeOn(metric: Metric, relations: readonly Relation[], figures: Figures): boolean {
  let low = 0;
  let high = Infinity;
  for (const relation of relations) {
    const range = implied(relation, metric, figures);
    if (range === null) return false;
    low = Math.max(low, range[0]);
    high = Math.min(high, range[1]);
  }
  return low <= high * (1 + 1e-9);
}

/** Removed entities stand in the total and in no row: then nothing but late conversions can differ alone. */
function mayCountMore(metric: Metric, sums: ReadonlyMap<Metric, SumVerdict>): boolean {
  if (LATE.has(metric) || metric === "impressions") return true;
  return sums.get("impressions") !== "equal";
}

type AnyCells = Record<string, FieldReading<MetricValue>>;

/** What another figure is made of cannot be missing: a dash beside a cost per click that is above zero hides the clicks. */
function* impossibleDashes(cells: CellReadings, { figures }: Line): Generator<readonly [Metric, string]> {
  for (const { derived, part, whole, binding, hint } of RELATIONS) {
    if (!binding || (figures(derived)?.value ?? 0) === 0) continue;
    for (const metric of [part, whole]) if (cells[metric]?.status === "absent") yield [metric, hint];
  }
}

/** In a column that nobody could read a dash says nothing. */
function withoutDashes(cells: CellReadings, unread: readonly Metric[]): CellReadings {
  const doubtful = unread.filter((metric) => cells[metric]?.status === "absent");
  if (doubtful.length === 0) return cells;
  return { ...cells, ...Object.fromEntries(doubtful.map((metric) => [metric, unreadable("ambiguous")])) };
}

function without(
  cells: CellReadings,
  doubted: ReadonlyMap<Metric, string>,
  columns: ReadonlyMap<Metric, string>,
): CellReadings {
  if (doubted.size === 0 && columns.size === 0) return cells;
  const kept: AnyCells = { ...cells };
  for (const metric of [...doubted.keys(), ...columns.keys()]) {
    const reading = kept[metric];
    if (reading?.status === "found") kept[metric] = unreadable("parse-failed", reading.raw);
    // A dash in a column that cannot be right may be another row's.
    else if (reading?.status === "absent") kept[metric] = unreadable("parse-failed");
  }
  return kept;
}

import { proveTableSteps } from "@/lib/platforms/proof/prove-table";
import type { Steps } from "@/lib/platforms/steps";
import { unreadable, type CellReadings, type ReadingProblem, type TableReading } from "@/lib/domain/reading";

export const HINTS = {
  "no-match": "page-changed",
  ambiguous: "page-contradicts-itself",
  "parse-failed": "unknown-form",
  "not-loaded": "scroll-to-it",
} as const;

export interface Checked {
  readonly table: TableReading;
  readonly problems: ReadonlyMap<string, ReadingProblem>;
}

/**
 * The table after its own arithmetic: what contradicts it is taken back. Cells that were found by their place alone need it: where
 * no row proves that columns and figures belong together, all of them are doubted.
 */
export function* proved(table: TableReading, placed: boolean): Steps<Checked> {
  const rows = table.rows.map(({ cells }) => cells);
  const proof = yield* proveTableSteps({ rows, totals: table.totals, complete: table.complete });
  const problems = new Map(proof.problems.map((problem) => [problem.field, problem]));
  if (placed && proof.proven === 0) {
    problems.set("table", { field: "table", reason: "ambiguous", hint: "only-by-place" });
    const doubted = table.rows.map((row) => ({ ...row, cells: doubt(row.cells) }));
    return { table: { ...table, rows: doubted, totals: doubt(table.totals) }, problems };
  }
  const checked = table.rows.map((row, index) => ({ ...row, cells: withItsResult(proof.rows[index] ?? row.cells) }));
  return { table: { ...table, rows: checked, totals: withItsResult(proof.totals) }, problems };
}

/** The kind of a result stands in the result's own cell: where that is doubted, so is what is written under it. */
function withItsResult(cells: CellReadings): CellReadings {
  const doubted = cells.results?.status === "unreadable" && cells.resultType !== undefined;
  return doubted && cells.resultType.status !== "unreadable"
    ? { ...cells, resultType: unreadable("ambiguous") }
    : cells;
}

function doubt(cells: CellReadings): CellReadings {
  return Object.fromEntries(
    Object.entries(cells).map(([metric, reading]) => [
      metric,
      reading.status === "unreadable" ? reading : unreadable("ambiguous"),
    ]),
  );
}

/** One problem for each column that could not be read, and for what the rows and totals contradict. */
export function problemsOf({ table, problems: proofs }: Checked, mixedCurrencies: boolean): readonly ReadingProblem[] {
  const problems = new Map<string, ReadingProblem>(proofs);
  if (table.rowsRead === 0 && table.rowsStated !== 0)
    problems.set("table", { field: "table", reason: "no-match", hint: "page-changed" });
  if (table.rows.some(({ id }) => id === null))
    problems.set("id", { field: "id", reason: "no-match", hint: "rows-without-ids" });
  for (const { cells } of table.rows) {
    for (const [metric, reading] of Object.entries(cells)) {
      if (reading.status === "unreadable" && !problems.has(metric))
        problems.set(metric, { field: metric, reason: reading.reason, hint: HINTS[reading.reason] });
    }
  }
  if (mixedCurrencies) problems.set("currency", { field: "currency", reason: "ambiguous", hint: "several-currencies" });
  return [...problems.values()];
}

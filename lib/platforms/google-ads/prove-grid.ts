import { unreadable, type CellReadings, type ReadingProblem } from "@/lib/domain/reading";
import { proveTable, proveTableSteps, type TableFigures } from "@/lib/platforms/proof/prove-table";
import type { Steps } from "@/lib/platforms/steps";
import type { Unproven } from "./align-cells";

interface GridFigures extends TableFigures {
  /** What alone ties each row's cells to their columns; null where nothing is missing to be sure. */
  readonly rowsTiedBy: readonly Unproven[];
  readonly totalsTiedBy: Unproven;
}

interface ProvenGrid {
  readonly rows: readonly CellReadings[];
  readonly totals: CellReadings;
  readonly problems: readonly ReadingProblem[];
}

/** Where nothing can be calculated, nearly every cell must at least be of its column's kind. */
const ENOUGH = 0.9;

/**
 * The table after its own arithmetic. Cells that only their order or only their place tells need it: figures that do not
 * fit disprove it, a place needs figures that fit, and a total whose label takes the place of several cells is believed only
 * where its own figures prove it.
 */
export function* proveGrid({ rowsTiedBy, totalsTiedBy, ...table }: GridFigures): Steps<ProvenGrid> {
  const alone = totalsTiedBy === null ? null : proveTable({ rows: [table.totals], totals: {}, complete: false });
  const unproven = alone !== null && (alone.proven === 0 || alone.problems.length > 0);
  const totals = unproven ? {} : table.totals;
  const proven = yield* proveTableSteps({ ...table, totals });
  const dropped = { field: "totals", reason: "ambiguous", hint: "total-not-proven" };
  const proof = unproven ? { ...proven, problems: [...proven.problems, dropped] } : proven;
  if (rowsTiedBy.every((tie) => tie === null)) return proof;
  const columnsBroken = proof.problems.filter(({ field }) => field !== "totals");
  const fits = !rowsTiedBy.includes("place") && kindsFit(table.rows);
  if (proof.proven > 0 ? columnsBroken.length === 0 : fits) return proof;
  return {
    rows: proof.rows.map((cells, index) => (rowsTiedBy[index] === null ? cells : doubted(cells))),
    totals: totalsTiedBy === null ? proof.totals : doubted(totals),
    problems: [
      { field: "table", reason: "ambiguous", hint: "only-by-place" },
      ...(rowsTiedBy.includes(null) ? proof.problems : unproven ? [dropped] : []),
    ],
  };
}

function doubted(cells: CellReadings): CellReadings {
  return Object.fromEntries(Object.keys(cells).map((metric) => [metric, unreadable("ambiguous")]));
}

function kindsFit(rows: readonly CellReadings[]): boolean {
  const readings = rows.flatMap((cells) => Object.values(cells)).filter(({ status }) => status !== "absent");
  const understood = readings.filter(({ status }) => status === "found").length;
  return readings.length > 0 && understood / readings.length >= ENOUGH;
}

import { unreadable, type CellReadings, type ReadingProblem } from "@/lib/domain/reading";
import { proveTable, proveTableSteps, type TableFigures } from "@/lib/platforms/proof/prove-table";
import type { Steps } from "@/lib/platforms/steps";

interface GridFigures extends TableFigures {
  /** Some rows' cells were matched to their columns by order alone. */
  readonly rowsByOrder: boolean;
  readonly totalsByOrder: boolean;
}

interface ProvenGrid {
  readonly rows: readonly CellReadings[];
  readonly totals: CellReadings;
  readonly problems: readonly ReadingProblem[];
}

/** Where nothing can be calculated, nearly every cell must at least be of its column's kind. */
const ENOUGH = 0.9;

/**
 * The table after its own arithmetic. Cells that only their order tells need it: figures that do not fit disprove the
 * order, and a total whose label takes the place of several cells is believed only where its own figures prove it.
 */
export function* proveGrid({ rowsByOrder, totalsByOrder, ...table }: GridFigures): Steps<ProvenGrid> {
  const alone = totalsByOrder ? proveTable({ rows: [table.totals], totals: {}, complete: false }) : null;
  const totals = alone !== null && (alone.proven === 0 || alone.problems.length > 0) ? {} : table.totals;
  const proof = yield* proveTableSteps({ ...table, totals });
  if (!rowsByOrder) return proof;
  const columnsBroken = proof.problems.filter(({ field }) => field !== "totals");
  const holds = proof.proven > 0 ? columnsBroken.length === 0 : kindsFit(table.rows);
  if (holds) return proof;
  return {
    rows: table.rows.map(doubted),
    totals: totalsByOrder ? doubted(totals) : proof.totals,
    problems: [{ field: "table", reason: "ambiguous", hint: "only-by-place" }],
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

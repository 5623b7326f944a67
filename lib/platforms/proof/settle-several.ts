import type { Metric, MetricValue } from "@/lib/domain/metrics";
import type { CellReadings, FieldReading } from "@/lib/domain/reading";
import { judge, membersOf, RELATIONS } from "./relations";
import { figuresOf } from "./shown";

/**
 * Cells of one row that show more than one figure: each of their texts that can be read as the column's kind, read as if it
 * stood alone. What cannot (a percentage under clicks) is not the column's figure.
 */
export type Candidates = ReadonlyMap<Metric, readonly FieldReading<MetricValue>[]>;

/** The others hold or break for reasons of their own: Google's conversion rate leaves some interactions out. */
const BINDING = RELATIONS.filter(({ binding }) => binding);

/**
 * A figure with its change, or with another extension's beside it: which one is the column's, only the arithmetic with the
 * row's other columns can say. Taken is the one figure that it proves where it refutes all others; else the cell stays as
 * it is. What was proven helps to prove the next.
 */
export function settleSeveral(cells: CellReadings, candidates: Candidates): CellReadings {
  let settled = cells;
  let open = [...candidates];
  for (let before = -1; open.length !== before;) {
    before = open.length;
    open = open.filter(([metric, readings]) => {
      const own = provenOne(settled, metric, readings);
      if (own !== null) settled = { ...settled, [metric]: own };
      return own === null;
    });
  }
  return settled;
}

function provenOne(
  cells: CellReadings,
  metric: Metric,
  readings: readonly FieldReading<MetricValue>[],
): FieldReading<MetricValue> | null {
  const proven: FieldReading<MetricValue>[] = [];
  for (const reading of readings) {
    const figures = figuresOf({ ...cells, [metric]: reading });
    const verdicts = BINDING.filter((relation) => membersOf(relation).includes(metric)).map((relation) =>
      judge(relation, figures),
    );
    if (verdicts.includes("breaks")) continue;
    if (!verdicts.includes("holds")) return null;
    proven.push(reading);
  }
  return proven.length === 1 ? (proven[0] ?? null) : null;
}

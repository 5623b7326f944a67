import type { Metric, MetricValue } from "@/lib/domain/metrics";
import type { CellReadings, FieldReading } from "@/lib/domain/reading";
import { sameData } from "./same-data";

/** Columns that a person changes; all others are what the platform counted, and change for all rows together. */
export const EDITABLE: ReadonlySet<string> = new Set<Metric>([
  "status",
  "delivery",
  "budget",
  "budgetType",
  "bidStrategy",
  "targetCpa",
  "targetRoas",
  "maxCpc",
  "startDate",
  "endDate",
  "objective",
  "optimizationScore",
  "lastSignificantEdit",
]);

/** True where both have a figure that the platform counted, and it is not nothing. What they say differently is found by `agree`. */
export function hasSameFigure(before: CellReadings, now: CellReadings): boolean {
  return Object.entries(now).some(
    ([metric, cell]) =>
      cell.status === "found" &&
      before[metric as Metric]?.status === "found" &&
      !EDITABLE.has(metric) &&
      /[1-9]/.test(cell.raw),
  );
}

/** True where no cell that both have says something else. */
export function agree(before: CellReadings, now: CellReadings): boolean {
  for (const [metric, cell] of Object.entries(now) as [Metric, FieldReading<MetricValue>][]) {
    const old: FieldReading<MetricValue> | undefined = before[metric];
    if (old === undefined || old.status === "unreadable" || cell.status === "unreadable") continue;
    if (old.status !== cell.status) return false;
    if (old.status === "found" && cell.status === "found" && !sameData(old.value, cell.value)) return false;
  }
  return true;
}

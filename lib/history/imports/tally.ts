import type { DayMetrics } from "@/lib/domain/history";
import { MICROS_PER_UNIT } from "@/lib/domain/money";

import { FIGURE_FIELDS, STORED_AS } from "./fields";
import type { FigureField } from "./fields";

/** Sums of a file's rows by figure; reach is left out, because people are not counted twice by adding days. */
export function makeTally() {
  const sums = new Map<FigureField, number>();
  const kinds = new Set<string | null>();
  let rows = 0;
  // "Results" of different kinds have no sum.
  const addable = ([field]: readonly [FigureField, number]) => field !== "results" || kinds.size < 2;
  return {
    add(metrics: DayMetrics): void {
      rows += 1;
      if (metrics.results !== undefined) kinds.add(metrics.resultType ?? null);
      for (const field of FIGURE_FIELDS) {
        if (field === "reach") continue;
        const value = metrics[STORED_AS[field]];
        if (value !== undefined) sums.set(field, (sums.get(field) ?? 0) + value);
      }
    },
    /** Money in units. */
    totals(): Record<string, number> {
      return Object.fromEntries(
        [...sums]
          .filter(addable)
          .map(([field, sum]) => [field, isMicros(field) ? sum / MICROS_PER_UNIT : Math.round(sum * 1e6) / 1e6]),
      );
    },
    /** What the results count: Meta's indicators; null where a row does not say. */
    get kinds(): ReadonlySet<string | null> {
      return kinds;
    },
    get rows() {
      return rows;
    },
  };
}

export function isMicros(field: FigureField): boolean {
  return field === "cost" || field === "conversionValue";
}

/**
 * One sentence for each figure in which the file's own total is not the sum of its rows. Both platforms round single rows, so money and
 * conversions may differ by half a hundredth for each row.
 */
export function disagreements(
  totals: Readonly<Record<string, number>>,
  stated: Readonly<Record<string, number>>,
  rows: number,
): string[] {
  const warnings: string[] = [];
  for (const [metric, total] of Object.entries(stated)) {
    const sum = totals[metric];
    if (sum === undefined) continue;
    const rounded = metric === "cost" || metric === "conversionValue" || metric === "conversions";
    if (Math.abs(sum - total) > (rounded ? 0.005 * rows + 0.011 : 0.5))
      warnings.push(
        `The file's own total of ${metric} is ${round(total)}, its rows sum to ${round(sum)}: rows may be missing or filtered.`,
      );
  }
  return warnings;
}

const round = (value: number): number => Math.round(value * 100) / 100;

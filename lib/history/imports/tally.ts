import { MICROS_PER_UNIT } from "@/lib/domain/money";

import type { PackedRows } from "../packed-rows";
import { FIGURE_FIELDS, STORED_AS } from "./fields";
import type { FigureField } from "./fields";

/** Sums of a file's rows. */
export interface Tally {
  /** By figure; money in units. */
  readonly totals: Readonly<Record<string, number>>;
  /** What the results count: Meta's indicators; null where a row does not say. */
  readonly kinds: ReadonlySet<string | null>;
}

/** Sums a file's rows by figure; reach is left out, because people are not counted twice by adding days. */
export function tallyOf(packed: PackedRows): Tally {
  const kinds = kindsOf(packed);
  const totals: [string, number][] = [];
  for (const field of FIGURE_FIELDS) {
    const column = packed.metrics[STORED_AS[field]];
    // "Results" of different kinds have no sum.
    if (column === undefined || field === "reach" || (field === "results" && kinds.size > 1)) continue;
    let sum = 0;
    for (let row = 0; row < packed.length; row += 1) {
      const value = column[row]!;
      if (!Number.isNaN(value)) sum += value;
    }
    totals.push([field, isMicros(field) ? sum / MICROS_PER_UNIT : Math.round(sum * 1e6) / 1e6]);
  }
  return { totals: Object.fromEntries(totals), kinds };
}

function kindsOf({ metrics, resultType, texts, length }: PackedRows): ReadonlySet<string | null> {
  const { results } = metrics;
  const codes = new Set<number>();
  if (results !== undefined)
    for (let row = 0; row < length; row += 1) if (!Number.isNaN(results[row]!)) codes.add(resultType?.[row] ?? 0);
  return new Set([...codes].map((code) => (code === 0 ? null : String(texts[code - 1]))));
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

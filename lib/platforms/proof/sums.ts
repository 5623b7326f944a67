import type { Metric } from "@/lib/domain/metrics";
import type { CellReadings } from "@/lib/domain/reading";
import { shownFigure } from "./shown";

/** Columns whose rows add up to the platform's total row. Reach is not one: people overlap. */
export const ADDITIVE = [
  "impressions",
  "clicks",
  "linkClicks",
  "interactions",
  "cost",
  "conversions",
  "conversionValue",
  "leads",
  "results",
] as const satisfies readonly Metric[];
export type Additive = (typeof ADDITIVE)[number];

/** How the rows of a column compare with its total; `unknown` where nothing can be said. */
export type SumVerdict = "equal" | "rows-exceed" | "total-exceeds" | "unknown";

/** Rounding of so small a part of the total that an equal sum is proof. */
const TELLING = 0.02;

/**
 * Adds up one column and compares it with the total, within what the rounding of all shown figures allows. Rows that are
 * not there or not read can only make the sum smaller.
 */
export function compareSum(
  metric: Additive,
  rows: readonly CellReadings[],
  totals: CellReadings,
  complete: boolean,
): SumVerdict {
  const total = shownFigure(metric, totals[metric]);
  if (total === null || rows.length === 0) return "unknown";
  if (metric === "results" && !sameResultType(rows)) return "unknown";
  const currencies = new Set([currencyOf(totals, metric)]);
  let whole = complete;
  let sum = 0;
  let half = total.half;
  let counted = 0;
  for (const cells of rows) {
    const reading = cells[metric];
    if (reading?.status === "absent") continue;
    const figure = shownFigure(metric, reading);
    if (figure === null) {
      whole = false;
      continue;
    }
    currencies.add(currencyOf(cells, metric));
    sum += figure.value;
    half += figure.half;
    if (figure.value > 0) counted += 1;
  }
  if (currencies.size > 1) return "unknown";
  const slack = 2 * half + total.value * 1e-9;
  if (sum - total.value > slack) return "rows-exceed";
  if (!whole) return "unknown";
  if (total.value - sum > slack) return "total-exceeds";
  return counted >= 2 && half <= total.value * TELLING ? "equal" : "unknown";
}

function currencyOf(cells: CellReadings, metric: Additive): string | null {
  const reading = cells[metric];
  const value: unknown = reading?.status === "found" ? reading.value : null;
  return typeof value === "object" && value !== null && "currency" in value ? String(value.currency) : null;
}

/** Purchases and leads are never added up. */
function sameResultType(rows: readonly CellReadings[]): boolean {
  const types = new Set<string>();
  for (const { results, resultType } of rows) {
    if (results?.status !== "found") continue;
    if (resultType?.status !== "found") return false;
    types.add(resultType.value);
  }
  return types.size === 1;
}

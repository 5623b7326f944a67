import { valueOf, type CellReadings } from "@/lib/domain/reading";

/** Shown figures are rounded to two decimals. */
const ROUNDING = 0.006;
const ENOUGH_PROOF = 0.9;

/**
 * True where the figures of the rows prove that each stands in its column: CTR is clicks by impressions, average CPC cost
 * by clicks, cost per conversion cost by conversions. Used where columns were matched by labels in order: figures that do not
 * fit disprove it; where there are none to compare, nearly every cell must at least be of its column's kind.
 */
export function arithmeticHolds(rows: readonly CellReadings[]): boolean {
  let checked = 0;
  let right = 0;
  for (const cells of rows) {
    const clicks = valueOf(cells.clicks);
    const cost = valueOf(cells.cost)?.amountMicros;
    const impressions = valueOf(cells.impressions);
    const ctr = valueOf(cells.ctr);
    const cpc = valueOf(cells.averageCpc)?.amountMicros;
    const perConversion = valueOf(cells.costPerConversion)?.amountMicros;
    const conversions = valueOf(cells.conversions);
    const proofs = [
      [clicks, impressions, typeof ctr === "number" ? ctr * 100 : undefined, 100],
      [cost, clicks, cpc, 1],
      [cost, conversions, perConversion, 1],
    ] as const;
    for (const [part, whole, shown, scale] of proofs) {
      if (part === undefined || whole === undefined || shown === undefined || whole === 0) continue;
      const tolerance = scale === 100 ? ROUNDING : ROUNDING * 1e6 + (Math.abs(shown) * 0.006) / Math.max(whole, 0.01);
      checked += 1;
      if (Math.abs((part / whole) * scale - shown) <= tolerance) right += 1;
    }
  }
  return checked > 0 ? right / checked >= ENOUGH_PROOF : kindsFit(rows);
}

function kindsFit(rows: readonly CellReadings[]): boolean {
  const readings = rows.flatMap((cells) => Object.values(cells)).filter(({ status }) => status !== "absent");
  const understood = readings.filter(({ status }) => status === "found").length;
  return readings.length > 0 && understood / readings.length >= ENOUGH_PROOF;
}

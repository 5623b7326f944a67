import { MICROS_PER_UNIT } from "@/lib/domain/money";

import { isoDay } from "../days";
import type { PackedRows } from "../packed-rows";

/** Fewer days of one entity do not tell what is usual. */
const FEWEST = 14;
/** Median absolute deviations (in logarithms) beyond which a day is odd, and at least how many times the usual. */
const DEVIATIONS = 8;
const TIMES = 8;
const MOST = 5;
/** Larger files are looked at up to here: the check is a hint, not a gate. */
const ROWS = 200_000;

/**
 * Names days whose spend is far from what the same campaign and cell usually spend, by a robust rule: median and median absolute deviation
 * of logarithms, so that neither the odd days themselves nor growth hide them. They are kept: the person decides.
 */
export function oddDays(packed: PackedRows): string[] {
  const costs = packed.metrics["costMicros"];
  if (costs === undefined) return [];
  const { campaignId, campaign, adsetId, adset, adId, ad } = packed.names;
  const cells = Object.values(packed.breakdowns);
  const series = new Map<string, number[]>();
  for (let row = 0; row < packed.length && row < ROWS; row += 1) {
    if (packed.date[row] !== packed.dateTo[row] || !costs[row]) continue;
    let key = `${packed.level[row]!} ${campaignId[row]! || campaign[row]!} ${adsetId[row]! || adset[row]!} ${adId[row]! || ad[row]!}`;
    for (const cell of cells) key += ` ${cell[row]!}`;
    const list = series.get(key);
    if (list) list.push(row);
    else series.set(key, [row]);
  }
  const found: { times: number; text: string }[] = [];
  for (const list of series.values()) {
    if (list.length < FEWEST) continue;
    const logs = list.map((row) => Math.log(costs[row]!));
    const middle = median(logs);
    const spread = Math.max(median(logs.map((log) => Math.abs(log - middle))), 0.1);
    list.forEach((row, index) => {
      const times = Math.exp(logs[index]! - middle);
      if ((logs[index]! - middle) / spread < DEVIATIONS || times < TIMES) return;
      const cost = costs[row]! / MICROS_PER_UNIT;
      const called = String(packed.texts[campaign[row]! - 1] ?? "");
      const name = called === "" ? "the account" : `"${called.slice(0, 60)}"`;
      found.push({
        times,
        text: `${isoDay(packed.date[row]!)}: ${name} spent ${Math.round(cost * 100) / 100}, ${Math.round(times)} times its usual day: it is kept, check it.`,
      });
    });
  }
  found.sort((a, b) => b.times - a.times);
  const texts = found.slice(0, MOST).map((one) => one.text);
  return found.length > MOST ? [...texts, `${found.length - MOST} more days are as far from usual.`] : texts;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

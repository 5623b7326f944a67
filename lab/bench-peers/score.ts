import { unitDeviance } from "@/lib/model/deviance";
import { fitAlpha, widths } from "./negative-binomial";
import type { Ours, PeerResult } from "./run";
import type { BenchTable } from "./table";

/** What one table shows. Shares of held-out deviance explained against the training rows' plain average, which is 0. */
export interface TableResult {
  readonly name: string;
  readonly train: number;
  readonly test: number;
  readonly peers: Readonly<Record<string, number>>;
  /** The peer that cross-validation on the training rows would have taken; "average" where it found none better. */
  readonly picked: string;
  readonly pickedExplained: number;
  readonly ours: number;
  readonly chosen: string;
  /** What the law that made the table explains; null for tables from elsewhere. */
  readonly truth: number | null;
  readonly coverage: number;
  readonly medianWidth: number;
  /** Of a negative binomial around our own expectations, its dispersion fitted to the test rows themselves; null for money. */
  readonly width: { readonly ours: number; readonly negativeBinomial: number } | null;
  readonly seconds: Readonly<Record<string, number>>;
}

export function scoreTable(table: BenchTable, ours: Ours, peers: Readonly<Record<string, PeerResult>>): TableResult {
  const numbers = (rows: BenchTable["test"], column: string): number[] => rows.map((row) => Number(row[column]));
  const [outcome, exposure] = [numbers(table.test, table.outcome), numbers(table.test, table.exposure)];
  const total = (column: string): number => numbers(table.train, column).reduce((a, b) => a + b, 0);
  const rate = total(table.outcome) / total(table.exposure);
  const deviance = (expected: readonly number[]): number =>
    outcome.reduce((sum, y, i) => sum + unitDeviance(y, expected[i]!), 0);
  const average = deviance(exposure.map((e) => e * rate));
  const explained = (expected: readonly number[]): number => 1 - deviance(expected) / average;
  const byPeer = Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, explained(peer.predicted)]));
  const best = Object.entries(peers).reduce<[string, number]>(
    (most, [name, peer]) => (peer.validated > most[1] ? [name, peer.validated] : most),
    ["average", 0],
  );
  const inside = outcome.filter((y, i) => y >= ours.low[i]! && y <= ours.high[i]!).length;
  const width = ours.high.map((high, i) => high - ours.low[i]!);
  const counts = outcome.every((y) => Number.isInteger(y));
  return {
    name: table.name,
    train: table.train.length,
    test: table.test.length,
    peers: byPeer,
    picked: best[0],
    pickedExplained: byPeer[best[0]] ?? 0,
    ours: explained(ours.predicted),
    chosen: ours.chosen,
    truth: table.truth && explained(table.truth),
    coverage: inside / outcome.length,
    medianWidth: median(width),
    width: counts
      ? { ours: median(width), negativeBinomial: median(widths(ours.predicted, fitAlpha(outcome, ours.predicted))) }
      : null,
    seconds: { ours: ours.seconds, ...Object.fromEntries(Object.entries(peers).map(([name, { seconds }]) => [name, seconds])) }, // prettier-ignore
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

import type { TableResult } from "./score";

/** How far below the picked peer a table may end. */
const SLACK = 0.005;
const WIDER = 1.1;

export interface Summary {
  readonly tables: number;
  readonly averages: Readonly<Record<string, number>>;
  /** Tables where ours is below what the bar asks. */
  readonly belowPicked: readonly string[];
  readonly belowAverage: readonly string[];
  readonly belowBest: readonly string[];
  /** Mean over tables of the share of test rows inside the 90 % interval. */
  readonly coverage: number;
  readonly coverageOff: readonly string[];
  readonly tooWide: readonly string[];
}

export function summarise(results: readonly TableResult[]): Summary {
  const mean = (of: (result: TableResult) => number): number =>
    results.reduce((sum, r) => sum + of(r), 0) / results.length;
  const names = (is: (result: TableResult) => boolean): string[] => results.filter(is).map(({ name }) => name);
  const peers = Object.keys(results[0]?.peers ?? {});
  const best = (result: TableResult): number => Math.max(...Object.values(result.peers));
  return {
    tables: results.length,
    averages: {
      ours: mean((r) => r.ours),
      ...Object.fromEntries(peers.map((peer) => [peer, mean((r) => r.peers[peer]!)])),
      ...(peers.length > 0 ? { picked: mean((r) => r.pickedExplained), best: mean(best) } : {}),
    },
    belowPicked: names((r) => peers.length > 0 && r.ours < r.pickedExplained - SLACK),
    belowAverage: names((r) => r.ours < 0),
    belowBest: names((r) => peers.length > 0 && r.ours < best(r)),
    coverage: mean((r) => r.coverage),
    coverageOff: names((r) => r.coverage < 0.85 || r.coverage > 0.95),
    tooWide: names((r) => r.width !== null && r.width.ours > WIDER * Math.max(1, r.width.negativeBinomial)),
  };
}

/** A table for people, one line each. */
export function asText(results: readonly TableResult[]): string {
  const peers = Object.keys(results[0]?.peers ?? {});
  const header = ["table", "train", ...peers, "picked", "ours", "truth", "cover", "width", "NB", "s"];
  const lines = results.map((r) => [
    r.name,
    String(r.train),
    ...peers.map((peer) => share(r.peers[peer]!)),
    `${share(r.pickedExplained)} ${r.picked}`,
    `${share(r.ours)}${r.ours < r.pickedExplained - SLACK || r.ours < 0 ? " <" : ""}`,
    r.truth === null ? "" : share(r.truth),
    r.coverage.toFixed(3),
    r.medianWidth.toPrecision(3),
    r.width === null ? "" : r.width.negativeBinomial.toPrecision(3),
    r.seconds.ours!.toFixed(1),
  ]);
  const widths = header.map((_, c) => Math.max(...[header, ...lines].map((line) => line[c]!.length)));
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, c) => cell.padEnd(widths[c]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function share(value: number): string {
  return value < -9 ? value.toFixed(0) : value.toFixed(3);
}

import { goalRates, modelRows, tableOf } from "@/lib/advice/training-table";
import { fitTable } from "@/lib/model/fit";
import { judgeCells } from "./cell-truth";
import type { JudgedCell } from "./cell-truth";
import { judgeFactors } from "./factor-truth";
import { knownAccount } from "./known-account";
import { calibrationError, kendall, reliability, shareOf } from "./measures";
import type { Bin, Share, Stated } from "./measures";
import { judgeReasons } from "./reason-truth";
import type { JudgedReason } from "./reason-truth";

interface Plan {
  readonly seeds: readonly number[];
  readonly days: number;
  readonly wasmPath: string;
  readonly say: (line: string) => void;
}

/** Intervals of 90 % against the truth, by us and by plain averages. */
interface Covered {
  readonly ours: Share;
  readonly plain: Share;
  /** Mean width in logarithms, and root of the mean squared error of the estimate. */
  readonly width: number;
  readonly error: number;
  readonly plainError: number;
}

interface Promised {
  readonly error: number;
  readonly count: number;
  /** Of those that state neither almost nothing nor almost certainty (5 to 95 %). */
  readonly doubtful: { readonly error: number; readonly count: number };
  readonly bins: readonly Bin[];
}

/** Everything about one account: kept small, so that many seeds fit. */
interface Account {
  readonly order: { readonly platform: string; readonly seed: number; readonly levels: number; readonly tau: number; readonly plainTau: number; readonly pairs: number }; // prettier-ignore
  readonly factors: Awaited<ReturnType<typeof judgeFactors>>;
  readonly cells: readonly JudgedCell[];
  readonly reasons: readonly JudgedReason[];
}

/** Simulates, learns and holds against the truth; one account after the other. */
export async function judgeTruth({ seeds, days, wasmPath, say }: Plan): Promise<unknown> {
  const accounts: Account[] = [];
  for (const seed of seeds)
    for (const platform of ["google-ads", "meta-ads"] as const) {
      const known = knownAccount(platform, seed, days);
      const factors = await judgeFactors(known);
      const rows = modelRows(known.book);
      const model = await fitTable(tableOf(rows, goalRates(rows)), {
        seed: 1,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        wasmPath,
      });
      const [truth, ours, plain] = [factors.map((one) => one.truth), factors.map((one) => one.mean), factors.map((one) => one.plain)]; // prettier-ignore
      const { tau, pairs } = kendall(truth, ours);
      const order = { platform, seed, levels: factors.length, tau, plainTau: kendall(truth, plain).tau, pairs };
      accounts.push({ order, factors, cells: judgeCells(known), reasons: judgeReasons(known, model) });
      say(`${platform}, seed ${seed}: tau ${tau.toFixed(3)}, ${model.card.chosen}`);
    }
  const cells = accounts.flatMap((account) => account.cells);
  const promises = cells.flatMap(({ leaveOut }) => (leaveOut === null ? [] : [leaveOut]));
  return {
    accounts: accounts.length,
    days,
    order: accounts.map(({ order }) => order),
    lowestTau: Math.min(...accounts.map(({ order }) => order.tau)),
    factors: covered(accounts.flatMap(({ factors }) => factors)),
    cells: covered(cells),
    cellsByKind: byKind(cells, ({ kind }) => kind),
    reasons: covered(accounts.flatMap(({ reasons }) => reasons)),
    reasonsBySetting: byKind(accounts.flatMap(({ reasons }) => reasons), ({ setting }) => setting), // prettier-ignore
    improvement: {
      ours: promised(promises.map(({ ours }) => ours)),
      plain: promised(promises.map(({ plain }) => plain)),
    },
  };
}

interface Judged {
  readonly truth: number;
  readonly mean: number;
  readonly inside: boolean;
  readonly width: number;
  readonly plain: number;
  readonly plainInside: boolean;
}

export function covered(all: readonly Judged[]): Covered {
  const root = (errorOf: (one: Judged) => number): number =>
    Math.sqrt(all.reduce((sum, one) => sum + errorOf(one) ** 2, 0) / Math.max(1, all.length));
  return {
    ours: shareOf(all.filter(({ inside }) => inside).length, all.length),
    plain: shareOf(all.filter(({ plainInside }) => plainInside).length, all.length),
    width: all.reduce((sum, { width }) => sum + width, 0) / Math.max(1, all.length),
    error: root(({ truth, mean }) => mean - truth),
    plainError: root(({ truth, plain }) => plain - truth),
  };
}

function byKind<T extends Judged>(all: readonly T[], kindOf: (one: T) => string): Record<string, Covered> {
  const kinds = [...new Set(all.map(kindOf))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, covered(all.filter((one) => kindOf(one) === kind))]));
}

function promised(all: readonly Stated[]): Promised {
  const bins = reliability(all);
  const doubtful = all.filter(({ probability }) => probability > 0.05 && probability < 0.95);
  return {
    error: calibrationError(bins),
    count: all.length,
    doubtful: { error: calibrationError(reliability(doubtful)), count: doubtful.length },
    bins,
  };
}

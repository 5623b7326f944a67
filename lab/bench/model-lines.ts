import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { lackOfPeers, timeXgboost, writeTable } from "../bench-peers/run";
import type { BenchTable } from "../bench-peers/table";
import type { BrowserKind } from "../browsers/find";
import { ms, type Line } from "./line";
import { measureModelInBrowser } from "./model-in-browser";
import { median, quantile } from "./statistics";
import { wideTable } from "./wide-table";

const ROWS = 20_000;
const COLUMNS = 60;
/** XGBoost may be this much quicker. */
const TIMES_XGBOOST = 3;
const MOST_SECONDS = 20;
/** XGBoost is stopped once it is clear that it is slower than a third of the longest time that is allowed anyway, and then some. */
const XGBOOST_SECONDS = 60;

/** The model in a worker of the extension, on a table as wide as they come, beside XGBoost on the same table in the same run. */
export async function modelLines(kind: BrowserKind): Promise<Line[]> {
  const { train, one, thousand, whatIf, cancel, rates } = await measureModelInBrowser(kind, ROWS);
  const busy = `${loadavg()[0]!.toFixed(1)} processes for ${cpus().length} cores meanwhile`;
  const xgboost = await xgboostSeconds();
  const shape = `${ROWS.toLocaleString("en-US")} x ${COLUMNS}`;
  const late = cancel.filter((value) => value !== null);
  const share = (of: number): string => `${((100 * rates.training) / of).toFixed(0)} %`;
  const giga = (rate: number): string => (rate / 1e9).toFixed(1);
  const times = (values: readonly number[]): string =>
    `median ${ms(median(values))}, p95 ${ms(quantile(values, 0.95))}, the first ${ms(values[0]!)}`;
  return [
    {
      what: `${kind}'s worker: training ${shape} with cross-validation and ensemble (${train.backend}, chosen ${train.chosen}, ${train.leaked} tensors left)`,
      value: `${train.seconds.toFixed(1)} s (${busy})`,
      target: `<= ${MOST_SECONDS} s`,
      met: train.seconds <= MOST_SECONDS && train.leaked === 0,
    },
    againstXgboost(shape, train.seconds, xgboost),
    {
      what: `${kind}'s worker: cancelling it at ${cancel.length} moments`,
      value: late.length === 0 ? "it was done before" : `longest ${ms(Math.max(...late))} (${late.length} heard)`,
      target: "<= 200 ms",
      met: late.length === 0 ? null : Math.max(...late) <= 200,
    },
    {
      what: `${kind}'s worker: one row of ${COLUMNS} columns`,
      value: times(one),
      target: "<= 2 ms",
      met: quantile(one, 0.95) <= 2,
    },
    {
      what: `${kind}'s worker: 1,000 rows`,
      value: times(thousand),
      target: "<= 20 ms",
      met: median(thousand) <= 20,
    },
    {
      what: `${kind}'s worker: 10,000 what-if candidates`,
      value: times(whatIf),
      target: "<= 100 ms",
      met: median(whatIf) <= 100,
    },
    {
      what: `${kind}'s worker: the training loop's rate, of products of its own shape (512 x ${rates.width} x 24) and of 512 x 512 x 512 alone`,
      value: `${giga(rates.training)} of ${giga(rates.shaped)} and ${giga(rates.square)} billion multiplications a second (${share(rates.shaped)}, ${share(rates.square)})`,
      target: "",
      met: null,
    },
  ];
}

function againstXgboost(shape: string, ours: number, xgboost: number | string | null): Line {
  const what = `the same ${shape} by XGBoost, tuned by cross-validation (Debian's python3-xgboost, ${cpus().length} threads)`;
  const target = `ours <= ${TIMES_XGBOOST} x`;
  if (typeof xgboost === "string") return { what, value: xgboost, target, met: null };
  const least = xgboost ?? XGBOOST_SECONDS;
  const ratio = (ours / least).toFixed(2);
  return {
    what,
    value: xgboost === null ? `more than ${least} s, stopped there (ours: less than ${ratio} x)` : `${least.toFixed(1)} s (ours: ${ratio} x)`, // prettier-ignore
    target,
    met: ours <= TIMES_XGBOOST * least,
  };
}

/** A sentence where it cannot be measured, null where it took too long. */
async function xgboostSeconds(): Promise<number | string | null> {
  const lack = await lackOfPeers();
  if (lack !== null) return `not compared: ${lack}`;
  const folder = await mkdtemp(join(tmpdir(), "adjutant-xgboost-"));
  try {
    const table = asBenchTable();
    return await timeXgboost(table, writeTable(table, folder), 1, cpus().length, XGBOOST_SECONDS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function asBenchTable(): BenchTable {
  const { categorical, numeric, outcome, exposure } = wideTable(ROWS, 1);
  const row = (i: number): Record<string, string | number> => ({
    ...Object.fromEntries(Object.entries(categorical).map(([name, column]) => [name, column[i] ?? ""])),
    ...Object.fromEntries(Object.entries(numeric).map(([name, column]) => [name, Number.isNaN(column[i]!) ? "" : column[i]!])), // prettier-ignore
    outcome: outcome[i]!,
    exposure: exposure[i]!,
  });
  const train = Array.from({ length: ROWS }, (_, i) => row(i));
  const names = { categorical: Object.keys(categorical), numeric: Object.keys(numeric) };
  return { name: "wide", train, test: train.slice(0, 10), outcome: "outcome", exposure: "exposure", ...names, group: null, time: null, truth: null }; // prettier-ignore
}

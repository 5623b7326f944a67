import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { columnsOf, type BenchTable } from "./table";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../..");
/** Threads that wait for each other on a busy machine make small tables a hundred times slower. */
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
const PYTHON = "/usr/bin/python3";

export interface PeerResult {
  /** Deviance explained in cross-validation on the training rows. */
  readonly validated: number;
  readonly setting: Readonly<Record<string, unknown>>;
  readonly predicted: readonly number[];
  readonly seconds: number;
}
export interface Ours {
  readonly predicted: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly chosen: string;
  readonly seconds: number;
}
export interface Written {
  readonly train: string;
  readonly test: string;
  readonly base: string;
}

export function writeTable(table: BenchTable, folder: string): Written {
  const base = join(folder, table.name.replace(/[^\p{L}\p{N}]+/gu, "-"));
  const columns = [...columnsOf(table)];
  const write = (path: string, rows: BenchTable["train"]): string => {
    writeFileSync(path, `${Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((c) => row[c]!)) }, { newline: "\n" })}\n`); // prettier-ignore
    return path;
  };
  return { base, train: write(`${base}.train.csv`, table.train), test: write(`${base}.test.csv`, table.test) };
}

/** `lab fit` as a person would call it, in a process of its own. */
export async function runOurs(table: BenchTable, { train, test, base }: Written, seed: number): Promise<Ours> {
  const out = `${base}.ours.csv`;
  const options = {
    outcome: table.outcome, exposure: table.exposure, categorical: table.categorical.join(","), numeric: table.numeric.join(","),
    predict: test, out, group: table.group, time: table.time, seed,
  }; // prettier-ignore
  const args = Object.entries(options).flatMap(([name, value]) => (value === null || value === "" ? [] : [`--${name}`, String(value)])); // prettier-ignore
  const printed = await run(process.execPath, ["--import", "tsx", join(ROOT, "lab/main.ts"), "fit", train, ...args]);
  const { chosen, seconds } = JSON.parse(printed) as { chosen: string; seconds: number };
  const rows = Papa.parse<Record<string, string>>(readFileSync(out, "utf8"), { header: true, skipEmptyLines: true }).data; // prettier-ignore
  const column = (name: string): number[] => rows.map((row) => Number(row[name]));
  return { predicted: column("predicted"), low: column("low"), high: column("high"), chosen, seconds };
}

/** Why the peers cannot run here; null where they can. */
export async function lackOfPeers(): Promise<string | null> {
  const remedy = "install Debian's python3-sklearn and python3-xgboost (or use --ours-only)";
  if (!existsSync(PYTHON)) return `${PYTHON} is missing: ${remedy}.`;
  try {
    await run(PYTHON, ["-c", "import sklearn, scipy, xgboost"]);
    return null;
  } catch {
    return `scikit-learn or XGBoost is missing for ${PYTHON}: ${remedy}.`;
  }
}

/** The peers' results; those of an earlier run are used again where table, seed and peers are the same. */
export async function runPeers(table: BenchTable, written: Written, seed: number): Promise<Record<string, PeerResult>> {
  const { outcome, exposure, categorical, numeric, group, time } = table;
  const { train, test } = written;
  const spec = JSON.stringify({ train, test, outcome, exposure, categorical, numeric, group, time, seed, threads: 1 });
  const script = join(HERE, "peers.py");
  const hash = createHash("sha256").update(spec).update(readFileSync(script)).update(readFileSync(train)).update(readFileSync(test)); // prettier-ignore
  const out = `${written.base}.peers-${hash.digest("hex").slice(0, 12)}.json`;
  if (!existsSync(out)) {
    const asked = `${written.base}.spec.json`;
    writeFileSync(asked, spec);
    await run(PYTHON, [script, asked, out]);
  }
  return JSON.parse(readFileSync(out, "utf8")) as Record<string, PeerResult>;
}

/**
 * Seconds that XGBoost's tuning takes on a table, with as many threads as asked for; null where it was stopped because it took longer
 * than `most`.
 */
export async function timeXgboost(
  table: BenchTable,
  written: Written,
  seed: number,
  threads: number,
  most: number,
): Promise<number | null> {
  const { outcome, exposure, categorical, numeric, group, time } = table;
  const { train, test, base } = written;
  const asked = `${base}.xgboost.json`;
  const out = `${base}.xgboost.out.json`;
  writeFileSync(asked, JSON.stringify({ train, test, outcome, exposure, categorical, numeric, group, time, seed, threads, only: ["XGBoost"] })); // prettier-ignore
  const stop = AbortSignal.timeout(most * 1000);
  try {
    await run(PYTHON, [join(HERE, "peers.py"), asked, out], stop);
  } catch (error) {
    if (stop.aborted) return null;
    throw error;
  }
  const { XGBoost } = JSON.parse(readFileSync(out, "utf8")) as { XGBoost: PeerResult };
  return XGBoost.seconds;
}

function run(command: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...ONE_THREAD },
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal ? { signal } : {}),
    });
    let out = "";
    let said = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said = (said + data.toString()).slice(-2_000)));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${said}`)),
    );
  });
}

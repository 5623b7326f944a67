import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { MADE_NAMES, makeTable } from "../bench-peers/made-tables";
import { readTable, REAL_NAMES } from "../bench-peers/real-tables";
import { asText, summarise } from "../bench-peers/report";
import { lackOfPeers, runOurs, runPeers, writeTable } from "../bench-peers/run";
import { scoreTable, type TableResult } from "../bench-peers/score";
import type { BenchTable } from "../bench-peers/table";
import type { Verb } from "../verb";

const HELP = `lab bench-peers [--tables WORD,WORD] [--seed N] [--data FOLDER] [--keep FOLDER] [--ours-only]

Predicts held-out rows with \`lab fit\` and, in the same run, with what a data scientist would try: shrunken averages, a regularised
Poisson GLM with and without pairs, scikit-learn's histogram gradient boosting and XGBoost, each tuned by cross-validation on
the training rows alone (Debian's python3-sklearn and python3-xgboost). A table for people goes to stderr,
JSON to stdout. Figures are shares of held-out deviance explained, against the plain average of the training rows.

  --tables     only tables whose name contains one of these words
  --seed       of the made tables and of all learners (default 1)
  --data       folder with the public tables (kag, company-x, improvado); also ADJUTANT_DATA; without it they are left out
  --keep       keeps tables and predictions there, and uses the peers' again where nothing changed
  --ours-only  without the peers
`;

interface Request {
  readonly words: readonly string[];
  readonly seed: number;
  readonly data: string | null;
  readonly keep: string | null;
  readonly oursOnly: boolean;
}

export const benchPeersVerb: Verb = {
  name: "bench-peers",
  help: HELP,
  async run(args) {
    const request = requestOf(args);
    if (request === null) {
      process.stderr.write(HELP);
      return 2;
    }
    const lack = request.oursOnly ? null : await lackOfPeers();
    if (lack !== null) {
      process.stderr.write(`lab bench-peers: ${lack}\n`);
      return 1;
    }
    const tables = tablesOf(request);
    if (tables.length === 0) {
      process.stderr.write(`lab bench-peers: no table's name contains ${request.words.join(" or ")}.\n`);
      return 1;
    }
    const folder = request.keep ?? mkdtempSync(join(tmpdir(), "bench-peers-"));
    mkdirSync(folder, { recursive: true });
    try {
      const results = await compare(tables, folder, request);
      process.stderr.write(`${asText(results)}\n`);
      process.stdout.write(
        `${JSON.stringify({ seed: request.seed, summary: summarise(results), tables: results }, null, 2)}\n`,
      );
    } finally {
      if (request.keep === null) rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
};

function requestOf(args: readonly string[]): Request | null {
  const option = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { tables: option, seed: option, data: option, keep: option, "ours-only": { type: "boolean" } },
    });
    const seed = Number(values.seed ?? "1");
    if (!Number.isSafeInteger(seed)) return null;
    return {
      words: (values.tables ?? "").split(",").filter(Boolean),
      seed,
      data: values.data ?? process.env.ADJUTANT_DATA ?? null,
      keep: values.keep === undefined ? null : resolve(values.keep),
      oursOnly: values["ours-only"] ?? false,
    };
  } catch {
    return null;
  }
}

/** Tables are made when their turn comes: the largest ones are long. */
function tablesOf({ words, seed, data }: Request): (() => BenchTable | null)[] {
  const asked = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const real = REAL_NAMES.filter(asked);
  if (data === null && real.length > 0)
    process.stderr.write(
      `${real.length} public tables are left out: name their folder with --data or ADJUTANT_DATA.\n`,
    );
  return [
    ...(data === null ? [] : real.map((name) => () => publicTable(name, data))),
    ...MADE_NAMES.filter(asked).map((name) => () => makeTable(name, seed)),
  ];
}

function publicTable(name: string, folder: string): BenchTable | null {
  const table = readTable(name, folder);
  if (table === null) process.stderr.write(`${name}: left out, its file is not under ${folder}.\n`);
  return table;
}

async function compare(
  tables: readonly (() => BenchTable | null)[],
  folder: string,
  { seed, oursOnly }: Request,
): Promise<TableResult[]> {
  const results: TableResult[] = [];
  for (const make of tables) {
    const table = make();
    if (table === null) continue;
    const written = writeTable(table, folder);
    const ours = await runOurs(table, written, seed);
    const result = scoreTable(table, ours, oursOnly ? {} : await runPeers(table, written, seed));
    results.push(result);
    process.stderr.write(
      `${result.name}: ours ${result.ours.toFixed(3)}, picked peer ${result.pickedExplained.toFixed(3)}\n`,
    );
  }
  return results;
}

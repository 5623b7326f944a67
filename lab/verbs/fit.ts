import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { fitTable } from "@/lib/model/fit";
import { exportTable } from "@/lib/model/imported/export";
import { checkColumns, type ImportedModel } from "@/lib/model/imported/model";
import { readImportedModel } from "@/lib/model/imported/read-files";
import { ImportRefused } from "@/lib/model/imported/refusal";
import { predictTable } from "@/lib/model/predict";
import type { Table, TrainingTable } from "@/lib/model/types";
import { BadInput, column, numbers, readCsv, reason, toNumber, type Csv } from "./fit-csv";
import { DAY_MS } from "@/lib/domain/day-length";

const HELP = `lab fit TRAIN.csv --outcome Y --exposure E [--categorical a,b] [--numeric c,d] --predict TEST.csv --out PRED.csv
        [--group g] [--time t] [--seed N] [--imported FOLDER]
lab fit TRAIN.csv … --export-schema FEATURES.json --export-table TABLE.csv

Fits the model on TRAIN.csv and predicts every row of TEST.csv, in order, into PRED.csv with the columns
predicted, low, high (expected outcome given its exposure, and a 90 % interval). Prints one JSON document.

  --outcome      column that is predicted: counts, or money in units; never negative
  --exposure     column that the outcome is per: impressions, clicks, money
  --categorical  columns of names, separated by commas; may be empty
  --numeric      columns of numbers, separated by commas; may be empty
  --group        rows with the same value stay together in validation
  --time         ISO dates or numbers; validation goes forward in time
  --seed         a whole number; the same seed gives the same model (default 1)
  --imported     a folder with model.json, its .bin files and features.json of a model that was trained elsewhere:
                 it competes on the rows that it cannot have seen
  --export-schema, --export-table
                 for training elsewhere (lab/elsewhere): what the columns mean and what a model takes and gives, and the
                 rows to train on. A fifth of the rows is left out, to judge what comes back: the newest ones (--time) or
                 whole groups (--group). Without --predict nothing is fitted.
`;

/** The command is wrong: exit 2. */
class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

interface Request {
  readonly train: string;
  /** null: nothing is fitted, the table is only handed out. */
  readonly predict: { readonly test: string; readonly out: string } | null;
  readonly imported: string | null;
  readonly handOut: { readonly schema: string; readonly table: string } | null;
  readonly outcome: string;
  readonly exposure: string;
  readonly categorical: readonly string[];
  readonly numeric: readonly string[];
  readonly group: string | null;
  readonly time: string | null;
  readonly seed: number;
}

/** `lab fit`, as contracts.md section 3 says. The same code as in the extension. */
export const fitVerb = {
  name: "fit",
  help: HELP,
  async run(args: string[]): Promise<number> {
    if (args.includes("--help") || args.includes("-h")) {
      process.stdout.write(HELP);
      return 0;
    }
    try {
      const request = parseRequest(args);
      process.stdout.write(`${JSON.stringify(await fit(request), null, 2)}\n`);
      return 0;
    } catch (error) {
      if (error instanceof WrongUsage) process.stderr.write(`${error.message} See: lab fit --help\n`);
      else if (error instanceof BadInput) process.stderr.write(`${error.message}\n`);
      else throw error;
      return error instanceof WrongUsage ? 2 : 1;
    }
  },
};

function parseRequest(args: string[]): Request {
  const option = { type: "string" } as const;
  const names = [
    "outcome",
    "exposure",
    "categorical",
    "numeric",
    "predict",
    "out",
    "group",
    "time",
    "seed",
    "imported",
    "export-schema",
    "export-table",
  ] as const;
  const parsed = (() => {
    try {
      return parseArgs({
        args,
        allowPositionals: true,
        options: Object.fromEntries(names.map((name) => [name, option])),
      });
    } catch (error) {
      throw new WrongUsage(
        error instanceof Error ? `${error.message.split("\n")[0]!.replace(/\.*$/, "")}.` : "Wrong options.",
      );
    }
  })();
  const value = (name: (typeof names)[number]): string | null => {
    const given = parsed.values[name];
    return typeof given === "string" && given !== "" ? given : null;
  };
  const needed = (name: (typeof names)[number]): string => {
    const given = value(name);
    if (given === null) throw new WrongUsage(`--${name} is missing.`);
    return given;
  };
  const list = (name: (typeof names)[number]): string[] => [
    ...new Set((value(name) ?? "").split(",").map((part) => part.trim()).filter(Boolean)), // prettier-ignore
  ];
  const [train, ...more] = parsed.positionals;
  if (train === undefined) throw new WrongUsage("The training file is missing.");
  if (more.length > 0) throw new WrongUsage(`One training file is expected, not ${parsed.positionals.length}.`);
  const seed = Number(value("seed") ?? "1");
  if (!Number.isSafeInteger(seed)) throw new WrongUsage("--seed must be a whole number.");
  const [categorical, numeric] = [list("categorical"), list("numeric")];
  const both = categorical.find((name) => numeric.includes(name));
  if (both !== undefined) throw new WrongUsage(`Column "${both}" is both categorical and numeric.`);
  const isHandedOut = value("export-schema") !== null || value("export-table") !== null;
  return {
    train,
    predict: isHandedOut && value("predict") === null ? null : { test: needed("predict"), out: needed("out") },
    imported: value("imported"),
    handOut: isHandedOut ? { schema: needed("export-schema"), table: needed("export-table") } : null,
    outcome: needed("outcome"), exposure: needed("exposure"),
    categorical, numeric, group: value("group"), time: value("time"), seed,
  }; // prettier-ignore
}

async function fit(request: Request): Promise<unknown> {
  const train = readCsv(request.train);
  const table = trainingTable(train, request);
  const handedOut = request.handOut === null ? null : handOut(train, table, request, request.handOut);
  if (request.predict === null) return handedOut;
  const { out } = request.predict;
  const test = readCsv(request.predict.test);
  const imported = request.imported === null ? null : await importedFrom(request.imported, table);
  const exposure = numbers(test, request.exposure, "exposure");
  const testTable = { ...features(test, request), exposure, time: timesIfAny(test, request.time) };
  let last = -1;
  const model = await fitTable(table, {
    seed: request.seed,
    signal: new AbortController().signal,
    onProgress: ({ stage, done }) => {
      const percent = Math.floor(done * 20) * 5;
      if (percent > last) process.stderr.write(`${stage} ${percent} %\n`);
      last = Math.max(last, percent);
    },
    volumeEffect: true,
    ...(imported ? { imported } : {}),
    wasmPath: `${dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`,
  });
  const { predicted, low, high } = predictTable(model, testTable);
  const lines = Array.from(predicted, (value, i) => `${value},${low[i]!},${high[i]!}`);
  try {
    writeFileSync(out, `${["predicted,low,high", ...lines].join("\n")}\n`);
  } catch (error) {
    throw new BadInput(`${out}: cannot be written (${reason(error)}).`);
  }
  const {
    candidates,
    chosen,
    usable,
    seconds,
    epochs,
    backend,
    coverage90,
    rows,
    seed,
    imported: verdict,
  } = model.card;
  return {
    rows,
    skippedRows: table.length - rows,
    predictedRows: test.rows.length,
    candidates,
    chosen,
    usable,
    coverage90,
    seconds,
    epochs,
    backend,
    seed,
    ...(verdict ? { imported: verdict } : {}),
    ...(handedOut ? { handedOut } : {}),
  };
}

/** Writes what is needed to train elsewhere, and says how many rows stay here as judges. */
function handOut(csv: Csv, table: TrainingTable, request: Request, to: { readonly schema: string; readonly table: string }) {
  const named = (column: string | null) => (column === null ? null : { column, meaning: `Column ${column} of the table.` });
  const { time, group } = request;
  const made = exportTable(
    table,
    {
      table: "csv",
      outcome: named(request.outcome)!,
      exposure: named(request.exposure)!,
      time: named(time),
      group: named(group),
      timeIsDay: time !== null && column(csv, time).some((cell) => cell !== "" && Number.isNaN(Number(cell))),
    },
    new Date(),
  );
  if (made === null)
    throw new BadInput(`${request.train}: needs --time with several times or --group with several groups, so that rows can be kept back to judge the model.`);
  for (const [path, text] of [[to.schema, `${JSON.stringify(made.schema, null, 2)}\n`], [to.table, made.csv]] as const) {
    try {
      writeFileSync(path, text);
    } catch (error) {
      throw new BadInput(`${path}: cannot be written (${reason(error)}).`);
    }
  }
  return { schema: to.schema, table: to.table, rows: made.rows, keptBack: made.keptBack };
} // prettier-ignore

/** A model that was trained elsewhere, from a folder. Rows of a CSV have no day of import: what it may have seen is what it states. */
async function importedFrom(folder: string, table: TrainingTable): Promise<ImportedModel> {
  try {
    const names = readdirSync(folder).filter((name) => /\.(json|bin)$/.test(name));
    const files = names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
    });
    const model = { ...(await readImportedModel(files)), importedOn: null };
    checkColumns(model.features, { categorical: Object.keys(table.categorical), numeric: Object.keys(table.numeric) });
    return model;
  } catch (error) {
    if (error instanceof ImportRefused) throw new BadInput(`${folder}: ${error.message}`);
    throw new BadInput(`${folder}: cannot be read (${reason(error)}).`);
  }
} // prettier-ignore

function features(csv: Csv, request: Request): Table {
  const categorical = request.categorical.map((name) => [name, column(csv, name).map((cell) => (cell === "" ? null : cell))]); // prettier-ignore
  const numeric = request.numeric.map((name) => [
    name,
    Float64Array.from(column(csv, name), (cell, i) => toNumber(csv, name, cell, i)),
  ]);
  return {
    length: csv.rows.length,
    categorical: Object.fromEntries(categorical) as Table["categorical"],
    numeric: Object.fromEntries(numeric) as Table["numeric"],
  };
}

function times(csv: Csv, name: string): Float64Array {
  return Float64Array.from(column(csv, name), (cell, i) => {
    const time = timeOf(cell);
    if (Number.isNaN(time))
      throw new BadInput(
        `${csv.path}, line ${csv.lines[i]!}: "${cell}" in column "${name}" is neither a number nor an ISO date.`,
      );
    return time;
  });
}

/** NaN where a cell is neither a number nor an ISO date. */
function timeOf(cell: string): number {
  const value = cell === "" ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  return /^\d{4}-\d{2}-\d{2}/.test(cell) ? Date.parse(cell) / DAY_MS : Number.NaN;
}

/** Test rows need no time; those that have one are told how much less is known of later days. */
function timesIfAny(csv: Csv, name: string | null): Float64Array | null {
  if (name === null || !csv.header.includes(name)) return null;
  return Float64Array.from(csv.rows, (row) => timeOf(row[name]!));
}

function trainingTable(csv: Csv, request: Request): TrainingTable {
  return {
    ...features(csv, request),
    outcome: numbers(csv, request.outcome, "outcome"),
    exposure: numbers(csv, request.exposure, "exposure"),
    group: request.group === null ? null : column(csv, request.group),
    time: request.time === null ? null : times(csv, request.time),
  };
}

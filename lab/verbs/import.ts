import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";

import type { FileReport } from "@/lib/domain/file-report";
import { columnMappingSchema } from "@/lib/history/imports/column-mapping";
import type { ColumnMapping } from "@/lib/history/imports/column-mapping";
import { exportFilesIn } from "@/lib/history/imports/export-files";
import type { ExportFileBytes } from "@/lib/history/imports/export-files";
import { ImportError } from "@/lib/history/imports/import-error";
import { readExport } from "@/lib/history/imports/read-export";

const HELP = `usage: npm run --silent lab -- import [--columns MAPPING.json] FILE…

Reads exports of Google Ads or Meta Ads Manager as downloaded (CSV, TAB text, XLSX, JSON) and prints what was understood:
  {"files": [{path, platform, report, level, encoding, delimiter, locale, currency, from, to, rows, columns, totals,
              statedTotals, skipped, warnings}]}
--columns says what columns mean that are not understood: {"<header>": "<metric or dimension>" or null}.
Money in totals is in units. An archive counts as the files in it. Nothing is stored. A bad file gets one sentence on stderr and is left out.
Exit code: 0 done, 1 a file is bad, 2 wrong usage.`;

const MAX_BYTES = 250 * 1024 * 1024;

async function bytesOf(path: string): Promise<Uint8Array> {
  let size: number;
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw new ImportError("not-a-table", { file: path }, `${path} is not a file: name the exported file.`);
    size = found.size;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError("empty-file", { file: path }, `${path} cannot be read: check that the file exists.`);
  }
  if (size > MAX_BYTES)
    throw new ImportError(
      "too-large",
      { file: path, limit: "250 MB" },
      `${path} is larger than 250 MB: export a shorter period.`,
    );
  return readFile(path);
}

async function report(path: string, file: ExportFileBytes, mapping: ColumnMapping): Promise<FileReport> {
  let told = Date.now();
  const read = await readExport(file.bytes, file.name, {
    mapping,
    onProgress(done, rows) {
      if (Date.now() - told < 1_000) return;
      told = Date.now();
      console.error(`${path}: ${Math.round(done * 100)} %, ${rows} rows`);
    },
  });
  return { ...read.report, path };
}

/** A mapping file, or a sentence about what is wrong with it. */
async function mappingIn(path: string): Promise<ColumnMapping | string> {
  try {
    const parsed = v.safeParse(columnMappingSchema, JSON.parse(await readFile(path, "utf8")));
    if (parsed.success) return parsed.output;
    const issue = parsed.issues[0];
    return `${path}: ${v.getDotPath(issue) ?? "mapping"}: ${issue.message}`;
  } catch {
    return `${path} cannot be read as JSON: {"<header>": "<metric or dimension>"}.`;
  }
}

function argumentsOf(args: string[]) {
  try {
    return {
      ...parseArgs({ args, options: { columns: { type: "string" } }, allowPositionals: true }),
      wrong: null,
    };
  } catch (error) {
    return {
      values: {},
      positionals: [],
      wrong: error instanceof Error ? error.message.split(". ")[0]! : "wrong usage",
    };
  }
}

/** `lab import FILE…` of contracts.md, section 3. Resolves to the exit code. */
export const importVerb = {
  name: "import",
  help: HELP,
  async run(args: string[]): Promise<number> {
    if (args.includes("--help") || args.includes("-h")) {
      console.log(HELP);
      return 0;
    }
    const { values, positionals, wrong } = argumentsOf(args);
    if (wrong !== null || positionals.length === 0) {
      console.error(wrong ?? "import needs at least one file.");
      console.error(HELP.split("\n", 1)[0]);
      return 2;
    }
    const mapping = values.columns === undefined ? {} : await mappingIn(values.columns);
    if (typeof mapping === "string") {
      console.error(mapping);
      return 2;
    }
    const files: FileReport[] = [];
    const refused: string[] = [];
    const attempt = async (run: () => Promise<void>): Promise<void> => {
      try {
        await run();
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        refused.push(error.message);
        console.error(error.message);
      }
    };
    for (const path of positionals) {
      await attempt(async () => {
        const inside = exportFilesIn(await bytesOf(path), basename(path));
        for (const file of inside) {
          // A bad file in an archive does not stop the others.
          await attempt(async () => {
            const label = file.name === basename(path) ? path : `${path}/${file.name}`;
            const read = await report(label, file, mapping);
            for (const warning of read.warnings) console.error(`${label}: ${warning}`);
            files.push(read);
          });
        }
      });
    }
    if (files.length > 0) console.log(JSON.stringify({ files }, null, 2));
    return refused.length > 0 ? 1 : 0;
  },
};

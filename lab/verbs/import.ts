import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";

import type { FileReport } from "@/lib/domain/file-report";
import { ImportError } from "@/lib/history/imports/import-error";
import { readExport } from "@/lib/history/imports/read-export";

const HELP = `usage: npm run --silent lab -- import FILE…

Reads exports of Google Ads or Meta Ads Manager as downloaded (CSV, TAB text, XLSX, JSON) and prints what was understood:
  {"files": [{path, platform, report, level, encoding, delimiter, locale, currency, from, to, rows, columns, totals,
              statedTotals, skipped, warnings}]}
Money in totals is in units. Nothing is stored. A bad file gets one sentence on stderr and is left out.
Exit code: 0 done, 1 a file is bad, 2 wrong usage.`;

const MAX_BYTES = 250 * 1024 * 1024;

async function readOne(path: string): Promise<FileReport> {
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
  let told = Date.now();
  const read = await readExport(await readFile(path), basename(path), {
    onProgress(done, rows) {
      if (Date.now() - told < 1_000) return;
      told = Date.now();
      console.error(`${path}: ${Math.round(done * 100)} %, ${rows} rows`);
    },
  });
  return { ...read.report, path };
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
    const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--");
    const paths = args.filter((arg) => arg !== "--");
    if (unknown !== undefined || paths.length === 0) {
      console.error(unknown === undefined ? "import needs at least one file." : `import does not know ${unknown}.`);
      console.error(HELP.split("\n", 1)[0]);
      return 2;
    }
    const files: FileReport[] = [];
    let bad = false;
    for (const path of paths) {
      try {
        const report = await readOne(path);
        for (const warning of report.warnings) console.error(`${path}: ${warning}`);
        files.push(report);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        console.error(error.message);
        bad = true;
      }
    }
    if (files.length > 0) console.log(JSON.stringify({ files }, null, 2));
    return bad ? 1 : 0;
  },
};

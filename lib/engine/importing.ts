import type { AccountRef } from "@/lib/domain/history";
import type { FileReport } from "@/lib/domain/file-report";
import type { ColumnMapping } from "@/lib/history/imports/column-mapping";
import { convertCurrency } from "@/lib/history/imports/convert-currency";
import { isZip } from "@/lib/history/imports/decode";
import { exportFilesIn } from "@/lib/history/imports/export-files";
import { ImportError } from "@/lib/history/imports/import-error";
import { readExport } from "@/lib/history/imports/read-export";
import type { ReadExport } from "@/lib/history/imports/read-export";
import type { HistoryDb } from "@/lib/history/db";
import { storeImport } from "@/lib/history/imports-store";
import { storedAccount } from "@/lib/history/accounts";
import type { FileOutcome, ImportProgress, Rates } from "./api";
import { troubleOf } from "./answers";
import type { ReadFiles } from "./read-files";

/** Larger files are refused before they are read (facts/reliability.md 1.7). */
const LARGEST_FILE = 200 * 1024 * 1024;

/** Some currencies have notes of a hundred thousand; more is a slip of the hand. */
const HIGHEST_RATE = 1_000_000;

type Report = (progress: ImportProgress) => void;

function reporter(
  file: string,
  onProgress: Report,
): (stage: ImportProgress["stage"], done: number, rows: number) => void {
  const start = performance.now();
  return (stage, done, rows) => {
    const seconds = Math.max(0.001, (performance.now() - start) / 1000);
    onProgress({ file, stage, done, rows, rowsPerSecond: Math.round(rows / seconds) });
  };
}

/** What a reading of files needs beside them. */
export interface ReadingOf {
  readonly today: string;
  /** What the person said of columns. */
  readonly mapping: ColumnMapping;
  readonly signal: AbortSignal;
  /** What the preview has read already. */
  readonly known?: ReadFiles;
}

/** One file to read; `key` tells it from every other, and from itself after a change. */
interface GivenFile {
  readonly file: File;
  readonly key: string;
}

async function understand({ file, key }: GivenFile, reading: ReadingOf, onProgress: Report): Promise<ReadExport> {
  const { today, mapping, signal, known } = reading;
  const sameWay = `${key} ${today} ${JSON.stringify(mapping)}`;
  const done = known?.get(sameWay);
  if (done !== undefined) return done;
  mustBeReadable(file);
  const report = reporter(file.name, onProgress);
  report("reading", 0, 0);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readExport(bytes, file.name, {
    signal,
    today,
    mapping,
    onProgress: (share, rows) => report("checking", share, rows),
  });
  known?.keep(sameWay, read);
  return read;
}

function mustBeReadable(file: File): void {
  if (file.size > LARGEST_FILE) {
    const megabytes = Math.round(file.size / 1024 / 1024);
    throw new ImportError(
      "too-large",
      { file: file.name, megabytes, limit: 200 },
      `${file.name} is ${megabytes} MB; export a shorter period (at most 200 MB).`,
    );
  }
}

async function each(
  files: readonly File[],
  run: (given: GivenFile) => Promise<Pick<FileOutcome, "importId" | "storable"> & { readonly report: FileReport }>,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const failed = (fileName: string, archive: string | null, error: unknown) =>
    outcomes.push({ fileName, archive, result: { ok: false, trouble: troubleOf(error) }, importId: null, storable: 0 });
  for (const dropped of files) {
    let inside: readonly File[] = [];
    try {
      inside = await opened(dropped);
    } catch (error) {
      failed(dropped.name, null, error);
    }
    for (const [index, file] of inside.entries()) {
      const archive = file === dropped ? null : dropped.name;
      const key = `${dropped.name} ${dropped.size} ${dropped.lastModified} ${index}`;
      try {
        const { report, ...rest } = await run({ file, key });
        outcomes.push({ fileName: file.name, archive, result: { ok: true, value: report }, ...rest });
      } catch (error) {
        failed(file.name, archive, error);
      }
    }
  }
  return outcomes;
}

/** The files in a dropped archive; a file that is none, by itself. */
async function opened(file: File): Promise<readonly File[]> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!isZip(start)) return [file];
  mustBeReadable(file);
  const inside = exportFilesIn(new Uint8Array(await file.arrayBuffer()), file.name);
  const [only] = inside;
  return inside.length === 1 && only?.name === file.name
    ? [file]
    : inside.map(({ name, bytes }) => new File([bytes.slice()], name));
}

/** Reads and checks files; stores nothing. One bad file does not stop the others. */
export function previewFiles(files: readonly File[], reading: ReadingOf, onProgress: Report): Promise<FileOutcome[]> {
  reading.known?.clear();
  return each(files, async (given) => {
    const { report, rows } = await understand(given, reading, onProgress);
    return { report, importId: null, storable: rows.length };
  });
}

/**
 * Stores each file as one batch, whole or not at all. A file of another platform or account is refused, and one in another currency where no
 * rate is given for it.
 */
export async function importInto(
  db: HistoryDb,
  account: AccountRef,
  files: readonly File[],
  reading: ReadingOf,
  onProgress: Report,
  rates: Rates = {},
): Promise<FileOutcome[]> {
  const outcomes = await each(files, async (given) => {
    const { file } = given;
    const read = await fitting(db, account, file.name, await understand(given, reading, onProgress), rates);
    if (read.rows.length === 0) {
      throw new ImportError(
        "nothing-to-store",
        { file: file.name },
        `${file.name} was understood but has no figures by day or week: export it with a "Day" column.`,
      );
    }
    const report = reporter(file.name, onProgress);
    const { report: understood, rows, simulated, accounts } = read;
    // In the same transaction: a name that did not fit afterwards must not call the import a failure.
    const accountName = accounts.find((one) => one.id === account.accountId)?.name ?? null;
    const summary = await storeImport(
      db,
      { account, fileName: file.name, report: understood, rows, simulated, accountName },
      { signal: reading.signal, onStored: (done) => report("storing", done, read.rows.length) },
    );
    report("storing", 1, read.rows.length);
    return { report: read.report, importId: summary.id, storable: read.rows.length };
  });
  if (!reading.signal.aborted) reading.known?.clear();
  return outcomes;
}

/** What was read, in the account's currency. Throws ImportError where it is of something else. */
async function fitting(
  db: HistoryDb,
  account: AccountRef,
  file: string,
  read: ReadExport,
  rates: Rates,
): Promise<ReadExport> {
  const { report, accounts } = read;
  // prettier-ignore
  if (report.platform !== null && report.platform !== account.platform) {
    throw new ImportError(
      "other-platform",
      { file, platform: report.platform },
      `${file} is an export of the other platform; choose an account of that platform.`,
    );
  }
  const ids = [...new Set(accounts.map((one) => one.id).filter((id) => id !== ""))];
  if (ids.length > 1) {
    throw new ImportError(
      "several-accounts",
      { file, accounts: ids.length },
      `${file} holds ${ids.length} accounts; export one account at a time.`,
    );
  }
  if (ids.length === 1 && ids[0] !== account.accountId) {
    throw new ImportError(
      "other-account",
      { file, account: ids[0]! },
      `${file} belongs to account ${ids[0]!}; choose that account.`,
    );
  }
  const currency = (await storedAccount(db, account))?.currency ?? null;
  if (currency === null || report.currency === null || currency === report.currency) return read;
  const rate = Object.hasOwn(rates, report.currency) ? rates[report.currency]! : Number.NaN;
  if (rate > 0 && rate <= HIGHEST_RATE) return convertCurrency(read, { from: report.currency, to: currency, rate });
  throw new ImportError(
    "other-currency",
    { file, currency: report.currency, expected: currency },
    `${file} is in ${report.currency}, the account in ${currency}; export it in ${currency}, or give a rate.`,
  );
}

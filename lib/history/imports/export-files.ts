import { isZip } from "./decode";
import { ImportError } from "./import-error";
import { unzipBounded } from "./unzip";

/** One export, by itself or out of an archive. */
export interface ExportFileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const EXPORT = /\.(?:csv|tsv|txt|xlsx|json)$/i;

/**
 * The exports in a dropped file: those of an archive (Google's Overview downloads its cards as one), else the file itself. A workbook is an
 * archive too, but one file. Archives in archives stay closed. Throws ImportError.
 */
export function exportFilesIn(bytes: Uint8Array, fileName: string): readonly ExportFileBytes[] {
  if (!isZip(bytes)) return [{ name: fileName, bytes }];
  const names = new Set<string>();
  // The first look inflates nothing.
  unzipBounded(bytes, fileName, (name) => {
    names.add(name);
    return false;
  });
  if (names.has("xl/workbook.xml")) return [{ name: fileName, bytes }];
  const files = [...unzipBounded(bytes, fileName, isExport)].map(([name, data]) => ({
    name: name.split(/[/\\]/).at(-1)!,
    bytes: data,
  }));
  if (files.length === 0)
    throw new ImportError(
      "bad-archive",
      { file: fileName },
      `${fileName} is an archive without any CSV, XLSX or JSON file: choose the files that the ad manager exported.`,
    );
  return files;
}

/** Macs add a hidden twin of every file. */
function isExport(name: string): boolean {
  return EXPORT.test(name) && !/(?:^|[/\\])(?:__MACOSX[/\\]|\.)/.test(name);
}

import type { ColumnMapping } from "./column-mapping";
import { ImportError } from "./import-error";

/** What a caller may want while a file is read. */
export interface ReadHooks {
  readonly signal?: AbortSignal;
  /** Share of the file that is done (0 to 1) and rows so far. */
  readonly onProgress?: (done: number, rows: number) => void;
  /** The day that a file without dates of its own (Google Ads Editor) counts for: the day of the import. */
  readonly today?: string;
  /** What the person said columns mean, by header; it goes before what the reader knows. */
  readonly mapping?: ColumnMapping;
}

/** Between two breaths: short enough that "stop" is heard at once, long enough that waiting costs nothing. */
const EVERY_MS = 80;
let last = 0;

/** Now and then lets messages through (progress, "stop"); throws ImportError where the person stopped it. null: it is not yet time. */
export function breathe(hooks: ReadHooks, fileName: string, done: number, rows: number): Promise<void> | null {
  if (hooks.signal?.aborted) throw stopped(fileName);
  if (performance.now() - last < EVERY_MS) return null;
  hooks.onProgress?.(done, rows);
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      last = performance.now();
      if (hooks.signal?.aborted) reject(stopped(fileName));
      else resolve();
    });
  });
}

function stopped(fileName: string): ImportError {
  return new ImportError("stopped", { file: fileName }, `${fileName}: the import was stopped.`);
}

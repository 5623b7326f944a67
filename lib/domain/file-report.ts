import type { Level, PlatformId } from "./platform";

/** What a file was understood as: the preview before an import, and what `lab import` prints for it (contracts.md, section 3). */
export interface FileReport {
  readonly path: string;
  readonly platform: PlatformId | null;
  /** e.g. `campaign`, `search-keyword`, `overview-card`, `ads-manager`, `ads-reporting`, `json`. */
  readonly report: string;
  readonly level: Level | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly locale: string | null;
  readonly currency: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
  /** Header as written in the file -> the metric or dimension it was understood as; null: kept as it is, not understood. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Sums of the rows; money in units. */
  readonly totals: Readonly<Record<string, number>>;
  /** The file's own total row; money in units. */
  readonly statedTotals: Readonly<Record<string, number>> | null;
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly warnings: readonly string[];
}

import type { ImportedVerdict } from "@/lib/model/types";

/** What somebody needs to train a model elsewhere: the account's table without its newest weeks, and what its columns mean. */
export interface TrainingFiles {
  /** A zip archive of training-table.csv and features.json. */
  readonly file: Blob;
  readonly rows: number;
  /** Rows that stay here, to judge what comes back. */
  readonly keptBack: number;
  /** YYYY-MM-DD: the last week in the table. */
  readonly until: string;
}

/** A model that was trained elsewhere, as the account keeps it. */
export interface ImportedFacts {
  readonly version: number;
  readonly name: string;
  readonly importedAt: string;
  readonly checksum: string;
  readonly bytes: number;
  readonly layers: number;
  /** The last day that its training saw; null where it does not say. */
  readonly trainedUntil: string | null;
  readonly trainedBy: string | null;
  /** The newest one competes; the one before it is kept to go back to. */
  readonly inUse: boolean;
  /** What the last training said of it; null before. */
  readonly verdict: ImportedVerdict | null;
}

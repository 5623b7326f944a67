import type { FileReport } from "@/lib/domain/file-report";
import type { FieldHealth, HealthChange } from "@/lib/domain/field-health";
import type { Breakdown } from "@/lib/domain/history";
import type { AccountSummary } from "@/lib/history/records";
import type { Money } from "@/lib/domain/money";
import type { Level } from "@/lib/domain/platform";
import type { Outcomes } from "./outcomes";

export interface ImportProgress {
  readonly file: string;
  readonly stage: "reading" | "checking" | "storing";
  readonly done: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** What one unit of a file's currency is worth in the account's, by the file's currency, as the person says. */
export type Rates = Readonly<Record<string, number>>;

/** One file of a preview or an import. */
export interface FileOutcome {
  readonly fileName: string;
  /** The archive that it was in, where it was in one. */
  readonly archive: string | null;
  readonly result: Outcomes<FileReport>;
  readonly importId: string | null;
  /** How many of its rows can be kept: none of a file without days, or of rows that repeat others. */
  readonly storable: number;
}

/** A day of an account, for the history charts. Money in micros of the account's currency. */
export interface DayPoint {
  readonly date: string;
  /** null where no file has a column of cost for the day. */
  readonly costMicros: number | null;
  /** null where no file has a column of results for the day. */
  readonly results: number | null;
  /** The part of the cost whose results are known. */
  readonly costWithResults: number | null;
}

/** Days without any row, between days that have some. */
export interface DayGap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

export type QualityKind =
  | "missing-days"
  | "spread-days"
  | "mixed-results"
  | "no-results"
  | "no-cost"
  | "silent-results"
  | "late-results"
  | "set-aside"
  | "kept-columns";

/** Something about the stored history that its figures do not show by themselves. */
export interface QualityNote {
  readonly kind: QualityKind;
  /** Days, periods of campaigns, rows or columns, as the kind has it. */
  readonly count: number;
  /** There may be more than `count`: not all of them are listed. */
  readonly atLeast?: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Campaigns, files or columns that it is about. */
  readonly names: readonly string[];
}

export interface HistoryOverview {
  readonly account: AccountSummary;
  readonly days: readonly DayPoint[];
  readonly campaigns: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly days: number;
    /** null where no row states it, as with results. */
    readonly cost: Money | null;
    readonly results: number | null;
    readonly costPerResult: Money | null;
  }[];
  readonly coverage: readonly {
    readonly level: Level;
    readonly breakdown: Breakdown | null;
    readonly rows: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly gaps: readonly DayGap[];
  readonly quality: readonly QualityNote[];
}

export interface EngineSettings {
  readonly retentionDays: number | null;
  /** Largest change of a budget or bid in one step, as a fraction. */
  readonly caution: number;
}

/** What a shorter time of keeping would delete: rows that end before the day. */
export interface OldRows {
  readonly rows: number;
  readonly before: string;
}

/** What a backup says of itself. */
export interface BackupFacts {
  /** ISO date-time. */
  readonly createdAt: string;
  /** The extension's version that wrote it. */
  readonly extension: string;
  /** Rows of history. */
  readonly rows: number;
  readonly accounts: number;
  readonly imports: number;
  readonly actions: number;
  readonly encrypted: boolean;
  readonly bytes: number;
}

/** How a field was found, and what no longer works about it. */
export interface HealthOfField {
  readonly health: FieldHealth;
  readonly change: HealthChange | null;
}

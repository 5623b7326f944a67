import type { AccountRef } from "@/lib/domain/history";
import type { FileReport } from "@/lib/domain/file-report";
import type { Money } from "@/lib/domain/money";
import type { SettingValue } from "@/lib/domain/settings";
import type { Suggestion } from "@/lib/domain/suggestion";

/** One account as lists show it. */
export interface AccountSummary extends AccountRef {
  readonly name: string;
  readonly currency: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Days that have figures. */
  readonly days: number;
  readonly rows: number;
  readonly spend: Money | null;
  readonly results: number;
  /** Spend whose results are known: what a cost per result may be computed from. null: of no spend. */
  readonly spendWithResults: Money | null;
  readonly campaigns: number;
  /** The person agreed that what is read on this account's pages may be stored. null: not asked yet. */
  readonly consent: boolean | null;
  readonly simulated: boolean;
}

/** One import: a batch that can be undone. */
export interface ImportSummary {
  readonly id: string;
  readonly account: AccountRef;
  /** ISO date-time. */
  readonly at: string;
  readonly fileName: string;
  readonly report: FileReport;
  readonly rowsStored: number;
  readonly simulated: boolean;
}

export type LedgerKind = "applied" | "undone" | "dismissed" | "saved-by-platform";

/** What was done with a suggestion, and the promise that was made. Never changed, only added to. */
export interface LedgerEntry {
  readonly id: string;
  /** ISO date-time. */
  readonly at: string;
  readonly kind: LedgerKind;
  readonly account: AccountRef;
  readonly suggestion: Suggestion;
  readonly before: SettingValue | null;
  readonly after: SettingValue | null;
  /** Why it was dismissed: `not-now`, `disagree`, `already-done`, `client-says-no`. */
  readonly reason: string | null;
}

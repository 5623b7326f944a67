import type { AccountRef } from "@/lib/domain/history";
import { valueOf } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { HistoryDb } from "@/lib/history/db";
import { addLedgerEntry, ledgerEntry } from "@/lib/history/ledger";
import type { LedgerEntry } from "@/lib/history/records";
import type { WriteResult } from "@/lib/platforms/platform";

/** Reasons that can be given for a dismissal; anything else a page sends is stored as `other`. */
export const DISMISSAL_REASONS = ["not-now", "disagree", "already-done", "client-says-no", "other"] as const;

/** What happened that is to be recorded; the suggestion carries the promise that was made. */
interface Event {
  readonly kind: LedgerEntry["kind"];
  readonly account: AccountRef;
  readonly suggestion: Suggestion;
  readonly before: SettingValue | null;
  readonly after: SettingValue | null;
  readonly reason: string | null;
}

/** Adds one row. Rows are never changed: an undo is a row of its own. */
async function record(db: HistoryDb, event: Event, at: Date): Promise<LedgerEntry> {
  const entry: LedgerEntry = { id: crypto.randomUUID(), at: at.toISOString(), ...event };
  await addLedgerEntry(db, entry);
  return entry;
}

/** Thrown where there is nothing to record: the platform's field was not changed. */
export class NothingWritten extends Error {
  override readonly name = "NothingWritten";
}

/** Thrown where an undo names an entry that the ledger does not have, or that was no change. */
export class NoSuchEntry extends Error {
  override readonly name = "NoSuchEntry";
}

function valuesOf(result: WriteResult): { before: SettingValue | null; after: SettingValue | null } {
  if (result.status === "refused") throw new NothingWritten("the field was not changed");
  return { before: valueOf(result.before) ?? null, after: valueOf(result.after) ?? null };
}

/** Records that a suggestion was put into its field, with what was there before and what the page shows now. */
export function recordApplied(
  db: HistoryDb,
  account: AccountRef,
  suggestion: Suggestion,
  result: WriteResult,
  at: Date,
): Promise<LedgerEntry> {
  const values = valuesOf(result);
  return record(db, { kind: "applied", account, suggestion, ...values, reason: null }, at);
}

/** Records that an applied suggestion was taken back. */
export async function recordUndone(
  db: HistoryDb,
  ledgerId: string,
  result: WriteResult,
  at: Date,
): Promise<LedgerEntry> {
  const values = valuesOf(result);
  const applied = await ledgerEntry(db, ledgerId);
  if (applied?.kind !== "applied") throw new NoSuchEntry(ledgerId);
  const { account, suggestion } = applied;
  return record(db, { kind: "undone", account, suggestion, ...values, reason: null }, at);
}

/** Records that a suggestion was dismissed, and why. */
export function recordDismissed(
  db: HistoryDb,
  account: AccountRef,
  suggestion: Suggestion,
  reason: string,
  at: Date,
): Promise<LedgerEntry> {
  const known = DISMISSAL_REASONS.find((candidate) => candidate === reason) ?? "other";
  const values = { before: suggestion.current, after: suggestion.current };
  return record(db, { kind: "dismissed", account, suggestion, ...values, reason: known }, at);
}

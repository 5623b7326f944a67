import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";

import { figuresOf } from "./account-figures";
import type { HistoryDb, StoredAccount } from "./db";
import type { AccountSummary } from "./records";

/** All accounts with their figures, by name. Figures that are out of date are computed first. */
export async function listAccounts(db: HistoryDb): Promise<AccountSummary[]> {
  const accounts = await db.accounts.toArray();
  const summaries: AccountSummary[] = [];
  for (const account of accounts) summaries.push(await summarize(db, account));
  return summaries.sort((a, b) => a.name.localeCompare(b.name));
}

/** One account as it is stored, without a look at its rows. */
export async function storedAccount(db: HistoryDb, ref: AccountRef): Promise<StoredAccount | null> {
  return (await db.accounts.get(accountKey(ref))) ?? null;
}

/** One account with its figures, or null where it is unknown. */
export async function accountOf(db: HistoryDb, ref: AccountRef): Promise<AccountSummary | null> {
  const account = await storedAccount(db, ref);
  return account ? summarize(db, account) : null;
}

/** Adds an account, or completes what is known of it: a given name replaces the old one, a currency is only ever filled in. */
export async function upsertAccount(
  db: HistoryDb,
  ref: AccountRef,
  known: { readonly name?: string; readonly currency?: string | null } = {},
): Promise<void> {
  await db.transaction("rw", db.accounts, async () => {
    const key = accountKey(ref);
    const old = await db.accounts.get(key);
    await db.accounts.put({
      key,
      platform: ref.platform,
      accountId: ref.accountId,
      name: known.name ?? old?.name ?? ref.accountId,
      currency: old?.currency ?? known.currency ?? null,
      consent: old?.consent ?? null,
      figures: old?.figures ?? null,
    });
  });
}

/** Records the person's answer; adds the account where it is new. */
export async function setConsent(db: HistoryDb, ref: AccountRef, consent: boolean): Promise<void> {
  await upsertAccount(db, ref);
  await db.accounts.update(accountKey(ref), { consent });
}

/** True only where the person agreed that this account's pages may be stored. */
export async function mayRemember(db: HistoryDb, ref: AccountRef): Promise<boolean> {
  return (await storedAccount(db, ref))?.consent === true;
}

async function summarize(db: HistoryDb, account: StoredAccount): Promise<AccountSummary> {
  const ref: AccountRef = { platform: account.platform, accountId: account.accountId };
  let figures = account.figures;
  // Older versions did not know which spend has results.
  if (figures?.spendWithResults === undefined) {
    figures = await figuresOf(db, ref, account.currency);
    await db.accounts.update(account.key, { figures });
  }
  return { ...ref, name: account.name, currency: account.currency, consent: account.consent, ...figures };
}

import type { AccountRef } from "@/lib/domain/history";

import { ImportError } from "./import-error";
import type { ReadExport } from "./read-export";

/**
 * Throws ImportError where a file must not be stored for an account: it is of the other platform, names another account or several,
 * states another currency, or has nothing that could be stored. `currency` is the account's, null where it is not known yet.
 */
export function checkForAccount(read: ReadExport, account: AccountRef, currency: string | null): void {
  const { report, rows, accounts } = read;
  const file = report.path;
  if (report.platform !== null && report.platform !== account.platform) {
    const name = report.platform === "google-ads" ? "Google Ads" : "Meta Ads Manager";
    throw new ImportError(
      "other-platform",
      { file, platform: report.platform },
      `${file} comes from ${name}, and this account is of the other platform: choose an account of ${name}.`,
    );
  }
  const ids = [...new Set(accounts.map(({ id }) => id).filter((id) => id !== ""))];
  if (ids.length > 1) {
    throw new ImportError(
      "several-accounts",
      { file, count: ids.length },
      `${file} has rows of ${ids.length} accounts: export each account by itself.`,
    );
  }
  if (ids[0] !== undefined && ids[0] !== account.accountId) {
    throw new ImportError(
      "other-account",
      { file, inFile: ids[0], account: account.accountId },
      `${file} belongs to account ${ids[0]}, not to ${account.accountId}: choose that account and import it there.`,
    );
  }
  if (report.currency !== null && currency !== null && report.currency !== currency) {
    throw new ImportError(
      "other-currency",
      { file, inFile: report.currency, account: currency },
      `${file} is in ${report.currency}, the account in ${currency}: export it in the account's own currency.`,
    );
  }
  if (rows.length > 0) return;
  if (report.rows > 0 && report.from === null) {
    throw new ImportError(
      "no-period",
      { file },
      `${file} states no dates, so its figures cannot be placed in time: export it with the column Day, or as a table download.`,
    );
  }
  throw new ImportError(
    "nothing-to-store",
    { file },
    `${file} has no rows that could be kept: ${report.warnings[0] ?? report.skipped[0]?.reason ?? "export another report."}`,
  );
}

import { i18n } from "@/lib/wording/i18n";
import { CONTROL } from "@/components/ui/field";
import { platformName } from "@/components/wording/names";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary } from "@/lib/engine/api";

/** Which account the page is about. */
export function AccountChoice({
  accounts,
  value,
  onChange,
}: {
  accounts: readonly AccountSummary[];
  value: AccountSummary | null;
  onChange: (key: string) => void;
}) {
  return (
    <label className="flex min-w-0 items-center gap-2">
      <span className="sr-only">{i18n.t("desk.account")}</span>
      <select
        className={`${CONTROL} max-w-80`}
        value={value ? accountKey(value) : ""}
        onChange={(event) => onChange(event.target.value)}
        data-testid="account-choice"
      >
        {accounts.map((account) => (
          <option key={accountKey(account)} value={accountKey(account)}>
            {platformName(account.platform)} · {account.name || account.accountId}
          </option>
        ))}
      </select>
    </label>
  );
}

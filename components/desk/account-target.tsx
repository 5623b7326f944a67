import { i18n } from "@/lib/wording/i18n";
import { CONTROL, Field } from "@/components/ui/field";
import { platformName } from "@/components/wording/names";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import { PLATFORM_IDS, type PlatformId } from "@/lib/domain/platform";
import type { AccountSummary, FileOutcome } from "@/lib/engine/api";

/** What the person has typed and chosen so far. `choice`: an account's key, "new", or null for our proposal. */
export interface Draft {
  readonly choice: string | null;
  readonly platform: PlatformId | null;
  readonly accountId: string;
  readonly name: string;
}

const NEW = "new";

/** Google writes 123-456-7890: dashes and spaces are taken out, anything else is wrong. */
export function cleanAccountId(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/g, "").replace(/^act[_=]?/i, "");
  return /^\d{5,20}$/.test(digits) ? digits : null;
}

function filesPlatform(outcomes: readonly FileOutcome[]): PlatformId | null {
  for (const { result } of outcomes) if (result.ok && result.value.platform) return result.value.platform;
  return null;
}

function choiceOf(draft: Draft, accounts: readonly AccountSummary[], platform: PlatformId | null): string {
  if (draft.choice !== null) return draft.choice;
  const fitting = accounts.find((account) => account.platform === platform);
  return fitting ? accountKey(fitting) : NEW;
}

/** The account that the files would go to, or null while it is not settled. */
export function targetOf(
  draft: Draft,
  accounts: readonly AccountSummary[],
  outcomes: readonly FileOutcome[],
): AccountRef | null {
  const platform = filesPlatform(outcomes);
  const choice = choiceOf(draft, accounts, platform);
  const known = accounts.find((account) => accountKey(account) === choice);
  if (known) return { platform: known.platform, accountId: known.accountId };
  const accountId = cleanAccountId(draft.accountId);
  const newPlatform = draft.platform ?? platform;
  return accountId === null || newPlatform === null ? null : { platform: newPlatform, accountId };
}

/** Existing account or a new one with platform, id and name. */
export function AccountTarget({
  draft,
  onChange,
  accounts,
  outcomes,
}: {
  draft: Draft;
  onChange: (draft: Draft) => void;
  accounts: readonly AccountSummary[];
  outcomes: readonly FileOutcome[];
}) {
  const filePlatform = filesPlatform(outcomes);
  const fitting = accounts.filter((account) => filePlatform === null || account.platform === filePlatform);
  const choice = choiceOf(draft, accounts, filePlatform);
  const platform = draft.platform ?? filePlatform;
  const wrong = draft.accountId.trim() !== "" && cleanAccountId(draft.accountId) === null;
  return (
    <fieldset className="space-y-3 rounded-card border border-line p-3">
      <legend className="px-1 font-semibold">{i18n.t("bring.account")}</legend>
      {fitting.length > 0 ? (
        <Field label={i18n.t("desk.account")}>
          {(props) => (
            <select
              {...props}
              className={CONTROL}
              value={choice}
              data-testid="import-account"
              onChange={(event) => onChange({ ...draft, choice: event.target.value })}
            >
              {fitting.map((account) => (
                <option key={accountKey(account)} value={accountKey(account)}>
                  {platformName(account.platform)} · {account.name || account.accountId}
                </option>
              ))}
              <option value={NEW}>{i18n.t("bring.newAccount")}</option>
            </select>
          )}
        </Field>
      ) : null}
      {choice === NEW ? (
        <div className="grid gap-3 sm:grid-cols-3">
          <Field label={i18n.t("bring.platform")}>
            {(props) => (
              <select
                {...props}
                className={CONTROL}
                value={platform ?? ""}
                disabled={filePlatform !== null}
                data-testid="import-platform"
                onChange={(event) =>
                  onChange({ ...draft, platform: PLATFORM_IDS.find((id) => id === event.target.value) ?? null })
                }
              >
                {platform === null ? <option value="">…</option> : null}
                {PLATFORM_IDS.map((id) => (
                  <option key={id} value={id}>
                    {platformName(id)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            label={i18n.t("bring.accountId")}
            hint={i18n.t("bring.accountIdHint")}
            error={wrong ? i18n.t("bring.accountIdWrong") : null}
          >
            {(props) => (
              <input
                {...props}
                className={CONTROL}
                inputMode="numeric"
                autoComplete="off"
                value={draft.accountId}
                data-testid="import-account-id"
                onChange={(event) => onChange({ ...draft, accountId: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t("bring.accountName")}>
            {(props) => (
              <input
                {...props}
                className={CONTROL}
                autoComplete="off"
                maxLength={120}
                value={draft.name}
                data-testid="import-account-name"
                onChange={(event) => onChange({ ...draft, name: event.target.value })}
              />
            )}
          </Field>
        </div>
      ) : null}
    </fieldset>
  );
}

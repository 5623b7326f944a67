import { i18n } from "@/lib/wording/i18n";
import { CONTROL, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/surface";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { AccountSummary, FileOutcome, Rates } from "@/lib/engine/api";

const HIGHEST = 1_000_000;

export function currencyOf(accounts: readonly AccountSummary[], account: AccountRef): string | null {
  return accounts.find((one) => accountKey(one) === accountKey(account))?.currency ?? null;
}

/** Currencies of files that are not the account's. */
export function otherCurrencies(outcomes: readonly FileOutcome[], own: string | null): string[] {
  const currencies = outcomes.flatMap(({ result }) => (result.ok ? (result.value.currency ?? []) : []));
  return own === null ? [] : [...new Set(currencies)].filter((currency) => currency !== own);
}

/** What was typed, where it can be a rate: "0.92" and "0,92" are the same. */
export function ratesIn(typed: Readonly<Record<string, string>>): Rates {
  const rates = Object.entries(typed).map(
    ([currency, text]) => [currency, Number(text.trim().replace(",", "."))] as const,
  );
  return Object.fromEntries(rates.filter(([, rate]) => rate > 0 && rate <= HIGHEST));
}

/** Asks what a file's currency is worth in the account's: amounts of two currencies are never mixed. */
export function RateField({
  from,
  to,
  typed,
  onType,
}: {
  from: string;
  to: string;
  typed: string;
  onType: (text: string) => void;
}) {
  const wrong = typed.trim() !== "" && ratesIn({ [from]: typed })[from] === undefined;
  return (
    <Notice tone="caution">
      <p className="mb-1">{i18n.t("bring.rateNeeded", { from, to })}</p>
      <Field label={i18n.t("bring.rate", { from, to })} error={wrong ? i18n.t("bring.rateWrong") : null}>
        {(props) => (
          <input
            {...props}
            className={`${CONTROL} max-w-40`}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            data-testid={`import-rate-${from}`}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </Field>
    </Notice>
  );
}

import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { FactorChart } from "@/components/desk/factor-chart";
import { FactorTable } from "@/components/desk/factor-table";
import { factorLevel, factorName, measureName } from "@/components/desk/factor-words";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { percent, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary, EngineApi, FactorMeasure, KeyFactors } from "@/lib/engine/api";

const MEASURES: readonly FactorMeasure[] = ["results-per-cost", "results-per-click", "clicks-per-cost"];

/** Which settings go with better results, what that rests on, and what cannot be told. */
export function FactorsPage({ engine, account, epoch }: { engine: EngineApi; account: AccountSummary; epoch: number }) {
  const [measure, setMeasure] = useState<FactorMeasure>("results-per-cost");
  const key = `factors:${accountKey(account)}:${measure}`;
  const [factors, again] = useAsk(key, () => engine.keyFactors(account, measure), epoch);
  return (
    <div className="space-y-4" data-testid="factors">
      <p className="max-w-prose text-muted">{i18n.t("influence.explain")}</p>
      <div className="max-w-80">
        <Field label={i18n.t("influence.measure")}>
          {(props) => (
            <select
              {...props}
              className={CONTROL}
              value={measure}
              data-testid="factors-measure"
              onChange={(event) => setMeasure(MEASURES.find((one) => one === event.target.value) ?? measure)}
            >
              {MEASURES.map((one) => (
                <option key={one} value={one}>
                  {measureName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {factors.status === "loading" ? <Skeleton lines={8} /> : null}
      {factors.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(factors.trouble)}
        </Notice>
      ) : null}
      {factors.status === "ready" ? (
        factors.value.lines.length === 0 ? (
          <Empty title={i18n.t("influence.none")}>{i18n.t("influence.noneExplain")}</Empty>
        ) : (
          <Found account={account} found={factors.value} />
        )
      ) : null}
    </div>
  );
}

function Found({ account, found }: { account: AccountSummary; found: KeyFactors }) {
  const [filter, setFilter] = useState("");
  const [onlyReal, setOnlyReal] = useState(false);
  const wanted = filter.trim().toLocaleLowerCase();
  const lines = useMemo(
    () =>
      found.lines.filter(
        (line) =>
          (!onlyReal || line.real) &&
          `${factorName(line.factor, account.platform)} ${factorLevel(line)}`.toLocaleLowerCase().includes(wanted),
      ),
    [found, onlyReal, wanted, account.platform],
  );
  const real = found.lines.filter((line) => line.real).length;
  return (
    <>
      <Notice tone="info">
        {i18n.t("influence.many", {
          compared: whole(found.compared),
          real: whole(real),
          share: percent(found.falseShare),
        })}
      </Notice>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="min-w-0 basis-64">
          <Field label={i18n.t("influence.filter")}>
            {(props) => (
              <input
                {...props}
                type="search"
                className={CONTROL}
                value={filter}
                onChange={(event) => setFilter(event.target.value)}
              />
            )}
          </Field>
        </div>
        <label className="inline-flex min-h-8 items-center gap-1.5">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={onlyReal}
            data-testid="factors-real"
            onChange={(event) => setOnlyReal(event.target.checked)}
          />
          {i18n.t("influence.onlyReal")}
        </label>
      </div>
      <FactorChart account={account} measure={found.measure} lines={lines} />
      <FactorTable account={account} measure={found.measure} lines={lines} />
    </>
  );
}

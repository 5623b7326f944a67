import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Notice, Skeleton } from "@/components/ui/surface";
import { outcomeAmount, perHundredName } from "@/components/wording/amounts";
import { figure, moneyRough, percent, period } from "@/components/wording/formats";
import { fieldName, outcomeName } from "@/components/wording/names";
import { phraseText, troubleText } from "@/components/wording/phrases";
import { levelText } from "@/components/wording/values";
import { moneyToUnits } from "@/lib/domain/money";
import type { PageReading } from "@/lib/domain/reading";
import type { RealExample, ReasonExamples as Examples } from "@/lib/domain/reason-examples";
import type { EngineApi } from "@/lib/engine/api";

/** What in the account's history stands behind one reason of the score; asked for when it is opened. */
export function ReasonExamples({
  engine,
  reading,
  setting,
}: {
  engine: EngineApi;
  reading: PageReading;
  setting: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid={`examples-${setting}`}>
      <summary
        className="min-h-6 text-small text-accent"
        aria-label={i18n.t("reasonExamples.label", { setting: fieldName(setting, reading.platform) })}
      >
        {i18n.t("reasonExamples.show")}
      </summary>
      {open ? <Answer engine={engine} reading={reading} setting={setting} /> : null}
    </details>
  );
}

function Answer({ engine, reading, setting }: { engine: EngineApi; reading: PageReading; setting: string }) {
  const [asked, again] = useAsk(setting, () => engine.reasonExamples(reading, setting));
  if (asked.status === "loading") return <Skeleton lines={3} />;
  if (asked.status === "failed")
    return (
      <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
        {troubleText(asked.trouble)}
      </Notice>
    );
  const found = asked.value;
  if (found === null) return <p className="text-small text-muted">{i18n.t("reasonExamples.gone")}</p>;
  return (
    <div className="mb-2 space-y-2 border-l-2 border-line pl-2" data-testid="examples-found">
      <List title={i18n.t("reasonExamples.having")} examples={found.having} found={found} />
      <List title={i18n.t("reasonExamples.without")} examples={found.without} found={found} />
      {found.missing === null ? null : <p className="text-small">{phraseText(found.missing, reading.platform)}</p>}
      <p className="text-small text-muted">{i18n.t("reasonExamples.measure")}</p>
    </div>
  );
}

function List({ title, examples, found }: { title: string; examples: readonly RealExample[]; found: Examples }) {
  const { outcome, currency, setting } = found;
  if (examples.length === 0) return null;
  const levelOf = (level: string): string =>
    setting === "spend"
      ? i18n.t("reasonExamples.spendDay", { amount: moneyRough(Number(level), currency) })
      : levelText(level);
  return (
    <div>
      <h4 className="text-small font-semibold">{title}</h4>
      <ul className="divide-y divide-line">
        {examples.map(({ name, campaign, level, from, to, cost, results, perHundred, alike }) => (
          <li
            key={`${campaign ?? ""} ${name} ${level} ${from} ${to} ${cost.amountMicros} ${results}`}
            className="py-1 text-small"
          >
            <p className="flex flex-wrap justify-between gap-x-2">
              <span className="min-w-0 break-words">
                <span className="font-semibold">{name}</span>
                {campaign === null ? null : <span className="text-muted"> {campaign}</span>}
              </span>
              <span className="shrink-0 text-muted">{i18n.t("reasonExamples.alike", { share: percent(alike) })}</span>
            </p>
            <p className="text-muted">
              {level === "" ? null : `${levelOf(level)} · `}
              {period(from, to)}
            </p>
            <p>
              {i18n.t("reasonExamples.figures", {
                cost: moneyRough(moneyToUnits(cost), currency),
                results: figure(results),
                outcome: outcomeName(outcome === "conversionValue" ? "conversions" : outcome, results),
                rate: `${outcomeAmount(outcome, perHundred, currency)} ${perHundredName(outcome, currency)}`,
              })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import { Button } from "@/components/ui/button";
import { Card, Notice } from "@/components/ui/surface";
import { levelOf, outcomeAmount, perHundredName } from "@/components/wording/amounts";
import { moneyRough, percent, probability, whole } from "@/components/wording/formats";
import { dimensionName, fieldName, outcomeName } from "@/components/wording/names";
import { phraseText, troubleText } from "@/components/wording/phrases";
import { levelText } from "@/components/wording/values";
import type { Breakdown } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import { NOTHING_TRIED } from "@/lib/domain/what-if";
import type { WhatIf, WhatIfChange, WhatIfLevel } from "@/lib/domain/what-if";
import type { EngineApi, Trouble } from "@/lib/engine/api";

const STEPS = 100;

type Answered = Extract<WhatIf, { status: "answered" }>;

/** Try another spend or target, fewer groups, or another setting, and see what a week would bring: nothing is written anywhere. */
export function WhatIfCard({ engine, reading }: { engine: EngineApi; reading: PageReading }) {
  const [change, setChange] = useState(NOTHING_TRIED);
  const [answer, setAnswer] = useState<WhatIf | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  // The last answer stays until the next is there: a slider asks many times a second.
  const tryOut = (next: WhatIfChange) => {
    setChange(next);
    void ask(() => engine.whatIf(reading, next)).then((result) => {
      setTrouble(result.ok ? null : result.trouble);
      if (result.ok) setAnswer(result.value);
    });
  };
  return (
    <Card data-testid="what-if">
      <details
        onToggle={(event) => {
          if (event.currentTarget.open && answer === null) tryOut(NOTHING_TRIED);
        }}
      >
        <summary className="min-h-6 font-semibold" data-testid="what-if-open">
          {i18n.t("whatIf.title")}
        </summary>
        {trouble ? <Notice tone="alert">{troubleText(trouble)}</Notice> : null}
        {answer?.status === "not-enough" ? (
          <p className="mt-2 text-muted">{phraseText(answer.reason, reading.platform)}</p>
        ) : null}
        {answer?.status === "answered" ? (
          <div className="mt-2 space-y-3">
            <Outcome answer={answer} />
            <Spend answer={answer} change={change} onChange={tryOut} />
            <Target answer={answer} change={change} onChange={tryOut} platform={reading.platform} />
            <Settings answer={answer} change={change} onChange={tryOut} platform={reading.platform} />
            <Groups answer={answer} change={change} onChange={tryOut} platform={reading.platform} />
            <Fixed answer={answer} platform={reading.platform} />
            <Button onClick={() => tryOut(NOTHING_TRIED)}>{i18n.t("whatIf.reset")}</Button>
          </div>
        ) : null}
      </details>
    </Card>
  );
}

function Outcome({ answer }: { answer: Answered }) {
  const { outcome, currency, perWeek, change, better } = answer;
  const spendMoved = answer.spend.chosen !== answer.spend.now;
  const amount = (value: number, sign = false) => outcomeAmount(outcome, value, currency, sign);
  const changed =
    spendMoved ||
    answer.target?.chosen !== answer.target?.now ||
    answer.settings.some(({ now, chosen }) => now !== chosen) ||
    answer.groups.some(({ cells }) => cells.some(({ out }) => out));
  const name = outcome === "conversionValue" ? "" : outcomeName(outcome, perWeek.mid);
  return (
    <div aria-live="polite" data-testid="what-if-outcome">
      <p>
        <span className="text-lead font-semibold">
          {i18n.t("whatIf.perWeek", { amount: `${amount(perWeek.mid)} ${name}`.trim() })}
        </span>{" "}
        <span className="text-muted">
          ({i18n.t("score.intervalShort", { low: amount(perWeek.low), high: amount(perWeek.high) })})
        </span>
      </p>
      {changed ? (
        <>
          <p>
            {i18n.t("whatIf.change", {
              amount: amount(change.mid, true),
              low: amount(change.low, true),
              high: amount(change.high, true),
            })}
          </p>
          <p className="text-muted">
            {i18n.t("advice.better", { share: probability(better), rate: perHundredName(outcome, currency) })}
          </p>
        </>
      ) : null}
      <p className="text-small text-muted">{i18n.t("advice.effectLevel", { level: levelOf(perWeek) })}</p>
    </div>
  );
}

interface Part {
  readonly answer: Answered;
  readonly change: WhatIfChange;
  readonly onChange: (change: WhatIfChange) => void;
}

function Spend({ answer, change, onChange }: Part) {
  const { spend, currency } = answer;
  return (
    <Slider
      name={i18n.t("why.spendDay")}
      range={spend}
      value={change.target === null ? (change.spend ?? spend.now) : spend.chosen}
      inWords={(value) => moneyRough(value, currency)}
      testId="what-if-spend"
      onChange={(value) => onChange({ ...change, spend: value, target: null })}
    />
  );
}

/** Another target: it decides what is spent, so that the slider of the spend follows it. */
function Target({ answer, change, onChange, platform }: Part & { platform: PageReading["platform"] }) {
  const { target, currency } = answer;
  if (target === null) return null;
  return (
    <Slider
      name={fieldName(target.setting, platform)}
      range={target}
      value={change.target ?? target.now}
      inWords={(value) => (target.setting === "targetRoas" ? percent(value) : moneyRough(value, currency))}
      testId="what-if-target"
      onChange={(value) => onChange({ ...change, target: value, spend: null })}
    />
  );
}

/** A figure within the range that the history has had. */
function Slider({
  name,
  range,
  value,
  inWords,
  testId,
  onChange,
}: {
  name: string;
  range: Answered["spend"];
  value: number;
  inWords: (value: number) => string;
  testId: string;
  onChange: (value: number) => void;
}) {
  const { low, high, now, chosen } = range;
  const step = (high - low) / STEPS;
  return (
    <label className="block">
      <span className="flex justify-between gap-2">
        <span className="font-semibold">{name}</span>
        <span>{inWords(chosen)}</span>
      </span>
      <input
        type="range"
        className="min-h-6 w-full accent-accent"
        min={low}
        max={high}
        step={step > 0 ? step : 1}
        value={value}
        disabled={!(step > 0)}
        aria-valuetext={inWords(chosen)}
        data-testid={testId}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span className="block text-small text-muted">
        {i18n.t("whatIf.support", { low: inWords(low), high: inWords(high), now: inWords(now) })}
      </span>
    </label>
  );
}

/** Settings of which the account's campaigns with the same goal have had other levels; those without support are closed, with the reason. */
function Settings({ answer, change, onChange, platform }: Part & { platform: PageReading["platform"] }) {
  const known = ({ level, weeks, campaigns, results }: WhatIfLevel, now: string) =>
    i18n.t(level === now ? "whatIf.levelNow" : "whatIf.level", {
      weeks: whole(weeks),
      campaigns: whole(campaigns),
      results: whole(results),
    });
  return (
    <>
      {answer.settings.map(({ setting, now, chosen, levels }) => (
        <details key={setting} data-testid={`what-if-${setting}`}>
          <summary className="min-h-6">
            {fieldName(setting, platform)}: {levelText(chosen)}
          </summary>
          <ul className="mt-1 space-y-1">
            {levels.map((one) => (
              <li key={one.level}>
                <label className={`flex min-h-6 items-baseline gap-2 ${one.closed ? "text-muted" : ""}`}>
                  <input
                    type="radio"
                    name={`what-if-${setting}`}
                    className="size-4 shrink-0 self-center accent-accent"
                    checked={one.level === chosen}
                    disabled={one.closed !== null}
                    onChange={() => onChange({ ...change, settings: { ...change.settings, [setting]: one.level } })}
                  />
                  <span className="min-w-0">
                    {levelText(one.level)} <span className="text-small text-muted">{known(one, now)}</span>
                    {one.closed ? <span className="block text-small">{phraseText(one.closed, platform)}</span> : null}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Groups({ answer, change, onChange, platform }: Part & { platform: PageReading["platform"] }) {
  const toggle = (breakdown: Breakdown, cell: string) => {
    const left = change.leaveOut[breakdown] ?? [];
    const next = left.includes(cell) ? left.filter((one) => one !== cell) : [...left, cell];
    onChange({ ...change, leaveOut: { ...change.leaveOut, [breakdown]: next } });
  };
  return (
    <>
      {answer.groups.map(({ breakdown, cells }) => (
        <details key={breakdown}>
          <summary className="min-h-6">{i18n.t("whatIf.without", { dimension: dimensionName(breakdown) })}</summary>
          <ul className="mt-1 space-y-1">
            {cells.map(({ cell, share, out, closed }) => (
              <li key={cell}>
                <label className={`flex min-h-6 items-baseline gap-2 ${closed ? "text-muted" : ""}`}>
                  <input
                    type="checkbox"
                    className="size-4 shrink-0 self-center accent-accent"
                    checked={!out}
                    disabled={closed !== null}
                    onChange={() => toggle(breakdown, cell)}
                  />
                  <span className="min-w-0">
                    {levelText(cell)} <span className="text-small text-muted">{percent(share)}</span>
                    {closed ? <span className="block text-small">{phraseText(closed, platform)}</span> : null}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Fixed({ answer, platform }: { answer: Answered; platform: PageReading["platform"] }) {
  if (answer.fixed.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6">{i18n.t("whatIf.fixed")}</summary>
      <ul className="mt-1 space-y-1 text-muted" data-testid="what-if-fixed">
        {answer.fixed.map(({ setting, reason }) => (
          <li key={setting}>
            <span className="font-semibold">{fieldName(setting, platform)}</span>: {phraseText(reason, platform)}
          </li>
        ))}
      </ul>
    </details>
  );
}

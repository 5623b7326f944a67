import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { SignedBars } from "@/components/charts/signed-bars";
import { ScoreBar } from "@/components/charts/score-bar";
import { ColdStartPart } from "@/components/panel/cold-start";
import { Evidence } from "@/components/panel/evidence";
import { ReasonExamples } from "@/components/panel/reason-examples";
import { readingKey } from "@/components/session/entity-key";
import { Card } from "@/components/ui/surface";
import { levelOf, outcomeAmount, perHundredName } from "@/components/wording/amounts";
import { day, points, whole } from "@/components/wording/formats";
import { fieldName } from "@/components/wording/names";
import { phraseText } from "@/components/wording/phrases";
import { levelText } from "@/components/wording/values";
import type { ColdStart } from "@/lib/domain/cold-start";
import type { Contribution, EntityRef, Score } from "@/lib/domain/suggestion";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";

/** How many reasons are shown before "Show all". */
const STRONGEST = 3;

interface Place {
  readonly entity: EntityRef | null;
  readonly engine: EngineApi;
  readonly reading: PageReading;
}

/** The score with its interval and reasons, or what is missing for one and until when, and what is published meanwhile. */
export function ScoreCard({
  score,
  coldStart,
  ...place
}: Place & { readonly score: Score; readonly coldStart: readonly ColdStart[] }) {
  return (
    <Card data-testid="score" data-status={score.status} aria-labelledby="score-title">
      {score.status === "scored" ? (
        <Scored score={score} {...place} />
      ) : (
        <>
          <h2 id="score-title">{i18n.t("score.notEnough")}</h2>
          <p className="mt-1">{phraseText(score.reason, place.reading.platform)}</p>
          {score.enoughBy === null ? null : (
            <p className="mt-1 text-muted">{i18n.t("score.enoughBy", { date: day(score.enoughBy) })}</p>
          )}
          <ColdStartPart coldStart={coldStart} />
        </>
      )}
    </Card>
  );
}

function Scored({ score, entity, engine, reading }: Place & { readonly score: Extract<Score, { status: "scored" }> }) {
  const { platform } = reading;
  const { value, outcome, perHundred, currency } = score;
  const [low, mid, high] = [value.low, value.mid, value.high].map((part) => whole(Math.round(part))) as [
    string,
    string,
    string,
  ];
  const rate = (amount: number) => outcomeAmount(outcome, amount, currency);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div>
          <h2 id="score-title" className="text-body">
            {i18n.t("score.title")}
          </h2>
          <p>
            <span className="text-figure font-semibold" data-testid="score-value">
              {mid}
            </span>{" "}
            <span className="text-muted">
              {i18n.t("score.of100")} ({i18n.t("score.intervalShort", { low, high })})
            </span>
          </p>
        </div>
        <div>
          <p className="text-small text-muted">{perHundredName(outcome, currency)}</p>
          <p>
            <span className="text-lead font-semibold">{rate(perHundred.mid)}</span>{" "}
            <span className="text-muted">
              ({i18n.t("score.intervalShort", { low: rate(perHundred.low), high: rate(perHundred.high) })})
            </span>
          </p>
        </div>
      </div>
      <div role="img" aria-label={i18n.t("score.chart", { value: mid, low, high })} className="mt-2">
        <ScoreBar low={value.low} mid={value.mid} high={value.high} average={score.average} />
      </div>
      <p className="mt-2 text-small text-muted">
        {i18n.t("score.about", { rate: perHundredName(outcome, currency) })}{" "}
        {i18n.t("advice.effectLevel", { level: levelOf(value) })}
      </p>
      <Reasons contributions={score.contributions} average={score.average} engine={engine} reading={reading} />
      <div className="mt-2">
        <Evidence evidence={score.evidence} outcome={outcome} level={entity?.level ?? "campaign"} platform={platform} />
      </div>
    </>
  );
}

function Reasons({
  contributions,
  average,
  engine,
  reading,
}: {
  contributions: readonly Contribution[];
  average: number;
  engine: EngineApi;
  reading: PageReading;
}) {
  const { platform } = reading;
  const [all, setAll] = useState(false);
  const ranked = [...contributions].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const shown = all ? ranked : ranked.slice(0, STRONGEST);
  if (ranked.length === 0) return null;
  return (
    <section aria-labelledby="score-reasons" className="mt-3">
      <h3 id="score-reasons" className="mb-1">
        {i18n.t("score.reasons")}
      </h3>
      <SignedBars
        bars={shown.map((part) => ({
          key: `${part.setting}:${part.level}`,
          name: fieldName(part.setting, platform),
          detail: levelText(part.level),
          value: part.points,
          low: part.low,
          high: part.high,
          text: i18n.t("score.points", { points: points(part.points) }),
          below: (
            <ReasonExamples
              key={`${readingKey(reading)} ${part.setting}`}
              engine={engine}
              reading={reading}
              setting={part.setting}
            />
          ),
        }))}
        scale={Math.max(
          ...ranked.map((part) => Math.max(Math.abs(part.low), Math.abs(part.high), Math.abs(part.points))),
        )}
      />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <p className="text-small text-muted">{i18n.t("score.average", { value: whole(Math.round(average)) })}</p>
        {ranked.length > STRONGEST ? (
          <button
            type="button"
            aria-expanded={all}
            onClick={() => setAll(!all)}
            className="inline-flex min-h-6 items-center gap-1 rounded text-small font-semibold text-accent"
          >
            {all ? <ChevronUp size={14} aria-hidden="true" /> : <ChevronDown size={14} aria-hidden="true" />}
            {all ? i18n.t("common.showFewer") : i18n.t("common.showAll", { count: whole(ranked.length) })}
          </button>
        ) : null}
      </div>
    </section>
  );
}

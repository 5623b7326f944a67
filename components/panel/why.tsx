import { CircleCheck, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CurveChart, SegmentChart } from "@/components/panel/why-charts";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Notice, Skeleton } from "@/components/ui/surface";
import { datesIn, moneyRough, whole } from "@/components/wording/formats";
import { outcomeName } from "@/components/wording/names";
import { checkText, phraseText, troubleText } from "@/components/wording/phrases";
import { moneyToUnits } from "@/lib/domain/money";
import type { PageReading } from "@/lib/domain/reading";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { EngineApi, SuggestionDetail } from "@/lib/engine/api";

/** What stands behind one piece of advice: reasons, chart, nearest examples and checks. */
export function Why({
  engine,
  reading,
  suggestion,
}: {
  engine: EngineApi;
  reading: PageReading;
  suggestion: Suggestion;
}) {
  const [detail, again] = useAsk(suggestion.id, () => engine.detail(reading, suggestion.id));
  const { platform } = suggestion.entity;
  const reasons = suggestion.reasons.filter((reason) => !reason.code.startsWith("choose-"));
  return (
    <section
      aria-label={i18n.t("why.title")}
      data-testid="why-section"
      className="mt-3 space-y-4 border-t border-line pt-3"
      aria-busy={detail.status === "loading"}
    >
      {reasons.length > 0 ? (
        <Part title={i18n.t("why.reasons")}>
          <ul className="list-disc space-y-1 pl-5">
            {reasons.map((reason, index) => (
              <li key={index}>{phraseText(reason, platform)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {detail.status === "loading" ? <Skeleton lines={4} /> : null}
      {detail.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(detail.trouble)}
        </Notice>
      ) : null}
      {detail.status === "ready" ? <Detail detail={detail.value} suggestion={suggestion} /> : null}
      {suggestion.checks.length > 0 ? (
        <Part title={i18n.t("why.checks")}>
          <ul className="space-y-1">
            {suggestion.checks.map((check, index) => (
              <li key={index} className="flex gap-2">
                {check.status === "pass" ? (
                  <CircleCheck
                    size={15}
                    role="img"
                    aria-label={i18n.t("why.passed")}
                    className="mt-0.5 shrink-0 text-accent"
                  />
                ) : (
                  <TriangleAlert
                    size={15}
                    role="img"
                    aria-label={i18n.t("why.caution")}
                    className="mt-0.5 shrink-0 text-loss"
                  />
                )}
                <span className="min-w-0">
                  {checkText(check, platform)}
                  {check.source === null ? null : (
                    <span className="text-small text-muted"> {i18n.t("advice.source", { source: check.source })}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="mb-1 font-semibold">{title}</h4>
      {children}
    </div>
  );
}

function Detail({ detail, suggestion }: { detail: SuggestionDetail; suggestion: Suggestion }) {
  const { curve, segments, examples } = detail;
  return (
    <>
      {curve ? <CurveChart curve={curve} /> : null}
      {segments ? <SegmentChart segments={segments} /> : null}
      {!curve && !segments && suggestion.kind !== "copy" ? <p className="text-muted">{i18n.t("why.empty")}</p> : null}
      <Part title={i18n.t("why.examples")}>
        {examples.length === 0 ? (
          <p className="text-muted">{i18n.t("why.noExamples")}</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {examples.map((example, index) => (
              <li key={index} className="py-1.5">
                <p className="font-semibold">{example.name}</p>
                <p className="text-small text-muted">
                  {datesIn(example.when)} · {moneyRough(moneyToUnits(example.cost), example.cost.currency)} ·{" "}
                  {whole(example.results)} {outcomeName(suggestion.effect.outcome)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}

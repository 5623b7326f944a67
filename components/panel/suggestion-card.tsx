import { ArrowRight, TriangleAlert } from "lucide-react";
import { useId } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CardActions } from "@/components/panel/card-actions";
import { Evidence } from "@/components/panel/evidence";
import { isAbout } from "@/components/session/entity-key";
import type { Actions } from "@/components/session/use-actions";
import type { GuardVerdict } from "@/components/session/visible-guard";
import { Badge } from "@/components/ui/surface";
import { effectRange, effectText, perHundredName, spendText } from "@/components/wording/amounts";
import { probability } from "@/components/wording/formats";
import { kindName, levelName } from "@/components/wording/names";
import { checkText, phraseText } from "@/components/wording/phrases";
import { targetName, valueText } from "@/components/wording/values";
import type { PageReading } from "@/lib/domain/reading";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { EngineApi } from "@/lib/engine/api";

export interface CardContext {
  readonly engine: EngineApi;
  readonly reading: PageReading;
  readonly actions: Actions;
  /** Says whether a click that follows something unchanged since then can be meant. */
  readonly guard: (since: number) => GuardVerdict;
}

const AUTHORS: Readonly<Record<NonNullable<Suggestion["author"]>, () => string>> = {
  gemini: () => i18n.t("advice.byGemini"),
  "built-in": () => i18n.t("advice.byBuiltIn"),
  history: () => i18n.t("advice.byHistory"),
  template: () => i18n.t("advice.byTemplate"),
  person: () => i18n.t("advice.byPerson"),
};

/** One piece of advice: what to do, what it brings, what it rests on, and the buttons. */
export function SuggestionCard({ suggestion, context }: { suggestion: Suggestion; context: CardContext }) {
  const heading = useId();
  const { platform } = suggestion.entity;
  const currency = suggestion.evidence.spend.currency;
  const cautions = suggestion.checks.filter((check) => check.status === "caution");
  const { probabilityBetter, outcome } = suggestion.effect;
  return (
    <article
      id={`card-${suggestion.id}`}
      tabIndex={-1}
      data-testid={`suggestion-${suggestion.kind}`}
      data-suggestion-id={suggestion.id}
      aria-labelledby={heading}
      className="scroll-mt-2 rounded-card border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap-reverse items-end justify-between gap-x-3">
        <h3 id={heading} className="min-w-0 flex-1 basis-40 text-lead">
          {phraseText(suggestion.title, platform)}
        </h3>
        <Badge>{kindName(suggestion.kind)}</Badge>
      </div>
      {isAbout(suggestion.entity, context.reading) ? null : (
        <p className="mt-0.5 text-muted" data-testid="card-entity">
          {levelName(suggestion.entity.level, platform)} · {suggestion.entity.name}
        </p>
      )}
      <Change suggestion={suggestion} onForm={context.reading.page.kind === "settings"} />
      <p className="mt-2">
        <span className="font-semibold">{effectText(suggestion.effect, currency)}</span>{" "}
        <span className="text-muted">{effectRange(suggestion.effect, currency)}</span>
      </p>
      <p>{spendText(suggestion.effect, currency)}</p>
      {probabilityBetter === null ? null : (
        <p className="text-muted">
          {i18n.t("advice.better", { share: probability(probabilityBetter), rate: perHundredName(outcome, currency) })}
        </p>
      )}
      <div className="mt-1">
        <Evidence
          evidence={suggestion.evidence}
          outcome={outcome}
          level={suggestion.entity.level}
          platform={platform}
        />
      </div>
      {suggestion.author === null ? null : <p className="text-small text-muted">{AUTHORS[suggestion.author]()}</p>}
      {cautions.length > 0 ? (
        <ul className="mt-2 space-y-1" aria-label={i18n.t("advice.caution")}>
          {cautions.map((check, index) => (
            <li key={index} className="flex gap-2">
              <TriangleAlert size={15} aria-hidden="true" className="mt-0.5 shrink-0 text-loss" />
              <span className="min-w-0">
                {checkText(check, platform)}
                {check.source === null ? null : (
                  <span className="text-small text-muted"> {i18n.t("advice.source", { source: check.source })}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <CardActions suggestion={suggestion} context={context} />
    </article>
  );
}

/** Now and proposed, side by side for short values, one under the other for texts. */
function Change({ suggestion, onForm }: { suggestion: Suggestion; onForm: boolean }) {
  const { target, current, proposed, entity } = suggestion;
  // Off the settings form, a value that was not read may well be set.
  const unseen = current === null && target.kind === "setting" && !onForm;
  const now = unseen ? i18n.t("common.notShown") : valueText(target, current, entity.platform);
  const then = valueText(target, proposed, entity.platform);
  const long = now.length + then.length > 44;
  return (
    <dl className={`mt-2 flex gap-x-3 gap-y-1 ${long ? "flex-col" : "flex-wrap items-end"}`}>
      <div className="min-w-0">
        <dt className="text-small font-normal text-muted">
          {i18n.t("advice.current")} · {targetName(target, entity.platform, proposed)}
        </dt>
        <dd className={current === null ? "text-muted" : "text-lead"}>{now}</dd>
      </div>
      {long ? null : <ArrowRight size={16} aria-hidden="true" className="mb-1 shrink-0 text-muted" />}
      <div className="min-w-0">
        <dt className="text-small font-normal text-muted">{i18n.t("advice.proposed")}</dt>
        <dd className="text-lead font-semibold text-accent">{then}</dd>
      </div>
    </dl>
  );
}

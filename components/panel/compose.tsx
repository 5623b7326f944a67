import type { MouseEvent } from "react";
import { i18n } from "@/lib/wording/i18n";
import { RefusalText } from "@/components/panel/refusal";
import type { CardContext } from "@/components/panel/suggestion-card";
import { useUnchangedSince } from "@/components/session/visible-guard";
import { Button } from "@/components/ui/button";
import { list } from "@/components/wording/formats";
import { fieldName } from "@/components/wording/names";
import { valueText } from "@/components/wording/values";
import type { PlanLine, Strategy } from "@/lib/advice/strategies/types";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import type { Suggestion } from "@/lib/domain/suggestion";

/** The open form that a new campaign's fields are filled into, each by one press. */
export type Filling = Pick<CardContext, "reading" | "actions" | "guard">;

const SOURCES: Readonly<Record<PlanLine["from"], () => string>> = {
  brief: () => i18n.t("strategy.fromBrief"),
  history: () => i18n.t("strategy.fromHistory"),
  rule: () => i18n.t("strategy.fromRule"),
};

/** Every parameter of a new campaign as a checklist: what can be typed is filled in, the rest says what to choose. */
export function Compose({ strategy, filling }: { strategy: Strategy; filling: Filling | null }) {
  const { creative, audience } = strategy;
  const texts = [
    [i18n.t("brief.audience"), audience],
    [i18n.t("brief.tone"), creative.tone],
    [i18n.t("brief.offer"), creative.offer],
    [i18n.t("brief.avoid"), creative.avoid.length === 0 ? null : list(creative.avoid)],
  ] as const;
  return (
    <ul className="mt-2 divide-y divide-line" data-testid={`plan-${strategy.id}`}>
      {strategy.lines.map((line) => (
        <Line key={line.setting} line={line} strategy={strategy} filling={filling} />
      ))}
      {texts.map(([name, words]) =>
        words === null ? null : (
          <li key={name} className="py-2">
            <p className="text-small text-muted">{name}</p>
            <p>{words}</p>
          </li>
        ),
      )}
    </ul>
  );
}

function Line({ line, strategy, filling }: { line: PlanLine; strategy: Strategy; filling: Filling | null }) {
  const { setting, value, from, quote } = line;
  return (
    <li className="py-2" data-testid={`plan-line-${setting}`}>
      <p className="text-small text-muted">{fieldName(setting, strategy.platform)}</p>
      <p>{valueText({ kind: "setting", setting }, value, strategy.platform)}</p>
      <p className="text-small text-muted">
        {quote === null ? SOURCES[from]() : i18n.t("brief.quoted", { words: quote })}
      </p>
      {filling === null ? null : line.typed ? (
        <Fill line={line} strategy={strategy} filling={filling} />
      ) : (
        <p className="text-small">{i18n.t("strategy.choose")}</p>
      )}
    </li>
  );
}

function Fill({ line, strategy, filling }: { line: PlanLine; strategy: Strategy; filling: Filling }) {
  const { actions, guard, reading } = filling;
  const unchangedSince = useUnchangedSince(JSON.stringify([strategy.id, line, reading.page.entity]));
  const read = reading.settings?.[line.setting] as FieldReading<SettingValue> | undefined;
  const current = read?.status === "found" ? read.value : null;
  if (read === undefined || read.status === "unreadable")
    return <p className="text-small">{i18n.t("strategy.notOpen")}</p>;
  const suggestion = suggestionOf(line, strategy, reading, current);
  const state = actions.states.get(suggestion.id);
  if (state === undefined && JSON.stringify(current) === JSON.stringify(line.value))
    return <p className="text-small text-accent">{i18n.t("strategy.already")}</p>;
  const inField = state?.applied != null && (state.phase === "applied" || state.phase === "undoing");
  const busy = state?.phase === "writing" || state?.phase === "undoing";
  /** Only a person's own press writes. */
  const press = (act: (one: Suggestion) => Promise<void>) => (event: MouseEvent) => {
    const verdict = event.nativeEvent.isTrusted ? guard(unchangedSince()) : "untrusted";
    if (verdict === "ok") void act(state?.suggestion ?? suggestion);
    else actions.refuse(suggestion, verdict);
  };
  return (
    <div className="mt-1 space-y-1">
      <Button busy={busy} data-testid={`fill-${line.setting}`} onClick={press(inField ? actions.undo : actions.apply)}>
        {inField ? i18n.t("advice.undo") : i18n.t("strategy.fill")}
      </Button>
      <div role="status" className="text-small">
        {inField ? i18n.t("strategy.filled") : null}
        {state?.refusal == null ? null : <RefusalText refusal={state.refusal} suggestion={suggestion} />}
      </div>
    </div>
  );
}

/** A field of the plan as what the writer takes: no gain is promised, it is what the client asked for. */
function suggestionOf(
  line: PlanLine,
  strategy: Strategy,
  reading: PageReading,
  current: SettingValue | null,
): Suggestion {
  const { page, platform } = reading;
  const { cost } = strategy;
  const none = { low: 0, mid: 0, high: 0, level: 0.9 };
  return {
    id: `plan:${strategy.id}:${line.setting}:${page.entity.campaign ?? ""}:${page.entity.adset ?? ""}`,
    kind: line.setting === "budget" ? "budget" : line.setting.startsWith("target") ? "bid" : "targeting",
    entity: {
      platform,
      accountId: page.accountId ?? "",
      level: page.level ?? "campaign",
      ids: page.entity,
      name: strategy.id,
    },
    target: { kind: "setting", setting: line.setting },
    mode: "fill",
    title: { code: "plan-line", params: {} },
    current,
    proposed: line.value,
    write: line.value,
    effect: { outcome: cost?.outcome ?? "results", perWeek: none, costPerWeek: none, probabilityBetter: null },
    evidence: {
      from: "",
      to: "",
      days: cost?.days ?? 0,
      rows: 0,
      spend: cost?.spend ?? { amountMicros: 0, currency: reading.currency },
      results: cost?.results ?? 0,
      similar: cost?.campaigns ?? 0,
      source: cost === null ? "page" : "history",
    },
    reasons: [],
    checks: [],
    author: null,
  };
}

import { Check, MapPin, Undo2 } from "lucide-react";
import { useState, type MouseEvent } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Dismissal } from "@/components/panel/dismissal";
import { RefusalText } from "@/components/panel/refusal";
import type { CardContext } from "@/components/panel/suggestion-card";
import { Why } from "@/components/panel/why";
import { isOnScreen } from "@/components/session/entity-key";
import type { ActionState } from "@/components/session/use-actions";
import { useUnchangedSince } from "@/components/session/visible-guard";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/surface";
import { platformName } from "@/components/wording/names";
import { phraseText } from "@/components/wording/phrases";
import { valueText } from "@/components/wording/values";
import type { Suggestion } from "@/lib/domain/suggestion";

/** The buttons of a card and what came of them. */
export function CardActions({ suggestion, context }: { suggestion: Suggestion; context: CardContext }) {
  const { actions, engine, reading, guard } = context;
  const [open, setOpen] = useState<"why" | "dismiss" | null>(null);
  const unchangedSince = useUnchangedSince(JSON.stringify([suggestion.id, suggestion.current, suggestion.proposed]));
  const state = actions.states.get(suggestion.id);
  const onScreen = isOnScreen(suggestion.entity, reading);

  /** The product never acts on anything but a person's own, deliberate click. */
  const confirmed = (event: MouseEvent): boolean => {
    const verdict = event.nativeEvent.isTrusted ? guard(unchangedSince()) : "untrusted";
    if (verdict !== "ok") actions.refuse(suggestion, verdict);
    return verdict === "ok";
  };
  const busy = state?.phase === "writing" || state?.phase === "undoing" || state?.phase === "pointing";
  const inField = state?.applied != null && (state.phase === "applied" || state.phase === "undoing");

  return (
    <div className="mt-3">
      <div role="status" aria-live="polite">
        <Result suggestion={suggestion} state={state} />
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        {inField ? (
          <Button
            busy={busy}
            data-testid="undo"
            icon={<Undo2 size={14} aria-hidden="true" />}
            onClick={(event) => {
              if (confirmed(event)) void actions.undo(suggestion);
            }}
          >
            {state.phase === "undoing" ? i18n.t("advice.undoing") : i18n.t("advice.undo")}
          </Button>
        ) : suggestion.mode === "fill" ? (
          <Button
            look="primary"
            busy={busy}
            disabled={!onScreen}
            data-testid="apply"
            onClick={(event) => {
              if (confirmed(event)) void actions.apply(suggestion);
            }}
          >
            {state?.phase === "writing" ? i18n.t("advice.applying") : i18n.t("advice.apply")}
          </Button>
        ) : (
          <Button
            look="primary"
            busy={busy}
            disabled={!onScreen}
            data-testid="show-where"
            icon={<MapPin size={14} aria-hidden="true" />}
            onClick={() => void actions.point(suggestion)}
          >
            {state?.phase === "pointing" ? i18n.t("advice.showing") : i18n.t("advice.show")}
          </Button>
        )}
        {inField ? null : (
          <Button
            data-testid="dismiss"
            aria-expanded={open === "dismiss"}
            onClick={() => setOpen(open === "dismiss" ? null : "dismiss")}
          >
            {i18n.t("advice.dismiss")}
          </Button>
        )}
        <Button
          look="quiet"
          data-testid="why"
          aria-expanded={open === "why"}
          onClick={() => setOpen(open === "why" ? null : "why")}
        >
          {i18n.t("advice.why")}
        </Button>
      </div>
      {open === "dismiss" && !inField ? (
        <Dismissal onReason={(reason) => void actions.dismiss(suggestion, reason)} />
      ) : null}
      {open === "why" ? <Why engine={engine} reading={reading} suggestion={suggestion} /> : null}
    </div>
  );
}

function Result({ suggestion, state }: { suggestion: Suggestion; state: ActionState | undefined }) {
  const { platform, name } = suggestion.entity;
  if (suggestion.mode === "choose" && (state?.phase === "pointed" || state?.phase === "not-pointed")) {
    return (
      <Notice icon={<MapPin size={15} aria-hidden="true" />}>
        {state.phase === "pointed" ? i18n.t("advice.pointed") : i18n.t("advice.notPointed", { name })}{" "}
        {chooseHint(suggestion)}
      </Notice>
    );
  }
  if (!state) return null;
  return (
    <>
      {state.applied && (state.phase === "applied" || state.phase === "undoing") ? (
        <Notice icon={<Check size={15} aria-hidden="true" />}>
          <span data-testid="applied">
            {state.applied.adjusted ? (
              <span data-testid="adjusted">
                {i18n.t("advice.adjusted", { value: valueText(suggestion.target, state.applied.after, platform) })}{" "}
              </span>
            ) : null}
            {platform === "google-ads"
              ? i18n.t("advice.applied", { platform: platformName(platform) })
              : i18n.t("advice.appliedMeta", { platform: platformName(platform) })}
          </span>
        </Notice>
      ) : null}
      {state.phase === "undone" ? <p data-testid="undone">{i18n.t("advice.undone")}</p> : null}
      {state.refusal ? (
        <div className="mt-2" data-testid="refusal">
          <Notice tone="caution">
            <RefusalText refusal={state.refusal} suggestion={suggestion} />
          </Notice>
        </div>
      ) : null}
    </>
  );
}

/** What to choose in a menu or picker: a reason that only such advice carries, else the value itself. */
function chooseHint(suggestion: Suggestion): string {
  const { platform } = suggestion.entity;
  const hint = suggestion.reasons.find((reason) => reason.code.startsWith("choose-"));
  if (hint) return phraseText(hint, platform);
  return i18n.t("advice.choose", { value: valueText(suggestion.target, suggestion.proposed, platform) });
}

import { Check, Undo2 } from "lucide-react";
import { useState, type MouseEvent } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { CardContext } from "@/components/panel/suggestion-card";
import { RefusalText } from "@/components/panel/refusal";
import { ask } from "@/components/session/ask";
import type { Studio } from "@/components/studio/use-studio";
import { UNPLACED_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/surface";
import { useUnchangedSince } from "@/components/session/visible-guard";
import { readingKey } from "@/components/session/entity-key";
import { platformName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import { targetName, valueText } from "@/components/wording/values";
import { targetKey } from "@/lib/domain/field-target";
import type { AccountRef } from "@/lib/domain/history";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { TextToPlace } from "@/lib/copywriting/studio/place-texts";
import { fieldsOf } from "@/lib/copywriting/studio/fields";
import { platformOf, type StudioWish } from "@/lib/copywriting/studio/wish";
import type { PlacedTexts, Trouble } from "@/lib/engine/api";

interface Plan extends PlacedTexts {
  readonly key: string;
}

/** Puts the set into the open editor's fields, one after the other, each read back; and takes it back. */
export function IntoFields({
  studio,
  wish,
  account,
  context,
}: {
  studio: Studio;
  wish: StudioWish;
  account: AccountRef;
  context: CardContext;
}) {
  const { engine, reading, actions } = context;
  const [plan, setPlan] = useState<Plan | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState<"planning" | "putting" | "undoing" | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const key = readingKey(reading);
  const current = plan?.key === key ? plan : null;
  const chosen = (current?.suggestions ?? []).filter(({ id }) => !left.has(id));
  const unchangedSince = useUnchangedSince(JSON.stringify(chosen.map(({ id, current: now }) => [id, now])));
  if (reading.platform !== platformOf(wish.channel)) return <p className="text-muted">{i18n.t("studio.intoOther")}</p>;

  const inField = (suggestion: Suggestion): boolean => actions.states.get(suggestion.id)?.phase === "applied";
  const put = (current?.suggestions ?? []).filter(inField);

  const choose = async () => {
    setBusy("planning");
    setTrouble(null);
    const result = await ask(() => engine.placeCopy(account, reading, textsToPlace(studio, wish)));
    setBusy(null);
    setLeft(new Set());
    if (result.ok) setPlan({ ...result.value, key });
    else setTrouble(result.trouble);
  };
  /** Only a person's own, deliberate click puts anything into a page. */
  const confirmed = (event: MouseEvent): boolean => {
    const verdict = event.nativeEvent.isTrusted ? context.guard(unchangedSince()) : "untrusted";
    if (verdict !== "ok") for (const one of chosen) actions.refuse(one, verdict);
    return verdict === "ok";
  };
  const putAll = async () => {
    setBusy("putting");
    for (const suggestion of chosen) if (!inField(suggestion)) await actions.apply(suggestion);
    setBusy(null);
  };
  const undoAll = async () => {
    setBusy("undoing");
    for (const suggestion of [...put].reverse()) await actions.undo(suggestion);
    setBusy(null);
  };
  return (
    <div className="space-y-2" data-testid="studio-into">
      <p className="text-muted">{i18n.t("studio.intoExplain")}</p>
      <Button
        look={current === null ? "primary" : "plain"}
        busy={busy === "planning"}
        disabled={put.length > 0}
        onClick={() => void choose()}
        data-testid="studio-plan"
      >
        {i18n.t("studio.plan")}
      </Button>
      {trouble === null ? null : <Notice tone="alert">{troubleText(trouble)}</Notice>}
      {current === null ? null : (
        <>
          {current.suggestions.length === 0 ? <Notice>{i18n.t("studio.nothingPlanned")}</Notice> : null}
          {current.suggestions.length < 2 || put.length > 0 ? null : (
            <Button
              look="quiet"
              className="text-small"
              onClick={() => setLeft(left.size === 0 ? new Set(current.suggestions.map(({ id }) => id)) : new Set())}
            >
              {left.size === 0 ? i18n.t("studio.tickNone") : i18n.t("studio.tickAll")}
            </Button>
          )}
          <ul className="space-y-1">
            {current.suggestions.map((suggestion) => (
              <PlanLine
                key={suggestion.id}
                suggestion={suggestion}
                context={context}
                on={!left.has(suggestion.id)}
                onChange={(on) => setLeft((old) => withOr(old, suggestion.id, !on))}
              />
            ))}
          </ul>
          <Unplaced unplaced={current.unplaced} />
          {current.suggestions.length === 0 ? null : (
            <div className="flex flex-wrap gap-2">
              <Button
                look="primary"
                busy={busy === "putting"}
                disabled={chosen.length === 0 || chosen.every(inField)}
                data-testid="studio-put"
                onClick={(event) => {
                  if (confirmed(event)) void putAll();
                }}
              >
                {busy === "putting" ? i18n.t("studio.putting") : i18n.t("studio.put")}
              </Button>
              {put.length === 0 ? null : (
                <Button
                  busy={busy === "undoing"}
                  icon={<Undo2 size={14} aria-hidden="true" />}
                  data-testid="studio-undo"
                  onClick={(event) => {
                    if (confirmed(event)) void undoAll();
                  }}
                >
                  {busy === "undoing" ? i18n.t("studio.undoing") : i18n.t("studio.undoAll")}
                </Button>
              )}
            </div>
          )}
          <p role="status" data-testid="studio-put-result">
            {put.length === 0
              ? ""
              : i18n.t("studio.summary", {
                  done: put.length,
                  count: chosen.length,
                  platform: platformName(reading.platform),
                })}
          </p>
        </>
      )}
    </div>
  );
}

function withOr(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

function textsToPlace(studio: Studio, { channel }: StudioWish): readonly TextToPlace[] {
  return fieldsOf(channel)
    .filter(({ inEditor }) => inEditor)
    .flatMap(({ id, slot }) =>
      studio.texts
        .filter(({ field, text }) => field === id && text.trim() !== "")
        .map(({ text, author }) => ({ slot, text, author })),
    );
}

function PlanLine({
  suggestion,
  context,
  on,
  onChange,
}: {
  suggestion: Suggestion;
  context: CardContext;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const state = context.actions.states.get(suggestion.id);
  const { target, current, proposed, entity } = suggestion;
  return (
    <li
      className="flex items-start gap-2 rounded-control border border-line p-2"
      data-testid="studio-plan-line"
      data-target={targetKey(target)}
      data-phase={state?.phase ?? "planned"}
    >
      <input
        type="checkbox"
        className="mt-1 size-4 shrink-0 accent-accent"
        checked={on}
        disabled={state?.phase === "applied"}
        aria-label={`${i18n.t("studio.useThis")}: ${valueText(target, proposed, entity.platform)}`}
        onChange={({ target: box }) => onChange(box.checked)}
      />
      <div className="min-w-0 flex-1">
        <p className="text-small text-muted">
          {targetName(target, entity.platform, proposed)} ·{" "}
          {current === null
            ? i18n.t("studio.nowEmpty")
            : i18n.t("studio.now", { text: valueText(target, current, entity.platform) })}
        </p>
        <p className="font-semibold">{valueText(target, proposed, entity.platform)}</p>
        <div role="status" className="text-small">
          {state?.phase === "applied" ? (
            <span className="inline-flex items-center gap-1 text-accent">
              <Check size={13} aria-hidden="true" /> {i18n.t("studio.done")}
            </span>
          ) : null}
          {state?.phase === "undone" ? i18n.t("studio.undone") : null}
          {state?.refusal ? <RefusalText refusal={state.refusal} suggestion={suggestion} /> : null}
        </div>
      </div>
    </li>
  );
}

function Unplaced({ unplaced }: { unplaced: PlacedTexts["unplaced"] }) {
  if (unplaced.length === 0) return null;
  return (
    <ul className="list-inside list-disc text-small text-muted">
      {unplaced.map(({ slot, text, because }) => (
        <li key={`${slot}|${text}`}>{i18n.t("studio.unplaced", { text, why: UNPLACED_WORDS[because]() })}</li>
      ))}
    </ul>
  );
}

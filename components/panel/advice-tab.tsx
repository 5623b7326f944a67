import { i18n } from "@/lib/wording/i18n";
import { SuggestionCard, type CardContext } from "@/components/panel/suggestion-card";
import { WithheldList } from "@/components/panel/withheld";
import { isAbout, readingKey } from "@/components/session/entity-key";
import type { ActionState } from "@/components/session/use-actions";
import { Empty } from "@/components/ui/surface";
import type { PageReading } from "@/lib/domain/reading";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";

/**
 * What to show of an advice: what was applied here and is still to be saved first, also where it is no longer advised; then
 * what a press on Apply is still about or came to nothing for, so that the reason is not lost with a new reading; then the
 * rest, without what was dismissed.
 */
export function visibleSuggestions(
  advised: readonly Suggestion[],
  states: ReadonlyMap<string, ActionState>,
  reading: PageReading,
): Suggestion[] {
  const key = readingKey(reading);
  // Whoever pressed Apply a moment before the panel followed them to the ad must find its Undo there.
  const here = [...states.values()].filter((state) => state.key === key || isAbout(state.suggestion.entity, reading));
  const inField = here.filter(({ applied, phase }) => applied !== null && phase !== "dismissed" && phase !== "undone");
  const first = inField.map(({ suggestion }) => suggestion);
  const ids = new Set([...first, ...advised].map(({ id }) => id));
  const pressed = here.filter(({ suggestion, phase }) => (phase === "writing" || phase === "refused") && !ids.has(suggestion.id)); // prettier-ignore
  const taken = new Set(first.map(({ id }) => id));
  return [
    ...first,
    ...pressed.map(({ suggestion }) => suggestion),
    ...advised.filter(({ id }) => !taken.has(id) && states.get(id)?.phase !== "dismissed"),
  ];
}

/** All kinds of advice, most gain first, and what is held back. */
export function AdviceTab({ advice, context }: { advice: Advice; context: CardContext }) {
  const shown = visibleSuggestions(advice.suggestions, context.actions.states, context.reading);
  return (
    <div className="space-y-3">
      {shown.length > 0 ? (
        <section aria-label={i18n.t("advice.list")} className="space-y-3">
          {shown.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} context={context} />
          ))}
        </section>
      ) : advice.score.status === "scored" ? (
        <Empty title={i18n.t("advice.none")}>{i18n.t("advice.noneExplain")}</Empty>
      ) : null}
      <WithheldList withheld={advice.withheld} platform={context.reading.platform} />
    </div>
  );
}

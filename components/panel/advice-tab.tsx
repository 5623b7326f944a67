import { i18n } from "#i18n";
import { SuggestionCard, type CardContext } from "@/components/panel/suggestion-card";
import { WithheldList } from "@/components/panel/withheld";
import { readingKey } from "@/components/session/entity-key";
import type { ActionState } from "@/components/session/use-actions";
import { Empty } from "@/components/ui/surface";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";

/** Applied here and still to be saved: pinned above the rest, also when a new reading no longer advises it. */
function pinned(states: ReadonlyMap<string, ActionState>, key: string): Suggestion[] {
  return [...states.values()]
    .filter(
      (state) => state.key === key && state.applied !== null && state.phase !== "dismissed" && state.phase !== "undone",
    )
    .map((state) => state.suggestion);
}

/** What to show of an advice: what was applied here first, then the rest, without what was dismissed. */
export function visibleSuggestions(
  advised: readonly Suggestion[],
  states: ReadonlyMap<string, ActionState>,
  key: string,
): Suggestion[] {
  const first = pinned(states, key);
  const ids = new Set(first.map((suggestion) => suggestion.id));
  return [
    ...first,
    ...advised.filter((suggestion) => !ids.has(suggestion.id) && states.get(suggestion.id)?.phase !== "dismissed"),
  ];
}

/** All kinds of advice, most gain first, and what is held back. */
export function AdviceTab({ advice, context }: { advice: Advice; context: CardContext }) {
  const shown = visibleSuggestions(advice.suggestions, context.actions.states, readingKey(context.reading));
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

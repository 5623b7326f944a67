import { useEffect, useRef } from "react";
import { i18n } from "@/lib/wording/i18n";
import { briefValue } from "@/components/panel/brief-value";
import { BRIEF_FIELD_WORDS } from "@/components/panel/brief-words";
import { Button } from "@/components/ui/button";
import { Card, Notice } from "@/components/ui/surface";
import { list, whole } from "@/components/wording/formats";
import { wordsOf } from "@/lib/brief/quotes";
import type { BriefField, Quote } from "@/lib/brief/types";
import type { Compared } from "@/lib/brief/with-model/compare";
import type { ModelReading } from "@/lib/brief/with-model/verify";

/** What a language model read beside the local reading: what it added, where it says something else, what was left out. */
export function SecondReading({
  compared,
  reading,
  taken,
  onTake,
}: {
  compared: Compared;
  reading: ModelReading;
  /** Fields in which the person chose the model's reading. */
  taken: readonly BriefField[];
  onTake: (field: BriefField) => void;
}) {
  const { added, differing, alike, brief } = compared;
  const { dropped } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its question: on to the next one, or to the heading, before the browser drops the focus.
  const before = useRef(taken.length);
  useEffect(() => {
    const last = taken.length > before.current ? taken.at(-1) : undefined;
    before.current = taken.length;
    if (last === undefined) return;
    const left = [...(rows.current?.querySelectorAll("button") ?? [])];
    const at = differing.findIndex(({ field }) => field === last);
    const passed = differing.slice(0, at).filter(({ field }) => !taken.includes(field)).length;
    (left[passed] ?? left[0] ?? heading.current)?.focus();
  }, [taken, differing]);
  return (
    <Card aria-labelledby="second-reading" data-testid="second-reading" className="space-y-3">
      <h2 ref={heading} tabIndex={-1} id="second-reading" className="text-lead">
        {i18n.t("brief.second")}
      </h2>
      {added.length + differing.length + alike.length === 0 ? <Notice>{i18n.t("brief.secondNothing")}</Notice> : null}
      {alike.length === 0 ? null : (
        <p>{i18n.t("brief.secondAlike", { fields: list(alike.map((field) => BRIEF_FIELD_WORDS[field]())) })}</p>
      )}
      {added.length === 0 ? null : (
        <div>
          <h3 className="font-semibold">{i18n.t("brief.secondAdded")}</h3>
          <ul className="space-y-0.5">
            {added.map((field) => (
              <li key={field} data-testid={`added-${field}`}>
                {BRIEF_FIELD_WORDS[field]()}:{" "}
                {withValue(briefValue(field, brief.fields), brief.fields[field]?.quotes ?? [])}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div ref={rows} className="space-y-3 empty:hidden">
        {differing.map(({ field, here, model }) => (
          <Notice
            key={field}
            tone="caution"
            action={
              taken.includes(field) ? null : (
                <Button
                  onClick={() => onTake(field)}
                  aria-label={i18n.t("brief.secondTakeOf", { field: BRIEF_FIELD_WORDS[field]() })}
                  data-testid={`take-${field}`}
                >
                  {i18n.t("brief.secondTake")}
                </Button>
              )
            }
          >
            <div data-testid={`differs-${field}`}>
              <p className="font-semibold">{BRIEF_FIELD_WORDS[field]()}</p>
              <p>{i18n.t("brief.secondHere", { quotes: withValue(briefValue(field, brief.fields), here) })}</p>
              <p>{i18n.t("brief.secondModel", { quotes: withValue(briefValue(field, reading.fields), model) })}</p>
              {taken.includes(field) ? <p className="text-accent">{i18n.t("brief.secondTaken")}</p> : null}
            </div>
          </Notice>
        ))}
      </div>
      {dropped.length === 0 ? null : (
        <p className="text-small text-muted" data-testid="second-dropped">
          {i18n.t("brief.secondDropped", dropped.length, {
            count: whole(dropped.length),
            fields: list([...new Set(dropped.map(({ field }) => BRIEF_FIELD_WORDS[field]()))]),
          })}
        </p>
      )}
    </Card>
  );
}

const quoted = (quotes: readonly Quote[]): string =>
  [...new Set(quotes.map(wordsOf))].map((words) => i18n.t("brief.quoted", { words })).join(" · ");

/** Two readings may point at the same words and make different things of them. */
const withValue = (value: string | null, quotes: readonly Quote[]): string =>
  value === null ? quoted(quotes) : i18n.t("brief.secondValue", { value, quotes: quoted(quotes) });

import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Choice, Part, TextLine } from "@/components/studio/choice";
import {
  ACTION_WORDS,
  FEELING_WORDS,
  MOMENT_WORDS,
  wantsTo,
  SEASON_WORDS,
  STAGE_WORDS,
  STREAM_WORDS,
  TIME_WORDS,
  TONE_WORDS,
  WEATHER_WORDS,
} from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { FoldHead } from "@/components/ui/fold-head";
import { Notice } from "@/components/ui/surface";
import { day, list } from "@/components/wording/formats";
import { phraseText } from "@/components/wording/phrases";
import type { Phrase } from "@/lib/domain/suggestion";
import { feelingOf } from "@/lib/copywriting/studio/feeling-of";
import { forecastIn, seasonOn, type ForecastDay } from "@/lib/copywriting/studio/forecast";
import { journeyFor } from "@/lib/copywriting/studio/journey";
import { platformOf, type StudioWish } from "@/lib/copywriting/studio/wish";
import type { StudioGround } from "@/lib/engine/api";

/** Stage, moment, feeling and what is going on, with one sentence why these. */
export function WhenPart({
  wish,
  ground,
  onChange,
}: {
  wish: StudioWish;
  ground: StudioGround;
  onChange: (part: Partial<StudioWish>) => void;
}) {
  const journey = journeyFor({
    brief: ground.brief?.client ?? null,
    objective: ground.objective,
    channel: wish.channel,
  });
  const { stage, moment, action } = journey;
  const follows = stage === wish.stage && moment === wish.moment && action === wish.action;
  return (
    <Part
      title={i18n.t("studio.when")}
      said={`${STAGE_WORDS[wish.stage]()} · ${wantsTo(wish.moment)}`}
      testId="studio-when"
    >
      <div className="grid grid-cols-2 items-end gap-2">
        <Choice
          label={i18n.t("studio.stage")}
          value={wish.stage}
          words={STAGE_WORDS}
          onChange={(value) => value && onChange({ stage: value })}
          testId="studio-stage"
        />
        <Choice
          label={i18n.t("studio.moment")}
          value={wish.moment}
          words={MOMENT_WORDS}
          onChange={(value) => value && onChange({ moment: value })}
          testId="studio-moment"
        />
        <Choice
          label={i18n.t("studio.action")}
          value={wish.action}
          words={ACTION_WORDS}
          onChange={(value) => value && onChange({ action: value })}
          testId="studio-action"
        />
        <Choice
          label={i18n.t("studio.feeling")}
          value={wish.feeling}
          words={FEELING_WORDS}
          none={i18n.t("studio.feelingAny")}
          onChange={(feeling) => onChange({ feeling })}
          testId="studio-feeling"
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 text-small text-muted" data-testid="studio-why">
        <span className="min-w-0 flex-1">{whyText(journey.reason, wish)}</span>
        {follows ? null : (
          <Button look="quiet" className="text-small" onClick={() => onChange({ stage, moment, action })}>
            {i18n.t("studio.useJourney")}
          </Button>
        )}
      </div>
      <Voices onFeeling={(feeling) => onChange({ feeling })} />
      <Context wish={wish} ground={ground} onChange={onChange} />
    </Part>
  );
}

function whyText(reason: Phrase, { feeling, channel }: StudioWish): string {
  const why = phraseText(reason, platformOf(channel));
  return feeling === null ? why : `${why} ${TONE_WORDS[feeling]()}`;
}

/** The feeling that shows in what people wrote, with the words that show it. */
function Voices({ onFeeling }: { onFeeling: (feeling: NonNullable<StudioWish["feeling"]>) => void }) {
  const [text, setText] = useState("");
  const found = feelingOf(text);
  return (
    <details>
      <FoldHead className="text-accent">{i18n.t("studio.voices")}</FoldHead>
      <div className="mt-2 space-y-2">
        <Field label={i18n.t("studio.voices")} hint={i18n.t("studio.voicesHint")}>
          {(props) => (
            <textarea
              {...props}
              className={CONTROL}
              rows={3}
              value={text}
              onChange={({ target }) => setText(target.value)}
              data-testid="studio-voices"
            />
          )}
        </Field>
        {text.trim() === "" ? null : (
          <div className="flex flex-wrap items-center justify-between gap-2" role="status">
            <span className="min-w-0 flex-1">
              {found === null
                ? i18n.t("studio.feelingNone")
                : i18n.t("studio.feelingFound", { feeling: FEELING_WORDS[found.feeling](), words: list(found.words) })}
            </span>
            {found === null ? null : (
              <Button onClick={() => onFeeling(found.feeling)}>{i18n.t("studio.useSegment")}</Button>
            )}
          </div>
        )}
      </div>
    </details>
  );
}

function Context({
  wish,
  ground,
  onChange,
}: {
  wish: StudioWish;
  ground: StudioGround;
  onChange: (part: Partial<StudioWish>) => void;
}) {
  const { context } = wish;
  const set = (part: Partial<StudioWish["context"]>) => onChange({ context: { ...context, ...part } });
  const season = seasonOn(ground.today, wish.who.location);
  return (
    <>
      <div className="grid grid-cols-2 items-end gap-2">
        <Choice
          label={i18n.t("studio.season")}
          value={context.season}
          words={SEASON_WORDS}
          none={i18n.t("studio.none")}
          onChange={(value) => set({ season: value })}
          testId="studio-season"
        />
        <Choice
          label={i18n.t("studio.weather")}
          value={context.weather}
          words={WEATHER_WORDS}
          none={i18n.t("studio.none")}
          onChange={(weather) => set({ weather })}
          testId="studio-weather"
        />
        <Choice
          label={i18n.t("studio.time")}
          value={context.time}
          words={TIME_WORDS}
          none={i18n.t("studio.none")}
          onChange={(time) => set({ time })}
        />
        <Choice
          label={i18n.t("studio.stream")}
          value={context.stream}
          words={STREAM_WORDS}
          none={i18n.t("studio.none")}
          onChange={(stream) => set({ stream })}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 text-small text-muted">
        <span>{i18n.t("studio.seasonOn", { season: SEASON_WORDS[season]() })}</span>
        {context.season === season ? null : (
          <Button look="quiet" className="text-small" onClick={() => set({ season })}>
            {i18n.t("studio.useSegment")}
          </Button>
        )}
      </div>
      <TextLine label={i18n.t("studio.event")} value={context.event} onChange={(event) => set({ event })} />
      <Forecast onWeather={(weather) => set({ weather })} today={ground.today} />
    </>
  );
}

/** Weather out of a file of the person's own; nothing is fetched. */
function Forecast({ onWeather, today }: { onWeather: (weather: ForecastDay["weather"]) => void; today: string }) {
  const [days, setDays] = useState<readonly ForecastDay[] | "bad" | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const found = file.size > 2_000_000 ? null : forecastIn(await file.text().catch(() => ""));
    setDays(found ?? "bad");
    if (found !== null) onWeather((found.find(({ date }) => date >= today) ?? found[0]!).weather);
  };
  return (
    <details>
      <FoldHead className="text-accent">{i18n.t("studio.forecast")}</FoldHead>
      <div className="mt-2 space-y-2">
        <Field label={i18n.t("studio.forecast")} hint={i18n.t("studio.forecastHint")}>
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".json,.csv,.txt"
              className="block w-full text-small"
              onChange={({ target }) => void read(target.files?.[0])}
              data-testid="studio-forecast"
            />
          )}
        </Field>
        {days === "bad" ? <Notice tone="caution">{i18n.t("studio.forecastBad")}</Notice> : null}
        {days === null || days === "bad" ? null : (
          <Field label={i18n.t("studio.forecastDay")}>
            {(props) => (
              <select
                {...props}
                className={CONTROL}
                defaultValue={days.find(({ date }) => date >= today)?.date ?? days[0]?.date}
                onChange={({ target }) => onWeather(days.find(({ date }) => date === target.value)?.weather ?? null)}
              >
                {days.map(({ date, weather }) => (
                  <option key={date} value={date}>
                    {weather === null
                      ? i18n.t("studio.forecastPlain", { day: day(date) })
                      : i18n.t("studio.forecastSays", { day: day(date), weather: WEATHER_WORDS[weather]() })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
    </details>
  );
}

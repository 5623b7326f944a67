import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { GeminiSettings } from "@/components/desk/gemini-settings";
import { ask } from "@/components/session/ask";
import { THEME_CHOICES, type Shell, type ThemeChoice } from "@/components/session/shell";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { day, percent, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import type { EngineApi, EngineSettings, OldRows } from "@/lib/engine/api";

const THEMES: Readonly<Record<ThemeChoice, () => string>> = {
  system: () => i18n.t("settings.themeSystem"),
  light: () => i18n.t("settings.themeLight"),
  dark: () => i18n.t("settings.themeDark"),
};

/** Offered steps; the one in force is added where it is another. */
const CAUTIONS = [0.1, 0.15, 0.2, 0.3];
/** A year or more with one month to spare, so that a month can be compared with the same month before. */
const MONTHS_OF: ReadonlyMap<number, number> = new Map([
  [396, 13],
  [761, 25],
  [1127, 37],
  [1857, 61],
]);

function keptFor(days: number): string {
  const months = MONTHS_OF.get(days);
  return months === undefined
    ? i18n.t("common.days", days, { count: whole(days) })
    : i18n.t("settings.retentionMonths", { count: whole(months) });
}

function withCurrent(offered: readonly number[], current: number | null): number[] {
  const all = current === null || offered.includes(current) ? [...offered] : [...offered, current];
  return all.sort((a, b) => a - b);
}

/** Appearance, caution, retention and Gemini. Each choice is stored at once. */
export function SettingsPage({
  engine,
  shell,
  theme,
  onTheme,
  epoch,
}: {
  engine: EngineApi;
  shell: Shell;
  theme: ThemeChoice;
  onTheme: (choice: ThemeChoice) => void;
  epoch: number;
}) {
  const [settings, again] = useAsk("settings", () => engine.settings(), epoch);
  return (
    <div className="max-w-3xl space-y-4">
      <Card>
        <Field label={i18n.t("settings.theme")}>
          {(props) => (
            <select
              {...props}
              className={CONTROL}
              value={theme}
              data-testid="theme"
              onChange={(event) => onTheme(THEME_CHOICES.find((one) => one === event.target.value) ?? "system")}
            >
              {THEME_CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {THEMES[choice]()}
                </option>
              ))}
            </select>
          )}
        </Field>
      </Card>
      {settings.status === "loading" ? <Skeleton /> : null}
      {settings.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(settings.trouble)}
        </Notice>
      ) : null}
      {settings.status === "ready" ? <EngineChoices engine={engine} settings={settings.value} onSaved={again} /> : null}
      <GeminiSettings engine={engine} shell={shell} epoch={epoch} />
    </div>
  );
}

function EngineChoices({
  engine,
  settings,
  onSaved,
}: {
  engine: EngineApi;
  settings: EngineSettings;
  onSaved: () => void;
}) {
  const [result, setResult] = useState<"saved" | { readonly failure: string } | null>(null);
  const [pending, setPending] = useState<{ days: number; old: OldRows } | null>(null);
  /** A shorter time deletes rows: it is said how many before it is done. */
  const keep = async (days: number | null) => {
    setPending(null);
    if (days === null) return save({ ...settings, retentionDays: null });
    const answer = await ask(() => engine.wouldForget(days));
    if (!answer.ok) setResult({ failure: troubleText(answer.trouble) });
    else if (answer.value.rows === 0) await save({ ...settings, retentionDays: days });
    else setPending({ days, old: answer.value });
  };
  const save = async (next: EngineSettings) => {
    const answer = await ask(() => engine.saveSettings(next));
    setResult(answer.ok ? "saved" : { failure: troubleText(answer.trouble) });
    onSaved();
  };
  return (
    <Card className="space-y-4">
      <Field label={i18n.t("settings.caution")} hint={i18n.t("settings.cautionExplain")}>
        {(props) => (
          <select
            {...props}
            className={CONTROL}
            value={settings.caution}
            data-testid="caution"
            onChange={(event) => void save({ ...settings, caution: Number(event.target.value) })}
          >
            {withCurrent(CAUTIONS, settings.caution).map((caution) => (
              <option key={caution} value={caution}>
                {percent(caution)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={i18n.t("settings.retention")} hint={i18n.t("settings.retentionExplain")}>
        {(props) => (
          <select
            {...props}
            className={CONTROL}
            value={pending?.days ?? settings.retentionDays ?? ""}
            data-testid="retention"
            onChange={(event) => void keep(event.target.value === "" ? null : Number(event.target.value))}
          >
            <option value="">{i18n.t("settings.retentionAll")}</option>
            {withCurrent([...MONTHS_OF.keys()], settings.retentionDays).map((days) => (
              <option key={days} value={days}>
                {keptFor(days)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {pending ? (
        <Notice
          tone="alert"
          action={
            <div className="flex flex-wrap gap-2">
              <Button
                look="danger"
                data-testid="retention-confirm"
                onClick={() => {
                  setPending(null);
                  void save({ ...settings, retentionDays: pending.days });
                }}
              >
                {i18n.t("settings.retentionDelete")}
              </Button>
              <Button onClick={() => setPending(null)}>{i18n.t("common.cancel")}</Button>
            </div>
          }
        >
          {i18n.t("settings.retentionWould", { rows: whole(pending.old.rows), date: day(pending.old.before) })}
        </Notice>
      ) : null}
      <div role="status">
        {result === "saved" ? <p className="text-accent">{i18n.t("settings.saved")}</p> : null}
        {typeof result === "object" && result ? <Notice tone="alert">{result.failure}</Notice> : null}
      </div>
    </Card>
  );
}

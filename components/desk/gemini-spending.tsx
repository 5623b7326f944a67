import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { dollars, whole } from "@/components/wording/formats";
import type { GeminiState } from "@/lib/engine/api";

/** What was used today and ever, and the most that a day may cost. */
export function GeminiSpending({ state, onCeiling }: { state: GeminiState; onCeiling: (micros: number) => void }) {
  const [text, setText] = useState(String(state.ceilingMicros / 1_000_000));
  const typed = Number(text.replace(",", "."));
  const isValid = text.trim() !== "" && Number.isFinite(typed) && typed >= 0 && typed <= 1000;
  return (
    <div className="space-y-2" data-testid="gemini-spending">
      <h3>{i18n.t("settings.spending")}</h3>
      <p>
        {i18n.t("settings.spentToday", state.today.requests, {
          requests: whole(state.today.requests),
          tokens: whole(state.today.input + state.today.output),
          cost: dollars(state.today.micros),
        })}
      </p>
      <p className="text-muted">
        {i18n.t("settings.spentEver", state.total.requests, {
          requests: whole(state.total.requests),
          cost: dollars(state.total.micros),
        })}
      </p>
      <form
        className="flex flex-wrap items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) onCeiling(Math.round(typed * 1_000_000));
        }}
      >
        <Field
          label={i18n.t("settings.ceiling")}
          hint={i18n.t("settings.ceilingExplain")}
          error={isValid ? null : i18n.t("settings.ceilingWrong")}
        >
          {(props) => (
            <input
              {...props}
              className={CONTROL}
              inputMode="decimal"
              value={text}
              data-testid="gemini-ceiling"
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {/* Beside the input, not beside what is said below it. */}
        <Button type="submit" className="mt-6" disabled={!isValid}>
          {i18n.t("settings.ceilingSave")}
        </Button>
      </form>
    </div>
  );
}

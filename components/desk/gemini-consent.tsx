import { useId } from "react";
import { i18n } from "@/lib/wording/i18n";
import { CONTROL, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/surface";

export interface ConsentAnswers {
  readonly region: "" | "europe" | "elsewhere";
  readonly tier: "" | "paid" | "free";
  readonly adult: boolean;
}
export const UNANSWERED: ConsentAnswers = { region: "", tier: "", adult: false };

/** What may be sent: the answers as the engine takes them, or null where one is missing or Google's terms forbid it. */
export function agreedTo({
  region,
  tier,
  adult,
}: ConsentAnswers): { region: "europe" | "elsewhere"; tier: "paid" | "free"; adult: true } | null {
  if (region === "" || tier === "" || !adult || (region === "europe" && tier === "free")) return null;
  return { region, tier, adult: true };
}

/** Where the person is, which tier their key has, and that they are of age: Google's terms depend on it. */
export function ConsentQuestions({
  answers,
  onChange,
}: {
  answers: ConsentAnswers;
  onChange: (answers: ConsentAnswers) => void;
}) {
  const adult = useId();
  return (
    <fieldset className="space-y-3">
      <legend className="mb-1 font-semibold">{i18n.t("settings.consent")}</legend>
      <p className="text-small text-muted">{i18n.t("settings.consentExplain")}</p>
      <Field label={i18n.t("settings.region")}>
        {(props) => (
          <select
            {...props}
            className={CONTROL}
            value={answers.region}
            data-testid="gemini-region"
            onChange={({ target }) => onChange({ ...answers, region: target.value as ConsentAnswers["region"] })}
          >
            <option value="">{i18n.t("settings.pleaseChoose")}</option>
            <option value="europe">{i18n.t("settings.regionEurope")}</option>
            <option value="elsewhere">{i18n.t("settings.regionElsewhere")}</option>
          </select>
        )}
      </Field>
      <Field label={i18n.t("settings.tier")} hint={i18n.t("settings.tierExplain")}>
        {(props) => (
          <select
            {...props}
            className={CONTROL}
            value={answers.tier}
            data-testid="gemini-tier"
            onChange={({ target }) => onChange({ ...answers, tier: target.value as ConsentAnswers["tier"] })}
          >
            <option value="">{i18n.t("settings.pleaseChoose")}</option>
            <option value="paid">{i18n.t("settings.tierPaid")}</option>
            <option value="free">{i18n.t("settings.tierFree")}</option>
          </select>
        )}
      </Field>
      {answers.region === "europe" && answers.tier === "free" ? (
        <Notice tone="alert">{i18n.t("settings.freeInEurope")}</Notice>
      ) : null}
      {answers.region === "elsewhere" && answers.tier === "free" ? (
        <Notice tone="info">{i18n.t("settings.freeElsewhere")}</Notice>
      ) : null}
      <label htmlFor={adult} className="flex items-start gap-2">
        <input
          id={adult}
          type="checkbox"
          className="mt-1 size-4"
          checked={answers.adult}
          data-testid="gemini-adult"
          onChange={({ target }) => onChange({ ...answers, adult: target.checked })}
        />
        <span>{i18n.t("settings.adult")}</span>
      </label>
    </fieldset>
  );
}

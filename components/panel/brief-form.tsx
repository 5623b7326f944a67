import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { clientOf, limitsOf, type BriefDraft, type BriefMistake, type Period } from "@/components/panel/brief-fields";
import { withPart, type TakenPart } from "@/components/panel/brief-parts";
import { GOAL_WORDS, PERIOD_WORDS } from "@/components/panel/brief-words";
import { ask } from "@/components/session/ask";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Card, Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi, Trouble } from "@/lib/engine/api";

/** What a limit can be for: the platforms take no other. */
const LIMIT_PERIODS: readonly Period[] = ["day", "month", "total"];
const MISTAKES: Readonly<Record<BriefMistake, () => string>> = {
  ceiling: () => i18n.t("brief.wrongCeiling"),
  dates: () => i18n.t("brief.wrongDates"),
  ages: () => i18n.t("brief.wrongAges"),
  target: () => i18n.t("brief.wrongTarget"),
};
const WISHES = {
  audience: () => i18n.t("brief.audience"),
  persona: () => i18n.t("brief.persona"),
  offer: () => i18n.t("brief.offer"),
  tone: () => i18n.t("brief.tone"),
} as const;

export type Said = { readonly mistake: BriefMistake } | { readonly trouble: Trouble } | "saved" | "removed" | null;

export interface BriefProps {
  readonly engine: EngineApi;
  readonly account: AccountRef;
  /** The campaign on screen; null where none is. */
  readonly campaignId: string | null;
  readonly currency: string | null;
  /** After saving: the guard has to know. */
  readonly onChanged: () => void;
  /** Opens the settings, for Gemini. */
  readonly onSetup: () => void;
}

type TextField =
  | "startDate"
  | "endDate"
  | "locations"
  | "languages"
  | "ageMin"
  | "ageMax"
  | "ceiling"
  | "kpi"
  | "target"
  | "audience"
  | "persona"
  | "offer"
  | "tone"
  | "avoid"
  | "goal";

/** The brief's fields, each with the client's words that it came from, to correct and to save. */
export function BriefForm({
  engine,
  account,
  campaignId,
  currency,
  first,
  taken,
  storedFor,
  said,
  onSaid: setSaid,
  onSaved,
}: BriefProps & {
  first: BriefDraft;
  /** A part of another reading that is to be taken over into what stands there. */
  taken: TakenPart | null;
  storedFor: string | null;
  said: Said;
  onSaid: (said: Said) => void;
  onSaved: (what: "saved" | "removed") => void;
}) {
  const [draft, setDraft] = useState(first);
  const [takenAt, setTakenAt] = useState(0);
  if (taken !== null && taken.at !== takenAt) {
    setTakenAt(taken.at);
    setDraft((old) => withPart(old, taken));
  }
  const [forCampaign, setForCampaign] = useState(campaignId !== null && storedFor !== "");
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<BriefDraft>) => {
    setDraft((old) => ({ ...old, ...change }));
    setSaid(null);
  };
  const store = async (remove: boolean) => {
    const limits = limitsOf(draft, currency);
    const client = clientOf(draft);
    const mistaken = "mistake" in limits ? limits : client !== null && "mistake" in client ? client : null;
    if (!remove && mistaken !== null) {
      setSaid(mistaken);
      return;
    }
    setBusy(true);
    const scope = remove ? (storedFor ?? "") : forCampaign ? (campaignId ?? "") : "";
    const brief = remove || "mistake" in limits || (client !== null && "mistake" in client) ? null : { limits, client };
    const result = await ask(() => engine.saveBrief(account, scope, brief));
    setBusy(false);
    if (!result.ok) setSaid({ trouble: result.trouble });
    else {
      const what = remove ? "removed" : "saved";
      setSaid(what);
      onSaved(what);
    }
  };
  const mistake = said !== null && typeof said === "object" && "mistake" in said ? said.mistake : null;
  const wrong = (which: BriefMistake) => (mistake === which ? MISTAKES[which]() : null);
  /** The client's words for a field, after what there is to say about it. */
  const hint = (field: string, own?: string) => {
    const quotes = draft.quotes[field] ?? [];
    const words = quotes.map((quote) => i18n.t("brief.quoted", { words: quote })).join(" · ");
    return [own, words].filter((one) => one !== undefined && one !== "").join(" ") || undefined;
  };
  const text = (name: TextField) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
    "data-testid": `brief-${name}`,
  });
  return (
    <Card aria-labelledby="brief-title" data-testid="brief" className="space-y-3">
      <h2 className="text-lead">{i18n.t("brief.wishes")}</h2>
      <Field label={i18n.t("brief.goal")} hint={hint("goal")}>
        {(props) => (
          <select {...props} className={CONTROL} {...text("goal")}>
            <option value="">{i18n.t("brief.notSaid")}</option>
            {Object.entries(GOAL_WORDS).map(([goal, word]) => (
              <option key={goal} value={goal}>
                {word()}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t("brief.kpi")} hint={hint("kpi")}>
          {(props) => <input {...props} className={CONTROL} {...text("kpi")} />}
        </Field>
        <Field label={i18n.t("brief.target")} error={wrong("target")}>
          {(props) => <input {...props} className={CONTROL} type="number" min="0" step="any" {...text("target")} />}
        </Field>
      </div>
      {(["audience", "persona", "offer", "tone"] as const).map((name) => (
        <Field key={name} label={WISHES[name]()} hint={hint(name)}>
          {(props) => <input {...props} className={CONTROL} maxLength={500} {...text(name)} />}
        </Field>
      ))}
      <Field label={i18n.t("brief.avoid")} hint={hint("constraints", i18n.t("brief.avoidHint"))}>
        {(props) => <textarea {...props} className={CONTROL} rows={3} {...text("avoid")} />}
      </Field>
      <h2 id="brief-title" className="pt-3 text-lead">
        {i18n.t("brief.title")}
      </h2>
      <p>{i18n.t("brief.explain")}</p>
      <Field
        label={i18n.t("brief.ceiling", { currency: currency ?? "" })}
        hint={hint("budget")}
        error={wrong("ceiling")}
      >
        {(props) => (
          <div className="flex gap-2">
            <input
              {...props}
              className={CONTROL}
              type="number"
              inputMode="decimal"
              min="0"
              step="any"
              {...text("ceiling")}
            />
            <select
              aria-label={i18n.t("brief.period")}
              className={CONTROL}
              value={draft.period}
              data-testid="brief-period"
              onChange={(event) => set({ period: event.target.value as Period })}
            >
              {LIMIT_PERIODS.map((period) => (
                <option key={period} value={period}>
                  {PERIOD_WORDS[period]()}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t("brief.start")} hint={hint("dates")}>
          {(props) => <input {...props} className={CONTROL} type="date" {...text("startDate")} />}
        </Field>
        <Field label={i18n.t("brief.end")} error={wrong("dates")}>
          {(props) => <input {...props} className={CONTROL} type="date" {...text("endDate")} />}
        </Field>
      </div>
      <Field label={i18n.t("brief.locations")} hint={hint("locations", i18n.t("brief.locationsHint"))}>
        {(props) => <input {...props} className={CONTROL} {...text("locations")} />}
      </Field>
      <Field label={i18n.t("brief.languages")} hint={hint("languages", i18n.t("brief.languagesHint"))}>
        {(props) => <input {...props} className={CONTROL} {...text("languages")} />}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t("brief.ageMin")} hint={hint("ages")}>
          {(props) => <input {...props} className={CONTROL} type="number" min="13" max="65" {...text("ageMin")} />}
        </Field>
        <Field label={i18n.t("brief.ageMax")} error={wrong("ages")}>
          {(props) => <input {...props} className={CONTROL} type="number" min="13" max="65" {...text("ageMax")} />}
        </Field>
      </div>
      {campaignId === null ? null : (
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={forCampaign}
            data-testid="brief-for-campaign"
            onChange={(event) => setForCampaign(event.target.checked)}
          />
          {i18n.t("brief.onlyCampaign")}
        </label>
      )}
      <p role="status" className="text-small text-muted empty:hidden">
        {said === "saved" ? i18n.t("brief.saved") : said === "removed" ? i18n.t("brief.removed") : ""}
      </p>
      {said !== null && typeof said === "object" && "trouble" in said ? (
        <Notice tone="alert">{troubleText(said.trouble)}</Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={busy} onClick={() => void store(false)} data-testid="brief-save">
          {i18n.t("brief.save")}
        </Button>
        {storedFor === null ? null : (
          <Button busy={busy} onClick={() => void store(true)} data-testid="brief-remove">
            {i18n.t("brief.remove")}
          </Button>
        )}
      </div>
    </Card>
  );
}

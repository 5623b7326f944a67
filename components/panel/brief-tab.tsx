import { useState } from "react";
import { i18n } from "#i18n";
import { draftOf, limitsOf, type BriefDraft, type BriefMistake, type Period } from "@/components/panel/brief-fields";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { EngineApi, Trouble } from "@/lib/engine/api";

const PERIODS: Readonly<Record<Period, () => string>> = {
  day: () => i18n.t("brief.perDay"),
  month: () => i18n.t("brief.perMonth"),
  total: () => i18n.t("brief.inTotal"),
};
const MISTAKES: Readonly<Record<BriefMistake, () => string>> = {
  ceiling: () => i18n.t("brief.wrongCeiling"),
  dates: () => i18n.t("brief.wrongDates"),
  ages: () => i18n.t("brief.wrongAges"),
};

type Said = { readonly mistake: BriefMistake } | { readonly trouble: Trouble } | "saved" | "removed" | null;

interface BriefProps {
  readonly engine: EngineApi;
  readonly account: AccountRef;
  /** The campaign on screen; null where none is. */
  readonly campaignId: string | null;
  readonly currency: string | null;
  /** After saving: the guard has to know. */
  readonly onChanged: () => void;
}

/** What the client allows, for the campaign on screen or the whole account: edits that break it are pointed out at once. */
export function BriefTab(props: BriefProps) {
  const { engine, account, campaignId } = props;
  const key = `${accountKey(account)} ${campaignId ?? ""}`;
  // Kept here: the form is made anew when what is stored changes.
  const [said, setSaid] = useState<Said>(null);
  const [asked, again] = useAsk(key, () => engine.brief(account, campaignId));
  if (asked.status === "loading")
    return (
      <Card>
        <Skeleton lines={6} />
      </Card>
    );
  if (asked.status === "failed")
    return (
      <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
        {troubleText(asked.trouble)}
      </Notice>
    );
  const stored = asked.value;
  return (
    <BriefForm
      key={`${key} ${JSON.stringify(stored)}`}
      {...props}
      first={draftOf(stored?.limits)}
      storedFor={stored?.campaignId ?? null}
      said={said}
      onSaid={setSaid}
      onSaved={() => {
        again();
        props.onChanged();
      }}
    />
  );
}

function BriefForm({
  engine,
  account,
  campaignId,
  currency,
  first,
  storedFor,
  said,
  onSaid: setSaid,
  onSaved,
}: BriefProps & {
  first: BriefDraft;
  storedFor: string | null;
  said: Said;
  onSaid: (said: Said) => void;
  onSaved: () => void;
}) {
  const [draft, setDraft] = useState(first);
  const [forCampaign, setForCampaign] = useState(campaignId !== null && storedFor !== "");
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<BriefDraft>) => {
    setDraft((old) => ({ ...old, ...change }));
    setSaid(null);
  };
  const store = async (remove: boolean) => {
    const limits = remove ? null : limitsOf(draft, currency);
    if (limits !== null && "mistake" in limits) {
      setSaid(limits);
      return;
    }
    setBusy(true);
    const scope = remove ? (storedFor ?? "") : forCampaign ? (campaignId ?? "") : "";
    const result = await ask(() => engine.saveBrief(account, scope, limits));
    setBusy(false);
    if (!result.ok) setSaid({ trouble: result.trouble });
    else {
      setSaid(remove ? "removed" : "saved");
      onSaved();
    }
  };
  const mistake = said !== null && typeof said === "object" && "mistake" in said ? said.mistake : null;
  const wrong = (which: BriefMistake) => (mistake === which ? MISTAKES[which]() : null);
  const text = (name: "startDate" | "endDate" | "locations" | "languages" | "ageMin" | "ageMax" | "ceiling") => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
    "data-testid": `brief-${name}`,
  });
  return (
    <Card aria-labelledby="brief-title" data-testid="brief" className="space-y-3">
      <h2 id="brief-title" className="text-lead">
        {i18n.t("brief.title")}
      </h2>
      <p>{i18n.t("brief.explain")}</p>
      <Field label={i18n.t("brief.ceiling", { currency: currency ?? "" })} error={wrong("ceiling")}>
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
              {Object.entries(PERIODS).map(([period, word]) => (
                <option key={period} value={period}>
                  {word()}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t("brief.start")}>
          {(props) => <input {...props} className={CONTROL} type="date" {...text("startDate")} />}
        </Field>
        <Field label={i18n.t("brief.end")} error={wrong("dates")}>
          {(props) => <input {...props} className={CONTROL} type="date" {...text("endDate")} />}
        </Field>
      </div>
      <Field label={i18n.t("brief.locations")} hint={i18n.t("brief.locationsHint")}>
        {(props) => <input {...props} className={CONTROL} {...text("locations")} />}
      </Field>
      <Field label={i18n.t("brief.languages")} hint={i18n.t("brief.languagesHint")}>
        {(props) => <input {...props} className={CONTROL} {...text("languages")} />}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t("brief.ageMin")}>
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

import { useState } from "react";
import { i18n } from "#i18n";
import { draftOf, type BriefDraft } from "@/components/panel/brief-fields";
import { BriefFindings } from "@/components/panel/brief-findings";
import { BriefForm, type BriefProps, type Said } from "@/components/panel/brief-form";
import { BriefOnScreen } from "@/components/panel/brief-on-screen";
import { BriefSource } from "@/components/panel/brief-source";
import { BriefVersions } from "@/components/panel/brief-versions";
import type { Filling } from "@/components/panel/compose";
import { Strategies } from "@/components/panel/strategies";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import { takeOver, type TakenOver } from "@/lib/brief/client-brief";
import type { Brief } from "@/lib/brief/types";
import { accountKey } from "@/lib/domain/history";

/** What was read of a text, or an earlier version that is shown again. */
interface Proposed {
  /** Fills the form until it is saved. */
  readonly draft: BriefDraft | null;
  readonly read: { readonly brief: Brief; readonly odd: TakenOver["odd"] } | null;
  readonly at: number;
}

/**
 * What the client wants and allows, for the campaign on screen or the whole account: read out of the client's own words, corrected by
 * the person, and held against every edit.
 */
export function BriefTab(props: BriefProps & { filling: Filling | null }) {
  const { engine, account, campaignId, currency, filling } = props;
  const key = `${accountKey(account)} ${campaignId ?? ""}`;
  // Kept here: the form is made anew when what is stored changes.
  const [said, setSaid] = useState<Said>(null);
  const [proposed, setProposed] = useState<Proposed | null>(null);
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
  const propose = (draft: BriefDraft | null, read: Proposed["read"]) => {
    setSaid(null);
    setProposed((old) => ({ draft, read, at: (old?.at ?? 0) + 1 }));
  };
  return (
    <div className="space-y-3">
      {stored === null || filling === null ? null : <BriefOnScreen brief={stored} reading={filling.reading} />}
      <BriefSource
        today={new Date().toISOString().slice(0, 10)}
        onRead={(brief) => {
          const { limits, client, odd } = takeOver(brief, currency);
          propose(draftOf(limits, client), { brief, odd });
        }}
      />
      {proposed?.read ? <BriefFindings key={proposed.at} {...proposed.read} /> : null}
      <BriefForm
        key={`${key} ${stored?.savedAt ?? ""} ${stored === null} ${proposed?.at ?? 0}`}
        {...props}
        first={proposed?.draft ?? draftOf(stored?.limits, stored?.client)}
        storedFor={stored?.campaignId ?? null}
        said={said}
        onSaid={setSaid}
        onSaved={(what) => {
          // What is asked back is still open after saving.
          setProposed((old) => (old === null || what === "removed" ? null : { ...old, draft: null }));
          again();
          props.onChanged();
        }}
      />
      {stored === null ? null : (
        <Strategies
          engine={engine}
          account={account}
          campaignId={campaignId}
          savedAt={stored.savedAt}
          filling={filling}
        />
      )}
      {stored === null ? null : (
        <BriefVersions earlier={stored.earlier} onChoose={(old) => propose(draftOf(old.limits, old.client), null)} />
      )}
    </div>
  );
}

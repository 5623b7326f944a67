import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { draftOf, type BriefDraft } from "@/components/panel/brief-fields";
import { BriefFindings } from "@/components/panel/brief-findings";
import { BriefForm, type BriefProps, type Said } from "@/components/panel/brief-form";
import { draftOfBrief, type TakenPart } from "@/components/panel/brief-parts";
import { BriefOnScreen } from "@/components/panel/brief-on-screen";
import { BriefSource } from "@/components/panel/brief-source";
import { BriefVersions } from "@/components/panel/brief-versions";
import type { Filling } from "@/components/panel/compose";
import { SecondReading } from "@/components/panel/second-reading";
import { Strategies } from "@/components/panel/strategies";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import { takeOver, type TakenOver } from "@/lib/brief/client-brief";
import type { Brief, BriefField } from "@/lib/brief/types";
import { compareReadings, type Compared } from "@/lib/brief/with-model/compare";
import type { ModelReading } from "@/lib/brief/with-model/verify";
import { accountKey } from "@/lib/domain/history";

/** What was read of a text, or an earlier version that is shown again. */
interface Proposed {
  /** Fills the form until it is saved. */
  readonly draft: BriefDraft | null;
  readonly read: { readonly brief: Brief; readonly odd: TakenOver["odd"] } | null;
  readonly at: number;
}

/** A language model's reading of the same text. */
interface Second {
  readonly compared: Compared;
  readonly reading: ModelReading;
  readonly taken: readonly BriefField[];
}

/**
 * What the client wants and allows, for the campaign on screen or the whole account: read out of the client's own words, corrected by
 * the person, and held against every edit.
 */
export function BriefTab(props: BriefProps & { filling: Filling | null }) {
  const key = `${accountKey(props.account)} ${props.campaignId ?? ""}`;
  // What was read of a text belongs to one account and campaign: on another one nothing of it is left.
  return <BriefOf key={key} of={key} {...props} />;
}

function BriefOf({ of: key, ...props }: BriefProps & { filling: Filling | null; of: string }) {
  const { engine, account, campaignId, currency, filling } = props;
  // Kept here: the form is made anew when what is stored changes.
  const [said, setSaid] = useState<Said>(null);
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const [second, setSecond] = useState<Second | null>(null);
  const [part, setPart] = useState<TakenPart | null>(null);
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
    setSecond(null);
    setPart(null);
    setProposed((old) => ({ draft, read, at: (old?.at ?? 0) + 1 }));
  };
  const take = (fields: readonly BriefField[], from: Brief, force: boolean) =>
    setPart((old) => ({ fields, from: draftOfBrief(from, currency), force, at: (old?.at ?? 0) + 1 }));
  /** What only the model found goes into fields that are empty; where it says something else a person chooses. */
  const addSecond = (first: Brief, reading: ModelReading) => {
    const compared = compareReadings(first, reading);
    setSecond({ compared, reading, taken: [] });
    if (compared.added.length === 0) return;
    const { odd } = takeOver(compared.brief, currency);
    setProposed((old) => (old === null ? old : { ...old, read: { brief: compared.brief, odd } }));
    take(compared.added, compared.brief, false);
  };
  return (
    <div className="space-y-3">
      {stored === null || filling === null ? null : <BriefOnScreen brief={stored} reading={filling.reading} />}
      <BriefSource
        engine={engine}
        account={account}
        onSetup={props.onSetup}
        onSecond={addSecond}
        today={new Date().toISOString().slice(0, 10)}
        onRead={(brief) => {
          const { limits, client, odd } = takeOver(brief, currency);
          propose(draftOf(limits, client), { brief, odd });
        }}
      />
      {/* There before its words are, or no screen reader says them. */}
      <p role="status" className="sr-only" data-testid="brief-news">
        {second !== null
          ? i18n.t("brief.secondArrived", {
              added: whole(second.compared.added.length),
              differing: whole(second.compared.differing.length),
            })
          : proposed?.read
            ? i18n.t("brief.readDone")
            : ""}
      </p>
      {second === null ? null : (
        <SecondReading
          compared={second.compared}
          reading={second.reading}
          taken={second.taken}
          onTake={(field) => {
            setSecond({ ...second, taken: [...second.taken, field] });
            take([field], { ...second.compared.brief, fields: second.reading.fields }, true);
          }}
        />
      )}
      {proposed?.read ? (
        <BriefFindings key={`${proposed.at} ${second?.compared.added.length ?? 0}`} {...proposed.read} />
      ) : null}
      <BriefForm
        key={`${stored?.savedAt ?? ""} ${stored === null} ${proposed?.at ?? 0}`}
        {...props}
        taken={part}
        first={proposed?.draft ?? draftOf(stored?.limits, stored?.client)}
        storedFor={stored?.campaignId ?? null}
        said={said}
        onSaid={setSaid}
        onSaved={(what) => {
          // What is asked back is still open after saving.
          setProposed((old) => (old === null || what === "removed" ? null : { ...old, draft: null }));
          // What was taken is in what was saved, or was corrected there: the form that is made of it takes nothing again.
          setPart(null);
          if (what === "removed") setSecond(null);
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

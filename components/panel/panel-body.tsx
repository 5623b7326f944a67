import { Tabs } from "radix-ui";
import { i18n } from "@/lib/wording/i18n";
import { Training } from "@/components/flows/training";
import type { ImportHandle } from "@/components/flows/use-import";
import { AdviceTab } from "@/components/panel/advice-tab";
import { BriefTab } from "@/components/panel/brief-tab";
import { BringHistory } from "@/components/panel/bring-history";
import { Consent } from "@/components/panel/consent";
import { CopyTab, type CopyPart } from "@/components/panel/copy-tab";
import { ScoreCard } from "@/components/panel/score-card";
import type { CardContext } from "@/components/panel/suggestion-card";
import type { AccountState } from "@/components/panel/use-account";
import { WhatIfCard } from "@/components/panel/what-if";
import { readingKey } from "@/components/session/entity-key";
import type { Shell } from "@/components/session/shell";
import type { Actions } from "@/components/session/use-actions";
import type { AdviceState } from "@/components/session/use-advice";
import { Button } from "@/components/ui/button";
import { Card, Empty, Notice, Skeleton } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";

export interface PanelBodyProps {
  readonly engine: EngineApi;
  readonly reading: PageReading;
  readonly advised: AdviceState;
  readonly account: AccountState;
  readonly actions: Actions;
  readonly flow: ImportHandle;
  readonly shell: Shell;
  readonly guard: CardContext["guard"];
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly copyPart: CopyPart;
  readonly onCopyPart: (part: CopyPart) => void;
  /** After consent, import or training: ask for everything anew. */
  readonly onChanged: () => void;
}

const TAB =
  "min-h-8 border-b-2 border-transparent px-3 font-semibold text-muted data-[state=active]:border-accent data-[state=active]:text-ink";

/** Consent, history and model where they are missing; then score, advice and copy. */
export function PanelBody(props: PanelBodyProps) {
  const { engine, reading, advised, actions, shell, onChanged } = props;
  const context: CardContext = { engine, reading, actions, guard: props.guard };
  const { advice, trouble } = advised;
  // Without history no form is anybody's that is known, and yet one is open.
  const isOneOpen = reading.settings !== null || reading.ad !== null;
  // The first advice waits for the model, which may take a minute: texts and brief need none.
  const isCalculating = advised.busy && !trouble && props.account.importedAt !== null;
  const copies = advice?.suggestions.filter((suggestion) => suggestion.kind === "copy") ?? [];
  return (
    <div className="space-y-3" aria-busy={advised.busy}>
      <Preparation {...props} />
      <p role="status" className="sr-only">
        {advised.busy ? <span data-testid="advice-busy">{i18n.t("state.advising")}</span> : null}
      </p>
      {trouble ? (
        <Notice tone="alert" action={<Button onClick={onChanged}>{i18n.t("common.retry")}</Button>}>
          {troubleText(trouble)}
        </Notice>
      ) : null}
      {advised.busy && !advice && !trouble && !isCalculating ? (
        <Card>
          <Skeleton lines={5} />
        </Card>
      ) : null}
      {advice ? (
        <ScoreCard
          score={advice.score}
          coldStart={advice.coldStart}
          entity={advice.entity}
          engine={engine}
          reading={reading}
        />
      ) : null}
      {advice && reading.page.kind === "settings" ? (
        <WhatIfCard key={readingKey(reading)} engine={engine} reading={reading} />
      ) : null}
      {advice && !advice.entity && advice.suggestions.length === 0 && !isOneOpen ? (
        <Empty title={i18n.t("state.openCampaign")} />
      ) : null}
      {advice || isCalculating ? (
        <Tabs.Root value={props.tab} onValueChange={props.onTab} className="space-y-3">
          <Tabs.List aria-label={i18n.t("advice.tab")} className="flex border-b border-line">
            <Tabs.Trigger value="advice" className={TAB} data-testid="tab-advice">
              {i18n.t("advice.tab")}
            </Tabs.Trigger>
            <Tabs.Trigger value="copy" className={TAB} data-testid="tab-copy">
              {i18n.t("advice.copyTab")}
            </Tabs.Trigger>
            {props.account.ref === null ? null : (
              <Tabs.Trigger value="brief" className={TAB} data-testid="tab-brief">
                {i18n.t("brief.tab")}
              </Tabs.Trigger>
            )}
          </Tabs.List>
          <Tabs.Content value="advice">
            {advice ? <AdviceTab advice={advice} context={context} /> : <Skeleton lines={4} />}
          </Tabs.Content>
          <Tabs.Content value="copy">
            <CopyTab
              account={props.account.ref}
              part={props.copyPart}
              onPart={props.onCopyPart}
              advised={copies}
              context={context}
              shell={shell}
            />
          </Tabs.Content>
          {props.account.ref === null ? null : (
            <Tabs.Content value="brief">
              <BriefTab
                engine={engine}
                account={props.account.ref}
                campaignId={reading.page.entity.campaign}
                currency={props.account.summary?.currency ?? reading.currency}
                onChanged={onChanged}
                filling={context}
                onSetup={() => shell.openDesk("settings")}
              />
            </Tabs.Content>
          )}
        </Tabs.Root>
      ) : null}
    </div>
  );
}

/** From this many days on, the model is trained without being asked for; the import's own words name the same figure. */
const ENOUGH_DAYS = 60;

/** What has to be done before advice can be good: the question about storing, the history, the model. */
function Preparation({ engine, account, flow, shell, onChanged }: PanelBodyProps) {
  if (account.trouble)
    return (
      <Notice tone="alert" action={<Button onClick={onChanged}>{i18n.t("common.retry")}</Button>}>
        {troubleText(account.trouble)}
      </Notice>
    );
  if (account.ref === null) return <Notice>{i18n.t("bring.noAccount")}</Notice>;
  if (account.loading) return null;
  const { ref, summary, card, importedAt } = account;
  const asked = summary !== null && summary.consent !== null;
  if (!asked) return <Consent engine={engine} account={ref} onAnswered={onChanged} />;
  const stale = card !== null && importedAt !== null && importedAt > card.createdAt;
  return (
    <>
      {importedAt === null && card === null ? (
        <BringHistory engine={engine} account={ref} flow={flow} onImported={onChanged} shell={shell} />
      ) : card === null ? (
        <Card aria-labelledby="train-title" className="space-y-2">
          <h2 id="train-title">{i18n.t("train.title")}</h2>
          <p>{i18n.t("train.need")}</p>
          <Training engine={engine} account={ref} onTrained={onChanged} auto={summary.days >= ENOUGH_DAYS} />
        </Card>
      ) : null}
      {stale ? (
        <Notice action={<Button onClick={() => shell.openDesk("model")}>{i18n.t("desk.model")}</Button>}>
          {i18n.t("train.again")}
        </Notice>
      ) : null}
    </>
  );
}

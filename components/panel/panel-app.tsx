import { useEffect, useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { useImport } from "@/components/flows/use-import";
import { HealthBanner } from "@/components/health/health-banner";
import { PickCard, pickSentence } from "@/components/health/pick-card";
import type { CopyPart } from "@/components/panel/copy-tab";
import { PanelBody } from "@/components/panel/panel-body";
import { PanelHead } from "@/components/panel/panel-head";
import { useAccount } from "@/components/panel/use-account";
import { useNotes } from "@/components/panel/use-notes";
import { readingKey } from "@/components/session/entity-key";
import type { Shell } from "@/components/session/shell";
import { useActions } from "@/components/session/use-actions";
import { useAdvice } from "@/components/session/use-advice";
import { useGuard } from "@/components/session/use-guard";
import { useHealth } from "@/components/session/use-health";
import { useLearned, usePick, type PickState } from "@/components/session/use-pick";
import { useReading } from "@/components/session/use-reading";
import { useFrameGuard } from "@/components/session/visible-guard";
import { Button } from "@/components/ui/button";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { levelName, levelsName } from "@/components/wording/names";
import type { HealthChange } from "@/lib/domain/field-health";
import type { Showable } from "@/lib/domain/learned";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import type { Advice } from "@/lib/domain/suggestion";
import type { AccountSummary, EngineApi } from "@/lib/engine/api";
import type { PageSession } from "@/lib/messaging/page-session";

/** That a field is read from there now is no news once it no longer is. */
function isOutdated(state: PickState, changes: readonly HealthChange[]): boolean {
  if (state.phase !== "kept") return false;
  return changes.some(({ kind, field }) => kind === "learned-failed" && field === state.setting);
}

/** The name of what is on screen: by the advice, by the form, or by its row in the table. */
function titleOf(reading: PageReading | null, advice: Advice | null): string | null {
  if (!reading) return null;
  // An ad often has no name of its own on its form.
  if (advice?.entity && advice.entity.name !== "") return advice.entity.name;
  const { level, entity } = reading.page;
  const name = valueOf(reading.settings?.name);
  if (name) return name;
  const id = level === null ? null : entity[level];
  if (level === null) return null;
  if (id === null) return reading.table ? levelsName(level, reading.platform) : null;
  const row = reading.table?.rows.find((candidate) => candidate.id === id);
  return row?.name ?? `${levelName(level, reading.platform)} ${id}`;
}

function accountText(reading: PageReading | null, account: AccountSummary | null): string | null {
  const id = reading?.page.accountId ?? null;
  if (id === null) return null;
  // An account that was never named goes by its id.
  return account?.name && account.name !== id ? `${account.name} · ${id}` : i18n.t("head.account", { id });
}

/** The whole panel beside a campaign. `page` is null where the tab shows no ad manager. */
export function PanelApp({ engine, page, shell }: { engine: EngineApi; page: PageSession | null; shell: Shell }) {
  const readingState = useReading(page);
  const { reading, failure } = readingState;
  const [epoch, setEpoch] = useState(0);
  const advised = useAdvice(engine, reading, epoch);
  const account = useAccount(engine, reading, epoch);
  // History may have come in on the desk, in another tab: look again when the person comes back to this one.
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === "visible") setEpoch((now) => now + 1);
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, []);
  const flow = useImport(engine, () => shell.keepStorage());
  const actions = useActions(engine, page, reading ? readingKey(reading) : "", readingState.again);
  const [focusId, setFocusId] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  const guard = useFrameGuard(frame, shell.docked);
  const [tab, setTab] = useState("advice");
  const [copyPart, setCopyPart] = useState<CopyPart>("suggestions");
  useNotes(page, reading, advised.advice, actions.states);
  useGuard(engine, page, reading, epoch);
  useEffect(
    () =>
      page?.onNoteOpened((id) => {
        setTab("advice");
        setFocusId(id);
      }),
    [page],
  );
  useEffect(() => {
    if (focusId === null) return;
    const card = document.getElementById(`card-${focusId}`);
    if (!card) return;
    card.scrollIntoView({ block: "start" });
    card.focus();
    queueMicrotask(() => setFocusId(null));
  }, [focusId, tab, advised.advice]);
  const learnAgain = useLearned(engine, page, readingState.again);
  const health = useHealth(engine, reading, shell.version, learnAgain);
  const pick = usePick(engine, page, learnAgain);
  const [healthOpen, setHealthOpen] = useState<"list" | "report" | null>(null);
  const showField = (setting: Showable) => {
    if (page === null) return;
    setHealthOpen(null);
    pick.start(setting, pickSentence(setting, page.platform));
  };
  const simulated = advised.advice?.simulated === true || account.summary?.simulated === true;
  const dataState = failure !== null ? "error" : page !== null && reading === null ? "loading" : "ready";
  return (
    <div data-testid="panel" data-state={dataState} className="flex h-dvh min-w-0 flex-col">
      <PanelHead
        platform={page?.platform ?? null}
        title={titleOf(reading, advised.advice)}
        account={accountText(reading, account.summary)}
        simulated={simulated}
        state={readingState}
        health={{ open: healthOpen, setOpen: setHealthOpen, changes: health.changes, onShow: showField }}
        page={page}
        shell={shell}
      />
      <main ref={frame} className="mx-1 min-h-0 flex-1 overflow-y-auto px-2 py-3">
        {page === null ? (
          <Card>
            <p className="mb-3">{i18n.t("state.noPage")}</p>
            <Button onClick={() => shell.openDesk("overview")}>{i18n.t("state.noPageAction")}</Button>
          </Card>
        ) : failure !== null ? (
          <Notice
            tone="alert"
            action={
              failure === "gone" ? (
                <Button onClick={() => shell.reload()}>{i18n.t("common.reload")}</Button>
              ) : (
                <Button onClick={readingState.again}>{i18n.t("common.retry")}</Button>
              )
            }
          >
            {failure === "gone" ? i18n.t("state.gone") : i18n.t("state.readFailed")}
          </Notice>
        ) : reading === null ? (
          <Card aria-busy="true">
            <Skeleton lines={4} />
          </Card>
        ) : (
          <>
            <div className="mb-3 space-y-3 empty:hidden">
              {isOutdated(pick.state, health.changes) ? null : <PickCard pick={pick} platform={reading.platform} />}
              <HealthBanner
                changes={health.changes}
                platform={reading.platform}
                onShow={pick.state.phase === "pointing" || pick.state.phase === "proved" ? null : showField}
                onReport={() => setHealthOpen("report")}
                onDismiss={health.dismiss}
              />
            </div>
            <PanelBody
              engine={engine}
              reading={reading}
              advised={advised}
              account={account}
              actions={actions}
              flow={flow}
              shell={shell}
              guard={guard}
              tab={tab}
              onTab={setTab}
              copyPart={copyPart}
              onCopyPart={setCopyPart}
              onChanged={() => setEpoch((n) => n + 1)}
            />
          </>
        )}
      </main>
    </div>
  );
}

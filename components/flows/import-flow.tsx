import { useState, type ReactNode } from "react";
import { i18n } from "@/lib/wording/i18n";
import { FileVerdict } from "@/components/flows/file-verdict";
import { currencyOf, otherCurrencies, RateField, ratesIn } from "@/components/flows/rate-field";
import type { useImport, ImportStage } from "@/components/flows/use-import";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";
import { Notice } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { EngineApi, FileOutcome, ImportProgress } from "@/lib/engine/api";

/** Ending of the files that both ad managers export; what is inside is what counts. */
export const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.json,.zip,text/csv,application/json";

const STAGES: Readonly<Record<ImportProgress["stage"], () => string>> = {
  reading: () => i18n.t("bring.stageReading"),
  checking: () => i18n.t("bring.stageChecking"),
  storing: () => i18n.t("bring.stageStoring"),
};

function fits(outcome: FileOutcome, account: AccountRef | null): boolean {
  if (!outcome.result.ok || outcome.storable === 0) return false;
  const { platform } = outcome.result.value;
  return account === null || platform === null || platform === account.platform;
}

/**
 * Files in, preview, confirm, progress, result, undo. `account` is where they would be stored; null while the person
 * still has to choose one with `chooser`, which gets the previews.
 */
export function ImportFlow({
  engine,
  account,
  flow,
  chooser,
  onImported,
  prepare,
}: {
  engine: EngineApi;
  account: AccountRef | null;
  flow: ReturnType<typeof useImport>;
  chooser?: (outcomes: readonly FileOutcome[]) => ReactNode;
  onImported: () => void;
  /** Runs before storing, e.g. to name a new account. */
  prepare?: () => Promise<void>;
}) {
  const { stage, start, confirm, reset } = flow;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  switch (stage.name) {
    case "idle":
      return <Drop onFiles={start} />;
    case "previewing":
    case "importing":
      return <Running stage={stage} onCancel={() => void engine.cancel()} />;
    case "failed":
      return (
        <div className="space-y-3">
          <Notice tone="alert">
            <span data-testid="import-error">{troubleText(stage.trouble)}</span>
          </Notice>
          <Drop onFiles={start} />
        </div>
      );
    case "previewed": {
      const own = account === null ? null : currencyOf(stage.accounts, account);
      const imports = stage.imports.filter(
        (one) => account !== null && accountKey(one.account) === accountKey(account),
      );
      const fitting = stage.outcomes.filter((outcome) => fits(outcome, account));
      const others = otherCurrencies(fitting, own);
      const rates = ratesIn(typed);
      const usable = fitting.filter(({ result }) => {
        const currency = result.ok ? result.value.currency : null;
        return currency === null || !others.includes(currency) || rates[currency] !== undefined;
      });
      return (
        <div className="space-y-3">
          <h3>{i18n.t("bring.preview")}</h3>
          {stage.outcomes.map((outcome, index) => (
            <FileVerdict
              key={index}
              outcome={outcome}
              account={account}
              imports={imports}
              onMeaning={(header, field) => {
                // Read again with it, so that everything below is as it would be stored.
                void engine.rememberColumn(header, field).then(() => start(stage.files));
              }}
            />
          ))}
          {fitting.length === 0 ? (
            <>
              <p>{i18n.t("bring.nothing")}</p>
              <Drop onFiles={start} />
            </>
          ) : (
            chooser?.(fitting)
          )}
          {own === null
            ? null
            : others.map((currency) => (
                <RateField
                  key={currency}
                  from={currency}
                  to={own}
                  typed={typed[currency] ?? ""}
                  onType={(text) => setTyped({ ...typed, [currency]: text })}
                />
              ))}
          <div className="flex flex-wrap gap-2">
            {usable.length > 0 ? (
              <Button
                look="primary"
                disabled={account === null}
                data-testid="import-confirm"
                onClick={() => {
                  if (account === null) return;
                  const names = new Set(usable.map((outcome) => outcome.archive ?? outcome.fileName));
                  const files = stage.files.filter((file) => names.has(file.name));
                  void confirm(account, files, { prepare, rates }).then(onImported);
                }}
              >
                {confirmText(usable.length, stage.outcomes.length)}
              </Button>
            ) : null}
            <Button onClick={reset}>{i18n.t("common.cancel")}</Button>
          </div>
        </div>
      );
    }
    case "done":
      return <Done engine={engine} stage={stage} onAgain={reset} onUndone={onImported} />;
  }
}

function confirmText(usable: number, all: number): string {
  if (usable < all) return i18n.t("bring.confirmSome", { count: whole(usable), all: whole(all) });
  return all === 1 ? i18n.t("bring.confirm") : i18n.t("bring.confirmMany", { count: whole(all) });
}

function Drop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const words = { drop: i18n.t("bring.drop"), choose: i18n.t("bring.choose"), formats: i18n.t("bring.formats") };
  return <FileDrop words={words} accept={ACCEPTED} onFiles={onFiles} />;
}

function Running({ stage, onCancel }: { stage: Extract<ImportStage, { progress: unknown }>; onCancel: () => void }) {
  const { progress } = stage;
  const label = progress
    ? i18n.t("bring.progress", {
        stage: STAGES[progress.stage](),
        file: progress.file,
        rows: i18n.t("common.rows", progress.rows, { count: whole(progress.rows) }),
        speed: whole(progress.rowsPerSecond),
      })
    : stage.name === "previewing"
      ? i18n.t("bring.previewing")
      : i18n.t("bring.importing");
  return (
    <Progress label={label} done={progress?.done ?? null}>
      <Button onClick={onCancel}>{i18n.t("common.cancel")}</Button>
    </Progress>
  );
}

function Done({
  engine,
  stage,
  onAgain,
  onUndone,
}: {
  engine: EngineApi;
  stage: Extract<ImportStage, { name: "done" }>;
  onAgain: () => void;
  onUndone: () => void;
}) {
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | null>(null);
  const undo = async (importId: string) => {
    const result = await engine.undoImport(importId);
    if (result.ok) {
      setUndone(new Set(undone).add(importId));
      onUndone();
    } else setFailure(troubleText(result.trouble));
  };
  return (
    <div className="space-y-2" data-testid="import-done">
      {stage.outcomes.map((outcome, index) => {
        const { importId, fileName, result } = outcome;
        if (!result.ok)
          return (
            <Notice key={index} tone="alert">
              {i18n.t("bring.notStored", { file: fileName })}: {troubleText(result.trouble)}
            </Notice>
          );
        const rows = i18n.t("common.rows", result.value.rows, { count: whole(result.value.rows) });
        const gone = importId !== null && undone.has(importId);
        return (
          <Notice
            key={index}
            action={
              importId === null || gone ? null : (
                <Button onClick={() => void undo(importId)} data-testid="import-undo">
                  {i18n.t("bring.undo")}
                </Button>
              )
            }
          >
            {gone ? i18n.t("bring.undone") : i18n.t("bring.doneRows", { rows, file: fileName })}
          </Notice>
        );
      })}
      {failure ? <Notice tone="alert">{failure}</Notice> : null}
      <Button onClick={onAgain} data-testid="import-another">
        {i18n.t("bring.another")}
      </Button>
    </div>
  );
}

import { Download, Trash2, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { downloadFile } from "@/components/ui/csv";
import { Card, Notice } from "@/components/ui/surface";
import { day, figure, moment, percent, percentFine, whole } from "@/components/wording/formats";
import { shareOrUnknown } from "@/components/desk/share-or-unknown";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary, EngineApi, ImportedFacts, TrainingFiles } from "@/lib/engine/api";
import type { ImportedVerdict } from "@/lib/model/types";

type Said = { readonly tone: "info" | "alert"; readonly text: string } | null;

/** Hands out what is needed to train elsewhere, takes what comes back, and shows how it does. */
export function TrainedElsewhere({
  engine,
  account,
  epoch,
  onExchanged,
}: {
  engine: EngineApi;
  account: AccountSummary;
  epoch: number;
  /** Another imported model is in use now, or none: the model has to be trained anew beside it. */
  onExchanged: () => void;
}) {
  const [models, again] = useAsk(`imported:${accountKey(account)}`, () => engine.importedModels(account), epoch);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const input = useRef<HTMLInputElement>(null);

  const exported = async () => {
    setSaid(null);
    setBusy(true);
    const result = await ask(() => engine.trainingFiles(account));
    setBusy(false);
    if (!result.ok) {
      setSaid({ tone: "alert", text: troubleText(result.trouble) });
      return;
    }
    downloadFile("adjutant-training.zip", result.value.file);
    setSaid({ tone: "info", text: handedOut(result.value) });
  };
  const exchange = async (run: () => ReturnType<EngineApi["importedModels"]>, done: string) => {
    setSaid(null);
    setBusy(true);
    const result = await ask(run);
    setBusy(false);
    if (result.ok) onExchanged();
    setSaid(result.ok ? { tone: "info", text: done } : { tone: "alert", text: troubleText(result.trouble) });
    again();
  };
  const take = (files: FileList | null) => {
    if (files === null || files.length === 0) return;
    const chosen = [...files];
    void exchange(() => engine.importModel(account, chosen), i18n.t("elsewhere.imported"));
  };
  return (
    <Card aria-labelledby="elsewhere-title" className="space-y-3" data-testid="trained-elsewhere">
      <h2 id="elsewhere-title">{i18n.t("elsewhere.title")}</h2>
      <p className="max-w-prose">{i18n.t("elsewhere.explain")}</p>
      <p className="max-w-prose text-small text-muted">{i18n.t("elsewhere.private")}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<Download size={14} aria-hidden="true" />}
          busy={busy}
          onClick={() => void exported()}
          data-testid="export-training"
        >
          {i18n.t("elsewhere.export")}
        </Button>
        <Button
          icon={<Upload size={14} aria-hidden="true" />}
          busy={busy}
          onClick={() => input.current?.click()}
          data-testid="import-model"
        >
          {i18n.t("elsewhere.import")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept=".json,.bin"
          className="hidden"
          aria-label={i18n.t("elsewhere.import")}
          data-testid="import-model-input"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
      </div>
      {said ? (
        <Notice tone={said.tone}>
          <span data-testid="elsewhere-said">{said.text}</span>
        </Notice>
      ) : null}
      {models.status === "failed" ? <Notice tone="alert">{troubleText(models.trouble)}</Notice> : null}
      {models.status === "ready" && models.value.length > 0 ? (
        <ul className="divide-y divide-line border-t border-line">
          {models.value.map((model) => (
            <Imported
              key={model.version}
              model={model}
              onRemove={() =>
                void exchange(
                  () => engine.removeImportedModel(account, model.version),
                  i18n.t(model.inUse ? "elsewhere.removed" : "elsewhere.removedOld"),
                )
              }
            />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function handedOut({ rows, keptBack, until }: TrainingFiles): string {
  return i18n.t("elsewhere.exported", { rows: whole(rows), until: day(until), kept: whole(keptBack) });
}

function Imported({ model, onRemove }: { model: ImportedFacts; onRemove: () => void }) {
  const trained =
    model.trainedUntil === null
      ? i18n.t("elsewhere.untilUnknown")
      : i18n.t("elsewhere.until", { until: timeText(model.trainedUntil) });
  const size = figure(model.bytes / 1e6);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3" data-testid="imported-model">
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <p>
          <span className="font-semibold break-all">{model.name}</span>{" "}
          <span className="text-small text-muted">
            {i18n.t(model.inUse ? "elsewhere.inUse" : "elsewhere.before", { version: String(model.version) })}
          </span>
        </p>
        <p className="text-small text-muted">
          {i18n.t("elsewhere.facts", { date: moment(model.importedAt), size, steps: whole(model.layers) })} {trained}
          {model.trainedBy ? ` ${i18n.t("elsewhere.by", { by: model.trainedBy })}` : ""}
        </p>
        {model.inUse ? <p data-testid="imported-verdict">{verdictText(model.verdict)}</p> : null}
        <details>
          <summary className="min-h-6 w-fit text-small">{i18n.t("model.checksum")}</summary>
          <p className="text-small break-all">{model.checksum}</p>
        </details>
      </div>
      <Button icon={<Trash2 size={14} aria-hidden="true" />} onClick={onRemove} data-testid="remove-imported">
        {i18n.t("elsewhere.remove")}
      </Button>
    </li>
  );
}

function timeText(time: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(time) ? day(time) : time;
}

/** How it stands, in one sentence with its sample. */
function verdictText(verdict: ImportedVerdict | null): string {
  if (verdict === null) return i18n.t("elsewhere.untrained");
  const leak = verdict.leaks ? `${i18n.t("elsewhere.leaks")} ` : "";
  if (verdict.state === "waiting" || verdict.explained === null)
    return `${leak}${i18n.t("elsewhere.waiting", { rows: whole(verdict.needsRows), outcomes: whole(Math.ceil(verdict.needsOutcomes)) })}`;
  const params = {
    rows: whole(verdict.rows),
    proved: whole(verdict.proved),
    explained: percentFine(verdict.explained),
    error: shareOrUnknown(verdict.standardError),
    ours: shareOrUnknown(verdict.ours),
    share: percent(verdict.share),
  };
  return `${leak}${i18n.t(verdict.state === "taken" ? "elsewhere.taken" : "elsewhere.noBetter", params)}`;
}

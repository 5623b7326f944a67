import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { BackupFactsList } from "@/components/desk/backup-facts";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { downloadFile } from "@/components/ui/csv";
import { Dialog } from "@/components/ui/dialog";
import { CONTROL, Field } from "@/components/ui/field";
import { Progress } from "@/components/ui/progress";
import { Card, Notice } from "@/components/ui/surface";
import { moment } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import type { BackupFacts, EngineApi } from "@/lib/engine/api";

type Doing = { readonly what: "backing-up" | "restoring"; readonly done: number } | null;
type Said =
  | { readonly tone: "good"; readonly testId: string; readonly text: string }
  | { readonly tone: "alert"; readonly text: string }
  | null;

/** Everything but the Gemini key in one file, and back. */
export function BackupCard({
  engine,
  version,
  onRestored,
  epoch,
}: {
  engine: EngineApi;
  version: string;
  onRestored: () => void;
  epoch: number;
}) {
  const [last, again] = useAsk("last-backup", () => engine.lastBackup(), epoch);
  const [passphrase, setPassphrase] = useState("");
  const [doing, setDoing] = useState<Doing>(null);
  const [said, setSaid] = useState<Said>(null);
  const [chosen, setChosen] = useState<{ file: File; facts: BackupFacts } | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const backUp = async () => {
    setSaid(null);
    setDoing({ what: "backing-up", done: 0 });
    const result = await ask(() =>
      engine.backUp(passphrase === "" ? null : passphrase, version, (done) => setDoing({ what: "backing-up", done })),
    );
    setDoing(null);
    if (!result.ok) {
      setSaid({ tone: "alert", text: troubleText(result.trouble) });
      return;
    }
    const { file, facts } = result.value;
    downloadFile(`adjutant-${facts.createdAt.slice(0, 10)}.adjutant-backup`, file);
    setSaid({ tone: "good", testId: "backed-up", text: i18n.t("backup.made") });
    again();
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setSaid(null);
    const result = await ask(() => engine.inspectBackup(file));
    if (result.ok) setChosen({ file, facts: result.value });
    else setSaid({ tone: "alert", text: troubleText(result.trouble) });
  };
  const restore = async (secret: string): Promise<string | null> => {
    if (chosen === null) return null;
    setDoing({ what: "restoring", done: 0 });
    const result = await ask(() =>
      engine.restore(chosen.file, secret === "" ? null : secret, (done) => setDoing({ what: "restoring", done })),
    );
    setDoing(null);
    if (!result.ok) return troubleText(result.trouble);
    setChosen(null);
    setSaid({ tone: "good", testId: "restored", text: i18n.t("backup.restored") });
    again();
    onRestored();
    return null;
  };
  const facts = last.status === "ready" ? last.value : null;
  return (
    <Card aria-labelledby="backup-title" className="space-y-3">
      <h2 id="backup-title">{i18n.t("backup.title")}</h2>
      <p>{i18n.t("backup.explain")}</p>
      {last.status === "ready" ? (
        <p className="text-muted" data-testid="last-backup">
          {facts === null ? i18n.t("backup.never") : i18n.t("backup.last", { date: moment(facts.createdAt) })}
        </p>
      ) : null}
      <div className="max-w-md">
        <Field label={i18n.t("backup.passphrase")} hint={i18n.t("backup.passphraseExplain")}>
          {(props) => (
            <input
              {...props}
              type="password"
              className={CONTROL}
              autoComplete="new-password"
              value={passphrase}
              data-testid="backup-passphrase"
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          icon={<Download size={14} aria-hidden="true" />}
          busy={doing !== null}
          onClick={() => void backUp()}
          data-testid="back-up"
        >
          {i18n.t("backup.backUp")}
        </Button>
        <Button
          icon={<Upload size={14} aria-hidden="true" />}
          busy={doing !== null}
          onClick={() => input.current?.click()}
          data-testid="restore"
        >
          {i18n.t("backup.restore")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".adjutant-backup"
          className="hidden"
          aria-label={i18n.t("backup.restore")}
          data-testid="restore-input"
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {doing?.what === "backing-up" ? <Progress label={i18n.t("backup.backingUp")} done={doing.done} /> : null}
      {said === null ? null : said.tone === "good" ? (
        <Notice>
          <span data-testid={said.testId}>{said.text}</span>
        </Notice>
      ) : (
        <Notice tone="alert">{said.text}</Notice>
      )}
      {chosen ? (
        <RestoreDialog
          facts={chosen.facts}
          done={doing?.what === "restoring" ? doing.done : null}
          onRestore={restore}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Card>
  );
}

function RestoreDialog({
  facts,
  done,
  onRestore,
  onClose,
}: {
  facts: BackupFacts;
  done: number | null;
  onRestore: (passphrase: string) => Promise<string | null>;
  onClose: () => void;
}) {
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const busy = done !== null;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
      title={i18n.t("backup.restoreTitle")}
      closeLabel={i18n.t("common.close")}
    >
      <div className="space-y-3">
        <BackupFactsList facts={facts} />
        <p>{i18n.t("backup.restoreExplain")}</p>
        {facts.encrypted ? (
          <Field label={i18n.t("backup.itsPassphrase")}>
            {(props) => (
              <input
                {...props}
                type="password"
                className={CONTROL}
                autoComplete="off"
                value={passphrase}
                data-testid="restore-passphrase"
                onChange={(event) => setPassphrase(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        {failure !== null && !busy ? <Notice tone="alert">{failure}</Notice> : null}
        {busy ? <Progress label={i18n.t("backup.restoring")} done={done} /> : null}
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            busy={busy}
            disabled={facts.encrypted && passphrase === ""}
            onClick={() => void onRestore(passphrase).then(setFailure)}
            data-testid="restore-confirm"
          >
            {i18n.t("backup.replace")}
          </Button>
          <Button busy={busy} onClick={onClose}>
            {i18n.t("common.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

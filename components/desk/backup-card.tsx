import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { RestoreDialog } from "@/components/desk/restore-dialog";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { downloadFile } from "@/components/ui/csv";
import { Progress } from "@/components/ui/progress";
import { SecretField } from "@/components/ui/secret-field";
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
  const [last, askAgain] = useAsk("last-backup", () => engine.lastBackup(), epoch);
  const [passphrase, setPassphrase] = useState("");
  /** Typed twice: nobody can open a file that was encrypted with a slip of the finger. */
  const [again, setAgain] = useState("");
  const differs = passphrase !== "" && passphrase !== again;
  const [doing, setDoing] = useState<Doing>(null);
  const [said, setSaid] = useState<Said>(null);
  const [chosen, setChosen] = useState<{ file: File; facts: BackupFacts } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // The last progress may come after the answer: by then nothing is being done.
  const told = (done: number) => setDoing((now) => (now === null ? null : { ...now, done }));

  const backUp = async () => {
    setSaid(null);
    setDoing({ what: "backing-up", done: 0 });
    const result = await ask(() => engine.backUp(passphrase === "" ? null : passphrase, version, told));
    setDoing(null);
    if (!result.ok) {
      setSaid({ tone: "alert", text: troubleText(result.trouble) });
      return;
    }
    const { file, facts } = result.value;
    downloadFile(`adjutant-${facts.createdAt.slice(0, 10)}.adjutant-backup`, file);
    setPassphrase("");
    setAgain("");
    setSaid({ tone: "good", testId: "backed-up", text: i18n.t("backup.made") });
    askAgain();
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
    const result = await ask(() => engine.restore(chosen.file, secret === "" ? null : secret, told));
    setDoing(null);
    if (!result.ok) return troubleText(result.trouble);
    setChosen(null);
    setSaid({ tone: "good", testId: "restored", text: i18n.t("backup.restored") });
    askAgain();
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
      <div className="grid gap-3 sm:grid-cols-2">
        <SecretField
          label={i18n.t("backup.passphrase")}
          hint={i18n.t("backup.passphraseExplain")}
          complete="new-password"
          value={passphrase}
          testId="backup-passphrase"
          onChange={setPassphrase}
        />
        {passphrase === "" ? null : (
          <SecretField
            label={i18n.t("backup.again")}
            error={differs && again !== "" ? i18n.t("backup.differs") : null}
            complete="new-password"
            value={again}
            testId="backup-passphrase-again"
            onChange={setAgain}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          icon={<Download size={14} aria-hidden="true" />}
          busy={doing !== null}
          disabled={differs}
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
      {doing?.what === "backing-up" ? (
        <Progress label={i18n.t("backup.backingUp")} done={doing.done}>
          <Button onClick={() => void engine.cancel()}>{i18n.t("common.cancel")}</Button>
        </Progress>
      ) : null}
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

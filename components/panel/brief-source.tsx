import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Asking } from "@/components/model/asking";
import { ModelChoice } from "@/components/model/model-choice";
import { ModelPart } from "@/components/model/model-part";
import { SendHint } from "@/components/model/send-hint";
import { useAsking } from "@/components/model/use-asking";
import { useModelDoor } from "@/components/model/use-model-door";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Card, Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import type { FileProblem } from "@/lib/brief/file-text";
import { LONGEST_BRIEF } from "@/lib/brief/longest";
import type { Brief } from "@/lib/brief/types";
import type { ModelReading } from "@/lib/brief/with-model/verify";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi, Trouble } from "@/lib/engine/api";

/** `unopened`: the file could not even be fetched; `unread`: the reading itself broke off. */
type SourceProblem = FileProblem | "unopened" | "unread";

const PROBLEMS: Readonly<Record<SourceProblem, () => string>> = {
  "too-large": () => i18n.t("brief.fileTooLarge"),
  "pdf-scanned": () => i18n.t("brief.filePdfScanned"),
  "pdf-locked": () => i18n.t("brief.filePdfLocked"),
  "pdf-slow": () => i18n.t("brief.filePdfSlow"),
  "unknown-format": () => i18n.t("brief.fileUnknown"),
  damaged: () => i18n.t("brief.fileDamaged"),
  empty: () => i18n.t("brief.fileEmpty"),
  unopened: () => i18n.t("brief.fileUnopened"),
  unread: () => i18n.t("brief.textUnread"),
};
/** Kept apart from `file-text`, which is loaded only when a file comes. */
const FILES = ".txt,.md,.text,.eml,.pdf,.docx,.html,.htm";

/** The client's text: pasted, dropped or chosen, and read on this machine; by a language model too where a person switches one on. */
export function BriefSource({
  engine,
  account,
  today,
  onRead,
  onSecond,
  onSetup,
}: {
  engine: EngineApi;
  account: AccountRef;
  today: string;
  onRead: (brief: Brief) => void;
  /** A language model's reading of what was read here before. */
  onSecond: (first: Brief, second: ModelReading) => void;
  onSetup: () => void;
}) {
  const [text, setText] = useState("");
  const door = useModelDoor(engine, {
    about: `brief ${text}`,
    preview: () =>
      text.trim() === "" ? Promise.resolve({ ok: true, value: null }) : engine.previewBrief(account, text),
  });
  // Whatever is on its way belongs to the text of its own turn.
  const { asking, run, stop, begin } = useAsking(engine, door);
  const [stopped, setStopped] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SourceProblem | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const change = (words: string) => {
    setStopped(asking);
    begin();
    setText(words);
    setBusy(false);
    setTrouble(null);
    setProblem(null);
  };
  const read = async (words: string, isCurrent: () => boolean): Promise<Brief | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const { readBrief } = await import("@/lib/brief/read-brief");
      if (!isCurrent()) return null;
      const brief = readBrief(words, today);
      onRead(brief);
      return brief;
    } catch (error) {
      console.error("brief: the reading broke off", error);
      if (isCurrent()) setProblem("unread");
      return null;
    } finally {
      if (isCurrent()) setBusy(false);
    }
  };
  /** After the local reading, which stands whatever comes of this. */
  const readAgain = async (first: Brief) => {
    const result = await run(({ shown, here }) => engine.askAboutBrief({ account, text, shown }, here));
    if (result === null) return;
    if (result.ok) onSecond(first, result.value);
    else setTrouble(result.trouble);
  };
  const readText = async () => {
    const isCurrent = begin();
    setTrouble(null);
    setStopped(false);
    const first = await read(text, isCurrent);
    if (first !== null && isCurrent() && door.on !== null) await readAgain(first);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    change(text);
    const isCurrent = begin();
    setBusy(true);
    try {
      const [{ textOfFile }, { readPdfInWorker }] = await Promise.all([
        import("@/lib/brief/file-text"),
        import("@/lib/brief/pdf/read-pdf"),
      ]);
      const found = await textOfFile(new Uint8Array(await file.arrayBuffer()), file.name, readPdfInWorker);
      if (!isCurrent()) return;
      if ("problem" in found) {
        setProblem(found.problem);
        return;
      }
      setText(found.text);
      await read(found.text, isCurrent);
    } catch (error) {
      console.error("brief: the file could not be opened", error);
      if (isCurrent()) setProblem("unopened");
    } finally {
      if (isCurrent()) setBusy(false);
    }
  };
  return (
    <Card
      aria-labelledby="brief-source"
      data-testid="brief-source"
      className={`space-y-2 ${over ? "border-accent bg-accent-soft" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      <h2 id="brief-source" className="text-lead">
        {i18n.t("brief.sourceTitle")}
      </h2>
      <Field label={i18n.t("brief.sourceText")} hint={i18n.t("brief.sourceHint")}>
        {(props) => (
          <textarea
            {...props}
            className={CONTROL}
            rows={6}
            value={text}
            data-testid="brief-text"
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      {text.length <= LONGEST_BRIEF ? null : <Notice tone="caution">{i18n.t("brief.textTooLong")}</Notice>}
      {problem === null ? null : <Notice tone="alert">{PROBLEMS[problem]()}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          // Not disabled while the model reads: whoever pressed it stays on it.
          busy={busy || asking}
          disabled={text.trim() === "" || door.payload.waitsFor !== null}
          onClick={() => void readText()}
          data-testid="brief-read"
        >
          {i18n.t("brief.read")}
        </Button>
        <Button onClick={() => input.current?.click()}>{i18n.t("brief.chooseFile")}</Button>
        <input
          ref={input}
          type="file"
          accept={FILES}
          aria-label={i18n.t("brief.chooseFile")}
          tabIndex={-1}
          data-testid="brief-file"
          className="sr-only"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {text.trim() === "" ? null : <SendHint door={door} />}
      {stopped ? <Notice>{i18n.t("brief.secondStopped")}</Notice> : null}
      {asking ? <Asking label={i18n.t("brief.secondAsking")} onStop={stop} /> : null}
      {trouble === null ? null : (
        <Notice tone="alert">
          {troubleText(trouble)} {i18n.t("brief.secondLocal")}
        </Notice>
      )}
      <ModelPart door={door} title={i18n.t("brief.secondTitle")} testId="brief-model">
        <ModelChoice
          door={door}
          words={{
            sent: i18n.t("brief.payloadSent"),
            never: i18n.t("brief.payloadNever"),
            off: i18n.t("brief.payloadOff"),
          }}
          onSetup={onSetup}
        />
      </ModelPart>
    </Card>
  );
}

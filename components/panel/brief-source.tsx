import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Card, Notice } from "@/components/ui/surface";
import type { FileProblem } from "@/lib/brief/file-text";
import { LONGEST_BRIEF } from "@/lib/brief/longest";
import type { Brief } from "@/lib/brief/types";

const PROBLEMS: Readonly<Record<FileProblem, () => string>> = {
  "too-large": () => i18n.t("brief.fileTooLarge"),
  pdf: () => i18n.t("brief.filePdf"),
  "unknown-format": () => i18n.t("brief.fileUnknown"),
  damaged: () => i18n.t("brief.fileDamaged"),
  empty: () => i18n.t("brief.fileEmpty"),
};
/** Kept apart from `file-text`, which is loaded only when a file comes. */
const FILES = ".txt,.md,.text,.eml,.docx,.html,.htm";

/** The client's text: pasted, dropped or chosen, and read on this machine. */
export function BriefSource({ today, onRead }: { today: string; onRead: (brief: Brief) => void }) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (words: string) => {
    setBusy(true);
    try {
      const { readBrief } = await import("@/lib/brief/read-brief");
      onRead(readBrief(words, today));
    } finally {
      setBusy(false);
    }
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const { textOfFile } = await import("@/lib/brief/file-text");
    const found = await textOfFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if ("problem" in found) {
      setProblem(found.problem);
      return;
    }
    setProblem(null);
    setText(found.text);
    await read(found.text);
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
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {text.length <= LONGEST_BRIEF ? null : <Notice tone="caution">{i18n.t("brief.textTooLong")}</Notice>}
      {problem === null ? null : <Notice tone="alert">{PROBLEMS[problem]()}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          busy={busy}
          disabled={text.trim() === ""}
          onClick={() => void read(text)}
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
    </Card>
  );
}

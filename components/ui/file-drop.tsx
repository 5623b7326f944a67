import { Upload } from "lucide-react";
import { useId, useRef, useState, type DragEvent } from "react";
import { Button } from "@/components/ui/button";

export interface FileDropWords {
  readonly drop: string;
  readonly choose: string;
  readonly formats: string;
}

/** A place for files: drop them, or choose them by button. The input is a real one, so that the keyboard and tests can use it. */
export function FileDrop({
  words,
  accept,
  onFiles,
}: {
  words: FileDropWords;
  accept: string;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hint = useId();
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const stop = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(isOver);
  };
  return (
    <div
      data-testid="import-drop"
      onDragOver={(event) => stop(event, true)}
      onDragLeave={(event) => stop(event, false)}
      onDrop={(event) => {
        stop(event, false);
        take(event.dataTransfer.files);
      }}
      className={`flex flex-col items-center gap-2 rounded-card border border-dashed px-4 py-5 text-center ${over ? "border-accent bg-accent-soft" : "border-line-strong"}`}
    >
      <Upload size={20} aria-hidden="true" className="text-muted" />
      <p>{words.drop}</p>
      <Button onClick={() => input.current?.click()} aria-describedby={hint}>
        {words.choose}
      </Button>
      <p id={hint} className="text-small text-muted">
        {words.formats}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        aria-label={words.choose}
        tabIndex={-1}
        data-testid="import-input"
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}

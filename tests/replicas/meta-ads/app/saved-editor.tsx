import { draw } from "./draw";
import type { TextEditorProps } from "./page";

function key(words: string): string {
  return draw(words, 36 ** 5)
    .toString(36)
    .padStart(5, "0")
    .slice(0, 5);
}

/** What Draft.js 0.11.7 leaves in a saved page. */
export function SavedDraft({ value, label, disabled }: TextEditorProps) {
  const editorKey = key(label);
  return (
    <div className="DraftEditor-root">
      {value === "" && (
        <div className="public-DraftEditorPlaceholder-root">
          <div
            className="public-DraftEditorPlaceholder-inner"
            id={`placeholder-${editorKey}`}
            style={{ whiteSpace: "pre-wrap" }}
          >
            {label}
          </div>
        </div>
      )}
      <div className="DraftEditor-editorContainer">
        <div
          {...(disabled ? {} : { "aria-autocomplete": "list" as const, "aria-expanded": false, role: "combobox" })}
          aria-label={label}
          className="notranslate public-DraftEditor-content"
          contentEditable={!disabled}
          suppressContentEditableWarning
          spellCheck
          style={{ outline: "none", userSelect: "text", whiteSpace: "pre-wrap", overflowWrap: "break-word" }}
        >
          <div data-contents="true">
            {value.split("\n").map((line, index) => {
              const offset = `${key(`${label} ${String(index)}`)}-0-0`;
              return (
                <div key={index} data-block="true" data-editor={editorKey} data-offset-key={offset}>
                  <div data-offset-key={offset} className="public-DraftStyleDefault-block public-DraftStyleDefault-ltr">
                    <span data-offset-key={offset}>
                      {line === "" ? <br data-text="true" /> : <span data-text="true">{line}</span>}
                    </span>
                  </div>
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

/** What Lexical's plain text editor leaves in a saved page: one paragraph, its lines apart by `<br>`. */
export function SavedLexical({ value, label, disabled }: TextEditorProps) {
  const lines = value.split("\n");
  return (
    <>
      <div
        aria-label={label}
        role="textbox"
        contentEditable={!disabled}
        suppressContentEditableWarning
        spellCheck
        data-lexical-editor="true"
        style={{ userSelect: "text", whiteSpace: "pre-wrap", wordBreak: "break-word" }}
      >
        <p dir={value === "" ? undefined : "ltr"}>
          {value === "" ? (
            <br />
          ) : (
            lines.flatMap((line, index) => [
              ...(index > 0 ? [<br key={`br${String(index)}`} />] : []),
              ...(line === ""
                ? []
                : [
                    <span key={index} data-lexical-text="true">
                      {line}
                    </span>,
                  ]),
            ])
          )}
        </p>
      </div>
      {value === "" && <div className="lexicalPlaceholder">{label}</div>}
    </>
  );
}

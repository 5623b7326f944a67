import type { ReactNode } from "react";
import { usePage } from "./page";
import { Rekeyed } from "./rekeyed";
import { SavedDraft, SavedLexical } from "./saved-editor";

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder: string;
  readonly labelledBy: string;
  readonly invalid: boolean;
  /** Rich where the page's framework makes it so (the primary text); others are plain fields. */
  readonly rich: boolean;
  readonly multiline: boolean;
}

/** What an `<input>` makes of a text: browsers take its line breaks out (HTML, "strip newlines"). */
export function asOneLine(text: string): string {
  return text.replace(/[\r\n]/g, "");
}

/** The boxes around a contenteditable, as in the captures. */
function RichBox({ children }: { readonly children: ReactNode }) {
  return (
    <div className="_5vz5 _4y_d _5yk1 ads-text-suggestions-focusable _aqql" role="presentation">
      <div className="_5yk2" tabIndex={-1}>
        <div className="_5rp7">
          <div className="_5rpb">{children}</div>
        </div>
      </div>
    </div>
  );
}

/** One ad text, in whichever kind of field the page has for it. */
export function TextField(props: Props) {
  const { options, editors } = usePage();
  const { editor, locked: disabled } = options;
  if (props.rich && (editor === "draft" || editor === "lexical")) {
    const { value, onChange, placeholder: label } = props;
    const Editor = editors?.[editor] ?? (editor === "draft" ? SavedDraft : SavedLexical);
    return (
      <RichBox>
        <Editor value={value} onChange={onChange} label={label} disabled={disabled} />
      </RichBox>
    );
  }
  const multiline = editor === "textarea" || (editor !== "input" && props.multiline);
  return (
    <Rekeyed
      value={multiline ? props.value : asOneLine(props.value)}
      onChange={props.onChange}
      placeholder={props.placeholder}
      labelledBy={props.labelledBy}
      invalid={props.invalid}
      disabled={disabled}
      multiline={multiline}
    />
  );
}

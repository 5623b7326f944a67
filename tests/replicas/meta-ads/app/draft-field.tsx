import { ContentState, Editor, EditorState } from "draft-js";
import { useEffect, useRef, useState } from "react";
import type { TextEditorProps } from "./page";

/** The Draft.js text field. Its state is the editor's; changes from outside replace it. */
export function DraftField({ value, label, onChange, disabled }: TextEditorProps) {
  const [editor, setEditor] = useState(() => EditorState.createWithContent(ContentState.createFromText(value, "\n")));
  const held = useRef(value);
  useEffect(() => {
    if (held.current === value) return;
    held.current = value;
    setEditor(EditorState.createWithContent(ContentState.createFromText(value, "\n")));
  }, [value]);
  return (
    <Editor
      editorState={editor}
      placeholder={label}
      ariaLabel={label}
      ariaAutoComplete="list"
      ariaExpanded={false}
      role="combobox"
      spellCheck
      readOnly={disabled}
      onChange={(next) => {
        setEditor(next);
        const text = next.getCurrentContent().getPlainText("\n");
        if (text === held.current) return;
        held.current = text;
        onChange(text);
      }}
    />
  );
}

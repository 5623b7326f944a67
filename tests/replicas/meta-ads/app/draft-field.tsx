import { ContentState, Editor, EditorState } from "draft-js";
import { useEffect, useRef, useState } from "react";

interface Props {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
}

/** The Draft.js text field, with the wrappers of the captures. Its state is the editor's; changes from outside replace it. */
export function DraftField({ value, label, onChange }: Props) {
  const [editor, setEditor] = useState(() => EditorState.createWithContent(ContentState.createFromText(value, "\n")));
  const held = useRef(value);
  useEffect(() => {
    if (held.current === value) return;
    held.current = value;
    setEditor(EditorState.createWithContent(ContentState.createFromText(value, "\n")));
  }, [value]);
  return (
    <div className="_5vz5 _4y_d _5yk1 ads-text-suggestions-focusable _aqql" role="presentation">
      <div className="_5yk2" tabIndex={-1}>
        <div className="_5rp7">
          <div className="_5rpb">
            <Editor
              editorState={editor}
              placeholder={label}
              ariaLabel={label}
              ariaAutoComplete="list"
              ariaExpanded={false}
              role="combobox"
              spellCheck
              onChange={(next) => {
                setEditor(next);
                const text = next.getCurrentContent().getPlainText("\n");
                if (text === held.current) return;
                held.current = text;
                onChange(text);
              }}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

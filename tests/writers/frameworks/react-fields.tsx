import { ContentState, Editor, EditorState } from "draft-js";
import { useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { MountField } from "./field";

interface Props {
  readonly initial: string;
  readonly take: (state: string) => void;
}

function Controlled({ initial, take }: Props) {
  const [value, setValue] = useState(initial);
  return (
    <input
      value={value}
      onChange={({ target }) => {
        setValue(target.value);
        take(target.value);
      }}
    />
  );
}

function ControlledArea({ initial, take }: Props) {
  const [value, setValue] = useState(initial);
  return (
    <textarea
      value={value}
      onChange={({ target }) => {
        setValue(target.value);
        take(target.value);
      }}
    />
  );
}

/** A new node for each state. */
function Rekeyed({ initial, take }: Props) {
  const [value, setValue] = useState(initial);
  return (
    <input
      key={value}
      value={value}
      onChange={({ target }) => {
        setValue(target.value);
        take(target.value);
      }}
    />
  );
}

/** The state takes the value when the server has said yes. */
function Slow({ initial, take }: Props) {
  const [value, setValue] = useState(initial);
  return (
    <input
      value={value}
      onChange={({ target: { value: next } }) => {
        setTimeout(() => {
          setValue(next);
          take(next);
        }, 500);
      }}
    />
  );
}

function Uncontrolled({ initial, take }: Props) {
  return <input defaultValue={initial} onChange={({ target }) => take(target.value)} />;
}

function Draft({ initial, take }: Props) {
  const [editor, setEditor] = useState(() => EditorState.createWithContent(ContentState.createFromText(initial, "\n")));
  return (
    <Editor
      editorState={editor}
      onChange={(next) => {
        setEditor(next);
        take(next.getCurrentContent().getPlainText("\n"));
      }}
    />
  );
}

function mount(Field: (props: Props) => ReactNode): MountField {
  return (box, initial, take) => createRoot(box).render(<Field initial={initial} take={take} />);
}

/** Fields of React 18 and of Draft.js in it. */
export const REACT_FIELDS: Readonly<Record<string, MountField>> = {
  controlled: mount(Controlled),
  controlledArea: mount(ControlledArea),
  rekeyed: mount(Rekeyed),
  slow: mount(Slow),
  uncontrolled: mount(Uncontrolled),
  draft: mount(Draft),
};

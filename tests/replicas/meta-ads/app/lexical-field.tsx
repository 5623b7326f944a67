import { registerPlainText } from "@lexical/plain-text";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalEditor,
} from "lexical";
import { useEffect, useRef } from "react";
import type { TextEditorProps } from "./page";

function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      text.split("\n").forEach((line, index) => {
        if (index > 0) paragraph.append($createLineBreakNode());
        if (line !== "") paragraph.append($createTextNode(line));
      });
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
}

/** The text field as Lexical makes it, with its plain text plugin. Its state is the editor's; changes from outside replace it. */
export function LexicalField({ value, label, onChange, disabled }: TextEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor | null>(null);
  const held = useRef(value);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    const own = createEditor({
      namespace: "ads",
      editable: !disabled,
      onError: (error) => {
        throw error;
      },
    });
    editor.current = own;
    own.setRootElement(box.current);
    setText(own, held.current);
    const stops = [
      registerPlainText(own),
      own.registerUpdateListener(({ editorState }) => {
        const text = editorState.read(() => $getRoot().getTextContent());
        if (text === held.current) return;
        held.current = text;
        tell.current(text);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      own.setRootElement(null);
    };
  }, [disabled]);
  useEffect(() => {
    if (held.current === value || editor.current === null) return;
    held.current = value;
    setText(editor.current, value);
  }, [value]);
  return (
    <>
      <div
        ref={box}
        aria-label={label}
        role="textbox"
        contentEditable={!disabled}
        spellCheck
        suppressContentEditableWarning
      />
      {value === "" && <div className="lexicalPlaceholder">{label}</div>}
    </>
  );
}

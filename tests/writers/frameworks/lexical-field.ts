import { registerPlainText } from "@lexical/plain-text";
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import type { MountField } from "./field";

/** Lexical with its plain text plugin. */
export const lexicalField: MountField = (box, initial, take) => {
  const field = document.createElement("div");
  field.contentEditable = "true";
  box.append(field);
  const editor = createEditor({
    namespace: "bench",
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerPlainText(editor);
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      initial.split("\n").forEach((line, index) => {
        if (index > 0) paragraph.append($createLineBreakNode());
        if (line !== "") paragraph.append($createTextNode(line));
      });
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
  editor.registerUpdateListener(({ editorState }) => {
    take(editorState.read(() => $getRoot().getTextContent()));
  });
};

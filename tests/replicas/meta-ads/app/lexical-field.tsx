import type { TextEditorProps } from "./page";
import { SavedLexical } from "./saved-editor";

export function LexicalField(props: TextEditorProps) {
  return <SavedLexical {...props} />;
}

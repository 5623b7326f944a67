/** The few parts of draft-js 0.11.7 that the replica uses; the package ships no types. */
declare module "draft-js" {
  import type { Component } from "react";

  export class ContentState {
    static createFromText(text: string, delimiter?: string): ContentState;
    getPlainText(delimiter?: string): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export interface EditorProps {
    readonly editorState: EditorState;
    readonly onChange: (state: EditorState) => void;
    readonly placeholder?: string;
    readonly ariaLabel?: string;
    readonly ariaAutoComplete?: string;
    readonly ariaExpanded?: boolean;
    readonly role?: string;
    readonly spellCheck?: boolean;
    readonly readOnly?: boolean;
  }
  export class Editor extends Component<EditorProps> {}
}

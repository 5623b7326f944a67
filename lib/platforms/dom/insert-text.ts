import type { TextField } from "./set-native-value";

/**
 * Replaces a field's text as if it were typed at the cursor: for fields that notice nothing else. Takes the focus.
 * `execCommand` is deprecated and has no successor that reaches a page's own framework.
 */
export function insertText(element: TextField, text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  if (typeof element.ownerDocument.execCommand !== "function") return;
  element.focus({ preventScroll: true });
  element.select();
  const command = text === "" ? "delete" : "insertText";
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  element.ownerDocument.execCommand(command, false, text);
}

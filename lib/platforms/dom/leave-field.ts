import type { TextField } from "./set-native-value";

/**
 * Tells a field that the person is done with it: many pages round, limit and check what was typed only then. The focus stays
 * where the person has it, unless it is in this very field.
 */
export function leaveField(field: TextField): void {
  const view = field.ownerDocument.defaultView ?? globalThis;
  field.dispatchEvent(new view.Event("change", { bubbles: true }));
  if (!field.isConnected) return;
  if (field.ownerDocument.activeElement === field) field.blur();
  else {
    field.dispatchEvent(new view.FocusEvent("blur", { composed: true }));
    field.dispatchEvent(new view.FocusEvent("focusout", { bubbles: true, composed: true }));
  }
}

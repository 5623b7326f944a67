export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** True for the fields that a person types text into. */
export function isTextField(element: Element | null): element is TextField {
  if (element === null) return false;
  if (element.tagName === "TEXTAREA") return true;
  return (
    element.tagName === "INPUT" && /^(?:text|number|search|tel|url|email)$/.test((element as HTMLInputElement).type)
  );
}

/**
 * Puts a text into a field so that the page's framework notices: by the prototype's own setter (frameworks shadow the
 * instance's), then the events of typing. Measured for React, AngularDart and plain fields in both browsers.
 */
export function setNativeValue(element: TextField, text: string): void {
  const view = element.ownerDocument.defaultView ?? globalThis;
  const prototype: object =
    element.tagName === "TEXTAREA" ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  // Runs the prototype's setter on this element; focus stays where the person has it.
  Reflect.set(prototype, "value", text, element);
  element.dispatchEvent(new view.Event("input", { bubbles: true, composed: true }));
  // Some frameworks replace the node on input; the old one then has nobody left to tell.
  if (element.isConnected) element.dispatchEvent(new view.Event("change", { bubbles: true }));
}

/** True where the page does not let a person change the field: it says so itself, or a part around it is switched off. */
export function isLocked(element: Element): boolean {
  return (
    element.matches(
      ":disabled, [readonly], [aria-disabled='true'], [aria-readonly='true'], [contenteditable='false'], .is-disabled",
    ) || element.closest("[inert], fieldset:disabled, [aria-disabled='true']") !== null
  );
}

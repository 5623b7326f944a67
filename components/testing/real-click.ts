/** A click as if from a person's hand: tests cannot make trusted events, so this one only says that it is. */
export async function realClick(element: HTMLElement): Promise<void> {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  element.dispatchEvent(event);
  await Promise.resolve();
}

import { delay } from "./wait-until";

/** True for Draft.js, Lexical and plain contenteditable fields: the element that itself is edited. */
export function isRichText(element: Element): element is HTMLElement {
  return (
    element.getAttribute("contenteditable") === "true" || element.getAttribute("contenteditable") === "plaintext-only"
  );
}

const BLOCK = new Set(["DIV", "P", "LI", "H1", "H2", "H3", "BLOCKQUOTE"]);

/** The text of one block: text nodes as they are, `<br>` as a line break unless it only keeps an empty block open. */
function blockText(block: Node): string {
  let text = "";
  for (let child = block.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? "";
    else if (child.nodeType === 1) text += (child as Element).tagName === "BR" ? "\n" : blockText(child);
  }
  return text;
}

/** What a rich text field holds, lines joined by `\n`. Draft.js keeps one `[data-block]` a line, Lexical paragraphs and breaks. */
export function readRichText(field: Element): string {
  const draft = [...field.querySelectorAll('[data-block="true"]')];
  const children = [...field.children].filter((child) => BLOCK.has(child.tagName));
  const blocks = draft.length > 0 ? draft : children;
  const lines = (blocks.length > 0 ? blocks : [field]).map((block) => {
    const text = blockText(block).replace(/[\u200b\ufeff]/g, "");
    return text === "\n" ? "" : text.replace(/\n$/, "");
  });
  return lines.join("\n").replace(/\u00a0/g, " ");
}

function selectAll(field: HTMLElement): void {
  const { ownerDocument: document } = field;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(field, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  const range = document.createRange();
  const first = texts[0];
  const last = texts.at(-1);
  if (first === undefined || last === undefined) range.selectNodeContents(field);
  else {
    range.setStart(first, 0);
    range.setEnd(last, last.length);
  }
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * A paste that carries the text. Chrome takes a DataTransfer, Firefox only its own `{dataType, data}`; each ignores or
 * empties the other's form, so the one that reads back is used. Null where the browser builds neither.
 */
export function buildPaste(view: Window & typeof globalThis, text: string): ClipboardEvent | null {
  const common = { bubbles: true, cancelable: true, composed: true };
  const reads = (event: ClipboardEvent) => event.clipboardData?.getData("text/plain") === text;
  try {
    const clipboardData = new view.DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new view.ClipboardEvent("paste", { ...common, clipboardData });
    if (reads(event)) return event;
  } catch {
    // Not this browser's form.
  }
  try {
    const init: ClipboardEventInit & { dataType: string; data: string } = {
      ...common,
      dataType: "text/plain",
      data: text,
    };
    const event = new view.ClipboardEvent("paste", init);
    if (reads(event)) return event;
  } catch {
    // Nor this one.
  }
  return null;
}

/** An editor takes a selection over on its own `selectionchange`, which comes a moment later. */
const SELECTION_MS = 60;

/**
 * Replaces the text of a rich text field the way a person's paste does, so that Draft.js and Lexical hear of it; an empty
 * text is a Backspace over everything. `execCommand` is never used: it crashes an empty Draft.js field in Chrome.
 * @returns false where this browser cannot build such an event. The caller reads back what became of it.
 */
export async function writeRichText(field: HTMLElement, text: string, signal: AbortSignal): Promise<boolean> {
  const view = field.ownerDocument.defaultView ?? window;
  const event = text === "" ? null : buildPaste(view, text);
  if (text !== "" && event === null) return false;
  field.focus();
  selectAll(field);
  await delay(SELECTION_MS, signal);
  if (event !== null) field.dispatchEvent(event);
  else {
    const key = { key: "Backspace", code: "Backspace", keyCode: 8, which: 8, bubbles: true, cancelable: true };
    field.dispatchEvent(new view.KeyboardEvent("keydown", key));
  }
  return true;
}

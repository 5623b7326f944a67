/** True for Draft.js, Lexical and plain contenteditable fields: the element that itself is edited, or would be if it were not locked. */
export function isRichText(element: Element): element is HTMLElement {
  const editable = element.getAttribute("contenteditable");
  if (editable === "false")
    return (
      element.matches("[data-lexical-editor]") || element.querySelector(':scope > [data-contents="true"]') !== null
    );
  return editable === "true" || editable === "plaintext-only";
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

/**
 * What a rich text field holds, lines joined by `\n`. Draft.js keeps one `[data-block]` a line, Lexical paragraphs and breaks;
 * a plain field may have its first line bare and only the others in blocks.
 */
export function readRichText(field: Element): string {
  const draft = [...field.querySelectorAll('[data-block="true"]')];
  const lines = (draft.length > 0 ? draft.map((block) => [block]) : linesIn(field)).map((nodes) => {
    const text = nodes
      .map((node) => (node === field ? "" : textOfNode(node)))
      .join("")
      .replace(/[\u200b\ufeff]/g, "");
    return text === "\n" ? "" : text.replace(/\n$/, "");
  });
  return lines.join("\n").replace(/\u00a0/g, " ");
}

/** The blocks of a field, each alone, and what stands bare between them. */
function linesIn(field: Element): Node[][] {
  const lines: Node[][] = [];
  let bare: Node[] | null = null;
  for (let child = field.firstChild; child !== null; child = child.nextSibling) {
    // A framework's comment is no line.
    if (child.nodeType === 8) continue;
    if (child.nodeType === 1 && BLOCK.has((child as Element).tagName)) {
      lines.push([child]);
      bare = null;
    } else if (bare === null) lines.push((bare = [child]));
    else bare.push(child);
  }
  return lines.length === 0 ? [[field]] : lines;
}

function textOfNode(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  if (node.nodeType !== 1) return "";
  return (node as Element).tagName === "BR" ? "\n" : blockText(node);
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

/** Things that a text cannot stand for: a text put over them could not be undone. */
const MORE_THAN_TEXT = 'img, video, canvas, svg, object, iframe, input, [contenteditable="false"]';

/** False where a rich text field holds more than text (a picture, a mention). */
export function holdsOnlyText(field: Element): boolean {
  return field.querySelector(MORE_THAN_TEXT) === null;
}

/** Puts the cursor over all of a field's text, as a person does before pasting. */
export function selectAllOf(field: HTMLElement): void {
  field.focus({ preventScroll: true });
  selectAll(field);
}

/** True where the page still has the cursor over all of this field's text. */
export function isAllSelected(field: HTMLElement): boolean {
  const selection = field.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0 || field.ownerDocument.activeElement !== field) return false;
  const range = selection.getRangeAt(0);
  if (!(field.contains(range.startContainer) && field.contains(range.endContainer))) return false;
  return plain(selection.toString()) === plain(field.textContent);
}

function plain(text: string): string {
  return text.replace(/[\s\u200b\ufeff]/g, "");
}

/**
 * Replaces the selected text of a rich text field the way a person's paste does, so that Draft.js and Lexical hear of it; an
 * empty text is a Backspace over everything. A plain field that takes no notice of a paste is filled by hand.
 * `execCommand` is never used: it crashes an empty Draft.js field in Chrome.
 * @returns false where this browser cannot build such an event. The caller reads back what became of it.
 */
export function replaceSelected(field: HTMLElement, text: string): boolean {
  const view = field.ownerDocument.defaultView ?? window;
  const key = { key: "Backspace", code: "Backspace", keyCode: 8, which: 8, bubbles: true, cancelable: true };
  const event = text === "" ? new view.KeyboardEvent("keydown", key) : buildPaste(view, text);
  if (event !== null) field.dispatchEvent(event);
  if (event?.defaultPrevented === true) return true;
  if (!isPlain(field)) return event !== null;
  fillPlain(field, text);
  return true;
}

/** False for editors that keep their text elsewhere and mark their nodes as theirs: those must never be touched. */
function isPlain(field: Element): boolean {
  if (field.matches("[data-lexical-editor], [data-slate-editor], .ProseMirror, .ql-editor")) return false;
  return [...field.querySelectorAll("*")].every((node) =>
    node.getAttributeNames().every((name) => !name.startsWith("data-")),
  );
}

function fillPlain(field: HTMLElement, text: string): void {
  const { ownerDocument: document } = field;
  const view = document.defaultView ?? globalThis;
  const lines = text
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 ? [document.createElement("br")] : []),
      ...(line === "" ? [] : [document.createTextNode(line)]),
    ]);
  field.replaceChildren(...(text === "" ? [] : lines));
  const said = { bubbles: true, composed: true, inputType: "insertReplacementText", data: text };
  field.dispatchEvent(new view.InputEvent("input", said));
}

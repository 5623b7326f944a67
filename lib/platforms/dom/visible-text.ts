import { tidyText } from "@/lib/platforms/parse/clean-text";

const NEVER_TEXT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATERIAL-ICON MAT-ICON TEXTAREA SELECT DATALIST".split(" "),
);
const BLOCKS = new Set([
  "DIV",
  "P",
  "LI",
  "UL",
  "OL",
  "TR",
  "TD",
  "TH",
  "BR",
  "SECTION",
  "HEADER",
  "H1",
  "H2",
  "H3",
  "H4",
]);
const ICON_CLASS = /(?:^|[\s-])(?:material-icon|material-symbol|google-symbol|icon-i\b)/;

/**
 * The words that a person sees in an element, without layout reads: no scripts, no icon ligatures (`help_outline`), nothing
 * that fields hold, no tooltips, nothing under `hidden` or an inline `display:none`. Blocks are parted by a space, inline pieces are joined as they stand.
 */
export function visibleText(element: Element): string {
  // Most cells hold one text in a chain of wrappers; 20,000 of them are read in one go.
  let at: Node = element;
  for (let only = at.firstChild; only?.nextSibling === null; only = at.firstChild) {
    if (only.nodeType === 3) return tidyText(only.nodeValue ?? "");
    if (only.nodeType !== 1 || !isText(only as Element)) break;
    at = only;
  }
  const pieces: string[] = [];
  collect(element, pieces);
  return tidyText(pieces.join(""));
}

/**
 * The visible texts of an element apart, one for each element that holds text itself. A span without attributes has no
 * look of its own: where nothing parts it from the text before, it continues it, as frameworks cut texts into pieces.
 */
export function textPieces(element: Element): readonly string[] {
  const pieces: string[] = [];
  const visit = (at: Element, before: string): string => {
    let own = before;
    for (let child = at.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) own += child.nodeValue ?? "";
      else if (child.nodeType === 1 && isText(child as Element)) {
        const continues = isBare(child as Element) && /\S$/.test(own) && /^\S/.test(child.textContent ?? "");
        if (continues) own = visit(child as Element, own);
        else add(visit(child as Element, ""));
      }
    }
    return own;
  };
  const add = (text: string) => {
    const tidy = tidyText(text);
    if (tidy !== "") pieces.push(tidy);
  };
  add(visit(element, ""));
  return pieces;
}

function isBare(element: Element): boolean {
  return element.tagName === "SPAN" && [...element.attributes].every(({ name }) => name.startsWith("_ng"));
}

function collect(node: Node, pieces: string[]): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) pieces.push(child.nodeValue ?? "");
    else if (child.nodeType === 1 && isText(child as Element)) {
      const block = BLOCKS.has((child as Element).tagName);
      if (block) pieces.push(" ");
      collect(child, pieces);
      if (block) pieces.push(" ");
    }
  }
}

function isText(element: Element): boolean {
  if (!element.hasAttributes()) return !NEVER_TEXT.has(element.tagName);
  if (element.getAttribute("role") === "tooltip") return false;
  return !(NEVER_TEXT.has(element.tagName.toUpperCase()) || isIcon(element) || isHidden(element));
}

function isIcon(element: Element): boolean {
  if (element.tagName === "I" && element.getAttribute("aria-hidden") === "true") return true;
  const names = element.getAttribute("class");
  return names !== null && ICON_CLASS.test(names);
}

/** True where the element itself says that it is hidden. Style sheets are not asked: that would force a layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:display:\s*none|visibility:\s*hidden)/i.test(style);
}

/** True where neither the element nor anything around it says that it is hidden. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isHidden(at)) return false;
  return true;
}

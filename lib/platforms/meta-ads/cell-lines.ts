import { isHidden } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";

/** What a cell shows, line by line. */
export interface CellLines {
  readonly lines: readonly string[];
  /** The lines that the page itself marks as values (`geotextcolor="value"`): usually one or none. */
  readonly marked: readonly string[];
  readonly busy: boolean;
  /** Parts of it, or all of it, are there and not shown. */
  readonly hidden: boolean;
}

/** Elements that part lines; Meta's cells are made of divs. */
const BLOCKS = new Set([
  "DIV",
  "P",
  "LI",
  "UL",
  "OL",
  "BR",
  "TD",
  "TH",
  "TR",
  "H3",
  "H4",
  "LABEL",
  "LEGEND",
  "FIELDSET",
  "SECTION",
]);
/** Footnotes (`1,000<sup>2</sup>`) and struck-out values are no part of what a cell says, as scripts and buttons are not. */
const NEVER = new Set(["SUP", "SUB", "DEL", "S", "SCRIPT", "STYLE", "TEMPLATE", "svg", "SVG", "BUTTON", "INPUT", "I"]);
/** Hover toolbars and action icons keep their words in the DOM although nobody sees them (facts 2.4, noise). */
const NOISE_ROLES = new Set(["toolbar", "button", "menu", "listbox", "tooltip"]);

interface Gathering {
  lines: string[];
  open: string;
  marked: string[];
  busy: boolean;
  hidden: boolean;
  skip: (element: Element) => boolean;
}

function endLine(found: Gathering): void {
  const line = tidyText(found.open);
  if (line !== "") found.lines.push(line);
  found.open = "";
}

function gather(node: Node, found: Gathering): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) found.open += child.nodeValue ?? "";
    else if (child.nodeType === 1) gatherElement(child as Element, found);
  }
}

function gatherElement(element: Element, found: Gathering): void {
  if (NEVER.has(element.tagName) || found.skip(element)) return;
  const block = BLOCKS.has(element.tagName);
  if (element.hasAttributes()) {
    const role = element.getAttribute("role");
    if (role === "progressbar" || element.getAttribute("aria-busy") === "true") found.busy = true;
    if (role !== null && NOISE_ROLES.has(role)) return;
    if (isHidden(element)) {
      found.hidden = true;
      return;
    }
    if (element.getAttribute("geotextcolor") === "value") {
      const inner: Gathering = { lines: [], open: "", marked: [], busy: false, hidden: false, skip: found.skip };
      gather(element, inner);
      endLine(inner);
      found.busy ||= inner.busy;
      found.hidden ||= inner.hidden;
      endLine(found);
      found.lines.push(...inner.lines);
      found.marked.push(inner.lines.join(" "));
      return;
    }
  }
  if (block) endLine(found);
  gather(element, found);
  if (block) endLine(found);
}

/** What is marked as waiting for its content. */
export const BUSY = '[aria-busy="true"]';

/** Reads a cell in one pass over its nodes; no layout, no style sheets. */
export function cellLines(cell: Element, skip: (element: Element) => boolean = () => false): CellLines {
  // A row, a table or a whole page that is marked as loading may still show the last filter's or date range's figures.
  const busy = cell.closest(BUSY) !== null || cell.getAttribute("role") === "progressbar";
  const found: Gathering = { lines: [], open: "", marked: [], busy, hidden: isHidden(cell), skip };
  if (!found.hidden) gather(cell, found);
  endLine(found);
  return { lines: found.lines, marked: found.marked, busy: found.busy, hidden: found.hidden };
}

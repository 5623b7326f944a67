import type { Layer } from "@/lib/domain/reading";
import type { Look } from "@/lib/platforms/dom/look";
import { isHidden, isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import { SECTION_HEADERS, SECTIONS, selectorOf } from "./locators";
import { DIALOG, DRAWER } from "./page-parts";
import { TITLES, type PanelKind } from "./section-titles";
import { LOADING_WORDS } from "./setting-words";
import { labelKey } from "./words";

export type { PanelKind } from "./section-titles";

/** One section of the settings drawer. */
export interface Panel {
  readonly kind: PanelKind;
  readonly element: Element;
  readonly header: HTMLElement;
  /** How its title was found. */
  readonly layers: readonly Layer[];
  readonly title: string;
  readonly expanded: boolean;
  /** True where it is expanded and its fields are still to come. */
  readonly loading: boolean;
  /** The words beside the title while it is collapsed; null when it is expanded. */
  readonly summary: string | null;
  /** The summary's parts where the page parts them by elements. */
  readonly parts: readonly string[];
}

const PANEL = selectorOf(SECTIONS);
/** Where the elements have lost their names: what opens and closes, by its role and state. */
const TOGGLE = selectorOf(SECTION_HEADERS.filter(({ layer }) => layer === "aria"));
/** What stands in an expanded section until its fields are there. */
const WAITING = "[aria-busy=true], [role=progressbar], material-spinner, material-progress";
const HEADER = selectorOf(SECTION_HEADERS.filter(({ layer }) => layer === "key"));
/** Lists of links, menus and tables open and close too, and are no settings. */
const ELSEWHERE =
  "nav, [role=navigation], [role=menu], [role=menubar], [role=tree], [role=grid], [role=table], [role=tablist]";

/** The open settings drawer, or null. A drawer that is closed, empty or holds no sections is none; of several, none is sure. */
export function findDrawer(look: Look): Element | null {
  const candidates = look(DRAWER);
  const drawers = candidates.filter(
    (drawer) =>
      drawer.parentElement?.closest(DRAWER) == null &&
      isOpen(drawer) &&
      (drawer.querySelector(PANEL) !== null ||
        drawer.querySelector(".slidealog-body") !== null ||
        sectionHeaders(drawer).length > 0),
  );
  if (candidates.length > 0) return drawers.length === 1 ? (drawers[0] ?? null) : null;
  // By role and the titles of its sections.
  const dialogs = look(DIALOG).filter(
    (dialog) => dialog.querySelector(DIALOG) === null && isOpen(dialog) && sectionHeaders(dialog).length > 1,
  );
  return dialogs.length === 1 ? (dialogs[0] ?? null) : null;
}

function isOpen(element: Element): boolean {
  return isShown(element) && element.closest("[aria-hidden=true]") === null;
}

/**
 * The drawer's own heading: the entity whose settings they are. What stands before the name in the same line is no part of
 * it, and a section's heading is none. Empty where there is none, or where several differ.
 */
export function drawerHeading(drawer: Element): string {
  const header = drawer.querySelector(".slidealog-header");
  const headings = [...(header ?? drawer).querySelectorAll("[role=heading], h1, h2")].filter(
    (heading) => isShown(heading) && heading.closest(`${PANEL}, ${TOGGLE}, .slidealog-body`) === null,
  );
  if (headings.length === 0) return header === null ? "" : visibleText(header);
  const names = new Set(headings.map(visibleText).filter((name) => name !== ""));
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

/** The sections that are loaded; two with one title are both left out, as neither is certain. */
export function readPanels(drawer: Element): ReadonlyMap<PanelKind, Panel | "ambiguous"> {
  const panels = new Map<PanelKind, Panel | "ambiguous">();
  for (const { element, header } of sectionsIn(drawer)) {
    const panel = readPanel(element, header);
    if (panel === null) continue;
    // A section whose accessible name and title are two different sections' is neither.
    const kinds = panel.otherKind === null ? [panel.kind] : [panel.kind, panel.otherKind];
    for (const kind of kinds) panels.set(kind, kinds.length > 1 || panels.has(kind) ? "ambiguous" : panel);
  }
  return panels;
}

interface Section {
  readonly element: Element;
  readonly header: HTMLElement;
}

/** By the names of Google's own elements; where those are gone, by what opens and closes under a section's title. */
function sectionsIn(drawer: Element): readonly Section[] {
  const all = [...drawer.querySelectorAll(PANEL)];
  const named = all.filter((element) => {
    const outer = element.parentElement?.closest(PANEL);
    const isInner = outer?.matches("material-expansionpanel, expansion-panel") === true;
    return !isInner && (isWrapped(element) || element.querySelector(PANEL) === null) && isShown(element);
  });
  if (named.length > 0)
    return named.flatMap((element) => {
      const header = element.querySelector<HTMLElement>(TOGGLE) ?? element.querySelector<HTMLElement>(HEADER);
      return header === null ? [] : [{ element, header }];
    });
  const headers = sectionHeaders(drawer);
  return headers.map((header) => {
    let element: Element = header.parentElement ?? header;
    for (let at = element.parentElement; at !== null && at !== drawer; at = at.parentElement) {
      if (headers.some((other) => other !== header && at.contains(other)) || at.matches(".slidealog-body")) break;
      element = at;
    }
    return { element, header };
  });
}

/** A section that holds others is one itself only where its own header says so: `construction-plugin-panel` is a wrapper. */
function isWrapped(element: Element): boolean {
  return !element.matches("construction-plugin-panel");
}

function sectionHeaders(drawer: Element): readonly HTMLElement[] {
  const toggles = [...drawer.querySelectorAll<HTMLElement>(TOGGLE)];
  const headers = toggles.length > 0 ? toggles : [...drawer.querySelectorAll<HTMLElement>(HEADER)];
  return headers.filter(
    (header) => isShown(header) && header.closest(ELSEWHERE) === null && titleOf(header).kind !== null,
  );
}

/** What a header calls its section: by its accessible name and by the title that it shows. */
function titleOf(header: Element) {
  const label = tidyText(header.getAttribute("aria-label") ?? "");
  const titles = [...header.querySelectorAll("*")].filter((part) => TITLES.has(keyOf(visibleText(part))));
  const innermost = titles.filter((title) => !titles.some((other) => other !== title && title.contains(other)));
  const byName = TITLES.get(keyOf(label)) ?? null;
  // A status panel's summary may well be a word that titles another section: the title comes first.
  const byTitle = innermost[0] === undefined ? null : (TITLES.get(keyOf(visibleText(innermost[0]))) ?? null);
  return { label, innermost, byName, byTitle, kind: byName ?? byTitle };
}

function readPanel(element: Element, header: HTMLElement): (Panel & { readonly otherKind: PanelKind | null }) | null {
  const { label, innermost, byName, byTitle, kind } = titleOf(header);
  if (kind === null) return null;
  const layers: Layer[] = [
    ...(byName === null ? [] : (["aria"] as const)),
    ...(byTitle === null ? [] : (["label"] as const)),
  ];
  const title = innermost.find((part) => TITLES.get(keyOf(visibleText(part))) === kind);
  const words = title === undefined ? label : visibleText(title);
  const parts = partsOf(header, title);
  const expanded = isExpanded(element, header, parts.length > 0);
  if (expanded === null) return null;
  const loads = parts.some((part) => LOADING_WORDS.test(part)) || header.querySelector("[aria-busy=true]") !== null;
  return {
    kind,
    otherKind: byTitle === null || byTitle === kind ? null : byTitle,
    layers,
    element,
    header,
    title: words,
    expanded,
    loading: expanded && element.querySelector(WAITING) !== null,
    summary: expanded ? null : loads ? "" : summaryOf(header, words),
    parts: expanded || loads ? [] : parts,
  };
}

/** By its own state; without one by what is there: a summary, or contents under the header. Both, or none: nobody knows. */
function isExpanded(element: Element, header: Element, hasSummary: boolean): boolean | null {
  const stated = header.getAttribute("aria-expanded");
  if (stated !== null) return stated === "true";
  const hasContents = [...element.querySelectorAll("*")].some(
    (part) =>
      !header.contains(part) &&
      !part.contains(header) &&
      isShown(part) &&
      (part.matches("input, textarea") || visibleText(part) !== ""),
  );
  return hasContents === hasSummary ? null : hasContents;
}

function keyOf(text: string): string {
  return text.length > 60 ? "" : labelKey(text);
}

function summaryOf(header: Element, title: string): string {
  const all = visibleText(header);
  return all.startsWith(title)
    ? all
        .slice(title.length)
        .replace(/^\s?[:：]\s?/, "")
        .trim()
    : all;
}

/** The texts of the innermost elements beside the title: a list that is parted by elements needs no guessing at commas. */
function partsOf(header: Element, title: Element | undefined): readonly string[] {
  return [...header.querySelectorAll("*")]
    .filter((part) => part.firstElementChild === null && part !== title && title?.contains(part) !== true)
    .filter((part) => part.closest("material-icon, mat-icon, i") === null && !isHidden(part))
    .map(visibleText)
    .filter((text) => text !== "");
}

import type { EntityIds, Level } from "@/lib/domain/platform";
import { viaOf, type Layer } from "@/lib/domain/reading";
import { lookIn, type Look } from "@/lib/platforms/dom/look";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import type { Address } from "./address";
import { FORMS, SECTIONS, type Locator, type SectionName } from "./locators";
import { LEVEL_OF_TYPE } from "./table";
import { fold } from "./words";

/** The open form. `level` is null where surface, container and address do not agree. */
export interface Editor {
  readonly level: Level | null;
  readonly root: Element;
}

export const FORM = '[data-surface*="/editor_drawer/editor:"], [data-non-int-surface*="EditorContainer.react"]';

/** The form that is open, or null. Where the page changes between two forms it is open but has no level. */
export function findEditor(document: Document, address: Address, look: Look = lookIn(document)): Editor | null {
  const roots = new Map<Level, Element>();
  for (const element of look(FORM)) {
    const path = element.getAttribute("data-surface") ?? element.getAttribute("data-non-int-surface") ?? "";
    const form = FORMS.find(({ surface, component }) => path.endsWith(surface) || path.endsWith(component));
    if (form !== undefined && !roots.has(form.level) && isShown(element)) roots.set(form.level, element);
  }
  const [first] = roots;
  if (first !== undefined) {
    const [level, root] = first;
    const agreed = roots.size === 1 && (address.level === null || address.level === level);
    return { level: agreed ? level : null, root };
  }
  if (!address.editing) return null;
  const sections = Object.values(SECTIONS).flatMap((locators) => keyHits(document, locators));
  const root =
    document.querySelector('[data-surface$="/editor_drawer"]') ?? (sections.length > 0 ? document.body : null);
  return root === null ? null : { level: address.level, root };
}

function keyHits(scope: ParentNode, locators: readonly Locator[]): Element[] {
  return locators.flatMap(({ by, value }) => {
    if (by === "id") return [...scope.querySelectorAll(`[id="${value}"], [data-pagelet="${value}"]`)];
    return by === "surface" ? [...scope.querySelectorAll(`[data-surface$="/${value}"]`)] : [];
  });
}

const TITLE = '[role="heading"][aria-level="3"], h3';

const FORM_OF: Readonly<Record<SectionName, Level>> = {
  campaignName: "campaign",
  specialCategories: "campaign",
  campaignDetails: "campaign",
  campaignBudget: "campaign",
  adsetName: "adset",
  conversion: "adset",
  budgetSchedule: "adset",
  targeting: "adset",
  placements: "adset",
  adName: "ad",
  creative: "ad",
  destination: "ad",
};

/** The sections of one form that a title may be of; empty where its words are none of them. */
function sectionsTitled(title: string, form: Level): ReadonlySet<string> {
  const folded = fold(title);
  const named = Object.entries(SECTIONS).filter(
    ([section, locators]) =>
      FORM_OF[section as SectionName] === form &&
      locators.some(({ by, value }) => by === "heading" && fold(value) === folded),
  );
  return new Set(named.map(([name]) => name));
}

/** A heading's section: the largest part around it that holds no other heading of its rank. */
function wordHits(root: Element, locators: readonly Locator[]): Element[] {
  const words = new Set(locators.filter(({ by }) => by === "heading").map(({ value }) => fold(value)));
  return [...root.querySelectorAll(TITLE)]
    .filter((heading) => words.has(fold(visibleText(heading))))
    .map((heading) => {
      let part = heading;
      for (let up = heading.parentElement; up !== null && up !== root && root.contains(up); up = up.parentElement) {
        if (up.querySelectorAll(TITLE).length > 1) break;
        part = up;
      }
      return part;
    });
}

export type SectionHit =
  | { readonly status: "found"; readonly element: Element; readonly via: string }
  | { readonly status: "not-loaded" }
  | { readonly status: "no-match" }
  | { readonly status: "ambiguous" };

/** What a person can act on; also tells a section's body from its bare header. */
export const CONTROLS =
  'input, textarea, select, button, [contenteditable="true"], [role="combobox"], [role="button"], [role="switch"]';

/** One section of the form. Hits must lie within each other: two places for one section are no place. */
export function findSection(root: Element, name: SectionName): SectionHit {
  const locators: readonly Locator[] = SECTIONS[name];
  const byKey = keyHits(root, locators).filter(isShown);
  const hits = [...new Set(byKey.length > 0 ? byKey : wordHits(root, locators).filter(isShown))];
  const outer = hits.filter((hit) => !hits.some((other) => other !== hit && other.contains(hit)));
  const [element] = outer;
  if (element === undefined) return { status: "no-match" };
  if (outer.length > 1) return { status: "ambiguous" };
  const title = element.querySelector(TITLE);
  const words = title === null ? "" : visibleText(title);
  const titled = sectionsTitled(words, FORM_OF[name]);
  // Another section's title over this section's key: one of them is wrong.
  if (titled.size > 0 && !titled.has(name)) return { status: "ambiguous" };
  const hasBody = element.querySelector(CONTROLS) !== null || visibleText(element) !== words;
  if (!hasBody) return { status: "not-loaded" };
  const layers: Layer[] = byKey.length > 0 ? ["key"] : [];
  if (titled.has(name)) layers.push("aria", "label");
  return { status: "found", element, via: viaOf(layers, `section=${name}`) };
}

/** Ids in the structure tree beside the form, by level. */
function treeIds(document: Document): Readonly<Record<Level, ReadonlySet<string>>> {
  const ids = { campaign: new Set<string>(), adset: new Set<string>(), ad: new Set<string>() };
  for (const item of document.querySelectorAll("[data-objecttype][data-id]")) {
    const level = LEVEL_OF_TYPE[item.getAttribute("data-objecttype") ?? ""];
    const id = item.getAttribute("data-id") ?? "";
    if (level !== undefined && /^\d{1,20}$/.test(id) && isShown(item)) ids[level].add(id);
  }
  return ids;
}

/**
 * What is on screen, from the address and the structure tree. An id that the tree does not list, or several selected ids,
 * are no id: nothing may be written then.
 */
export function entityOf(document: Document, address: Address, editing: boolean): EntityIds {
  const tree = editing ? treeIds(document) : null;
  const one = (level: Level): string | null => {
    const selected = address.selected[level];
    const listed = tree?.[level] ?? new Set<string>();
    if (selected.length > 1) return null;
    const [id] = selected;
    if (id !== undefined) return listed.size > 0 && !listed.has(id) ? null : id;
    const [only] = listed;
    return listed.size === 1 && only !== undefined ? only : null;
  };
  const rank: Readonly<Record<Level, number>> = { campaign: 0, adset: 1, ad: 2 };
  const shown = address.level === null ? 2 : rank[address.level];
  // Below the level that is shown nothing is on screen, although the tree lists it.
  const at = (level: Level) => (editing && rank[level] > shown ? null : one(level));
  return { campaign: at("campaign"), adset: at("adset"), ad: at("ad") };
}

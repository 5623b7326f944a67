import type { LearnedLocator } from "@/lib/domain/learned";
import { accessibleName } from "@/lib/platforms/dom/accessible-name";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import type { Control } from "./controls";

/** By what a place is known, in the page's own words and keys. */
export type Evidence = Pick<LearnedLocator, "place" | "name" | "label" | "section" | "key">;

/** Attributes that the platforms give for their own use and that outlive a build. Never a class. */
const KEYS = ["id", "data-surface", "data-pagelet", "data-testid", "debugid", "essfield", "navi-id", "name"] as const;
const HEADINGS = "[role=heading], h1, h2, h3, h4, h5, h6, [aria-expanded]:not([aria-haspopup], [role=combobox], input)";
const LONGEST_WORDS = 80;
/** How many wrappers around a field may hold the words beside it. */
const AROUND = 5;

/** What speaks for a control, from the whole form. */
export function evidenceOf(control: Control, form: Element, controls: readonly Control[]): Evidence {
  const { element, kind } = control;
  const called = accessibleName(element);
  return {
    place: kind,
    name: words(called),
    // A name that does not last is no reason to take another's words.
    label: called === "" && kind === "typed" ? wordsBeside(element, form, controls) : null,
    section: sectionOf(element, form),
    key: keyOf(element, form, controls),
  };
}

/** The label that a person sees. */
export function labelOf({ name, label }: Pick<Evidence, "name" | "label">): string | null {
  return name ?? label;
}

/** Words that stay: no figures, no money, no sentence. */
export function words(text: string): string | null {
  const tidy = tidyText(text);
  return tidy === "" || tidy.length > LONGEST_WORDS || /[\p{Nd}\p{Sc}]/u.test(tidy) ? null : tidy;
}

function isSole(around: Element, element: Element, controls: readonly Control[]): boolean {
  return controls.every((other) => other.element === element || !around.contains(other.element));
}

/** The nearest words that belong to this field alone; a currency sign is none. */
function wordsBeside(element: Element, form: Element, controls: readonly Control[]): string | null {
  let at = element.parentElement;
  for (let step = 0; at !== null && at !== form && step < AROUND; step++, at = at.parentElement) {
    if (!isSole(at, element, controls) || holdsHeading(at)) return null;
    const text = tidyText(visibleText(at).replace(/[\p{Sc}%]/gu, ""));
    if (text !== "") return words(text);
  }
  return null;
}

/** True for a part that is a section of its own: its words are not one field's. */
export function holdsHeading(part: Element): boolean {
  return part.querySelector(HEADINGS) !== null;
}

/** The last heading before the field. */
function sectionOf(element: Element, form: Element): string | null {
  const before = [...form.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      isShown(heading) &&
      !heading.contains(element) &&
      (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const last = before.at(-1);
  return last === undefined ? null : words(last.getAttribute("aria-label") ?? visibleText(last));
}

/** The innermost key that is the platform's own and stands for this field alone. */
function keyOf(element: Element, form: Element, controls: readonly Control[]): Evidence["key"] {
  for (let at: Element | null = element; at !== null && at !== form; at = at.parentElement) {
    if (!isSole(at, element, controls)) return null;
    for (const attribute of KEYS) {
      const value = at.getAttribute(attribute);
      if (value !== null && isLasting(value) && sole(form, `[${attribute}="${value}"]`)) return { attribute, value };
    }
    const tag = at.localName;
    if (tag.includes("-") && !/^(?:material|mat)-/.test(tag) && isLasting(tag) && sole(form, tag))
      return { attribute: "tag", value: tag };
  }
  return null;
}

/** Names that people gave: what is numbered is made anew for each page or entity. */
function isLasting(value: string): boolean {
  return /^[\w/.:-]{2,120}$/.test(value) && !/\d/.test(value) && !value.startsWith(":");
}

function sole(form: Element, selector: string): boolean {
  return form.querySelectorAll(selector).length === 1;
}

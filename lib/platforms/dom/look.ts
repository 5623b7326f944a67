import type { Steps } from "@/lib/platforms/steps";

/** All elements of one page that a selector matches, in document order. */
export type Look = (selector: string) => readonly Element[];

/** A parent of so many holds a list: what stands in it is small, and looked through as a whole. */
const LIST = 24;

/** Asks the page at each question. */
export function lookIn(document: Document): Look {
  return (selector) => [...document.querySelectorAll(selector)];
}

/** Those of them that stand in one part of the page. */
export function* lookWithin(look: Look, root: Element | Document, selector: string): Generator<Element> {
  for (const element of look(selector)) if (element !== root && root.contains(element)) yield element;
}

/**
 * The same, looked up before it is asked: one selector over the 100,000 elements of a long table holds up the page for longer
 * than a frame. A walk that enters no row: each row is asked for all selectors at once, while the browser has it at hand.
 * What was not named before is asked of the page.
 */
export function* lookSteps(document: Document, selectors: readonly string[]): Steps<Look> {
  const found = selectors.map((): Element[] => []);
  yield* visit(document.documentElement, selectors, found);
  const known = new Map(selectors.map((selector, at) => [selector, found[at]!]));
  const native = lookIn(document);
  return (selector) => known.get(selector) ?? native(selector);
}

function* visit(element: Element, selectors: readonly string[], found: readonly Element[][]): Steps<void> {
  selectors.forEach((selector, at) => {
    if (element.matches(selector)) found[at]!.push(element);
  });
  // The application may be one of many that stand in the body.
  const isList = element.childElementCount >= LIST && element.parentElement !== element.ownerDocument.documentElement;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    yield;
    if (!isList) {
      yield* visit(child, selectors, found);
      continue;
    }
    for (const [at, selector] of selectors.entries()) {
      if (child.matches(selector)) found[at]!.push(child);
      if (child.firstElementChild !== null) found[at]!.push(...child.querySelectorAll(selector));
    }
  }
}

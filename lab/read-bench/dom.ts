import { Window } from "happy-dom";

/** What the replicas' builders expect to find as globals, as in a page. */
const GLOBALS = [
  "document",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLInputElement",
  "HTMLTextAreaElement",
  "Event",
  "CustomEvent",
  "MutationObserver",
  "IntersectionObserver",
  "ResizeObserver",
  "DOMParser",
  "location",
  "history",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

let shared: Window | null = null;

/** A DOM for pages and replicas. Where the process has one already (a test in happy-dom), that one is used. */
export function ensureDom(): void {
  if (shared !== null || typeof document !== "undefined") return;
  shared = new Window({ url: "https://ads.google.com/aw/campaigns", width: 1600, height: 1000 });
  const view = shared as unknown as Record<string, unknown>;
  const globals: Record<string, unknown> = { window: shared };
  for (const name of GLOBALS) globals[name] = view[name];
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** The current document as markup, with what is typed and ticked written into it, as a saved page has it. */
export function freeze(document: Document): string {
  for (const input of document.querySelectorAll<HTMLInputElement>("input")) {
    if (input.type === "checkbox" || input.type === "radio") input.toggleAttribute("checked", input.checked);
    else input.setAttribute("value", input.value);
  }
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea")) area.textContent = area.value;
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** Takes a page apart: happy-dom keeps every connected custom element for the day when it is defined. */
export function release(document: Document): void {
  document.replaceChildren();
}

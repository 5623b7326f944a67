import { TAG } from "./host";

/** What the reader reads that is no text; ids and links, because a row may be given to another entity while it is read. */
const ATTRIBUTES = [
  "aria-busy",
  "aria-checked",
  "aria-disabled",
  "aria-expanded",
  "aria-selected",
  "data-surface",
  "disabled",
  "essfield",
  "href",
  "value",
];
const DEEP: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};
const NEVER_READ: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "LINK", "META", "NOSCRIPT", "TEMPLATE", "IFRAME"]);

function isWatched(node: Node): node is Element {
  return node.nodeType === 1 && !NEVER_READ.has(node.nodeName) && node.nodeName.toLowerCase() !== TAG;
}

/**
 * Tells when the page changed. One observer, on what stands directly in the body (the application, and each drawer, menu or
 * dialog that is put beside it) and on nothing else: what is put in later is observed from then on, and a body that is
 * replaced is found. Our own elements and scripts are never among it. While the page is hidden nothing is observed; coming
 * back counts as a change.
 */
export function watchMutations(document: Document, onChange: () => void, signal: AbortSignal): void {
  let roots = new WeakSet<Node>();
  const observe = () => {
    const body = document.body as HTMLElement | null;
    if (!roots.has(document.documentElement)) observer.observe(document.documentElement, { childList: true });
    roots.add(document.documentElement);
    if (body === null) return;
    if (!roots.has(body)) observer.observe(body, { childList: true });
    roots.add(body);
    for (const child of body.children) {
      if (!isWatched(child) || roots.has(child)) continue;
      roots.add(child);
      observer.observe(child, DEEP);
    }
  };
  const observer = new MutationObserver((records) => {
    let changed = false;
    let outer = false;
    for (const { target, addedNodes, removedNodes } of records) {
      if (target !== document.body && target !== document.documentElement) changed = true;
      else if ([...addedNodes, ...removedNodes].some(isWatched)) outer = true;
    }
    if (outer) observe();
    if (changed || outer) onChange();
  });
  const followVisibility = () => {
    observer.disconnect();
    roots = new WeakSet();
    if (document.visibilityState === "hidden") return;
    observe();
    onChange();
  };
  document.addEventListener("visibilitychange", followVisibility, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
  if (document.visibilityState !== "hidden") observe();
}

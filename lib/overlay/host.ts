export const TAG = "adjutant-overlay";

/** What the page could set on our element to move, hide or dress it up; asserted again whenever it is touched. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
  margin: "0",
  border: "0",
  padding: "0",
  overflow: "visible",
  background: "transparent",
  opacity: "1",
  visibility: "visible",
  filter: "none",
  transform: "none",
  "z-index": "2147483647",
};

export interface OverlayHost {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  remove(): void;
}

function assertStyle(element: HTMLElement): void {
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, "important");
}

/** Elements of an older copy of this extension: a reload in Firefox leaves them behind without their script. */
export function removeOrphans(document: Document): void {
  for (const orphan of document.querySelectorAll(TAG)) orphan.remove();
}

/**
 * One element of ours beside the page's own body, with a closed shadow root: the page can neither read nor style what is in
 * it (facts/reliability.md 1.3). `topLayer` keeps it above the page's own layers through the Popover API.
 */
export function createHost(document: Document, css: string, topLayer: boolean): OverlayHost {
  const element = document.createElement(TAG);
  assertStyle(element);
  const root = element.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  root.append(style);
  document.documentElement.append(element);
  const show = () => {
    if (!topLayer || typeof element.showPopover !== "function") return;
    if (element.popover !== "manual") element.popover = "manual";
    if (!element.matches(":popover-open")) element.showPopover();
  };
  show();

  // A page that fights for our place must not drag us into a loop: after a few rounds we leave it.
  let rounds = 0;
  const guard = new MutationObserver(() => {
    guard.disconnect();
    if (++rounds > 20) return;
    element.hidden = false;
    assertStyle(element);
    show();
    guard.observe(element, { attributes: true, attributeFilter: ["style", "class", "hidden", "popover"] });
  });
  guard.observe(element, { attributes: true, attributeFilter: ["style", "class", "hidden", "popover"] });

  return {
    root,
    element,
    remove() {
      guard.disconnect();
      element.remove();
    },
  };
}

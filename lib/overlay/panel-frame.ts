import { i18n } from "@/lib/wording/i18n";
import { browser } from "wxt/browser";
import type { PanelPlacement } from "@/lib/messaging/page-session";
import { createHost, type OverlayHost } from "./host";
import { clampWidth, NARROWEST, WIDEST } from "./placement";

// Nothing of ours may lie over the frame, not even by a pixel: Chromium then counts the whole frame as possibly covered, and Apply refuses.
const CSS = `
.dock { position: fixed; top: 0; bottom: 0; display: flex; color-scheme: light dark;
  box-shadow: 0 0 12px rgb(0 0 0 / 0.28); }
.dock[data-side="right"] { right: 0; flex-direction: row; }
.dock[data-side="left"] { left: 0; flex-direction: row-reverse; }
.dock[data-side="left"] .grip { margin: 0 -6px 0 0; }
iframe { border: 0; width: 100%; height: 100%; display: block; background: Canvas; }
.grip { flex: none; width: 6px; margin: 0 0 0 -6px; z-index: 1; padding: 0; border: 0; background: transparent; cursor: col-resize;
  touch-action: none; }
.grip:hover, .grip:focus-visible { background: #0f766e; outline: none; }
.dragging iframe { pointer-events: none; }
`;

export interface PanelFrame {
  place(placement: PanelPlacement): void;
  focus(): void;
  remove(): void;
}

/**
 * The panel: an extension page in a frame of ours, docked at one side above the page. It lies over the page and never
 * moves it. `onWidth` is called once a drag of its edge ends.
 */
export function openPanelFrame(
  document: Document,
  placement: PanelPlacement,
  onWidth: (width: number) => void,
): PanelFrame {
  const host: OverlayHost = createHost(document, CSS, true);
  const dock = document.createElement("div");
  dock.className = "dock";
  const frame = document.createElement("iframe");
  frame.src = browser.runtime.getURL("/panel.html");
  // The report for an issue is copied by a button in the panel; Chromium asks the page to allow that.
  frame.allow = "clipboard-write";
  frame.title = i18n.t("panelTitle");
  const grip = document.createElement("button");
  grip.className = "grip";
  grip.type = "button";
  grip.setAttribute("role", "separator");
  grip.setAttribute("aria-orientation", "vertical");
  grip.setAttribute("aria-label", i18n.t("panelResize"));
  grip.setAttribute("aria-valuemin", String(NARROWEST));
  grip.setAttribute("aria-valuemax", String(WIDEST));
  dock.append(grip, frame);
  host.root.append(dock);

  let { side, width } = placement;
  const draw = () => {
    dock.dataset["side"] = side;
    dock.style.width = `min(${width}px, 100vw)`;
    grip.setAttribute("aria-valuenow", String(width));
  };
  draw();

  grip.addEventListener("pointerdown", (down) => {
    if (!down.isTrusted) return;
    grip.setPointerCapture(down.pointerId);
    dock.classList.add("dragging");
    const startX = down.clientX;
    const startWidth = width;
    const move = (event: PointerEvent) => {
      width = clampWidth(startWidth + (event.clientX - startX) * (side === "right" ? -1 : 1));
      draw();
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener(
      "lostpointercapture",
      () => {
        grip.removeEventListener("pointermove", move);
        dock.classList.remove("dragging");
        onWidth(width);
      },
      { once: true },
    );
  });
  grip.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step === undefined || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    width = clampWidth(width + step * (side === "right" ? 1 : -1));
    draw();
    onWidth(width);
  });

  return {
    place(next) {
      ({ side, width } = next);
      draw();
    },
    focus: () => frame.focus(),
    remove: () => host.remove(),
  };
}

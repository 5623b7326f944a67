import { targetKey } from "@/lib/domain/field-target";
import type { InlineNote } from "@/lib/messaging/page-session";
import type { AdPlatform, LocatedField } from "@/lib/platforms/platform";
import { frameOf, isFree, isUncovered } from "./free-space";
import { createHost } from "./host";
import { placesBeside, type Size } from "./note-position";

const CSS = `
button { position: fixed; left: 0; top: 0; height: 24px; max-width: 180px; padding: 0 8px; border: 1px solid #0f766e;
  border-radius: 12px; background: #f0fdfa; color: #134e4a; font: 600 12px/22px system-ui, sans-serif; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; cursor: pointer; font-variant-numeric: tabular-nums; }
button:hover, button:focus-visible { background: #0f766e; color: #fff; }
button:focus-visible { outline: 2px solid #5eead4; outline-offset: 1px; }
button[hidden] { display: none; }
.line { position: fixed; left: 0; top: 0; max-width: 300px; padding: 4px 8px; border-radius: 6px; background: #134e4a; color: #fff;
  font: 12px/16px system-ui, sans-serif; pointer-events: none; }
.line[hidden] { display: none; }
@media (prefers-color-scheme: dark) { button { box-shadow: 0 0 0 1px rgb(255 255 255 / 0.4); } }
`;
const SIGNS = { up: "↑", down: "↓", edit: "✎" } as const;

interface Shown {
  readonly note: InlineNote;
  readonly pill: HTMLButtonElement;
  located: LocatedField | null;
  size: Size | null;
}

export interface InlineNotes {
  show(notes: readonly InlineNote[]): void;
  clear(): void;
  /** Fields may have been re-created: look for them again at the next frame. */
  pageChanged(): void;
  remove(): void;
}

/**
 * Pills beside the platform's own fields. They follow the fields on scroll, resize and re-render; nothing is measured
 * while there are none.
 */
export function createNotes(
  document: Document,
  platform: AdPlatform,
  onOpen: (suggestionId: string) => void,
): InlineNotes {
  const window = document.defaultView!;
  const host = createHost(document, CSS, false);
  const line = document.createElement("div");
  line.className = "line";
  line.hidden = true;
  host.root.append(line);
  let shown: Shown[] = [];
  let frame = 0;
  let typing = false;
  /** The person went elsewhere since the last keystroke. */
  let movedOn = false;

  const hide = (entry: Shown) => {
    entry.pill.hidden = true;
    if (line.dataset["of"] === entry.note.suggestionId) line.hidden = true;
  };

  const draw = () => {
    frame = 0;
    const url = new URL(window.location.href);
    const view = { width: window.innerWidth, height: window.innerHeight };
    // Read everything first, then write: one layout a frame.
    const plans = shown.map((entry) => {
      if (entry.located === null || !entry.located.element.isConnected)
        entry.located = platform.locate(document, url, entry.note.target);
      const field = entry.located;
      if (field === null || (typing && field.box.contains(document.activeElement))) return { entry, place: null };
      const rect = field.box.getBoundingClientRect();
      if (!isUncovered(document, field.box, rect, host.element)) return { entry, place: null };
      const size = entry.size ?? { width: 90, height: 24 };
      const frame = frameOf(field);
      const places = [...placesBeside(frame.getBoundingClientRect(), size, view), ...placesBeside(rect, size, view)];
      return { entry, place: places.find((place) => isFree(document, place, size, frame, host.element)) };
    });
    for (const { entry, place } of plans) {
      if (place === null || place === undefined) {
        hide(entry);
        continue;
      }
      entry.pill.hidden = false;
      entry.pill.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
    }
    let measured = false;
    for (const entry of shown)
      if (entry.size === null && !entry.pill.hidden) {
        entry.size = { width: entry.pill.offsetWidth, height: entry.pill.offsetHeight };
        measured = true;
      }
    if (measured) schedule();
  };
  const schedule = () => {
    if (frame === 0 && shown.length > 0) frame = window.requestAnimationFrame(draw);
  };

  const tellLine = (entry: Shown, visible: boolean) => {
    line.hidden = !visible;
    if (!visible) return;
    line.dataset["of"] = entry.note.suggestionId;
    line.textContent = entry.note.line;
    const rect = entry.pill.getBoundingClientRect();
    const left = Math.min(rect.left, window.innerWidth - 308);
    const below = rect.bottom + 4 + 40 <= window.innerHeight;
    line.style.transform = `translate(${Math.max(4, left)}px, ${below ? rect.bottom + 4 : rect.top - 4 - line.offsetHeight}px)`;
  };

  const makePill = (note: InlineNote): Shown => {
    const pill = document.createElement("button");
    pill.type = "button";
    pill.hidden = true;
    pill.textContent = `${SIGNS[note.sign]} ${note.label}`;
    pill.setAttribute("aria-label", note.line);
    pill.dataset["target"] = targetKey(note.target);
    const entry: Shown = { note, pill, located: null, size: null };
    pill.addEventListener("click", (event) => {
      if (event.isTrusted) onOpen(note.suggestionId);
    });
    for (const type of ["pointerenter", "focus"]) pill.addEventListener(type, () => tellLine(entry, true));
    for (const type of ["pointerleave", "blur"]) pill.addEventListener(type, () => tellLine(entry, false));
    return entry;
  };

  const listening = new AbortController();
  const quiet = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener("scroll", schedule, quiet);
  window.addEventListener("resize", schedule, quiet);
  document.addEventListener(
    "input",
    () => {
      typing = true;
      movedOn = false;
      schedule();
    },
    quiet,
  );
  document.addEventListener(
    "focusin",
    () => {
      // The pages re-create a field on each keystroke and give the new one the focus: that is still the same typing.
      if (movedOn) typing = false;
      schedule();
    },
    quiet,
  );
  document.addEventListener("focusout", schedule, quiet);
  document.addEventListener("pointerdown", () => void (movedOn = true), quiet);
  document.addEventListener("keydown", ({ key }) => void (movedOn ||= key === "Tab"), quiet);

  const clear = () => {
    for (const { pill } of shown) pill.remove();
    shown = [];
    line.hidden = true;
  };
  return {
    show(notes) {
      clear();
      shown = notes.map(makePill);
      host.root.append(...shown.map(({ pill }) => pill));
      schedule();
    },
    clear,
    pageChanged() {
      for (const entry of shown) entry.located = null;
      schedule();
    },
    remove() {
      listening.abort();
      if (frame !== 0) window.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

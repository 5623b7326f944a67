import { besidePanel } from "./beside-panel";
import { coversNothing, frameOf, isFree, isUncovered } from "./free-space";
import { createHost } from "./host";
import type { LocatedField } from "@/lib/platforms/platform";
import type { Place, Size } from "./note-position";

const CSS = `
.line { position: fixed; left: 0; top: 0; display: flex; align-items: flex-start; gap: 6px; box-sizing: border-box; max-width: 320px;
  padding: 4px 4px 4px 8px; border: 1px solid #b45309; border-left-width: 3px; border-radius: 6px; background: #fffbeb; color: #451a03;
  font: 12px/16px system-ui, sans-serif; box-shadow: 0 1px 3px rgb(0 0 0 / 0.2); }
.line[hidden] { display: none; }
.sign { flex: none; font-weight: 700; }
.text { overflow-wrap: anywhere; }
.field { font-weight: 600; }
.line:not(.away) .field { display: none; }
button { flex: none; width: 24px; height: 24px; margin: -4px 0; padding: 0; border: 0; border-radius: 4px; background: transparent; color: inherit;
  font: 16px/24px system-ui, sans-serif; cursor: pointer; }
button:hover { background: #fde68a; }
button:focus-visible { outline: 2px solid #b45309; }
`;
const GAP = 6;
const MARGIN = 8;
/** In such steps a line rises until it covers nothing of the page. */
const FOOT_STEP = 12;
/** Higher than any bar of buttons at the foot of a page. */
const FOOT_HIGHEST = 120;

/** One line beside one field. */
export interface GuardNote {
  readonly key: string;
  /** The field's name: shown where the line cannot stand beside it. */
  readonly field: string;
  readonly text: string;
  /** Where the rule comes from, in full: shown on hover. */
  readonly source: string | null;
  readonly locate: () => LocatedField | null;
}

export interface GuardLines {
  show(notes: readonly GuardNote[]): void;
  remove(): void;
}

/**
 * Quiet lines beside fields that were just edited: they stand where nothing else does, follow the field, and can be put away.
 * A line for a field that is out of view, or with no free place around, waits at the foot of the window.
 */
export function createGuardLines(document: Document, closeLabel: string, onClose: (key: string) => void): GuardLines {
  const window = document.defaultView!;
  const host = createHost(document, CSS, false);
  const region = document.createElement("div");
  region.setAttribute("role", "status");
  host.root.append(region);
  let shown = new Map<string, { note: GuardNote; element: HTMLElement }>();
  let frame = 0;

  const make = (note: GuardNote): HTMLElement => {
    const element = document.createElement("div");
    element.className = "line";
    // Until it has its place it would lie over a panel docked at the left: Chromium then counts that as covered, and Apply refuses.
    element.style.visibility = "hidden";
    if (note.source !== null) element.title = note.source;
    const sign = document.createElement("span");
    sign.className = "sign";
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = "!";
    const text = document.createElement("span");
    text.className = "text";
    const field = document.createElement("span");
    field.className = "field";
    field.textContent = `${note.field}: `;
    text.append(field, note.text);
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", closeLabel);
    close.addEventListener("click", (event) => {
      if (event.isTrusted) onClose(note.key);
    });
    element.append(sign, text, close);
    region.append(element);
    return element;
  };

  const draw = () => {
    frame = 0;
    const view = { width: window.innerWidth, height: window.innerHeight };
    let foot = view.height - MARGIN;
    let room: ReturnType<typeof besidePanel> | null = null;
    // Read everything first, then write: one layout a frame, and one more for each line that has to say its field.
    const plans = [...shown.values()].map(({ note, element }) => {
      element.classList.remove("away");
      const place = placeFor(document, note.locate(), sizeOf(element), view, host.element);
      if (place !== null) return { element, place };
      element.classList.add("away");
      const size = sizeOf(element);
      // Under the panel nobody could read it or put it away.
      room ??= besidePanel(document, view.height - MARGIN);
      const left = Math.max(room.left + MARGIN, (room.left + room.right - size.width) / 2);
      foot = footFor(document, { left, top: foot - size.height - GAP }, size, host.element);
      return { element, place: { left, top: foot } };
    });
    for (const { element, place } of plans) {
      element.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
      element.style.visibility = "visible";
    }
  };
  const schedule = () => {
    if (frame === 0 && shown.size > 0) frame = window.requestAnimationFrame(draw);
  };
  const listening = new AbortController();
  for (const type of ["scroll", "resize"])
    window.addEventListener(type, schedule, { capture: true, passive: true, signal: listening.signal });

  return {
    show(notes) {
      const next = new Map<string, { note: GuardNote; element: HTMLElement }>();
      for (const note of notes) {
        const before = shown.get(note.key);
        if (before?.note.text === note.text) next.set(note.key, { note, element: before.element });
        else next.set(note.key, { note, element: make(note) });
      }
      for (const { element } of shown.values())
        if (![...next.values()].some((kept) => kept.element === element)) element.remove();
      shown = next;
      schedule();
    },
    remove() {
      listening.abort();
      if (frame !== 0) window.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/** As low as a line covers nothing that can be pressed or read, such as the page's own Save; at the very foot where that is nowhere. */
function footFor(document: Document, lowest: Place, size: Size, ours: Element): number {
  for (let top = lowest.top; top > lowest.top - FOOT_HIGHEST; top -= FOOT_STEP)
    if (coversNothing(document, { left: lowest.left, top }, size, ours)) return top;
  return lowest.top;
}

/** Below the field as it is seen, else above it, right or left of it, or at its far end; null where it is not in view or nothing is free. */
function placeFor(document: Document, field: LocatedField | null, size: Size, view: Size, ours: Element): Place | null {
  if (field === null) return null;
  const box = field.box.getBoundingClientRect();
  if (!isUncovered(document, field.box, box, ours)) return null;
  const frame = frameOf(field);
  const rects = [frame.getBoundingClientRect(), box];
  const fits = (place: Place) =>
    place.left >= 0 &&
    place.top >= 0 &&
    place.left + size.width <= view.width &&
    place.top + size.height <= view.height &&
    isFree(document, place, size, frame, ours);
  const near = rects.flatMap(({ left, right, top, bottom }) => [
    { left, top: bottom + GAP },
    { left, top: top - GAP - size.height },
    { left: right + GAP, top },
    { left: left - GAP - size.width, top },
  ]);
  const first = near.find(fits);
  if (first !== undefined) return first;
  // A label stands at the near end of a wide field, and the panel may cover its far end.
  const room = besidePanel(document, box.top);
  const far = rects.flatMap(({ right, top, bottom }) => {
    const left = Math.min(right, room.right - MARGIN) - size.width;
    return [
      { left, top: top - GAP - size.height },
      { left, top: bottom + GAP },
    ];
  });
  return far.find((place) => place.left > box.left && fits(place)) ?? null;
}

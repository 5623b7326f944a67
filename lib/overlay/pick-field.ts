import { isLearnableColumn, type PickOutcome, type Showable } from "@/lib/domain/learned";
import { controlsIn, type Control } from "@/lib/platforms/learned/controls";
import { controlAt, derive, pickForm } from "@/lib/platforms/learned/derive";
import { deriveColumn } from "@/lib/platforms/learned/derive-column";
import { evidenceOf, labelOf } from "@/lib/platforms/learned/evidence";
import type { AdPlatform, TableHeader } from "@/lib/platforms/platform";
import { besidePanel } from "./beside-panel";
import { frameOf } from "./free-space";
import { createHost } from "./host";

const CSS = `
.shield { position: fixed; inset: 0; cursor: crosshair; background: rgb(15 118 110 / 0.04); outline: none; }
.say { position: fixed; left: 50%; top: 12px; transform: translateX(-50%); box-sizing: border-box; width: max-content; max-width: min(560px, calc(100vw - 24px));
  padding: 10px 14px; border-radius: 8px; background: #134e4a; color: #fff; font: 14px/20px system-ui, sans-serif; text-align: center;
  box-shadow: 0 2px 10px rgb(0 0 0 / 0.3); pointer-events: none; }
.frame { position: fixed; left: 0; top: 0; box-sizing: border-box; border: 2px solid #0f766e; border-radius: 6px; background: rgb(45 212 191 / 0.18);
  box-shadow: 0 0 0 2px #fff; pointer-events: none; }
.tag { position: fixed; left: 0; top: 0; box-sizing: border-box; max-width: min(320px, calc(100vw - 16px)); padding: 2px 8px; border-radius: 4px; background: #0f766e; color: #fff;
  font: 600 12px/18px system-ui, sans-serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; }
.heard { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
[hidden] { display: none; }
@media (prefers-color-scheme: dark) { .say { background: #ccfbf1; color: #042f2e; } .tag { background: #5eead4; color: #042f2e; } .frame { border-color: #5eead4; box-shadow: 0 0 0 2px #042f2e; } }
`;
const GAP = 4;
/** As far from the top as the sentence stands. */
const TOP = 28;
/** Everything that a press on the page would set off. */
const PRESSES = [
  "pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu", "touchstart", "touchend",
]; // prettier-ignore

export interface PickRequest {
  readonly setting: Showable;
  /** What to do, in the person's language. */
  readonly say: string;
}

/** What one can point at: a field of a form, or a column's header. */
interface Aim {
  readonly element: Element;
  readonly label: () => string | null;
  /** What is framed: the whole of it as a person sees it. */
  readonly frame: () => Element;
}

interface Targets {
  readonly all: () => readonly Aim[];
  readonly at: (hit: Element) => Aim | null;
}

export interface Picking {
  /** Ends it without an answer: whoever asked knows. */
  stop(): void;
  /** Ends it because the page went elsewhere. */
  cancel(): void;
}

/**
 * Lets the person point at a field, or at the header of a column: a transparent layer of ours takes every press, so that the page gets none. Escape leaves,
 * arrow keys walk through the fields, Enter takes. `done` is told once what came of it.
 */
export function pickField(
  document: Document,
  platform: AdPlatform,
  { setting, say }: PickRequest,
  done: (outcome: PickOutcome) => void,
): Picking {
  const window = document.defaultView!;
  const url = () => new URL(window.location.href);
  const form = pickForm(platform.read(document, url()));
  // Below the panel, which lies in the top layer and stays within reach.
  const host = createHost(document, CSS, false);
  const add = (className: string) => {
    const element = document.createElement("div");
    element.className = className;
    host.root.append(element);
    return element;
  };
  const shield = add("shield");
  shield.tabIndex = -1;
  const sentence = add("say");
  sentence.textContent = say;
  const frame = add("frame");
  const tag = add("tag");
  const settle = () => {
    const { left, right } = besidePanel(document, TOP);
    sentence.style.left = `${(left + right) / 2}px`;
    sentence.style.maxWidth = `${Math.min(560, right - left - 24)}px`;
  };
  const heard = add("heard");
  heard.setAttribute("role", "status");
  heard.textContent = say;
  let aim: Aim | null = null;
  let pointer: { x: number; y: number } | null = null;
  let drawing = 0;

  const targets = isLearnableColumn(setting, platform.id)
    ? headersIn(document, platform, url)
    : fieldsIn(document, platform, url);

  const draw = () => {
    drawing = 0;
    if (pointer !== null) {
      const hit = pageElementAt(document, pointer, host.element);
      aim = hit === null ? null : targets.at(hit);
    }
    const shown = aim?.element.isConnected === true ? aim : null;
    const rect = shown?.frame().getBoundingClientRect() ?? null;
    const label = shown?.label() ?? null;
    frame.hidden = rect === null;
    tag.hidden = label === null;
    if (rect === null) return;
    frame.style.width = `${rect.width + 2 * GAP}px`;
    frame.style.height = `${rect.height + 2 * GAP}px`;
    frame.style.transform = `translate(${rect.left - GAP}px, ${rect.top - GAP}px)`;
    if (label === null) return;
    tag.textContent = label;
    // Below the field: the page's own label stands above it.
    const below = rect.bottom + GAP + 4;
    const top = below + 24 < window.innerHeight ? below : rect.top - GAP - 26;
    tag.style.transform = `translate(${Math.max(4, rect.left - GAP)}px, ${top}px)`;
    if (pointer === null) heard.textContent = label;
  };
  const schedule = () => {
    if (drawing === 0) drawing = window.requestAnimationFrame(draw);
  };

  const ending = new AbortController();
  const finish = (outcome: PickOutcome | null) => {
    if (ending.signal.aborted) return;
    ending.abort();
    if (drawing !== 0) window.cancelAnimationFrame(drawing);
    host.remove();
    if (outcome !== null) done(outcome);
  };
  const take = (hit: Element | null) => {
    if (hit === null) finish({ status: "refused", why: "nothing-here", other: null });
    else if (isLearnableColumn(setting, platform.id))
      finish(deriveColumn({ platform, document, url: url(), metric: setting, form }, hit));
    else finish(derive({ platform, document, url: url(), setting, form }, hit));
  };
  const walk = (step: number) => {
    const all = targets.all();
    const at = aim === null ? -1 : all.findIndex(({ element }) => element === aim?.element);
    const next = all.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % all.length);
    if (next === undefined) return;
    aim = next;
    pointer = null;
    if (!isInView(next.element)) next.element.scrollIntoView({ block: "center" });
    schedule();
  };

  const listen = (type: string, take: (event: Event) => void) =>
    window.addEventListener(type, take, { capture: true, passive: false, signal: ending.signal });
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isOverPanel = (event: Event) => isOurs(event.target) && event.target !== host.element;
  for (const type of PRESSES)
    listen(type, (event) => {
      if (isOverPanel(event)) return;
      swallow(event);
      if (type !== "click" || !event.isTrusted) return;
      const { clientX: x, clientY: y } = event as MouseEvent;
      take(pageElementAt(document, { x, y }, host.element));
    });
  listen("pointermove", (event) => {
    if (!event.isTrusted) return;
    pointer = { x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY };
    schedule();
  });
  listen("keydown", (event) => {
    const { key } = event as KeyboardEvent;
    const walks = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (!event.isTrusted || (walks === undefined && !["Escape", "Enter", " "].includes(key))) return;
    swallow(event);
    if (key === "Escape") finish({ status: "cancelled" });
    else if (walks !== undefined) walk(walks);
    else if (aim !== null) take(aim.element);
  });
  // The page must not see the keys' other halves either.
  for (const type of ["keyup", "keypress"])
    listen(type, (event) => {
      if (["Escape", "Enter", " "].includes((event as KeyboardEvent).key)) swallow(event);
    });
  for (const type of ["scroll", "resize"]) listen(type, schedule);
  listen("resize", settle);
  settle();
  // From the docked panel's frame the focus comes here, so that the keys do.
  shield.focus({ preventScroll: true });
  schedule();
  return { stop: () => finish(null), cancel: () => finish({ status: "cancelled" }) };
}

function fieldsIn(document: Document, platform: AdPlatform, url: () => URL): Targets {
  const form = () => platform.form(document, url());
  const aims = (pick: (within: Element) => readonly Control[]): readonly Aim[] => {
    const within = form();
    return (within === null ? [] : pick(within)).map((control) => ({
      element: control.element,
      label: () => (within === null ? null : labelOf(evidenceOf(control, within, controlsIn(within)))),
      // With its border and its sign.
      frame: () => frameOf({ element: control.element, box: control.element.closest("body") ?? control.element }),
    }));
  };
  return {
    all: () => aims(controlsIn),
    at: (hit) => aims((within) => [controlAt(hit, controlsIn(within), within)].filter((found) => found !== null))[0] ?? null, // prettier-ignore
  };
}

/** A long table is not read at each move of the pointer, but when its headers are others. */
function headersIn(document: Document, platform: AdPlatform, url: () => URL): Targets {
  let known: readonly TableHeader[] = [];
  const all = (): readonly Aim[] => {
    if (known.length === 0 || !known.every(({ element }) => element.isConnected))
      known = platform.headers(document, url()).filter(({ words }) => words !== "");
    return known.map(({ element, words }) => ({ element, label: () => words, frame: () => element }));
  };
  return { all, at: (hit) => all().find(({ element }) => element.contains(hit)) ?? null };
}

function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === "adjutant-overlay";
}

/** The page's own element at a point; nothing where something else of ours lies there. */
function pageElementAt(document: Document, { x, y }: { x: number; y: number }, ours: Element): Element | null {
  const hit = document.elementsFromPoint(x, y).find((element) => element !== ours) ?? null;
  return isOurs(hit) ? null : hit;
}

function isInView(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView!;
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

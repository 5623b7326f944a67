// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createGuardLines } from "./guard-line";

beforeEach(() => {
  document.elementsFromPoint = () => [document.body];
});
afterEach(() => vi.restoreAllMocks());

it("is not seen before it has its place", () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const lines = createGuardLines(document, "Close", () => undefined);
  lines.show([
    { key: "budget edit-times-up", field: "Budget", text: "10 times as much", source: null, locate: () => null },
  ]);
  const line = (attach.mock.results[0]!.value as ShadowRoot).querySelector<HTMLElement>(".line")!;
  expect(line.style.visibility).toBe("hidden");
  frames.forEach((frame) => frame(0));
  expect(line.style.visibility).toBe("visible");
  expect(line.style.transform).toMatch(/^translate\(/);
  lines.remove();
});

it("waits at the foot of what the panel leaves free", () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const panel = document.createElement("adjutant-overlay");
  panel.setAttribute("popover", "manual");
  // The panel stands at the left and is 400 wide.
  document.elementsFromPoint = (x) => (x < 400 ? [panel] : [document.body]);
  const lines = createGuardLines(document, "Close", () => undefined);
  lines.show([
    { key: "budget edit-times-up", field: "Budget", text: "10 times as much", source: null, locate: () => null },
  ]);
  frames.forEach((frame) => frame(0));
  const line = (attach.mock.results[0]!.value as ShadowRoot).querySelector<HTMLElement>(".line")!;
  const [, left] = /translate\((\d+)px/.exec(line.style.transform) ?? [];
  expect(Number(left)).toBe((400 + window.innerWidth) / 2);
  expect(line.classList.contains("away"), "says its field").toBe(true);
  expect(line.querySelector(".text")!.textContent).toBe("Budget: 10 times as much");
  lines.remove();
});

it("rises from the foot until it covers nothing that can be pressed", () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const save = document.createElement("button");
  const footer = window.innerHeight - 60;
  // A button that lies between the line's corners, in the page's footer.
  const isSave = (x: number, y: number) => y >= footer && Math.abs(x - window.innerWidth / 2 - 50) < 20;
  document.elementsFromPoint = (x, y) => (isSave(x, y) ? [save] : [document.body]);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(26);
  const lines = createGuardLines(document, "Close", () => undefined);
  lines.show([
    { key: "budget edit-times-up", field: "Budget", text: "10 times as much", source: null, locate: () => null },
  ]);
  frames.forEach((frame) => frame(0));
  const line = (attach.mock.results[0]!.value as ShadowRoot).querySelector<HTMLElement>(".line")!;
  const [, top] = /translate\(-?\d+px, (\d+)px/.exec(line.style.transform) ?? [];
  expect(Number(top) + 26).toBeLessThanOrEqual(footer + 1);
  expect(Number(top)).toBeGreaterThan(footer - 60);
  lines.remove();
});

it("stands at the far end of a wide field whose near end is labelled", () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(26);
  document.body.innerHTML = "<h2>Dates</h2><label>End date</label><input><div>00</div>";
  const [heading, label, field, below] = [...document.body.children] as HTMLElement[] as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  field.getBoundingClientRect = () => new DOMRect(100, 200, 700, 40);
  document.elementsFromPoint = (x, y) => {
    if (x < 100 || x >= 800) return [label];
    if (y >= 240) return [below];
    if (y >= 200) return [field];
    // The form's heading is as wide as the form.
    if (y < 180) return [heading];
    return [x < 180 ? label : document.body];
  };
  const located = { element: field, box: field, editable: true };
  const lines = createGuardLines(document, "Close", () => undefined);
  lines.show([
    { key: "endDate edit-end-past", field: "End date", text: "Passed", source: null, locate: () => located },
  ]);
  frames.forEach((frame) => frame(0));
  const line = (attach.mock.results[0]!.value as ShadowRoot).querySelector<HTMLElement>(".line")!;
  expect(line.style.transform).toBe("translate(600px, 168px)");
  expect(line.classList.contains("away")).toBe(false);
  lines.remove();
  document.body.replaceChildren();
});

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
  lines.show([{ key: "budget edit-times-up", text: "10 times as much", source: null, locate: () => null }]);
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
  lines.show([{ key: "budget edit-times-up", text: "10 times as much", source: null, locate: () => null }]);
  frames.forEach((frame) => frame(0));
  const line = (attach.mock.results[0]!.value as ShadowRoot).querySelector<HTMLElement>(".line")!;
  const [, left] = /translate\((\d+)px/.exec(line.style.transform) ?? [];
  expect(Number(left)).toBe((400 + window.innerWidth) / 2);
  lines.remove();
});

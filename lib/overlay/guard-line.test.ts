// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { createGuardLines } from "./guard-line";

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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "./give-way";

describe("overlap", () => {
  it("is nothing for a form beside the panel and the whole width for one under it", () => {
    expect(overlap({ left: 600, right: 1200 }, "left", 380, 1280)).toBe(0);
    expect(overlap({ left: 600, right: 1200 }, "right", 380, 1280)).toBe(300);
    expect(overlap({ left: 950, right: 1200 }, "right", 380, 1280)).toBe(250);
  });

  it("is never negative, nor more than panel or field", () => {
    const x = fc.integer({ min: -400, max: 2400 });
    fc.assert(
      fc.property(
        x,
        fc.nat(1500),
        fc.integer({ min: 320, max: 560 }),
        fc.constantFrom("left", "right"),
        (left, width, panel, side) => {
          const pixels = overlap({ left, right: left + width }, side, panel, 1920);
          expect(pixels).toBeGreaterThanOrEqual(0);
          expect(pixels).toBeLessThanOrEqual(Math.min(width, panel));
        },
      ),
    );
  });
});

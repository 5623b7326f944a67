import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { placesBeside, pointsOf } from "./note-position";

const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRectReadOnly;
const PILL = { width: 80, height: 24 };
const WINDOW = { width: 1280, height: 800 };

describe("placesBeside", () => {
  it("prefers the right side, level with the field", () => {
    expect(placesBeside(rect(100, 100, 200, 40), PILL, WINDOW)[0]).toEqual({ left: 306, top: 108 });
  });

  it("goes left where there is no room on the right", () => {
    expect(placesBeside(rect(1100, 100, 170, 40), PILL, WINDOW)[0]).toEqual({ left: 1014, top: 108 });
  });

  it("never covers the field and never leaves the window", () => {
    const side = fc.integer({ min: -500, max: 2000 });
    const length = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(side, side, length, length, (left, top, width, height) => {
        const field = rect(left, top, width, height);
        for (const place of placesBeside(field, PILL, WINDOW)) {
          for (const point of pointsOf(place, PILL)) {
            const inside =
              point.left > field.left && point.left < field.right && point.top > field.top && point.top < field.bottom;
            expect(inside).toBe(false);
            expect(point.left >= 0 && point.left <= WINDOW.width && point.top >= 0 && point.top <= WINDOW.height).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});

test("nothing of a button's size fits between the points", () => {
  const place = { left: 100, top: 200 };
  const line = { width: 320, height: 52 };
  const points = pointsOf(place, line);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 296 }), fc.integer({ min: 0, max: 28 }), (x, y) => {
      const left = place.left + x;
      const top = place.top + y;
      const isHit = points.some((at) => at.left >= left && at.left <= left + 24 && at.top >= top && at.top <= top + 24);
      expect(isHit).toBe(true);
    }),
  );
});

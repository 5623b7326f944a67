import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedAmount } from "./round-money";

describe("typedAmount", () => {
  it("never leaves its bounds and never strays far", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1e6, noNaN: true }),
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (current, caution, at) => {
          const [low, high] = [current * (1 - caution), current * (1 + caution)];
          const wanted = current * (1 + caution * at);
          const typed = typedAmount(wanted, low, high);
          expect(typed).toBeGreaterThanOrEqual(low - 1e-6);
          expect(typed).toBeLessThanOrEqual(high + 1e-6);
          expect(Math.abs(typed - wanted)).toBeLessThanOrEqual(Math.max(5, wanted * 0.06));
        },
      ),
    );
  });

  it("gives amounts that people type", () => {
    expect(typedAmount(48.37, 30, 60)).toBe(48.5);
    expect(typedAmount(117.8, 96, 144)).toBe(118);
    expect(typedAmount(0.3136, 0.2, 0.4)).toBe(0.31);
  });
});

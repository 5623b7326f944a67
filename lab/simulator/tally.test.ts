import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFor } from "./random";
import { splitAmount, splitCount, splitTally } from "./tally";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const weights = fc.array(fc.double({ min: 0.001, max: 10, noNaN: true }), { minLength: 1, maxLength: 24 });

describe("splitting", () => {
  it("keeps counts whole: the parts add up", () => {
    fc.assert(
      fc.property(fc.nat(50_000), weights, fc.nat(), (total, by, seed) => {
        const parts = splitCount(total, by, randomFor(seed, "split"));
        expect(sum(parts)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("respects caps that have room", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }), fc.nat(), (caps, seed) => {
        const random = randomFor(seed, "caps");
        const total = random.integer(0, sum(caps));
        const parts = splitCount(
          total,
          caps.map((_, i) => 1 + i),
          random,
          caps,
        );
        expect(sum(parts)).toBe(total);
        parts.forEach((part, i) => expect(part).toBeLessThanOrEqual(caps[i]!));
      }),
    );
  });

  it("splits money to the cent", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), weights, (total, by) => {
        const parts = splitAmount(total, by);
        expect(sum(parts)).toBe(total);
        const all = sum(by);
        parts.forEach((part, i) => expect(Math.abs(part - (total * by[i]!) / all)).toBeLessThan(1.001));
      }),
    );
  });

  it("never shows more clicks than impressions or results than clicks in a cell", () => {
    const cells = [0.7, 0.2, 0.1].map((share, i) => ({ share, clicks: 1 + i, results: 3 - i }));
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(), fc.boolean(), (impressions, seed, isTraffic) => {
        const random = randomFor(seed, "tally");
        const clicks = random.integer(0, impressions);
        const linkClicks = random.integer(0, clicks);
        const results = isTraffic ? linkClicks : random.integer(0, linkClicks);
        const total = { impressions, clicks, linkClicks, results, costCents: 1234, valueCents: results * 99 };
        const parts = splitTally(total, cells, isTraffic, random);
        for (const key of ["impressions", "clicks", "linkClicks", "results", "costCents", "valueCents"] as const) {
          expect(sum(parts.map((part) => part[key]))).toBe(total[key]);
        }
        for (const part of parts) {
          expect(part.clicks).toBeLessThanOrEqual(part.impressions);
          expect(part.linkClicks).toBeLessThanOrEqual(part.clicks);
          expect(part.results).toBeLessThanOrEqual(part.linkClicks);
        }
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { seeded } from "@/lib/response/seeded";
import { cellEffects, cellFigures, realOnes } from "./cell-effects";
import type { CellWeek } from "./unit";

const CELLS = ["18-24", "25-34", "35-44", "45-54", "55-64", "65+"];

/** Fifty weeks of one unit; results per money of each cell relative to 1, about `perWeek` results in all. */
function weeks(effects: readonly number[], perWeek: number, seed: number): CellWeek[] {
  const random = seeded(seed);
  const poisson = (mean: number): number => {
    let count = 0;
    for (let left = Math.exp(-mean), product = random(); product > left; product *= random()) count++;
    return count;
  };
  return Array.from({ length: 50 }, (_, week) =>
    CELLS.map((cell, i) => ({
      cell,
      week: week * 7,
      sums: { costMicros: 20_000_000, results: poisson((perWeek / CELLS.length) * effects[i]!) },
    })),
  ).flat();
}

function judged(effects: readonly number[], seed: number) {
  const units = [0, 1, 2].map((unit) =>
    cellFigures(
      { key: `u${unit}`, campaignKey: `c${unit}` },
      weeks(effects, 24, seed * 10 + unit),
      (sums) => sums.results,
      1,
    )!,
  );
  const found = cellEffects(units, "u0", 1);
  const real = realOnes(
    found.map(({ p }) => p),
    0.05,
  );
  return found.map((effect, i) => ({ ...effect, real: real[i]! }));
}

describe("cellEffects", () => {
  it("finds the bad cell and roughly how bad it is", () => {
    const effects = judged([0.4, 1.12, 1.12, 1.12, 1.12, 1.12], 5);
    const bad = effects.find(({ cell }) => cell === "18-24")!;
    expect(bad.real).toBe(true);
    expect(Math.exp(bad.mean)).toBeGreaterThan(0.3);
    expect(Math.exp(bad.mean)).toBeLessThan(0.6);
    expect(bad.similar).toBe(2);
  });

  it("calls nothing weak on flat data, over forty accounts", () => {
    let called = 0;
    for (let seed = 1; seed <= 40; seed++) {
      called += judged([1, 1, 1, 1, 1, 1], seed).filter(
        ({ real, mean, sd }) => real && mean + 1.645 * sd < -0.05,
      ).length;
    }
    expect(called).toBeLessThanOrEqual(2);
  });

  it("has nothing to compare where nothing was won", () => {
    expect(
      cellFigures({ key: "u", campaignKey: "c" }, weeks([0, 0, 0, 0, 0, 0], 6, 1), (sums) => sums.results, 1),
    ).toBeNull();
  });
});

describe("realOnes", () => {
  it("calls none of many middling values, and the clear ones among them", () => {
    expect(realOnes([0.5, 0.04, 0.6, 0.7, 0.3], 0.05)).toEqual([false, false, false, false, false]);
    expect(realOnes([0.5, 0.0001, 0.6, 0.012, 0.3], 0.05)).toEqual([false, true, false, true, false]);
    expect(realOnes([], 0.05)).toEqual([]);
  });
});

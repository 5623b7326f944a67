import { describe, expect, it } from "vitest";
import { dateOf, dayNumber } from "./calendar";
import { shapeAt, shapeWith } from "./curve";
import type { CurveFamily } from "./curve";
import { fitResponse } from "./fit-response";
import type { FittedResponse } from "./fit-response";
import { bestSpend, gainsFrom, marginalAt } from "./read-response";
import { seeded, normalQuantile } from "./seeded";
import { intervalOf } from "./summary";
import type { ResponseDay } from "./clean-days";

interface World {
  readonly seed: number;
  readonly days: number;
  readonly family: CurveFamily;
  readonly elasticity: number;
  /** Results per day at a spend of 100. */
  readonly level: number;
  /** Budgets that take turns, every `stepDays`. */
  readonly budgets: readonly number[];
  readonly stepDays: number;
  readonly shock: number;
  readonly fatigue: number;
}

const PLAIN: World = {
  seed: 1,
  days: 500,
  family: "hill",
  elasticity: 0.5,
  level: 8,
  budgets: [80, 110, 95, 130],
  stepDays: 55,
  shock: 0.2,
  fatigue: 0.3,
};

function poisson(mean: number, random: () => number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(0.0005 + 0.999 * random())));
  let count = 0;
  for (let left = Math.exp(-mean), product = random(); product > left; product *= random()) count++;
  return count;
}

const FIRST = dayNumber("2025-01-06");

function seasonOf(world: World, i: number): number {
  const weekday = [1.1, 1.05, 1, 1, 0.95, 0.9, 1][i % 7]!;
  const tired = 1 - world.fatigue * Math.min(1, (i % 90) / 60);
  return weekday * (1 + 0.2 * Math.cos((2 * Math.PI * (i - 150)) / 365.25)) * tired;
}

function simulate(world: World): ResponseDay[] {
  const random = seeded(world.seed);
  const shape = shapeWith(world.family, world.elasticity);
  return Array.from({ length: world.days }, (_, i) => {
    const budget = world.budgets[Math.floor(i / world.stepDays) % world.budgets.length]!;
    const cost = budget * (0.95 + 0.1 * random());
    const shock = Math.exp(world.shock * normalQuantile(0.001 + 0.998 * random()) - world.shock ** 2 / 2);
    const mean = world.level * shapeAt(shape, cost / 100) * seasonOf(world, i) * shock;
    return { date: dateOf(FIRST + i), cost, outcome: poisson(mean, random) };
  });
}

function trueGainPerDay(world: World, from: number, to: number): number {
  const shape = shapeWith(world.family, world.elasticity);
  const season = Array.from({ length: 7 }, (_, i) => seasonOf(world, world.days + i)).reduce((a, b) => a + b, 0) / 7;
  return world.level * season * (shapeAt(shape, to / 100) - shapeAt(shape, from / 100));
}

function fitted(days: readonly ResponseDay[]): FittedResponse {
  const fit = fitResponse(days);
  if (fit.status === "not-enough") throw new Error("expected a fit");
  return fit;
}

describe("fitResponse", () => {
  it("tells a steep campaign from a saturated one", () => {
    const steep = fitted(simulate({ ...PLAIN, elasticity: 0.95, seed: 3 }));
    const flat = fitted(simulate({ ...PLAIN, elasticity: 0.15, seed: 4 }));
    expect(steep.elasticity.low).toBeGreaterThan(flat.elasticity.high);
  });

  it("covers the true gain of a 20 % move at about its rate, over shapes, levels and noise", () => {
    let inside = 0;
    let cases = 0;
    const random = seeded(99);
    for (let i = 0; i < 40; i++) {
      const world: World = {
        ...PLAIN,
        seed: 100 + i,
        family: (["hill", "exponential", "power"] as const)[i % 3]!,
        elasticity: 0.1 + 0.85 * random(),
        level: 2 + 20 * random(),
        days: 200 + Math.floor(500 * random()),
      };
      const fit = fitted(simulate(world));
      const gain = intervalOf(gainsFrom(fit, fit.reference, fit.reference * 1.2));
      const truth = trueGainPerDay(world, fit.reference, fit.reference * 1.2);
      if (gain.low <= truth && truth <= gain.high) inside++;
      cases++;
    }
    expect(inside / cases).toBeGreaterThanOrEqual(0.8);
  });

  it("says that it cannot know where spend never varied", () => {
    expect(fitted(simulate({ ...PLAIN, budgets: [100] })).status).toBe("not-identified");
  });

  it("says how much there is where there is too little", () => {
    const fit = fitResponse(simulate({ ...PLAIN, days: 20 }));
    expect(fit).toMatchObject({ status: "not-enough", days: 20 });
  });

  it("leaves out days on which tracking failed, which would make money look worthless", () => {
    const days = simulate(PLAIN).map((d, i) => (i >= 300 && i < 312 ? { ...d, outcome: 0 } : d));
    const fit = fitted(days);
    expect(fit.outages).toHaveLength(12);
    expect(fit.days).toBe(PLAIN.days - 12);
  });

  it("keeps a single silent day of a campaign with few results", () => {
    const days = simulate({ ...PLAIN, level: 1 });
    expect(fitted(days).outages).toEqual([]);
  });

  it("answers in numbers for extreme but lawful days", () => {
    const odd = simulate(PLAIN).map((d, i) => ({
      ...d,
      cost: i % 50 === 0 ? 5000 : d.cost,
      outcome: i % 41 === 0 ? 400 : d.outcome,
    }));
    const fit = fitted(odd);
    for (const value of Object.values(marginalAt(fit, fit.reference))) expect(Number.isFinite(value)).toBe(true);
  });

  it("gives the same answer twice, to the digit", () => {
    expect(fitResponse(simulate(PLAIN))).toEqual(fitResponse(simulate(PLAIN)));
  });
});

describe("bestSpend", () => {
  it("stays in its bounds and moves up for a dear, down for a cheap outcome", () => {
    const fit = fitted(simulate(PLAIN));
    expect(bestSpend(fit, 80, 120, 1000)).toBeCloseTo(120, 0);
    expect(bestSpend(fit, 80, 120, 0.1)).toBeCloseTo(80, 0);
  });
});

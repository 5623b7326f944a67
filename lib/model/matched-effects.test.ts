import { describe, expect, it } from "vitest";
import { matchedEffects } from "@/lib/model/matched-effects";
import type { MatchedRows } from "@/lib/model/matched-rows";
import { randomFrom, type Random } from "@/lib/model/random";
import { beyondT, quantileT } from "@/lib/model/student";

interface World {
  readonly campaigns: number;
  readonly weeks: number;
  /** log effects of the levels. */
  readonly effects: readonly number[];
  /** How much the effects differ between campaigns, and how much cells scatter beyond counts. */
  readonly between: number;
  readonly scatter: number;
}
const USUAL: World = { campaigns: 10, weeks: 16, effects: [0.3, 0, -0.3], between: 0.15, scatter: 0.2 };

function poisson(mean: number, random: Random): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random.uniform(); product > least; product *= random.uniform()) count += 1;
  return count;
}

/** Campaigns of different rates and mixes; good weeks are good for all levels. */
function simulate(seed: number, world: Partial<World> = {}): MatchedRows {
  const { campaigns, weeks, effects, between, scatter } = { ...USUAL, ...world };
  const random = randomFrom(seed);
  const rows: [outcome: number, exposure: number, stratum: number, cluster: number, code: number][] = [];
  for (let campaign = 0; campaign < campaigns; campaign += 1) {
    const rate = Math.exp(0.8 * random.normal());
    const own = effects.map((effect) => effect + between * random.normal());
    const mix = effects.map(() => Math.exp(0.7 * random.normal()));
    for (let week = 0; week < weeks; week += 1) {
      const season = Math.exp(0.3 * random.normal());
      own.forEach((effect, code) => {
        const exposure = 3 * mix[code]! * Math.exp(0.3 * random.normal());
        const mean = rate * season * exposure * Math.exp(effect + scatter * random.normal());
        rows.push([poisson(mean, random), exposure, campaign * weeks + week, campaign, code]);
      });
    }
  }
  return {
    outcome: Float64Array.from(rows, ([outcome]) => outcome),
    exposure: Float64Array.from(rows, ([, exposure]) => exposure),
    stratum: Int32Array.from(rows, ([, , stratum]) => stratum),
    cluster: Int32Array.from(rows, ([, , , cluster]) => cluster),
    codes: [Int32Array.from(rows, ([, , , , code]) => code)],
    levels: [effects.length],
  };
}

/** How often the intervals of many simulated accounts hold the planted effect. */
function coverage(world: Partial<World>, seeds: number): number {
  const effects = world.effects ?? USUAL.effects;
  let held = 0;
  let all = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const levels = matchedEffects(simulate(seed, world));
    const total = levels.reduce((sum, { expected }) => sum + expected, 0);
    const mean = levels.reduce((sum, { expected }, level) => sum + (expected / total) * effects[level]!, 0);
    levels.forEach(({ effect }, level) => {
      const truth = effects[level]! - mean;
      all += 1;
      if (effect!.low <= truth && truth <= effect!.high) held += 1;
    });
  }
  return held / all;
}

describe("matchedEffects", () => {
  it("holds the planted effect in nine of ten intervals, whether campaigns are many or few, alike or not", () => {
    const usual = coverage({}, 120);
    const alike = coverage({ campaigns: 40, weeks: 6, between: 0, scatter: 0 }, 60);
    const unlike = coverage({ between: 0.5 }, 120);
    for (const share of [usual, alike, unlike]) expect(share).toBeGreaterThan(0.86);
    for (const share of [usual, alike, unlike]) expect(share).toBeLessThan(0.96);
    // Three draws tell little of how they differ: rather too wide than too narrow.
    expect(coverage({ campaigns: 3, weeks: 40 }, 60)).toBeGreaterThan(0.88);
  });

  it("calls no more than a tenth of null effects different, and nearly all strong ones", () => {
    let wrong = 0;
    let right = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      if (matchedEffects(simulate(seed, { effects: [0, 0], between: 0.2 }))[0]!.effect!.p < 0.1) wrong += 1;
      if (matchedEffects(simulate(seed, { effects: [0.4, -0.4] }))[0]!.effect!.p < 0.1) right += 1;
    }
    expect(wrong / 150).toBeLessThan(0.14);
    expect(right / 150).toBeGreaterThan(0.95);
  });

  it("is not decided by one campaign whose outcomes are many and of another kind", () => {
    const rows = simulate(11, { campaigns: 8 });
    // Campaign 0 counts clicks, fifty times as many, which all levels bring alike.
    const outcome = rows.outcome.map((value, row) =>
      rows.cluster[row] === 0 ? Math.round(60 * rows.exposure[row]!) : value,
    );
    const [first, , third] = matchedEffects({ ...rows, outcome });
    expect(Math.exp(first!.effect!.log - third!.effect!.log)).toBeGreaterThan(1.25);
    expect(first!.effect!.p).toBeLessThan(0.1);
  });

  it("does not take a good campaign for a good setting, nor a setting of one campaign for known", () => {
    const rows = simulate(3);
    // Level 3 ran all the time in campaign 0 only, which won three times as much.
    const alone = Int32Array.from(rows.codes[0]!, (code, row) => (rows.cluster[row] === 0 ? 3 : code));
    const outcome = rows.outcome.map((value, row) => (rows.cluster[row] === 0 ? value * 3 : value));
    const levels = matchedEffects({ ...rows, outcome, codes: [alone], levels: [4] });
    expect(levels[3]).toMatchObject({ clusters: 0, effect: null });
    expect(Math.exp(levels[0]!.effect!.log - levels[2]!.effect!.log)).toBeGreaterThan(1.4);
    // Level 3 beside others, but still in campaign 0 only.
    const once = Int32Array.from(rows.codes[0]!, (code, row) => (rows.cluster[row] === 0 && code === 0 ? 3 : code));
    expect(matchedEffects({ ...rows, codes: [once], levels: [4] })[3]).toMatchObject({ clusters: 1, effect: null });
  });

  it("holds the other factor fixed", () => {
    const rows = simulate(5, { campaigns: 30, effects: [0, 0, 0, 0], between: 0, scatter: 0 });
    // Two factors that mostly go together; only the second matters: its level 1 doubles the rate.
    const second = Int32Array.from(rows.codes[0]!, (code) => (code >= 2 ? 1 : 0));
    const first = Int32Array.from(rows.codes[0]!, (code) => (code === 0 || code === 2 ? 0 : 1));
    const exposure = rows.exposure.map((value, row) => value * (first[row] === second[row] ? 4 : 1));
    const outcome = rows.outcome.map((value, row) => value * (first[row] === second[row] ? 4 : 1) * (second[row] === 1 ? 2 : 1)); // prettier-ignore
    const both = { ...rows, exposure, outcome, codes: [first, second], levels: [2, 2] };
    const plain = { ...both, codes: [first], levels: [2] };
    const ratio = (of: MatchedRows) => {
      const [a, b] = matchedEffects(of);
      return Math.exp(b!.effect!.log - a!.effect!.log);
    };
    expect(ratio(plain)).toBeGreaterThan(1.3);
    expect(Math.abs(ratio(both) - 1)).toBeLessThan(0.1);
    expect(ratio({ ...both, codes: [second, first] })).toBeCloseTo(2, 0);
  });

  it("has a finite, wide interval for a level without any result", () => {
    const rows = simulate(7);
    const outcome = rows.outcome.map((value, row) => (rows.codes[0]![row] === 2 ? 0 : value));
    const { effect } = matchedEffects({ ...rows, outcome })[2]!;
    expect(effect!.high).toBeLessThan(0);
    expect(Number.isFinite(effect!.low)).toBe(true);
  });
});

describe("Student's t", () => {
  it("agrees with the tables", () => {
    expect(quantileT(0.1, 1)).toBeCloseTo(6.3138, 3);
    expect(quantileT(0.1, 9)).toBeCloseTo(1.8331, 3);
    expect(quantileT(0.1, 1000)).toBeCloseTo(1.6464, 3);
    expect(beyondT(2.262, 9)).toBeCloseTo(0.05, 3);
    expect(beyondT(0, 4)).toBe(1);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Breakdown } from "@/lib/domain/history";
import { settingsAt, trueDay, trueSpend, trueWeeklyChange } from "./spending";
import { curveAt, trueAdsetOutcome, trueOutcome } from "./truth";
import type { Cell, TruthCampaign } from "./truth";
import { makeWorld } from "./world";

const TODAY = "2026-11-21";
const world = makeWorld(7, TODAY, 730);
const campaign = (key: string): TruthCampaign => world.campaigns.find((one) => one.key === key)!;
const spends = fc.double({ min: 0.5, max: 600, noNaN: true });

describe("the response curve", () => {
  it.each(["hill", "exponential"] as const)("%s starts at nothing, rises, and bends down", (family) => {
    const curve = { family, attainable: 20, scale: 80 };
    expect(curveAt(curve, 0)).toBe(0);
    expect(curveAt(curve, -5)).toBe(0);
    expect(curveAt(curve, 0.001) / 0.001).toBeCloseTo(20 / 80, 4);
    fc.assert(
      fc.property(spends, spends, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(curveAt(curve, high)).toBeGreaterThanOrEqual(curveAt(curve, low));
        expect(curveAt(curve, (low + high) / 2)).toBeGreaterThanOrEqual(
          (curveAt(curve, low) + curveAt(curve, high)) / 2 - 1e-9,
        );
      }),
    );
  });
});

describe("the true outcome of a campaign", () => {
  it.each(world.campaigns.map(({ key }) => key))("%s is monotone and concave in spend", (key) => {
    const one = campaign(key);
    const results = (spend: number) => trueOutcome(one, spend, TODAY).results;
    fc.assert(
      fc.property(spends, spends, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(results(high)).toBeGreaterThanOrEqual(results(low) - 1e-12);
        expect(results((low + high) / 2)).toBeGreaterThanOrEqual((results(low) + results(high)) / 2 - 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it("is the sum of its cells, each with its share of the money", () => {
    for (const one of world.campaigns) {
      const [adset] = one.adsets;
      for (const [breakdown, cells] of Object.entries(adset!.cells) as [Breakdown, readonly Cell[]][]) {
        const whole = trueAdsetOutcome(one, adset!, 40, TODAY).results;
        const parts = cells.map(
          ({ name, share }) => trueAdsetOutcome(one, adset!, 40 * share, TODAY, { [breakdown]: [name] }).results,
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 6);
      }
    }
  });

  it("rises when the worst cells are dropped, and falls when the best are", () => {
    const huetten = campaign("huetten");
    const all = trueOutcome(huetten, 60, TODAY).results;
    expect(trueOutcome(huetten, 60, TODAY, { device: ["Mobile phones", "Computers"] }).results).toBeGreaterThan(all);
    expect(trueOutcome(huetten, 60, TODAY, { device: ["Tablets"] }).results).toBeLessThan(all);
    expect(trueOutcome(huetten, 60, TODAY, { device: [] }).results).toBe(0);
  });
});

describe("bidding", () => {
  it("never spends more than the budget, nor less for more budget", () => {
    const index = fc.nat(world.campaigns.length - 1);
    fc.assert(
      fc.property(index, spends, spends, (i, a, b) => {
        const one = world.campaigns[i]!;
        const { bid } = settingsAt(one, TODAY);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const less = trueSpend(one, { budget: low, bid }, TODAY);
        expect(less).toBeLessThanOrEqual(low + 1e-9);
        expect(trueSpend(one, { budget: high, bid }, TODAY)).toBeGreaterThanOrEqual(less - 0.02);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the average cost at the target where the target binds", () => {
    const day = trueDay(campaign("tour-leads"), TODAY);
    expect(day.spend / day.results).toBeCloseTo(settingsAt(campaign("tour-leads"), TODAY).bid!, 1);
    const shop = trueDay(campaign("shop"), TODAY);
    expect(shop.value / shop.spend).toBeCloseTo(settingsAt(campaign("shop"), TODAY).bid!, 1);
  });
});

/** What the docstring of simulate.ts says right advice would be, on several seeds. */
describe.each([1, 7, 42])("right advice exists (seed %d)", (seed) => {
  const here = makeWorld(seed, TODAY, 730);
  const get = (key: string) => here.campaigns.find((one) => one.key === key)!;
  const budgetOf = (key: string) => settingsAt(get(key), TODAY).budget;
  const week = (key: string, changes: { budget?: number; bid?: number }) =>
    trueWeeklyChange(get(key), "2026-11-15", changes);
  const leadCost = (key: string) => {
    const day = trueDay(get(key), TODAY);
    return day.spend / day.results;
  };

  it("tours: the next leads cost little more than the ones so far", () => {
    const more = week("tours", { budget: budgetOf("tours") * 1.2 });
    expect(more.results).toBeGreaterThan(5);
    expect(more.spend / more.results).toBeLessThan(leadCost("tours") * 1.6);
  });

  it("display and catalogue: a fifth less budget costs next to nothing", () => {
    for (const key of ["display", "catalogue"]) {
      const less = week(key, { budget: budgetOf(key) * 0.8 });
      expect(less.spend / less.results).toBeGreaterThan(3.5 * leadCost(key));
    }
  });

  it("brand: a lower max CPC brings more for the same money", () => {
    const lower = week("brand", { bid: 0.8 });
    expect(lower.results).toBeGreaterThan(3);
    expect(lower.spend).toBeLessThanOrEqual(0);
  });

  it("shop, tour-leads, magazine: the bid target keeps most of the budget from being spent", () => {
    for (const [key, looser] of [
      ["shop", 7],
      ["tour-leads", 12],
      ["magazine", 0.45],
    ] as const) {
      const now = trueDay(get(key), TODAY);
      expect(now.spend).toBeLessThan(0.62 * budgetOf(key));
      expect(week(key, { bid: looser }).results).toBeGreaterThan(0.25 * 7 * now.results);
    }
  });

  it("winter: Broad starves and the lookalike drowns", () => {
    const winter = get("winter");
    const [broad, lookalike] = winter.adsets;
    const next = (adset: NonNullable<typeof broad>, spend: number) =>
      trueAdsetOutcome(winter, adset, spend + 1, TODAY).results - trueAdsetOutcome(winter, adset, spend, TODAY).results;
    expect(next(broad!, 40)).toBeGreaterThan(1.8 * next(lookalike!, 90));
  });
});

import { describe, expect, it } from "vitest";
import { moneyToUnits } from "@/lib/domain/money";
import type { Money } from "@/lib/domain/money";
import { SUGGESTION_KINDS } from "@/lib/domain/suggestion";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";
import { PHRASE_PARAMS } from "@/lib/advice/phrases";
import { goalRates, modelRows, tableOf } from "@/lib/advice/training-table";
import { fitTable } from "@/lib/model/fit";
import type { SimulatedCampaign } from "@/lab/simulator/account";
import { knownAccount } from "@/lab/truth/known-account";
import type { Known } from "@/lab/truth/known-account";
import { leftOut, trueChange } from "./truth";

interface Side {
  readonly known: Known;
  readonly all: readonly { readonly campaign: SimulatedCampaign; readonly advice: Advice }[];
}

function side(platform: "google-ads" | "meta-ads"): Side {
  const known = knownAccount(platform, 7);
  return { known, all: known.account.campaigns.map((campaign) => ({ campaign, advice: known.adviceOn(campaign) })) };
}
const sides = [side("google-ads"), side("meta-ads")] as const;
const [google, meta] = sides;

function suggestionsOf({ all }: Side): Suggestion[] {
  return all.flatMap(({ advice }) => [...advice.suggestions]);
}

describe("advice against the simulator's truth", () => {
  it.each([
    ["Google Ads", google],
    ["Meta", meta],
  ])("gives every kind of advice on %s", (_, one) => {
    const kinds = new Set(suggestionsOf(one).map((suggestion) => suggestion.kind));
    expect([...kinds].sort()).toEqual([...SUGGESTION_KINDS].sort());
  });

  it("moves budgets in the direction that truth says pays, up and down", () => {
    const budgets = sides.flatMap((one) =>
      suggestionsOf(one)
        .filter((suggestion) => suggestion.kind === "budget")
        .map((suggestion) => ({ suggestion, truth: trueChange(one.known, suggestion) })),
    );
    expect(budgets.some(({ suggestion }) => suggestion.title.code === "budget-raise")).toBe(true);
    expect(budgets.some(({ suggestion }) => suggestion.title.code === "budget-lower")).toBe(true);
    // What raised budgets truly bring per money, against what lowered ones truly give up for it, where both count the same thing.
    const groups = new Map<string, { raised: number[]; lowered: number[] }>();
    for (const { suggestion, truth } of budgets) {
      if (truth === null) continue;
      const name = `${suggestion.entity.platform} ${suggestion.effect.outcome}`;
      const group = groups.get(name) ?? { raised: [], lowered: [] };
      (suggestion.effect.costPerWeek.mid > 0 ? group.raised : group.lowered).push(truth.outcome / truth.cost);
      groups.set(name, group);
    }
    const both = [...groups].filter(([, { raised, lowered }]) => raised.length > 0 && lowered.length > 0);
    expect(both.length).toBeGreaterThan(0);
    for (const [name, { raised, lowered }] of both)
      expect(Math.min(...raised), name).toBeGreaterThan(Math.max(...lowered));
  });

  it("holds the true weekly change in about nine of ten intervals", () => {
    const judged = sides.flatMap((one) =>
      suggestionsOf(one).flatMap((suggestion) => {
        const truth = trueChange(one.known, suggestion);
        const { low, high } = suggestion.effect.perWeek;
        return truth === null ? [] : [low <= truth.outcome && truth.outcome <= high];
      }),
    );
    expect(judged.length).toBeGreaterThan(25);
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.75);
  });

  it("leaves out only cells that are truly worse than average", () => {
    for (const one of sides) {
      for (const suggestion of suggestionsOf(one).filter(({ kind }) => kind === "targeting")) {
        const campaign = one.known.business.world.campaigns.find((c) => c.id === suggestion.entity.ids.campaign)!;
        const cells = campaign.adsets.flatMap((adset) => Object.values(adset.cells).flat());
        for (const name of leftOut(suggestion)) {
          const same = cells.filter((cell) => cell.name.toLowerCase() === name.toLowerCase());
          expect(Math.min(...same.map((cell) => cell.results)), name).toBeLessThan(1);
        }
      }
    }
  });

  it("never moves a budget or bid by more than the caution step", () => {
    for (const suggestion of sides.flatMap(suggestionsOf)) {
      if (suggestion.kind !== "budget" && suggestion.kind !== "bid") continue;
      if (suggestion.current === null) continue;
      const units = (value: unknown): number => (typeof value === "number" ? value : moneyToUnits(value as Money));
      const step = units(suggestion.proposed) / units(suggestion.current) - 1;
      expect(Math.abs(step), suggestion.id).toBeLessThanOrEqual(0.2 + 1e-9);
    }
  });

  it("refuses age advice under a special ad category, with the rule", () => {
    const hiring = meta.all.find(({ campaign }) => campaign.specialAdCategories.includes("EMPLOYMENT"))!;
    const people = hiring.advice.suggestions.filter(
      ({ target }) => target.kind === "setting" && ["ageMin", "ageMax", "genders"].includes(target.setting),
    );
    expect(people).toEqual([]);
    const refused = hiring.advice.withheld.find(({ reason }) => reason.code.startsWith("policy-"));
    expect(refused?.kind).toBe("targeting");
  });

  it("says by which date a new campaign will have enough", () => {
    for (const { known, all } of sides) {
      const fresh = all.find(({ campaign }) => campaign.startDate > "2026-10-25" && campaign.status === "enabled")!;
      const budget = fresh.advice.withheld.find(({ kind }) => kind === "budget")!;
      expect(fresh.advice.suggestions.filter(({ kind }) => kind === "budget")).toEqual([]);
      expect(budget.enoughBy! > known.today, budget.reason.code).toBe(true);
    }
  });

  it("uses every figure that its phrases promise, and no others", () => {
    const own = new Map<string, object>(Object.entries(PHRASE_PARAMS));
    for (const { advice } of sides.flatMap((one) => one.all)) {
      const phrases = [
        ...advice.suggestions.flatMap((s) => [s.title, ...s.reasons, ...s.checks]),
        ...advice.withheld.map((w) => w.reason),
      ];
      for (const { code, params } of phrases) {
        const known = own.get(code);
        if (known === undefined) expect(code).toMatch(/^(copy|policy|[a-z-]+)-/);
        else expect(Object.keys(params).sort(), code).toEqual(Object.keys(known).sort());
      }
    }
  });

  it("gives the same ids and figures for the same page", () => {
    const { known, all } = google;
    const again = known.adviceOn(all[1]!.campaign);
    expect(again.suggestions).toEqual(all[1]!.advice.suggestions);
  });
});

describe("score", () => {
  it("sums its contributions exactly, encloses its value, and tells a good campaign from a poor one", async () => {
    const known = knownAccount("meta-ads", 3, 130);
    const rows = modelRows(known.book);
    const model = await fitTable(tableOf(rows, goalRates(rows)), {
      seed: 1,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const scores = known.account.campaigns.map((campaign) => known.adviceOn(campaign, model).score);
    const scored = scores.flatMap((score) => (score.status === "scored" ? [score] : []));
    expect(scored.length).toBeGreaterThanOrEqual(4);
    for (const { value, average, contributions } of scored) {
      const sum = contributions.reduce((all, part) => all + part.points, 0);
      expect(sum).toBeCloseTo(value.mid - average, 9);
      expect(value.low).toBeLessThanOrEqual(value.mid);
      expect(value.mid).toBeLessThanOrEqual(value.high);
      expect(value.low).toBeGreaterThanOrEqual(0);
      expect(value.high).toBeLessThanOrEqual(100);
    }
    const values = scored.map(({ value }) => value.mid);
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(10);
  }, 120_000);
});

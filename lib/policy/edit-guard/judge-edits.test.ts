import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_LIMITS } from "@/lib/domain/brief";
import type { Edit, EditedField, GuardFacts } from "@/lib/domain/edit-guard";
import { NO_ENTITY } from "@/lib/domain/platform";
import type { SettingValue } from "@/lib/domain/settings";
import { editRules } from "@/lib/policy/edit-rules";
import { judgeEdits, type EditScene } from "./judge-edits";
import { policyWarnings } from "./policy";
import { countryOf, languageOf } from "./place-names";
import { usualTracking } from "./tracking";

const eur = (units: number) => ({ amountMicros: Math.round(units * 1e6), currency: "EUR" });
const FACTS: GuardFacts = {
  platform: "meta-ads",
  accountId: "1",
  level: "adset",
  entity: { ...NO_ENTITY, adset: "7" },
  today: "2026-11-26",
  currency: "EUR",
  ranges: { "budget:daily": { low: 10e6, high: 200e6, entities: 12 } },
  brief: null,
  policy: editRules("meta-ads", [], ["Germany"]),
  tracking: { parameters: ["utm_campaign", "utm_source"], urls: 40 },
};
const SCENE: EditScene = {
  platform: "meta-ads",
  level: "adset",
  today: "2026-11-26",
  locale: null,
  budgetType: "daily",
  startDate: "2026-11-01",
  endDate: null,
  facts: FACTS,
};
const codes = (
  field: EditedField,
  before: SettingValue | null,
  after: SettingValue | null,
  scene: Partial<EditScene> = {},
) => judgeEdits([{ field, before, after }], { ...SCENE, ...scene }).map(({ code }) => code);
const withFacts = (change: Partial<GuardFacts>) => ({ facts: { ...FACTS, ...change } });

describe("amounts", () => {
  it("points out ten times as much, whatever the history says", () => {
    expect(codes("budget", eur(48), eur(480), { facts: null })).toEqual(["edit-times-up"]);
    expect(codes("budget", eur(48), eur(4.8), { facts: null })).toEqual(["edit-times-down"]);
    expect(codes("targetRoas", 3.5, 350)).toEqual(["edit-times-up"]);
  });
  it("points out what is far outside the account's history, once there is enough of it", () => {
    expect(codes("budget", eur(150), eur(700))).toEqual(["edit-above-history"]);
    const few = withFacts({ ranges: { "budget:daily": { low: 10e6, high: 200e6, entities: 3 } } });
    expect(codes("budget", eur(150), eur(700), few)).toEqual(["edit-big-step-learning"]);
  });
  it("does not compare a daily budget with one for the whole run", () => {
    const edits: Edit[] = [
      { field: "budgetType", before: "daily", after: "lifetime" },
      { field: "budget", before: eur(48), after: eur(1440) },
    ];
    expect(judgeEdits(edits, { ...SCENE, budgetType: "lifetime" }).map(({ code }) => code)).toEqual([
      "edit-big-step-learning",
    ]);
  });
  it("is quiet about an ordinary change", () => {
    expect(codes("budget", eur(48), eur(55))).toEqual([]);
    expect(codes("budget", null, eur(48))).toEqual([]);
    expect(codes("name", "A", "B")).toEqual([]);
  });
});

describe("dates", () => {
  it("points out ends that have passed, starts before, and an order that cannot be", () => {
    expect(codes("endDate", null, "2026-11-25")).toEqual(["edit-end-past"]);
    expect(codes("endDate", null, "2026-11-26")).toEqual([]);
    expect(codes("endDate", null, "2026-11-28", { startDate: "2026-12-01" })).toEqual(["edit-end-before-start"]);
    expect(codes("startDate", "2026-12-01", "2026-11-20")).toEqual(["edit-start-past"]);
  });
});

describe("learning", () => {
  it("says who says so", () => {
    const [documented] = judgeEdits([{ field: "ageMin", before: 25, after: 30 }], SCENE);
    expect(documented).toMatchObject({ code: "edit-may-restart-learning", basis: "platform-documented" });
    const [habit] = judgeEdits([{ field: "budget", before: eur(100), after: eur(125) }], SCENE);
    expect(habit).toMatchObject({ code: "edit-big-step-learning", basis: "convention" });
    expect(habit?.source).toContain("20 %");
  });
  it("holds Google's word that targets do not restart it, and the habit's own limit", () => {
    const google = { platform: "google-ads", level: "campaign" } as const;
    expect(codes("targetCpa", eur(20), eur(30), google)).toEqual([]);
    expect(codes("bidStrategy", "maximize-clicks", "target-cpa", google)).toEqual(["edit-may-restart-learning"]);
    expect(codes("budget", eur(100), eur(120), google)).toEqual([]);
    expect(codes("budget", eur(100), eur(121), google)).toEqual(["edit-big-step-learning"]);
  });
});

describe("the client's brief", () => {
  const brief = withFacts({
    brief: {
      ...NO_LIMITS,
      budgetCeiling: { amount: eur(1520), period: "month" },
      endDate: "2026-12-31",
      locations: ["Germany", "Österreich"],
      languages: ["de"],
      ageMin: 25,
      ageMax: 54,
    },
  });
  it("is held against budgets, dates, ages, places and languages", () => {
    expect(codes("budget", eur(48), eur(50), brief)).toEqual([]);
    expect(codes("budget", eur(48), eur(51), brief)).toEqual(["edit-over-brief-budget"]);
    expect(codes("endDate", "2026-12-20", "2027-01-15", brief)).toEqual(["edit-outside-brief-dates"]);
    expect(codes("endDate", "2026-12-20", null, brief)).toEqual(["edit-outside-brief-dates"]);
    expect(codes("ageMin", 25, 18, brief)).toEqual(["edit-outside-brief-ages"]);
    expect(codes("locations", ["ドイツ"], ["ドイツ", "フランス"], brief)).toEqual(["edit-outside-brief-locations"]);
    expect(codes("languages", ["Deutsch"], ["Deutsch", "Englisch"], { ...brief, level: "ad" })).toEqual([
      "edit-outside-brief-languages",
    ]);
  });
  it("says nothing about places that it does not surely know", () => {
    const cities = withFacts({ brief: { ...NO_LIMITS, locations: ["Bayern"] } });
    expect(codes("locations", ["Bayern"], ["Bayern", "Hessen"], { ...cities, level: "ad" })).toEqual([]);
  });
});

describe("policy", () => {
  it("points out what a special ad category forbids, and only where it is declared", () => {
    const housing = withFacts({ policy: editRules("meta-ads", ["Housing"], ["United States"]) });
    expect(codes("ageMin", 18, 30, housing)).toEqual(["edit-policy"]);
    expect(codes("genders", ["all"], ["female"], housing)).toEqual(["edit-policy"]);
    expect(codes("ageMin", 18, 30)).toEqual(["edit-may-restart-learning"]);
  });
  it.each([
    ["audiences", [], ["Lookalike (US, 1%)"], "policy-special-category-audience"],
    ["audiences", [], ["Customer list 2026"], "policy-special-category-audience"],
    ["detailedTargeting", [], ["Parents with toddlers"], "policy-special-category-people"],
    ["detailedTargeting", [], ["Cooking"], "policy-special-category-narrowing"],
    ["locations", ["United States"], ["90210"], "policy-special-category-people"],
    ["locations", ["United States"], ["Austin, +5 mi"], "policy-special-category-people"],
    ["locations", ["United States"], ["Texas"], "policy-special-category-narrowing"],
  ] as const)("names the rule for %s from %j to %j", (field, before, after, rule) => {
    const policy = editRules("meta-ads", ["Housing"], ["United States"]);
    const [warning] = policyWarnings({ field, before, after }, { ...FACTS, policy });
    expect(warning?.params).toEqual({ rule });
  });
  it("holds also where no category is declared, and not where that is unknown", () => {
    const health = { field: "audiences", before: [], after: ["People with diabetes"] } as const;
    expect(policyWarnings(health, FACTS)).toHaveLength(1);
    expect(policyWarnings({ field: "ageMin", before: 18, after: 15 }, FACTS)).toHaveLength(1);
    expect(policyWarnings(health, { ...FACTS, policy: editRules("meta-ads", null, ["Germany"]) })).toEqual([]);
  });
});

describe("final URLs", () => {
  it("points out lost tracking and broken addresses, and keeps quiet about the rest", () => {
    const tracked = "https://shop.example/a?utm_source=x&utm_campaign=y";
    expect(codes("finalUrl", tracked, "https://shop.example/b")).toEqual(["edit-url-untracked"]);
    expect(codes("finalUrl", tracked, "https://shop.example/b?utm_source=x&utm_campaign={campaignid}")).toEqual([]);
    expect(codes("finalUrl", "https://shop.example/a", "https://shop.example/b")).toEqual([]);
    expect(codes("finalUrl", tracked, "shop example")).toEqual(["edit-url-broken"]);
  });
  it("learns only what nearly all URLs carry", () => {
    const urls = Array.from({ length: 10 }, (_, n) => `https://a.example/${n}?utm_source=x${n < 7 ? "&fbclid=1" : ""}`);
    expect(usualTracking(urls)).toEqual({ parameters: ["utm_source"], urls: 10 });
    expect(usualTracking(urls.slice(0, 3))).toBeNull();
  });
});

describe("names of places and languages", () => {
  it("are understood in six languages and by code", () => {
    for (const name of [
      "Germany",
      "Deutschland",
      "Allemagne",
      "Alemania",
      "Alemanha",
      "ドイツ",
      "DE",
      "Germany (country)",
    ])
      expect(countryOf(name)).toBe("DE");
    for (const name of ["German", "Deutsch", "allemand", "alemán", "alemão", "ドイツ語", "de"])
      expect(languageOf(name)).toBe("de");
    expect([countryOf("Berlin"), countryOf(""), languageOf("Klingon")]).toEqual([null, null, null]);
  });
});

it("never throws and gives at most one warning a field, whatever a form holds", () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
    fc.record({ amountMicros: fc.integer(), currency: fc.constantFrom("EUR", null) }),
  );
  const field = fc.constantFrom<EditedField>(
    "budget",
    "endDate",
    "ageMin",
    "locations",
    "finalUrl",
    "genders",
    "targetRoas",
  );
  fc.assert(
    fc.property(fc.array(fc.record({ field, before: value, after: value }), { maxLength: 4 }), (edits) => {
      expect(judgeEdits(edits as Edit[], SCENE).length).toBeLessThanOrEqual(edits.length);
    }),
  );
});

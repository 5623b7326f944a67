import { describe, expect, it } from "vitest";
import { policyFindings, policyGuard } from "@/lib/policy/guard";
import type { PolicyContext, PolicyIdea, PolicyVerdict } from "@/lib/policy/idea";

const nothing: PolicyContext = { specialAdCategories: [], locations: [], objective: null, campaignName: null };
const meta = (idea: Partial<PolicyIdea>): PolicyIdea => ({
  kind: "targeting",
  platform: "meta-ads",
  setting: null,
  value: null,
  ...idea,
});
const google = (idea: Partial<PolicyIdea>): PolicyIdea => ({ ...meta(idea), platform: "google-ads" });

/** Narrowing ideas that no protected category allows, as each platform's advice would put them. */
const NARROWING: readonly (readonly [string, Partial<PolicyIdea>])[] = [
  ["youngest age", { setting: "ageMin", value: 25 }],
  ["oldest age", { setting: "ageMax", value: 54 }],
  ["an age cell", { setting: "ageMin", dimension: "age", value: "25-34", action: "favour" }],
  ["leaving an age out", { setting: null, dimension: "age", value: "55-64", action: "leave-out" }],
  ["women only", { setting: "genders", value: ["female"] }],
  ["a gender cell", { setting: "genders", dimension: "gender", value: "male", action: "favour" }],
  ["a US ZIP", { setting: "locations", value: ["90210"] }],
  ["a German PLZ", { setting: "locations", value: ["10115 Berlin"] }],
  ["a British postcode", { setting: "locations", value: ["SW1A 1AA"] }],
  ["a Canadian postcode", { setting: "locations", value: ["K1A 0B1"] }],
  ["a Japanese postcode", { setting: "locations", value: ["100-0001"] }],
  ["a word for it", { setting: "locations", value: ["PLZ 8001"] }],
];

describe("special ad categories", () => {
  for (const category of ["HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "CREDIT"])
    for (const [name, idea] of NARROWING)
      it(`refuses ${name} under ${category}`, () => {
        for (const platform of ["meta-ads", "google-ads"] as const) {
          const decision = policyGuard(meta({ ...idea, platform }), { ...nothing, specialAdCategories: [category] });
          expect(decision).toMatchObject({ verdict: "refuse", ruleId: "special-category-people" });
          expect(decision.source).toMatch(/Meta/u);
        }
      });

  it("knows the categories by their names on screen", () => {
    for (const label of [
      "Housing",
      "Wohnraum",
      "Logement",
      "Vivienda",
      "Habitação",
      "住宅",
      "Employment",
      "Beschäftigung",
      "Emploi",
      "Empleo",
      "Emprego",
      "求人",
      "Financial products and services",
      "Finanzprodukte und -dienstleistungen",
      "Credit",
      "Kredite",
      "Crédit",
    ])
      expect(
        policyGuard(meta({ setting: "ageMax", value: 40 }), { ...nothing, specialAdCategories: [label] }).verdict,
        label,
      ).toBe("refuse");
  });

  it("allows to open the age and gender range, and to change the device", () => {
    const context = { ...nothing, specialAdCategories: ["HOUSING"] };
    expect(policyGuard(meta({ setting: "ageMax", value: 65 }), context).verdict).toBe("allow");
    expect(policyGuard(meta({ setting: "ageMin", value: 18 }), context).verdict).toBe("allow");
    expect(policyGuard(meta({ setting: "genders", value: ["all"] }), context).verdict).toBe("allow");
    expect(policyGuard(meta({ setting: "placements", dimension: "device", value: "mobile" }), context).verdict).toBe(
      "allow",
    );
    expect(policyGuard(meta({ setting: "adSchedule", dimension: "hour", value: "18" }), context).verdict).toBe("allow");
    expect(
      policyGuard(meta({ kind: "budget", setting: "budget", value: { amountMicros: 1, currency: "USD" } }), context)
        .verdict,
    ).toBe("allow");
  });

  it("refuses audiences that stand for people", () => {
    const context = { ...nothing, specialAdCategories: ["EMPLOYMENT"] };
    for (const name of ["Lookalike (US, 1%) - Leads", "Customer list 2026", "Exclude: engaged", "Parents of toddlers"])
      expect(policyGuard(meta({ setting: "audiences", value: [name] }), context).verdict, name).toBe("refuse");
    expect(policyGuard(meta({ setting: "locations", value: ["New York (+10 mi)"] }), context).verdict).toBe("refuse");
    expect(policyGuard(meta({ setting: "locations", value: ["New York (+25 mi)"] }), context).verdict).toBe("warn");
  });

  it("never takes an unread or unknown declaration for none", () => {
    for (const categories of [null, ["SOMETHING_NEW_IN_2027"]])
      expect(
        policyGuard(meta({ setting: "ageMin", value: 25 }), { ...nothing, specialAdCategories: categories }),
      ).toMatchObject({ verdict: "warn", code: "policy-category-unread" });
    expect(policyGuard(meta({ setting: "ageMin", value: 25 }), nothing).verdict).toBe("allow");
    expect(
      policyGuard(meta({ setting: "ageMin", value: 25 }), { ...nothing, specialAdCategories: ["NONE"] }).verdict,
    ).toBe("allow");
  });
});

describe("what is not declared but looks like it", () => {
  const names = [
    "Apartments for rent - Spring",
    "Eigentumswohnungen Neubau",
    "Now hiring: nurses",
    "Stellenangebote Pflege",
    "Personal loans US",
    "Ratenkredit Sommer",
    "Offres d'emploi Lyon",
    "Ofertas de empleo",
    "Imóveis São Paulo",
    "賃貸キャンペーン",
  ];
  it("warns on Meta", () => {
    for (const campaignName of names)
      expect(
        policyGuard(meta({ setting: "ageMax", value: 44 }), { ...nothing, campaignName }),
        campaignName,
      ).toMatchObject({ verdict: "warn", code: "policy-category-likely" });
  });
  it("refuses on Google in the US and Canada, warns where the place is unknown, allows elsewhere", () => {
    for (const campaignName of names) {
      const idea = google({ setting: "genders", value: ["male"] });
      const at = (locations: string[]): PolicyVerdict =>
        policyGuard(idea, { ...nothing, campaignName, locations }).verdict;
      expect([at(["Texas, United States"]), at([]), at(["Deutschland"])], campaignName).toEqual([
        "refuse",
        "warn",
        "allow",
      ]);
    }
  });
  it("is silent about ordinary campaigns", () => {
    const ordinary = [
      "Spring sale shoes",
      "Brand search DE",
      "Multi-tenant software",
      "Quality assurance training",
      "Kaffee Abo",
      "House plants",
      "Car rental",
      "Zeitfenster slots",
      "Pago seguro y rápido",
      "Leads Q4 | Solar",
      "Retargeting 30d",
      "Fitness single origin",
      "Newsletter",
      "Job lot wholesale",
      "Elektroauto Probefahrt",
    ];
    for (const campaignName of ordinary)
      for (const platform of ["meta-ads", "google-ads"] as const)
        expect(
          policyFindings(meta({ platform, setting: "ageMax", value: 44 }), {
            ...nothing,
            locations: ["US"],
            campaignName,
          }),
          campaignName,
        ).toEqual([]);
  });
});

describe("politics, minors, sensitive audiences", () => {
  const political = { ...nothing, specialAdCategories: ["ISSUES_ELECTIONS_POLITICS"] };
  it("warns about budgets and refuses targeting of political ads in the EU", () => {
    const budget = meta({ kind: "budget", setting: "budget", value: { amountMicros: 5_000_000, currency: "EUR" } });
    expect(policyGuard(budget, { ...political, locations: ["Deutschland"] })).toMatchObject({
      verdict: "warn",
      code: "policy-political",
    });
    const age = meta({ setting: "ageMin", value: 30 });
    expect(policyGuard(age, { ...political, locations: ["Deutschland"] }).verdict).toBe("refuse");
    expect(policyGuard(age, { ...political, locations: ["US"] }).verdict).toBe("warn");
    expect(policyGuard(budget, { ...nothing, campaignName: "Kommunalwahl 2026" }).verdict).toBe("warn");
  });
  it("refuses minors in the EU and for alcohol and gambling anywhere", () => {
    const teens = meta({ setting: "ageMin", value: 13 });
    expect(policyGuard(teens, { ...nothing, locations: ["FR"] }).verdict).toBe("refuse");
    expect(policyGuard(teens, { ...nothing, locations: ["US"] }).verdict).toBe("warn");
    expect(policyGuard(teens, { ...nothing, locations: ["US"], campaignName: "Craft beer club" }).verdict).toBe(
      "refuse",
    );
    expect(
      policyGuard(google({ dimension: "age", value: "13-17", action: "leave-out" }), { ...nothing, locations: ["FR"] })
        .verdict,
    ).toBe("allow");
  });
  it.each([
    ["meta-ads", "Visited arthritis page", [], "refuse"],
    ["meta-ads", "People in debt", [], "refuse"],
    ["google-ads", "Diabetes remarketing", [], "refuse"],
    ["google-ads", "Recently divorced", ["US"], "refuse"],
    ["google-ads", "Interessen: Muslime", ["Deutschland"], "refuse"],
    ["meta-ads", "Interessen: Gewerkschaft", ["Deutschland"], "refuse"],
    ["meta-ads", "Catholic church", ["US"], "warn"],
    ["meta-ads", "Trail running", ["Deutschland"], "allow"],
    ["google-ads", "In-market: garden furniture", ["US"], "allow"],
  ] as const)("%s audience %s in %j: %s", (platform, name, locations, verdict) => {
    expect(
      policyGuard(meta({ platform, setting: "audiences", value: [name] }), { ...nothing, locations }).verdict,
    ).toBe(verdict);
  });
  it("allows keywords about health: context is not a profile", () => {
    expect(
      policyGuard(google({ dimension: "keyword", value: "diabetes diet book" }), { ...nothing, locations: ["DE"] })
        .verdict,
    ).toBe("allow");
  });
  it("refuses texts that say who should not answer a housing or job ad", () => {
    const copy = (text: string): PolicyIdea => meta({ kind: "copy", text, value: text });
    expect(policyGuard(copy("Sunny flat, no kids"), { ...nothing, specialAdCategories: ["HOUSING"] }).verdict).toBe(
      "refuse",
    );
    expect(policyGuard(copy("Now hiring: young and dynamic sales team"), nothing).verdict).toBe("refuse");
    expect(
      policyGuard(copy("Sunny flat near the park"), { ...nothing, specialAdCategories: ["HOUSING"] }).verdict,
    ).toBe("allow");
  });
});

describe("hostile words", () => {
  it("answers at once on long and odd input", () => {
    const started = performance.now();
    for (const text of [
      "a".repeat(100_000),
      "1".repeat(100_000),
      "no-".repeat(30_000),
      "\u202eresu\u200b",
      "plz ".repeat(20_000),
    ])
      policyGuard(meta({ setting: "locations", value: [text], text }), {
        ...nothing,
        campaignName: text,
        locations: [text],
      });
    expect(performance.now() - started).toBeLessThan(1000);
  });
  it("sees through full-width letters and zero-width spaces", () => {
    expect(
      policyGuard(meta({ setting: "audiences", value: ["ｌｏｏｋａｌｉｋｅ"] }), {
        ...nothing,
        specialAdCategories: ["HOUSING"],
      }).verdict,
    ).toBe("refuse");
  });
});

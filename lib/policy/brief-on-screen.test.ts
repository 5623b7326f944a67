import { describe, expect, it } from "vitest";
import { NO_LIMITS, type BriefLimits, type ClientBrief } from "@/lib/domain/brief";
import { moneyFromUnits } from "@/lib/domain/money";
import { found, type AdReading, type PageReading, type SettingReadings } from "@/lib/domain/reading";
import { clashesOnScreen } from "./brief-on-screen";

const CLIENT: ClientBrief = {
  goal: null,
  kpi: null,
  targetValue: null,
  audience: null,
  persona: null,
  offer: null,
  tone: null,
  avoid: [],
  sentiment: null,
  certainty: null,
  quotes: { budget: ["höchstens 1.000 € im Monat"], locations: ["nur in Nantes"], languages: ["auf Deutsch"] },
};
function page(settings: SettingReadings | null, headlines: readonly string[] = []): PageReading {
  const texts = headlines.map((text) => found(text, text, "label:x"));
  const ad = { headlines: texts, descriptions: [], primaryTexts: [], finalUrl: { status: "absent" }, callToAction: { status: "absent" } } as unknown as AdReading; // prettier-ignore
  return {
    platform: "google-ads",
    page: { kind: "settings", level: "campaign", accountId: "1", entity: { campaign: "1", adset: null, ad: null } },
    locale: "de-DE",
    currency: "EUR",
    dateRange: null,
    table: null,
    settings,
    ad: headlines.length === 0 ? null : ad,
    problems: [],
  };
}
const clashes = (limits: Partial<BriefLimits>, client: Partial<ClientBrief>, reading: PageReading) =>
  clashesOnScreen({ limits: { ...NO_LIMITS, ...limits }, client: { ...CLIENT, ...client } }, reading).map(
    ({ kind, field, quote, sure }) => [kind, field, quote, sure],
  );

describe("a brief against what is on screen", () => {
  it("finds budgets, dates, ages, countries and languages that the client ruled out, with the client's words", () => {
    const settings = {
      budget: found(moneyFromUnits(50, "EUR"), "50", "key:x"),
      budgetType: found("daily", "daily", "key:x"),
      startDate: found("2026-12-24", "24.12.", "key:x"),
      ageMin: found(18, "18", "key:x"),
      locations: found(["Frankreich"], "Frankreich", "key:x"),
      languages: found(["Französisch"], "Französisch", "key:x"),
    } as SettingReadings;
    const limits: Partial<BriefLimits> = {
      budgetCeiling: { amount: moneyFromUnits(1000, "EUR"), period: "month" },
      startDate: "2027-01-01",
      ageMin: 30,
      locations: ["Deutschland"],
      languages: ["de"],
    };
    expect(clashes(limits, {}, page(settings))).toEqual([
      ["limit", "budget", "höchstens 1.000 € im Monat", true],
      ["limit", "locations", "nur in Nantes", true],
      ["limit", "languages", "auf Deutsch", true],
      ["limit", "ageMin", "", true],
      ["limit", "startDate", "", true],
    ]);
  });
  it("asks to compare places that share no name, and says nothing where one may hold the other", () => {
    const at = (name: string) => page({ locations: found([name], name, "key:x") });
    expect(clashes({ locations: ["Nantes"] }, {}, at("Lyon"))).toEqual([
      ["places", "locations", "nur in Nantes", false],
    ]);
    expect(clashes({ locations: ["Nantes"] }, {}, at("Nantes, Pays de la Loire"))).toEqual([]);
    expect(clashes({ locations: ["Nantes"] }, {}, at("Frankreich"))).toEqual([]);
  });
  it.each([
    [['kein "Schnäppchen"'], "Schnäppchen aus der Region", ["avoided", true]],
    [["keine Rabatte erwähnen"], "Jetzt 20 % Rabatt sichern", ["avoided", false]],
    [["ne pas mentionner les salaires"], "Salaire attractif", ["avoided", false]],
    [["「最安」は使わない"], "業界最安に挑戦", ["avoided", true]],
    [["keine Fotos von Baustellen"], "Ihr neues Bad in 10 Tagen", null],
  ])("finds what shall be avoided: %j in %j", (avoid, text, wanted) => {
    const hits = clashes({}, { avoid }, page(null, [text]));
    expect(hits.map(([kind, , , sure]) => [kind, sure])).toEqual(wanted === null ? [] : [wanted]);
  });
  it("finds the wrong language, address and loudness of texts", () => {
    const english = page(null, ["Get the best online delivery for your home now"]);
    expect(clashes({ languages: ["de"] }, {}, english)).toEqual([["language", "headlines", "auf Deutsch", true]]);
    expect(clashes({ languages: ["en"] }, {}, english)).toEqual([]);
    expect(clashes({}, { tone: "locker, bitte duzen" }, page(null, ["Sichern Sie Ihren Platz"]))[0]?.[0]).toBe(
      "tone-address",
    );
    expect(clashes({}, { tone: "locker, bitte duzen" }, page(null, ["Sichere dir deinen Platz"]))).toEqual([]);
    expect(clashes({}, { tone: "sachlich" }, page(null, ["JETZT sichern!"]))[0]?.[0]).toBe("tone-loud");
  });
  it("says nothing of a page that could not be read", () => {
    const settings = { budget: { status: "unreadable", reason: "ambiguous" } } as SettingReadings;
    expect(clashes({ budgetCeiling: { amount: moneyFromUnits(1, "EUR"), period: "day" } }, {}, page(settings))).toEqual(
      [],
    );
  });
});

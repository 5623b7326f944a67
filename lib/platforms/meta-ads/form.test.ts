// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { PageReading } from "@/lib/domain/reading";
import { metaAds } from "./index";
import { form, page, section, surface, tree, type Page, type TreeItem } from "./testing/page";

const CAMPAIGN = "campaigns/edit/standalone?act=900100&selected_campaign_ids=11";
const ADSET = "adsets/edit/standalone?act=900100&selected_campaign_ids=11&selected_adset_ids=22";
const AD = "ads/edit/standalone?act=900100&selected_ad_ids=33";
const read = ({ document, url }: Page): PageReading => metaAds.read(document, url);
const menu = (text: string, label = "") =>
  `<div role="combobox" aria-haspopup="listbox" aria-label="${label}"><div>${text}</div></div>`;
const amount = (text: string, sign: string, label = "") =>
  `<div>${label === "" ? "" : `<label>${label}</label>`}<div><span>${sign}</span><input type="text" placeholder="Please enter an amount" value="${text}"></div></div>`;
const cbo = (on: boolean) => `<input type="checkbox" role="switch" aria-label="On" aria-checked="${on}">`;

function budgetForm(body: string, locale = "en_US") {
  return read(page(CAMPAIGN, form("campaign", section("campaignGroupBudgetSection", "Budget", body)), locale)).settings;
}

describe("campaign budget", () => {
  it.each([
    ["en_US", "Daily budget", "1,250.50", "$", "USD", "Campaign bid strategy", "Highest volume"],
    ["de_DE", "Tagesbudget", "1.250,50", "€", "EUR", "Gebotsstrategie der Kampagne", "Höchstes Volumen"],
    ["fr_FR", "Budget quotidien", "1250,50", "€", "EUR", "Stratégie d’enchères de la campagne", "Volume le plus élevé"],
    ["es_ES", "Presupuesto diario", "1.250,50", "€", "EUR", "Estrategia de puja de la campaña", "Volumen más alto"],
    ["pt_BR", "Orçamento diário", "1.250,50", "R$", "BRL", "Estratégia de lance da campanha", "Volume mais alto"],
    ["ja_JP", "1日の予算", "1,250.50", "¥", "JPY", "キャンペーンの入札戦略", "最大数量"],
  ])("%s", (locale, type, text, sign, currency, heading, strategy) => {
    const body = `${cbo(true)}<div role="button" aria-haspopup="menu">${type}</div>${amount(text, sign)}<div role="heading" aria-level="4">${heading}</div><div>${strategy}</div><button>Edit</button>`;
    expect(budgetForm(body, locale)).toMatchObject({
      budget: { value: { amountMicros: 1_250_500_000, currency } },
      budgetType: { value: "daily" },
      bidStrategy: { value: "highest-volume" },
    });
  });
  it("is absent where the ad sets hold the budgets", () => {
    expect(budgetForm(cbo(false))).toMatchObject({ budget: { status: "absent" }, budgetType: { status: "absent" } });
  });
  it.each(["it_IT", "en_GB"])("says where the words of the page's language are not known: %s", (locale) => {
    const { problems } = read(page(CAMPAIGN, form("campaign", section("campaignGroupBudgetSection", "Budget", cbo(false))), locale)); // prettier-ignore
    const told = problems.filter(({ hint }) => hint === "unknown-language").map(({ field }) => field);
    expect(told).toEqual(locale === "it_IT" ? ["locale"] : []);
  });
  it("is not guessed among several amounts", () => {
    expect(budgetForm(cbo(true) + amount("5", "$") + amount("9", "$"))?.budget).toMatchObject({ reason: "ambiguous" });
  });
  it("takes the labelled one where a spending limit stands beside it", () => {
    const body = cbo(true) + amount("5.00", "$", "Daily budget") + amount("9.00", "$", "Campaign spending limit");
    expect(budgetForm(body)?.budget).toMatchObject({ value: { amountMicros: 5_000_000, currency: "USD" } });
  });
  it("has no type where menu and label contradict each other", () => {
    const body = `${cbo(true)}<div role="button" aria-haspopup="menu">Lifetime budget</div><input aria-label="Daily budget" value="5">`;
    expect(budgetForm(body)?.budgetType).toMatchObject({ reason: "ambiguous" });
  });
  it("says where a section has only its header yet", () => {
    expect(budgetForm("")?.budget).toEqual({ status: "unreadable", reason: "not-loaded" });
  });
  it("says no-match for a section that is gone, and ambiguous for one that is there twice", () => {
    expect(read(page(CAMPAIGN, form("campaign", ""))).settings?.budget).toMatchObject({ reason: "no-match" });
    const one = section("campaignGroupBudgetSection", "Budget", cbo(true) + amount("5", "$"));
    expect(read(page(CAMPAIGN, form("campaign", one, one))).settings?.budget).toMatchObject({ reason: "ambiguous" });
  });
  it("refuses an amount that is none", () => {
    for (const text of ["5 per day", "1,2,3", "€5 $", "NaN"])
      expect(budgetForm(cbo(true) + amount(text, "$"))?.budget).toMatchObject({ reason: "parse-failed" });
  });
});

describe("campaign settings", () => {
  it("reads categories and objective; none declared is an empty list", () => {
    const details = section("campaignGroupDetailsSection", "Details", menu("Auction", "Buying type") + menu("Traffic"));
    const categories = (text: string) => section("campaignGroupRegulatedCategorySection", "Special", menu(text));
    expect(
      read(page(CAMPAIGN, form("campaign", details, categories("Declare category if applicable")))).settings,
    ).toMatchObject({
      objective: { value: "Traffic" },
      specialAdCategories: { value: [] },
    });
    expect(read(page(CAMPAIGN, form("campaign", categories("Wohnraum")), "de_DE")).settings).toMatchObject({
      specialAdCategories: { value: ["Wohnraum"] },
    });
  });
});

describe("ad set settings", () => {
  const settings = (...sections: string[]) => read(page(ADSET, form("ad_set", ...sections))).settings;
  const bid = (label: string, text: string, placeholder = "$X.XX") =>
    settings(
      section(
        "campaignConversionGoalsSection",
        "Conversion",
        `<div><label>${label}</label><div><span>$</span><input placeholder="${placeholder}" value="${text}"></div></div>`,
      ),
    );
  it("tells a goal from a cap by its label, and takes neither without one", () => {
    expect(bid("Cost per result goal", "12.50")).toMatchObject({
      targetCpa: { value: { amountMicros: 12_500_000 } },
      bidCap: { status: "absent" },
    });
    expect(bid("Bid cap", "2.00")).toMatchObject({
      targetCpa: { status: "absent" },
      bidCap: { value: { amountMicros: 2_000_000 } },
    });
    expect(bid("Amount", "2.00")).toMatchObject({
      targetCpa: { reason: "ambiguous" },
      bidCap: { reason: "ambiguous" },
    });
    expect(bid("Cost per result goal", "")).toMatchObject({ targetCpa: { status: "absent" } });
    // Reworded, a field may be any of the three: none of them is absent for certain.
    for (const [text, placeholder] of [
      ["1.93", "0.000"],
      ["", "0.000"],
      ["2.00", "Enter"],
    ] as const)
      // prettier-ignore
      for (const setting of ["targetCpa", "bidCap", "targetRoas"] as const)
        expect(bid("Target", text, placeholder)?.[setting]).toMatchObject({ reason: "ambiguous" });
  });
  it("reads the chosen conversion location only where exactly one is", () => {
    const radios = (...checked: string[]) =>
      settings(
        section(
          "campaignConversionGoalsSection",
          "Conversion",
          ["WEBSITE", "WHATSAPP"]
            .map((code) => `<input type="radio" value="${code}" aria-checked="${checked.includes(code)}">`)
            .join(""),
        ),
      );
    expect(radios("WHATSAPP")?.conversionGoal).toMatchObject({ value: "WHATSAPP" });
    expect(radios()?.conversionGoal).toMatchObject({ reason: "ambiguous" });
    expect(radios("WEBSITE", "WHATSAPP")?.conversionGoal).toMatchObject({ reason: "ambiguous" });
  });
  const field = (label: string, text: string) =>
    `<div><label>${label}</label><div><span>${text}</span><button>Edit</button></div></div>`;
  const audience = (locale: string, body: string) =>
    read(page(ADSET, form("ad_set", section("campaignTargetingSection", "Audience", body)), locale)).settings;
  it.each([
    [
      "en_US",
      "Locations",
      "Location: United States, Canada",
      "Age",
      "18 - 65+",
      "Gender",
      "All genders",
      "Languages",
      "All languages",
    ],
    [
      "de_DE",
      "Standorte",
      "Standort: Vereinigte Staaten, Kanada",
      "Alter",
      "18–65+",
      "Geschlecht",
      "Alle Geschlechter",
      "Sprachen",
      "Alle Sprachen",
    ],
    [
      "fr_FR",
      "Lieux",
      "Lieu : États-Unis, Canada",
      "Âge",
      "18 à 65+",
      "Genre",
      "Tous les genres",
      "Langues",
      "Toutes les langues",
    ],
    [
      "es_ES",
      "Lugares",
      "Lugar: Estados Unidos, Canadá",
      "Edad",
      "18 a 65+",
      "Sexo",
      "Todos los sexos",
      "Idiomas",
      "Todos los idiomas",
    ],
    [
      "pt_BR",
      "Localizações",
      "Localização: Estados Unidos, Canadá",
      "Idade",
      "18 - 65+",
      "Gênero",
      "Todos os gêneros",
      "Idiomas",
      "Todos os idiomas",
    ],
    ["ja_JP", "地域", "地域: アメリカ合衆国, カナダ", "年齢", "18~65+", "性別", "すべての性別", "言語", "すべての言語"],
  ])("reads the audience in %s", (locale, ...texts) => {
    const body = [0, 2, 4, 6].map((at) => field(texts[at] ?? "", texts[at + 1] ?? "")).join("");
    const reading = audience(locale, body);
    expect(reading).toMatchObject({
      ageMin: { value: 18 },
      ageMax: { value: 65 },
      genders: { value: ["all"] },
      languages: { value: ["all"] },
    });
    expect(reading?.locations).toMatchObject({ status: "found" });
    expect(reading?.locations?.status === "found" && reading.locations.value).toHaveLength(2);
  });
  it("does not split a place at its comma", () => {
    expect(audience("en_US", field("Locations", "Location: Paris, France"))?.locations).toMatchObject({
      reason: "ambiguous",
    });
    expect(audience("en_US", field("Locations", "Location: Georgia, United States"))?.locations).toMatchObject({
      reason: "ambiguous",
    });
    const listed = "<div><label>Locations</label><ul><li>Paris, France</li><li>Lyon, France</li></ul></div>";
    expect(audience("en_US", listed)?.locations).toMatchObject({ value: ["Paris, France", "Lyon, France"] });
  });
  it("reads open age pickers, and nothing from half of them", () => {
    expect(audience("en_US", `<label>Age</label>${menu("25")}${menu("54")}`)).toMatchObject({
      ageMin: { value: 25 },
      ageMax: { value: 54 },
    });
    expect(audience("en_US", `<label>Age</label>${menu("25")}`)?.ageMin).toMatchObject({ reason: "parse-failed" });
    expect(audience("en_US", field("Age", "65 - 18"))?.ageMin).toMatchObject({ reason: "parse-failed" });
  });
  it("knows whether Advantage+ audience is on by what the page offers", () => {
    expect(audience("en_US", "<button>Switch to original audience options</button>")?.advantageAudience).toMatchObject({
      value: true,
    });
    expect(
      audience(
        "en_US",
        "<p>You could get 33% lower cost per result with Advantage+ audience.</p><button>Turn on</button>",
      )?.advantageAudience,
    ).toMatchObject({ value: false });
    expect(audience("en_US", "<p>Advantage+ audience</p>")?.advantageAudience).toMatchObject({ reason: "no-match" });
  });
  it.each([
    ["en_US", "mm/dd/yyyy", "11/30/2026"],
    ["en_GB", "dd/mm/yyyy", "30/11/2026"],
    ["de_DE", "tt.mm.jjjj", "30.11.2026"],
    ["fr_FR", "jj/mm/aaaa", "30/11/2026"],
    ["ja_JP", "yyyy/mm/dd", "2026/11/30"],
  ])("reads dates as the field says in %s", (locale, placeholder, text) => {
    const label = { de_DE: "Startdatum", fr_FR: "Date de début", ja_JP: "開始日" }[locale] ?? "Start date";
    const body = `<p>x</p><label for="d">${label}</label><input id="d" placeholder="${placeholder}" value="${text}">`;
    const { settings: got } = read(
      page(ADSET, form("ad_set", section("campaignBasicSection", "Budget", body)), locale),
    );
    expect(got?.startDate).toMatchObject({ value: "2026-11-30" });
  });
  it.each([
    "Your budget was set using Advantage campaign budget.",
    "Dein Budget wurde mit dem Advantage-Kampagnenbudget festgelegt.",
  ])("a budget held by the campaign is absent: %s", (note) => {
    expect(settings(section("campaignBasicSection", "Budget", `<p>${note}</p>`))?.budget).toEqual({ status: "absent" });
    expect(settings(section("campaignBasicSection", "Budget", "<p>Something else</p>"))?.budget).toMatchObject({
      reason: "no-match",
    });
  });
});

describe("which form it is", () => {
  const body = section("campaignGroupBudgetSection", "Budget", cbo(true) + amount("5", "$"));
  const entity = (path: string, kind: "campaign" | "ad_set", ...items: TreeItem[]) =>
    read(page(path, tree(...items) + form(kind, body))).page;
  it("takes ids from address and tree together", () => {
    expect(entity(CAMPAIGN, "campaign", ["CAMPAIGN_GROUP", "11", "A"], ["CAMPAIGN", "22", "B"]).entity).toEqual({
      campaign: "11",
      adset: null,
      ad: null,
    });
    expect(entity("campaigns/edit?act=900100", "campaign", ["CAMPAIGN_GROUP", "11", "A"]).entity.campaign).toBe("11");
  });
  it("has no id where the tree shows another campaign, or several are selected", () => {
    expect(entity(CAMPAIGN, "campaign", ["CAMPAIGN_GROUP", "99", "A"]).entity.campaign).toBeNull();
    expect(
      entity(
        "campaigns/edit?act=900100&selected_campaign_ids=11,12",
        "campaign",
        ["CAMPAIGN_GROUP", "11", "A"],
        ["CAMPAIGN_GROUP", "12", "B"],
      ).entity.campaign,
    ).toBeNull();
  });
  it("has no level and no settings while address and form differ", () => {
    const reading = read(page(ADSET, form("campaign", body)));
    expect([reading.page.level, reading.settings]).toEqual([null, null]);
    expect(reading.problems).toContainEqual({ field: "entity", reason: "ambiguous", hint: "page-changing" });
  });
  it("reads nothing on other pages of the host", () => {
    const reading = metaAds.read(
      page("", "").document,
      new URL("https://adsmanager.facebook.com/adsmanager/reporting/view?act=900100"),
    );
    expect(reading).toMatchObject({
      page: { kind: "other", level: null, accountId: "900100" },
      table: null,
      settings: null,
      ad: null,
    });
  });
});

describe("ad texts", () => {
  const draft = (...blocks: string[]) =>
    `<div role="combobox" contenteditable="true" aria-label="Tell people what your ad is about"><div data-contents="true">${blocks.map((text) => `<div data-block="true"><div><span><span data-text="true">${text === "" ? '<br data-text="true">' : text}</span></span></div></div>`).join("")}</div></div>`;
  const creative = (...fields: [string, string][]) =>
    form(
      "ad",
      section(
        "creativeEditorComponent",
        "Ad creative",
        fields.map(([name, html]) => surface(`/am/editor_drawer/editor:ad/ad_creative_section/${name}`, html)).join(""),
      ),
    );
  it("joins the blocks of Draft.js by line breaks; an empty field is absent", () => {
    const { ad } = read(
      page(
        AD,
        creative(
          ["message_field", draft("One", "", "Three") + draft("")],
          ["headline_field", "<textarea>H1</textarea><textarea></textarea>"],
        ),
      ),
    );
    expect(ad?.primaryTexts).toMatchObject([{ value: "One\n\nThree" }, { status: "absent" }]);
    expect(ad?.headlines).toMatchObject([{ value: "H1" }, { status: "absent" }]);
    expect(ad?.descriptions).toEqual([]);
  });
  it("goes by labels where the surfaces are gone, in document order", () => {
    const areas = (label: string, ...texts: string[]) =>
      texts.map((text) => `<textarea aria-label="${label}">${text}</textarea>`).join("");
    const body = section(
      null,
      "Anzeigengestaltung",
      areas("Primärer Text", "P1", "P2") + areas("Überschrift", "H1") + areas("Beschreibung", "D1"),
    );
    const { ad } = read(page(AD, form("ad", body), "de_DE"));
    expect([ad?.primaryTexts.length, ad?.headlines, ad?.descriptions]).toMatchObject([
      2,
      [{ value: "H1" }],
      [{ value: "D1" }],
    ]);
  });
  it("trusts neither surface nor label where they differ", () => {
    const { ad } = read(page(AD, creative(["headline_field", '<textarea aria-label="Primary text">T</textarea>'])));
    expect(ad?.headlines).toMatchObject([{ reason: "ambiguous" }]);
  });
  it("says when the creative part is not loaded", () => {
    const { ad, problems } = read(page(AD, form("ad", section("creativeEditorComponent", "Ad creative", ""))));
    expect(ad?.primaryTexts).toEqual([{ status: "unreadable", reason: "not-loaded" }]);
    expect(problems).toContainEqual({ field: "primaryTexts.0", reason: "not-loaded", hint: "scroll-to-it" });
  });
});

// @vitest-environment happy-dom
import { inOneGo } from "@/lib/platforms/steps";
import { beforeEach, describe, expect, it } from "vitest";
import { googleAds } from "./index";

const PAGE = `
<div class="account-info" title="123-456-7890 Demo Account">123-456-7890 Demo Account</div>
<material-date-range-picker><div class="range-title">Custom</div>
  <dropdown-button class="menu-lookalike primary-range"><span class="button-text">Mar 1 – 30, 2026</span></dropdown-button></material-date-range-picker>
<ess-table navi-id="table-view"><ess-particle-table class="ess-container">
 <div class="ess-table-canvas density-cozy" role="grid" aria-label="Campaigns Table" aria-rowcount="7">
  <div role="row" class="particle-table-header">
   <header-tools-cell role="columnheader" aria-label="Selection"><mat-checkbox role="checkbox" aria-label="Select all rows"></mat-checkbox></header-tools-cell>
   <div class="particle-table-header-cell" essfield="status" role="columnheader"><aw-status-header><div class="aw-status-header particle-header-title" role="img" aria-label="status"></div></aw-status-header></div>
   <div class="particle-table-header-cell last-frozen-column" essfield="name" role="columnheader"><aw-header-cell class="particle-header-title">Campaign<!----></aw-header-cell></div>
   <div role="presentation"><div class="particle-row-scroll-container" role="presentation">
     <div class="particle-table-header-cell" essfield="budget" role="columnheader"><aw-header-cell class="particle-header-title">Budget</aw-header-cell></div>
     <div class="particle-table-header-cell" essfield="primary_status" role="columnheader"><aw-header-cell class="particle-header-title">Status</aw-header-cell></div>
     <div class="particle-table-header-cell" essfield="stats.cost" role="columnheader"><aw-header-cell class="particle-header-title">Cost</aw-header-cell><div class="mt-header-tooltip-button" role="button" aria-label="More information about column 'Cost'"><material-icon><i class="material-icon-i">help_outline</i></material-icon></div></div>
     <div class="particle-table-header-cell" essfield="stats.conversions" role="columnheader"><aw-header-cell class="particle-header-title">Conversions</aw-header-cell></div>
     <div class="particle-table-header-cell" essfield="stats.all_conv" role="columnheader"><aw-header-cell class="particle-header-title">All conv.</aw-header-cell></div>
     <div class="particle-table-header-cell" essfield="x1" role="columnheader"><aw-header-cell class="particle-header-title">Search impr. share</aw-header-cell></div>
   </div></div></div>
  <div class="particle-table-row" role="row">
   <tools-cell role="gridcell"><mat-checkbox role="checkbox" aria-label="Select row"></mat-checkbox></tools-cell>
   <ess-cell essfield="status" role="gridcell"><aw-status><div role="img" class="aw-status enabled" aria-label="Enabled"></div></aw-status></ess-cell>
   <ess-cell essfield="name" role="gridcell"><campaign-name><a class="ess-cell-link" href="/aw/adgroups?campaignId=1111111111&amp;ocid=222222222">Brand Search</a></campaign-name><material-button role="button" aria-label="Edit settings"></material-button></ess-cell>
   <div role="presentation"><div class="particle-row-scroll-container" role="presentation">
     <ess-cell essfield="budget" role="gridcell"><div class="ess-cell-ellipsis budget-amount">$50.00/day</div></ess-cell>
     <ess-cell essfield="primary_status" role="gridcell"><span class="status-text">Eligible (Limited)</span></ess-cell>
     <ess-cell essfield="stats.cost" role="gridcell"><stats-field><div class="ess-cell-ellipsis">$1,234.56</div></stats-field></ess-cell>
     <ess-cell essfield="stats.conversions" role="gridcell"><stats-field><div class="ess-cell-ellipsis">—</div></stats-field></ess-cell>
     <ess-cell essfield="stats.all_conv" role="gridcell"><stats-field><div class="ess-cell-ellipsis">77.00</div></stats-field></ess-cell>
     <ess-cell essfield="x1" role="gridcell"><div class="ess-cell-ellipsis">&lt; 10%</div></ess-cell>
   </div></div></div>
  <div class="particle-table-row particle-joined-row" role="row"><ess-cell essfield="segmentation_info" role="gridcell"><segmentation-cell>Mobile phones</segmentation-cell></ess-cell><ess-cell essfield="stats.cost" role="gridcell">$9.00</ess-cell></div>
  <div class="particle-table-row particle-table-summary-row particle-table-summary-row-table" role="row"><div class="particle-table-summary-label"><span class="particle-table-segmented-summary-label-text">Total: Campaigns</span></div><ess-cell essfield="stats.cost" role="gridcell">$1,234.56</ess-cell></div>
  <div class="particle-table-row particle-table-summary-row particle-table-summary-row-scope" role="row"><div class="particle-table-summary-label"><span class="particle-table-segmented-summary-label-text">Total: Account</span></div><ess-cell essfield="stats.cost" role="gridcell">$9,999.99</ess-cell></div>
 </div></ess-particle-table></ess-table>
<pagination-bar><div class="selected"><div aria-label="1 to 1 of about 12"><div aria-hidden="true">1 - 1 of 12</div></div></div></pagination-bar>`;

const URL_OF_TABLE = new URL("https://ads.google.com/aw/campaigns?ocid=222222222");
const found = (value: unknown) => expect.objectContaining({ status: "found", value }) as unknown;
const usd = (units: number) => found({ amountMicros: units * 1e6, currency: "USD" });

function show(html: string, lang: string): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = html; // eslint-disable-line no-unsanitized/property -- a test's own page
}
const read = (url = URL_OF_TABLE) => googleAds.read(document, url);
const cellsOf = () => read().table!.rows[0]!.cells;
const put = (field: string, text: string) =>
  (document.querySelector(`ess-cell[essfield="${field}"]`)!.textContent = text);

describe("the structure that was recorded from the real page", () => {
  beforeEach(() => show(PAGE, "en-US"));

  it("is read as the contract says", () => {
    const reading = read();
    expect(reading).toMatchObject({
      page: {
        kind: "table",
        level: "campaign",
        accountId: "1234567890",
        entity: { campaign: null, adset: null, ad: null },
      },
      locale: "en-US",
      currency: "USD",
      dateRange: { raw: "Mar 1 – 30, 2026", from: "2026-03-01", to: "2026-03-30" },
      settings: null,
      ad: null,
      problems: [],
    });
    expect(reading.table).toMatchObject({ rowsRead: 1, rowsStated: 12, complete: false });
    expect(reading.table!.rows[0]).toEqual({
      id: "1111111111",
      name: "Brand Search",
      cells: {
        status: found("Enabled"),
        budget: usd(50),
        budgetType: found("daily"),
        delivery: found("Eligible (Limited)"),
        cost: usd(1234.56),
        conversions: { status: "absent" },
        searchImpressionShare: found({ below: 0.1 }),
      },
    });
    expect(reading.table!.totals.cost).toEqual(usd(1234.56));
    expect(inOneGo(googleAds.settledSteps(document))).toBe(true);
  });

  it.each([
    ["a shared budget without an amount", "Brand team's budget", { status: "absent" }],
    ["a total budget", "$3,000.00 total", usd(3000)],
    ["a budget that is no amount", "$50.0.0/day", { status: "unreadable", reason: "parse-failed", raw: "$50.0.0/day" }],
    ["nothing yet", "", { status: "unreadable", reason: "not-loaded" }],
  ])("%s", (_, text, expected) => {
    put("budget", text);
    expect(cellsOf().budget).toEqual(expected);
  });

  it("says where it does not know the page's language, and where it knows no column", () => {
    document.documentElement.lang = "pl";
    expect(read().problems).toContainEqual({ field: "locale", reason: "no-match", hint: "unknown-language" });
    for (const element of document.querySelectorAll("[essfield]")) if (element.getAttribute("essfield") !== "name") element.setAttribute("essfield", "x"); // prettier-ignore
    for (const header of document.querySelectorAll("aw-header-cell")) if (header.textContent !== "Campaign") header.textContent = "Xyz"; // prettier-ignore
    document.querySelector(".aw-status-header")!.setAttribute("aria-label", "xyz");
    expect(read().table!.rows.map(({ name, cells }) => [name, cells])).toEqual([["Brand Search", {}]]);
    expect(read().problems).toContainEqual({ field: "table", reason: "no-match", hint: "no-known-columns" });
  });

  it("knows the dollar of the page by its currency column, or not at all", () => {
    document.documentElement.lang = "en";
    expect(cellsOf().cost).toEqual(found({ amountMicros: 1_234_560_000, currency: null }));
    expect(read().currency).toBeNull();
    document.querySelector('[essfield="stats.all_conv"][role="columnheader"] aw-header-cell')!.textContent =
      "Currency code";
    put("stats.all_conv", "CAD");
    expect(cellsOf().cost).toEqual(found({ amountMicros: 1_234_560_000, currency: "CAD" }));
    expect(read().currency).toBe("CAD");
  });

  it("refuses a number that the page's own figures do not settle", () => {
    put("stats.conversions", "1.234");
    expect(cellsOf().conversions).toEqual({ status: "unreadable", reason: "parse-failed", raw: "1.234" });
    for (const cost of document.querySelectorAll('ess-cell[essfield="stats.cost"]')) cost.textContent = "1.234,56 $";
    put("budget", "50,00 $/day");
    expect(cellsOf().conversions).toMatchObject({ status: "found", value: 1234 });
  });

  it("gives a row without a link no id, and a parent's link is not the row's", () => {
    document.querySelector("a")!.removeAttribute("href");
    expect(read().table!.rows[0]).toMatchObject({ id: null, name: "Brand Search" });
    document.querySelector("a")!.setAttribute("href", "/aw/ads?campaignId=1&adGroupId=2");
    const AD_GROUPS = new URL("https://ads.google.com/aw/adgroups?campaignId=1");
    // The address has changed, the table has not yet.
    expect(read(AD_GROUPS).table).toBeNull();
    document.querySelector('[essfield="name"] aw-header-cell')!.textContent = "Ad group";
    const adGroups = read(AD_GROUPS);
    expect(adGroups.page).toMatchObject({ level: "adset", entity: { campaign: "1" } });
    expect(adGroups.table!.rows[0]!.id).toBe("2");
  });

  it("believes no link to another host", () => {
    document.querySelector("a")!.setAttribute("href", "https://evil.example/?campaignId=5");
    expect(read().table!.rows[0]!.id).toBeNull();
  });

  it("reads no table of keywords as one of campaigns", () => {
    expect(read(new URL("https://ads.google.com/aw/keywords?ocid=1"))).toMatchObject({
      page: { kind: "other", level: null },
      table: null,
    });
  });
});

const panel = (title: string, summary: string) =>
  `<material-expansionpanel><div class="panel" role="group"><div class="main-header"><div class="header" role="button" aria-expanded="false" aria-label="${title}"><span>${title}</span> <div>${summary}</div><i class="material-icon-i">expand_less</i></div></div></div></material-expansionpanel>`;
const drawer = (...panels: string[]) =>
  `<slidealog><slidealog-wrapper role="dialog"><div class="slidealog-header">Settings</div><div class="slidealog-body">${panels.join("")}</div></slidealog-wrapper></slidealog>`;
const ONE_CAMPAIGN = new URL("https://ads.google.com/aw/adgroups?campaignId=42");
const settings = () => read(ONE_CAMPAIGN).settings!;

describe("collapsed sections in other languages", () => {
  it.each([
    [
      "fr-FR",
      "Budget",
      "50,00 €/jour",
      "Enchères",
      "Maximiser les conversions (CPA cible : 12,50 €)",
      "Langues",
      "français, anglais",
    ],
    [
      "es-ES",
      "Presupuesto",
      "50,00 €/día",
      "Pujas",
      "Maximizar conversiones (CPA objetivo: 12,50 €)",
      "Idiomas",
      "español, inglés",
    ],
    [
      "pt-BR",
      "Orçamento",
      "€ 50,00/dia",
      "Lances",
      "Maximizar conversões (CPA desejado: € 12,50)",
      "Idiomas",
      "português, inglês",
    ],
    [
      "ja-JP",
      "予算",
      "€50.00/日",
      "入札",
      "コンバージョン数の最大化（目標コンバージョン単価: €12.50）",
      "言語",
      "日本語、英語",
    ],
  ])("%s", (lang, budgetTitle, budget, biddingTitle, bidding, languageTitle, languages) => {
    show(drawer(panel(budgetTitle, budget), panel(biddingTitle, bidding), panel(languageTitle, languages)), lang);
    expect(settings()).toMatchObject({
      budget: { value: { amountMicros: 50_000_000, currency: "EUR" } },
      budgetType: { value: "daily" },
      bidStrategy: { value: "maximize-conversions" },
      targetCpa: { value: { amountMicros: 12_500_000, currency: "EUR" } },
      targetRoas: { status: "absent" },
      languages: { value: languages.split(/, |、/) },
      locations: { status: "unreadable", reason: "not-loaded" },
    });
    expect(read(ONE_CAMPAIGN).page).toMatchObject({ kind: "settings", level: "campaign", entity: { campaign: "42" } });
  });

  it.each([
    ["Target ROAS 350%", { bidStrategy: "target-roas", targetRoas: 3.5 }],
    [
      "Maximise Conversion Value (Target ROAS: 198.75%)",
      { bidStrategy: "maximize-conversion-value", targetRoas: 1.9875 },
    ],
    [
      "Target CPA: $1,020.50",
      { bidStrategy: "target-cpa", targetCpa: { amountMicros: 1_020_500_000, currency: "USD" } },
    ],
    [
      "Maximize clicks, Maximum CPC bid limit: $2.00",
      { bidStrategy: "maximize-clicks", maxCpc: { amountMicros: 2_000_000, currency: "USD" } },
    ],
    ["Manual CPC", { bidStrategy: "manual-cpc" }],
  ])("bidding %j", (words, expected) => {
    show(drawer(panel("Bidding", words)), "en-US");
    const read = settings();
    for (const setting of ["bidStrategy", "targetCpa", "targetRoas", "maxCpc"] as const) {
      const value = (expected as Record<string, unknown>)[setting];
      expect(read[setting], setting).toEqual(value === undefined ? { status: "absent" } : found(value));
    }
  });

  it("leaves doubtful summaries unread", () => {
    show(
      drawer(
        panel("Bidding", "Maximize conversions 12.50"),
        panel("Locations", "Berlin, Germany"),
        panel("Languages", "English, and 2 more"),
        panel("Start and end dates", "Nov 1, 2025 – Not set"),
      ),
      "en-US",
    );
    expect(settings()).toMatchObject({
      bidStrategy: { status: "unreadable" },
      targetCpa: { status: "unreadable", reason: "ambiguous" },
      locations: { status: "unreadable", reason: "ambiguous" },
      languages: { status: "unreadable", reason: "parse-failed" },
      startDate: { value: "2025-11-01" },
      endDate: { status: "absent" },
    });
    show(drawer(panel("Budget", "$5.00/day"), panel("Budget", "$6.00/day")), "en-US");
    expect(settings().budget).toEqual({ status: "unreadable", reason: "ambiguous" });
  });
});

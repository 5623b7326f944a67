// @vitest-environment happy-dom
import { inOneGo } from "@/lib/platforms/steps";
import { describe, expect, it } from "vitest";
import { googleAds } from "./index";
import { grid, NAME, row, showPage, STATS, total, type Header } from "./testing/grid";

const CAMPAIGNS = new URL("https://ads.google.com/aw/campaigns?ocid=9");
const AD_GROUPS = new URL("https://ads.google.com/aw/adgroups?ocid=9");
const found = (value: unknown) => expect.objectContaining({ status: "found", value }) as unknown;
const unread = (reason: string) => expect.objectContaining({ status: "unreadable", reason }) as unknown;
const usd = (units: number) => found({ amountMicros: Math.round(units * 1e6), currency: "USD" });
const HEADERS = [NAME, ...STATS];
const FIGURES = ["1,000", "50", "5.00%", "$2.00", "$100.00"];
const campaigns = (more: Partial<Parameters<typeof grid>[0]> = {}) =>
  grid({ headers: HEADERS, rows: [row(HEADERS, "Spring", FIGURES, { id: "11" })], pager: "1 - 1 of 1", ...more });
const read = (url = CAMPAIGNS) => googleAds.read(document, url);

const KEYWORDS: readonly Header[] = [["keyword_text", "Keyword"], ["campaign_name", "Campaign"], ...STATS];
const keywords = grid({
  label: "Search Keywords Table",
  headers: KEYWORDS,
  rows: [row(KEYWORDS, "shoes", ["Spring", "9", "9", "100%", "$1.00", "$9.00"], { query: "campaignId=11" })],
});

describe("the page's own table among several", () => {
  it("is the one that names this level's entities", () => {
    const card = grid({ label: "Networks", headers: [["", "Network"], ...STATS], rows: [row([], "Search", FIGURES)] });
    for (const body of [campaigns() + card, card + campaigns(), keywords + campaigns()]) {
      showPage(body);
      expect(read().table?.rows).toMatchObject([{ id: "11", name: "Spring", cells: { cost: usd(100) } }]);
      expect(read().problems).not.toContainEqual(expect.objectContaining({ field: "table", hint: "several-tables" }));
    }
  });

  it("is none where two of them do", () => {
    showPage(campaigns() + campaigns({ rows: [row(HEADERS, "Autumn", FIGURES, { id: "12" })] }));
    expect(read().table).toBeNull();
    expect(read().problems).toContainEqual({ field: "table", reason: "ambiguous", hint: "several-tables" });
  });

  it("is none where the campaign is only one of the columns of something else", () => {
    const terms: readonly Header[] = [["", "Search term"], ["", "Campaign"], ...STATS];
    showPage(keywords + grid({ headers: terms, rows: [row(terms, "red shoes", ["Spring", ...FIGURES])] }));
    expect(read().table).toBeNull();
  });

  it("is not one that is put away", () => {
    showPage(`<div aria-hidden="true">${campaigns({ rows: [] })}</div>${campaigns()}`);
    expect(read().table?.rows).toMatchObject([{ id: "11" }]);
  });

  it("has the level that all tables of an address without one agree on", () => {
    const anywhere = new URL("https://ads.google.com/aw/?ocid=9");
    showPage(campaigns());
    expect(read(anywhere).page.level).toBe("campaign");
    const groups: readonly Header[] = [["name", "Ad group"], ...STATS];
    const ofGroups = grid({ label: "Ad groups Table", headers: groups, rows: [row(groups, "Shoes", FIGURES, { query: "campaignId=11&adGroupId=21" })] }); // prettier-ignore
    showPage(campaigns() + ofGroups);
    expect(read(anywhere)).toMatchObject({ page: { level: null }, table: null });
  });
});

describe("a table of something else", () => {
  it.each(["keyword_text", "query", "customer_info.descriptive_name"])("by its field %s", (field) => {
    const headers: readonly Header[] = [[field, "Anything"], ...STATS];
    showPage(grid({ headers, rows: [row(headers, "shoes", FIGURES)] }));
    expect(read().table).toBeNull();
    expect(read().problems).toContainEqual({ field: "table", reason: "no-match", hint: "other-table" });
  });

  it("is one whose rows another column names, and not one under a manager's account", () => {
    const terms: readonly Header[] = [["", "Search term"], ["", "Campaign"], ...STATS];
    showPage(grid({ headers: terms, rows: [row(terms, "red shoes", ["Spring", ...FIGURES])] }));
    expect(read().table).toBeNull();
    const managed: readonly Header[] = [["", "Account"], ["", "Campaign"], ...STATS];
    showPage(grid({ headers: managed, rows: [row(managed, "Client", ["Spring", ...FIGURES])] }));
    expect(read().table).not.toBeNull();
  });

  it("is one of another level, while the address is ahead of the page", () => {
    showPage(campaigns());
    expect(read(AD_GROUPS).table).toBeNull();
    expect(read(CAMPAIGNS).table).not.toBeNull();
  });
});

describe("a table by other roles", () => {
  it.each([
    ["table", "cell"],
    ["treegrid", "gridcell"],
  ])("%s with %s", (role, cell) => {
    showPage(campaigns());
    const canvas = document.querySelector('[role="grid"]')!;
    canvas.setAttribute("role", role);
    canvas.removeAttribute("class");
    for (const each of canvas.querySelectorAll("ess-cell")) {
      const plain = document.createElement("div");
      plain.setAttribute("role", each.getAttribute("essfield") === "name" ? "rowheader" : cell);
      plain.setAttribute("essfield", each.getAttribute("essfield") ?? "");
      plain.append(...each.childNodes);
      each.replaceWith(plain);
    }
    expect(read().table?.rows).toMatchObject([{ id: "11", name: "Spring", cells: { clicks: found(50) } }]);
  });
});

describe("a table that is being filled", () => {
  it("says nothing while it calls itself busy, and its old figures settle no currency", () => {
    showPage(campaigns({ grid: 'aria-busy="true"' }));
    expect(read().table?.rows[0]?.cells.cost).toEqual(unread("not-loaded"));
    expect(read().currency).toBeNull();
    expect(inOneGo(googleAds.settledSteps(document))).toBe(false);
  });

  it("is whole with drafts above its rows, and not with rows that hold nothing yet", () => {
    const draft = row(HEADERS, "Draft of Spring", ["—", "—", "—", "—", "—"], { query: "draftId=5" }).replace(/<mat-checkbox.*?<\/mat-checkbox>/, ""); // prettier-ignore
    const spring = row(HEADERS, "Spring", FIGURES, { id: "11" });
    showPage(campaigns({ rows: [draft, spring] }));
    expect(read().table).toMatchObject({ rowsRead: 1, complete: true });
    const empty = '<div class="particle-table-row" role="row"><ess-cell role="gridcell"></ess-cell></div>';
    showPage(campaigns({ rows: [spring, empty] }));
    expect(read().table).toMatchObject({ rowsRead: 1, complete: false });
  });
});

describe("a total of ads", () => {
  it.each([
    ["fr-FR", "Total : groupes d'annonces", "Total : annonces"],
    ["es-ES", "Total: grupos de anuncios", "Total: anuncios"],
    ["pt-BR", "Total: grupos de anúncios", "Total: anúncios"],
  ])("is not one of ad groups (%s)", (lang, ofGroups, ofAds) => {
    const headers: readonly Header[] = [["", "Ad"], ["stats.clicks", "Clicks"]]; // prettier-ignore
    const line = (label: string) => total(headers, label, ["50"], "x").replace(" particle-table-summary-row-x", "");
    const ads = new URL("https://ads.google.com/aw/ads?ocid=9");
    const ad = row(headers, "Shoes", ["50"], { query: "campaignId=11&adGroupId=21&adId=31" });
    showPage(grid({ headers, rows: [ad, line(ofGroups)] }), lang);
    expect(read(ads).table?.totals).toEqual({});
    showPage(grid({ headers, rows: [ad, line(ofAds)] }), lang);
    expect(read(ads).table?.totals.clicks).toEqual(found(50));
  });
});

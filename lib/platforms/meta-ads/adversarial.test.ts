// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { PageReading } from "@/lib/domain/reading";
import { metaAds } from "./index";
import { footer, form, header, page, row, section, table, tree, value, type CellSpec } from "./testing/page";

/**
 * Pages made from what is known of Meta Ads Manager (facts meta-ads.md 1-3) to mislead a reader, each with what is true of it.
 * A wrong value is the defect; a miss needs a reason.
 */
const TABLE = "campaigns?act=900100";
const HEADS = [
  header("name", "Campaign"),
  header("results", "Results"),
  header("cost_per_result", "Cost per result"),
  header("budget", "Budget"),
  header("spend", "Amount spent"),
  header("impressions", "Impressions"),
];
const results = (html: string): CellSpec => ({ key: "forAttributionWindow(results,default)", html });
const perResult = (html: string): CellSpec => ({ key: "forAttributionWindow(cost_per_result,default)", html });
const budget = (html: string): CellSpec => ({ key: "forObjectType(budget,CAMPAIGN_GROUP)", html });
const spend = (html: string): CellSpec => ({ key: "spend", html });
const impressions = (html: string): CellSpec => ({ key: "impressions", html });
const usd = (units: number, currency: string | null = "USD") => ({ amountMicros: Math.round(units * 1e6), currency });

const spring = row("11", "Spring", [results(value("10", "Website purchases")), perResult(value("$5.00", "Per purchase")), budget(value("$20.00", "Daily")), spend(value("$50.00")), impressions(value("1,000"))]); // prettier-ignore
const leads = row("12", "Leads", [results(value("4", "Leads")), perResult(value("$7.50", "Per lead")), budget(value("$300.00", "Lifetime")), spend(value("$30.00")), impressions(value("3,000"))]); // prettier-ignore

function read(body: string, locale = "en_US", path = TABLE): PageReading {
  const { document, url } = page(path, body, locale);
  return metaAds.read(document, url);
}
/** The found values of a row's or a total's cells. */
function values(cells: object | undefined): Record<string, unknown> {
  const all = Object.entries(cells ?? {}) as [string, { status: string; value?: unknown }][];
  return Object.fromEntries(all.flatMap(([metric, { status, value: own }]) => (status === "found" ? [[metric, own]] : [])));
} // prettier-ignore
const rowsOf = (reading: PageReading) => reading.table?.rows.map(({ name }) => name);
const cellsOf = (reading: PageReading, index = 0) => values(reading.table?.rows[index]?.cells);

describe("a table", () => {
  it("of one row is whole, and its total is not a second row", () => {
    const reading = read(table(...HEADS, spring, footer("Results from 1 campaign", [spend(value("$50.00", "Total spent")), impressions(value("1,000", "Total"))]))); // prettier-ignore
    expect(reading.table).toMatchObject({ rowsRead: 1, rowsStated: 1, complete: true });
    expect(cellsOf(reading)).toMatchObject({ results: 10, cost: usd(50), budget: usd(20), budgetType: "daily" });
    expect(values(reading.table?.totals)).toMatchObject({ cost: usd(50), impressions: 1000 });
  });

  it("of mixed result types keeps each row's own, and has no total of them", () => {
    const mixed = footer("Results from 2 campaigns", [results(value("—", "Multiple conversions")), perResult(value("—", "Multiple conversions")), spend(value("$80.00", "Total spent"))]); // prettier-ignore
    const reading = read(table(...HEADS, spring, leads, mixed));
    expect(cellsOf(reading)).toMatchObject({ results: 10, resultType: "Website purchases", costPerResult: usd(5) });
    expect(cellsOf(reading, 1)).toMatchObject({ results: 4, resultType: "Leads", costPerResult: usd(7.5) });
    const totals = values(reading.table?.totals);
    expect(totals).toMatchObject({ cost: usd(80) });
    expect([totals["results"], totals["costPerResult"], totals["resultType"]]).toEqual([undefined, undefined, undefined]); // prettier-ignore
  });

  it("behind an open editor is not what the page is about", () => {
    const editor = tree(["CAMPAIGN_GROUP", "12", "Leads"]) + form("campaign", section("campaignGroupBudgetSection", "Budget", '<div role="button" aria-haspopup="menu">Lifetime budget</div><label>Lifetime budget</label><div><span>$</span><input type="text" placeholder="Please enter an amount" value="300.00"></div>')); // prettier-ignore
    const body = table(...HEADS, spring, leads) + editor;
    const reading = read(body, "en_US", "campaigns/edit/standalone?act=900100&selected_campaign_ids=12");
    expect(reading.page).toMatchObject({ kind: "settings", level: "campaign", entity: { campaign: "12" } });
    expect(values(reading.settings ?? {})).toMatchObject({ budget: usd(300), budgetType: "lifetime" });
  });

  it("of ad sets has no budget where the campaign holds it", () => {
    const type = "CAMPAIGN";
    const held = row("22", "Set", [{ key: `forObjectType(budget,${type})`, html: value("Using campaign budget", "$20.00 daily") }, spend(value("$50.00"))], type); // prettier-ignore
    const reading = read(table(header("name", "Ad set"), header("budget", "Budget"), header("spend", "Amount spent"), held), "en_US", "adsets?act=900100"); // prettier-ignore
    expect(reading.table?.rows[0]).toMatchObject({ id: "22", cells: { cost: { value: usd(50) } } });
    expect(cellsOf(reading)["budget"]).toBeUndefined();
  });

  it("with limits and shares beside the spend takes only the spend", () => {
    const odd = (key: string, label: string) => header(key, label);
    const cells = [spend(value("$50.00", "of $500.00 limit")), { key: "spend_cap", html: value("$500.00") }, { key: "spend_percentage", html: value("10%") }]; // prettier-ignore
    const reading = read(table(header("name", "Campaign"), header("spend", "Amount spent"), odd("spend_cap", "Amount spent limit"), odd("spend_percentage", "Amount spent percentage"), row("11", "Spring", cells))); // prettier-ignore
    const { cost } = cellsOf(reading);
    expect([undefined, usd(50)]).toContainEqual(cost);
    expect(JSON.stringify(values(reading.table?.rows[0]?.cells))).not.toContain("500000000");
    const capOnly = read(table(header("name", "Campaign"), `<div role="columnheader"><div role="heading" aria-level="4">Amount spent limit</div></div>`, row("11", "Spring", [{ key: "spend_cap", html: value("$500.00") }]))); // prettier-ignore
    expect(cellsOf(capOnly)["cost"]).toBeUndefined();
  });

  it("of a breakdown takes no part for a campaign", () => {
    const part = (label: string, cost: string) =>
      `<div role="presentation"><span data-surface="/am/table/table_row:11unit/breakdown:age/table_cell:forObjectType(name,CAMPAIGN_GROUP)"><div>${label}</div></span><span data-surface="/am/table/table_row:11unit/breakdown:age/table_cell:spend"><div>${value(cost)}</div></span></div>`;
    const reading = read(table(...HEADS, spring, part("18-24", "$20.00"), part("25-34", "$30.00"), leads));
    expect(rowsOf(reading)?.filter((name) => name !== "Spring" && name !== "Leads")).toEqual([]);
    for (const each of reading.table?.rows ?? []) {
      const { cost } = values(each.cells);
      expect([undefined, each.name === "Spring" ? usd(50) : usd(30)]).toContainEqual(cost);
    }
  });

  it("of a breakdown whose parts repeat their campaign's id does not mix them", () => {
    const parts = ["18-24", "25-34"].map((label, index) => row("11", label, [spend(value(index === 0 ? "$20.00" : "$30.00"))])); // prettier-ignore
    const reading = read(table(...HEADS, spring, ...parts, leads));
    for (const each of reading.table?.rows ?? []) {
      const { cost } = values(each.cells);
      if (each.name === "Spring") expect([undefined, usd(50)]).toContainEqual(cost);
      else if (each.name === "Leads") expect([undefined, usd(30)]).toContainEqual(cost);
      else expect([each.id, cost]).toEqual([null, undefined]);
    }
  });

  it("with $ means the account's own dollars, not the locale's, where a code says so", () => {
    const heads = [header("name", "Campaign"), header("spend", "Amount spent (CAD)")];
    const reading = read(table(...heads, row("11", "Spring", [spend(value("$50.00"))])));
    expect([undefined, usd(50, "CAD")]).toContainEqual(cellsOf(reading)["cost"]);
    const two = read(table(header("name", "Campaign"), header("spend", "Amount spent"), row("11", "Spring", [spend(value("A$50.00"))]), row("12", "Leads", [spend(value("$30.00"))]))); // prettier-ignore
    for (const index of [0, 1]) expect(two.table?.rows[index]?.cells.cost).toMatchObject({ reason: "ambiguous" });
    expect(two.problems).toContainEqual({ field: "currency", reason: "ambiguous", hint: "several-currencies" });
  });

  it("with unpublished edits shows no draft's figures as a campaign's", () => {
    const draft = `<div role="presentation"><span data-surface="/am/table/table_row:-2/table_cell:forObjectType(name,CAMPAIGN_GROUP)"><div>Draft of Spring</div></span><span data-surface="/am/table/table_row:-2/table_cell:spend">${value("$99.00")}</span></div>`;
    const edited = row("11", "Spring", [budget(`<div><s>$20.00</s></div>${value("$35.00", "Daily")}`), spend(value("$50.00"))]); // prettier-ignore
    const reading = read(table(...HEADS, draft, edited));
    expect(rowsOf(reading)).toEqual(["Spring"]);
    expect(cellsOf(reading)["cost"]).toEqual(usd(50));
    expect([undefined, usd(35)]).toContainEqual(cellsOf(reading)["budget"]);
  });

  it("with a campaign that is called like a total keeps it, and takes no total from it", () => {
    const name = "Results from 9 campaigns: Total $9,999";
    const reading = read(table(...HEADS, spring, row("13", name, [spend(value("$1.00"))]), footer("Results from 2 campaigns", [spend(value("$51.00", "Total spent"))]))); // prettier-ignore
    expect(rowsOf(reading)).toEqual(["Spring", name]);
    expect(reading.table?.rowsStated).toBe(2);
    expect(values(reading.table?.totals)["cost"]).toEqual(usd(51));
  });

  it("from right to left, with marks around its figures, has the same values", () => {
    const marked = (text: string) => `‎${text}‏`;
    const hebrew = row("11", "אביב 2,026", [spend(value(marked("$50.00"))), impressions(value(marked("1,000")))]); // prettier-ignore
    const reading = read(`<div dir="rtl">${table(...HEADS, hebrew)}</div>`, "he_IL");
    expect(reading.table?.rows[0]).toMatchObject({ id: "11", name: "אביב 2,026" });
    const { cost, impressions: shown } = cellsOf(reading);
    expect([undefined, 1000]).toContainEqual(shown);
    expect([undefined, usd(50), usd(50, null)]).toContainEqual(cost);
  });

  it("with dashes and footnotes says none where there is none, and takes no footnote into a figure", () => {
    const note = "<sup>2</sup>";
    const reading = read(table(...HEADS, row("11", "Spring", [results(value("—", "Website purchases")), perResult(value("—")), spend(value("$50.00")), impressions(`<div data-hover="tooltip"><span>1,000${note}</span></div>`)]), row("12", "Leads", [results(value("4 [2]", "Leads")), spend(value("$30.00*"))]))); // prettier-ignore
    const cells = reading.table?.rows[0]?.cells;
    expect([cells?.results?.status, cells?.costPerResult?.status]).toEqual(["absent", "absent"]);
    expect([undefined, 1000]).toContainEqual(cellsOf(reading)["impressions"]);
    expect([undefined, 4]).toContainEqual(cellsOf(reading, 1)["results"]);
    expect([undefined, usd(30)]).toContainEqual(cellsOf(reading, 1)["cost"]);
  });

  it("that is shortened to thousands is not read by its digits", () => {
    const reading = read(table(...HEADS, row("11", "Spring", [impressions(value("1.2K")), spend(value("$1.5K"))])));
    expect([undefined, 1200]).toContainEqual(cellsOf(reading)["impressions"]);
    expect([undefined, usd(1500)]).toContainEqual(cellsOf(reading)["cost"]);
  });
});

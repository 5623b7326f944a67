// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { PageReading } from "@/lib/domain/reading";
import { googleAds } from "./index";
import { grid, NAME, row, showPage, STATS, total, type Header } from "./testing/grid";

/**
 * Pages made from what is known of Google Ads (facts google-ads.md 1-3) to mislead a reader. Each says what is true: a value
 * that must be read, or what must not be found (`null`). Wrong values are the defect; a miss needs a reason.
 */
const CAMPAIGNS = new URL("https://ads.google.com/aw/campaigns?ocid=9");
const HEADERS = [NAME, ...STATS];
const FIGURES = ["1,000", "50", "5.00%", "$2.00", "$100.00"];
const OTHERS = ["3,000", "90", "3.00%", "$1.00", "$90.00"];
const MORE: readonly Header[] = [NAME, ["stats.clicks", "Clicks"], ["x1", "Budget"]];
const row1 = (name = "Spring", kind = "") => row(HEADERS, name, FIGURES, { id: "11", kind });
const row2 = (name = "Summer", kind = "") => row(HEADERS, name, OTHERS, { id: "12", kind });
const read = (url = CAMPAIGNS): PageReading => googleAds.read(document, url);
const usd = (units: number, currency: string | null = "USD") => ({ amountMicros: Math.round(units * 1e6), currency });

/** The found values of a reading's cells. */
function values(cells: object | undefined): Record<string, unknown> {
  const entries = Object.entries(cells ?? {}) as [string, { status: string; value?: unknown; reason?: string }][];
  return Object.fromEntries(entries.flatMap(([metric, { status, value }]) => (status === "found" ? [[metric, value]] : [])));
} // prettier-ignore
const names = () => read().table?.rows.map(({ name }) => name);
const cellsOf = (index = 0) => read().table?.rows[index]?.cells;
/** What one cell is found to hold; undefined where nothing is found. */
function cell(header: Header, inner: string, lang = "en-US"): unknown {
  const headers = [NAME, header];
  showPage(grid({ headers, rows: [row(headers, "Spring", [inner], { id: "11" })] }), lang);
  return Object.values(values(cellsOf()))[0];
}

describe("rows that are no entities", () => {
  it("segments of every shape stand between the campaigns", () => {
    const segment = (first: string, kind: string) =>
      `<div class="particle-table-row ${kind}" role="row">${first}<ess-cell essfield="stats.cost" role="gridcell">$60.00</ess-cell></div>`;
    const named = '<ess-cell essfield="segmentation_info" role="gridcell"><segmentation-cell>Mobile phones</segmentation-cell></ess-cell>'; // prettier-ignore
    const linked = '<ess-cell essfield="segmentation_info" role="gridcell"><segmentation-cell><a href="/aw/devices?campaignId=11">Computers</a></segmentation-cell></ess-cell>'; // prettier-ignore
    const bare = '<ess-cell role="gridcell"><segmentation-cell>Tablets</segmentation-cell></ess-cell>';
    showPage(
      grid({
        headers: HEADERS,
        rows: [row1(), segment(named, "particle-joined-row"), segment(linked, ""), segment(bare, ""), row2()],
        pager: "1 - 2 of 2",
      }),
    );
    expect(names()).toEqual(["Spring", "Summer"]);
    expect(values(cellsOf())["cost"]).toEqual(usd(100));
    expect(read().table).toMatchObject({ complete: true });
  });

  it("drafts, placeholders and group headings hold links and figures", () => {
    const draft = row(HEADERS, "Draft of Spring", OTHERS, { query: "x=1" }).replace("/aw/adgroups?x=1", "/aw/campaigns/new?draftId=5&amp;campaignId=11"); // prettier-ignore
    const overview = '<div class="particle-table-row summary-draft-overview-row" role="row"><ess-cell role="gridcell">2 drafts</ess-cell></div>'; // prettier-ignore
    const none = '<div class="particle-table-row particle-table-placeholder" role="row"><ess-cell role="gridcell">No campaigns match 12 filters</ess-cell></div>'; // prettier-ignore
    showPage(grid({ headers: HEADERS, rows: [overview, draft, none, row1()] }));
    expect(read().table?.rows).toMatchObject([{ id: "11", name: "Spring" }]);
    expect(values(cellsOf())["cost"]).toEqual(usd(100));
  });

  it("totals of channels and of the account are not the table's, by whatever words", () => {
    const lines = (...all: readonly (readonly [string, string])[]) =>
      all.map(([label, kind]) => total(HEADERS, label, OTHERS, kind));
    showPage(grid({ headers: HEADERS, rows: [row1(), ...lines(["Total: Search campaigns", "SEARCH"], ["Total: Account", "scope"], ["Total: Performance Max", "x"])] })); // prettier-ignore
    expect(values(read().table?.totals)).toEqual({});
    showPage(grid({ headers: HEADERS, rows: [row1(), ...lines(["Total: Search campaigns", "SEARCH"]), total(HEADERS, "Total: Filtered campaigns", FIGURES)] })); // prettier-ignore
    expect(values(read().table?.totals)["cost"]).toEqual(usd(100));
  });
});

describe("names that say something else", () => {
  const NAMES = ["Total: Campaigns", "Total: spring 1,234", "Cost", "Budget $99/day", "Campaign", "Mobile phones", "—", "1,234", "Loading…", "Draft", "Excluded: Austria", "<b>$5</b>", "Paused", "合計: キャンペーン"]; // prettier-ignore

  it.each([true, false])("are names all the same (keys: %s)", (keyed) => {
    const headers: readonly Header[] = keyed ? HEADERS : HEADERS.map(([, label]) => ["", label]);
    const escaped = NAMES.map((name) => name.replaceAll("<", "&lt;"));
    const rows = escaped.map((name, index) => row(headers, name, FIGURES, { id: String(index + 1) }));
    showPage(grid({ headers, rows: [...rows, total(headers, "Total: Campaigns", FIGURES)], pager: "1 - 14 of 14" }));
    const table = read().table!;
    // A text that ends in dots may be cut: then it is no name.
    expect(table.rows.map(({ name }) => name)).toEqual(NAMES.map((name) => (name === "Loading…" ? "" : name)));
    expect(table.rows.map(({ id }) => id)).toEqual(NAMES.map((_, index) => String(index + 1)));
    expect(table).toMatchObject({ rowsRead: 14, complete: true });
    for (const { cells } of table.rows) expect(values(cells)["cost"] ?? usd(100)).toEqual(usd(100));
  });

  it("of one wording are two campaigns", () => {
    showPage(grid({ headers: HEADERS, rows: [row1("Brand"), row2("Brand")], pager: "1 - 2 of 2" }));
    expect(read().table?.rows).toMatchObject([{ id: "11" }, { id: "12" }]);
  });
});

describe("columns that are not shown", () => {
  it("hold what was true before", () => {
    showPage(grid({ headers: HEADERS, rows: [row1()] }));
    for (const part of document.querySelectorAll('[essfield="stats.cost"]')) part.setAttribute("style", "display: none"); // prettier-ignore
    expect(values(cellsOf())).not.toHaveProperty("cost");
    expect(values(cellsOf())["clicks"]).toBe(50);
  });

  it("are switched off in the header or in the rows, the other is still to follow", () => {
    for (const part of ['[role="columnheader"]', '[role="gridcell"]']) {
      showPage(grid({ headers: HEADERS, rows: [row1()] }));
      document.querySelector(`${part}[essfield="stats.cost"]`)!.setAttribute("hidden", "");
      expect(values(cellsOf())).not.toHaveProperty("cost");
      expect(values(cellsOf())["clicks"]).toBe(50);
    }
  });

  it("are hidden in the header alone, and without keys", () => {
    const headers: readonly Header[] = HEADERS.map(([, label]) => ["", label]);
    showPage(grid({ headers, rows: [row(headers, "Spring", FIGURES, { id: "11" })] }));
    const all = document.querySelectorAll('[role="columnheader"]');
    all[2]!.setAttribute("hidden", "");
    const read = values(cellsOf());
    expect(read["impressions"] ?? 1000).toBe(1000);
    expect(read["clicks"] ?? 50).toBe(50);
    expect(read["cost"] ?? usd(100)).toEqual(usd(100));
  });

  it("of the other period stand beside this one's under one heading", () => {
    const compared: readonly Header[] = [NAME, ["stats.clicks", "Feb 1 – 28, 2026"], ["stats.cost", "Cost"]];
    showPage(grid({ headers: compared, rows: [row(compared, "Spring", ["44", "$100.00"], { id: "11" })] }));
    expect(values(cellsOf())).toEqual({ cost: usd(100) });
    for (const label of ["Klicks (7 Tage)", "2026年2月1日〜28日"])
      expect(cell(["stats.clicks", label], "44", "de-DE")).toBeUndefined();
    // Words that nobody knows say nothing against a key.
    expect(cell(["stats.clicks", "指標その7"], "44", "ja-JP")).toBe(44);
    const both: readonly Header[] = [NAME, ["stats.clicks", "Mar 1 – 30"], ["stats.clicks", "Feb 1 – 28"], ["x", "Change"]]; // prettier-ignore
    showPage(grid({ headers: both, rows: [row(both, "Spring", ["50", "50", "0"], { id: "11" })] }));
    expect(values(cellsOf())).toEqual({});
  });
});

describe("cells that show more than their value", () => {
  it.each([
    ["a tooltip", "stats.cost", '<div title="Yesterday: $999">$100.00</div><div role="tooltip">Yesterday: $999.00</div>', usd(100)],
    ["a hidden figure", "stats.clicks", '<div>50</div><div style="display:none">49</div><div hidden>48</div>', 50],
    ["a footnote", "stats.clicks", "<div>12<sup>1</sup></div>", undefined],
    ["a cut figure", "stats.cost", "<div>$1,23…</div>", undefined],
    ["a change", "stats.clicks", "<div>50 (+12%)</div>", undefined],
    ["a rounded figure", "stats.clicks", "<div>1.2K</div>", undefined],
    ["a rounded figure in millions", "stats.cost", "<div>$1.2M</div>", undefined],
    ["words for screen readers", "stats.clicks", '<span class="visually-hidden">Up from 48</span><div>50</div>', undefined],
    ["an icon's name", "stats.clicks", '<material-icon><i class="material-icon-i" aria-hidden="true">info</i></material-icon><div>50</div>', 50],
    ["an estimate", "stats.cost", "<div>~ $100.00</div>", undefined],
    ["a range", "stats.clicks", "<div>40 – 60</div>", undefined],
    ["a fraction of the whole", "stats.clicks", "<div>50 / 60</div>", undefined],
    ["a negative count", "stats.clicks", "<div>-50</div>", undefined],
    ["an open field", "stats.cost", '<span>$</span><input value="55.00">', undefined],
    ["a budget and its recommendation", "x1", "<div>$50.00/day</div><div>Recommended: $80.00/day</div>", undefined],
  ] as const)("%s", (_, field, inner, truth) => {
    const label = { "stats.cost": "Cost", "stats.clicks": "Clicks", x1: "Budget" }[field];
    expect(cell([field, label], inner)).toEqual(truth);
  }); // prettier-ignore

  it.each([
    ["> 90%", { above: 0.9 }],
    ["&lt;&nbsp;10%", { below: 0.1 }],
    ["< 10% – 20%", undefined],
  ])("a share of %s is a bound or nothing", (text, truth) => {
    expect(cell(["x1", "Search impr. share"], text)).toEqual(truth);
  });
});

describe("what loads", () => {
  it("under a bar beside the table that no class of the table tells of", () => {
    showPage(`<tableview><material-progress class="table-progress"></material-progress>${grid({ headers: HEADERS, rows: [row1()] })}</tableview>`); // prettier-ignore
    expect(values(cellsOf())).toEqual({});
    expect(cellsOf()?.cost).toMatchObject({ status: "unreadable", reason: "not-loaded" });
    expect(read().problems).toContainEqual(expect.objectContaining({ field: "table", reason: "not-loaded" }));
  });

  it("is not a bar that is a figure's own picture, or that stands elsewhere", () => {
    const scored = row(HEADERS, "Spring", [...FIGURES.slice(0, 4), '<div role="progressbar" aria-valuenow="78"></div>$100.00'], { id: "11" }); // prettier-ignore
    showPage(`<aside><material-progress></material-progress></aside><tableview><div role="progressbar" aria-valuenow="80"></div>${grid({ headers: HEADERS, rows: [scored] })}</tableview>`); // prettier-ignore
    expect(values(cellsOf())["clicks"]).toBe(50);
  });

  it("row by row: the first have their figures, the others a grey bar", () => {
    const late = row(HEADERS, "Summer", ["", "", "<div class='skeleton'></div>", "", ""], { id: "12" });
    showPage(grid({ headers: HEADERS, rows: [row1(), late], pager: "1 - 2 of 2" }));
    expect(values(cellsOf(1))).toEqual({});
    expect(cellsOf(1)?.cost).toMatchObject({ reason: "not-loaded" });
    expect(values(cellsOf(0))["cost"]).toEqual(usd(100));
  });

  it("without a single row, though the page says how many there are", () => {
    showPage(grid({ headers: HEADERS, rows: [], pager: "1 - 8 of 8" }));
    expect(read().table).toMatchObject({ rowsRead: 0, rowsStated: 8, complete: false });
  });
});

describe("another table's surroundings", () => {
  const card = `<div class="card"><div role="table"><div role="row"><div role="columnheader">Network</div><div role="columnheader">Cost</div></div><div role="row"><div role="cell">Search</div><div role="cell">$9.00</div></div></div><pagination-bar><div>1 - 2 of 2</div></pagination-bar></div>`;

  it("a card's count of rows is not the table's", () => {
    showPage(`<div>${card}</div><tableview>${grid({ headers: HEADERS, rows: [row1(), row2()] })}</tableview>`);
    expect(read().table).toMatchObject({ rowsRead: 2, rowsStated: null, complete: false });
    showPage(`<div>${card}</div><tableview>${grid({ headers: HEADERS, rows: [row1(), row2()], pager: "1 - 2 of 40" })}</tableview>`); // prettier-ignore
    expect(read().table).toMatchObject({ rowsStated: 40, complete: false });
  });

  it("a view that is put away counts for nothing", () => {
    const old = `<div style="display: none">${grid({ headers: HEADERS, rows: [row2()], pager: "1 - 90 of 90" })}</div>`;
    showPage(`<div>${old}<div>${grid({ headers: HEADERS, rows: [row1()] })}</div><pagination-bar><div>1 - 1 of 1</div></pagination-bar></div>`); // prettier-ignore
    expect(read().table).toMatchObject({ rowsStated: 1, complete: true });
  });

  it("a calendar and a column chooser are grids too", () => {
    const calendar = '<div class="pane"><div role="grid" aria-label="March 2026"><div role="row"><div role="gridcell">1</div><div role="gridcell">2</div></div></div></div>'; // prettier-ignore
    showPage(calendar + grid({ headers: HEADERS, rows: [row1()] }).replace("ess-table-canvas", "renamed"));
    expect(values(cellsOf())["cost"]).toEqual(usd(100));
  });
});

describe("several currencies", () => {
  it("in a manager's table each row has its own", () => {
    const headers: readonly Header[] = [NAME, ["x1", "Currency code"], ["stats.cost", "Cost"]];
    const line = (id: string, code: string, cost: string) => row(headers, `Campaign ${id}`, [code, cost], { id });
    showPage(grid({ headers, rows: [line("1", "USD", "$10.00"), line("2", "CAD", "$20.00"), line("3", "EUR", "€30.00")] })); // prettier-ignore
    const found = () => read().table!.rows.map(({ cells }) => values(cells)["cost"]);
    expect(found()).toEqual([usd(10), usd(20, "CAD"), usd(30, "EUR")]);
    expect(read().currency).toBeNull();
    document.querySelectorAll('ess-cell[essfield="x1"]')[1]!.textContent = "—";
    expect(found()).toEqual([usd(10), undefined, usd(30, "EUR")]);
  });

  it("contradict each other in one row", () => {
    const headers: readonly Header[] = [NAME, ["x1", "Currency code"], ["stats.cost", "Cost"]];
    showPage(grid({ headers, rows: [row(headers, "Spring", ["USD", "€30.00"], { id: "1" })] }));
    expect(values(cellsOf())["cost"] ?? usd(30, "EUR")).toEqual(usd(30, "EUR"));
  });
});

describe("numbers of columns", () => {
  it("that count from elsewhere than the header's tie no cell", () => {
    const headers: readonly Header[] = [
      ["name", "Campaign"],
      ["", "Impr."],
      ["", "Clicks"],
      ["stats.cost", "Cost"],
    ];
    showPage(grid({ headers, rows: [row(headers, "Spring", ["1,000", "50", "$100.00"], { id: "11" })] }));
    document.querySelectorAll('[role="columnheader"]').forEach((part, index) => part.setAttribute("aria-colindex", String(index + 1))); // prettier-ignore
    document.querySelectorAll('[role="gridcell"]').forEach((part, index) => part.setAttribute("aria-colindex", String(index))); // prettier-ignore
    const found = () => values(cellsOf());
    expect(found()["impressions"] ?? 1000).toBe(1000);
    expect(found()["clicks"] ?? 50).toBe(50);
    const keyed = [...document.querySelectorAll("[essfield]")].map(
      (part) => [part, part.getAttribute("essfield")!] as const,
    );
    for (const [part] of keyed) part.removeAttribute("essfield");
    expect(found()["impressions"] ?? 1000).toBe(1000);
    expect(found()["cost"] ?? usd(100)).toEqual(usd(100));
    for (const [part, field] of keyed) part.setAttribute("essfield", field);
    // Now every number is one of the header's, and a key says that they are another column's.
    document.querySelector("tools-cell")!.removeAttribute("aria-colindex");
    expect(found()["impressions"] ?? 1000).toBe(1000);
    expect(found()["clicks"] ?? 50).toBe(50);
  });
});

describe("a row with links to other entities", () => {
  it("has its own id, or none", () => {
    const linked = row(MORE, "Spring", ["50", '<a href="/aw/budgets?campaignId=77">$50.00/day</a>'], { id: "11" });
    showPage(grid({ headers: MORE, rows: [linked] }));
    expect([null, "11"]).toContain(read().table?.rows[0]?.id);
  });
});

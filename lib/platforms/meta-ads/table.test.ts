// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Metric } from "@/lib/domain/metrics";
import { metricOfLabel } from "./column-keys";
import { metaAds } from "./index";
import { footer, header, page, row, surface, table, value, type Page } from "./testing/page";

const AT = "campaigns?act=900100";
const read = ({ document, url }: Page) => metaAds.read(document, url);
const usd = (units: number) => ({ amountMicros: Math.round(units * 1_000_000), currency: "USD" });

describe("a row as it was captured (facts 2.3)", () => {
  const geo = (text: string, second: string) =>
    `<span><div class="_1b33"><div geotextcolor="value" data-hover="tooltip" class="_7el8">${text}</div><div class="ellipsis _1ha4" data-hover="tooltip"><div>${second}</div></div></div><div data-visualcompletion="ignore"></div></span>`;
  const sla = `<div><div aria-label="Go to budget overview" role="button"><svg><title>12</title></svg></div><div data-visualcompletion="ignore">${surface(
    "/am/table/table_row:120200000000000001unit/table_cell:spend/spend_sla",
    '<div><div data-hover="tooltip"><span><span class="_3dfi">$1,684.51</span></span></div></div>',
  )}</div></div>`;
  const captured = row("120200000000000001unit", "FULL NAME", [
    { key: "row_selector", html: '<input type="checkbox" aria-checked="true">' },
    {
      key: "forObjectType(toggle,CAMPAIGN_GROUP)",
      html: '<input type="checkbox" role="switch" aria-checked="false" aria-label="On/Off">',
    },
    { key: "forObjectType(delivery,CAMPAIGN_GROUP)", html: "<div><div>&#8203;</div><div><span>Off</span></div></div>" },
    { key: "recommendations_guidance", html: value("—") },
    { key: "forAttributionWindow(results,default)", html: geo("165", "Website purchases") },
    { key: "forAttributionWindow(cost_per_result,default)", html: value("$10.21", "Per purchase") },
    {
      key: "forObjectType(budget,CAMPAIGN_GROUP)",
      html: '<span class="x108nfp6">$1,025.00</span><div class="ellipsis _1ha4">Daily</div>',
    },
    { key: "spend", html: sla },
    { key: "impressions", html: '<div class="_1b33"><div geotextcolor="value"><span>93,665</span></div></div>' },
    { key: "reach", html: value("74,928") },
    { key: "forObjectType(end_time,CAMPAIGN_GROUP)", html: value("Ongoing") },
    { key: "attribution_setting", html: value("7-day click, 1-day view or 1-day engaged-view", "All conversions") },
    { key: "forObjectType(bid,CAMPAIGN_GROUP)", html: value("Highest volume") },
    { key: "ctr", html: value("12.34%") },
    { key: "forAttributionWindow(actions:lead,default)", html: value("—") },
  ]);

  it("reads each figure, and leaves hover texts and icons alone", () => {
    const { table: read1, currency } = read(page(AT, table(captured, footer("1"))));
    const cells = read1?.rows[0]?.cells ?? {};
    const values = Object.fromEntries(
      Object.entries(cells).map(([key, reading]) => [key, reading.status === "found" ? reading.value : reading.status]),
    );
    expect(read1?.rows[0]).toMatchObject({ id: "120200000000000001", name: "FULL NAME" });
    expect(values).toEqual({
      status: "paused",
      delivery: "Off",
      results: 165,
      resultType: "Website purchases",
      costPerResult: usd(10.21),
      budget: usd(1025),
      budgetType: "daily",
      cost: usd(1684.51),
      impressions: 93665,
      reach: 74928,
      endDate: "absent",
      bidStrategy: "highest-volume",
      ctr: 0.1234,
      leads: "absent",
    });
    expect(currency).toBe("USD");
    expect(read1).toMatchObject({ rowsRead: 1, rowsStated: 1, complete: true });
  });
});

describe("numbers of other countries", () => {
  const one = (locale: string, spend: string, impressions: string) => {
    const cells = [
      { key: "spend", html: value(spend) },
      { key: "impressions", html: value(impressions) },
    ];
    return read(page(AT, table(row("1unit", "A", cells), footer("1")), locale)).table?.rows[0]?.cells;
  };
  it.each([
    ["de_DE", "1.234,56 €", "12.345", "EUR"],
    ["fr_FR", "1\u202f234,56 €", "12\u202f345", "EUR"],
    ["es_ES", "1234,56 €", "12.345", "EUR"],
    ["pt_BR", "R$\u00a01.234,56", "12.345", "BRL"],
    ["ja_JP", "￥1,234.56", "12,345", "JPY"],
    ["ru_RU", "1\u00a0234,56 ₽", "12\u00a0345", "RUB"],
    ["en_GB", "£1,234.56", "12,345", "GBP"],
  ])("%s: %s and %s", (locale, spend, impressions, currency) => {
    expect(one(locale, spend, impressions)).toMatchObject({
      cost: { status: "found", value: { amountMicros: 1_234_560_000, currency } },
      impressions: { status: "found", value: 12345 },
    });
  });
  it("lets the page's own numbers outrank its language", () => {
    expect(one("de_DE", "$1,234.56", "12,345")?.impressions).toMatchObject({ value: 12345 });
  });
  it("does not read a figure that another column's key stands over", () => {
    expect(one("en_US", "93,665", "$1,684.51")).toMatchObject({
      cost: { status: "unreadable", reason: "parse-failed" },
      impressions: { status: "unreadable", reason: "parse-failed" },
    });
  });
  it("leaves a shared dollar sign open where neither code nor country settles it", () => {
    const { currency } = read(
      page(AT, table(row("1unit", "A", [{ key: "spend", html: value("$12.50") }]), footer("1")), "de_DE"),
    );
    expect(currency).toBeNull();
    const coded = table(
      header("spend", "Amount spent (CAD)"),
      row("1unit", "A", [{ key: "spend", html: value("$12.50") }]),
    );
    expect(read(page(AT, coded, "de_DE")).currency).toBe("CAD");
  });
});

describe("header words in six languages", () => {
  it.each<[Metric, string[]]>([
    [
      "cost",
      [
        "Amount spent (EUR)",
        "Ausgegebener Betrag (EUR)",
        "Montant dépensé",
        "Importe gastado (EUR)",
        "Valor usado",
        "消化金額",
      ],
    ],
    ["impressions", ["Impressions", "Impressionen", "Impressions", "Impresiones", "Impressões", "インプレッション"]],
    ["reach", ["Reach", "Reichweite", "Couverture", "Alcance", "Alcance", "リーチ"]],
    ["frequency", ["Frequency", "Frequenz", "Répétition", "Frecuencia", "Frequência", "フリークエンシー"]],
    ["results", ["Results", "Ergebnisse", "Résultats", "Resultados", "Resultados", "結果"]],
    [
      "linkClicks",
      ["Link clicks", "Link-Klicks", "Clics sur un lien", "Clics en el enlace", "Cliques no link", "リンクのクリック"],
    ],
  ])("%s", (metric, labels) => {
    expect(labels.map(metricOfLabel)).toEqual(labels.map(() => metric));
  });
  it("keeps metrics of another kind apart", () => {
    for (const label of [
      "CTR (link click-through rate)",
      "CPC (cost per link click)",
      "Cost per 1,000 people reached",
      "Results ROAS",
      "Unique link clicks",
    ])
      expect(metricOfLabel(label)).toBeNull();
  });
});

describe("doubtful tables", () => {
  const spend = [{ key: "spend", html: value("$5.00") }];
  it("is not fooled by names", () => {
    const names = [
      "Results from 99 campaigns",
      "—",
      "$500 Daily budget <b>x</b>",
      '"/am/table/table_row:7unit"',
      "Total spent 12",
    ];
    const rows = names.map((name, index) => row(`${index + 1}unit`, name, spend));
    const reading = read(page(AT, table(...rows, footer(`Results from ${names.length} campaigns`))));
    expect(reading.table?.rows.map(({ name }) => name)).toEqual(names);
    expect(reading.table).toMatchObject({ rowsRead: 5, rowsStated: 5, complete: true });
    expect(reading.table?.rows.every(({ cells }) => cells.cost?.status === "found")).toBe(true);
  });
  it("says when rows are out of view", () => {
    const reading = read(page(AT, table(row("1unit", "A", spend), footer("Results from 1,204 campaigns"))));
    expect(reading.table).toMatchObject({ rowsRead: 1, rowsStated: 1204, complete: false });
  });
  it.each([
    "Ergebnisse aus 12 Kampagnen",
    "Résultats de 12 campagnes",
    "Resultados de 12 campañas",
    "12件のキャンペーンの結果",
  ])("reads the count of %s", (text) => {
    expect(read(page(AT, table(row("1unit", "A", spend), footer(text)), "de_DE")).table?.rowsStated).toBe(12);
  });
  it("has no count where the page states two", () => {
    const two = table(row("1unit", "A", spend), footer("12"), footer("13"));
    expect(read(page(AT, two)).table).toMatchObject({ rowsStated: null, complete: false });
  });
  it("leaves out drafts and repeated rows of a breakdown", () => {
    const draft = row("2unit", "New", [
      { key: "forObjectType(delivery,CAMPAIGN_GROUP)", html: value("In draft") },
      ...spend,
    ]);
    const reading = read(page(AT, table(row("1unit", "A", spend), row("1unit", "18-24", spend), draft, footer("1"))));
    expect(reading.table?.rows.map(({ name }) => name)).toEqual(["A"]);
  });
  it("reads no row while address and rows are of different levels", () => {
    const reading = read(page("adsets?act=900100", table(row("1unit", "A", spend), footer("1"))));
    expect(reading.table).toBeNull();
    expect(reading.problems).toEqual([{ field: "table", reason: "ambiguous", hint: "page-changing" }]);
  });
  it("takes neither of two cells of one column", () => {
    const reading = read(page(AT, table(row("1unit", "A", [...spend, { key: "spend", html: value("$6.00") }]))));
    expect(reading.table?.rows[0]?.cells.cost).toMatchObject({ status: "unreadable", reason: "ambiguous" });
  });
  it("distrusts a column whose header's key and words differ", () => {
    const wrong = table(header("spend", "Impressions"), row("1unit", "A", spend));
    expect(read(page(AT, wrong)).table?.rows[0]?.cells.cost).toEqual({ status: "unreadable", reason: "ambiguous" });
  });
  it("tells columns out of view from columns that are not there", () => {
    const reading = read(
      page(`${AT}&columns=name,spend,reach`, table(header("frequency", "Frequency"), row("1unit", "A", spend))),
    );
    expect(reading.table?.rows[0]?.cells).toMatchObject({
      reach: { status: "unreadable", reason: "not-loaded" },
      frequency: { status: "unreadable", reason: "not-loaded" },
    });
    expect(reading.table?.rows[0]?.cells.ctr).toBeUndefined();
  });
  it("reports a total that the rows contradict", () => {
    const total = footer("2", [{ key: "spend", html: value("$7.00", "Total spent") }]);
    const reading = read(page(AT, table(row("1unit", "A", spend), row("2unit", "B", spend), total)));
    expect(reading.problems).toContainEqual({ field: "cost", reason: "parse-failed", hint: "rows-do-not-add-up" });
    expect(reading.table?.rows[0]?.cells.cost).toMatchObject({ status: "unreadable" });
  });
  it("calls a table without known keys unknown, not absent", () => {
    const reading = read(page(AT, table(header("x", "Name"), "<div role='row'>A $5.00</div>")));
    expect(reading).toMatchObject({ page: { kind: "table" }, table: null });
    expect(reading.problems).toEqual([{ field: "table", reason: "no-match", hint: "page-changed" }]);
  });
});

describe("budgets and bids in cells", () => {
  const cells = (key: string, text: string, second = "", locale = "en_US") =>
    read(
      page(
        AT,
        table(row("1unit", "A", [{ key: `forObjectType(${key},CAMPAIGN_GROUP)`, html: value(text, second) }])),
        locale,
      ),
    ).table?.rows[0]?.cells;
  it.each([
    "Using ad set budget",
    "Verwendet Anzeigengruppenbudget",
    "Presupuesto del conjunto de anuncios",
    "広告セットの予算を使用",
  ])("%s is absent", (text) => {
    expect(cells("budget", text)).toMatchObject({ budget: { status: "absent" }, budgetType: { status: "absent" } });
  });
  it.each([
    ["Daily", "daily"], ["Täglich", "daily"], ["Diario", "daily"], ["Diário", "daily"], ["Lifetime", "lifetime"], ["Laufzeitbudget", "lifetime"],
  ])("%s is %s", (word, type) => {
    expect(cells("budget", "$5.00", word)?.budgetType).toMatchObject({ value: type });
  }); // prettier-ignore
  it("does not guess the period from a word that it does not know", () => {
    expect(cells("budget", "$5.00", "Per moon")?.budgetType).toMatchObject({ status: "unreadable" });
  });
  it("reads a goal as targetCpa, a cap as no target, a shared strategy as absent", () => {
    expect(cells("bid", "$12.50", "Cost per result goal")).toMatchObject({
      bidStrategy: { value: "cost-per-result-goal" },
      targetCpa: { value: usd(12.5) },
    });
    const cap = cells("bid", "$2.00", "Bid cap");
    expect([cap?.bidStrategy, cap?.targetCpa]).toMatchObject([{ value: "bid-cap" }, undefined]);
    expect(cells("bid", "Using campaign bid strategy")?.bidStrategy).toEqual({ status: "absent" });
    expect(cells("bid", "Something new")?.bidStrategy).toMatchObject({ status: "unreadable" });
  });
});

describe("a table that waits for its figures", () => {
  const cells = [
    { key: "forObjectType(toggle,CAMPAIGN_GROUP)", html: '<input type="checkbox" role="switch" aria-checked="true">' },
    { key: "impressions", html: value("1,000") },
    { key: "spend", html: value("$5.00") },
  ];
  const totals = [
    { key: "impressions", html: value("2,000") },
    { key: "spend", html: value("$10.00") },
  ];
  const shown = (mark: (document: Document) => void) => {
    const made = page(AT, table(row("1unit", "A", cells), row("2unit", "B", cells), footer("2", totals)));
    mark(made.document);
    const { table: found } = read(made);
    return {
      complete: found?.complete,
      rows: found?.rows.map(({ cells: { status, impressions, cost } }) =>
        [status?.status, impressions?.status, cost?.status].join(),
      ),
      total: found?.totals.impressions?.status ?? "none",
    };
  };
  const busy = (selector: string) => (document: Document) =>
    document.querySelector(selector)!.setAttribute("aria-busy", "true");

  it.each([
    ["the table", '[role="table"]'],
    ["what the table stands in", "body"],
  ])("shows no figure and no whole while %s is marked as loading", (_, selector) => {
    expect(shown(() => undefined)).toMatchObject({
      complete: true,
      rows: ["found,found,found", "found,found,found"],
      total: "found",
    });
    expect(shown(busy(selector))).toMatchObject({
      complete: false,
      rows: ["unreadable,unreadable,unreadable", "unreadable,unreadable,unreadable"],
      total: "unreadable",
    });
  });
  it("shows no figure of a row that is marked as loading", () => {
    const { rows, complete } = shown(busy('[data-surface$="table_row:2unit"] > [role="presentation"]'));
    expect(rows).toEqual(["found,found,found", "unreadable,unreadable,unreadable"]);
    expect(complete).toBe(true);
  });
});

describe("a recycled cell that still holds what it held in another row", () => {
  const figures = (id: string, spentIn: string, spent: string) =>
    row(`${id}unit`, `N${id}`, [
      { key: "spend", html: surface(`/am/table/table_row:${spentIn}unit/table_cell:spend/spend_sla`, value(spent)) },
      { key: "impressions", html: value("1,000") },
    ]);
  const shown = (...rows: string[]) =>
    read(
      page(AT, table(header("spend", "Amount spent"), header("impressions", "Impressions"), ...rows)),
    ).table?.rows.map(({ id, cells: { cost, impressions } }) => [id, cost?.status, impressions?.status]);

  it("is not read, and the rest of its row is", () => {
    expect(shown(figures("1", "1", "$5.00"), figures("2", "1", "$5.00"), figures("3", "2", "$7.00"))).toEqual([
      ["1", "found", "found"],
      ["2", "unreadable", "found"],
      ["3", "unreadable", "found"],
    ]);
  });
});

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";

import { COLUMN_BREAK, ImportError } from "./import-error";
import { readRows } from "./testing/read-rows";

const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  new DataView(bytes.buffer).setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i += 1) new DataView(bytes.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}
const read = (text: string, name = "report.csv") => readRows(utf8(text), name);

const GOOGLE = `Campaign report
"October 1, 2026 - October 31, 2026"
Campaign status,Campaign,Budget,Budget type,Currency code,Status,Bid strategy type,Target CPA,Search impr. share,Clicks,Impr.,CTR,Cost,Conversions,Conv. value,New column
Enabled,Boots | DE,25.00,Daily,EUR,Eligible,Maximise Conversions (Target CPA),12.50,< 10%,603,"31,193",1.93%,798.88,49.00,"1,286.58",x
Paused,Total Wine,10.00,Daily,EUR,Paused,Manual CPC, --,45.5%,264,"9,392",2.81%,365.22,25.00,841.23, --
Total: Campaigns, --, --, --,EUR, --, --, --,< 10%,867,"40,585",2.14%,1164.10,74.00,"2,127.81", --
Total: Account,,,,EUR,,,,,867,"40,585",2.14%,1164.10,74.00,"2,127.81",
`;

describe("Google downloads", () => {
  it("reads a campaign table with its preamble, totals, missing values and settings", async () => {
    const { report, rows } = await read(GOOGLE);
    expect(report).toMatchObject({
      platform: "google-ads",
      report: "campaign",
      level: "campaign",
      encoding: "utf-8",
      delimiter: ",",
      locale: "en",
      currency: "EUR",
      from: "2026-10-01",
      to: "2026-10-31",
      rows: 2,
      totals: { clicks: 867, impressions: 40585, cost: 1164.1, conversions: 74, conversionValue: 2127.81 },
      statedTotals: { clicks: 867, impressions: 40585, cost: 1164.1, conversions: 74, conversionValue: 2127.81 },
      skipped: [],
      warnings: [],
    });
    expect(report.columns).toMatchObject({ Cost: "cost", "Impr.": "impressions", "New column": null });
    expect(rows[0]?.attributes).toMatchObject({
      bidStrategy: "maximize-conversions",
      targetCpaMicros: 12_500_000,
      budgetMicros: 25_000_000,
      budgetType: "daily",
      searchImpressionShare: "< 10%",
      "New column": "x",
    });
    expect(rows[1]).toMatchObject({ campaign: "Total Wine", date: "2026-10-01", dateTo: "2026-10-31" });
    expect(rows[1]?.attributes).not.toHaveProperty("targetCpaMicros");
    expect(rows[1]?.attributes["searchImpressionShare"]).toBe(0.455);
  });

  it("keeps a keyword that is called All, which is no sum of the others", async () => {
    const { report } = await read(
      "Search keyword report\nOctober 1, 2026 - October 31, 2026\nCampaign,Ad group,Search keyword,Currency code,Impr.,Clicks,Cost\nBoots,A,All,EUR,100,5,2.50\nBoots,A,boots,EUR,50,4,2.00\n", // prettier-ignore
    );
    expect(report).toMatchObject({ rows: 2, totals: { impressions: 150, clicks: 9 } });
  });

  it("tells the texts of an ad apart by their numbers, of one digit and of two", async () => {
    const { report, rows } = await read(
      "Day,Campaign,Ad ID,Headline 1,Headline 2,Headline 15,Description 1,Currency code,Impr.,Clicks,Cost\n2026-10-01,Boots,7,One,Two,Fifteen,Long,EUR,100,5,2.50\n", // prettier-ignore
    );
    expect(report.columns).toMatchObject({ "Headline 1": "headline1", "Headline 15": "headline15", "Description 1": "description1" }); // prettier-ignore
    expect(rows[0]?.attributes).toMatchObject({ headline1: "One", headline2: "Two", headline15: "Fifteen", description1: "Long" }); // prettier-ignore
  });

  it("reads the same as UTF-16 with TABs", async () => {
    const tabbed = GOOGLE.split("\n")
      .map((line) => line.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "\t"))
      .join("\n");
    const { report } = await readRows(utf16(tabbed), "Campaign report.csv");
    expect(report).toMatchObject({ encoding: "utf-16le-bom", delimiter: "TAB", rows: 2 });
    expect(report.totals["cost"]).toBe(1164.1);
  });

  it("warns where total rows are missing, because they can be switched off", async () => {
    const { report } = await read(GOOGLE.slice(0, GOOGLE.indexOf("Total: Campaigns")));
    expect(report).toMatchObject({ rows: 2, statedTotals: null, warnings: [expect.stringContaining("no total row")] });
  });

  it("finds the total label in another column and is not fooled by a campaign called Total", async () => {
    const { report } = await read(`Search keyword report
1 May 2026 - 8 May 2026
Keyword status,Keyword,Match type,Campaign,Ad group,Impr.,Currency code,Cost,Clicks
Enabled,towing,Broad match,Total: Brand,G1,14,CAD,0.12,1
 --,,Total: All but removed keywords, --, --,14,CAD,0.12,1
,,Total: Account,,,"10,708",CAD,164.11,54
`);
    expect(report).toMatchObject({ rows: 1, statedTotals: { impressions: 14, cost: 0.12, clicks: 1 }, warnings: [] });
  });

  it("warns where the file's own total is not the sum of its rows", async () => {
    const { report } = await read(
      GOOGLE.replace(
        "Total: Campaigns, --, --, --,EUR, --, --, --,< 10%,867",
        "Total: Campaigns, --, --, --,EUR, --, --, --,< 10%,900",
      ),
    );
    expect(report.warnings).toEqual([expect.stringContaining("total of clicks is 900, its rows sum to 867")]);
  });

  it.each([
    [
      "de",
      'Kampagnenbericht\n1. September 2026 - 2. September 2026\nTag,Kampagne,Währungscode,Kosten,Impr.,Klicks,Conversions\n2026-09-01,A,EUR,"1.234,56","12.345",37,"2,00"\nGesamt: Konto,,EUR,"1.234,56","12.345",37,"2,00"\n',
    ],
    [
      "fr",
      "Rapport sur les campagnes\nJour;Campagne;Code de la devise;Coût;Impr.;Clics;Conversions\n2026-09-01;A;EUR;1\u202f234,56;12\u00a0345;37;2,00\nTotal : compte;;EUR;1\u202f234,56;12\u00a0345;37;2,00\n",
    ],
    [
      "es",
      'Informe de campaña\nDía,Campaña,Código de moneda,Coste,Impr.,Clics,Conversiones\n2026-09-01,A,EUR,"1234,56",12.345,37,"2,00"\nTotal: Cuenta,,EUR,"1234,56",12.345,37,"2,00"\n',
    ],
    [
      "pt",
      'Relatório de campanha\nDia,Campanha,Código da moeda,Custo,Impr.,Cliques,Conversões\n2026-09-01,A,EUR,"1234,56",12.345,37,"2,00"\nTotal: Conta,,EUR,"1234,56",12.345,37,"2,00"\n',
    ],
    [
      "ja",
      'キャンペーン レポート\n2026年9月1日 - 2026年9月2日\n日,キャンペーン,通貨コード,費用,表示回数,クリック数,コンバージョン\n2026-09-01,A,EUR,"1,234.56","12,345",37,2.00\n合計: アカウント,,EUR,"1,234.56","12,345",37,2.00\n',
    ],
  ])("reads %s headers and numbers", async (locale, text) => {
    const { report } = await read(text);
    expect(report).toMatchObject({ platform: "google-ads", locale, currency: "EUR", rows: 1, from: "2026-09-01" });
    expect(report.totals).toEqual({ cost: 1234.56, impressions: 12345, clicks: 37, conversions: 2 });
    expect(report.statedTotals).toEqual(report.totals);
  });

  it("counts a card without dates, but keeps nothing that has no place in time", async () => {
    const { report, rows } = await read('Device,Cost,Impressions,Clicks\nComputers,"NOK105,443.33","92,825","2,355"\n');
    expect(report).toMatchObject({ report: "overview-card", level: null, currency: "NOK", rows: 1, from: null });
    expect(rows).toEqual([]);
  });

  it("divides micros of report files of the API, and only those", async () => {
    const header = "Customer ID,Day,Campaign ID,Campaign,Cost,Clicks,Impressions,Avg. CPC,Currency\n";
    const micros = await read(
      `${header}1,2026-01-01,7,A,1420000,10,1978,140000,EUR\n1,2026-01-02,7,A,550000,4,2209,140000,EUR\n`,
    );
    expect(micros.report.totals["cost"]).toBeCloseTo(1.97);
    const units = await read(`${header}1,2026-01-01,7,A,1420001,10,1978,142000,JPY\n`);
    expect(units.report.totals["cost"]).toBe(1420001);
  });

  it("leaves impossible rows out with line and reason", async () => {
    const { report } = await read(
      "Day,Campaign,Campaign ID,Currency code,Impr.,Clicks,Cost\n2026-01-01,A,1,EUR,10,11,1.5\n2026-01-02,A,1,EUR,10,1,-2.5\n2026-01-03,A,1,EUR,10,1,2.5\n2026-01-04,A,1,EUR,ten,1,2.5\n2026-02-30,A,1,EUR,10,1,2.5\n",
    );
    expect(report.rows).toBe(1);
    expect(report.skipped).toEqual([
      { line: 2, reason: "more clicks (11) than impressions (10)" },
      { line: 3, reason: "cost is negative (-2.5)" },
      { line: 5, reason: 'impressions is "ten", which is no number' },
      { line: 6, reason: '"2026-02-30" is no date' },
    ]);
  });

  it("takes the status of its own level, whichever column comes first", async () => {
    const text =
      "Day,Campaign state,Campaign,Ad group state,Ad group,Currency code,Impr.\n2026-01-01,Enabled,A,Paused,G,EUR,10\n";
    const { report, rows } = await read(text);
    expect(rows[0]?.attributes).toEqual({ status: "paused", "Campaign state": "Enabled" });
    expect(report.columns).toMatchObject({ "Campaign state": null, "Ad group state": "status" });
  });

  it("reads what Excel on Windows saved", async () => {
    const bytes = Uint8Array.from(
      "Tag;Kampagne;W\u00e4hrungscode;Kosten;Impr.\n01.10.2026;Stra\u00dfe;EUR;1,50;10\n",
      (letter) => letter.charCodeAt(0),
    );
    const { report, rows } = await readRows(bytes, "a.csv");
    expect(report).toMatchObject({ encoding: "windows-1252", locale: "de", currency: "EUR", totals: { cost: 1.5 } });
    expect(rows[0]).toMatchObject({ campaign: "Stra\u00dfe", date: "2026-10-01" });
  });

  it("names the columns of a table in a language it does not know, and reads it once it is told what they are", async () => {
    const swahili = "Siku,Kampeni,Maonyesho,Mibofyo,Gharama\n2026-09-01,A,100,5,1.50\n2026-09-02,A,200,5,2.50\n";
    const error: unknown = await read(swahili).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "not-an-export" });
    const columns = String((error as ImportError).params["columns"]).split(COLUMN_BREAK);
    expect(columns).toEqual(["Siku", "Kampeni", "Maonyesho", "Mibofyo", "Gharama"]);
    const mapping = { Siku: "date", Kampeni: "campaign", Maonyesho: "impressions", Gharama: "cost" } as const;
    const { report, rows } = await readRows(utf8(swahili), "a.csv", { mapping });
    expect(report).toMatchObject({ rows: 2, from: "2026-09-01", totals: { impressions: 300, cost: 4 } });
    expect(rows[0]?.attributes).toEqual({ Mibofyo: "5" });
  });

  it("keeps missing apart from zero", async () => {
    const { rows } = await read("Day,Campaign,Currency code,Impr.,Clicks,Cost\n2026-01-01,A,EUR,10, --,0.00\n");
    expect(rows[0]?.metrics).toEqual({ impressions: 10, costMicros: 0 });
  });

  it("reads settings of an Editor export as of the day of the import", async () => {
    const editor =
      "Campaign\tBudget\tBudget type\tBid Strategy Type\tAd Group\tMax CPC\tHeadline 1\tDescription 1\nShop\t25.00\tDaily\tManual CPC\t\t\t\t\nShop\t\t\t\tBoots\t0.85\t\t\n";
    const { report, rows } = await readRows(utf16(editor), "shop.csv", { today: "2026-11-22" });
    expect(report).toMatchObject({ report: "editor", rows: 2 });
    expect(rows[0]).toMatchObject({
      date: "2026-11-22",
      metrics: {},
      attributes: { budgetMicros: 25_000_000, bidStrategy: "manual-cpc" },
    });
    expect(rows[1]?.attributes).toMatchObject({ maxCpcMicros: 850_000 });
  });
});

const META = `"Reporting starts","Reporting ends","Campaign name","Campaign Delivery",Results,"Result indicator",Reach,Impressions,"Cost per results","Amount spent (USD)",Ends,"Ad set budget","Ad set budget type"
2021-11-15,2022-01-31,,0,,,393476,770113,,15978.28,,0,0
2021-11-15,2022-01-31,"Giving Guide",completed,457,actions:onsite_conversion.lead_grouped,98774,149670,10.940919037199,5000,2021-12-20,5000,Lifetime
2021-11-15,2022-01-31,"Other, campaign",completed,,,294702,620443,,10978.28,Ongoing,"Using ad set budget",0
`;

describe("Meta exports", () => {
  it("reads a table with its summary row, currency in the header, result indicator and budgets set elsewhere", async () => {
    const { report, rows } = await read(META);
    expect(report).toMatchObject({
      platform: "meta-ads",
      report: "ads-manager",
      currency: "USD",
      from: "2021-11-15",
      to: "2022-01-31",
      rows: 2,
      totals: { impressions: 770113, cost: 15978.28, results: 457, leads: 457 },
      statedTotals: { impressions: 770113, cost: 15978.28 },
      warnings: [],
    });
    expect(rows[0]?.metrics).toMatchObject({
      results: 457,
      leads: 457,
      resultType: "actions:onsite_conversion.lead_grouped",
      reach: 98774,
    });
    expect(rows[0]?.attributes).toMatchObject({
      budgetMicros: 5_000_000_000,
      budgetType: "lifetime",
      endDate: "2021-12-20",
    });
    expect(rows[1]?.attributes).not.toHaveProperty("budgetMicros");
    expect(rows[1]?.metrics.results).toBeUndefined();
  });

  it("finds the summary row at the bottom too", async () => {
    const lines = META.trimEnd().split("\n");
    const { report } = await read([lines[0], lines[2], lines[3], lines[1]].join("\n"));
    expect(report).toMatchObject({ rows: 2, statedTotals: { impressions: 770113 } });
  });

  it("finds the summary row of a table by day without names", async () => {
    const { report } = await read(
      "Day,Impressions,Link clicks,Amount spent (EUR)\n,30,3,6\n2026-01-01,10,1,2\n2026-01-02,20,2,4\n",
    );
    expect(report).toMatchObject({ rows: 2, level: null, totals: { cost: 6 }, statedTotals: { cost: 6 } });
  });

  it("leaves subtotal rows out and joins platform and placement", async () => {
    const { report, rows } =
      await read(`Reporting starts,Reporting ends,Campaign name,Platform,Placement,Age,Impressions,Amount spent (EUR)
2026-01-01,2026-01-07,A,All,All,All,300,6.5
2026-01-01,2026-01-07,A,instagram,Stories,All,100,2.5
2026-01-01,2026-01-07,A,facebook,Facebook Feed,All,200,4
`);
    expect(report).toMatchObject({ rows: 2, totals: { impressions: 300, cost: 6.5 } });
    expect(rows.map((row) => row.breakdowns)).toEqual([
      { placement: "Instagram Stories" },
      { placement: "Facebook Feed" },
    ]);
    expect(report.warnings[0]).toContain("1 subtotal rows");
  });

  it("reads the semicolons and decimal commas of a European spreadsheet", async () => {
    const { report } = await read(
      "\ufeffBerichtsstart;Berichtsende;Name der Kampagne;Impressionen;Ausgegebener Betrag (EUR)\n2026-01-01;2026-01-01;A;1247;1.234,56\n",
    );
    expect(report).toMatchObject({ platform: "meta-ads", locale: "de", delimiter: ";", encoding: "utf-8-bom" });
    expect(report.totals).toEqual({ impressions: 1247, cost: 1234.56 });
  });

  it("reads the raw sheet of a workbook, header in row 3 from column B", async () => {
    const header = ["Reporting starts", "Reporting ends", "Campaign name", "Impressions", "Amount spent (EUR)"];
    const sheet = (cost: number) => [
      [null],
      [null, { value: "Shop" }, { value: "Report Period: 2026-01-01 - 2026-01-02" }],
      [null, ...header.map((value) => ({ value }))],
      [null, { value: "2026-01-01" }, { value: "2026-01-01" }, { value: "A" }, { value: 1247 }, { value: cost }],
      [null, { value: "2026-01-02" }, { value: "2026-01-02" }, { value: "A" }, { value: 1000 }, { value: 2 }],
    ];
    const buffer = await writeXlsx([
      { sheet: "Formatted Report", data: sheet(12.34) },
      { sheet: "Raw Data Report", data: sheet(12.345) },
    ]).toBuffer();
    const { report } = await readRows(new Uint8Array(buffer), "shop.xlsx");
    expect(report).toMatchObject({ platform: "meta-ads", encoding: "xlsx", delimiter: null, rows: 2 });
    expect(report.totals).toEqual({ impressions: 2247, cost: 14.345 });
    expect(Object.keys(report.columns)).toEqual(header);
  });
});

describe("JSON", () => {
  it("reads Google's searchStream", async () => {
    const { report, rows, accounts } = await read(
      JSON.stringify([
        {
          results: [
            {
              customer: { id: "123", currencyCode: "EUR", descriptiveName: "Shop" },
              campaign: {
                resourceName: "customers/123/campaigns/7",
                id: "7",
                name: "A",
                biddingStrategyType: "TARGET_CPA",
              },
              metrics: { clicks: "5", impressions: "100", costMicros: "1500000", conversions: 1.5 },
              segments: { date: "2026-01-01", device: "MOBILE" },
              campaignBudget: { amountMicros: "25000000" },
            },
          ],
          fieldMask: "campaign.id",
          requestId: "x",
        },
      ]),
      "stream.json",
    );
    expect(report).toMatchObject({
      report: "search-stream",
      currency: "EUR",
      totals: { clicks: 5, cost: 1.5, conversions: 1.5 },
    });
    expect(rows[0]).toMatchObject({
      campaignId: "7",
      breakdowns: { device: "Mobile phones" },
      attributes: { bidStrategy: "target-cpa", budgetMicros: 25_000_000 },
    });
    expect(accounts).toEqual([{ id: "123", name: "Shop" }]);
  });

  it("reads Meta's insights and counts each event once", async () => {
    const { report, rows } = await read(
      JSON.stringify({
        data: [
          {
            account_id: "77",
            account_currency: "USD",
            campaign_id: "1",
            campaign_name: "A",
            impressions: "100",
            clicks: "9",
            spend: "12.34",
            date_start: "2026-01-01",
            date_stop: "2026-01-01",
            actions: [
              { action_type: "lead", value: "12" },
              { action_type: "onsite_conversion.lead_grouped", value: "10" },
              { action_type: "link_click", value: "8" },
            ],
            action_values: [{ action_type: "omni_purchase", value: "99.5" }],
          },
        ],
      }),
      "insights.json",
    );
    expect(report.totals).toEqual({
      impressions: 100,
      clicks: 9,
      linkClicks: 8,
      cost: 12.34,
      conversionValue: 99.5,
      leads: 12,
    });
    expect(rows[0]).toMatchObject({ level: "campaign", campaignId: "1" });
  });
});

describe("what cannot be imported gets one sentence", () => {
  const bomb = zipSync(
    { "xl/workbook.xml": new Uint8Array(20_000_000), "[Content_Types].xml": new Uint8Array(1) },
    { level: 9 },
  );
  const xml = (text: string) =>
    zipSync({ "xl/workbook.xml": utf8("<workbook/>"), "xl/worksheets/sheet1.xml": utf8(text) });
  const cases: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
    [
      "a PNG renamed to .csv",
      "not-text",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      /PNG image/,
    ],
    ["an empty file", "empty-file", new Uint8Array(0), /is empty/],
    ["blank lines", "empty-file", utf8("\n \n"), /is empty/],
    ["bytes", "not-text", new Uint8Array([1, 2, 3, 0, 5, 0, 0, 0, 200]), /not a table/],
    ["Meta without data", "no-data", utf8(`${META.split("\n")[0]!}\n"No data available."\n`), /No data available/],
    ["a header alone", "no-data", utf8(`${META.split("\n")[0]!}\n`), /no rows/],
    [
      "a Google export cut in a row",
      "cut-off",
      utf8(GOOGLE.slice(0, GOOGLE.indexOf("Total Wine") + 30)),
      /line 5: the file is cut off/,
    ],
    [
      "a Google export cut in quotes",
      "cut-off",
      utf8(GOOGLE.slice(0, GOOGLE.indexOf("31,193") + 3)),
      /line 4: the file is cut off/,
    ],
    [
      "a Google export cut before its totals",
      "cut-off",
      utf8(GOOGLE.slice(0, GOOGLE.indexOf("Total: Campaigns") - 1)),
      /total rows/,
    ],
    [
      "quotes open in the last cell",
      "cut-off",
      utf8('Day,Impr.,Cost,Campaign\n2026-01-01,1,1,"Shop'),
      /quoted cell never ends/,
    ],
    ["a UTF-16 export cut in a character", "cut-off", utf16(GOOGLE.slice(0, 420)).slice(0, -1), /cut off/],
    [
      "JSON with __proto__",
      "unsafe-json",
      utf8('[{"platform":"google-ads","level":"campaign","campaign":"A","__proto__":{"x":1}}]'),
      /__proto__/,
    ],
    ["JSON cut off", "cut-off", utf8('[{"platform":"google-ads",\n"level":"cam'), /cut off/],
    ["broken JSON", "bad-json", utf8('[{"a":1},\n{oops}]'), /line 2/],
    ["other JSON", "unknown-json", utf8('{"hello":"world"}'), /not Google's searchStream/],
    [
      "an error of the API",
      "api-error",
      utf8('[{"error":{"code":403,"message":"The caller has no permission"}}]'),
      /error answer of the API \("The caller has no permission"\)/,
    ],
    ["a zip bomb", "archive-bomb", bomb, /unpacks to far more/],
    ["a zip without a workbook", "bad-archive", zipSync({ "a.csv": utf8("a,b") }), /unpack it/],
    ["a damaged workbook", "bad-archive", xml("<worksheet/>").slice(0, 60), /damaged/],
    ["a workbook with entities", "archive-bomb", xml('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), /entities/],
    ["a cell in the last corner", "archive-bomb", xml('<worksheet><c r="XFD1048576"/></worksheet>'), /far outside/],
    ["an old .xls", "old-excel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /save it as .xlsx/],
    ["a web page", "not-a-table", utf8("<!doctype html><html></html>"), /web page/],
    ["a CSV of something else", "not-an-export", utf8("name,phone\nA,1\n"), /line 1 \("name,phone"\)/],
    [
      "a list without figures",
      "no-figures",
      utf8("Keyword ID,Campaign ID,Match type,Campaign\n1,2,Broad,A\n"),
      /no column with figures/,
    ],
    [
      "two currencies",
      "mixed-currencies",
      utf8("Day,Campaign,Currency code,Impr.,Cost\n2026-01-01,A,EUR,1,1.5\n2026-01-02,A,USD,1,1.5\n"),
      /line 3: amounts in USD/,
    ],
  ];
  it.each(cases)("%s", async (_, code, bytes, sentence) => {
    const error: unknown = await readRows(bytes, "file.csv").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ code });
    expect((error as ImportError).message).toMatch(sentence);
    expect((error as ImportError).message).toMatch(/^file\.csv/);
    expect((error as ImportError).message).not.toContain("\n");
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(readRows(utf8(GOOGLE), "a.csv", { signal: stop.signal })).rejects.toMatchObject({ code: "stopped" });
  });

  it("keeps hostile headers as plain attributes", async () => {
    const { report, rows } = await read(
      "Day,Campaign,Currency code,Impr.,__proto__,constructor\n2026-01-01,A,EUR,1,x,y\n",
    );
    expect(Object.entries(report.columns)).toContainEqual(["__proto__", null]);
    expect(rows[0]?.attributes).toEqual({ "column __proto__": "x", "column constructor": "y" });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

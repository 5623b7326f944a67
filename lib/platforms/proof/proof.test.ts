import { describe, expect, it } from "vitest";
import { moneyFromUnits } from "@/lib/domain/money";
import { found, unreadable, type CellReadings } from "@/lib/domain/reading";
import { proveTable } from "./prove-table";
import { settleByArithmetic, settleTableStyle } from "./settle-by-arithmetic";

const count = (text: string) => found(Number(text.replace(/,/g, "")), text, "t");
const money = (text: string, currency = "USD") =>
  found(moneyFromUnits(Number(text.replace(/[^\d.]/g, "")), currency), text, "t");
const rate = (text: string) => found(Number((Number.parseFloat(text) / 100).toFixed(8)), text, "t");

/** A row as a platform shows it, all derived columns rounded to two places. */
function row(impressions: number, clicks: number, cost: number, conversions: number): CellReadings {
  const per = (a: number, b: number) => (a / b).toFixed(2);
  return {
    impressions: count(impressions.toLocaleString("en")),
    clicks: count(clicks.toLocaleString("en")),
    cost: money(`$${cost.toLocaleString("en", { minimumFractionDigits: 2 })}`),
    conversions: count(conversions.toFixed(2)),
    ctr: rate(`${per(100 * clicks, impressions)}%`),
    averageCpc: money(`$${per(cost, clicks)}`),
    cpm: money(`$${per(1000 * cost, impressions)}`),
    costPerConversion: conversions === 0 ? { status: "absent" } : money(`$${per(cost, conversions)}`),
  };
}
const ROWS = [row(12_345, 678, 1234.5, 12.5), row(9_876, 210, 345.67, 3), row(1_020, 41, 62.05, 0)];
const TOTAL = row(23_241, 929, 1642.22, 15.5);
const prove = (rows: readonly CellReadings[], totals: CellReadings = {}, complete = true) =>
  proveTable({ rows, totals, complete });
const failed = (reading: { raw?: string } | undefined) => unreadable("parse-failed", reading?.raw);
const hints = ({ problems }: ReturnType<typeof prove>) => Object.fromEntries(problems.map((p) => [p.field, p.hint]));

describe("a table that is right", () => {
  it("is left as it is", () => {
    const proof = prove(ROWS, TOTAL);
    expect(proof).toEqual({ rows: ROWS, totals: TOTAL, problems: [], proven: 3 });
  });
  it("may be incomplete, and may have columns that nothing checks", () => {
    expect(prove(ROWS.slice(1), TOTAL, false).problems).toEqual([]);
    const bare = ROWS.map(({ cost }) => ({ cost: cost! }));
    expect(prove(bare, {}).rows).toEqual(bare);
  });
  it("may show a conversion rate that not all interactions can be tracked for", () => {
    const cells = { conversions: count("12"), interactions: count("400"), conversionRate: rate("4.00%") };
    expect(prove([cells]).rows).toEqual([cells]);
  });
  it("may show yen without places, truncated rates and zeros", () => {
    const yen = (text: string) => money(text, "JPY");
    const cells = { cost: yen("¥1000"), clicks: count("300"), averageCpc: yen("¥3") };
    const zeros = {
      cost: yen("¥0"),
      clicks: count("0"),
      averageCpc: yen("¥0"),
      impressions: count("0"),
      ctr: rate("0.00%"),
    };
    const cut = { clicks: count("199"), impressions: count("3000"), ctr: rate("6.63%") };
    const up = { clicks: count("199"), impressions: count("3000"), ctr: rate("6.64%") };
    expect(prove([cells, zeros, cut, up]).problems).toEqual([]);
  });
});

describe("a column that the others contradict", () => {
  it("is taken back alone where two relations say what it should have been", () => {
    const wrong = ROWS.map((cells) => ({ ...cells, clicks: count("17") }));
    const proof = prove(wrong);
    for (const cells of proof.rows) {
      expect(cells.clicks).toEqual(unreadable("parse-failed", "17"));
      expect(cells.ctr?.status).toBe("found");
      expect(cells.cost?.status).toBe("found");
    }
    expect(hints(proof)).toEqual({ clicks: "ctr-is-not-clicks-by-impressions" });
  });
  it("is the derived one where both that make it are proven otherwise", () => {
    const wrong = ROWS.map((cells) => ({ ...cells, ctr: rate("50%") }));
    const proof = prove(wrong, { ...TOTAL, ctr: rate("50%") });
    expect(proof.rows.map(({ ctr }) => ctr)).toEqual(wrong.map(({ ctr }) => failed(ctr as { raw: string })));
    expect(proof.totals.ctr?.status).toBe("unreadable");
    expect(Object.keys(hints(proof))).toEqual(["ctr"]);
  });
  it("takes the whole relation with it where nothing tells the culprit", () => {
    const wrong = ROWS.map(({ cost, clicks }) => ({ cost: cost!, clicks: clicks!, averageCpc: money("$99.00") }));
    const proof = prove(wrong);
    for (const cells of proof.rows)
      expect(Object.values(cells).map(({ status }) => status)).toEqual(["unreadable", "unreadable", "unreadable"]);
  });
  it("is doubted in one row only where the other rows hold", () => {
    const wrong = [{ ...ROWS[0]!, averageCpc: money("$12.00") }, ...ROWS.slice(1)];
    const proof = prove(wrong);
    expect(proof.rows[0]).toEqual({ ...wrong[0], averageCpc: unreadable("parse-failed", "$12.00") });
    expect(proof.rows.slice(1)).toEqual(ROWS.slice(1));
  });
});

describe("a cell that the others of its row contradict", () => {
  const right = { cost: money("$40.00"), clicks: count("20"), averageCpc: money("$2.00") };
  const contradicted = { cost: money("$99.00"), clicks: count("10"), averageCpc: money("$2.00") };
  const untold = (cost: CellReadings["cost"]): CellReadings => ({
    cost: cost!,
    clicks: count("0"),
    averageCpc: { status: "absent" },
  });

  it("takes along what stands where nothing was delivered, when a row that delivered has a dash there", () => {
    // The impressions of every other row stand one row too high: no relation has all its members.
    const dash = { status: "absent" } as const;
    const idle: CellReadings = { clicks: dash, ctr: dash, cpm: dash, cost: money("$0.00") };
    const one = row(12_345, 678, 1234.5, 12.5);
    const two = row(9_876, 210, 345.67, 3);
    const slipped = [
      { ...idle, impressions: one.impressions! },
      { ...one, impressions: dash },
      { ...idle, impressions: two.impressions! },
      { ...two, impressions: dash },
    ];
    const proof = prove(slipped);
    for (const { impressions } of proof.rows) expect(impressions).toMatchObject({ reason: "parse-failed" });
    expect(proof.rows[1]?.clicks).toEqual(one.clicks);
    expect(proof.problems.map(({ field }) => field)).toEqual(["impressions"]);
  });
  it("takes those of its column along that nothing supports, also dashes: the column may have slipped", () => {
    const proof = prove([right, contradicted, untold(money("$7.00")), untold({ status: "absent" })]);
    expect(proof.rows.map(({ cost }) => cost?.status)).toEqual(["found", "unreadable", "unreadable", "unreadable"]);
    expect(proof.rows[2]?.cost).toEqual(unreadable("parse-failed", "$7.00"));
    expect(proof.rows[0]).toEqual(right);
  });
  it("takes the total's along too, and is taken along by it", () => {
    expect(prove([right, contradicted], untold(money("$7.00"))).totals.cost?.status).toBe("unreadable");
    const byTotal = prove([right, untold(money("$7.00"))], contradicted, false);
    expect(byTotal.rows.map(({ cost }) => cost?.status)).toEqual(["found", "unreadable"]);
  });
  it("leaves other columns alone", () => {
    const impressions = { impressions: count("900") };
    const proof = prove([right, contradicted, untold(money("$7.00"))].map((cells) => ({ ...cells, ...impressions })));
    expect(proof.rows.map(({ impressions: own }) => own?.status)).toEqual(["found", "found", "found"]);
  });
});

describe("the platform's total", () => {
  it("may count removed campaigns that no row shows", () => {
    const proof = prove(ROWS.slice(1), TOTAL);
    expect(proof.rows).toEqual(ROWS.slice(1));
    expect(proof.totals).toEqual(TOTAL);
    expect(proof.problems).toEqual([{ field: "totals", reason: "ambiguous", hint: "total-counts-more-than-rows" }]);
  });
  it("is taken back where proven rows exceed it", () => {
    const other: CellReadings = Object.fromEntries(
      Object.entries({ ...TOTAL, cost: money("$99.00") }).filter(([metric]) => !/cpc|cpm|costPer/i.test(metric)),
    );
    const proof = prove(ROWS, other);
    expect(proof.rows).toEqual(ROWS);
    expect(proof.totals.cost).toEqual(unreadable("parse-failed", "$99.00"));
    expect(hints(proof)).toEqual({ cost: "rows-do-not-add-up" });
  });
  it("and unproven rows go together", () => {
    const bare = ROWS.map(({ cost }) => ({ cost: cost! }));
    const proof = prove(bare, { cost: money("$99.00") }, false);
    expect(proof.rows.map(({ cost }) => cost?.status)).toEqual(["unreadable", "unreadable", "unreadable"]);
    expect(proof.totals.cost?.status).toBe("unreadable");
  });
  it("is not compared across currencies or kinds of result", () => {
    const mixed = [{ cost: money("$5.00") }, { cost: money("5.00", "EUR") }];
    expect(prove(mixed, { cost: money("$1.00") }).problems).toEqual([]);
    const kinds = ["Leads", "Purchases"].map((kind) => ({ results: count("9"), resultType: found(kind, kind, "t") }));
    expect(prove(kinds, { results: count("9") }).problems).toEqual([]);
  });
});

describe("a separator that could be either", () => {
  const texts = [
    { clicks: "1.234", impressions: "950" },
    { clicks: "2.468", cost: "2.468 €", averageCpc: "1,00 €", ctr: "2 %", impressions: "123.400" },
  ];
  it("is proven by relations that break with the other sign", () => {
    const rows = [
      { cost: "1.250", clicks: "50", averageCpc: "25" },
      { cost: "3.000", clicks: "40", averageCpc: "75" },
    ];
    expect(settleByArithmetic({ rows, totals: {}, complete: false })).toEqual({ decimal: ",", group: "." });
    expect(settleTableStyle({ rows, totals: {}, complete: false }, "en-US")?.decimal).toBe(",");
    expect(settleTableStyle({ rows, totals: {}, complete: false }, null)?.decimal).toBe(",");
  });
  it("is proven by rows that add up", () => {
    const rows = [{ clicks: "950" }, { clicks: "1.234" }];
    expect(settleByArithmetic({ rows, totals: { clicks: "2.184" }, complete: true })?.decimal).toBe(",");
    expect(settleByArithmetic({ rows, totals: { clicks: "2.184" }, complete: false })).toBeNull();
  });
  it("is not settled by what holds either way", () => {
    const rows = [{ clicks: "1.234" }, { clicks: "2.345" }];
    expect(settleByArithmetic({ rows, totals: { clicks: "3.579" }, complete: true })).toBeNull();
    const ratio = [1, 2, 3].map(() => ({ cost: "1.234", clicks: "1.234", averageCpc: "1" }));
    expect(settleByArithmetic({ rows: ratio, totals: {}, complete: false })).toBeNull();
    expect(settleByArithmetic({ rows: texts.slice(0, 1), totals: {}, complete: false })).toBeNull();
  });
});

describe("a column of which nothing could be read", () => {
  const broken = unreadable("parse-failed", "12");
  const cells = (cost: CellReadings["cost"]): CellReadings => ({ cost: cost!, reach: count("12") });
  it("may be another's: a dash in it, or in its total, says nothing", () => {
    const dash = cells({ status: "absent" });
    const { rows, totals } = prove([cells(broken), dash, cells(broken)], dash);
    expect(rows.map(({ cost }) => cost)).toEqual([broken, unreadable("ambiguous"), broken]);
    expect(totals).toEqual(cells(unreadable("ambiguous")));
    // One odd cell puts its sum in doubt, and no other cell; what is not added up has often no total.
    const rate = { conversionRate: { status: "absent" } } as const;
    const one = prove(
      [
        { ...cells(broken), conversionRate: broken },
        { ...dash, ...rate },
      ],
      { ...dash, ...rate },
    );
    expect(one.rows[1]).toEqual({ ...dash, ...rate });
    expect(one.totals).toEqual({ ...cells(unreadable("ambiguous")), ...rate });
  });
  it("keeps its dashes where another cell of it was read, or none is more than not loaded", () => {
    for (const other of [money("$9.00"), unreadable("not-loaded"), { status: "absent" } as const]) {
      const more = other.status === "found" ? [cells(broken)] : [];
      const { rows, totals } = prove([cells(other), cells({ status: "absent" }), ...more], cells({ status: "absent" }));
      expect(rows[1]?.cost).toEqual({ status: "absent" });
      expect(totals.cost).toEqual({ status: "absent" });
    }
  });
});

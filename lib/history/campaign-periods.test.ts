import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { AccountRef, HistoryRow } from "@/lib/domain/history";

import { accountFigures, figuresOf } from "./account-figures";
import { partsOf } from "./account-parts";
import { campaignPeriods } from "./campaign-periods";
import { campaignRows } from "./campaign-rows";
import type { CampaignPeriods } from "./campaign-periods";
import { dayNumber, isoDay } from "./days";
import { entityNames } from "./entity-names";
import { storeImport } from "./imports-store";
import { newestWins } from "./testing/newest-wins";
import { packRows } from "./packed-rows";
import { sourceRank, splitOf } from "./splits";
import { freshHistory, REPORT } from "./testing/open";
import { partsFrom } from "./testing/parts";
import { row } from "./testing/rows";

const ACCOUNT: AccountRef = { platform: "google-ads", accountId: "1234567890" };

/** The periods of imports, one after the other. */
async function stored(...imports: { rows: readonly HistoryRow[]; columns?: Record<string, string | null> }[]) {
  const db = freshHistory();
  for (const { rows, columns = {} } of imports)
    await storeImport(db, { account: ACCOUNT, fileName: "a.csv", report: { ...REPORT, columns }, rows: packRows(rows), simulated: false }); // prettier-ignore
  return { db, periods: campaignPeriods(await partsOf(db, ACCOUNT)) };
}
const periodsOf = async (...rows: HistoryRow[]): Promise<CampaignPeriods> => (await stored({ rows })).periods;

describe("campaignPeriods", () => {
  it("sums ad sets where the campaign itself is not known, and uses the campaign where it is", async () => {
    const first = row({ level: "adset", adsetId: "a" });
    const second = row({ level: "adset", adsetId: "b" });
    expect((await periodsOf(first, second)).costMicros).toEqual([10_000_000]);
    expect((await periodsOf(first, second, row())).costMicros).toEqual([5_000_000]);
  });

  it("uses one breakdown, not the sum of several", async () => {
    const rows = ["mobile", "desktop"].map((device) => row({ breakdowns: { device } }));
    const ages = ["18-24", "25-34", "35-44"].map((age) => row({ breakdowns: { age } }));
    expect((await periodsOf(...ages, ...rows)).costMicros).toEqual([10_000_000]);
  });

  it("does not count days twice that a longer period covers", async () => {
    const week = row({ level: "adset", adsetId: "a", date: "2026-10-01", dateTo: "2026-10-07" });
    expect(await periodsOf(week, row({ date: "2026-10-03" }))).toHaveLength(1);
    expect(await periodsOf(week, row({ date: "2026-10-09" }))).toHaveLength(2);
  });

  it("leaves a figure out that no row states", async () => {
    const { costMicros, results, costWithResults } = await periodsOf(row({ metrics: { clicks: 1 } }));
    expect([costMicros, results, costWithResults]).toEqual([[NaN], [NaN], [NaN]]);
  });

  it("keeps spend whose results are not known apart, but takes an empty cell of a column of results for none", async () => {
    const spent = row({ metrics: { costMicros: 7_000_000 } });
    const judged = row({ level: "campaign", metrics: { costMicros: 3_000_000, results: 2 } });
    const without = await stored({ rows: [spent, judged] });
    expect(without.periods).toMatchObject({ costMicros: [10_000_000], results: [2], costWithResults: [3_000_000] });
    const withColumn = await stored({ rows: [spent, judged], columns: { Results: "results" } });
    expect(withColumn.periods).toMatchObject({ results: [2], costWithResults: [10_000_000] });
    expect((await figuresOf(without.db, ACCOUNT, "EUR")).spendWithResults?.amountMicros).toBe(3_000_000);
  });

  it("takes no day from rows that state settings only", async () => {
    const settings = row({ metrics: {}, attributes: { budgetMicros: 1 } });
    expect((await periodsOf(settings, row({ level: "adset", adsetId: "a" }))).costMicros).toEqual([5_000_000]);
  });
});

/** A row as text, whatever the order of its keys. */
function asText(one: HistoryRow): string {
  return JSON.stringify(one, (_, value: unknown) =>
    typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}

type Sums = Record<"cost" | "results" | "judged", number | null>;

/** The same by the plain way: from rows as objects, with texts as keys. */
function slowly(rows: readonly HistoryRow[]): Record<string, Sums> {
  const owner = new Map<string, string>();
  const sums: Record<string, Sums> = {};
  const rank = (one: HistoryRow) => sourceRank(one.level, splitOf(one));
  for (const one of [...rows].sort((a, b) => rank(a) - rank(b))) {
    const { campaignId, campaign, metrics, date, dateTo } = one;
    if (Object.keys(metrics).length === 0) continue;
    const name = campaignId ?? `name:${campaign}`;
    const days = Array.from(
      { length: dayNumber(dateTo) - dayNumber(date) + 1 },
      (_, i) => `${name}|${dayNumber(date) + i}`,
    );
    const source = `${one.level}|${splitOf(one)}`;
    if (days.some((day) => (owner.get(day) ?? source) !== source)) continue;
    for (const day of days) owner.set(day, source);
    const sum = (sums[`${name}|${date}|${dateTo}`] ??= { cost: null, results: null, judged: null });
    const results = metrics.results ?? metrics.conversions ?? metrics.leads;
    if (metrics.costMicros !== undefined) sum.cost = (sum.cost ?? 0) + metrics.costMicros;
    if (results === undefined) continue;
    sum.results = (sum.results ?? 0) + results;
    if (metrics.costMicros !== undefined) sum.judged = (sum.judged ?? 0) + metrics.costMicros;
  }
  return sums;
}

function asRecord(periods: CampaignPeriods): Record<string, Sums> {
  const stated = (value: number) => (Number.isNaN(value) ? null : value);
  return Object.fromEntries(
    Array.from({ length: periods.length }, (_, at) => {
      const { id, name } = periods.campaigns[periods.campaign[at]!]!;
      return [
        `${id ?? `name:${name}`}|${isoDay(periods.first[at]!)}|${isoDay(periods.last[at]!)}`,
        {
          cost: stated(periods.costMicros[at]!),
          results: stated(periods.results[at]!),
          judged: stated(periods.costWithResults[at]!),
        },
      ];
    }),
  );
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyRow: fc.Arbitrary<HistoryRow> = fc
  .record({
    day: fc.integer({ min: 20_000, max: 20_012 }),
    length: fc.constantFrom(0, 0, 0, 1, 6),
    level: fc.constantFrom("campaign" as const, "adset" as const, "ad" as const),
    campaignId: fc.constantFrom(null, "1", "2"),
    campaign: fc.constantFrom("One", "Two"),
    adsetId: fc.constantFrom(null, "7"),
    adset: fc.constantFrom(null, "A", "B"),
    adId: fc.constantFrom(null, "8"),
    ad: fc.constantFrom(null, "X"),
    breakdowns: fc.constantFrom({}, {}, { device: "mobile" }, { device: "tv" }, { age: "18-24", gender: "male" }),
    costMicros: maybe(fc.integer({ min: 0, max: 100 })),
    results: maybe(fc.integer({ min: 0, max: 9 })),
    conversions: maybe(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ day, length, costMicros, results, conversions, ...names }) => ({
    ...names,
    date: isoDay(day),
    dateTo: isoDay(day + length),
    metrics: Object.fromEntries(
      Object.entries({ costMicros, results, conversions }).filter(([, value]) => value !== undefined),
    ),
    attributes: {},
  }));

describe("packed sums", () => {
  it("equal those of unpacked rows, whatever overlaps, is renamed or is missing", () => {
    const anyImports = fc.array(fc.array(anyRow, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyImports, (batches) => {
        const { parts, imports } = partsFrom(...batches);
        const join = entityNames(imports, []);
        const rows = newestWins(batches.flatMap((own, batch) => own.map((one) => ({ row: join(one), batch }))));
        const periods = campaignPeriods(parts);
        expect(asRecord(periods)).toEqual(slowly(rows));
        expect(accountFigures(parts, periods, "EUR").rows).toBe(rows.length);
        const oneByOne = [...campaignRows(parts)].flat();
        expect(oneByOne.map(asText).sort()).toEqual(rows.map(asText).sort());
      }),
      { numRuns: 300 },
    );
  });
});

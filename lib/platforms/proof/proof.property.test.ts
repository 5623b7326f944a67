import fc from "fast-check";
import { expect, it } from "vitest";
import type { Metric, MetricValue } from "@/lib/domain/metrics";
import { METRIC_KINDS } from "@/lib/domain/metrics";
import { moneyFromUnits } from "@/lib/domain/money";
import { ABSENT, found, type CellReadings, type FieldReading } from "@/lib/domain/reading";
import { proveTable } from "./prove-table";

interface Truth {
  readonly impressions: number;
  readonly clicks: number;
  readonly micros: number;
  readonly conversions: number;
  readonly value: number;
}
type Numbers = { [M in Metric]?: number };

/** What a platform shows for a row, from figures that it keeps more exactly than it shows them. */
function shown(truth: Truth, cents: number): CellReadings {
  const { impressions, clicks, micros, conversions, value } = truth;
  const cost = micros / 1e6;
  const per = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  const numbers: Numbers = {
    impressions,
    clicks,
    cost,
    conversions,
    conversionValue: value,
    ...defined({
      ctr: per(clicks, impressions),
      averageCpc: per(cost, clicks),
      cpm: per(1000 * cost, impressions),
      costPerConversion: per(cost, conversions),
      roas: per(value, cost),
    }),
  };
  return Object.fromEntries(
    Object.entries(numbers).map(([metric, number]) => [metric, reading(metric as Metric, number, cents)]),
  );
}

function defined(numbers: Record<string, number | undefined>): Numbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined));
}

function reading(metric: Metric, number: number, cents: number): FieldReading<MetricValue> {
  const kind = METRIC_KINDS[metric];
  const places = kind === "money" ? cents : metric === "impressions" || metric === "clicks" ? 0 : 2;
  const text = (kind === "rate" ? number * 100 : number).toFixed(places);
  const raw = kind === "money" ? `$${text}` : kind === "rate" ? `${text}%` : text;
  if (kind === "money") return found(moneyFromUnits(Number(text), "USD"), raw, "t");
  return found(kind === "rate" ? Number(`${text}e-2`) : Number(text), raw, "t");
}

const truths = fc.array(
  fc
    .record({
      impressions: fc.integer({ min: 0, max: 2_000_000 }),
      rate: fc.double({ min: 0, max: 0.4, noNaN: true }),
      cpc: fc.integer({ min: 10_000, max: 9_000_000 }),
      conversions: fc.integer({ min: 0, max: 50_000 }).map((hundredths) => hundredths / 100),
      value: fc.integer({ min: 0, max: 5_000_000 }).map((hundredths) => hundredths / 100),
    })
    .map(({ impressions, rate, cpc, ...rest }) => {
      const clicks = Math.floor(impressions * rate);
      return { impressions, clicks, micros: clicks * cpc, ...rest };
    }),
  { minLength: 1, maxLength: 12 },
);
/** Rows with so much in them that every relation tells. */
const telling = fc.array(
  fc
    .record({
      clicks: fc.integer({ min: 200, max: 50_000 }),
      times: fc.integer({ min: 3, max: 60 }),
      cpc: fc.integer({ min: 500_000, max: 9_000_000 }),
      conversions: fc.integer({ min: 500, max: 50_000 }).map((hundredths) => hundredths / 100),
    })
    .map(({ clicks, times, cpc, conversions }) => ({
      impressions: clicks * times,
      clicks,
      micros: clicks * cpc,
      conversions,
      // A return that rounds to 0.00 tells nothing.
      value: Math.round((clicks * cpc * 3) / 1e4) / 100,
    })),
  { minLength: 3, maxLength: 12 },
);
const total = (rows: readonly Truth[]): Truth =>
  rows.reduce((a, b) => ({
    impressions: a.impressions + b.impressions,
    clicks: a.clicks + b.clicks,
    micros: a.micros + b.micros,
    conversions: a.conversions + b.conversions,
    value: a.value + b.value,
  }));

it("leaves every right table as it is, whatever it is rounded to", () => {
  fc.assert(
    fc.property(truths, fc.constantFrom(0, 2), fc.nat(12), (all, cents, kept) => {
      const rows = all.map((truth) => shown(truth, cents));
      const totals = shown(total(all), cents);
      const whole = proveTable({ rows, totals, complete: true });
      expect(whole.problems).toEqual([]);
      expect(whole.rows).toEqual(rows);
      expect(whole.totals).toEqual(totals);
      expect(proveTable({ rows: rows.slice(0, kept), totals, complete: false }).problems).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const columns = fc.constantFrom<Metric>("clicks", "cost", "impressions", "ctr", "averageCpc", "cpm");
const scaledBy = (
  metric: Metric,
  cell: FieldReading<MetricValue> | undefined,
  factor: number,
): FieldReading<MetricValue> => {
  if (cell?.status !== "found") return ABSENT;
  const value =
    typeof cell.value === "object" && "amountMicros" in cell.value ? cell.value.amountMicros / 1e6 : cell.value;
  return typeof value === "number" && value > 0 ? reading(metric, value * factor, 2) : cell;
};

it("never leaves a column that was read with another scale, nor condemns what is proven otherwise", () => {
  fc.assert(
    fc.property(telling, columns, fc.constantFrom(1000, 100, 10, 0.1, 0.01), (all, metric, factor) => {
      const rows = all.map((truth) => {
        const cells = shown(truth, 2);
        return { ...cells, [metric]: scaledBy(metric, cells[metric], factor) };
      });
      const proof = proveTable({ rows, totals: {}, complete: false });
      for (const [index, cells] of proof.rows.entries()) {
        expect(cells[metric]?.status).toBe("unreadable");
        expect({ ...cells, [metric]: null }).toEqual({ ...rows[index], [metric]: null });
      }
    }),
    { numRuns: 300 },
  );
});

it("never leaves a single cell that its own row contradicts", () => {
  fc.assert(
    fc.property(telling, columns, fc.nat(), fc.constantFrom(1000, 10, 0.1), (all, metric, seed, factor) => {
      const at = seed % all.length;
      const right = all.map((truth) => shown(truth, 2));
      const rows = right.map((cells, index) =>
        index === at ? { ...cells, [metric]: scaledBy(metric, cells[metric], factor) } : cells,
      );
      const proof = proveTable({ rows, totals: {}, complete: false });
      expect(proof.rows[at]?.[metric]?.status).toBe("unreadable");
      expect(proof.rows.filter((_, index) => index !== at)).toEqual(right.filter((_, index) => index !== at));
    }),
    { numRuns: 300 },
  );
});

it("never leaves two columns that were taken for each other", () => {
  const swaps = fc.constantFrom<[Metric, Metric]>(["clicks", "impressions"], ["averageCpc", "cpm"], ["cost", "costPerConversion"], ["conversions", "clicks"]); // prettier-ignore
  fc.assert(
    fc.property(telling, swaps, (all, [one, other]) => {
      const rows = all.map((truth) => {
        const cells = shown(truth, 2);
        return { ...cells, [one]: cells[other], [other]: cells[one] };
      });
      const proof = proveTable({ rows, totals: {}, complete: false });
      for (const cells of proof.rows) expect([cells[one]?.status, cells[other]?.status]).toEqual(["unreadable", "unreadable"]); // prettier-ignore
    }),
    { numRuns: 300 },
  );
});

it("checks a thousand rows in a few milliseconds", () => {
  const rows = Array.from({ length: 1000 }, (_, n) =>
    shown({ impressions: 1000 + n * 7, clicks: 30 + n, micros: (30 + n) * 1_234_567, conversions: 3, value: 99 }, 2),
  );
  const spent = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    proveTable({ rows, totals: {}, complete: true });
    return performance.now() - start;
  });
  expect(Math.min(...spent)).toBeLessThan(60);
});

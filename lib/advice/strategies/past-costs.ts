import type { Interval } from "@/lib/domain/interval";
import { MICROS_PER_UNIT, moneyFromUnits } from "@/lib/domain/money";
import type { Outcome } from "@/lib/domain/suggestion";
import type { AccountBook } from "@/lib/advice/book";
import { goalOf } from "@/lib/advice/goal";
import { attributeAt, type Unit } from "@/lib/advice/unit";
import type { Goal, Play } from "./playbook";
import type { PastCost } from "./types";
import { DAY_MS } from "@/lib/domain/day-length";

/** What the history counts where a client wants this. Reach is no result that a campaign is paid for. */
const OUTCOMES: Readonly<Record<Goal, readonly Outcome[]>> = {
  leads: ["leads", "conversions", "results"],
  sales: ["purchases", "conversions", "conversionValue", "results"],
  calls: ["leads", "conversions", "results"],
  visits: ["conversions", "results"],
  traffic: ["linkClicks", "clicks", "results"],
  engagement: ["results"],
  awareness: ["results"],
};
/** Fewer results say nothing of what one costs. */
const LEAST_RESULTS = 5;
const Z90 = 1.645;
const WEEK = 7;
const LATELY = 30;

interface Group {
  readonly units: Unit[];
  readonly weeks: Map<number, { cost: number; results: number }>;
  lately: number;
}

/** Only some campaigns, by their keys, and only what is comparable with what all of them have cost. */
interface Part {
  readonly keys: ReadonlySet<string>;
  readonly outcome: Outcome;
  readonly least: number;
}

/** What campaigns of a kind, all or a part of them, have cost per result in this account; null where there are too few results. */
export function pastCost(book: AccountBook, play: Play, goal: Goal, part: Part | null = null): PastCost | null {
  const own = [...book.campaigns.values()].filter((unit) => isOfKind(unit, play) && part?.keys.has(unit.key) !== false);
  const groups = new Map<Outcome, Group>();
  const last = Date.parse(book.to) - (LATELY - 1) * DAY_MS;
  for (const unit of own) {
    const { outcome, measure, size } = goalOf(book, unit, null);
    if (!OUTCOMES[goal].includes(outcome) || (part !== null && part.outcome !== outcome)) continue;
    const group: Group = groups.get(outcome) ?? { units: [], weeks: new Map(), lately: 0 };
    groups.set(outcome, group);
    group.units.push(unit);
    for (const { date, sums } of unit.days) {
      const results = measure(sums);
      if (results === undefined || sums.costMicros === undefined) continue;
      const week = Math.floor(Date.parse(date) / DAY_MS / WEEK);
      const sum = group.weeks.get(week) ?? { cost: 0, results: 0 };
      // Money outcomes are counted as so many average results.
      group.weeks.set(week, {
        cost: sum.cost + sums.costMicros / MICROS_PER_UNIT,
        results: sum.results + results / size,
      });
      if (Date.parse(date) >= last) group.lately += results / size;
    }
  }
  const best = [...groups].sort(([, a], [, b]) => resultsOf(b.weeks) - resultsOf(a.weeks))[0];
  if (best === undefined) return null;
  const [outcome, { units, weeks, lately }] = best;
  const cost = [...weeks.values()].reduce((sum, week) => sum + week.cost, 0);
  const results = resultsOf(weeks);
  if (results < (part?.least ?? LEAST_RESULTS) || cost <= 0) return null;
  return {
    outcome,
    perResult: intervalOf(weeks, cost, results),
    campaigns: units.length,
    names: units.map(({ name }) => name),
    days: new Set(units.flatMap(({ days }) => days.map(({ date }) => date))).size,
    spend: moneyFromUnits(Math.round(cost * 100) / 100, book.currency),
    results: Math.round(results),
    lately: Math.round(lately),
  };
}

function isOfKind(unit: Unit, { platform, known }: Play): boolean {
  const type = attributeAt(unit, platform === "google-ads" ? "campaignType" : "objective");
  return [type, platform === "meta-ads" ? unit.resultType : null].some(
    (one) => typeof one === "string" && known.test(one),
  );
}

function resultsOf(weeks: ReadonlyMap<number, { results: number }>): number {
  return [...weeks.values()].reduce((sum, { results }) => sum + results, 0);
}

/** A count is doubtful by its root, more so where weeks differ by more than chance. */
function intervalOf(
  weeks: ReadonlyMap<number, { cost: number; results: number }>,
  cost: number,
  results: number,
): Interval {
  const mid = cost / results;
  const used = [...weeks.values()].filter((week) => week.cost > 0);
  const chi = used.reduce((sum, week) => {
    const expected = week.cost / mid;
    return sum + (week.results - expected) ** 2 / expected;
  }, 0);
  const spread = used.length < 3 ? 2 : Math.max(1, chi / (used.length - 1));
  const factor = Math.exp(Z90 * Math.sqrt(spread / results));
  return { low: mid / factor, mid, high: mid * factor, level: 0.9 };
}

import { Z90 } from "@/lib/model/special";
import type { Interval } from "@/lib/domain/interval";
import type { Contribution, Score } from "@/lib/domain/suggestion";
import { predictTable } from "@/lib/model/predict";
import type { FittedModel } from "@/lib/model/types";
import { dayNumber, weekdayOf } from "@/lib/response/calendar";
import { normalBelow } from "@/lib/response/seeded";
import type { Case } from "./case";
import { dateAfter, goalFor, once } from "./case";
import { evidenceOf } from "./evidence";
import type { Goal } from "./goal";
import { phrase, SCORE_SETTINGS } from "./phrases";
import { daysFor, recentOf } from "./recent";
import { comparedRows, reasonsOf, settingGroups } from "./score-reasons";
import type { Reason } from "./score-reasons";
import { goalRates, modelRows, modelUnits, tableOf } from "./training-table";
import type { ModelRow } from "./training-table";
import type { Unit } from "./unit";
import { wholeWeeks } from "./unit-weeks";
import { driftedRates, unitDrifts } from "./unit-drift";

/** Least history of an account before a score says anything. */
export const SCORE_NEEDS = { weeks: 6, results: 100 } as const;
const REFERENCE_WEEKS = 52;
const RECENT_DAYS = 28;
/** Fewer units than this for one goal are no comparison: the account's other goals join, each against its own average. */
const LEAST_UNITS = 3;
const LEAST_BANDWIDTH = 0.08;

/**
 * The score of one campaign: the percentile of its expected result per unit of money, for its goal, among what this account's history
 * says is attainable: the expected results of all its ad sets and weeks of the last year with that goal, each with the settings
 * and spend it had, all put into the coming week (so that season and trend are the same for all), weighted by money.
 * Contributions of settings sum to `value.mid - average` exactly.
 */
export function scoreOf(one: Case, campaign: Unit, model: FittedModel | null): Score {
  const rows = once(one, "model-rows", () => modelRows(one.book));
  const few = tooLittle(one, rows);
  if (few !== null) return few;
  if (model === null) return { status: "not-enough", reason: phrase("score-not-trained", {}), enoughBy: null };
  if (!model.card.usable) return { status: "not-enough", reason: phrase("score-nothing-predicts", {}), enoughBy: null };
  const goal = goalFor(one, campaign);
  const now = currentRows(one, campaign, rows);
  if (now.length === 0)
    return { status: "not-enough", reason: phrase("withheld-not-running", { days: RECENT_DAYS }), enoughBy: null };
  const rates = goalRates(rows);
  const coming = now[0]!.week;
  const reference = referenceRows(rows, goal, coming);
  const attainable = once(one, `attainable|${model.card.checksum}|${goal.group}|${coming}`, () =>
    distribution(model, reference, rates),
  );
  const drift = once(one, `drift|${model.card.checksum}`, () => unitDrifts(model, rows, rates));
  const drifted = driftedRates(model, tableOf(now, rates), now.map((row) => drift(row.unit.key))); // prettier-ignore
  const rateAt = (i: number, z: number): number => drifted.rate[i]! * Math.exp(z * drifted.sd[i]!);
  const cost = now.reduce((sum, row) => sum + row.cost, 0);
  const weights = now.map((row) => row.cost / cost);
  const mean = (of: (i: number) => number): number => weights.reduce((sum, weight, i) => sum + weight * of(i), 0);
  const value = enclosing({
    low: mean((i) => attainable(Math.log(rateAt(i, -Z90)))),
    mid: mean((i) => attainable(Math.log(rateAt(i, 0)))),
    high: mean((i) => attainable(Math.log(rateAt(i, Z90)))),
    level: 0.9,
  });
  const rate = (rates.get(goal.group) ?? 0) * goal.size * 100;
  const groups = once(one, "setting-groups", () => settingGroups(rows, rates));
  const { base, rows: reasons } = reasonsOf(one, model, rates, now, drifted, comparedRows(reference), groups);
  const explained = inPoints(one, now, reasons, base, weights, attainable);
  const { average } = explained;
  const contributions = exactSum(explained.contributions, value.mid - average);
  const days = daysFor(campaign, goal);
  return {
    status: "scored",
    value,
    outcome: goal.outcome,
    perHundred: enclosing({
      low: rate * mean((i) => rateAt(i, -Z90)),
      mid: rate * mean((i) => rateAt(i, 0)),
      high: rate * mean((i) => rateAt(i, Z90)),
      level: 0.9,
    }),
    currency: one.book.currency,
    average,
    contributions,
    evidence: evidenceOf(
      one,
      {
        from: days[0]?.date ?? one.book.from,
        to: days.at(-1)?.date ?? one.book.to,
        days: days.filter((day) => day.cost > 0).length,
        rows: campaign.rows,
        cost: days.reduce((sum, day) => sum + day.cost, 0),
        results: days.reduce((sum, day) => sum + day.outcome, 0) / goal.size,
        similar: new Set(reference.map((row) => row.unit.campaignKey)).size - 1,
      },
      false,
    ),
  };
}

function tooLittle(one: Case, rows: readonly ModelRow[]): Score | null {
  const weeks = new Set(rows.map((row) => row.week)).size;
  const results = rows.reduce((sum, row) => sum + row.outcome, 0);
  if (rows.length === 0) return { status: "not-enough", reason: phrase("score-no-history", {}), enoughBy: null };
  const missing = SCORE_NEEDS.weeks - weeks;
  if (missing > 0) {
    const reason = phrase("score-not-enough-weeks", { weeks, needed: SCORE_NEEDS.weeks });
    return { status: "not-enough", reason, enoughBy: dateAfter(one, missing * 7, 1) };
  }
  if (results >= SCORE_NEEDS.results) return null;
  const reason = phrase("score-not-enough-results", { results: Math.floor(results), needed: SCORE_NEEDS.results });
  return { status: "not-enough", reason, enoughBy: dateAfter(one, SCORE_NEEDS.results - results, results / (weeks * 7)) }; // prettier-ignore
}

/** The campaign's parts as they run now, in the coming week; weighted by what they spend. */
export function currentRows(one: Case, campaign: Unit, rows: readonly ModelRow[]): ModelRow[] {
  const last = rows.reduce((week, row) => Math.max(week, row.week), 0);
  const today = dayNumber(one.book.to) + 1;
  const coming = Math.max(last, today - weekdayOf(today));
  return modelUnits(one.book)
    .filter((unit) => unit.campaignKey === campaign.key)
    .flatMap((unit) => {
      const goal = goalFor(one, unit);
      const recent = recentOf(one.book, unit, goal, RECENT_DAYS);
      if (recent === null) return [];
      const { spend } = recent;
      return [{ unit, goal, week: coming, breakdown: null, cell: null, spend, cost: spend * 7, outcome: 0 }];
    });
}

export function referenceRows(rows: readonly ModelRow[], goal: Goal, week: number): ModelRow[] {
  const recent = rows.filter((row) => row.week > week - 7 * REFERENCE_WEEKS);
  const all = wholeWeeks(recent).map((row) => ({ ...row, week, outcome: 0 }));
  const same = all.filter((row) => row.goal.group === goal.group);
  return new Set(same.map((row) => row.unit.key)).size >= LEAST_UNITS ? same : all;
}

/** Smooth distribution of the expected log rate, weighted by money: 0 to 100. */
function distribution(
  model: FittedModel,
  reference: readonly ModelRow[],
  rates: ReadonlyMap<string, number>,
): (logRate: number) => number {
  const table = tableOf(reference, rates);
  const logs = predictTable(model, table).rate.map(Math.log);
  const weights = Float64Array.from(
    reference.filter((row) => (rates.get(row.goal.group) ?? 0) > 0),
    (row) => row.cost,
  );
  const total = weights.reduce((a, b) => a + b, 0);
  const centre = logs.reduce((sum, log, i) => sum + weights[i]! * log, 0) / total;
  const spread = Math.sqrt(logs.reduce((sum, log, i) => sum + weights[i]! * (log - centre) ** 2, 0) / total);
  const width = Math.max(LEAST_BANDWIDTH, 0.9 * spread * Math.pow(Math.max(1, logs.length), -0.2));
  return (at) => {
    let below = 0;
    for (let i = 0; i < logs.length; i++) below += weights[i]! * normalBelow((at - logs[i]!) / width);
    return (100 * below) / total;
  };
}

type NamedSetting = (typeof SCORE_SETTINGS)[number];

function settingOf(column: string): NamedSetting {
  return SCORE_SETTINGS.find((setting) => setting === column) ?? "other";
}

/**
 * Log shares become points along the straight line from the account's average campaign of that week to this campaign's rate: each
 * setting gets its part of the rise of the percentile, so that all parts sum to the whole.
 */
function inPoints(
  one: Case,
  now: readonly ModelRow[],
  reasons: readonly (readonly Reason[])[],
  base: number,
  weights: readonly number[],
  attainable: (logRate: number) => number,
): { readonly average: number; readonly contributions: Contribution[] } {
  const average = attainable(base);
  const sums = new Map<NamedSetting, { levels: Set<string>; points: number; low: number; high: number }>();
  now.forEach((row, i) => {
    const rise = reasons[i]!.reduce((sum, reason) => sum + reason.value, 0);
    const slope =
      Math.abs(rise) > 1e-6
        ? (attainable(base + rise) - average) / rise
        : (attainable(base + 5e-4) - attainable(base - 5e-4)) / 1e-3;
    for (const reason of reasons[i]!) {
      const setting = settingOf(reason.setting);
      const sum = sums.get(setting) ?? { levels: new Set<string>(), points: 0, low: 0, high: 0 };
      sum.points += weights[i]! * slope * reason.value;
      sum.low += weights[i]! * slope * reason.low;
      sum.high += weights[i]! * slope * reason.high;
      const level = levelName(one, row, setting, reason.level);
      if (level !== "") sum.levels.add(level);
      sums.set(setting, sum);
    }
  });
  const contributions = [...sums]
    .map(([setting, { levels, points, low, high }]) => ({
      setting,
      level: levels.size === 1 ? [...levels][0]! : "",
      points,
      low,
      high,
    }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { average, contributions };
}

/** Names instead of ids, amounts instead of logarithms; nothing for what has no readable level. */
function levelName(one: Case, row: ModelRow, setting: NamedSetting, level: string): string {
  if (setting === "campaign") return row.unit.campaign;
  if (setting === "adset") return row.unit.name;
  if (setting === "spend") return `${row.spend.toFixed(2)} ${one.book.currency}`;
  return setting === "other" ? "" : level;
}

/** The last bit of rounding goes to the largest part. */
function exactSum(parts: readonly Contribution[], total: number): Contribution[] {
  const out = [...parts];
  for (let round = 0; round < 8 && out.length > 0; round++) {
    const rest = total - out.reduce((sum, part) => sum + part.points, 0);
    if (rest === 0) break;
    out[0] = { ...out[0]!, points: out[0]!.points + rest };
  }
  return out;
}

function enclosing({ low, mid, high, level }: Interval): Interval {
  return { low: Math.min(low, mid), mid, high: Math.max(mid, high), level };
}

/**
 * One score for several campaigns (a table): the money-weighted mean of those that share the most common goal; parts add up as before.
 */
export function scoreTogether(scores: readonly { readonly score: Score; readonly spend: number }[]): Score | null {
  const scored = scores.flatMap(({ score, spend }) => (score.status === "scored" ? [{ score, spend }] : []));
  if (scored.length === 0) return scores[0]?.score ?? null;
  const spendOf = (outcome: string): number =>
    scored.reduce((sum, { score, spend }) => sum + (score.outcome === outcome ? spend : 0), 0);
  const outcome = scored.map(({ score }) => score.outcome).reduce((a, b) => (spendOf(b) > spendOf(a) ? b : a));
  const same = scored.filter(({ score }) => score.outcome === outcome);
  const total = same.reduce((sum, { spend }) => sum + spend, 0);
  const share = (spend: number): number => (total > 0 ? spend / total : 1 / same.length);
  const mean = (of: (score: Extract<Score, { status: "scored" }>) => number): number =>
    same.reduce((sum, { score, spend }) => sum + share(spend) * of(score), 0);
  const interval = (pick: (score: Extract<Score, { status: "scored" }>) => Interval): Interval => ({
    low: mean((score) => pick(score).low),
    mid: mean((score) => pick(score).mid),
    high: mean((score) => pick(score).high),
    level: 0.9,
  });
  const parts = new Map<string, Contribution>();
  for (const { score, spend } of same) {
    for (const part of score.contributions) {
      const known = parts.get(part.setting);
      const add = (name: "points" | "low" | "high"): number => (known?.[name] ?? 0) + share(spend) * part[name];
      const level = known === undefined || known.level === part.level ? part.level : "";
      parts.set(part.setting, { setting: part.setting, level, points: add("points"), low: add("low"), high: add("high") }); // prettier-ignore
    }
  }
  const value = interval((score) => score.value);
  const average = mean((score) => score.average);
  const first = same[0]!.score;
  const sum = (of: (score: Extract<Score, { status: "scored" }>) => number): number =>
    same.reduce((all, { score }) => all + of(score), 0);
  return {
    status: "scored",
    value,
    outcome: first.outcome,
    perHundred: interval((score) => score.perHundred),
    currency: first.currency,
    average,
    contributions: exactSum(
      [...parts.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
      value.mid - average,
    ),
    evidence: {
      from: same.map(({ score }) => score.evidence.from).sort()[0]!,
      to: same
        .map(({ score }) => score.evidence.to)
        .sort()
        .at(-1)!,
      days: Math.max(...same.map(({ score }) => score.evidence.days)),
      rows: sum((score) => score.evidence.rows),
      spend: { amountMicros: sum((score) => score.evidence.spend.amountMicros), currency: first.currency },
      results: sum((score) => score.evidence.results),
      similar: Math.max(...same.map(({ score }) => score.evidence.similar)),
      source: "history",
    },
  };
}

import type { Interval } from "@/lib/domain/interval";
import type { AccountParts } from "@/lib/history/account-parts";
import type { CampaignPeriods } from "@/lib/history/campaign-periods";
import { pairNumbers } from "@/lib/history/pair-numbers";
import { matchedEffects } from "@/lib/model/matched-effects";
import type { MatchedLevel } from "@/lib/model/matched-effects";
import type { MatchedRows } from "@/lib/model/matched-rows";
import { dateOf } from "@/lib/response/calendar";
import { realOnes } from "../cell-effects";
import { ADVISED_BREAKDOWNS } from "../sum-cells";
import { breakdownTable } from "./breakdown-table";
import type { Factor, FactorTable } from "./factor-table";
import { SETTING_FACTORS, settingTable } from "./setting-table";
import type { SettingFactor } from "./setting-table";
import { weekdayTable } from "./weekday-table";

/** What is compared: outcome over exposure. */
export const FACTOR_MEASURES = ["results-per-cost", "results-per-click", "clicks-per-cost"] as const;
export type FactorMeasure = (typeof FACTOR_MEASURES)[number];

/**
 * `one-campaign`: it ran in one campaign only, or never beside another level, so that nothing tells it from the campaign.
 * `too-little`: at the average rate it would have brought fewer than `LEAST_EXPECTED` outcomes.
 */
export type FactorStatus = "compared" | "one-campaign" | "too-little";

/** One level of one factor with what it goes with, and what that rests on. */
export interface FactorLine {
  readonly factor: Factor;
  /** As the history states it; days of the week are numbered from 0, Monday. */
  readonly level: string;
  readonly status: FactorStatus;
  /** Rate over the mean rate of all compared levels, less one: 0.2 is a fifth better. null unless compared. */
  readonly effect: Interval | null;
  /** It stands out even though many were looked at (`falseShare`). */
  readonly real: boolean;
  readonly rows: number;
  readonly campaigns: number;
  readonly costMicros: number;
  /** Results, or clicks where clicks are compared. */
  readonly outcome: number;
  readonly from: string;
  readonly to: string;
  /** Its interval speaks of these campaigns only: there are too few to say how others would differ. */
  readonly theseCampaignsOnly: boolean;
}

export interface KeyFactors {
  readonly measure: FactorMeasure;
  readonly lines: readonly FactorLine[];
  /** How many levels were compared, which is how often chance could have made one stand out. */
  readonly compared: number;
  /** Of those that stand out, the share that chance is expected to have made. */
  readonly falseShare: number;
}

/** Share of the lines called real that are expected to be false (Benjamini and Hochberg). */
const FALSE_SHARE = 0.1;
const LEAST_EXPECTED = 10;
/** With fewer campaigns their own differences cannot be seen: blocks of weeks are the draws then. */
const LEAST_CAMPAIGNS = 5;
const BLOCK_DAYS = 28;
/** Levels of a factor that get an effect of their own: those with the most exposure. */
const MOST_LEVELS = 40;

/** Cells of everything that an account's rows let compare, for each measure to start from. Lets others work between two tables. */
export async function factorTables(
  account: AccountParts,
  periods: CampaignPeriods,
  rest: () => Promise<void>,
): Promise<FactorTable[]> {
  const makers: (() => FactorTable | null)[] = [
    ...ADVISED_BREAKDOWNS.map((breakdown) => () => breakdownTable(account, breakdown)),
    () => weekdayTable(periods),
    ...(Object.keys(SETTING_FACTORS) as SettingFactor[]).map((factor) => () => settingTable(account, factor)),
  ];
  const tables: FactorTable[] = [];
  for (const make of makers) {
    const table = make();
    // What never was otherwise has nothing to be compared with.
    if (table !== null && table.names[0]!.length > 1) tables.push(table);
    await rest();
  }
  return tables;
}

/** Which settings of an account go with better results, each adjusted for the campaign, the time and what else its rows state. */
export async function keyFactors(
  tables: readonly FactorTable[],
  measure: FactorMeasure,
  rest: () => Promise<void>,
): Promise<KeyFactors> {
  const found: { line: FactorLine; p: number | null }[] = [];
  for (const table of tables) {
    found.push(...linesOf(table, measure));
    await rest();
  }
  const tested = found.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]));
  const real = realOnes(tested.map(({ p }) => p), FALSE_SHARE); // prettier-ignore
  const isReal = new Set(tested.filter((_, number) => real[number]).map(({ at }) => at));
  return {
    measure,
    lines: found.map(({ line }, at) => ({ ...line, real: isReal.has(at) })),
    compared: tested.length,
    falseShare: FALSE_SHARE,
  };
}

function linesOf(table: FactorTable, measure: FactorMeasure): { line: FactorLine; p: number | null }[] {
  const { outcome, exposure } = measured(table, measure);
  const kept = capped(table, exposure);
  const campaigns = new Set(table.campaign.filter((_, cell) => exposure[cell]! > 0)).size;
  const few = campaigns < LEAST_CAMPAIGNS;
  // Without strata of one time, a single campaign's changes cannot be told from the time.
  const blocks = few && table.sameTime;
  const effects = matchedEffects({
    outcome: Float64Array.from(outcome),
    exposure: Float64Array.from(exposure),
    stratum: Int32Array.from(table.stratum),
    cluster: clustersOf(table, blocks),
    codes: kept.codes.map((codes) => Int32Array.from(codes)),
    levels: kept.levels,
  });
  return kept.names.map((level, number) => {
    const facts = factsOf(table, measure, kept.codes[0]!, number);
    const apart = campaigns > 1 && facts.campaigns < 2;
    const spent = kept.codes[0]!.some((code, cell) => code === number && exposure[cell]! > 0);
    const { status, effect, p } = judged(effects[number]!, apart, spent);
    const line = { factor: table.factor, level, status, effect, real: false, ...facts, theseCampaignsOnly: blocks };
    return { line, p };
  });
}

/** What is counted and by what, for each cell. */
function measured(
  table: FactorTable,
  measure: FactorMeasure,
): { outcome: readonly number[]; exposure: readonly number[] } {
  if (measure === "clicks-per-cost") return { outcome: table.clicks, exposure: table.cost };
  return { outcome: table.results, exposure: measure === "results-per-click" ? table.clicksWithResults : table.costWithResults }; // prettier-ignore
}

function clustersOf({ campaign, week }: FactorTable, blocks: boolean): MatchedRows["cluster"] {
  const numbers = pairNumbers();
  return Int32Array.from(campaign, (own, cell) =>
    blocks ? numbers.of(own, Math.floor(week[cell]! / BLOCK_DAYS)) : own,
  );
}

/** Rare levels beyond the most that are asked for share one nameless level at the end. */
function capped(
  table: FactorTable,
  exposure: readonly number[],
): { codes: number[][]; levels: number[]; names: string[] } {
  // The last factor of settings is the time, of which nothing may be thrown together.
  const time = table.sameTime ? -1 : table.codes.length - 1;
  const levels: number[] = [];
  let names: string[] = [];
  const codes = table.codes.map((own, factor) => {
    const all = table.names[factor]!;
    const sums = all.map(() => 0);
    own.forEach((code, cell) => {
      if (code >= 0) sums[code]! += exposure[cell]!;
    });
    const ranked = all.map((_, code) => code).sort((a, b) => sums[b]! - sums[a]!).slice(0, factor === time ? Infinity : MOST_LEVELS); // prettier-ignore
    const place = new Map(ranked.map((code, at) => [code, at]));
    levels.push(ranked.length + (all.length > ranked.length ? 1 : 0));
    if (factor === 0) names = ranked.map((code) => all[code]!);
    return own.map((code) => (code < 0 ? -1 : (place.get(code) ?? ranked.length)));
  });
  return { codes, levels, names };
}

function judged(
  { expected, effect }: MatchedLevel,
  apart: boolean,
  spent: boolean,
): { status: FactorStatus; effect: Interval | null; p: number | null } {
  if (!spent) return { status: "too-little", effect: null, p: null };
  if (apart || effect === null) return { status: "one-campaign", effect: null, p: null };
  if (expected < LEAST_EXPECTED) return { status: "too-little", effect: null, p: null };
  const [low, mid, high] = [effect.low, effect.log, effect.high].map((log) => Math.exp(log) - 1) as [number, number, number]; // prettier-ignore
  return { status: "compared", effect: { low, mid, high, level: 0.9 }, p: effect.p };
}

function factsOf(table: FactorTable, measure: FactorMeasure, codes: readonly number[], level: number) {
  const cost = measure === "clicks-per-cost" ? table.cost : table.costWithResults;
  const outcome = measure === "clicks-per-cost" ? table.clicks : table.results;
  const campaigns = new Set<number>();
  const sums = { rows: 0, costMicros: 0, outcome: 0 };
  let first = Infinity;
  let last = -Infinity;
  codes.forEach((code, cell) => {
    if (code !== level) return;
    sums.rows += table.rows[cell]!;
    sums.costMicros += cost[cell]!;
    sums.outcome += outcome[cell]!;
    campaigns.add(table.campaign[cell]!);
    first = Math.min(first, table.first[cell]!);
    last = Math.max(last, table.last[cell]!);
  });
  return { ...sums, campaigns: campaigns.size, from: dateOf(first), to: dateOf(last) };
}

import { goalFor } from "@/lib/advice/case";
import { comparedRows, reasonsOf, settingGroups } from "@/lib/advice/score-reasons";
import { currentRows, referenceRows } from "@/lib/advice/score";
import { goalRates, modelRows, tableOf } from "@/lib/advice/training-table";
import type { GoalRates, ModelRow } from "@/lib/advice/training-table";
import { driftedRates, unitDrifts } from "@/lib/advice/unit-drift";
import type { FittedModel } from "@/lib/model/types";
import { addDays, dayNumber } from "@/lab/simulator/days";
import { settingsAt } from "@/lab/simulator/spending";
import { trueAdsetOutcome } from "@/lab/simulator/truth";
import type { TruthAdset, TruthCampaign } from "@/lab/simulator/truth";
import { emptyCase } from "./cell-truth";
import type { Known } from "./known-account";
import { trueParts } from "./true-cells";

/** One setting's share in a score, in logarithms of the rate: as said, and as true. */
export interface JudgedReason {
  readonly setting: string;
  readonly campaign: string;
  readonly truth: number;
  readonly mean: number;
  readonly inside: boolean;
  readonly width: number;
  /** By plain averages: the campaign's (or ad set's) own results per money over the account's; nothing for its spend. */
  readonly plain: number;
  readonly plainInside: boolean;
}

/** Every running campaign's reasons as the score gives them, beside the true ones. */
export function judgeReasons(known: Known, model: FittedModel): JudgedReason[] {
  const one = emptyCase(known);
  const rows = modelRows(known.book);
  const rates = goalRates(rows);
  const groups = settingGroups(rows, rates);
  const drift = unitDrifts(model, rows, rates);
  return [...known.book.campaigns.values()].flatMap((campaign) => {
    const now = currentRows(one, campaign, rows);
    if (now.length === 0) return [];
    const compared = comparedRows(referenceRows(rows, goalFor(one, campaign), now[0]!.week));
    const drifted = driftedRates(model, tableOf(now, rates), now.map((row) => drift(row.unit.key))); // prettier-ignore
    const said = reasonsOf(one, model, rates, now, drifted, compared, groups);
    const truth = now.map((row) => trueShares(known, rates, row, compared));
    return now.flatMap((row, i) =>
      said.rows[i]!.flatMap(({ setting, value, low, high }) => {
        const true_ = truth[i]?.[setting === "spend" ? "spend" : "unit"];
        if (true_ === undefined) return [];
        const plain = plainShare(known, rates, rows, row, setting);
        return [
          {
            setting,
            campaign: campaign.name,
            truth: true_,
            mean: value,
            inside: low <= true_ && true_ <= high,
            width: high - low,
            plain: plain.value,
            plainInside: Math.abs(plain.value - true_) <= plain.reach,
          },
        ];
      }),
    );
  });
}

/** log of the true results per money over the goal's average, at a spend, in the week to come. */
export function trueLog(known: Known, rates: GoalRates, row: ModelRow, spend: number): number | null {
  const parts = trueParts(known.business.world, row.unit);
  const average = rates.get(row.goal.group);
  if (parts === null || average === undefined) return null;
  const week = addDays(known.business.to, 1 + ((8 - ((dayNumber(known.business.to) + 4) % 7)) % 7));
  let results = 0;
  for (let day = 0; day < 7; day += 1) {
    const date = addDays(week, day);
    for (const adset of parts.adsets)
      results += resultsOn(parts.campaign, adset, spend / parts.adsets.length, date, row);
  }
  return results > 0 ? Math.log(results / (7 * spend * average * row.goal.size)) : null;
}

/** What has stopped is asked for as it last ran. */
function resultsOn(campaign: TruthCampaign, adset: TruthAdset, spend: number, date: string, row: ModelRow): number {
  const stopped = [adset.until, campaign.until, ...lastAd(adset)].filter((day) => day !== null).sort();
  const at = stopped[0] !== undefined && stopped[0] < date ? stopped[0] : date;
  const bid = campaign.bidKind === "max-cpc" ? settingsAt(campaign, at).bid : null;
  const outcome = trueAdsetOutcome(campaign, adset, spend, at, {}, bid);
  return row.goal.outcome === "clicks" ? outcome.clicks : row.goal.outcome === "conversionValue" ? outcome.value : outcome.results; // prettier-ignore
}

function lastAd({ ads }: TruthAdset): (string | null)[] {
  const ends = ads.map(({ until }) => until);
  return ends.includes(null) ? [] : [ends.sort().at(-1)!];
}

/** The true share of the spend, on the unit's own curve, and of what the unit is besides, against the same rows. */
function trueShares(
  known: Known,
  rates: GoalRates,
  row: ModelRow,
  compared: readonly ModelRow[],
): { readonly unit: number; readonly spend: number } | null {
  const now = trueLog(known, rates, row, row.spend);
  const elsewhere = compared.map((other) => trueLog(known, rates, row, other.spend));
  const others = compared.map((other) => trueLog(known, rates, other, other.spend));
  if (now === null || [...elsewhere, ...others].includes(null)) return null;
  const mean = (values: readonly (number | null)[]): number => values.reduce<number>((sum, value) => sum + value!, 0) / values.length; // prettier-ignore
  return { unit: mean(elsewhere) - mean(others), spend: now - mean(elsewhere) };
}

function plainShare(
  known: Known,
  rates: GoalRates,
  rows: readonly ModelRow[],
  row: ModelRow,
  setting: string,
): { readonly value: number; readonly reach: number } {
  if (setting === "spend") return { value: 0, reach: 0 };
  const sums = (pick: (other: ModelRow) => boolean): { outcome: number; cost: number } =>
    rows.filter(pick).reduce((sum, other) => ({ outcome: sum.outcome + other.outcome, cost: sum.cost + other.cost }), { outcome: 0, cost: 0 }); // prettier-ignore
  const own = sums((other) => other.unit.key === row.unit.key);
  const results = Math.max(own.outcome, 0.5);
  return { value: Math.log(results / own.cost / rates.get(row.goal.group)!), reach: 1.645 / Math.sqrt(results) };
}

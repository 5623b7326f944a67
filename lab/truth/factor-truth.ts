import { factorTables, keyFactors } from "@/lib/advice/factors/key-factors";
import type { FactorLine } from "@/lib/advice/factors/key-factors";
import type { Breakdown } from "@/lib/domain/history";
import { campaignPeriods } from "@/lib/history/campaign-periods";
import { partsFrom } from "@/lib/history/testing/parts";
import type { TruthCampaign } from "@/lab/simulator/truth";
import type { Known } from "./known-account";

/** One level of one setting over the whole account: what is said of it, and what is true. Logarithms of rates over their mean. */
export interface JudgedFactor {
  readonly factor: string;
  readonly level: string;
  readonly truth: number;
  readonly mean: number;
  readonly inside: boolean;
  readonly width: number;
  /** Of all its results over all its money: the plain average of the level. */
  readonly plain: number;
  readonly plainInside: boolean;
}

const rest = (): Promise<void> => Promise.resolve();

/** The account's key factors as the desk shows them, beside the truth. Settings that the simulator gives no effect are left out. */
export async function judgeFactors(known: Known): Promise<JudgedFactor[]> {
  const { platform } = known.book.account;
  const batches = known.business.reports.filter((report) => report.platform === platform).map(({ rows }) => rows);
  const { parts } = partsFrom(...batches);
  const { lines } = await keyFactors(await factorTables(parts, campaignPeriods(parts), rest), "results-per-cost", rest);
  const campaigns = known.business.world.campaigns.filter((campaign) => campaign.platform === platform);
  const worth = spentOn(known);
  const factors = new Set(lines.map(({ factor }) => factor));
  return [...factors].flatMap((factor) =>
    judge(
      lines.filter((line) => line.factor === factor && line.status === "compared"),
      (level) => trueEffect(campaigns, factor, level, worth),
    ),
  );
}

/** What each campaign brought, by id: how much its own effects count in the account's. */
function spentOn(known: Known): ReadonlyMap<string, number> {
  return new Map(
    [...known.book.campaigns.values()].map((unit) => [
      unit.campaignId ?? unit.key,
      unit.days.reduce((sum, { sums }) => sum + (sums.conversions ?? sums.results ?? 0), 0),
    ]),
  );
}

function judge(lines: readonly FactorLine[], effectOf: (level: string) => number | null): JudgedFactor[] {
  const known = lines.flatMap((line) => {
    const truth = effectOf(line.level);
    return truth === null || line.effect === null || line.outcome <= 0 ? [] : [{ line, truth }];
  });
  if (known.length < 2) return [];
  // Both are told against the mean over the levels, by what they would bring.
  const weights = known.map(({ line, truth }) => line.outcome / Math.exp(truth));
  const total = weights.reduce((a, b) => a + b, 0);
  const centre = known.reduce((sum, { truth }, at) => sum + weights[at]! * truth, 0) / total;
  const outcome = known.reduce((sum, { line }) => sum + line.outcome, 0);
  const cost = known.reduce((sum, { line }) => sum + line.costMicros, 0);
  return known.map(({ line, truth }) => {
    const { low, mid, high } = line.effect!;
    const [from, mean, to] = [low, mid, high].map(Math.log1p) as [number, number, number];
    const plain = Math.log((line.outcome * cost) / (line.costMicros * outcome));
    const plainReach = 1.645 / Math.sqrt(line.outcome);
    return {
      factor: line.factor,
      level: line.level,
      truth: truth - centre,
      mean,
      inside: from <= truth - centre && truth - centre <= to,
      width: to - from,
      plain,
      plainInside: Math.abs(plain - (truth - centre)) <= plainReach,
    };
  });
}

/** log of a level's results per money over its campaign's, averaged over the account's campaigns by what they bring. */
function trueEffect(
  campaigns: readonly TruthCampaign[],
  factor: string,
  level: string,
  worth: ReadonlyMap<string, number>,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const campaign of campaigns) {
    const brought = worth.get(campaign.id) ?? 0;
    if (factor === "dayOfWeek") {
      sum += brought * Math.log(campaign.weekdays[Number(level)]!);
      weights += brought;
      continue;
    }
    for (const adset of campaign.adsets) {
      const cell = adset.cells[factor as Breakdown]?.find(({ name }) => name === level);
      if (cell === undefined) continue;
      const weight = brought * adset.share * adset.results * cell.share;
      sum += weight * Math.log(cell.results);
      weights += weight;
    }
  }
  return weights > 0 ? sum / weights : null;
}

import type { Breakdown } from "@/lib/domain/history";
import type { Outcome } from "@/lib/domain/suggestion";
import type { Unit } from "@/lib/advice/unit";
import type { TruthAdset, TruthCampaign, TruthWorld } from "@/lab/simulator/truth";

/** The true campaign of a unit of the history, and its ad sets (one, where the unit is an ad set). */
export function trueParts(
  world: TruthWorld,
  unit: Unit,
): { readonly campaign: TruthCampaign; readonly adsets: readonly TruthAdset[] } | null {
  const campaign = world.campaigns.find((one) => one.id === unit.campaignId);
  if (campaign === undefined) return null;
  const adsets = unit.level === "adset" ? campaign.adsets.filter(({ id }) => id === unit.id) : campaign.adsets;
  return adsets.length > 0 ? { campaign, adsets } : null;
}

/**
 * log of a cell's true outcome per money over its unit's own average; null where the simulator has no such cell. A campaign's is
 * its ad sets' mean, by what they bring.
 */
export function trueCellEffect(
  adsets: readonly TruthAdset[],
  breakdown: Breakdown,
  name: string,
  outcome: Outcome,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const adset of adsets) {
    const cell = adset.cells[breakdown]?.find((one) => one.name === name);
    if (cell === undefined) return null;
    const weight = adset.share * adset.results;
    sum += weight * (outcome === "clicks" ? cell.clicks : cell.results);
    weights += weight;
  }
  return Math.log(sum / weights);
}

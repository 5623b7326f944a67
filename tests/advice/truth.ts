import type { Breakdown } from "@/lib/domain/history";
import { moneyToUnits } from "@/lib/domain/money";
import type { Money } from "@/lib/domain/money";
import type { Suggestion } from "@/lib/domain/suggestion";
import { addDays } from "@/lab/simulator/days";
import { settingsAt, trueDay, trueSpend } from "@/lab/simulator/spending";
import { trueAdsetOutcome, trueOutcome, adsetShares } from "@/lab/simulator/truth";
import type { ExpectedOutcome, KeptCells, TruthCampaign } from "@/lab/simulator/truth";
import type { Known } from "@/lab/truth/known-account";

const COMING = Array.from({ length: 7 }, (_, i) => addDays("2026-11-21", i + 1));

function outcomeOf(suggestion: Suggestion, day: ExpectedOutcome): number {
  return suggestion.effect.outcome === "conversionValue" ? day.value : day.results;
}

/** What a suggestion would really change in the coming week, by the simulator's truth; null where the truth cannot say. */
export function trueChange(known: Known, suggestion: Suggestion): { outcome: number; cost: number } | null {
  const campaign = known.business.world.campaigns.find((c) => c.id === suggestion.entity.ids.campaign);
  if (campaign === undefined || suggestion.kind === "copy") return null;
  let outcome = 0;
  let cost = 0;
  for (const date of COMING) {
    const [before, after] = daysOf(known, campaign, suggestion, date) ?? [];
    if (before === undefined || after === undefined) return null;
    outcome += outcomeOf(suggestion, after) - outcomeOf(suggestion, before);
    cost += after.spend - before.spend;
  }
  return { outcome, cost };
}

type Day = ExpectedOutcome & { readonly spend: number };

function daysOf(known: Known, campaign: TruthCampaign, suggestion: Suggestion, date: string): [Day, Day] | null {
  const { kind, entity } = suggestion;
  if (kind === "targeting") return targetingDays(known, campaign, suggestion, date);
  const proposed = typeof suggestion.proposed === "number" ? suggestion.proposed : moneyToUnits(suggestion.proposed as Money); // prettier-ignore
  if (kind === "bid") {
    if (entity.level !== "campaign" || campaign.bidKind === "none") return null;
    return [trueDay(campaign, date), trueDay(campaign, date, { bid: proposed })];
  }
  if (entity.level === "campaign") return [trueDay(campaign, date), trueDay(campaign, date, { budget: proposed })];
  // An ad set with its own budget: only its own spend moves.
  const adset = adsetShares(campaign, date).find((share) => share.adset.id === entity.ids.adset)?.adset;
  if (adset === undefined || campaign.bidKind !== "none") return null;
  const now = moneyToUnits(suggestion.current as Money);
  const at = (spend: number): Day => ({ spend, ...trueAdsetOutcome(campaign, adset, spend, date) });
  return [at(now), at(proposed)];
}

function targetingDays(known: Known, campaign: TruthCampaign, suggestion: Suggestion, date: string): [Day, Day] | null {
  const breakdown = suggestion.id.split(":").at(-2) as Breakdown;
  const left = leftOut(suggestion);
  const settings = settingsAt(campaign, date);
  const spend = trueSpend(campaign, settings, date);
  const { level, ids } = suggestion.entity;
  const adset = campaign.adsets.find((one) => one.id === ids.adset);
  const cells = (adset ?? campaign.adsets[0])?.cells[breakdown];
  if (cells === undefined) return null;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const kept: KeptCells = { [breakdown]: cells.map((cell) => cell.name).filter((name) => !left.some((l) => same(l, name))) }; // prettier-ignore
  const bid = campaign.bidKind === "max-cpc" ? settings.bid : null;
  if (level === "campaign")
    return [
      { spend, ...trueOutcome(campaign, spend, date, {}, bid) },
      { spend, ...trueOutcome(campaign, spend, date, kept, bid) },
    ];
  const share = adsetShares(campaign, date).find((one) => one.adset.id === ids.adset)?.share;
  if (adset === undefined || share === undefined) return null;
  const own = spend * share;
  return [
    { spend: own, ...trueAdsetOutcome(campaign, adset, own, date, {}, bid) },
    { spend: own, ...trueAdsetOutcome(campaign, adset, own, date, kept, bid) },
  ];
}

/** The cells that a suggestion names as left out. */
export function leftOut(suggestion: Suggestion): string[] {
  const share = suggestion.reasons.find((reason) => reason.code === "reason-cell-share");
  return typeof share?.params["cells"] === "string" ? share.params["cells"].split(", ") : [];
}

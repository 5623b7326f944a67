import type { Breakdown } from "@/lib/domain/history";
import type { AccountPart, AccountParts } from "@/lib/history/account-parts";
import { pairNumbers } from "@/lib/history/pair-numbers";
import { ADVISED_BREAKDOWNS, LONGEST_PERIOD } from "../sum-cells";
import { hourBlock } from "../training-table";
import { buildTable } from "./factor-table";
import type { Factor, FactorTable } from "./factor-table";
import { figuresIn, mondayOf, textsIn, unitNumbers } from "./row-figures";

/** Split parts of one breakdown that can be advised on; null where the history is not split by it. */
export function breakdownTable(account: AccountParts, breakdown: Breakdown & Factor): FactorTable | null {
  const split = account.parts.filter((part) => namesOf(part).includes(breakdown));
  if (split.length === 0) return null;
  const sources = chosenSources(account, split);
  // The breakdown itself first; what else these exports are split by is held fixed.
  const factors = [breakdown, ...ADVISED_BREAKDOWNS.filter((other) => other !== breakdown && split.some((part) => namesOf(part).includes(other)))]; // prettier-ignore
  const table = buildTable(factors.length);
  const strata = pairNumbers();
  const adsets = unitNumbers(account.entities, "adset");
  for (const part of split) {
    const figures = figuresIn(part, LONGEST_PERIOD);
    const source = sourceOf(part);
    const columns = factors.map((factor, number) => {
      const column = part.packed.breakdowns[factor];
      const text = textsIn(part, column);
      const known = new Map<number, number>();
      return (row: number): number => {
        const code = column?.[row] ?? 0;
        let level = known.get(code);
        if (level === undefined) {
          const cell = text(row);
          level = cell === null ? -1 : table.level(number, factor === "hour" ? hourBlock(cell) : cell);
          known.set(code, level);
        }
        return level;
      };
    });
    for (let row = 0; row < part.packed.length; row += 1) {
      const entity = part.entity[row]!;
      const campaign = account.entities[entity]!.campaignNumber;
      if (sources[campaign] !== source) continue;
      const own = figures(row);
      if (own === null) continue;
      const week = mondayOf(own.first);
      const unit = part.level === "campaign" ? campaign : account.campaigns.length + adsets[entity]!;
      table.add({ campaign, stratum: strata.of(unit, week), week }, columns.map((codeOf) => codeOf(row)), own); // prettier-ignore
    }
  }
  return table.build(breakdown, true);
}

function namesOf({ split }: AccountPart): string[] {
  return split.split("+");
}

function sourceOf({ level, split }: AccountPart): string {
  return `${level}|${split}`;
}

/** For each campaign the export that splits most of its money, with fewest other breakdowns at equal money: nothing counts twice. */
function chosenSources({ entities, campaigns }: AccountParts, split: readonly AccountPart[]): (string | null)[] {
  const costs = new Map<string, { readonly width: number; readonly cost: Float64Array }>();
  for (const part of split) {
    const figures = figuresIn(part, LONGEST_PERIOD);
    const source = sourceOf(part);
    let own = costs.get(source);
    if (!own) costs.set(source, (own = { width: namesOf(part).length, cost: new Float64Array(campaigns.length) }));
    for (let row = 0; row < part.packed.length; row += 1) {
      const cost = figures(row)?.cost ?? 0;
      if (cost > 0) own.cost[entities[part.entity[row]!]!.campaignNumber]! += cost;
    }
  }
  return campaigns.map((_, campaign) => {
    let best: { readonly source: string; readonly width: number; readonly cost: number } | null = null;
    for (const [source, { width, cost }] of costs) {
      const own = cost[campaign]!;
      if (own > 0 && (best === null || own > best.cost * 1.05 || (own > best.cost * 0.95 && width < best.width)))
        best = { source, width, cost: own };
    }
    return best?.source ?? null;
  });
}

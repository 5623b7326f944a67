import type { Level } from "@/lib/domain/platform";
import type { AccountPart, AccountParts } from "@/lib/history/account-parts";
import { pairNumbers } from "@/lib/history/pair-numbers";
import { LONGEST_PERIOD } from "../sum-cells";
import { buildTable } from "./factor-table";
import type { Factor, FactorTable } from "./factor-table";
import { figuresIn, mondayOf, textsIn, unitNumbers } from "./row-figures";

/** Settings that rows state, and the levels whose rows are asked for them, best first. */
export const SETTING_FACTORS = {
  bidStrategy: ["adset", "campaign"],
  budgetType: ["adset", "campaign"],
  campaignType: ["campaign", "adset"],
  objective: ["campaign", "adset"],
  adType: ["ad"],
  callToAction: ["ad"],
} as const satisfies Partial<Record<Factor, readonly Level[]>>;
/** Two years of weeks: each is a column of the regression. */
const MOST_SLOTS = 110;

export type SettingFactor = keyof typeof SETTING_FACTORS;

/**
 * What rows without breakdowns state of one setting. Settings of campaigns and ad sets are compared within their campaign, with the
 * other settings and the week held fixed; those of ads within their ad set's week. Null where no row states it.
 */
export function settingTable(account: AccountParts, factor: SettingFactor): FactorTable | null {
  const stating = (level: Level): AccountPart[] =>
    account.parts.filter((part) => part.level === level && part.split === "" && columnOf(part, factor) !== undefined);
  const level = SETTING_FACTORS[factor].find((one) => stating(one).length > 0);
  if (level === undefined) return null;
  const ofAds = level === "ad";
  const others = ofAds ? [] : (["bidStrategy", "budgetType", "campaignType", "objective"] as const).filter((other) => other !== factor); // prettier-ignore
  const settings = [factor, ...others];
  const time = settings.length;
  const table = buildTable(time + (ofAds ? 0 : 1));
  const strata = pairNumbers();
  const adsets = unitNumbers(account.entities, "adset");
  const slotOf = timeSlots(stating(level));
  for (const part of stating(level)) {
    const figures = figuresIn(part, LONGEST_PERIOD);
    const texts = settings.map((setting) => textsIn(part, columnOf(part, setting)));
    for (let row = 0; row < part.packed.length; row += 1) {
      const own = figures(row);
      if (own === null || !(own.cost > 0 || own.clicks > 0)) continue;
      const codes = texts.map((text, number) => {
        const value = text(row);
        return value === null ? -1 : table.level(number, value);
      });
      if (codes[0] === -1) continue;
      if (!ofAds) codes.push(table.level(time, String(slotOf(mondayOf(own.first)))));
      const entity = part.entity[row]!;
      const campaign = account.entities[entity]!.campaignNumber;
      const week = mondayOf(own.first);
      const stratum = ofAds ? strata.of(adsets[entity]!, week) : campaign;
      table.add({ campaign, stratum, week }, codes, own);
    }
  }
  return table.build(factor, ofAds);
}

function columnOf({ packed }: AccountPart, name: string): Uint32Array | undefined {
  return packed.attributes.find(([own]) => own === name)?.[1];
}

/** Weeks, or as many weeks together as leave at most `MOST_SLOTS` of them: what all campaigns had in common at a time. */
function timeSlots(parts: readonly AccountPart[]): (day: number) => number {
  let first = Infinity;
  let last = -Infinity;
  for (const { packed } of parts) {
    for (const day of packed.date) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  const length = 7 * Math.max(1, Math.ceil((last - first + 7) / 7 / MOST_SLOTS));
  return (day) => Math.floor((day - mondayOf(first)) / length);
}

import type { Breakdown } from "@/lib/domain/history";
import type { Interval } from "@/lib/domain/interval";
import type { AccountBook } from "./book";
import { cellEffects, cellFigures, realOnes } from "./cell-effects";
import { goalOf } from "./goal";
import type { Unit } from "./unit";

/** A group of people, places or hours that did better than the rest of its campaign or account. */
export interface BestCell {
  readonly breakdown: Breakdown;
  readonly cell: string;
  /** More results for as much money than the average: 0.2 = 20 %. */
  readonly better: Interval;
  readonly share: number;
  readonly weeks: number;
}

const LOOKED_AT = ["age", "gender", "location", "hour", "device"] as const satisfies readonly Breakdown[];
/** Of all that are called better, at most this share is expected to be so by chance. */
const FALSE_RATE = 0.1;
const Z90 = 1.645;
const LEAST_SHARE = 0.03;

/** The segments that surely do better than the average of the campaign (null: of the account), best first. */
export function bestCells(book: AccountBook, campaign: Unit | null): readonly BestCell[] {
  const units = [...book.campaigns.values()];
  const main = campaign ?? units.sort((a, b) => b.days.length - a.days.length)[0];
  if (main === undefined) return [];
  const goal = goalOf(book, main, null);
  const alike = units.filter((unit) => goalOf(book, unit, null).group === goal.group);
  const found = LOOKED_AT.flatMap((breakdown) => {
    const split = alike.flatMap((unit) => {
      const weeks = unit.cells.get(breakdown);
      return weeks === undefined ? [] : [{ key: unit.key, weeks }];
    });
    const ofCampaigns = split.flatMap(
      ({ key, weeks }) => cellFigures({ key, campaignKey: key }, weeks, goal.measure, goal.size) ?? [],
    );
    const together = cellFigures({ key: "", campaignKey: "" }, split.flatMap(({ weeks }) => weeks), goal.measure, goal.size); // prettier-ignore
    const compared = campaign === null ? (together === null ? [] : [together]) : ofCampaigns;
    const weeks = compared.find(({ unit }) => unit === (campaign?.key ?? ""))?.weeks ?? 0;
    return cellEffects(compared, campaign?.key ?? "", goal.size).map((effect) => ({ breakdown, effect, weeks }));
  });
  const real = realOnes(found.map(({ effect }) => effect.p), FALSE_RATE); // prettier-ignore
  return found
    .filter(({ effect }, at) => real[at] && effect.mean - Z90 * effect.sd > 0 && effect.share >= LEAST_SHARE)
    .sort((a, b) => b.effect.mean - a.effect.mean)
    .map(({ breakdown, effect, weeks }) => ({
      breakdown,
      cell: effect.cell,
      better: {
        low: Math.expm1(effect.mean - Z90 * effect.sd),
        mid: Math.expm1(effect.mean),
        high: Math.expm1(effect.mean + Z90 * effect.sd),
        level: 0.9,
      },
      share: effect.share,
      weeks,
    }));
}

import { Z90 } from "@/lib/model/special";
import { comparisonsOf } from "@/lib/advice/targeting";
import type { Comparison } from "@/lib/advice/targeting";
import { ADVISED_BREAKDOWNS } from "@/lib/advice/sum-cells";
import type { Case } from "@/lib/advice/case";
import { responseOf } from "@/lib/advice/case";
import type { CellEffect } from "@/lib/advice/cell-effects";
import { leaveOutRatios } from "@/lib/advice/leave-out";
import { recentOf } from "@/lib/advice/recent";
import { normalBelow } from "@/lib/response/seeded";
import { shareAbove } from "@/lib/response/summary";
import { trueAdsetOutcome } from "@/lab/simulator/truth";
import type { Known } from "./known-account";
import type { Stated } from "./measures";
import { trueCellEffect, trueParts } from "./true-cells";

/** One cell of one unit: what is said of it, by us and by the plain averages, and what is true. */
export interface JudgedCell {
  readonly kind: string;
  readonly truth: number;
  readonly mean: number;
  readonly inside: boolean;
  readonly width: number;
  readonly plain: number;
  readonly plainInside: boolean;
  readonly plainWidth: number;
  /** Leaving it out at the same spend brings more: null where the truth cannot say. */
  readonly leaveOut: { readonly ours: Stated; readonly plain: Stated } | null;
}

/** Every cell that advice compares, at the level at which it is compared, beside the truth. */
export function judgeCells(known: Known): JudgedCell[] {
  const one = emptyCase(known);
  const units = [...known.book.adsets.values(), ...known.book.campaigns.values()];
  return units.flatMap((unit) =>
    comparisonsOf(one, unit, ADVISED_BREAKDOWNS).flatMap((comparison) => {
      // A campaign's own cells say something new only where no ad set has them.
      if (unit.level === "campaign" && comparison.breakdown !== "location") return [];
      const parts = trueParts(known.business.world, unit);
      if (parts === null) return [];
      return comparison.effects.flatMap((effect) => {
        const truth = trueCellEffect(parts.adsets, comparison.breakdown, effect.cell, comparison.goal.outcome);
        return truth === null ? [] : [judge(known, one, comparison, effect, truth)];
      });
    }),
  );
}

/** A case without a page. */
export function emptyCase({ book, today }: Known): Case {
  const nothing = { kind: "other", level: null, accountId: null, entity: { campaign: null, adset: null, ad: null } } as const; // prettier-ignore
  const reading = { platform: book.account.platform, page: nothing, locale: null, currency: null, dateRange: null, table: null, settings: null, ad: null, problems: [] }; // prettier-ignore
  return { book, reading, remembered: new Map(), caution: 0.2, today, responses: new Map(), memo: new Map() };
}

function judge(known: Known, one: Case, comparison: Comparison, effect: CellEffect, truth: number): JudgedCell {
  const { goal, breakdown } = comparison;
  // Plain: its own outcome per money over the unit's, and the counts' own scatter.
  const results = effect.outcome / goal.size;
  const plain = Math.log(Math.max(effect.outcome, goal.size / 2) / effect.expected);
  const plainSd = 1 / Math.sqrt(Math.max(results, 0.5));
  return {
    kind: `${comparison.unit.level} ${breakdown}`,
    truth,
    mean: effect.mean,
    inside: Math.abs(truth - effect.mean) <= Z90 * effect.sd,
    width: 2 * Z90 * effect.sd,
    plain,
    plainInside: Math.abs(truth - plain) <= Z90 * plainSd,
    plainWidth: 2 * Z90 * plainSd,
    leaveOut: leaveOut(known, one, comparison, effect, plain, plainSd),
  };
}

/** The chance that the same money brings more without this cell, and whether it truly does. */
function leaveOut(
  known: Known,
  one: Case,
  { unit, goal, breakdown }: Comparison,
  effect: CellEffect,
  plain: number,
  plainSd: number,
): JudgedCell["leaveOut"] {
  const parts = trueParts(known.business.world, unit);
  const recent = recentOf(one.book, unit, goal, 28);
  if (unit.level !== "adset" || parts === null || recent === null || goal.outcome === "clicks" || effect.share > 0.9)
    return null;
  const { campaign, adsets } = parts;
  const [adset] = adsets;
  const kept = adset!.cells[breakdown]!.map(({ name }) => name).filter((name) => name !== effect.cell);
  const brings = (cells: Parameters<typeof trueAdsetOutcome>[4]): number =>
    trueAdsetOutcome(campaign, adset!, recent.spend, known.business.to, cells).results;
  const all = brings({});
  if (!(all > 0)) return null;
  const came = brings({ [breakdown]: kept }) > all;
  const response = responseOf(one, unit, goal);
  const fit = response.status === "fitted" ? response : null;
  return {
    ours: { probability: shareAbove(leaveOutRatios([effect], fit, recent.spend), 1), came },
    plain: { probability: normalBelow(-plain / plainSd), came },
  };
}

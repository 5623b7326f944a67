import type { Breakdown } from "@/lib/domain/history";
import type { Check, Phrase, Suggestion } from "@/lib/domain/suggestion";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { outcomesAt } from "@/lib/response/read-response";
import { seeded, spreadNormals } from "@/lib/response/seeded";
import { exactly, intervalOf, shareAbove } from "@/lib/response/summary";
import type { Case, Draft, NoAdvice, Verdict } from "./case";
import { currentOf, dateAfter, entityOf, goalFor, fittedFor, noAdvice, once, responseOf } from "./case";
import { cellEffects, cellFigures, realOnes } from "./cell-effects";
import type { CellEffect, UnitCells } from "./cell-effects";
import { changeChecks, check } from "./checks";
import { evidenceOf } from "./evidence";
import type { Goal } from "./goal";
import { bestLeaveOut, leaveOutRatios } from "./leave-out";
import type { LeaveOut } from "./leave-out";
import { phrase } from "./phrases";
import { guarded, isDraft, policyContext } from "./policy";
import { recentOf } from "./recent";
import type { Recent } from "./recent";
import { fieldChange } from "./segment-fields";
import type { FieldChange } from "./segment-fields";
import { ADVISED_BREAKDOWNS } from "./sum-cells";
import type { Unit } from "./unit";
import { worthOf } from "./worth";

/** How far back cells are compared. */
const WINDOW_DAYS = 365;
const RECENT_DAYS = 28;
/** Share of findings that may be false. */
export const FALSE_RATE = 0.05;
/** A cell must be this much worse than average to be worth a word, and surely so. */
const LEAST_DIFFERENCE = -0.1;
const SURE_GAIN = 0.9;
const LEAST_RESULTS = 50;
/** Results a cell's money should have brought before anything is said about it. */
export const LEAST_EXPECTED = 5;

/** The cells of one breakdown of one unit, as compared: for advice and for its chart. */
export interface Comparison {
  readonly unit: Unit;
  readonly goal: Goal;
  readonly breakdown: Breakdown;
  readonly figures: UnitCells;
  readonly effects: readonly CellEffect[];
}

/** Compares all breakdowns of one unit with the account's other units of the same goal. */
export function comparisonsOf(one: Case, unit: Unit, breakdowns: readonly Breakdown[]): Comparison[] {
  const goal = goalFor(one, unit);
  const from = dayNumber(one.book.to) - WINDOW_DAYS;
  const peers = [...(unit.level === "campaign" ? one.book.campaigns : one.book.adsets).values()].filter(
    (peer) => peer.key === unit.key || goalFor(one, peer).group === goal.group,
  );
  const name = `${unit.level}|${unit.key}|${goal.outcome}|${goal.group}`;
  return breakdowns.flatMap((breakdown) =>
    once(one, `cells|${breakdown}|${name}`, () => {
      if (!unit.cells.has(breakdown)) return [];
      const units = peers.flatMap((peer) => {
        const weeks = (peer.cells.get(breakdown) ?? []).filter(({ week }) => week >= from);
        return cellFigures(peer, weeks, goalFor(one, peer).measure, goal.size) ?? [];
      });
      const figures = units.find((candidate) => candidate.unit === unit.key);
      if (!figures) return [];
      return [{ unit, goal, breakdown, figures, effects: cellEffects(units, unit.key, goal.size) }];
    }),
  );
}

/**
 * Advice on whom, where and when to show ads: cells that do surely worse, shrunken towards what the account's other campaigns say,
 * with at most 5 % false findings among all cells compared, and only where leaving them out pays although the rest saturates.
 * @param breakdowns those that are set at this unit's level.
 */
export function targetingAdvice(one: Case, unit: Unit, breakdowns: readonly Breakdown[]): Verdict {
  const comparisons = comparisonsOf(one, unit, breakdowns);
  if (comparisons.length === 0) return noAdvice("targeting", phrase("withheld-targeting-no-breakdowns", {}));
  const enough = comparisons.filter(({ figures, goal }) => figures.outcome / goal.size >= LEAST_RESULTS);
  if (enough.length === 0) return tooFew(one, comparisons);
  const recent = recentOf(one.book, unit, enough[0]!.goal, RECENT_DAYS);
  if (recent === null) return noAdvice("targeting", phrase("withheld-not-running", { days: RECENT_DAYS }));
  const compared = enough.flatMap((c) => c.effects.map((effect) => ({ c, effect })));
  const real = realOnes(
    compared.map(({ effect }) => effect.p),
    FALSE_RATE,
  );
  const drafts: Draft[] = [];
  const withheld: NoAdvice[] = [];
  for (const comparison of enough) {
    const weak = comparison.effects.filter((effect) => {
      const at = compared.findIndex((entry) => entry.c === comparison && entry.effect === effect);
      return real[at] === true && isWeak(effect, comparison.goal);
    });
    if (weak.length === 0) continue;
    const outcome = judge(one, comparison, weak, compared.length, recent.spend);
    if (outcome === null) continue;
    if (isDraft(outcome)) drafts.push(outcome);
    else withheld.push(outcome);
  }
  if (drafts.length === 0 && withheld.length === 0)
    return noAdvice("targeting", phrase("withheld-targeting-no-difference", { compared: compared.length }));
  return { drafts, withheld };
}

function isWeak(effect: CellEffect, goal: Goal): boolean {
  if (effect.expected / goal.size < LEAST_EXPECTED) return false;
  return effect.mean < LEAST_DIFFERENCE && effect.mean + 1.645 * effect.sd < LEAST_DIFFERENCE / 2;
}

function tooFew(one: Case, comparisons: readonly Comparison[]): Verdict {
  const most = comparisons.reduce((a, b) => (b.figures.outcome / b.goal.size > a.figures.outcome / a.goal.size ? b : a)); // prettier-ignore
  const results = most.figures.outcome / most.goal.size;
  const perDay = results / (most.figures.weeks * 7);
  const reason = phrase("withheld-not-enough-results", { results: Math.floor(results), needed: LEAST_RESULTS });
  return noAdvice("targeting", reason, dateAfter(one, LEAST_RESULTS - results, perDay));
}

function judge(
  one: Case,
  comparison: Comparison,
  weak: readonly CellEffect[],
  compared: number,
  spend: number,
): Draft | NoAdvice | null {
  const { unit, breakdown, effects, goal } = comparison;
  const settings = currentOf(one, unit);
  const { platform } = one.book.account;
  const fit = fittedFor(one, unit, goal);
  const best = bestLeaveOut(weak, fit, spend);
  const change = best === null ? null : fieldChange(platform, breakdown, effects, best.cells, settings);
  const noGain: NoAdvice = {
    kind: "targeting",
    reason: phrase("withheld-targeting-no-gain", { cells: weak.map((cell) => cell.cell).join(", ") }),
    enoughBy: null,
    refused: false,
  };
  if (best === null) return noGain;
  if (change === null) return null;
  const ratios = change.cells.length === best.cells.length ? best.ratios : leaveOutRatios(change.cells, fit, spend);
  const share = change.cells.reduce((sum, cell) => sum + cell.share, 0);
  if (shareAbove(ratios, 1) < SURE_GAIN) return noGain;
  const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
  const draft = draftOf(one, comparison, change, { cells: change.cells, share, ratios, mean }, compared, settings.onPage.has(change.setting)); // prettier-ignore
  // Only what is left out is named to the guard: an age range is narrowed by what goes.
  return guarded(policyContext(one, unit), draft, { dimension: breakdown, action: "set" });
}

function draftOf(
  one: Case,
  { unit, goal, figures, breakdown, effects }: Comparison,
  change: FieldChange,
  leaveOut: LeaveOut,
  compared: number,
  onPage: boolean,
): Draft {
  const recent = recentOf(one.book, unit, goal, RECENT_DAYS)!;
  const weeks = comingWeeks(one, unit, goal, recent, leaveOut.ratios.length);
  const perWeek = intervalOf(leaveOut.ratios.map((ratio, i) => weeks[i]! * (ratio - 1)));
  const worth = worthOf(one, unit, goal, true)?.perOutcome ?? recent.cost / Math.max(recent.outcome, goal.size);
  const days = figures.to - figures.from + 1;
  const suggestion: Suggestion = {
    id: `targeting:${unit.level}:${unit.key}:${breakdown}:${change.setting}`,
    kind: "targeting",
    entity: entityOf(one, unit),
    target: { kind: "setting", setting: change.setting },
    mode: "choose",
    title: change.title,
    current: change.current,
    proposed: change.proposed,
    write: null,
    effect: {
      outcome: goal.outcome,
      perWeek,
      costPerWeek: exactly(0),
      probabilityBetter: shareAbove(leaveOut.ratios, 1),
    },
    evidence: evidenceOf(
      one,
      {
        from: dateOf(figures.from),
        to: dateOf(Math.min(figures.to, dayNumber(one.book.to))),
        days,
        rows: figures.weeks * effects.length,
        cost: figures.cost,
        results: figures.outcome / goal.size,
        similar: Math.max(...leaveOut.cells.map((cell) => cell.similar)),
      },
      onPage,
    ),
    reasons: reasonsFor(change, leaveOut, figures, days),
    checks: checksFor(one, unit, leaveOut, compared, days),
    author: null,
  };
  return { suggestion, gain: perWeek.mid * worth };
}

/** Outcome of the coming week as things are, in each possible world: the response's level, else the last four weeks with their noise. */
function comingWeeks(one: Case, unit: Unit, goal: Goal, recent: Recent, count: number): Float64Array {
  const fit = responseOf(one, unit, goal);
  if (fit.status !== "not-enough") {
    const days = outcomesAt(fit, recent.spend);
    return Float64Array.from({ length: count }, (_, i) => days[i % days.length]! * 7);
  }
  const sd = Math.sqrt(goal.size / Math.max(recent.outcome, goal.size));
  const week = (recent.outcome / recent.days) * 7;
  return spreadNormals(count, seeded(recent.days)).map((z) => week * Math.exp(sd * z - (sd * sd) / 2));
}

const MOST_NAMED = 4;

function reasonsFor(change: FieldChange, leaveOut: LeaveOut, figures: UnitCells, days: number): Phrase[] {
  const { cells, share } = leaveOut;
  const named = cells.length <= MOST_NAMED ? cells : cells.slice(0, MOST_NAMED - 1);
  const reasons = named.map((cell) =>
    phrase("reason-cell-worse", { cell: cell.cell, difference: 1 - Math.exp(cell.mean) }),
  );
  const outcome = cells.reduce((sum, cell) => sum + cell.outcome, 0);
  reasons.push(
    phrase("reason-cell-share", {
      cells: cells.map((cell) => cell.cell).join(", "),
      spendShare: share,
      resultShare: outcome / figures.outcome,
      days,
    }),
  );
  const similar = Math.min(...cells.map((cell) => cell.similar));
  if (similar > 0) reasons.push(phrase("reason-cell-elsewhere", { similar }));
  return [...reasons, change.instruction];
}

function checksFor(one: Case, unit: Unit, { share }: LeaveOut, compared: number, days: number): Check[] {
  const checks: Check[] = [
    check("check-excluded-share", share > 0.2 ? "caution" : "pass", { share, days }),
    check("check-many-compared", "pass", { compared, rate: FALSE_RATE }),
    check("check-observational", "caution", {}),
  ];
  if (currentOf(one, unit).advantageAudience === true)
    checks.push(check("check-suggestion-only", "caution", {}, "Meta: Advantage+ audience"));
  return [...checks, ...changeChecks(one, unit, "targeting", share)];
}

/** Which breakdowns are set at which level (facts/google-ads.md 3.3, facts/meta-ads.md 3.3), and at which level the history has them. */
export function targetingPlan(
  one: Case,
  campaigns: readonly Unit[],
  adsets: readonly Unit[],
): { readonly unit: Unit; readonly breakdowns: readonly Breakdown[] }[] {
  const google = one.book.account.platform === "google-ads";
  const atAdset: readonly Breakdown[] = google ? ["age", "gender"] : ADVISED_BREAKDOWNS;
  const plan: { unit: Unit; breakdowns: readonly Breakdown[] }[] = [];
  for (const campaign of campaigns) {
    const own = adsets.filter((adset) => adset.campaignKey === campaign.key);
    const covered = new Set<Breakdown>();
    for (const adset of own) {
      const breakdowns = atAdset.filter((breakdown) => adset.cells.has(breakdown));
      breakdowns.forEach((breakdown) => covered.add(breakdown));
      if (breakdowns.length > 0) plan.push({ unit: adset, breakdowns });
    }
    const rest = ADVISED_BREAKDOWNS.filter((breakdown) => !covered.has(breakdown) && campaign.cells.has(breakdown));
    if (rest.length > 0) plan.push({ unit: campaign, breakdowns: rest });
  }
  return plan;
}

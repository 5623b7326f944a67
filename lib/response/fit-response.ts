import { cholesky, logDeterminant, solveLower } from "./cholesky";
import { cleanDays } from "./clean-days";
import type { ResponseDay } from "./clean-days";
import { CURVE_FAMILIES, shapeAt, shapeWith } from "./curve";
import type { Shape } from "./curve";
import { fitPoisson } from "./poisson-fit";
import type { PoissonFit } from "./poisson-fit";
import { seasonDesign, withDrift } from "./season-design";
import { seeded, spreadNormals } from "./seeded";
import { intervalOf, quantileOf } from "./summary";
import type { Interval } from "@/lib/domain/interval";

/** What must be there before a curve is fitted at all, and before it may speak. */
export const RESPONSE_NEEDS = {
  days: 28,
  results: 30,
  /** Weekly spend must have varied by this factor between its low and its high weeks (5th and 95th percentile). */
  spendRange: 1.2,
  /** 90 % interval of the elasticity; the prior's own is 0.86 wide. */
  elasticityWidth: 0.7,
} as const;

const ELASTICITIES = Array.from({ length: 20 }, (_, i) => 0.05 * (i + 1));
/** Where the search starts: elasticities of 0.1, 0.3 … 1. */
const COARSE = [1, 5, 9, 13, 17, 19] as const;
/** Candidates whose weight is below e^-8 of the best are not looked at. */
const NEGLIGIBLE = 8;
const DRIFTS = [0.02, 0.07, 0.2] as const;
const DRAWS = 600;
/** How much of the recent past is "now": the reference spend is its median. */
const RECENT_DAYS = 28;

/** One possible world: this shape, and this outcome per day at the reference spend in the coming week. */
export interface ResponseDraw {
  readonly shape: Shape;
  readonly level: number;
}

export interface FittedResponse {
  readonly status: "fitted" | "not-identified";
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly cost: number;
  readonly outcome: number;
  readonly outages: readonly string[];
  /** Median spend per day of the last four weeks of delivery; every draw's level is at this spend. */
  readonly reference: number;
  /** 5th and 95th percentile of spend per day over seven days. */
  readonly lowest: number;
  readonly highest: number;
  /** Percent change of outcome per percent change of spend, at the reference. */
  readonly elasticity: Interval;
  /** Variance of the outcome over its mean. */
  readonly dispersion: number;
  readonly draws: readonly ResponseDraw[];
  /** Cost and outcome of each day that was used, season taken out, for the chart. */
  readonly points: readonly { readonly cost: number; readonly outcome: number }[];
}

export type ResponseFit =
  | FittedResponse
  | {
      readonly status: "not-enough";
      readonly days: number;
      readonly results: number;
      readonly outages: readonly string[];
    };

/**
 * The saturating response of one campaign to its own daily spend, with its doubt. Three families of curves on a grid of elasticities
 * (all equally likely before the data speak), each fitted together with weekdays, a yearly wave and a slow drift by penalised
 * quasi-Poisson regression, weighted by how well they explain the days: the draws mix over what cannot be told apart.
 * Daily noise beyond Poisson and its memory from day to day widen the intervals. Observational: a budget that was raised *because* of a
 * good day looks better than it is; the seasonal terms take out what is regular in that.
 * @param size outcome of one result (1 for counts; the average value for money outcomes), to judge whether there are enough results.
 */
export function fitResponse(raw: readonly ResponseDay[], size = 1): ResponseFit {
  const { days, outages } = cleanDays(raw, size);
  const outcomeSum = days.reduce((sum, d) => sum + d.outcome, 0);
  if (days.length < RESPONSE_NEEDS.days || outcomeSum / size < RESPONSE_NEEDS.results) {
    return { status: "not-enough", days: days.length, results: outcomeSum / size, outages };
  }
  const costs = days.map((d) => d.cost);
  const reference = quantileOf(
    costs.slice(-RECENT_DAYS).sort((a, b) => a - b),
    0.5,
  );
  const outcome = Float64Array.from(days, (d) => d.outcome);
  const design = seasonDesign(days.map((d) => d.day));
  const search = searchGrid(
    design,
    outcome,
    costs.map((c) => c / reference),
  );
  const coming = comingWeek(design, days.at(-1)!.day);
  const draws = drawWorlds(search, coming, DRAWS);
  const elasticity = intervalOf(draws.map((draw) => draw.shape.elasticity));
  const smoothed = sevenDayMeans(costs).sort((a, b) => a - b);
  const [lowest, highest] = [quantileOf(smoothed, 0.05), quantileOf(smoothed, 0.95)];
  const identified =
    highest / lowest >= RESPONSE_NEEDS.spendRange && elasticity.high - elasticity.low <= RESPONSE_NEEDS.elasticityWidth;
  return {
    status: identified ? "fitted" : "not-identified",
    days: days.length,
    from: days[0]!.date,
    to: days.at(-1)!.date,
    cost: costs.reduce((a, b) => a + b, 0),
    outcome: outcomeSum,
    outages,
    reference,
    lowest,
    highest,
    elasticity,
    dispersion: search.dispersion,
    draws,
    points: seasonFree(search, days, reference, coming.level(search.best)),
  };
}

interface Candidate {
  readonly shape: Shape;
  readonly drift: number;
  readonly fit: PoissonFit;
  readonly score: number;
}

interface Search {
  readonly best: Candidate;
  readonly candidates: readonly Candidate[];
  readonly dispersion: number;
}

type Design = ReturnType<typeof seasonDesign>;

function searchGrid(design: Design, outcome: Float64Array, ratio: readonly number[]): Search {
  const start = new Float64Array(design.width);
  const mean = outcome.reduce((a, b) => a + b, 0) / outcome.length;
  start.fill(Math.log(mean), 0, design.knots);
  const offsetOf = (shape: Shape): Float64Array => Float64Array.from(ratio, (x) => Math.log(shapeAt(shape, x)));
  const middle = shapeWith("hill", 0.6);
  const pilotPenalty = withDrift(design, 0.07);
  const pilot = fitPoisson(design, outcome, offsetOf(middle), pilotPenalty, 1, start);
  if (pilot === null) throw new RangeError("the response has no solution: check the days");
  const dispersion = dispersionOf(outcome, pilot.fitted, design.width / 2);
  const candidates: Candidate[] = [];
  let top = -Infinity;
  for (const drift of DRIFTS) {
    const penalty = withDrift(design, drift);
    const factor = cholesky(penalty, design.width);
    const priorVolume = factor === null ? 0 : logDeterminant(factor, design.width) / 2;
    for (const family of CURVE_FAMILIES) {
      const tried = new Map<number, Candidate | null>();
      const at = (index: number, from: Float64Array): Candidate | null => {
        const known = tried.get(index);
        if (known !== undefined) return known;
        const shape = shapeWith(family, ELASTICITIES[index]!);
        const fit = fitPoisson(design, outcome, offsetOf(shape), penalty, dispersion, from);
        const made = fit === null ? null : { shape, drift, fit, score: fit.evidence + priorVolume };
        tried.set(index, made);
        if (made !== null) top = Math.max(top, made.score);
        return made;
      };
      // A few elasticities tell where the weight lies; from the best of them outwards until nothing counts any more.
      let peak: number = COARSE[0];
      for (const index of COARSE) {
        const here = at(index, pilot.beta);
        if (here !== null && here.score > (tried.get(peak)?.score ?? -Infinity)) peak = index;
      }
      for (const step of [-1, 1]) {
        let from = tried.get(peak)?.fit.beta ?? pilot.beta;
        for (let index = peak + step; index >= 0 && index < ELASTICITIES.length; index += step) {
          const here = at(index, from);
          if (here === null || here.score < top - NEGLIGIBLE) break;
          from = here.fit.beta;
        }
      }
      for (const one of tried.values()) if (one !== null) candidates.push(one);
    }
  }
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  return { best, candidates: candidates.filter((one) => one.score >= top - NEGLIGIBLE), dispersion };
}

/** Pearson dispersion, at least Poisson's 1 for counts, widened for memory from day to day. */
function dispersionOf(outcome: Float64Array, fitted: Float64Array, parameters: number): number {
  const residuals = outcome.map((y, i) => (y - fitted[i]!) / Math.sqrt(fitted[i]!));
  let squares = 0;
  let lagged = 0;
  for (let i = 0; i < residuals.length; i++) {
    squares += residuals[i]! ** 2;
    if (i > 0) lagged += residuals[i]! * residuals[i - 1]!;
  }
  const memory = Math.min(0.6, Math.max(0, lagged / squares));
  const plain = squares / Math.max(1, outcome.length - parameters);
  return Math.max(1, plain) * ((1 + memory) / (1 - memory));
}

interface ComingWeek {
  level(candidate: Candidate): number;
  deviation(candidate: Candidate): number;
}

/** The level at the reference spend over the seven days after the last one. */
function comingWeek(design: Design, last: number): ComingWeek {
  const rows = Array.from({ length: 7 }, (_, i) => design.rowFor(last + 1 + i));
  const meanRow = new Float64Array(design.width);
  for (const row of rows) for (const [column, value] of row) meanRow[column]! += value / 7;
  const at = (row: [number, number][], beta: Float64Array): number =>
    Math.exp(row.reduce((eta, [column, value]) => eta + value * beta[column]!, 0));
  return {
    level: ({ fit }) => rows.reduce((sum, row) => sum + at(row, fit.beta), 0) / 7,
    deviation: ({ fit, drift }) => {
      const half = solveLower(fit.factor, design.width, meanRow);
      const variance = half.reduce((sum, v) => sum + v * v, 0);
      // The drift goes on for about a week after the last knot.
      return Math.sqrt(variance + (drift * drift) / 4);
    },
  };
}

/** Evenly spread draws from the mixture of all candidates. */
function drawWorlds(search: Search, coming: ComingWeek, count: number): ResponseDraw[] {
  const top = search.best.score;
  const weights = search.candidates.map((c) => Math.exp(c.score - top));
  const total = weights.reduce((a, b) => a + b, 0);
  // Seeded by the data: draws of two campaigns must not move together.
  const random = seeded(Math.round(search.dispersion * 1e6) ^ Math.round(top * 1e3) ^ search.candidates.length);
  const normals = spreadNormals(count, random);
  const draws: ResponseDraw[] = [];
  let index = 0;
  let below = 0;
  const cache = new Map<number, { level: number; sd: number }>();
  for (let i = 0; i < count; i++) {
    const at = ((i + 0.5) / count) * total;
    while (below + weights[index]! < at && index + 1 < weights.length) below += weights[index++]!;
    const candidate = search.candidates[index]!;
    const known = cache.get(index) ?? { level: coming.level(candidate), sd: coming.deviation(candidate) };
    cache.set(index, known);
    // Mean-preserving: the level is a mean, its draws must not lift it.
    draws.push({ shape: candidate.shape, level: known.level * Math.exp(known.sd * normals[i]! - known.sd ** 2 / 2) });
  }
  return shuffled(draws, random);
}

/** In no order, so that draws of different campaigns can be paired by position. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

function sevenDayMeans(costs: readonly number[]): number[] {
  return costs.slice(6).map((_, i) => costs.slice(i, i + 7).reduce((a, b) => a + b, 0) / 7);
}

/** Each day's outcome as it would have been in the coming week's season and level: dots that belong to the curve. */
function seasonFree(
  search: Search,
  days: readonly (ResponseDay & { day: number })[],
  reference: number,
  level: number,
): { cost: number; outcome: number }[] {
  const { best } = search;
  return days.map((d, i) => {
    const curve = shapeAt(best.shape, d.cost / reference) * level;
    return { cost: d.cost, outcome: (d.outcome / best.fit.fitted[i]!) * curve };
  });
}

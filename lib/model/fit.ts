import { fitBase, tryBase, type BaseRecipe, type BaseTrial } from "@/lib/model/base";
import { stackWeights } from "@/lib/model/blend";
import { calibrate, outcomeInterval, type Calibration } from "@/lib/model/calibration";
import { usableRows } from "@/lib/model/clean";
import { explained, type Explained } from "@/lib/model/deviance";
import { clusters, makeFolds } from "@/lib/model/folds";
import { startPace, type Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import { encode, makeSchema, type Schema } from "@/lib/model/schema";
import { MOST_LOG_RATIO, type Member, type ModelState } from "@/lib/model/state";
import { checksum } from "@/lib/model/storage";
import type { CandidateResult, FitOptions, FittedModel, ModelCard, TrainingTable } from "@/lib/model/types";
import { averageRate, foldData, heldOut, type FoldData, type HeldOut } from "@/lib/model/validation";

const CARD_VERSION = 1;
const PAIRS = 6;

/**
 * Fits all candidates, compares them on rows that they had not seen, and returns the best with its intervals.
 * Where none is better than the plain average by more than its own doubt, the model is the average and says `usable: false`.
 * Throws FitCancelled. Rows without a usable outcome or exposure are left out.
 */
export async function fitTable(table: TrainingTable, options: FitOptions): Promise<FittedModel> {
  const started = performance.now();
  const pace = startPace(options);
  try {
    pace.report("preparing", 0);
    await pace.rest();
    const clean = usableRows(table);
    const schema = makeSchema(clean, options.volumeEffect ? clean.exposure : null);
    const rows: Rows = {
      encoded: encode(schema, clean, clean.exposure),
      outcome: clean.outcome,
      exposure: clean.exposure,
      weight: new Float64Array(clean.length).fill(1),
    };
    const average = clean.length > 0 ? averageRate(clean.outcome, clean.exposure) : 1;
    const found = await compare(schema, rows, clean, options, pace);
    const state: ModelState = { schema, ...found.state };
    pace.report("saving", 0.98);
    const card: ModelCard = {
      version: CARD_VERSION,
      createdAt: new Date().toISOString(),
      schemaHash: schema.hash,
      checksum: "",
      rows: clean.length,
      outcomeTotal: clean.outcome.reduce((a, b) => a + b, 0),
      exposureTotal: clean.exposure.reduce((a, b) => a + b, 0),
      candidates: found.candidates,
      chosen: found.chosen,
      usable: state.usable,
      seconds: 0,
      epochs: 0,
      backend: "none",
      seed: options.seed,
      coverage90: found.coverage90,
    };
    const model: FittedModel = {
      card: { ...card, seconds: (performance.now() - started) / 1000 },
      averageRate: average,
      state,
    };
    const signed = { ...model, card: { ...model.card, checksum: await checksum(model) } };
    pace.report("saving", 1);
    return signed;
  } finally {
    pace.close();
  }
}

interface Found {
  readonly state: Omit<ModelState, "schema">;
  readonly candidates: readonly CandidateResult[];
  readonly chosen: string;
  readonly coverage90: number;
}

async function compare(
  schema: Schema,
  rows: Rows,
  table: TrainingTable,
  options: FitOptions,
  pace: Pace,
): Promise<Found> {
  const folds = makeFolds(table, options.seed)
    .map((fold, index) => foldData(rows, table.time, fold, index))
    .filter((fold) => fold !== null);
  const held = heldOut(rows, folds);
  const cluster = clusters(table);
  const judge = (signal: Float64Array): Explained =>
    explained(held.outcome, expectation(held, signal), held.baseline, cluster);

  const trials: { name: string; trial: BaseTrial; result: Explained }[] = [];
  const attempt = async (name: string, recipe: BaseRecipe): Promise<void> => {
    const trial = await tryBase(schema, folds, table.length, recipe, pace);
    trials.push({ name, trial, result: judge(trial.signal) });
    pace.report("base", 0.02 + 0.03 * trials.length);
  };
  const volume = schema.categorical.length + schema.numeric.length - 1;
  const leaveOut = options.volumeEffect ? [new Set([volume]), new Set<number>()] : [new Set<number>()];
  if (folds.length > 0) {
    for (const without of leaveOut)
      for (const pairs of [0, PAIRS])
        for (const bigRowsCountLess of [false, true])
          await attempt(pairs > 0 ? "effects and pairs" : "effects", {
            pairs,
            bigRowsCountLess,
            without,
            halfLife: null,
          });
    const best = trials.reduce((a, b) => (b.result.value > a.result.value ? b : a));
    if (table.time) {
      const span = Math.max(...table.time) - Math.min(...table.time);
      for (const share of [4, 8]) await attempt(best.name, { ...best.trial.recipe, halfLife: span / share });
    }
  }

  const blendNames = trials.map((t) => t.trial);
  const signals = blendNames.map((t) => t.signal);
  const none = new Float64Array(table.length).map((_, i) => (held.fold[i]! < 0 ? Number.NaN : 0));
  // Each fold is predicted with weights that the other folds chose, so that the blend's own figure is honest.
  const blended = none.slice();
  const doubt = none.slice();
  for (const fold of folds) {
    const weights = stackWeights(signals, held.outcome, held.baseline, (i) => held.fold[i]! >= 0 && (folds.length < 2 || held.fold[i] !== fold.index)); // prettier-ignore
    for (const row of fold.rows) {
      weights.forEach((weight, k) => {
        blended[row]! += weight * signals[k]![row]!;
        doubt[row]! += weight * blendNames[k]!.variance[row]!;
      });
    }
  }
  const blendResult = judge(blended);
  const candidates: CandidateResult[] = [{ name: "average", devianceExplained: 0, standardError: 0 }];
  for (const name of ["effects", "effects and pairs"]) {
    const of = trials.filter((t) => t.name === name);
    if (of.length === 0) continue;
    const best = of.reduce((a, b) => (b.result.value > a.result.value ? b : a));
    candidates.push({ name, devianceExplained: best.result.value, standardError: best.result.standardError });
  }
  candidates.push({ name: "blend", devianceExplained: blendResult.value, standardError: blendResult.standardError });
  const usable = folds.length > 0 && blendResult.value > blendResult.standardError;
  const weights = usable ? stackWeights(signals, held.outcome, held.baseline, (i) => held.fold[i]! >= 0) : [];
  const members: Member[] = [];
  for (const [k, weight] of weights.entries()) {
    if (weight > 0) members.push({ kind: "effects", weight, model: await fitBase(schema, rows, table.time, blendNames[k]!.recipe, pace) }); // prettier-ignore
  }
  pace.report("calibrating", 0.9);
  const whole = table.outcome.every((value) => Number.isInteger(value));
  const chosen = usable ? expectation(held, blended) : held.baseline;
  const total = table.outcome.reduce((a, b) => a + b, 0);
  const averageVariance = 1 / (total + 0.5);
  const variance = usable ? doubt.map((v) => v + averageVariance) : none.map((v) => v + averageVariance);
  const fitted = inFolds(held, chosen, variance, folds, whole);
  return {
    state: { usable, members, averageVariance, calibration: fitted.calibration },
    candidates,
    chosen: usable ? "blend" : "average",
    coverage90: fitted.coverage,
  };
}

function expectation(held: HeldOut, signal: Float64Array): Float64Array {
  return held.baseline.map(
    (base, i) => base * Math.exp(Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, signal[i]!))),
  );
}

/** The final calibration uses all held-out rows; its coverage is measured by calibrating without each fold in turn. */
function inFolds(
  held: HeldOut,
  expected: Float64Array,
  variance: Float64Array,
  folds: readonly FoldData[],
  whole: boolean,
): { calibration: Calibration; coverage: number } {
  const select = (use: (row: number) => boolean): Calibration => {
    const rows = [...held.outcome.keys()].filter(use);
    const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i]!);
    return calibrate(take(held.outcome), take(expected), take(variance), whole);
  };
  let inside = 0;
  let count = 0;
  for (const fold of folds) {
    const others = select((i) => held.fold[i]! >= 0 && (folds.length < 2 || held.fold[i] !== fold.index));
    for (const row of fold.rows) {
      const { low, high } = outcomeInterval(others, expected[row]!, variance[row]!);
      if (held.outcome[row]! >= low && held.outcome[row]! <= high) inside += 1;
      count += 1;
    }
  }
  return { calibration: select((i) => held.fold[i]! >= 0), coverage: count > 0 ? inside / count : 0 };
}

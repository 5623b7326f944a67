import { fitBase, toStored, type StoredRecipe } from "@/lib/model/base";
import { calibrateInFolds, unexplainedDoubt } from "@/lib/model/calibrate-folds";
import { baseCandidates, bestOf } from "@/lib/model/base-candidates";
import { choose, type Choice } from "@/lib/model/choose";
import { usableRows } from "@/lib/model/clean";
import { measureDrift } from "@/lib/model/drift";
import { driftVariance, type Drift } from "@/lib/model/drift-variance";
import type { EffectsModel } from "@/lib/model/effects-model";
import { clusters, makeFolds } from "@/lib/model/folds";
import { joinImported } from "@/lib/model/imported/judge";
import { networkCandidate, type NetworkTrial } from "@/lib/model/network-candidate";
import { startPace } from "@/lib/model/pace";
import { takeNumbers, type Rows } from "@/lib/model/rows";
import { encode, makeSchema, type Encoded } from "@/lib/model/schema";
import type { Member, ModelState } from "@/lib/model/state";
import { checksum } from "@/lib/model/storage";
import { treesCandidates } from "@/lib/model/trees-candidates";
import type { BaseCandidate, Material, Trial } from "@/lib/model/trial";
import { FitCancelled, type FitOptions, type FittedModel, type ModelCard, type TrainingTable } from "@/lib/model/types";
import { averageRate, expectation, foldData, heldOut, type FoldData } from "@/lib/model/validation";

const CARD_VERSION = 1;

/**
 * Of what tells the rows of one day apart, some is that day's own: on public accounts the next day kept 0.8 (Bing) to 1.0 (Company X)
 * of it. Where a history has one day only, validation cannot find out, and this much is believed.
 */
const LASTS_BEYOND_ONE_DAY = 0.8;

/**
 * Fits all candidates, compares them on rows that they had not seen, and returns the best with its intervals.
 * Where none is better than the plain average by more than its own doubt, the model is the average and says `usable: false`.
 * Throws FitCancelled. Rows without a usable outcome or exposure are left out.
 */
export async function fitTable(table: TrainingTable, options: FitOptions): Promise<FittedModel> {
  const started = performance.now();
  const pace = startPace(options);
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
  const folds = makeFolds(clean, options.seed)
    .map((fold, index) => foldData(rows, clean.time, fold, index))
    .filter((fold) => fold !== null);
  const held = heldOut(rows, folds);
  const material: Material = { schema, rows, time: clean.time, folds, held, seed: options.seed, pace };
  const tried = folds.length > 0 ? await tryAll(material, options) : NOTHING_TRIED;
  pace.report("calibrating", 0.84);
  const cluster = clusters(clean);
  const alone = choose(tried.trials, folds, held, cluster, options.seed, tried.base);
  const joined = options.imported ? await joinImported(alone, options.imported, clean, cluster, material) : null;
  const choice = joined?.choice ?? alone;
  const oneDay = clean.time?.every((time) => time === clean.time![0]) ?? false;
  const final = await refit(material, tried, choice, oneDay ? LASTS_BEYOND_ONE_DAY : 1, joined?.member ?? null);
  const expected = expectation(held, choice.signal);
  options.onHeldOut?.(expected);
  const drift = final.doubt && tried.base ? await measureDrift(material, tried.base) : null;
  const astray = driftOfHeldOut(drift, folds, clean);
  const own = held.baseline.map((_, i) => (final.doubt ? (tried.base?.variance[i] ?? 0) : 0) + astray[i]!);
  const commonVariance =
    1 / (sum(clean.outcome) + 0.5) + (final.doubt ? unexplainedDoubt(held, expected, own, final.doubt.noise) : 0);
  const doubt = own.map((variance) => variance + commonVariance);
  const whole = clean.outcome.every((value) => Number.isInteger(value));
  const { calibration, coverage, reliability } = calibrateInFolds(held, folds, expected, doubt, whole);
  const state: ModelState = {
    schema,
    usable: choice.usable,
    ...final,
    commonVariance,
    drift,
    calibration,
  };
  pace.report("saving", 0.98);
  const card: ModelCard = {
    version: CARD_VERSION,
    createdAt: new Date().toISOString(),
    schemaHash: schema.hash,
    checksum: "",
    rows: clean.length,
    outcomeTotal: sum(clean.outcome),
    exposureTotal: sum(clean.exposure),
    candidates: choice.candidates,
    chosen: choice.chosen,
    usable: choice.usable,
    seconds: (performance.now() - started) / 1000,
    ...networkFacts(tried.network),
    seed: options.seed,
    coverage90: coverage,
    reliability,
    ...(joined ? { imported: joined.verdict } : {}),
  };
  const model: FittedModel = {
    card,
    averageRate: clean.length > 0 ? averageRate(clean.outcome, clean.exposure) : 1,
    state,
  };
  const signed = { ...model, card: { ...card, checksum: await checksum(model) } };
  pace.report("saving", 1);
  return signed;
}

/** Held-out rows are asked about from the end of their own training rows. */
function driftOfHeldOut(
  drift: Drift | null,
  folds: readonly FoldData[],
  { length, time }: TrainingTable,
): Float64Array {
  const variance = new Float64Array(length);
  for (const { rows, trainTime } of drift && time ? folds : []) {
    const until = trainTime!.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const part = driftVariance({ ...drift!, until }, takeNumbers(time!, rows), rows.length);
    rows.forEach((row, k) => (variance[row] = part[k]!));
  }
  return variance;
}

function networkFacts(network: Tried["network"]): Pick<ModelCard, "epochs" | "backend"> {
  if (network === null) return { epochs: 0, backend: "none" };
  if (typeof network === "string") return { epochs: 0, backend: `none (${network})` };
  return { epochs: network.epochs, backend: network.backend };
}

interface Tried {
  readonly trials: readonly Trial[];
  readonly base: BaseCandidate | null;
  /** A text: why it could not be trained. null: there is too little to train it on. */
  readonly network: NetworkTrial | string | null;
}
const NOTHING_TRIED: Tried = { trials: [], base: null, network: null };

async function tryAll(material: Material, options: FitOptions): Promise<Tried> {
  const { schema } = material;
  const columns = schema.categorical.length + schema.numeric.length;
  if (columns === 0 || !varies(material.rows.encoded)) return NOTHING_TRIED;
  const bases = await baseCandidates(material, options.volumeEffect ? columns - 1 : null);
  const base = bestOf(bases);
  const trees = await treesCandidates(material, base);
  const network = await networkCandidate(material, base, options.wasmPath).catch(failureOf);
  const trials = [...bases, ...trees, typeof network === "string" ? null : network].filter((trial) => trial !== null);
  return { trials, base, network };
}

/** A browser out of memory or with a broken WebAssembly still gets a model: without the network, and its card says so. */
function failureOf(error: unknown): string {
  if (error instanceof FitCancelled) throw error;
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

/** Whether rows differ in anything: what learners say of rows that are all alike is chance. */
function varies({ codes, values }: Encoded): boolean {
  return [...codes, ...values].some((column) => column.some((value) => !Object.is(value, column[0])));
}

/** The chosen learners once more, on all rows; `share`: how much of what they say is believed. */
async function refit(
  material: Material,
  tried: Tried,
  choice: Choice,
  share: number,
  imported: Member | null,
): Promise<{ members: Member[]; doubt: EffectsModel | null; doubtRecipe: StoredRecipe | null }> {
  if (!choice.usable || !tried.base) return { members: [], doubt: null, doubtRecipe: null };
  const members: Member[] = [];
  for (const [k, trial] of tried.trials.entries()) {
    if (choice.weights[k]! > 0) members.push(await trial.refit(share * choice.weights[k]!));
    material.pace.report("calibrating", 0.85 + (0.1 * (k + 1)) / tried.trials.length);
  }
  if (imported) members.push({ ...imported, weight: share * imported.weight });
  const { schema, rows, time, pace } = material;
  const { recipe } = tried.base;
  return { members, doubt: await fitBase(schema, rows, time, recipe, pace), doubtRecipe: toStored(recipe) };
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}

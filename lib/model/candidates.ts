import { openBackend } from "@/lib/model/backend";
import { fitBase, toStored, tryBase, type BaseRecipe } from "@/lib/model/base";
import { mixed } from "@/lib/model/blend";
import { boost } from "@/lib/model/boosting";
import { totalDeviance, unitDeviance } from "@/lib/model/deviance";
import { estimateDispersion } from "@/lib/model/dispersion";
import { predictEffects } from "@/lib/model/effects-model";
import { forestBins, predictForest, prune } from "@/lib/model/forest";
import { startLooks } from "@/lib/model/looks";
import { trainNetwork } from "@/lib/model/network";
import { predictNetworks, type NetworkWeights } from "@/lib/model/network-forward";
import type { Pace } from "@/lib/model/pace";
import type { Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";
import type { Member } from "@/lib/model/state";
import { averageRate, expectation, recencyWeights, type FoldData, type HeldOut } from "@/lib/model/validation";

/** A learner after validation: what it said about rows that it had not seen, and how to fit it to all rows. */
export interface Trial {
  readonly name: string;
  /** What it adds to the logarithm of the rate; NaN where a row was never held out. */
  readonly signal: Float64Array;
  /** The learner that this one corrects; its prediction is the sum of both. */
  readonly corrects: Trial | null;
  /** Its prediction when not blended with others. */
  readonly alone: Float64Array;
  readonly refit: (weight: number) => Promise<Member>;
}
export interface BaseCandidate extends Trial {
  readonly recipe: BaseRecipe;
  readonly variance: Float64Array;
  readonly deviance: number;
}

/** All that the learners work on. */
export interface Material {
  readonly schema: Schema;
  readonly rows: Rows;
  readonly time: Float64Array | null;
  readonly folds: readonly FoldData[];
  readonly held: HeldOut;
  readonly seed: number;
  readonly pace: Pace;
}

const PAIRS = 6;
/** Halvings of the weight of old rows within the history's length; tried while they help. */
const HALVINGS = [4, 8, 16, 32];

/** Tries the base with and without pairs, volume and caution about big rows; then, where there is time, with forgetting. */
export async function baseCandidates(material: Material, volume: number | null): Promise<readonly BaseCandidate[]> {
  const { schema, rows, time, folds, held, pace } = material;
  const found: BaseCandidate[] = [];
  const attempt = async (recipe: BaseRecipe): Promise<BaseCandidate> => {
    const { signal, variance } = await tryBase(schema, folds, held.outcome.length, recipe, pace);
    const candidate: BaseCandidate = {
      name: recipe.pairs > 0 ? "effects and pairs" : "effects",
      recipe,
      signal,
      corrects: null,
      alone: signal,
      variance,
      deviance: totalDeviance(held.outcome, expectation(held, signal)),
      refit: async (weight) => ({
        kind: "effects",
        weight,
        model: await fitBase(schema, rows, time, recipe, pace),
        recipe: toStored(recipe),
      }),
    };
    found.push(candidate);
    pace.report("base", 0.02 + 0.03 * found.length);
    return candidate;
  };
  const columns = schema.categorical.length + schema.numeric.length;
  for (const without of volume === null ? [new Set<number>()] : [new Set([volume]), new Set<number>()])
    for (const bigRowsCountLess of [false, true])
      // The one with pairs has the one without on its way.
      for (const pairs of columns - without.size > 1 ? [PAIRS, 0] : [0])
        await attempt({ pairs, bigRowsCountLess, without, halfLife: null });
  let best = bestOf(found);
  const unknown = mostlyUnseen(folds, schema.categorical.length);
  if (unknown.length > 0 && unknown.length < columns)
    best = bestOf([best, await attempt({ ...best.recipe, without: new Set([...best.recipe.without, ...unknown]) })]);
  const span = time ? time.reduce((a, b) => Math.max(a, b)) - time.reduce((a, b) => Math.min(a, b)) : 0;
  for (const halvings of span > 0 ? HALVINGS : []) {
    const next = await attempt({ ...best.recipe, halfLife: span / halvings });
    if (next.deviance >= best.deviance) break;
    best = next;
  }
  return found;
}

/** Columns whose levels are new in most rows that are asked about (the ads, where ads are new): what they seem to explain is lost. */
function mostlyUnseen(folds: readonly FoldData[], categories: number): number[] {
  return Array.from({ length: categories }, (_, c) => c).filter((c) => {
    let unseen = 0;
    let all = 0;
    for (const { train, test } of folds) {
      const seen = new Set(train.encoded.codes[c]);
      for (const code of test.codes[c]!) if (!seen.has(code)) unseen += 1;
      all += test.length;
    }
    return unseen > 0.5 * all;
  });
}

export function bestOf(candidates: readonly BaseCandidate[]): BaseCandidate {
  return candidates.reduce((a, b) => (b.deviance < a.deviance ? b : a));
}

const treeCount = (rows: number): number => (rows < 8_000 ? 240 : rows < 50_000 ? 160 : 100);
const TREES_BETWEEN_LOOKS = 20;

/** How trees may grow. Which of them suits depends on the account: deep ones where three settings act together, cautious ones where noise is wild. */
const SHAPES = [
  { leaves: 8, bigRowsCountLess: true },
  { leaves: 20, bigRowsCountLess: false },
  { leaves: 4, bigRowsCountLess: true },
  { leaves: 20, bigRowsCountLess: true },
] as const;
type Shape = (typeof SHAPES)[number];
/** The shape is chosen on the last folds alone: all of them would take twice as long and say the same. */
const FOLDS_FOR_SHAPE = 2;

/** Boosted trees that start from the average: they see what effects and pairs cannot, and err differently. */
export async function treesCandidate(material: Material, base: BaseCandidate): Promise<Trial | null> {
  const { schema, rows, time, folds, held, seed, pace } = material;
  const trees = treeCount(rows.outcome.length);
  const { halfLife } = base.recipe;
  const grow = (shape: Shape, data: Rows, when: Float64Array | null, start: number, count: number): ReturnType<typeof boost> =>
    boost(schema, forget(data, when, halfLife), { ...shape, trees: count, seed, start: data.outcome.map(() => start) }, pace); // prettier-ignore
  const attempt = async (shape: Shape, on: readonly FoldData[]): Promise<TreesTrial> => {
    const looks = startLooks(held, trees / TREES_BETWEEN_LOOKS);
    for (const fold of on) {
      const forest = await grow(shape, fold.train, fold.trainTime, Math.log(fold.averageRate), trees);
      predictForest(forest, forestBins(schema, forest.levelBins, fold.test), (tree, sum) => {
        if (tree % TREES_BETWEEN_LOOKS === 0) looks.record(tree / TREES_BETWEEN_LOOKS - 1, fold, (k) => sum[k]!);
      });
    }
    const { signal, look } = looks.choose(on, null);
    return { shape, signal, look, loss: totalDeviance(held.outcome, expectation(held, signal)) };
  };
  const isLarge = rows.outcome.length >= ROWS_TO_ASK_FIRST;
  const asked = isLarge ? folds.slice(0, 1) : folds.slice(-FOLDS_FOR_SHAPE);
  let best: TreesTrial | null = null;
  for (const [k, shape] of SHAPES.entries()) {
    const next = await attempt(shape, asked);
    if (best === null || next.loss < best.loss) best = next;
    if (isLarge && !adds(held, folds[0]!, base, best.signal)) return null;
    pace.report("validating", 0.38 + (0.2 * (k + 1)) / SHAPES.length);
  }
  if (best === null) return null;
  const { shape, signal, look } = asked.length < folds.length ? await attempt(best.shape, folds) : best;
  const count = (look + 1) * TREES_BETWEEN_LOOKS;
  return {
    name: "boosted trees",
    signal,
    corrects: null,
    alone: signal,
    refit: async (weight) => {
      const start = Math.log(averageRate(rows.outcome, rows.exposure));
      return { kind: "trees", weight, forest: prune(await grow(shape, rows, time, start, count), count) };
    },
  };
}

interface TreesTrial {
  readonly shape: Shape;
  readonly signal: Float64Array;
  readonly look: number;
  readonly loss: number;
}

/** Large tables: where the first fold shows that trees add nothing to the base, the other folds are not spent on them. */
const ROWS_TO_ASK_FIRST = 8_000;
const LEAST_SHARE = 0.1;

function adds(held: HeldOut, fold: FoldData, base: BaseCandidate, signal: Float64Array): boolean {
  const loss = (shares: readonly number[]): number => {
    const expected = expectation(held, mixed({ shares, scale: 1 }, [base.signal, signal]));
    return fold.rows.reduce((sum, row) => sum + unitDeviance(held.outcome[row]!, expected[row]!), 0);
  };
  return loss([1 - LEAST_SHARE, LEAST_SHARE]) < loss([1, 0]);
}

const LEAST_ROWS_FOR_NETWORK = 200;
const LEAST_OUTCOMES_FOR_NETWORK = 50;
const epochCount = (rows: number): number => (rows < 2_000 ? 30 : rows < 8_000 ? 18 : rows < 50_000 ? 12 : 6);
const EPOCHS_BETWEEN_LOOKS = 2;
const SEEDS = 3;

export interface NetworkTrial extends Trial {
  readonly epochs: number;
  readonly backend: string;
}

/** The TF.js network on the residual of the best base. Null where there is too little to train it on. */
export async function networkCandidate(
  material: Material,
  base: BaseCandidate,
  wasmPath: string | undefined,
): Promise<NetworkTrial | null> {
  const { schema, rows, time, folds, held, seed, pace } = material;
  const n = rows.outcome.length;
  const average = averageRate(rows.outcome, rows.exposure);
  const flat = rows.exposure.map((exposure) => exposure * average);
  const { phi } = estimateDispersion(rows.outcome, flat, null, 1);
  const outcomes = rows.outcome.reduce((a, b) => a + b, 0) / phi;
  if (n < LEAST_ROWS_FOR_NETWORK || outcomes < LEAST_OUTCOMES_FOR_NETWORK) return null;
  const backend = await openBackend(wasmPath);
  const epochs = epochCount(n);
  const looks = startLooks(held, epochs / EPOCHS_BETWEEN_LOOKS);
  const { recipe } = base;

  const train = async (
    data: Rows,
    when: Float64Array | null,
    count: number,
    seeds: number,
    onEpoch?: (epoch: number, weights: NetworkWeights, k: number) => boolean,
  ): Promise<NetworkWeights[]> => {
    const model = await fitBase(schema, data, when, recipe, pace);
    const start = predictEffects(schema, model, data.encoded).logRate;
    const noise = estimateDispersion(data.outcome, data.exposure.map((e, i) => e * Math.exp(start[i]!)), null, 1); // prettier-ignore
    const networks: NetworkWeights[] = [];
    for (let k = 0; k < seeds; k++) {
      const options = { epochs: count, seed: seed + 101 * k, start, ...noise };
      networks.push(
        await trainNetwork(
          schema,
          forget(data, when, recipe.halfLife),
          onEpoch ? { ...options, onEpoch: (epoch, weights) => onEpoch(epoch, weights, k) } : options,
          pace,
        ),
      );
    }
    return networks;
  };

  const seedsInFolds = n < 4_000 ? 2 : 1;
  for (const fold of folds) {
    const patience = n < ROWS_TO_ASK_FIRST ? null : startPatience(held, fold, base.alone);
    await train(fold.train, fold.trainTime, epochs, seedsInFolds, (epoch, weights, k) => {
      if (epoch % EPOCHS_BETWEEN_LOOKS !== 0) return true;
      const part = predictNetworks(schema, [weights], fold.test);
      const look = epoch / EPOCHS_BETWEEN_LOOKS - 1;
      const goOn = patience?.(part) ?? true;
      // What was not trained any more says at the later looks what it said at last.
      for (let at = look; at < (goOn ? look + 1 : epochs / EPOCHS_BETWEEN_LOOKS); at++)
        looks.record(at, fold, (i, before) => (k === 0 ? 0 : before) + part[i]! / seedsInFolds);
      return goOn;
    });
    pace.report("network", 0.58 + (0.25 * (fold.index + 1)) / folds.length);
  }
  const { signal, look } = looks.choose(folds, base.alone);
  const count = (look + 1) * EPOCHS_BETWEEN_LOOKS;
  return {
    name: "network",
    signal,
    corrects: base,
    alone: signal.map((value, i) => value + base.alone[i]!),
    epochs: count,
    backend: backend.reason === null ? backend.name : `${backend.name} (${backend.reason})`,
    refit: async (weight) => ({
      kind: "network",
      weight,
      networks: await train(rows, time, count, n < 8_000 ? SEEDS : 2),
    }),
  };
}

const PATIENCE = 2;

/** Early stopping: true while what is said of the fold's held-out rows still improved at one of the last looks. */
function startPatience(held: HeldOut, fold: FoldData, base: Float64Array): (signal: Float64Array) => boolean {
  let [least, since] = [Number.POSITIVE_INFINITY, 0];
  return (signal) => {
    const total = new Float64Array(held.outcome.length).fill(Number.NaN);
    fold.rows.forEach((row, k) => (total[row] = base[row]! + signal[k]!));
    const deviance = totalDeviance(held.outcome, expectation(held, total));
    since = deviance < least ? 0 : since + 1;
    least = Math.min(least, deviance);
    return since < PATIENCE;
  };
}

/** Rows of long ago count less where the base found that this helps. */
function forget(rows: Rows, time: Float64Array | null, halfLife: number | null): Rows {
  return time && halfLife !== null ? { ...rows, weight: recencyWeights(time, halfLife) } : rows;
}

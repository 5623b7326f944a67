import { boost } from "@/lib/model/boosting";
import { totalDeviance, unitDeviance } from "@/lib/model/deviance";
import { forestBins, predictForest, prune } from "@/lib/model/forest";
import { startLooks, type Looks } from "@/lib/model/looks";
import type { Rows } from "@/lib/model/rows";
import { weighted } from "@/lib/model/stacking";
import { forget, type BaseCandidate, type Material, type Trial } from "@/lib/model/trial";
import { averageRate, expectation, type FoldData, type HeldOut } from "@/lib/model/validation";

const treeCount = (rows: number): number => (rows < 8_000 ? 240 : rows < 50_000 ? 160 : 100);
const TREES_BETWEEN_LOOKS = 20;

/** How trees may grow. Which of them suits depends on the account: deep ones where three settings act together, cautious ones where noise is wild. */
const SHAPES = [
  { leaves: 8, bigRowsCountLess: true },
  { leaves: 20, bigRowsCountLess: false },
  { leaves: 8, bigRowsCountLess: false },
  { leaves: 20, bigRowsCountLess: true },
  { leaves: 4, bigRowsCountLess: true },
] as const;
type Shape = (typeof SHAPES)[number] & { readonly oneLevelAtATime: boolean };

/** Two families that err apart: new ads and days are often told better one level at a time, known ones in two camps. */
const FAMILIES = [
  { name: "boosted trees", oneLevelAtATime: false },
  { name: "boosted trees by level", oneLevelAtATime: true },
] as const;
/** Of larger tables the shape is chosen on the last folds alone: all of them would take twice as long and say the same. */
const ROWS_FOR_ALL_FOLDS = 4_000;
const FOLDS_FOR_SHAPE = 2;

/** Boosted trees that start from the average: they see what effects and pairs cannot, and err differently. */
export async function treesCandidates(material: Material, base: BaseCandidate): Promise<readonly Trial[]> {
  const found: Trial[] = [];
  for (const family of FAMILIES) {
    const trial = await tryFamily(material, base, family);
    if (trial) found.push(trial);
    material.pace.report("validating", 0.38 + (0.2 * (FAMILIES.indexOf(family) + 1)) / FAMILIES.length);
  }
  return found;
}

async function tryFamily(
  material: Material,
  base: BaseCandidate,
  { name, oneLevelAtATime }: (typeof FAMILIES)[number],
): Promise<Trial | null> {
  const { schema, rows, time, folds, held, seed, pace } = material;
  const trees = treeCount(rows.outcome.length);
  const { halfLife } = base.recipe;
  const grow = (shape: Shape, data: Rows, when: Float64Array | null, start: number, count: number): ReturnType<typeof boost> =>
    boost(schema, forget(data, when, halfLife), { ...shape, trees: count, seed, start: data.outcome.map(() => start) }, pace); // prettier-ignore
  const follow = async (shape: Shape, looks: Looks, on: readonly FoldData[]): Promise<void> => {
    for (const fold of on) {
      const forest = await grow(shape, fold.train, fold.trainTime, Math.log(fold.averageRate), trees);
      predictForest(forest, forestBins(schema, forest.levelBins, fold.test), (tree, sum) => {
        if (tree % TREES_BETWEEN_LOOKS === 0) looks.record(tree / TREES_BETWEEN_LOOKS - 1, fold, (k) => sum[k]!);
      });
    }
  };
  const isLarge = rows.outcome.length >= ROWS_TO_ASK_FIRST;
  const asked = isLarge
    ? folds.slice(0, 1)
    : folds.slice(rows.outcome.length < ROWS_FOR_ALL_FOLDS ? 0 : -FOLDS_FOR_SHAPE);
  // Large tables take long, and there the shape matters little: few are tried, the second family in its usual one only.
  const shapes = isLarge ? SHAPES.slice(0, oneLevelAtATime ? 1 : 3) : SHAPES;
  let best: TreesTrial | null = null;
  for (const usual of shapes) {
    const shape = { ...usual, oneLevelAtATime };
    const looks = startLooks(held, trees / TREES_BETWEEN_LOOKS);
    await follow(shape, looks, asked);
    const { signal } = looks.choose(asked, null);
    const loss = totalDeviance(held.outcome, expectation(held, signal));
    if (best === null || loss < best.loss) best = { shape, looks, signal, loss };
    if (isLarge && !adds(held, folds[0]!, base, best.signal)) return null;
  }
  if (best === null) return null;
  const { shape, looks } = best;
  await follow(shape, looks, folds.filter((fold) => !asked.includes(fold))); // prettier-ignore
  const { signal, look: last } = looks.choose(folds, null);
  const count = (last + 1) * TREES_BETWEEN_LOOKS;
  return {
    name,
    signal,
    corrects: null,
    alone: signal,
    refit: async (weight) => {
      const start = Math.log(averageRate(rows.outcome, rows.exposure));
      return { kind: "trees", weight, forest: prune(await grow(shape, rows, time, start, count), count) };
    },
  };
}

/** A shape with what it said, on the way, about the folds that it was asked on. */
interface TreesTrial {
  readonly shape: Shape;
  readonly looks: Looks;
  readonly signal: Float64Array;
  readonly loss: number;
}

/** Large tables: where the first fold shows that trees add nothing to the base, the other folds are not spent on them. */
const ROWS_TO_ASK_FIRST = 8_000;
const LEAST_SHARE = 0.1;

function adds(held: HeldOut, fold: FoldData, base: BaseCandidate, signal: Float64Array): boolean {
  const loss = (shares: readonly number[]): number => {
    const expected = expectation(held, weighted(shares, [base.signal, signal]));
    return fold.rows.reduce((sum, row) => sum + unitDeviance(held.outcome[row]!, expected[row]!), 0);
  };
  return loss([1 - LEAST_SHARE, LEAST_SHARE]) < loss([1, 0]);
}

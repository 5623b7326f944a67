import { openBackend } from "@/lib/model/backend";
import { fitBase } from "@/lib/model/base";
import { totalDeviance } from "@/lib/model/deviance";
import { estimateDispersion } from "@/lib/model/dispersion";
import { predictEffects } from "@/lib/model/effects-model";
import { startLooks } from "@/lib/model/looks";
import { trainNetwork } from "@/lib/model/network";
import { predictNetworks, type NetworkWeights } from "@/lib/model/network-forward";
import type { Rows } from "@/lib/model/rows";
import { forget, type BaseCandidate, type Material, type Trial } from "@/lib/model/trial";
import { averageRate, expectation, type FoldData, type HeldOut } from "@/lib/model/validation";

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
    const patience = n < ROWS_TO_STOP_EARLY ? null : startPatience(held, fold, base.alone);
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

/** Large tables stop a network early: every fold of theirs takes long. */
const ROWS_TO_STOP_EARLY = 8_000;
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

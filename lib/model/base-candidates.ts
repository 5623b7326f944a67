import { fitBase, toStored, tryBase, type BaseRecipe } from "@/lib/model/base";
import { totalDeviance } from "@/lib/model/deviance";
import type { BaseCandidate, Material } from "@/lib/model/trial";
import { expectation, type FoldData } from "@/lib/model/validation";

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

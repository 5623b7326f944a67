import { outcomeInterval } from "@/lib/model/calibration";
import { encode } from "@/lib/model/schema";
import { Z90 } from "@/lib/model/special";
import { rateVariance, totalSignal, type ModelState } from "@/lib/model/state";
import type { FittedModel, Prediction, Table } from "@/lib/model/types";

/**
 * Expected outcome, its 90 % interval and the rate with its own interval, for each row. Synchronous, and without TF.js: the
 * saved weights are applied by hand. Levels that training never saw count as typical ones; a column that is lacking counts as
 * missing. A row whose exposure is not a positive number has an expectation of 0. The further a row's time lies behind the last one that
 * was learnt from, the wider its intervals; without a time it is taken to be as far ahead as validation asked.
 */
export function predictTable(
  model: FittedModel,
  table: Table & { readonly exposure: Float64Array; readonly time?: Float64Array | null },
): Prediction {
  const state = model.state as ModelState;
  const encoded = encode(state.schema, table, table.exposure);
  const signal = totalSignal(state, model.averageRate, encoded);
  const variance = rateVariance(state, encoded, table.time);
  const n = table.length;
  const [predicted, low, high, rate, rateLow, rateHigh] = Array.from({ length: 6 }, () => new Float64Array(n)) as [
    Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array,
  ]; // prettier-ignore
  for (let i = 0; i < n; i++) {
    const given = table.exposure[i]!;
    const exposure = given > 0 && Number.isFinite(given) ? given : 0;
    const spread = Z90 * Math.sqrt(variance[i]!);
    rate[i] = model.averageRate * Math.exp(signal[i]!);
    rateLow[i] = rate[i]! * Math.exp(-spread);
    rateHigh[i] = rate[i]! * Math.exp(spread);
    predicted[i] = exposure * rate[i]!;
    const interval = outcomeInterval(state.calibration, predicted[i]!, variance[i]!);
    low[i] = interval.low;
    high[i] = interval.high;
  }
  return { predicted, low, high, rate, rateLow, rateHigh };
}

import { estimateDispersion, type Dispersion } from "@/lib/model/dispersion";
import { quantileSorted, Z90 } from "@/lib/model/special";

/**
 * How far outcomes fall from their expectation, learned from rows that the model had not seen. Distances are taken on a scale on
 * which the variance `phi mu + kappa mu²` is about 1 everywhere; `lower` and `upper` are their 5 % and 95 % points by size
 * of the expectation (split conformal, Vovk; by groups, Mondrian).
 */
export interface Calibration extends Dispersion {
  /** ln(expectation) at the middle of each group, ascending. */
  readonly at: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** True where all outcomes are whole numbers: the interval's ends are then whole as well. */
  readonly whole: boolean;
}

const GROUP_ROWS = 60;
const MOST_GROUPS = 12;
const TAIL = 0.05;

/** Variance-stabilised outcome for an expectation whose own doubt adds `extra` to kappa. */
function stabilise(value: number, phi: number, kappa: number): number {
  return kappa < 1e-9
    ? 2 * Math.sqrt(value / phi)
    : (2 / Math.sqrt(kappa)) * Math.asinh(Math.sqrt((kappa * value) / phi));
}

function unstabilise(z: number, phi: number, kappa: number): number {
  if (z <= 0) return 0;
  if (kappa < 1e-9) return (phi * z * z) / 4;
  // Capped: beyond it the hyperbolic sine leaves the range of numbers.
  return (phi / kappa) * Math.sinh(Math.min((z * Math.sqrt(kappa)) / 2, 300)) ** 2;
}

/** From held-out rows. Few rows get the normal's points, widened, instead of their own. */
export function calibrate(
  outcome: Float64Array,
  expected: Float64Array,
  doubt: Float64Array,
  whole: boolean,
): Calibration {
  const rows = [...expected.keys()].filter((i) => expected[i]! > 0 && Number.isFinite(expected[i]!));
  const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i]!);
  const [y, mu, v] = [take(outcome), take(expected), take(doubt)];
  const dispersion = estimateDispersion(y, mu, null, 0);
  const { phi, kappa } = dispersion;
  const distance = y.map((value, i) => {
    const k = kappa + v[i]!;
    return stabilise(value, phi, k) - stabilise(mu[i]!, phi, k);
  });
  const order = Int32Array.from(y.keys()).sort((a, b) => mu[a]! - mu[b]!);
  const groups = Math.max(1, Math.min(MOST_GROUPS, Math.floor(order.length / GROUP_ROWS)));
  const at: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  for (let g = 0; g < groups; g++) {
    const members = order.slice(Math.floor((g * order.length) / groups), Math.floor(((g + 1) * order.length) / groups));
    const sorted = Float64Array.from(members, (i) => distance[i]!).sort();
    const n = sorted.length;
    // Conformal points take one row more into the tail's account; below 20 rows they do not exist and the normal's serve.
    const rank = Math.ceil((n + 1) * (1 - TAIL)) - 1;
    const enough = n >= 20 && rank < n;
    at.push(n > 0 ? Math.log(mu[members[n >> 1]!]!) : 0);
    upper.push(enough ? sorted[rank]! : Math.max(1.2 * Z90, quantileSorted(sorted, 1) || 0));
    lower.push(enough ? sorted[n - 1 - rank]! : Math.min(-1.2 * Z90, quantileSorted(sorted, 0) || 0));
  }
  return {
    phi,
    kappa,
    at: Float64Array.from(at),
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    whole,
  };
}

function interpolate(at: Float64Array, values: Float64Array, x: number): number {
  const last = at.length - 1;
  if (x <= at[0]!) return values[0]!;
  if (x >= at[last]!) return values[last]!;
  let k = 0;
  while (x > at[k + 1]!) k += 1;
  const width = at[k + 1]! - at[k]!;
  return width > 0 ? values[k]! + ((values[k + 1]! - values[k]!) * (x - at[k]!)) / width : values[k]!;
}

/** 90 % interval for one outcome; `doubt` is the variance of the logarithm of its expectation. */
export function outcomeInterval(
  calibration: Calibration,
  expected: number,
  doubt: number,
): { low: number; high: number } {
  if (!(expected > 0)) return { low: 0, high: 0 };
  const { phi, at, whole } = calibration;
  const kappa = calibration.kappa + doubt;
  const middle = stabilise(expected, phi, kappa);
  const size = Math.log(expected);
  const low = unstabilise(middle + interpolate(at, calibration.lower, size), phi, kappa);
  const high = unstabilise(middle + interpolate(at, calibration.upper, size), phi, kappa);
  if (!whole) return { low, high };
  // No whole number is lost by rounding inwards; an interval between two whole numbers opens to both.
  const inner = { low: Math.ceil(low - 1e-9), high: Math.floor(high + 1e-9) };
  return inner.low <= inner.high ? inner : { low: inner.high, high: inner.low };
}

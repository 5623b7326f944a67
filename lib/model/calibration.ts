import { estimateDispersion, type Dispersion } from "@/lib/model/dispersion";
import { randomFrom } from "@/lib/model/random";
import { quantileSorted } from "@/lib/model/special";

/**
 * How far outcomes fall from their expectation, learned from rows that the model had not seen (split conformal, Vovk; by groups of
 * size, Mondrian). Distances are taken on a scale on which the variance `phi mu + (kappa + doubt) mu²` is about 1 everywhere. A count
 * y stands for the stretch from y to y + 1 there, so that few large steps near zero are no accident of the expectation.
 */
export interface Calibration extends Dispersion {
  /** ln(expectation) at the middle of each group, ascending. */
  readonly at: Float64Array;
  /** For each group the distances at LEVELS. */
  readonly distances: readonly Float64Array[];
  /** What each interval promises, so that all of them together hold 90 %: whole numbers hold more than they are asked for. */
  readonly content: number;
  /** True where all outcomes are whole numbers: the interval's ends are then whole as well. */
  readonly whole: boolean;
}

/** Shares at which the distribution of distances is kept. */
const LEVELS = [
  0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.825,
  0.85, 0.875, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 0.995,
]; // prettier-ignore
/** The normal's points at LEVELS. */
const NORMAL = [
  -2.576, -2.326, -2.054, -1.881, -1.751, -1.645, -1.555, -1.405, -1.282, -1.15, -1.036, -0.842, -0.674, -0.524, -0.253, 0, 0.253,
  0.524, 0.674, 0.842, 0.935, 1.036, 1.15, 1.282, 1.405, 1.555, 1.645, 1.751, 1.881, 2.054, 2.326, 2.576,
]; // prettier-ignore
const GROUP_ROWS = 150;
const MOST_GROUPS = 8;
/** A group's own points count against all rows' points as this many rows, and those against the widened normal's. */
const GROUP_DOUBT = 60;
const FEW_ROWS = 12;
const WIDENED = 1.1;
const CONTENT = 0.9;
/** However much whole numbers promise by themselves, no interval promises less than this, and none more than that. */
const LEAST_CONTENT = 0.8;
const MOST_CONTENT = 0.96;
/** Few rows know their own tails badly: of them more are asked for, as if so many of them were misses to come. */
const MISSES_TO_COME = 3;
const ROWS_TO_CHECK = 4_000;

/** Variance-stabilised outcome for an expectation whose own doubt is part of kappa. */
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

/** From held-out rows, so that 90 % of them lie inside. Few rows get the normal's points, widened, beside their own. */
export function calibrate(
  outcome: Float64Array,
  expected: Float64Array,
  doubt: Float64Array,
  whole: boolean,
): Calibration {
  const rows = [...expected.keys()].filter((i) => expected[i]! > 0 && Number.isFinite(expected[i]!));
  const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i]!);
  const [y, mu, v] = [take(outcome), take(expected), take(doubt)];
  const apart = estimateDispersion(y, mu, null, 0);
  // What rows differ by includes the doubt about their rates, which is added row by row.
  const dispersion = { phi: apart.phi, kappa: Math.max(0.1 * apart.kappa, apart.kappa - usualDoubt(mu, v)) };
  const random = randomFrom(0xca11b);
  const distance = y.map((value, i) => {
    const within = whole ? random.uniform() : 0;
    return distanceOf(value + within, mu[i]!, v[i]!, dispersion, whole);
  });
  const order = Int32Array.from(y.keys()).sort((a, b) => mu[a]! - mu[b]!);
  const groups = Math.max(1, Math.min(MOST_GROUPS, Math.floor(order.length / GROUP_ROWS)));
  const normal = Float64Array.from(NORMAL, (z) => WIDENED * z);
  const all = pointsOf(distance, order, normal, FEW_ROWS);
  const at: number[] = [];
  const distances: Float64Array[] = [];
  for (let g = 0; g < groups; g++) {
    const members = order.slice(Math.floor((g * order.length) / groups), Math.floor(((g + 1) * order.length) / groups));
    at.push(members.length > 0 ? Math.log(mu[members[members.length >> 1]!]!) : 0);
    distances.push(groups > 1 ? pointsOf(distance, members, all, GROUP_DOUBT) : all);
  }
  const shape = { ...dispersion, at: Float64Array.from(at), distances, whole };
  return { ...shape, content: contentFor(shape, y, mu, v) };
}

/** Mean doubt of the rows that tell kappa: the large ones. */
function usualDoubt(mu: Float64Array, doubt: Float64Array): number {
  let known = 0;
  let squares = 0;
  for (let i = 0; i < mu.length; i++) {
    known += mu[i]! ** 2 * doubt[i]!;
    squares += mu[i]! ** 2;
  }
  return squares > 0 ? known / squares : 0;
}

function distanceOf(value: number, mu: number, doubt: number, { phi, kappa }: Dispersion, whole: boolean): number {
  const middle = whole ? mu + 0.5 : mu;
  return stabilise(value, phi, kappa + doubt) - stabilise(middle, phi, kappa + doubt);
}

/** The rows' own points at LEVELS, drawn towards `usual` as if that were `doubt` further rows. */
function pointsOf(distance: Float64Array, members: Int32Array, usual: Float64Array, doubt: number): Float64Array {
  const sorted = Float64Array.from(members, (i) => distance[i]!).sort();
  const n = sorted.length;
  if (n === 0) return usual;
  return Float64Array.from(LEVELS, (level, k) => (n * quantileSorted(sorted, level) + doubt * usual[k]!) / (n + doubt));
}

/** The promise at which this share of the rows lies inside their intervals. */
function contentFor(
  shape: Omit<Calibration, "content">,
  y: Float64Array,
  mu: Float64Array,
  doubt: Float64Array,
): number {
  if (y.length < 2 * FEW_ROWS) return CONTENT;
  const wanted = CONTENT + MISSES_TO_COME / (y.length + 2 * FEW_ROWS);
  const every = Math.ceil(y.length / ROWS_TO_CHECK);
  const inside = (content: number): number => {
    let count = 0;
    let of = 0;
    for (let i = 0; i < y.length; i += every) {
      const { low, high } = outcomeInterval({ ...shape, content }, mu[i]!, doubt[i]!);
      if (y[i]! >= low && y[i]! <= high) count += 1;
      of += 1;
    }
    return count / of;
  };
  let [low, high] = [LEAST_CONTENT, MOST_CONTENT];
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    if (inside(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** The points between two groups, one by one. */
function pointsAt({ at, distances }: Omit<Calibration, "content">, expected: number): (index: number) => number {
  const x = Math.log(expected);
  const last = at.length - 1;
  let k = 0;
  while (k < last && x > at[k + 1]!) k += 1;
  const next = Math.min(k + 1, last);
  const width = at[next]! - at[k]!;
  const share = width > 0 ? Math.min(1, Math.max(0, (x - at[k]!) / width)) : 0;
  const [a, b] = [distances[k]!, distances[next]!];
  return (index) => a[index]! + (b[index]! - a[index]!) * share;
}

/** Distance below which a share `level` of the rows lies. */
function quantile(points: (index: number) => number, level: number): number {
  const last = LEVELS.length - 1;
  if (level <= LEVELS[0]!) return points(0);
  if (level >= LEVELS[last]!) return points(last);
  let k = 0;
  while (level > LEVELS[k + 1]!) k += 1;
  const share = (level - LEVELS[k]!) / (LEVELS[k + 1]! - LEVELS[k]!);
  return points(k) + (points(k + 1) - points(k)) * share;
}

/** Share of the rows that lie below a distance. */
function shareBelow(points: (index: number) => number, distance: number): number {
  const last = LEVELS.length - 1;
  if (distance <= points(0)) return 0;
  if (distance >= points(last)) return 1;
  let k = 0;
  while (distance > points(k + 1)) k += 1;
  const width = points(k + 1) - points(k);
  return LEVELS[k]! + (width > 0 ? ((LEVELS[k + 1]! - LEVELS[k]!) * (distance - points(k))) / width : 0);
}

/** Shares that the lower end may leave out of what an interval leaves out altogether. */
const LOWER_PARTS = [0.5, 0.4, 0.3, 0.2, 0.1, 0];

/**
 * 90 % interval for one outcome, the narrowest one; `doubt` is the variance of the logarithm of its expectation. Small counts
 * and very uncertain ones begin at 0: then the upper end alone leaves something out.
 */
export function outcomeInterval(
  calibration: Calibration,
  expected: number,
  doubt: number,
): { low: number; high: number } {
  if (!(expected > 0)) return { low: 0, high: 0 };
  const { phi, whole, content } = calibration;
  const kappa = calibration.kappa + doubt;
  const points = pointsAt(calibration, expected);
  const middle = stabilise(whole ? expected + 0.5 : expected, phi, kappa);
  const end = (level: number): number => unstabilise(middle + quantile(points, level), phi, kappa);
  let best = { low: 0, high: Number.POSITIVE_INFINITY };
  for (const part of LOWER_PARTS) {
    const lowest = part > 0 ? end(part * (1 - content)) : 0;
    const low = whole ? Math.floor(lowest + 1e-9) : lowest;
    const below = low > 0 ? shareBelow(points, stabilise(low, phi, kappa) - middle) : 0;
    const highest = end(Math.min(1, below + content));
    const high = whole ? Math.ceil(highest - 1e-9) - 1 : highest;
    if (high - low < best.high - best.low) best = { low, high: Math.max(low, high) };
    if (low === 0) break;
  }
  return best;
}

/** Chance that an outcome expected at `expected` comes out above `bound`, by the same distances. */
export function chanceAbove(calibration: Calibration, expected: number, doubt: number, bound: number): number {
  if (!(expected > 0)) return 0;
  const { phi, whole } = calibration;
  const kappa = calibration.kappa + doubt;
  const middle = stabilise(whole ? expected + 0.5 : expected, phi, kappa);
  const end = whole ? Math.floor(bound) + 1 : bound;
  return 1 - shareBelow(pointsAt(calibration, expected), stabilise(end, phi, kappa) - middle);
}

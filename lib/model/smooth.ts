import { cholesky, inverseDiagonal, logDeterminant, solve } from "@/lib/model/small-matrix";

/** Stiffness of the curve over a numeric column: of its slope and of its bends. */
export interface Stiffness {
  readonly slope: number;
  readonly bend: number;
}
const GRID = [0.5, 5, 50, 500, 1e5];
/** Prior precision of a knot's level (the intercept holds the level) and of "missing". */
const RIDGE = 0.02;
const MISSING_RIDGE = 1;

/** A penalty and the logarithm of its determinant; null where it has none. */
interface Penalty {
  readonly matrix: Float64Array;
  readonly logDeterminant: number | null;
}
const penalties = new Map<string, Penalty>();

/** There are few of them, and all data have the same. */
function penaltyOf(knots: number, stiffness: Stiffness): Penalty {
  const key = `${knots}|${stiffness.slope}|${stiffness.bend}`;
  let known = penalties.get(key);
  if (!known) {
    const matrix = penalty(knots, stiffness);
    const lower = cholesky(matrix, knots + 1);
    known = { matrix, logDeterminant: lower && logDeterminant(lower, knots + 1) };
    penalties.set(key, known);
  }
  return known;
}

/** Penalty over the knots and one more coefficient for missing values. */
function penalty(knots: number, stiffness: Stiffness): Float64Array {
  const size = knots + 1;
  const matrix = new Float64Array(size * size);
  const addProduct = (coefficients: readonly (readonly [number, number])[], scale: number): void => {
    for (const [i, a] of coefficients) for (const [j, b] of coefficients) matrix[i * size + j]! += scale * a * b;
  };
  for (let i = 0; i < knots; i++) addProduct([[i, 1]], RIDGE);
  addProduct([[knots, 1]], MISSING_RIDGE);
  for (let i = 0; i + 1 < knots; i++) addProduct([[i, -1], [i + 1, 1]], stiffness.slope); // prettier-ignore
  for (let i = 0; i + 2 < knots; i++) addProduct([[i, 1], [i + 1, -2], [i + 2, 1]], stiffness.bend); // prettier-ignore
  return matrix;
}

/** Normal equations of one weighted least squares step: information and its product with the working response. */
export interface Normal {
  readonly information: Float64Array;
  readonly right: Float64Array;
}

function factor(normal: Normal, knots: number, stiffness: Stiffness): Float64Array | null {
  const sum = penaltyOf(knots, stiffness).matrix.slice();
  for (let i = 0; i < sum.length; i++) sum[i]! += normal.information[i]!;
  return cholesky(sum, knots + 1);
}

/** The stiffness with the greatest evidence (Laplace). */
export function chooseStiffness(normal: Normal, knots: number): Stiffness {
  const size = knots + 1;
  let best: Stiffness = { slope: 50, bend: 50 };
  let most = Number.NEGATIVE_INFINITY;
  for (const slope of GRID) {
    for (const bend of knots > 2 ? GRID : [0]) {
      const lower = factor(normal, knots, { slope, bend });
      const prior = penaltyOf(knots, { slope, bend }).logDeterminant;
      if (lower === null || prior === null) continue;
      const beta = solve(lower, size, normal.right);
      const gain = beta.reduce((sum, value, i) => sum + value * normal.right[i]!, 0);
      const score = 0.5 * (gain + prior - logDeterminant(lower, size));
      if (score > most) [most, best] = [score, { slope, bend }];
    }
  }
  return best;
}

/** Penalised coefficients (knots, then missing) and their variances. */
export function solveSmooth(
  normal: Normal,
  knots: number,
  stiffness: Stiffness,
): { effect: Float64Array; variance: Float64Array } | null {
  const lower = factor(normal, knots, stiffness);
  if (!lower) return null;
  return { effect: solve(lower, knots + 1, normal.right), variance: inverseDiagonal(lower, knots + 1) };
}

/** A symmetric positive definite matrix, row by row. */
export interface Cholesky {
  readonly logDeterminant: number;
  solve(right: Float64Array): Float64Array;
  /** The whole inverse, row by row. */
  inverse(): Float64Array;
}

/** Factors a symmetric positive definite matrix (n x n, row by row). Null where it is not positive definite. */
export function cholesky(matrix: Float64Array, n: number): Cholesky | null {
  const l = Float64Array.from(matrix);
  let logDeterminant = 0;
  for (let j = 0; j < n; j += 1) {
    const rowJ = j * n;
    let diagonal = l[rowJ + j]!;
    for (let k = 0; k < j; k += 1) diagonal -= l[rowJ + k]! ** 2;
    if (!(diagonal > 0)) return null;
    const root = Math.sqrt(diagonal);
    l[rowJ + j] = root;
    logDeterminant += 2 * Math.log(root);
    for (let i = j + 1; i < n; i += 1) {
      const rowI = i * n;
      let value = l[rowI + j]!;
      for (let k = 0; k < j; k += 1) value -= l[rowI + k]! * l[rowJ + k]!;
      l[rowI + j] = value / root;
    }
  }
  const solve = (right: Float64Array): Float64Array => {
    const x = Float64Array.from(right);
    for (let i = 0; i < n; i += 1) {
      let value = x[i]!;
      for (let k = 0; k < i; k += 1) value -= l[i * n + k]! * x[k]!;
      x[i] = value / l[i * n + i]!;
    }
    for (let i = n - 1; i >= 0; i -= 1) {
      let value = x[i]!;
      for (let k = i + 1; k < n; k += 1) value -= l[k * n + i]! * x[k]!;
      x[i] = value / l[i * n + i]!;
    }
    return x;
  };
  const inverse = (): Float64Array => {
    const all = new Float64Array(n * n);
    for (let column = 0; column < n; column += 1) {
      const unit = new Float64Array(n);
      unit[column] = 1;
      all.set(solve(unit), column * n);
    }
    return all;
  };
  return { logDeterminant, solve, inverse };
}

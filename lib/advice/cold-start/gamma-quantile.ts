import { logGamma } from "@/lib/model/special";
import { normalQuantile } from "@/lib/response/seeded";

const TERMS = 500;
const CLOSE = 1e-12;
const TINY = 1e-300;

/** Probability that a Gamma(shape, 1) variable lies below x: series or continued fraction (Numerical Recipes 6.2). */
export function gammaBelow(shape: number, x: number): number {
  if (!(x > 0)) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < TERMS && term > sum * CLOSE; n++) sum += term *= x / (shape + n);
    return Math.min(1, front * sum);
  }
  // Lentz's method.
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < TERMS; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < CLOSE) break;
  }
  return Math.min(1, Math.max(0, 1 - front * fraction));
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** From this shape on its cube root is normal to more digits than are shown. */
const LARGE = 400;

/** The value below which a Gamma(shape, 1) variable lies with probability `p` in (0, 1): bisection on the logarithm, for large shapes Wilson and Hilferty 1931. */
export function gammaQuantile(shape: number, p: number): number {
  if (shape > LARGE) return shape * (1 - 1 / (9 * shape) + normalQuantile(p) / Math.sqrt(9 * shape)) ** 3;
  // Far beyond any end that is asked for: 60 standard deviations of the logarithm, or of the value.
  let low = -60 / Math.min(1, shape);
  let high = Math.log(shape + 60 * Math.sqrt(shape) + 60);
  for (let step = 0; step < 100; step++) {
    const middle = 0.5 * (low + high);
    if (gammaBelow(shape, Math.exp(middle)) < p) low = middle;
    else high = middle;
  }
  return Math.exp(0.5 * (low + high));
}

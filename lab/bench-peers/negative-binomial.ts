import { logGamma } from "@/lib/model/special";

const LEAST_ALPHA = 1e-6;
const MOST_ALPHA = 50;

/** Negative binomial dispersion (variance mu + alpha mu²) that makes these outcomes most likely. */
export function fitAlpha(outcome: readonly number[], mean: readonly number[]): number {
  const likelihood = (logAlpha: number): number => {
    const size = Math.exp(-logAlpha);
    return outcome.reduce((sum, y, i) => {
      const mu = Math.max(mean[i]!, 1e-9);
      return sum + logGamma(y + size) - logGamma(size) + size * Math.log(size / (size + mu)) + y * Math.log(mu / (size + mu)); // prettier-ignore
    }, 0);
  };
  let [low, high] = [Math.log(LEAST_ALPHA), Math.log(MOST_ALPHA)];
  while (high - low > 1e-3) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (likelihood(a) < likelihood(b)) low = a;
    else high = b;
  }
  return Math.exp((low + high) / 2);
}

/** Least count whose cumulative probability reaches `p`. */
export function quantile(mean: number, alpha: number, p: number): number {
  const size = 1 / Math.max(alpha, LEAST_ALPHA);
  if (mean <= 0) return 0;
  if (mean > 2_000) return Math.max(0, Math.round(gammaQuantile(mean, Math.sqrt(mean + mean * mean / size), p))); // prettier-ignore
  const share = mean / (size + mean);
  let log = size * Math.log1p(-share);
  let cumulative = Math.exp(log);
  let count = 0;
  while (cumulative < p && count < 1e6) {
    log += Math.log(((count + size) / (count + 1)) * share);
    count += 1;
    cumulative += Math.exp(log);
  }
  return count;
}

/** Wilson and Hilferty's cube; large counts are as good as continuous. */
function gammaQuantile(mean: number, deviation: number, p: number): number {
  const shape = (mean / deviation) ** 2;
  const z = p < 0.5 ? -1.6448536 : 1.6448536;
  return mean * Math.max(0, 1 - 1 / (9 * shape) + z / Math.sqrt(9 * shape)) ** 3;
}

/** Width of the 90 % interval of each row. */
export function widths(mean: readonly number[], alpha: number): number[] {
  return mean.map((mu) => quantile(mu, alpha, 0.95) - quantile(mu, alpha, 0.05));
}

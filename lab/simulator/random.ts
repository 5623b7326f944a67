/** Seeded random numbers. Not for secrets: only for simulations that must come out the same each time. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  normal(mean?: number, sd?: number): number;
  /** exp(normal) with mean 1: a multiplicative disturbance. */
  disturbance(sd: number): number;
  /** Gamma with this shape and mean 1. */
  gamma(shape: number): number;
  poisson(mean: number): number;
  binomial(n: number, p: number): number;
  integer(low: number, high: number): number;
}

/** 32 bits from a text (FNV-1a with a final avalanche), so that every entity and day has its own stream. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** sfc32 (Chris Doty-Humphrey's small fast counting generator), warmed up; one stream per seed and key. */
export function randomFor(seed: number, key: string): Random {
  let a = hashText(`${seed}/${key}/a`);
  let b = hashText(`${key}/${seed}/b`);
  let c = hashText(`c/${seed}/${key}`);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();

  const normal = (mean = 0, sd = 1): number =>
    mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  /** Marsaglia and Tsang's method; shapes below 1 by the usual boost. */
  const gamma = (shape: number): number => {
    if (shape < 1) return (gamma(shape + 1) * (shape + 1) * Math.pow(1 - next(), 1 / shape)) / shape;
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
    }
  };

  const poisson = (mean: number): number => {
    if (!(mean > 0)) return 0;
    // Above 60 the normal's error is far below the noise that it stands for.
    if (mean > 60) return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count++;
    return count;
  };

  const binomial = (n: number, p: number): number => {
    if (n <= 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (n * p * (1 - p) > 40) return Math.min(n, Math.max(0, Math.round(normal(n * p, Math.sqrt(n * p * (1 - p))))));
    if (n * Math.min(p, 1 - p) < 40 && n > 60) {
      const rare = Math.min(n, poisson(n * Math.min(p, 1 - p)));
      return p <= 0.5 ? rare : n - rare;
    }
    let count = 0;
    for (let i = 0; i < n; i++) if (next() < p) count++;
    return count;
  };

  return {
    next,
    normal,
    disturbance: (sd) => Math.exp(normal(-0.5 * sd * sd, sd)),
    gamma,
    poisson,
    binomial,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
  };
}

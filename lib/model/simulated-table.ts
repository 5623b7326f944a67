import { randomFrom, type Random } from "@/lib/model/random";
import type { TrainingTable } from "@/lib/model/types";

/** A made-up account for tests, with its true rates: three categories, two numbers, an interaction, extra spread between rows. */
export interface SimulatedTable {
  readonly table: TrainingTable;
  readonly trueRate: Float64Array;
}

export interface SimulatedOptions {
  /** Strength of effects; 0: all rows have the same rate. */
  readonly strength: number;
  /** Standard deviation of a row's own deviation, on the scale of logarithms. */
  readonly spread: number;
  readonly rate: number;
}

const DEFAULTS: SimulatedOptions = { strength: 1, spread: 0.2, rate: 0.03 };
const DEVICES = ["desktop", "mobile", "tablet"];
const DEVICE_EFFECTS = [0.5, -0.3, 0];
const AGES = ["18-24", "25-34", "35-44", "45-54"];
const AGE_EFFECTS = [-0.4, 0, 0.3, 0.1];

export function simulateTable(rows: number, seed: number, options: Partial<SimulatedOptions> = {}): SimulatedTable {
  const { strength, spread, rate } = { ...DEFAULTS, ...options };
  const random = randomFrom(seed);
  const pick = (count: number): number => Math.floor(random.uniform() * count);
  const placeEffect = (place: number): number => 0.5 * Math.sin(place * 12.9898); // fixed, level by level
  const device: string[] = [];
  const age: string[] = [];
  const place: string[] = [];
  const bid = new Float64Array(rows);
  const hour = new Float64Array(rows);
  const trueRate = new Float64Array(rows);
  const exposure = new Float64Array(rows);
  const outcome = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const [d, a, p] = [pick(3), pick(4), pick(20)];
    device.push(DEVICES[d]!);
    age.push(AGES[a]!);
    place.push(`place ${p}`);
    bid[i] = Math.exp(random.normal());
    hour[i] = pick(24);
    const together = d === 1 && a === 0 ? 0.8 : 0;
    const effect =
      DEVICE_EFFECTS[d]! + AGE_EFFECTS[a]! + placeEffect(p) + together + 0.4 * Math.sin((hour[i]! * Math.PI) / 12);
    trueRate[i] = rate * Math.exp(strength * effect);
    exposure[i] = 1 + Math.floor(200 * Math.exp(random.normal()));
    const own = Math.exp(spread * random.normal() - (spread * spread) / 2);
    outcome[i] = poisson(trueRate[i]! * exposure[i]! * own, random);
  }
  const table: TrainingTable = {
    length: rows,
    categorical: { device, age, place },
    numeric: { bid, hour },
    outcome,
    exposure,
    group: null,
    time: null,
  };
  return { table, trueRate };
}

/** Knuth's product for small means, the normal beyond. */
function poisson(mean: number, random: Random): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random.uniform(); product > least; product *= random.uniform()) count += 1;
  return count;
}

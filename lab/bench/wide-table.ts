import { randomFrom } from "@/lib/model/random";
import type { TrainingTable } from "@/lib/model/types";

/** Half the columns are categories (2 to 200 levels), half are numbers (counts and skewed amounts, some missing). */
const CATEGORIES = 30;
const NUMBERS = 30;
const LEVELS = [2, 3, 5, 8, 12, 25, 60, 200];

/**
 * A made-up table as wide as a large account's export: a third of the columns matters, some of them together only, and rows spread
 * more than chance alone would have them.
 */
export function wideTable(rows: number, seed: number): TrainingTable {
  const random = randomFrom(seed);
  const log = new Float64Array(rows);
  const categorical: Record<string, (string | null)[]> = {};
  const numeric: Record<string, Float64Array> = {};
  const codes: Int32Array[] = [];
  for (let c = 0; c < CATEGORIES; c++) {
    const strength = c % 3 === 0 ? 0.25 : 0;
    const code = Int32Array.from({ length: rows }, () => Math.floor(LEVELS[c % 8]! * random.uniform() ** 1.5));
    code.forEach((level, i) => (log[i]! += strength * Math.sin(78.233 * (level + 1) * (c + 1))));
    codes.push(code);
    categorical[`setting ${c}`] = Array.from(code, (level) => (level === 1 && c % 5 === 0 ? null : `level ${level}`));
  }
  const normal: Float64Array[] = [];
  for (let c = 0; c < NUMBERS; c++) {
    const strength = c % 3 === 0 ? 0.15 : 0;
    const z = Float64Array.from({ length: rows }, () => random.normal());
    z.forEach((value, i) => (log[i]! += strength * (c % 2 === 0 ? value : Math.abs(value) - 0.8)));
    normal.push(z);
    numeric[`number ${c}`] = z.map((value) => {
      if (c % 7 === 0 && random.uniform() < 0.1) return Number.NaN;
      return c % 3 === 1 ? Math.round(6 * value) + 12 : Math.exp(value);
    });
  }
  const exposure = new Float64Array(rows);
  const outcome = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    // Two and three columns at a time.
    if (codes[0]![i] === 0 && codes[3]![i]! < 3) log[i]! += 0.4;
    if (codes[1]![i] === 1 && codes[6]![i]! < 8 && normal[0]![i]! > 0) log[i]! -= 0.6;
    log[i]! += 0.3 * normal[2]![i]! * normal[5]![i]!;
    exposure[i] = 1 + Math.floor(200 * Math.exp(random.normal()));
    const mean = 0.03 * exposure[i]! * Math.exp(log[i]! + 0.3 * random.normal());
    outcome[i] = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  }
  return { length: rows, categorical, numeric, outcome, exposure, group: null, time: null };
}

/** Settings of one row that a person tries out. */
const TRIED = ["setting 0", "setting 3", "setting 6", "number 0", "number 2", "number 3"];

/** So many versions of one row, of which six settings differ. */
export function whatIfTable(rows: number, seed: number): TrainingTable {
  const { categorical, numeric, ...rest } = wideTable(rows, seed);
  return {
    ...rest,
    categorical: Object.fromEntries(Object.entries(categorical).map(([name, column]) => [name, TRIED.includes(name) ? column : column.map(() => column[0] ?? null)])), // prettier-ignore
    numeric: Object.fromEntries(Object.entries(numeric).map(([name, column]) => [name, TRIED.includes(name) ? column : column.map(() => column[0]!)])), // prettier-ignore
  };
}

import { weekdayOf, yearAngle } from "./calendar";

/** Days between two knots of the slow drift (fatigue, competition, price changes). */
const KNOT_DAYS = 28;
/** History that the yearly wave needs before it can be told from drift. */
const YEAR_FROM_DAYS = 300;
/** Prior standard deviations in log outcome. */
const WEEKDAY_SD = 0.3;
const WAVE_SD = 0.4;
const LEVEL_SD = 30;

/** A sparse design: each day has a few non-zero columns. Columns: drift knots, seven weekdays, yearly waves. */
export interface SeasonDesign {
  readonly width: number;
  readonly perRow: number;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly knots: number;
  /** Prior precision without the drift's own penalty; dense, row-major. */
  readonly penalty: Float64Array;
}

/** Columns of one day as [column, value] pairs, in a fixed number. */
function rowOf(day: number, first: number, knots: number, waves: number): [number, number][] {
  const at = Math.min(knots - 1, Math.max(0, (day - first) / KNOT_DAYS));
  const below = Math.min(Math.floor(at), Math.max(0, knots - 2));
  const part = at - below;
  const row: [number, number][] = [
    [below, 1 - part],
    [Math.min(below + 1, knots - 1), part],
    [knots + weekdayOf(day), 1],
  ];
  for (let wave = 1; wave <= waves; wave++) {
    const column = knots + 7 + 2 * (wave - 1);
    row.push([column, Math.sin(wave * yearAngle(day))], [column + 1, Math.cos(wave * yearAngle(day))]);
  }
  return row;
}

/** Level that drifts slowly, weekday pattern and yearly wave, for days in time order. */
export function seasonDesign(days: readonly number[]): SeasonDesign & { rowFor(day: number): [number, number][] } {
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first;
  const knots = Math.max(2, Math.ceil(span / KNOT_DAYS) + 1);
  const waves = span >= YEAR_FROM_DAYS ? 2 : 0;
  const width = knots + 7 + 2 * waves;
  const rows = days.map((day) => rowOf(day, first, knots, waves));
  const perRow = 3 + 2 * waves;
  const penalty = new Float64Array(width * width);
  for (let c = 0; c < width; c++) {
    const sd = c < knots ? LEVEL_SD : c < knots + 7 ? WEEKDAY_SD : WAVE_SD;
    penalty[c * width + c] = 1 / (sd * sd);
  }
  return {
    width,
    perRow,
    knots,
    penalty,
    columns: Int32Array.from(rows.flatMap((row) => row.map(([column]) => column))),
    values: Float64Array.from(rows.flatMap((row) => row.map(([, value]) => value))),
    rowFor: (day) => rowOf(day, first, knots, waves),
  };
}

/** The penalty with a random walk of this standard deviation per knot added to the drift. */
export function withDrift(design: SeasonDesign, sd: number): Float64Array {
  const penalty = design.penalty.slice();
  const precision = 1 / (sd * sd);
  for (let k = 0; k + 1 < design.knots; k++) {
    const [a, b] = [k, k + 1];
    penalty[a * design.width + a]! += precision;
    penalty[b * design.width + b]! += precision;
    penalty[a * design.width + b]! -= precision;
    penalty[b * design.width + a]! -= precision;
  }
  return penalty;
}

import { METRIC_KINDS, type Metric, type MetricValue } from "@/lib/domain/metrics";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { CellReadings, FieldReading } from "@/lib/domain/reading";
import { cleanText } from "@/lib/platforms/parse/clean-text";

/** A shown figure in units: its value, and half of its last shown place, by which the true one may differ. */
export interface Shown {
  readonly value: number;
  readonly half: number;
}

/** Counts of events are whole and shown in full; everything else is rounded to its last shown place. */
const EXACT: ReadonlySet<Metric> = new Set(["impressions", "clicks", "linkClicks", "interactions"]);
const LONGEST = 160;
const MOST_PLACES = 12;

/** The figure behind a reading with the precision that its text shows; null where it has none to calculate with. */
export function shownFigure(metric: Metric, reading: FieldReading<MetricValue> | undefined): Shown | null {
  if (reading?.status !== "found") return null;
  const value = unitsOf(metric, reading.value);
  if (value === null) return null;
  if (EXACT.has(metric) && Number.isInteger(value)) return { value, half: 0 };
  const places = placesShown(reading.raw, Math.abs(value), METRIC_KINDS[metric]);
  return places === null ? null : { value, half: 0.5 * 10 ** -places };
}

function unitsOf(metric: Metric, value: MetricValue): number | null {
  if (typeof value === "number") return value >= 0 ? value : null;
  if (typeof value !== "object" || METRIC_KINDS[metric] !== "money" || !("amountMicros" in value)) return null;
  return value.amountMicros >= 0 ? value.amountMicros / MICROS_PER_UNIT : null;
}

/**
 * How many places after the point the text shows, found without knowing its separators: its digits without any of them are
 * the value times a power of ten. Null where the text is not that value's (a percent sign counts two places).
 */
function placesShown(raw: string, value: number, kind: string): number | null {
  if (raw.length > LONGEST) return null;
  const text = cleanText(raw);
  const token = /\d(?:[\d.,'\u2019\s]*\d)?/.exec(text)?.[0];
  if (token === undefined) return null;
  const digits = token.replace(/\D/g, "");
  const whole = Number(digits);
  const hidden = kind !== "money" && text.includes("%") ? 2 : 0;
  if (whole === 0) {
    const fraction = /[.,](\d+)$/.exec(token)?.[1]?.length ?? 0;
    return value === 0 ? fraction + hidden : null;
  }
  if (value === 0) return null;
  const places = Math.round(Math.log10(whole / value));
  if (places < hidden || places > MOST_PLACES || places - hidden > digits.length + 1) return null;
  return Math.abs(whole / 10 ** places - value) <= value * 1e-9 ? places : null;
}

/** The figures of one row, worked out once each. */
export function figuresOf(cells: CellReadings): (metric: Metric) => Shown | null {
  const known = new Map<Metric, Shown | null>();
  return (metric) => {
    const before = known.get(metric);
    if (before !== undefined) return before;
    const figure = shownFigure(metric, cells[metric]);
    known.set(metric, figure);
    return figure;
  };
}

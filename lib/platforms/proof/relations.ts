import type { Metric } from "@/lib/domain/metrics";
import type { Shown } from "./shown";

/** A column that the platform derives from two others: `derived = scale x part / whole`. */
export interface Relation {
  readonly derived: Metric;
  readonly part: Metric;
  readonly whole: Metric;
  readonly scale: number;
  /** The code of what is wrong where it does not hold; the components have its wording. */
  readonly hint: string;
  /** False: holding is support, not holding proves nothing. */
  readonly binding: boolean;
}

/** `holds` only where another figure would have been noticed; `weak`: nothing follows from it. */
export type Verdict = "holds" | "weak" | "breaks";

/** Between one half and one whole unit of the last place lie truncation and rounding twice: neither support nor doubt. */
const DOUBT = 2;
/** A figure whose rounding allows more than this factor supports nothing. */
const TELLING = 1.5;

const relation = (derived: Metric, part: Metric, whole: Metric, hint: string, scale = 1, binding = true): Relation => ({
  derived,
  part,
  whole,
  scale,
  hint,
  binding,
});

export const RELATIONS: readonly Relation[] = [
  relation("ctr", "clicks", "impressions", "ctr-is-not-clicks-by-impressions"),
  relation("averageCpc", "cost", "clicks", "cpc-is-not-cost-by-clicks"),
  relation("cpm", "cost", "impressions", "cpm-is-not-cost-by-impressions", 1000),
  relation("costPerConversion", "cost", "conversions", "cost-per-conversion-is-not-cost-by-conversions"),
  relation("costPerResult", "cost", "results", "cost-per-result-is-not-cost-by-results"),
  relation("roas", "conversionValue", "cost", "roas-is-not-value-by-cost"),
  relation("frequency", "impressions", "reach", "frequency-is-not-impressions-by-reach"),
  // Google divides by the interactions that can be tracked to a conversion: neither all of them nor the clicks.
  relation(
    "conversionRate",
    "conversions",
    "interactions",
    "conversion-rate-is-not-conversions-by-interactions",
    1,
    false,
  ),
  relation("conversionRate", "conversions", "clicks", "conversion-rate-is-not-conversions-by-clicks", 1, false),
];

export function membersOf({ derived, part, whole }: Relation): readonly [Metric, Metric, Metric] {
  return [derived, part, whole];
}

/** Whether the shown figures of one row can be true together; null where one is not there, or zero, which fits any scale. */
export function judge(relation: Relation, figure: (metric: Metric) => Shown | null): Verdict | null {
  const derived = figure(relation.derived);
  const part = figure(relation.part);
  const whole = figure(relation.whole);
  if (derived === null || part === null || whole === null) return null;
  if (!meet(derived, quotient(part, whole, relation.scale, DOUBT), DOUBT)) return "breaks";
  if (derived.value === 0) return null;
  const near = quotient(part, whole, relation.scale, 1);
  if (!meet(derived, near, 1)) return "weak";
  const own = (derived.value + derived.half) / Math.max(derived.value - derived.half, 0);
  return own * (near[1] / near[0]) < TELLING ? "holds" : "weak";
}

/** The values that a relation leaves for one of its members, given the other two; null where they leave any. */
export function implied(
  relation: Relation,
  member: Metric,
  figure: (metric: Metric) => Shown | null,
): readonly [number, number] | null {
  const derived = figure(relation.derived);
  const part = figure(relation.part);
  const whole = figure(relation.whole);
  if (member === relation.derived) return part && whole ? quotient(part, whole, relation.scale, DOUBT) : null;
  if (member === relation.part && derived && whole) {
    const low = (Math.max(derived.value - DOUBT * derived.half, 0) * (whole.value - whole.half)) / relation.scale;
    return [low, ((derived.value + DOUBT * derived.half) * (whole.value + whole.half)) / relation.scale];
  }
  return member === relation.whole && derived && part ? quotient(part, derived, relation.scale, DOUBT) : null;
}

function quotient(part: Shown, whole: Shown, scale: number, halves: number): readonly [number, number] {
  const low = Math.max(part.value - halves * part.half, 0) / (whole.value + halves * whole.half);
  const divisor = whole.value - halves * whole.half;
  const high = divisor > 0 ? (part.value + halves * part.half) / divisor : Infinity;
  // 0 / 0: a whole that was never there allows anything.
  return [Number.isNaN(low) ? 0 : low * scale, high * scale];
}

function meet(derived: Shown, [low, high]: readonly [number, number], halves: number): boolean {
  const slack = derived.value * 1e-9 + 1e-12;
  const reach = halves * derived.half + slack;
  return derived.value + reach >= low && derived.value - reach <= high;
}

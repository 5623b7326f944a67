/**
 * Saturating shapes: outcome of a day's spend relative to the outcome at a reference spend, so that shape(1) = 1.
 * All are 0 at 0, monotone and concave. Each is named by its elasticity at the reference (1: straight line; 0.2: +10 % spend gives
 * about +2 %), as this is what data tell most directly; families differ in how fast they bend away from the reference.
 */
export type CurveFamily = "hill" | "exponential" | "power";
export const CURVE_FAMILIES: readonly CurveFamily[] = ["hill", "exponential", "power"];

export interface Shape {
  readonly family: CurveFamily;
  /** (0, 1] at the reference spend. */
  readonly elasticity: number;
  /** Spend over reference at which the family saturates; unused by `power`. */
  readonly scale: number;
}

const STRAIGHT = 0.995;

/** The shape with this elasticity at the reference spend. Elasticities are clamped to [0.01, 1]. */
export function shapeWith(family: CurveFamily, elasticity: number): Shape {
  const e = Math.min(1, Math.max(0.01, elasticity));
  if (family === "power" || e >= STRAIGHT) return { family: "power", elasticity: e, scale: Infinity };
  // hill: x/(x+k) has elasticity k/(1+k) at 1.
  if (family === "hill") return { family, elasticity: e, scale: e / (1 - e) };
  return { family, elasticity: e, scale: 1 / exponentWith(e) };
}

/** Solves u/(e^u - 1) = elasticity: monotone, by bisection. */
function exponentWith(elasticity: number): number {
  let low = 0;
  let high = 60;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (middle / Math.expm1(middle) > elasticity) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Outcome at `x` times the reference spend, relative to the outcome at the reference. */
export function shapeAt(shape: Shape, x: number): number {
  if (x <= 0) return 0;
  switch (shape.family) {
    case "power":
      return Math.pow(x, shape.elasticity);
    case "hill":
      return (x * (1 + shape.scale)) / (x + shape.scale);
    case "exponential":
      return Math.expm1(-x / shape.scale) / Math.expm1(-1 / shape.scale);
  }
}

/** Slope of `shapeAt` at `x` > 0: what one more reference spend would add, in outcomes at the reference. */
export function slopeAt(shape: Shape, x: number): number {
  if (x <= 0) return Infinity;
  switch (shape.family) {
    case "power":
      return shape.elasticity * Math.pow(x, shape.elasticity - 1);
    case "hill":
      return ((1 + shape.scale) * shape.scale) / Math.pow(x + shape.scale, 2);
    case "exponential":
      return -Math.exp(-x / shape.scale) / shape.scale / Math.expm1(-1 / shape.scale);
  }
}

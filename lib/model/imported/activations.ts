/** The activations that an imported network may have, as Keras and TensorFlow.js define them. `slope`: of values below 0, where there is one. */
export interface Activation {
  readonly name: ActivationName;
  readonly slope: number;
}

const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Abramowitz and Stegun 7.1.26: to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - tail * Math.exp(-x * x));
}

const FUNCTIONS = {
  linear: (x: number) => x,
  relu: (x: number, slope: number) => (x > 0 ? x : slope * x),
  relu6: (x: number) => Math.min(6, Math.max(0, x)),
  elu: (x: number, slope: number) => (x > 0 ? x : slope * Math.expm1(x)),
  selu: (x: number) => SELU_SCALE * (x > 0 ? x : SELU_ALPHA * Math.expm1(x)),
  gelu: (x: number) => 0.5 * x * (1 + erf(x / Math.SQRT2)),
  sigmoid,
  tanh: (x: number) => Math.tanh(x),
  // log(1 + e^x) without overflow.
  softplus: (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  softsign: (x: number) => x / (1 + Math.abs(x)),
  swish: (x: number) => x * sigmoid(x),
} as const;
export type ActivationName = keyof typeof FUNCTIONS;

const OTHER_NAMES: Readonly<Record<string, ActivationName>> = { silu: "swish" };
const USUAL_SLOPES: Partial<Record<ActivationName, number>> = { elu: 1 };

/** An activation by the name that model.json gives it; null for one that is not on the list. */
export function activationNamed(name: unknown): Activation | null {
  if (name === undefined || name === null) return { name: "linear", slope: 0 };
  if (typeof name !== "string") return null;
  if (name === "leaky_relu" || name === "leakyrelu") return { name: "relu", slope: 0.2 };
  const known = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : name;
  if (!Object.hasOwn(FUNCTIONS, known)) return null;
  return { name: known as ActivationName, slope: USUAL_SLOPES[known as ActivationName] ?? 0 };
}

export function activate({ name, slope }: Activation, values: Float64Array): Float64Array {
  const of = FUNCTIONS[name];
  return values.map((value) => of(value, slope));
}

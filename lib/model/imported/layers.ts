import { activationNamed, type Activation } from "@/lib/model/imported/activations";
import { FIRST_LEVEL_CODE, type FeatureSchema } from "@/lib/model/imported/features";
import { costOf, type ImportedNetwork, type Merge, type Step } from "@/lib/model/imported/network";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";
import type { LayerText, Topology } from "@/lib/model/imported/topology";
import type { NamedWeights } from "@/lib/model/imported/weights";

/** Multiplications of one row: what a panel can wait for when it asks about a thousand. */
const MOST_PRODUCTS = 500_000;
const MOST_VALUES = 20_000;

/** What one layer gives: the step that makes it, and its shape per row. */
interface Value {
  readonly step: number;
  readonly shape: readonly number[];
}

interface Making {
  readonly layer: LayerText;
  readonly from: readonly Value[];
  readonly weights: NamedWeights;
  /** Adds a step and answers what it gives. */
  readonly add: (step: Step, shape: readonly number[]) => Value;
  /** How many codes there are in what a step gives; null where it gives no codes as they are. */
  readonly codesOf: (step: number) => number | null;
}

/** Kinds of layers that only matter while training: what they are given they give. */
const SAME = [
  "Dropout",
  "SpatialDropout1D",
  "GaussianNoise",
  "GaussianDropout",
  "AlphaDropout",
  "ActivityRegularization",
] as const;
const MERGES: Readonly<Record<string, Merge>> = {
  Add: "add",
  Subtract: "subtract",
  Multiply: "multiply",
  Average: "average",
  Maximum: "maximum",
  Minimum: "minimum",
};

const MAKERS: Readonly<Record<string, (making: Making) => Value>> = {
  Dense: makeDense,
  Embedding: makeEmbedding,
  Activation: (making) => makeActivation(making, activationNamed(making.layer.config.activation) ?? refuse(making.layer, "activation")), // prettier-ignore
  ReLU: makeRelu,
  LeakyReLU: (making) => makeActivation(making, { name: "relu", slope: slopeOf(making.layer, 0.3) }),
  ELU: (making) => makeActivation(making, { name: "elu", slope: slopeOf(making.layer, 1) }),
  BatchNormalization: makeBatchNormalization,
  LayerNormalization: makeLayerNormalization,
  Rescaling: makeRescaling,
  Concatenate: makeConcatenate,
  Flatten: ({ from }) => ({ step: from[0]!.step, shape: [sizeOf(from[0]!.shape)] }),
  ...Object.fromEntries(SAME.map((kind) => [kind, ({ from }: Making) => from[0]!])),
  ...Object.fromEntries(Object.entries(MERGES).map(([kind, how]) => [kind, (making: Making) => makeMerge(making, how)])), // prettier-ignore
};
/** All that is taken: no Lambda, nothing custom, nothing recurrent. */
const ALLOWED_LAYERS = ["InputLayer", ...Object.keys(MAKERS)];

/** The layers as steps with their weights; every shape is checked. Throws ImportRefused. */
export function buildNetwork(topology: Topology, weights: NamedWeights, features: FeatureSchema): ImportedNetwork {
  const steps: Step[] = [];
  const made = new Map<string, Value>();
  const add = (step: Step, shape: readonly number[]): Value => {
    steps.push(step);
    const { products, values } = costOf({ steps, output: 0 });
    if (values > MOST_VALUES) throw new ImportRefused("imported-too-wide", { found: values, limit: MOST_VALUES });
    if (products > MOST_PRODUCTS)
      throw new ImportRefused("imported-too-slow", { found: products, limit: MOST_PRODUCTS }); // prettier-ignore
    return { step: steps.length - 1, shape };
  };
  const codesOf = (at: number): number | null => {
    const step = steps[at]!;
    const parts = step.kind === "input" ? features.inputs[step.input]!.parts : [];
    if (!parts.some(({ as }) => as === "code")) return null;
    const levels = ({ column }: { column: string }): number => features.categorical.find(({ name }) => name === column)?.levels.length ?? 0; // prettier-ignore
    return FIRST_LEVEL_CODE + Math.max(...parts.map(levels));
  };
  const inputs = topology.layers.filter((layer) => layer.kind === "InputLayer");
  for (const layer of topology.layers) {
    const { name, kind } = layer;
    if (kind === "InputLayer") {
      const input = inputOf(layer, features, inputs.length);
      const size = features.inputs[input]!.shape[0]!;
      made.set(name, add({ kind: "input", input, size }, [size]));
      continue;
    }
    const make = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
    if (make === undefined)
      throw new ImportRefused("imported-layer", { layer: shown(name), kind: shown(kind), allowed: ALLOWED_LAYERS.join(", ") }); // prettier-ignore
    const from = layer.from.map((source) => made.get(source)!);
    const merges = kind === "Concatenate" || Object.hasOwn(MERGES, kind);
    if (from.length === 0 || (!merges && from.length !== 1))
      throw new ImportRefused("imported-graph", { layer: shown(name) });
    made.set(name, make({ layer, from, weights, add, codesOf }));
  }
  const unused = features.inputs.find(
    (input) => !inputs.some((layer) => namesInput(layer, input.name, features, inputs.length)),
  );
  if (unused) throw new ImportRefused("imported-input", { input: shown(unused.name), found: 0, expected: unused.shape[0]! }); // prettier-ignore
  const last = made.get(topology.output)!;
  if (sizeOf(last.shape) !== 1) throw new ImportRefused("imported-output", { found: last.shape.join(" × ") });
  return { steps, output: last.step };
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, side) => product * side, 1);

function refuse({ name, config }: LayerText, setting: string): never {
  throw new ImportRefused("imported-setting", { layer: shown(name), setting, value: shown(config[setting]) });
}

function wrongShape({ name }: LayerText, found: readonly number[], expected: string): never {
  throw new ImportRefused("imported-shape", { layer: shown(name), found: found.join(" × "), expected });
}

/** Where the schema has one input and the model as well, they are the same, whatever the model calls it. */
function namesInput(layer: LayerText, input: string, features: FeatureSchema, inputs: number): boolean {
  return layer.name === input || (inputs === 1 && features.inputs.length === 1);
}

function inputOf(layer: LayerText, features: FeatureSchema, inputs: number): number {
  const at = features.inputs.findIndex((input) => namesInput(layer, input.name, features, inputs));
  const given = layer.config.batch_input_shape ?? layer.config.batch_shape ?? layer.config.batchInputShape;
  const shape = Array.isArray(given) ? (given as unknown[]).slice(1) : [];
  const expected = features.inputs[at]?.shape[0];
  // Nothing per row, or one axis: a Dense or Embedding layer that begins a model states it in the same way.
  const found = shape.length === 1 && typeof shape[0] === "number" ? shape[0] : shown(shape);
  if (expected === undefined || found !== expected)
    throw new ImportRefused("imported-input", { input: shown(layer.name), found, expected: expected ?? 0 });
  return at;
}

function makeActivation({ from, add }: Making, activation: Activation): Value {
  const [{ step, shape }] = from as [Value];
  if (activation.name === "linear") return { step, shape };
  return add({ kind: "activation", from: step, activation, size: sizeOf(shape) }, shape);
}

function makeDense(making: Making): Value {
  const { layer, from, weights, add } = making;
  const [{ step, shape }] = from as [Value];
  const { units, use_bias = true } = layer.config;
  if (typeof units !== "number" || !Number.isSafeInteger(units) || units < 1) return refuse(layer, "units");
  const inputs = shape.at(-1)!;
  const kernel = weights.take(layer.name, "kernel", [inputs, units]);
  const bias = use_bias === false ? null : weights.take(layer.name, "bias", [units]);
  const to = [...shape.slice(0, -1), units];
  const made = add({ kind: "dense", from: step, inputs, units, kernel, bias, size: sizeOf(to) }, to);
  return makeActivation({ ...making, from: [made] }, activationNamed(layer.config.activation) ?? refuse(layer, "activation")); // prettier-ignore
}

function makeEmbedding({ layer, from, weights, add, codesOf }: Making): Value {
  const [{ step, shape }] = from as [Value];
  const found = weights.shapeOf(layer.name, "embeddings");
  const { input_dim = found[0], output_dim = found[1] } = layer.config;
  if (typeof input_dim !== "number" || !(input_dim >= 1)) return refuse(layer, "input_dim");
  if (typeof output_dim !== "number" || !(output_dim >= 1)) return refuse(layer, "output_dim");
  if (shape.length !== 1) return wrongShape(layer, shape, `${sizeOf(shape)}`);
  // Codes beyond its rows would be given another level's: made for an older schema, for instance.
  const codes = codesOf(step);
  if (codes !== null && input_dim < codes)
    return wrongShape(layer, [input_dim, output_dim], `${codes} × ${output_dim}`);
  const table = weights.take(layer.name, "embeddings", [input_dim, output_dim]);
  const to = [...shape, output_dim];
  return add({ kind: "embedding", from: step, width: output_dim, table, size: sizeOf(to) }, to);
}

function slopeOf(layer: LayerText, usual: number): number {
  const given = layer.config.negative_slope ?? layer.config.alpha ?? usual;
  return typeof given === "number" && Number.isFinite(given) ? given : refuse(layer, "alpha");
}

function makeRelu(making: Making): Value {
  const { max_value, threshold } = making.layer.config;
  if (threshold !== undefined && threshold !== 0 && threshold !== null) return refuse(making.layer, "threshold");
  const slope = slopeOf(making.layer, 0);
  if (max_value === undefined || max_value === null) return makeActivation(making, { name: "relu", slope });
  return max_value === 6 && slope === 0
    ? makeActivation(making, { name: "relu6", slope })
    : refuse(making.layer, "max_value");
}

function lastAxis(layer: LayerText, shape: readonly number[]): number {
  const axis: unknown = Array.isArray(layer.config.axis) && layer.config.axis.length === 1 ? layer.config.axis[0] : (layer.config.axis ?? -1); // prettier-ignore
  // Counted with the axis of rows.
  if (axis !== -1 && axis !== shape.length) refuse(layer, "axis");
  return shape.at(-1)!;
}

function epsilonOf(layer: LayerText): number {
  const { epsilon = 1e-3 } = layer.config;
  return typeof epsilon === "number" && epsilon >= 0 && epsilon <= 1 ? epsilon : refuse(layer, "epsilon");
}

function makeBatchNormalization({ layer, from, weights, add }: Making): Value {
  const [{ step, shape }] = from as [Value];
  const width = lastAxis(layer, shape);
  const { center = true, scale = true } = layer.config;
  const take = (name: string): Float32Array => weights.take(layer.name, name, [width]);
  const epsilon = epsilonOf(layer);
  const [mean, variance] = [take("moving_mean"), take("moving_variance")];
  const gamma = scale === false ? null : take("gamma");
  const beta = center === false ? null : take("beta");
  if (!variance.every((value) => value + epsilon > 0))
    throw new ImportRefused("imported-weights-values", { weight: shown(`${layer.name}/moving_variance`) });
  const factor = Float64Array.from(variance, (value, k) => (gamma?.[k] ?? 1) / Math.sqrt(value + epsilon));
  const offset = factor.map((value, k) => (beta?.[k] ?? 0) - mean[k]! * value);
  return add({ kind: "scale", from: step, factor, offset, size: sizeOf(shape) }, shape);
}

function makeLayerNormalization({ layer, from, weights, add }: Making): Value {
  const [{ step, shape }] = from as [Value];
  const width = lastAxis(layer, shape);
  const { center = true, scale = true, rms_scaling = false } = layer.config;
  if (rms_scaling !== false) return refuse(layer, "rms_scaling");
  const epsilon = epsilonOf(layer);
  const gamma = scale === false ? null : weights.take(layer.name, "gamma", [width]);
  const beta = center === false ? null : weights.take(layer.name, "beta", [width]);
  return add({ kind: "normalise", from: step, width, epsilon, gamma, beta, size: sizeOf(shape) }, shape);
}

function makeRescaling({ layer, from, add }: Making): Value {
  const [{ step, shape }] = from as [Value];
  const { scale = 1, offset = 0 } = layer.config;
  if (typeof scale !== "number" || !Number.isFinite(scale)) return refuse(layer, "scale");
  if (typeof offset !== "number" || !Number.isFinite(offset)) return refuse(layer, "offset");
  const one = { factor: Float64Array.of(scale), offset: Float64Array.of(offset) };
  return add({ kind: "scale", from: step, ...one, size: sizeOf(shape) }, shape);
}

function makeConcatenate({ layer, from, add }: Making): Value {
  const [first] = from as [Value];
  const { axis: given = -1 } = layer.config;
  const rank = first.shape.length;
  const axis = given === -1 ? rank - 1 : typeof given === "number" ? given - 1 : -1;
  if (!Number.isSafeInteger(axis) || axis < 0 || axis >= rank) return refuse(layer, "axis");
  const others = (shape: readonly number[]): string => shape.filter((_, k) => k !== axis).join(" × ");
  for (const { shape } of from)
    if (shape.length !== rank || others(shape) !== others(first.shape))
      return wrongShape(layer, shape, first.shape.join(" × "));
  const to = first.shape.map((side, k) => k === axis ? from.reduce((sum, { shape }) => sum + shape[k]!, 0) : side); // prettier-ignore
  const widths = from.map(({ shape }) => sizeOf(shape.slice(axis)));
  return add({ kind: "concat", from: from.map(({ step }) => step), widths, size: sizeOf(to) }, to);
}

function makeMerge({ layer, from, add }: Making, how: Merge): Value {
  const [first] = from as [Value];
  const size = sizeOf(first.shape);
  for (const { shape } of from)
    if (shape.join() !== first.shape.join()) return wrongShape(layer, shape, first.shape.join(" × "));
  if (how === "subtract" && from.length !== 2) throw new ImportRefused("imported-graph", { layer: shown(layer.name) });
  return add({ kind: "merge", how, from: from.map(({ step }) => step), size }, first.shape);
}

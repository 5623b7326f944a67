import * as v from "valibot";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";

/** One layer as it is written in model.json, with the layers whose values it takes. */
export interface LayerText {
  readonly name: string;
  readonly kind: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly from: readonly string[];
}
export interface Topology {
  /** In the order in which they can be calculated. */
  readonly layers: readonly LayerText[];
  readonly output: string;
}

const MOST_LAYERS = 300;

const loose = v.looseObject({});
const Layer = v.looseObject({
  class_name: v.string(),
  name: v.optional(v.nullable(v.string())),
  config: v.looseObject({ name: v.optional(v.nullable(v.string())) }),
  inbound_nodes: v.optional(v.nullable(v.array(v.unknown()))),
});
const Model = v.looseObject({
  class_name: v.string(),
  config: v.union([v.looseObject({ layers: v.pipe(v.array(Layer), v.maxLength(MOST_LAYERS)) }), v.array(Layer)]),
});
const Document = v.looseObject({
  format: v.optional(v.string()),
  modelTopology: v.union([v.looseObject({ model_config: Model }), Model]),
});

/**
 * The layers of a model.json, as tensorflowjs_converter (Keras 2 and 3) and TensorFlow.js write them: a Sequential or Functional model,
 * each layer used once, one output. Throws ImportRefused.
 */
export function readTopology(file: string, content: unknown): Topology {
  const parsed = v.safeParse(Document, content);
  if (!parsed.success || (parsed.output.format ?? "layers-model") !== "layers-model")
    throw new ImportRefused("imported-not-layers", { file: shown(file) });
  const { modelTopology } = parsed.output;
  const model = "model_config" in modelTopology ? v.parse(Model, modelTopology.model_config) : modelTopology;
  const config = Array.isArray(model.config) ? { layers: model.config } : model.config;
  const sequential = model.class_name === "Sequential";
  if (!sequential && model.class_name !== "Functional" && model.class_name !== "Model")
    throw new ImportRefused("imported-not-layers", { file: shown(file) });
  const layers = config.layers.map((layer, i): LayerText => {
    const name = layer.name ?? layer.config.name ?? "";
    if (name === "") throw new ImportRefused("imported-graph", { layer: `${i + 1}` });
    const before = config.layers[i - 1];
    const from = sequential
      ? before
        ? [before.name ?? before.config.name ?? ""]
        : []
      : sourcesOf(name, layer.inbound_nodes ?? []);
    return { name, kind: layer.class_name, config: layer.config, from };
  });
  const [first] = layers;
  if (first === undefined) throw new ImportRefused("imported-not-layers", { file: shown(file) });
  const names = new Set(layers.map((layer) => layer.name));
  if (names.size < layers.length) throw new ImportRefused("imported-graph", { layer: shown(repeated(layers)) });
  const all = sequential && first.kind !== "InputLayer" ? withInput(layers, first) : layers;
  const output = sequential ? all.at(-1)!.name : outputOf(file, config);
  return { layers: inOrder(all, output), output };
}

function repeated(layers: readonly LayerText[]): string {
  return layers.find((layer, i) => layers.findIndex((other) => other.name === layer.name) < i)?.name ?? "";
}

/** A Sequential model may state the shape of its input in its first layer. */
function withInput(layers: readonly LayerText[], first: LayerText): LayerText[] {
  const input: LayerText = { name: `${first.name}_input`, kind: "InputLayer", config: first.config, from: [] };
  return [input, { ...first, from: [input.name] }, ...layers.slice(1)];
}

/** Keras 2: [[["layer", 0, 0, {}], …]]. Keras 3: [{args: [tensor or [tensor, …]], kwargs: {}}] with keras_history in each tensor. */
function sourcesOf(layer: string, nodes: readonly unknown[]): string[] {
  const graph = (): ImportRefused => new ImportRefused("imported-graph", { layer: shown(layer) });
  // A layer that is used twice has two nodes.
  if (nodes.length > 1) throw graph();
  const [node] = nodes;
  if (node === undefined) return [];
  if (Array.isArray(node)) {
    // TensorFlow.js leaves out one level where there is one source only.
    const sources: readonly unknown[] = typeof node[0] === "string" ? [node] : node;
    return sources.map((source) => historyOf(source) ?? fail(graph()));
  }
  const parsed = v.safeParse(v.looseObject({ args: v.array(v.unknown()), kwargs: v.optional(loose) }), node);
  if (!parsed.success) throw graph();
  const tensors = parsed.output.args.flat().filter((arg) => arg !== null);
  return tensors.map((tensor) => {
    const inner = v.safeParse(v.looseObject({ config: v.looseObject({ keras_history: v.unknown() }) }), tensor);
    return (inner.success ? historyOf(inner.output.config.keras_history) : null) ?? fail(graph());
  });
}

function fail(error: Error): never {
  throw error;
}

/** ["layer", node, tensor, …]: the first tensor of a layer that is used once. */
function historyOf(source: unknown): string | null {
  if (!Array.isArray(source)) return null;
  const [name, node, tensor] = source as readonly unknown[];
  return typeof name === "string" && node === 0 && tensor === 0 ? name : null;
}

function outputOf(file: string, config: Readonly<Record<string, unknown>>): string {
  const outputs = config.output_layers;
  const list = Array.isArray(outputs) && typeof outputs[0] === "string" ? [outputs] : outputs;
  if (!Array.isArray(list)) throw new ImportRefused("imported-not-layers", { file: shown(file) });
  if (list.length !== 1) throw new ImportRefused("imported-output", { found: list.length });
  const name = historyOf(list[0]);
  if (name === null) throw new ImportRefused("imported-not-layers", { file: shown(file) });
  return name;
}

/** What the output needs, each layer after those that it takes values from. */
function inOrder(layers: readonly LayerText[], output: string): LayerText[] {
  const byName = new Map(layers.map((layer) => [layer.name, layer]));
  const ordered: LayerText[] = [];
  const done = new Map<string, "open" | "done">();
  const visit = (name: string, asker: string): void => {
    const layer = byName.get(name);
    // Open: it needs itself.
    if (layer === undefined || done.get(name) === "open") throw new ImportRefused("imported-graph", { layer: shown(asker) });
    if (done.get(name) === "done") return;
    done.set(name, "open");
    for (const from of layer.from) visit(from, name);
    done.set(name, "done");
    ordered.push(layer);
  }; // prettier-ignore
  visit(output, output);
  return ordered;
}

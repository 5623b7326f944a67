import * as v from "valibot";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";

/** The weights of a model by the names that model.json gives them. */
export interface NamedWeights {
  /** The one weight `name` of the layer, of exactly this shape. Throws ImportRefused. */
  take(layer: string, name: string, shape: readonly number[]): Float32Array;
  /** Shape of the one weight `name` of the layer. */
  shapeOf(layer: string, name: string): readonly number[];
}

/** 16 MB of numbers, four times the largest embedding that 20,000 rows could fill. */
export const MOST_WEIGHTS = 4_000_000;
/** Nothing that was trained well has weights like that; squared they would still be numbers. */
const LARGEST = 1e8;
const BYTES = 4;

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_WEIGHTS));
const Manifest = v.pipe(
  v.array(
    v.looseObject({
      paths: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(1_000)),
      weights: v.pipe(
        v.array(
          v.looseObject({
            name: v.pipe(v.string(), v.maxLength(500)),
            shape: v.pipe(v.array(size), v.maxLength(4)),
            dtype: v.string(),
            quantization: v.optional(v.unknown()),
          }),
        ),
        v.maxLength(2_000),
      ),
    }),
  ),
  v.maxLength(1_000),
);

interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** File names of the weights, in order. Only plain names of files are taken, never addresses or folders. Throws ImportRefused. */
export function weightFiles(file: string, manifest: unknown): readonly (readonly string[])[] {
  return read(file, manifest).map(({ paths }) => paths);
}

function read(file: string, manifest: unknown): v.InferOutput<typeof Manifest> {
  const parsed = v.safeParse(Manifest, manifest);
  if (!parsed.success) throw new ImportRefused("imported-not-layers", { file: shown(file) });
  return parsed.output;
}

/** Takes the weights apart. `groups`: for each group of the manifest the content of its files, joined. Throws ImportRefused. */
export function readWeights(file: string, manifest: unknown, groups: readonly Uint8Array[]): NamedWeights {
  const weights = read(file, manifest).flatMap((group, g): Weight[] => {
    const bytes = groups[g] ?? new Uint8Array(0);
    for (const { name, dtype, quantization } of group.weights)
      if (dtype !== "float32" || (quantization !== undefined && quantization !== null))
        throw new ImportRefused("imported-weights-kind", {
          weight: shown(name),
          found: shown(dtype === "float32" ? "quantization" : dtype),
        });
    const lengths = group.weights.map(({ shape }) => shape.reduce((product, side) => product * side, 1));
    const expected = BYTES * lengths.reduce((sum, length) => sum + length, 0);
    if (expected !== bytes.length) throw new ImportRefused("imported-weights-bytes", { found: bytes.length, expected });
    let at = 0;
    return group.weights.map(({ name, shape }, k) => {
      const values = floats(bytes, at, lengths[k]!);
      at += BYTES * lengths[k]!;
      if (!values.every((value) => Math.abs(value) <= LARGEST))
        throw new ImportRefused("imported-weights-values", { weight: shown(name) });
      return { name, shape, values };
    });
  });
  const total = weights.reduce((sum, { values }) => sum + values.length, 0);
  if (total > MOST_WEIGHTS) throw new ImportRefused("imported-many-weights", { found: total, limit: MOST_WEIGHTS });
  const find = (layer: string, name: string): Weight => {
    const found = weights.filter((weight) => isWeight(weight.name, layer, name));
    if (found.length !== 1) throw new ImportRefused("imported-weights-missing", { weight: name, layer: shown(layer) });
    return found[0]!;
  };
  return {
    shapeOf: (layer, name) => find(layer, name).shape,
    take(layer, name, shape) {
      const weight = find(layer, name);
      if (weight.shape.join() !== shape.join())
        throw new ImportRefused("imported-weights-shape", {
          weight: shown(weight.name),
          found: weight.shape.join(" × "),
          expected: shape.join(" × "),
        });
      return weight.values;
    },
  };
}

/** dense/kernel, and as other versions write it: model/dense/kernel, dense/kernel:0, dense/kernel_1. */
function isWeight(full: string, layer: string, name: string): boolean {
  const parts = full.replace(/:\d+$/, "").split("/");
  const last = parts.pop() ?? "";
  const owner = parts.join("/");
  return (
    (owner === layer || owner.endsWith(`/${layer}`)) &&
    (last === name || (last.startsWith(`${name}_`) && /^\d+$/.test(last.slice(name.length + 1))))
  );
}

/** Little-endian, as TensorFlow.js writes them, wherever they begin. */
function floats(bytes: Uint8Array, at: number, length: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, BYTES * length);
  return Float32Array.from({ length }, (_, i) => view.getFloat32(BYTES * i, true));
}

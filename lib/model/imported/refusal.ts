/** Why a model that was trained elsewhere is not taken. Components translate by code. */
export const IMPORTED_FAULTS = [
  "imported-files",
  "imported-too-large",
  "imported-not-json",
  "imported-not-layers",
  "imported-layer",
  "imported-setting",
  "imported-graph",
  "imported-shape",
  "imported-many-weights",
  "imported-too-wide",
  "imported-too-slow",
  "imported-weights-path",
  "imported-weights-kind",
  "imported-weights-bytes",
  "imported-weights-missing",
  "imported-weights-shape",
  "imported-weights-values",
  "imported-schema",
  "imported-schema-newer",
  "imported-schema-table",
  "imported-column",
  "imported-input",
  "imported-output",
] as const;
export type ImportedFault = (typeof IMPORTED_FAULTS)[number];

export type FaultParams = Readonly<Record<string, string | number>>;

/** One sentence each: what is wrong, where, and what to do. `{names}` are filled in. */
const SENTENCES: Readonly<Record<ImportedFault, string>> = {
  "imported-files": "{missing} is missing: choose model.json, all its .bin files and the feature schema together.",
  "imported-too-large": "{file} is larger than {limit} MB: train a smaller model.",
  "imported-not-json": "{file} is no readable JSON: export the model again.",
  "imported-not-layers":
    "{file} is no LayersModel of TensorFlow.js: convert with --output_format tfjs_layers_model, or save with model.save().",
  "imported-layer": "Layer {layer} is of the kind {kind}, which cannot be imported: use only {allowed}.",
  "imported-setting": "Layer {layer} has {setting} = {value}, which cannot be imported: change it and train again.",
  "imported-graph": "Layer {layer} is not joined to the others in a way that can be calculated: give the model one chain of layers to one output.", // prettier-ignore
  "imported-shape": "Layer {layer} gets values of shape {found}, but needs {expected}: export the model again.",
  "imported-many-weights":
    "The model has {found} weights, more than the {limit} that are kept here: train a smaller one.",
  "imported-too-wide": "The model needs {found} values for each row, more than {limit}: give columns of many levels an Embedding instead of one-hot inputs.", // prettier-ignore
  "imported-too-slow": "The model needs {found} multiplications for each row, more than the {limit} that a panel can wait for: train a smaller one.", // prettier-ignore
  "imported-weights-path":
    "model.json names the weights file {path}, which is not among the chosen files: choose it too. Nothing is ever fetched from an address.",
  "imported-weights-kind":
    "Weight {weight} is stored as {found}, not as plain float32: convert again without quantisation.",
  "imported-weights-bytes":
    "The .bin files hold {found} bytes where model.json describes {expected}: they do not belong together or are cut off; export again.",
  "imported-weights-missing":
    "Weight {weight} of layer {layer} is not among the weights, or there are several that could be it: export the model again.",
  "imported-weights-shape":
    "Weight {weight} has the shape {found}, but its layer needs {expected}: export the model again.",
  "imported-weights-values":
    "Weight {weight} holds values that are no usable numbers: the training has diverged; train again.",
  "imported-schema": "{file} is no feature schema of Adjutant ({where}): use the one that was exported with the table.",
  "imported-schema-newer":
    "{file} is a feature schema of a newer version: update Adjutant, or export table and schema anew.",
  "imported-schema-table":
    "{file} describes another kind of table ({found}) than this account's: export table and schema from the model page.",
  "imported-column":
    "The model needs the column {column} ({kind}), which this table does not have: export table and schema anew and train again.",
  "imported-input":
    "Input {input} of the model takes {found} values per row, the feature schema describes {expected}: adapt one to the other.",
  "imported-output":
    "The model gives {found} values per row, not one: its last layer must be the logarithm of the rate, Dense(1).",
};

/** A model that was refused, before anything was stored. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
  readonly code: ImportedFault;
  readonly params: FaultParams;
  constructor(code: ImportedFault, params: FaultParams = {}) {
    super(SENTENCES[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? "")));
    this.code = code;
    this.params = params;
  }
}

const LONGEST = 80;

/** A name out of a foreign file, as it may stand in a sentence. */
export function shown(name: unknown): string {
  const text = typeof name === "string" ? name : ((JSON.stringify(name) as string | undefined) ?? "");
  // Control and bidirectional characters have no place in a sentence.
  const plain = text.replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

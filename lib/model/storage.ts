import type { FittedModel, ModelCard } from "@/lib/model/types";

/** Raise when `state` changes its shape: older models are then refused, and trained anew. */
export const MODEL_FORMAT = 3;

/** A model as it is kept: structured-cloneable, with a checksum over all of it. */
export interface StoredModel {
  readonly format: number;
  readonly card: ModelCard;
  readonly averageRate: number;
  readonly state: unknown;
}

/** A stored model that cannot be trusted. The remedy is always to train again. */
export class ModelRejected extends Error {
  override readonly name = "ModelRejected";
  readonly reason: "not-a-model" | "other-format" | "schema-mismatch" | "checksum-mismatch";
  constructor(reason: ModelRejected["reason"]) {
    super(`The stored model was refused (${reason}); train it again.`);
    this.reason = reason;
  }
}

export function serialiseModel(model: FittedModel): StoredModel {
  return structuredClone({
    format: MODEL_FORMAT,
    card: model.card,
    averageRate: model.averageRate,
    state: model.state,
  });
}

/** Checks format, schema hash and SHA-256, and gives the model back. Throws ModelRejected. */
export async function restoreModel(stored: unknown): Promise<FittedModel> {
  if (!isStored(stored)) throw new ModelRejected("not-a-model");
  if (stored.format !== MODEL_FORMAT) throw new ModelRejected("other-format");
  const schema = (stored.state as { schema?: { hash?: unknown } } | null)?.schema;
  if (schema?.hash !== stored.card.schemaHash) throw new ModelRejected("schema-mismatch");
  if ((await checksum(stored)) !== stored.card.checksum) throw new ModelRejected("checksum-mismatch");
  return { card: stored.card, averageRate: stored.averageRate, state: stored.state };
}

function isStored(value: unknown): value is StoredModel {
  if (typeof value !== "object" || value === null) return false;
  const { format, card, averageRate, state } = value as Record<string, unknown>;
  const parts = typeof card === "object" && card !== null && typeof state === "object" && state !== null;
  return parts && typeof format === "number" && typeof averageRate === "number";
}

/** SHA-256 (hex) over the card without its checksum, the average and the state. */
export async function checksum(model: FittedModel): Promise<string> {
  const text = canonical([{ ...model.card, checksum: "" }, model.averageRate, model.state]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One text for one value, whatever the order of its keys. Typed arrays by their numbers. */
function canonical(value: unknown): string {
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value !== "object" || value === null) return value === undefined ? "undefined" : JSON.stringify(value); // prettier-ignore
  if (ArrayBuffer.isView(value))
    return `${value.constructor.name}(${Array.from(value as Float64Array, canonical).join()})`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`;
}

import { BackupError } from "./backup-error";

/** What IndexedDB can hold and JSON cannot stands in an object with this key, which names its kind. */
const MARK = "$";
const DEEPEST = 60;

const ARRAYS = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
} as const;
type ArrayName = keyof typeof ARRAYS;

/** Stored data as JSON can carry it: typed arrays, maps, sets, dates, undefined, NaN and infinities survive. Throws TypeError on anything else. */
export function toPlain(data: unknown): unknown {
  if (data === undefined) return { [MARK]: "undefined" };
  if (data === null || typeof data === "string" || typeof data === "boolean") return data;
  if (typeof data === "number")
    return Number.isFinite(data) && !Object.is(data, -0)
      ? data
      : { [MARK]: "number", v: Object.is(data, -0) ? "-0" : String(data) };
  if (ArrayBuffer.isView(data)) {
    const { name } = data.constructor;
    if (!Object.hasOwn(ARRAYS, name)) throw new TypeError(`no place in a backup for a ${name}`);
    return { [MARK]: name, v: toBase64(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)) };
  }
  if (Array.isArray(data)) return data.map(toPlain);
  if (data instanceof Map) return { [MARK]: "map", v: [...data].map(toPlain) };
  if (data instanceof Set) return { [MARK]: "set", v: [...data].map(toPlain) };
  if (data instanceof Date) return { [MARK]: "date", v: data.getTime() };
  if (typeof data !== "object") throw new TypeError(`no place in a backup for a ${typeof data}`);
  // A key that would reach into prototypes is no data of ours: reading refuses it.
  const entries = Object.entries(data).filter(([key]) => key !== "__proto__");
  const plain = entries.map(([key, value]): [string, unknown] => [key, toPlain(value)]);
  return Object.hasOwn(data, MARK) ? { [MARK]: "object", v: plain } : Object.fromEntries(plain);
}

/** The data again. Throws BackupError on what `toPlain` never writes. */
export function fromPlain(plain: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new BackupError("backup-damaged", "nested too deep");
  if (typeof plain !== "object" || plain === null) return plain;
  const inner = (value: unknown) => fromPlain(value, depth + 1);
  if (Array.isArray(plain)) return plain.map(inner);
  if (!Object.hasOwn(plain, MARK)) return objectOf(Object.entries(plain), inner);
  const { [MARK]: kind, v } = plain as { [MARK]: unknown; v?: unknown };
  if (kind === "undefined") return undefined;
  if (kind === "number" && ["-0", "NaN", "Infinity", "-Infinity"].includes(String(v))) return Number(v);
  if (kind === "date" && typeof v === "number") return new Date(v);
  if (kind === "map" && isPairs(v)) return new Map(v.map(([key, value]) => [inner(key), inner(value)]));
  if (kind === "set" && Array.isArray(v)) return new Set(v.map(inner));
  if (kind === "object" && isPairs(v) && v.every(([key]) => typeof key === "string"))
    return objectOf(v as [string, unknown][], inner);
  if (typeof kind === "string" && Object.hasOwn(ARRAYS, kind) && typeof v === "string") {
    const bytes = fromBase64(v);
    const Kind = ARRAYS[kind as ArrayName];
    if (bytes.length % Kind.BYTES_PER_ELEMENT === 0) return new Kind(bytes.buffer);
  }
  throw new BackupError("backup-damaged", `unknown kind ${String(kind).slice(0, 40)}`);
}

function objectOf(entries: readonly (readonly [string, unknown])[], inner: (value: unknown) => unknown): object {
  if (entries.some(([key]) => key === "__proto__")) throw new BackupError("backup-damaged", "unsafe key");
  return Object.fromEntries(entries.map(([key, value]) => [key, inner(value)]));
}

function isPairs(value: unknown): value is [unknown, unknown][] {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2);
}

/** Arguments of one call are limited to some ten thousand. */
const STEP = 8_192;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += STEP)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + STEP)));
  return btoa(parts.join(""));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new BackupError("backup-damaged", "bad base64");
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

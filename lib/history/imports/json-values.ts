import { parseDay } from "./dates";

/** A plain object, for reading field by field; never merged into another. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(data: unknown): data is JsonObject {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** An own field of an object in camelCase or snake_case: both come out of Google's clients. */
export function field(data: unknown, name: string): unknown {
  if (!isObject(data)) return undefined;
  if (Object.hasOwn(data, name)) return data[name];
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.hasOwn(data, snake) ? data[snake] : undefined;
}

/** A field some levels down: `path(row, "adGroupAd", "ad", "id")`. */
export function path(data: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => field(at, name), data);
}

const MAX_TEXT = 2_200;

/** A text or number as text, or null. */
export function textIn(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, MAX_TEXT) : null;
}

/** A number, or a text that is one (both APIs send large integers as text); undefined where there is none, NaN where it is something else. */
export function numberIn(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d{1,18}(?:\.\d{1,18})?(?:e[+-]?\d{1,3})?$/i.test(value)
    ? Number(value)
    : Number.NaN;
}

/** A list of texts, or of objects with a `text`. */
export function textsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => textIn(isObject(item) ? item["text"] : item)).filter((text) => text !== null);
}

/** An ISO day, or null. */
export function dayIn(value: unknown): string | null {
  return typeof value === "string" ? parseDay(value, null) : null;
}

/** Leaves out keys without a value, so that missing stays missing. */
export function present<T>(entries: readonly (readonly [string, T | undefined | null])[]): Record<string, T> {
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined && entry[1] !== null),
  );
}

/** `headline1`, `headline2`, … for a list of texts. */
export function numbered(name: string, texts: readonly string[]): [string, string][] {
  return texts.map((text, index) => [`${name}${index + 1}`, text]);
}

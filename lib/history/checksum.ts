/**
 * SHA-256 (hex) of structured-cloneable data: plain objects, arrays, maps, sets, typed arrays, texts, numbers, booleans, null.
 * Keys of objects are taken in sorted order, so that a copy through IndexedDB has the same checksum. Throws TypeError on anything else.
 */
export async function checksumOf(data: unknown): Promise<string> {
  const parts: Uint8Array[] = [];
  write(data, parts, 0);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const encoder = new TextEncoder();

function write(data: unknown, parts: Uint8Array[], depth: number): void {
  if (depth > 100) throw new TypeError("too deep for a checksum");
  const tag = (kind: string, text: string) => parts.push(encoder.encode(`${kind}${text.length}:${text}`));
  if (data === null || data === undefined || typeof data === "boolean") tag("p", String(data));
  else if (typeof data === "number") tag("n", Object.is(data, -0) ? "-0" : String(data));
  else if (typeof data === "string") tag("s", data);
  else if (ArrayBuffer.isView(data)) {
    tag("b", `${data.constructor.name} ${data.byteLength}`);
    parts.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  } else if (data instanceof ArrayBuffer) write(new Uint8Array(data), parts, depth + 1);
  else if (Array.isArray(data) || data instanceof Set) {
    const items: unknown[] = [...data];
    tag("a", String(items.length));
    for (const item of items) write(item, parts, depth + 1);
  } else if (data instanceof Map) {
    tag("m", String(data.size));
    for (const pair of data as Map<unknown, unknown>) write(pair, parts, depth + 1);
  } else if (typeof data === "object") {
    const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
    tag("o", String(entries.length));
    for (const [key, value] of entries) {
      tag("k", key);
      write(value, parts, depth + 1);
    }
  } else throw new TypeError(`no checksum for a ${typeof data}`);
}

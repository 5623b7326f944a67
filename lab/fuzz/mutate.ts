/** A small fast generator of numbers below `limit` with a seed: a case can be had again by its number. */
export type Below = (limit: number) => number;

export function seeded(seed: number): Below {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 0;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / (4_294_967_296 / Math.max(1, limit)));
  };
}

/** What has broken readers elsewhere: quotes, ends, prototypes, formulas, numbers that are none, archives in archives. */
const TOKENS = [
  '"', '""', ",", ";", "\t", "\r", "\n", "\0", "\ufeff", "--", "Total", "All", "=1+1", "@SUM(A1)", "'", "-0", "9e999", "1e-400",
  "NaN", "99999999999999999999", "0000-00-00", "2026-02-31", "31/12/2026", "__proto__", '"__proto__":{"x":1},', "constructor",
  "{", "}", "[", "]", "[[[[[[[[", "null", "true", "<html>", "PK\u0003\u0004", "\u202e", "😀", "\ud800", "(USD)", "%", "€",
].map((token) => new TextEncoder().encode(token)); // prettier-ignore

function splice(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = Math.min(bytes.length, at + remove);
  const out = new Uint8Array(at + insert.length + bytes.length - end);
  out.set(bytes.subarray(0, at));
  out.set(insert, at);
  out.set(bytes.subarray(end), at + insert.length);
  return out;
}

/** A file with one to four faults. `other` is another file of the same kind, of which pieces are put in. */
export function mutated(bytes: Uint8Array, other: Uint8Array, below: Below): Uint8Array<ArrayBuffer> {
  let out = bytes.slice();
  for (let faults = 1 + below(4); faults > 0; faults -= 1) {
    const at = below(out.length + 1);
    const some = 1 + below(2 ** below(9));
    const kind = below(9);
    if (kind === 0) out = out.slice(0, at);
    else if (kind === 1) out = splice(out, at, some, new Uint8Array());
    else if (kind === 2) out = splice(out, at, 0, out.slice(at, at + some));
    else if (kind === 3) out = splice(out, at, below(3), TOKENS[below(TOKENS.length)]!);
    else if (kind === 4) out = splice(out, at, some, other.slice(below(other.length), at + some));
    else if (kind === 5)
      out = splice(
        out,
        at,
        some,
        Uint8Array.from({ length: some }, () => below(256)),
      );
    else if (kind === 6) out = splice(out, at, 0, new Uint8Array(some * 20).fill(out[at] ?? 44));
    else if (at < out.length) out[at]! ^= 1 << below(8);
  }
  return out;
}

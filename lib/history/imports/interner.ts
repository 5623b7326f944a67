/** Numbers the distinct texts of one column, from 1, without making a string of each cell. */
export interface Interner {
  /** The number of the text in these bytes. */
  ofBytes(start: number, end: number): number;
  /** The number of a text that does not stand in the bytes as it is. */
  ofText(text: string): number;
  /** By number; the first is empty. */
  texts(): readonly string[];
}

const PRIME = 16_777_619;
const START = 256;

/** An open-addressed table over `bytes` (FNV-1a with a random start, so that no file can be made to collide). */
export function makeInterner(bytes: Uint8Array): Interner {
  const seed = (Math.random() * 0x1_0000_0000) | 0;
  let slots = new Uint32Array(START);
  let mask = START - 1;
  let hashes = new Int32Array(START);
  let starts = new Uint32Array(START);
  let ends = new Uint32Array(START);
  let count = 1;
  /** Texts with doubled quotes and such: number of each, and the text of each number. */
  const odd = new Map<string, number>();
  const oddTexts = new Map<number, string>();

  const grow = (): void => {
    const larger = slots.length * 2;
    hashes = grown(hashes, new Int32Array(larger));
    starts = grown(starts, new Uint32Array(larger));
    ends = grown(ends, new Uint32Array(larger));
    slots = new Uint32Array(larger);
    mask = larger - 1;
    for (let code = 1; code < count; code += 1) {
      if (oddTexts.has(code)) continue;
      let slot = hashes[code]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };

  return {
    ofBytes(start, end) {
      let hash = seed;
      for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, PRIME);
      // The low bits of FNV are its weakest.
      hash ^= hash >>> 15;
      const length = end - start;
      let slot = hash & mask;
      for (;;) {
        const code = slots[slot]!;
        if (code === 0) break;
        if (hashes[code] === hash && ends[code]! - starts[code]! === length) {
          const other = starts[code]!;
          let same = 0;
          while (same < length && bytes[other + same] === bytes[start + same]) same += 1;
          if (same === length) return code;
        }
        slot = (slot + 1) & mask;
      }
      if (count * 2 > slots.length) {
        grow();
        slot = hash & mask;
        while (slots[slot] !== 0) slot = (slot + 1) & mask;
      }
      slots[slot] = count;
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = end;
      count += 1;
      return count - 1;
    },
    ofText(text) {
      const known = odd.get(text);
      if (known !== undefined) return known;
      if (count * 2 > slots.length) grow();
      odd.set(text, count);
      oddTexts.set(count, text);
      count += 1;
      return count - 1;
    },
    texts() {
      return decoded(bytes, starts, ends, count).map((text, code) => oddTexts.get(code) ?? text);
    },
  };
}

/** One decoding for all: put one behind the other, each ended by a zero, which no text file has. */
function decoded(bytes: Uint8Array, starts: Uint32Array, ends: Uint32Array, count: number): string[] {
  let size = 0;
  for (let code = 1; code < count; code += 1) size += ends[code]! - starts[code]! + 1;
  const joined = new Uint8Array(size);
  let at = 0;
  for (let code = 1; code < count; code += 1) {
    const start = starts[code]!;
    const end = ends[code]!;
    for (let from = start; from < end; from += 1) joined[at++] = bytes[from]!;
    at += 1;
  }
  const texts = new TextDecoder("utf-8", { ignoreBOM: true }).decode(joined).split("\0");
  // What stands behind the last zero is nothing: it takes the place of number 0.
  return ["", ...texts.slice(0, -1)];
}

function grown<A extends Int32Array | Uint32Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

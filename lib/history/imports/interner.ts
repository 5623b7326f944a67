const PRIME = 16_777_619;
const START = 256;
/** Where a text stands that is not in the bytes as it is, and number 0. */
const NOWHERE = 0xffff_ffff;
const LF = 10;
const CR = 13;

/** Numbers the distinct texts of one column, from 1, without making a string of each cell. */
export interface Interner {
  /** Reads the unquoted cell that starts here; its number. `end` is then where it ends. */
  ofCell(start: number, separator: number): number;
  /** The number of the text in these bytes. */
  ofBytes(start: number, end: number): number;
  /** The number of a text that does not stand in the bytes as it is. */
  ofText(text: string): number;
  readonly end: number;
  /** By number; the first is empty. */
  texts(): readonly string[];
}

/**
 * An open-addressed table over `bytes` (FNV-1a with a random start, so that no file can be made to collide). Reports repeat their names in the
 * same order day after day: what followed a text the last time is tried first, before the cell is looked up.
 */
export function makeInterner(bytes: Uint8Array): Interner {
  const seed = (Math.random() * 0x1_0000_0000) | 0;
  const length = bytes.length;
  let slots = new Uint32Array(START);
  let mask = START - 1;
  let hashes = new Int32Array(START);
  let starts = new Uint32Array(START);
  let ends = new Uint32Array(START);
  let followers = new Uint32Array(START);
  starts[0] = NOWHERE;
  let count = 1;
  let last = 0;
  let end = 0;
  /** Texts with doubled quotes and such: number of each, and the text of each number. */
  const odd = new Map<string, number>();
  const oddTexts = new Map<number, string>();

  const grow = (): void => {
    const larger = slots.length * 2;
    hashes = grown(hashes, new Int32Array(larger));
    starts = grown(starts, new Uint32Array(larger));
    ends = grown(ends, new Uint32Array(larger));
    followers = grown(followers, new Uint32Array(larger));
    slots = new Uint32Array(larger);
    mask = larger - 1;
    for (let code = 1; code < count; code += 1) {
      if (starts[code] === NOWHERE) continue;
      let slot = hashes[code]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };

  const isAt = (code: number, start: number): boolean => {
    const from = starts[code]!;
    const size = ends[code]! - from;
    for (let at = 0; at < size; at += 1) if (bytes[from + at] !== bytes[start + at]) return false;
    return true;
  };

  const find = (start: number, stop: number, hashed: number): number => {
    // The low bits of FNV are its weakest.
    const hash = hashed ^ (hashed >>> 15);
    let slot = hash & mask;
    for (let code = slots[slot]!; code !== 0; code = slots[slot]!) {
      if (hashes[code] === hash && ends[code]! - starts[code]! === stop - start && isAt(code, start)) return code;
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
    ends[count] = stop;
    count += 1;
    return count - 1;
  };

  const follow = (code: number): number => {
    followers[last] = code;
    last = code;
    return code;
  };

  return {
    ofCell(start, separator) {
      const expected = followers[last]!;
      if (starts[expected] !== NOWHERE) {
        const stop = start + ends[expected]! - starts[expected]!;
        const byte = bytes[stop];
        if (
          (byte === separator || byte === LF || byte === CR || stop === length) &&
          stop <= length &&
          isAt(expected, start)
        ) {
          end = stop;
          last = expected;
          return expected;
        }
      }
      let hash = seed;
      let at = start;
      for (; at < length; at += 1) {
        const byte = bytes[at]!;
        if (byte === separator || byte === LF || byte === CR) break;
        hash = Math.imul(hash ^ byte, PRIME);
      }
      end = at;
      return follow(find(start, at, hash));
    },
    ofBytes(start, stop) {
      const expected = followers[last]!;
      if (
        expected !== 0 &&
        !oddTexts.has(expected) &&
        ends[expected]! - starts[expected]! === stop - start &&
        isAt(expected, start)
      ) {
        last = expected;
        return expected;
      }
      let hash = seed;
      for (let at = start; at < stop; at += 1) hash = Math.imul(hash ^ bytes[at]!, PRIME);
      return follow(find(start, stop, hash));
    },
    ofText(text) {
      const known = odd.get(text);
      if (known !== undefined) return follow(known);
      if (count * 2 > slots.length) grow();
      odd.set(text, count);
      starts[count] = NOWHERE;
      ends[count] = NOWHERE;
      oddTexts.set(count, text);
      count += 1;
      return follow(count - 1);
    },
    get end() {
      return end;
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

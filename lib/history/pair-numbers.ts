/** Numbers pairs of 32-bit whole numbers: the first pair is 0, each new one the next. */
export interface PairNumbers {
  of(a: number, b: number): number;
  count(): number;
}

/**
 * A table of pairs in typed arrays: a map with joined texts as keys takes ten times as long over hundreds of thousands of rows. Longer
 * tuples are chains: `of(of(a, b), c)` with one table a link.
 */
export function pairNumbers(): PairNumbers {
  let slots = new Int32Array(1024);
  let firsts = new Int32Array(512);
  let seconds = new Int32Array(512);
  let count = 0;

  /** The slot of a pair, or the free slot where it belongs. */
  function placeOf(a: number, b: number): number {
    const mask = slots.length - 1;
    const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    for (let held = slots[at]!; held !== 0; held = slots[at]!) {
      if (firsts[held - 1] === a && seconds[held - 1] === b) return at;
      at = (at + 1) & mask;
    }
    return at;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    firsts = larger(firsts);
    seconds = larger(seconds);
    for (let number = 0; number < count; number += 1) slots[placeOf(firsts[number]!, seconds[number]!)] = number + 1;
  }

  return {
    of(a, b) {
      const known = slots[placeOf(a, b)]!;
      if (known !== 0) return known - 1;
      if (count === firsts.length) grow();
      firsts[count] = a;
      seconds[count] = b;
      count += 1;
      slots[placeOf(a, b)] = count;
      return count - 1;
    },
    count: () => count,
  };
}

function larger(values: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(values.length * 2);
  next.set(values);
  return next;
}

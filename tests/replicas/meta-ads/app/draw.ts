/** A number below `n` that follows from the words alone (FNV-1a): the same entity is always set up in the same way. */
export function draw(words: string, n: number): number {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The lowest bits alone are not spread well.
  return ((hash ^ (hash >>> 15)) >>> 0) % n;
}

export function drawOne<T>(words: string, items: readonly [T, ...T[]]): T {
  return items[draw(words, items.length)] ?? items[0];
}

const START = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Final mix of MurmurHash3: FNV alone is weak in its low bits. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}

/** FNV-1a over UTF-16 units: a stable number for a text, for folds and hashed columns. */
export function hashText(text: string, seed = 0): number {
  let hash = START ^ seed;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return mixed(hash);
}

/** Calls `found` with the `hashText` of every run of `shortest` to `longest` units of a text, without cutting them out. */
export function hashRuns(text: string, shortest: number, longest: number, found: (hash: number) => void): void {
  for (let from = 0; from < text.length; from++) {
    let hash = START;
    for (let i = from; i < text.length && i - from < longest; i++) {
      hash = step(hash, text.charCodeAt(i));
      if (i - from + 1 >= shortest) found(mixed(hash));
    }
  }
}

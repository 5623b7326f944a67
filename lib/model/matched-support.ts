import type { SortedRows } from "@/lib/model/matched-rows";

/** What each level's comparison rests on, and which levels stand beside each other at all (the largest such group). */
export function support(rows: SortedRows): { expected: number[]; clusters: number[]; together: boolean[] } {
  const size = rows.levels[0]!;
  const codes = rows.codes[0]!;
  const expected = Array<number>(size).fill(0);
  const seen = Array.from({ length: size }, () => new Set<number>());
  const parent = Array.from({ length: size }, (_, level) => level);
  const rootOf = (level: number): number => {
    let at = level;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { from, to, outcome } of rows.strata) {
    let exposure = 0;
    const levels = new Set<number>();
    for (let row = from; row < to; row += 1) {
      exposure += rows.exposure[row]!;
      if (codes[row]! >= 0) levels.add(codes[row]!);
    }
    if (levels.size < 2) continue;
    const [first] = levels;
    for (const level of levels) {
      seen[level]!.add(rows.cluster[from]!);
      parent[rootOf(level)] = rootOf(first!);
    }
    for (let row = from; row < to; row += 1)
      if (codes[row]! >= 0) expected[codes[row]!]! += (outcome * rows.exposure[row]!) / exposure;
  }
  const groups = new Map<number, number>();
  for (let level = 0; level < size; level += 1)
    groups.set(rootOf(level), (groups.get(rootOf(level)) ?? 0) + expected[level]!);
  const largest = [...groups].reduce<[number, number]>((best, group) => (group[1] > best[1] ? group : best), [-1, 0]);
  return {
    expected,
    clusters: seen.map((clusters) => clusters.size),
    together: expected.map((value, level) => value > 0 && rootOf(level) === largest[0]),
  };
}

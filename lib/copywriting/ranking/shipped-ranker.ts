import packed from "@/lib/copywriting/ranking/shipped-ranker.json";
import { type PackedRanker, unpackRanker } from "@/lib/copywriting/ranking/packed-ranker";
import type { Ranker } from "@/lib/copywriting/ranking/ranker";

let ranker: Ranker | null = null;

/**
 * The ranker that comes with the extension: learnt from randomised tests of English news headlines (origin and licence are in the
 * file and the README). Made by `lab rank-copy --train PAIRS.csv --save …`, which says how.
 */
export function shippedRanker(): Ranker {
  return (ranker ??= unpackRanker(packed as PackedRanker));
}

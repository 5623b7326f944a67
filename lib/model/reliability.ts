import type { ReliabilityBin } from "@/lib/model/types";

const BINS = 10;

/** Stated chances with what came of them, in ten bins of equal width; empty ones are left out. */
export function binned(stated: Float64Array, came: Uint8Array): ReliabilityBin[] {
  const sums = Array.from({ length: BINS }, () => ({ stated: 0, came: 0, count: 0 }));
  stated.forEach((chance, i) => {
    if (!Number.isFinite(chance)) return;
    const bin = sums[Math.min(BINS - 1, Math.floor(chance * BINS))]!;
    bin.stated += chance;
    bin.came += came[i]!;
    bin.count += 1;
  });
  return sums
    .filter(({ count }) => count > 0)
    .map(({ stated: sum, came: hits, count }) => ({ stated: sum / count, came: hits / count, count }));
}

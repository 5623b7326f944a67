const Z90 = 1.645;

/** 90 % interval of a share seen in `count` cases (Wilson): also where it was none of them or all. */
export function shareInterval(share: number, count: number): { readonly low: number; readonly high: number } {
  if (count <= 0) return { low: 0, high: 1 };
  const z2 = Z90 ** 2 / count;
  const centre = (share + z2 / 2) / (1 + z2);
  const reach = (Z90 / (1 + z2)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count));
  return { low: Math.max(0, Math.min(share, centre - reach)), high: Math.min(1, Math.max(share, centre + reach)) };
}

import { describe, expect, it } from "vitest";
import { calibrate, chanceAbove } from "@/lib/model/calibration";
import { randomFrom } from "@/lib/model/random";
import { binned } from "@/lib/model/reliability";

const COUNT = 6000;

/** Poisson counts, with their expectations. */
function world(scale: number) {
  const random = randomFrom(3);
  const expected = Float64Array.from({ length: COUNT }, () => scale * Math.exp(0.7 * random.normal()));
  const outcome = expected.map((mean) => {
    let count = 0;
    for (let left = Math.exp(-mean), product = random.uniform(); product > left; product *= random.uniform())
      count += 1;
    return count;
  });
  const said = expected;
  return { outcome, said };
}

function error(scale: number): number {
  const { outcome, said } = world(scale);
  // Calibrated on another half of the rows.
  const half = COUNT / 2;
  const doubt = new Float64Array(half);
  const calibration = calibrate(outcome.slice(0, half), said.slice(0, half), doubt, true);
  const stated = Float64Array.from(said.slice(half), (mean) => chanceAbove(calibration, mean, 0, scale));
  const bins = binned(
    stated,
    Uint8Array.from(outcome.slice(half), (count) => (count > scale ? 1 : 0)),
  );
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(half);
  return bins.reduce((sum, bin) => sum + (bin.count / half) * Math.abs(bin.stated - bin.came), 0);
}

describe("chances of beating the average", () => {
  it.each([0.6, 7, 90])("come true at their stated rate at about %d results a row", (scale) => {
    expect(error(scale)).toBeLessThan(0.04);
  });

  it("do not where the expectations contradict the rows, and the bins show it", () => {
    const { outcome, said } = world(7);
    const calibration = calibrate(outcome, said, new Float64Array(COUNT), true);
    const stated = Float64Array.from(said, (mean) => chanceAbove(calibration, 49 / mean, 0, 7));
    const bins = binned(
      stated,
      Uint8Array.from(outcome, (count) => (count > 7 ? 1 : 0)),
    );
    expect(bins.at(-1)!.came).toBeLessThan(0.3);
  });

  it("leave empty bins out, and rows that were never held out", () => {
    expect(binned(Float64Array.of(0.05, Number.NaN, 1), Uint8Array.of(0, 1, 1))).toEqual([
      { stated: 0.05, came: 0, count: 1 },
      { stated: 1, came: 1, count: 1 },
    ]);
  });
});

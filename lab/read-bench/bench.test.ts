// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { PageReading } from "@/lib/domain/reading";
import { makeBases, makePage, readWith, runPage, runPages } from "./run-pages";

const SEED = 11;

describe("the readers on mutated replicas", () => {
  it("read nothing wrong and nearly everything right", { timeout: 180_000 }, async () => {
    const tally = await runPages(
      SEED,
      Array.from({ length: 110 }, (_, index) => index),
    );
    expect(tally.wrongOnes).toEqual([]);
    expect(tally.total.wrong).toBe(0);
    expect(tally.total.right / tally.total.fields).toBeGreaterThan(0.97);
    const reasons = Object.values(tally.misses).flatMap((each) => Object.values(each));
    expect(reasons.reduce((sum, times) => sum + times, 0)).toBe(tally.total.missed);
    expect(Object.keys(tally.byPlatform).sort()).toEqual(["google-ads", "meta-ads"]);
    expect(Object.keys(tally.byMutation).length).toBeGreaterThan(15);
  });

  it("would be found out if they took one column for another", () => {
    const page = makePage(makeBases(SEED), SEED, 0);
    const swapped = (): PageReading => {
      const reading = readWith(page.page);
      const rows = (reading.table?.rows ?? []).map((row) => ({
        ...row,
        cells: { ...row.cells, clicks: row.cells.impressions!, impressions: row.cells.clicks! },
      }));
      return { ...reading, table: reading.table === null ? null : { ...reading.table, rows } };
    };
    const outcomes = (read: typeof readWith) => runPage(page, 0, read).scored.map(({ outcome }) => outcome);
    expect(outcomes(readWith)).not.toContain("wrong");
    expect(outcomes(swapped)).toContain("wrong");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFolds } from "@/lib/model/folds";
import { simulateTable } from "@/lib/model/simulated-table";
import type { TrainingTable } from "@/lib/model/types";

function withGroups(table: TrainingTable, groups: number): TrainingTable {
  return { ...table, group: Array.from({ length: table.length }, (_, i) => `ad ${i % groups}`) };
}
function withTime(table: TrainingTable): TrainingTable {
  return { ...table, time: Float64Array.from({ length: table.length }, (_, i) => i % 60) };
}

describe("validation", () => {
  const { table } = simulateTable(300, 1);

  it("holds every row out once", () => {
    const tested = makeFolds(table, 1).flatMap((fold) => [...fold.test]);
    expect(tested.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, i) => i));
  });

  it("never has a group on both sides", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer(), fc.boolean(), (groups, seed, timed) => {
        const grouped = withGroups(timed ? withTime(table) : table, groups);
        for (const { train, test } of makeFolds(grouped, seed)) {
          const known = new Set(Array.from(train, (row) => grouped.group![row]));
          for (const row of test) expect(known.has(grouped.group![row])).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never looks into the future", () => {
    const timed = withTime(table);
    const folds = makeFolds(timed, 1);
    expect(folds.length).toBeGreaterThan(2);
    for (const { train, test, later } of folds) {
      const latest = (rows: Int32Array): number => Math.max(...Array.from(rows, (row) => timed.time![row]!));
      for (const row of test) expect(timed.time![row]).toBeGreaterThan(latest(train));
      for (const row of later) expect(timed.time![row]).toBeGreaterThan(latest(test));
      expect(train.length + test.length + later.length).toBe(timed.length);
    }
  });

  it("keeps the copies of a table that was pasted ten times together", () => {
    const times = Array.from({ length: 3000 }, (_, i) => i % 300);
    const pasted: TrainingTable = {
      ...table,
      length: 3000,
      outcome: Float64Array.from(times, (i) => table.outcome[i]!),
      exposure: Float64Array.from(times, (i) => table.exposure[i]!),
      categorical: Object.fromEntries(Object.entries(table.categorical).map(([name, column]) => [name, times.map((i) => column[i]!)])),
      numeric: Object.fromEntries(Object.entries(table.numeric).map(([name, column]) => [name, Float64Array.from(times, (i) => column[i]!)])),
    }; // prettier-ignore
    for (const { train, test } of makeFolds(pasted, 1)) {
      const known = new Set(Array.from(train, (row) => row % 300));
      for (const row of test) expect(known.has(row % 300)).toBe(false);
    }
  });

  it("has nothing to say about three rows, one group or one day", () => {
    expect(makeFolds(simulateTable(3, 1).table, 1)).toEqual([]);
    expect(makeFolds({ ...table, group: Array.from({ length: 300 }, () => "a") }, 1)).toEqual([]);
    const oneDay = makeFolds({ ...table, time: new Float64Array(300).fill(7) }, 1);
    expect(oneDay.length).toBeGreaterThan(2); // time says nothing: rows are held out at random
  });
});

import { describe, expect, it } from "vitest";
import { makeTable } from "./made-tables";
import { fitAlpha, quantile } from "./negative-binomial";
import { summarise } from "./report";
import { scoreTable, type TableResult } from "./score";
import type { BenchTable } from "./table";

/** One of each way to be asked; all of them are made by `lab bench-peers`. */
const few = [
  "tiktok-ja, 150 rows",
  "nothing helps",
  "nothing helps with new ads",
  "google-search-de, later days",
  "cost per click",
];

describe("made tables", () => {
  it.each(few)("%s: can be explained by its law, and asks what it says", (name) => {
    const table = makeTable(name, 3);
    const { truth } = scoreTable(table, oursOf(table), {});
    expect(truth!).toBeGreaterThan(name === "nothing helps" ? -0.01 : 0.02);
    expect(table.categorical).not.toContain(table.time);
    if (name.includes("new ads")) {
      const known = new Set(table.train.map((row) => row[table.group!]));
      if (table.time === null) expect(table.test.filter((row) => known.has(row[table.group!]))).toEqual([]);
    }
    if (table.time !== null) {
      const last = table.train.map((row) => String(row[table.time!])).toSorted().at(-1)!; // prettier-ignore
      expect(table.test.every((row) => String(row[table.time!]) > last)).toBe(true);
    }
  });

  it("are the same for a seed and others for another", () => {
    expect(makeTable(few[1]!, 5)).toEqual(makeTable(few[1]!, 5));
    expect(makeTable(few[1]!, 5).train[0]).not.toEqual(makeTable(few[1]!, 6).train[0]);
  });
});

describe("scores", () => {
  it("count against the training rows' average, and take the peer that validation takes, not the one that did best", () => {
    const table = makeTable("tiktok-ja, 150 rows", 1);
    const peer = (validated: number, predicted: readonly number[]) => ({
      validated,
      setting: {},
      predicted,
      seconds: 1,
    });
    const result = scoreTable(table, oursOf(table), {
      lucky: peer(0.1, table.truth!),
      careful: peer(0.2, averageOf(table)),
    });
    expect(result.ours).toBeCloseTo(0, 10);
    expect(result.picked).toBe("careful");
    expect(result.peers.lucky).toBe(result.truth);
  });

  it("name the tables that miss a bar", () => {
    const result = (name: string, over: Partial<TableResult>): TableResult => ({
      name, train: 1, test: 1, peers: { a: 0.3, b: 0.1 }, picked: "b", pickedExplained: 0.1, ours: 0.2, chosen: "", truth: null,
      coverage: 0.9, medianWidth: 4, width: { ours: 4, negativeBinomial: 4 }, seconds: { ours: 1 }, ...over,
    }); // prettier-ignore
    const { belowPicked, belowAverage, belowBest, coverageOff, tooWide } = summarise([
      result("fine", {}),
      result("below", { ours: -0.1 }),
      result("wide", { ours: 0.4, width: { ours: 5, negativeBinomial: 4 }, coverage: 0.96 }),
    ]);
    expect({ belowPicked, belowAverage, belowBest, coverageOff, tooWide }).toEqual({
      belowPicked: ["below"],
      belowAverage: ["below"],
      belowBest: ["fine", "below"],
      coverageOff: ["wide"],
      tooWide: ["wide"],
    });
  });
});

describe("the negative binomial", () => {
  it("has the quantiles of a table", () => {
    // Poisson with mean 10: P(<= 5) = 0.067, P(<= 4) = 0.029, P(<= 15) = 0.951; size 2, mean 4: P(<= 10) = 0.938, P(<= 11) = 0.956.
    expect([quantile(10, 0, 0.05), quantile(10, 0, 0.95), quantile(4, 0.5, 0.95)]).toEqual([5, 15, 11]);
  });

  it("finds the dispersion that outcomes were drawn with", () => {
    const table = makeTable("overdispersed", 1);
    expect(fitAlpha(table.test.map((row) => Number(row.klikk)), table.truth!)).toBeCloseTo(0.9, 0); // prettier-ignore
  });
});

function averageOf({ train, test, outcome, exposure }: BenchTable): number[] {
  const total = (column: string): number => train.reduce((sum, row) => sum + Number(row[column]), 0);
  return test.map((row) => (Number(row[exposure]) * total(outcome)) / total(exposure));
}

function oursOf(table: BenchTable) {
  const predicted = averageOf(table);
  return { predicted, low: predicted, high: predicted, chosen: "average", seconds: 0 };
}

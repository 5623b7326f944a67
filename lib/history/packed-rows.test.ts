import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ADDITIVE_METRICS, BREAKDOWNS } from "@/lib/domain/history";
import type { HistoryRow } from "@/lib/domain/history";

import { isoDay } from "./days";
import { partsOfPacked } from "./packed-part";
import { packRows, unpackRows } from "./packed-rows";

const text = fc.string({ maxLength: 6 });
const maybe = fc.option(text);
const day = fc.integer({ min: 10_000, max: 30_000 }).map(isoDay);
const figure = fc.double({ noNaN: true });
const anyRow: fc.Arbitrary<HistoryRow> = fc.record({
  date: day,
  dateTo: day,
  level: fc.constantFrom("campaign" as const, "adset" as const, "ad" as const),
  campaignId: maybe,
  campaign: text,
  adsetId: maybe,
  adset: maybe,
  adId: maybe,
  ad: maybe,
  breakdowns: fc.dictionary(fc.constantFrom(...BREAKDOWNS), text).map((cells) => ({ ...cells })),
  metrics: fc.dictionary(fc.constantFrom(...ADDITIVE_METRICS, "reach" as const), figure).map((cells) => ({ ...cells })),
  attributes: fc
    .dictionary(
      text.filter((key) => key !== "__proto__"),
      // Zero and minus zero are one text: no file tells them apart.
      fc.oneof(
        text,
        figure.map((value) => value + 0),
      ),
    )
    .map((cells) => ({ ...cells })),
});

describe("packed rows", () => {
  it("come back equal, with missing apart from zero and texts apart from numbers", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
    );
  });

  it("give parts that are packed as their rows alone would be", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 20 }), (rows, wanted) => {
        const numbers = wanted.filter((number) => number < rows.length);
        const part = partsOfPacked(packRows(rows));
        // Twice, because a part must leave nothing behind for the next.
        part(Uint32Array.from({ length: rows.length }, (_, number) => number));
        const packed = part(Uint32Array.from(numbers));
        const alone = packRows(numbers.map((number) => rows[number]!));
        expect(unpackRows(packed)).toEqual(unpackRows(alone));
        expect(new Set(packed.texts)).toEqual(new Set(alone.texts));
        expect(Object.keys(packed.breakdowns)).toEqual(Object.keys(alone.breakdowns));
        expect(packed.attributes.length).toBe(alone.attributes.length);
      }),
    );
  });

  it("store each text once", () => {
    const row = fc.sample(anyRow, 1)[0]!;
    const packed = packRows(Array<HistoryRow>(1_000).fill(row));
    expect(packed.texts.length).toBeLessThan(60);
  });
});

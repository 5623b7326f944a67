import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { recordAt, tableOf } from "./cell-table";
import { readRecords } from "./delimited";
import type { TextRecord } from "./delimited";
import { readCells } from "./read-cells";

const WIDTH = 3;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same text by the plain reader, in as many columns. */
function plainly(text: string, delimiter: string, skip: number) {
  const reader = readRecords(text, delimiter);
  const records: TextRecord[] = [];
  for (let record = reader.next(); record; record = reader.next()) records.push(record);
  return {
    records: records.slice(skip).map(({ cells, line }) => ({ cells: cells.slice(0, WIDTH), line })),
    widths: records.slice(skip).map(({ cells }) => cells.length),
    openQuote: reader.quoteOpen ? reader.quoteLine : null,
    endedWithoutBreak: reader.endedWithoutBreak,
  };
}

async function inColumns(text: string, delimiter: string, skip: number) {
  const { table, openQuote, endedWithoutBreak } = await readCells(utf8(text), delimiter, { skip, width: WIDTH }, () => null); // prettier-ignore
  return {
    records: Array.from({ length: table.length }, (_, row) => recordAt(table, row)),
    widths: [...table.widths],
    openQuote,
    endedWithoutBreak,
  };
}

describe("readCells", () => {
  const piece = fc.constantFrom('"', '""', ",", ";", "\t", "\r", "\n", "\r\n", " ", "a", "Straße", "日本", "\ufeff", "\u00a0", "1.5", "😀"); // prettier-ignore
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("reads what the plain reader reads, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(",", ";", "\t"), fc.nat(3), async (given, delimiter, skip) => {
        // The plain reader passes a mark over; here the decoder has taken it away before.
        const own = given.replace(/^\ufeff+/, "");
        expect(await inColumns(own, delimiter, skip)).toEqual(plainly(own, delimiter, skip));
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps thousands of different texts apart, and gives equal ones one number", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `n${row},${row % 7},"q ""${row % 5}"""\n`).join("");
    const { table } = await readCells(utf8(rows), ",", { skip: 0, width: WIDTH }, () => null);
    expect(table.columns.map(({ texts }) => texts.length - 1)).toEqual([20_000, 7, 5]);
    expect(recordAt(table, 19_999)).toEqual({ cells: ["n19999", "0", 'q "4"'], line: 20_000 });
  });

  it("makes the same table of records", () => {
    const records = [
      { cells: ["a", "b"], line: 1 },
      { cells: ["a", "", "c"], line: 3 },
    ];
    const table = tableOf(records, WIDTH);
    expect([0, 1].map((row) => recordAt(table, row))).toEqual(records);
    expect(table.columns[0]!.texts).toEqual(["", "a"]);
  });

  it("asks for a pause while it reads, and stops where that throws", async () => {
    const rows = utf8("a,b,c\n".repeat(200_000));
    const seen: number[] = [];
    await expect(
      readCells(rows, ",", { skip: 0, width: WIDTH }, (done) => {
        seen.push(done);
        if (done > 0.5) throw new Error("stop");
        return null;
      }),
    ).rejects.toThrow("stop");
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBeLessThan(0.9);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readRecords } from "./delimited";
import type { TextRecord } from "./delimited";

function all(text: string, delimiter = ","): TextRecord[] {
  const reader = readRecords(text, delimiter);
  const records: TextRecord[] = [];
  for (let record = reader.next(); record; record = reader.next()) records.push(record);
  return records;
}
const cells = (text: string, delimiter = ",") => all(text, delimiter).map((record) => record.cells);

describe("readRecords", () => {
  it("reads quotes, doubled quotes, delimiters and breaks inside quotes", () => {
    expect(cells('a,"b ""x"", c",\n"two\nlines",d,e\r\n')).toEqual([
      ["a", 'b "x", c', ""],
      ["two\nlines", "d", "e"],
    ]);
  });

  it("numbers lines of the file, not records, and passes over empty lines", () => {
    expect(all('a,b\n"x\ny",c\n\n  \nlast,1').map((record) => record.line)).toEqual([1, 2, 6]);
  });

  it("leaves a byte order mark out and keeps what follows a closing quote", () => {
    expect(cells('\ufeff"a" b,c')).toEqual([["a b", "c"]]);
  });

  it("tells a text that ends inside quotes, with the line of the quote, and one that ends without a break", () => {
    const cut = readRecords('a,b\nc,"never ends\nmore', ",");
    while (cut.next());
    expect([cut.quoteOpen, cut.quoteLine, cut.endedWithoutBreak]).toEqual([true, 2, true]);
    const whole = readRecords("a,b\n", ",");
    while (whole.next());
    expect([whole.quoteOpen, whole.endedWithoutBreak]).toEqual([false, false]);
  });

  it("gives back any table that was written with quotes", () => {
    const table = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", "\t", ";"), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + "\n")
          .join("");
        expect(cells(text, delimiter)).toEqual(rows);
      }),
    );
  });
});

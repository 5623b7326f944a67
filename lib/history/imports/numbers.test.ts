import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ImportError } from "./import-error";
import { decimalSignOf } from "./number-format";
import { hintOf, isMissing, numberValue, parseNumber } from "./numbers";
import type { Field } from "./fields";

describe("numbers as platforms write them", () => {
  it.each([
    ["1234.5", ".", 1234.5],
    ["1,234.50", ".", 1234.5],
    ["12,34,567.8", ".", 1234567.8],
    ["1.234,50", ",", 1234.5],
    ["1\u202f234,5", ",", 1234.5],
    ["1'234.50", ".", 1234.5],
    ["NOK267,799.89", ".", 267799.89],
    ["US$1.92", ".", 1.92],
    ["12,50 €", ",", 12.5],
    ["-€3.00", ".", -3],
    ["€-3.00", ".", -3],
    ["135.98%", ".", 135.98],
    ["10,34 %", ",", 10.34],
    ["1.2E+3", ".", 1200],
    [".5", ".", 0.5],
    ["kr. 500", ",", 500],
    ["1.234,50 kr.", ",", 1234.5],
    ["1234,50 лв.", ",", 1234.5],
    ["SFr. 1’234.50", ".", 1234.5],
    ["Rp 1.234.567", ",", 1234567],
    ["%12,34", ",", 12.34],
    ["١٬٢٣٤٫٥٠", ".", 1234.5],
    ["١٬٢٣٤٫٥٠", ",", 1234.5],
    ["\u200f-١٢٫٣٤٪\u061c", ".", -12.34],
    ["\u200f1,234.50\u00a0\u200f₪", ".", 1234.5],
    ["१,२३,४५६.७", ".", 123456.7],
    ["−1 234,5", ",", -1234.5],
  ] as const)("%s with %s is %d", (text, decimal, value) => {
    expect(parseNumber(text, decimal)?.value).toBe(value);
    expect(numberValue(text, decimal)).toBe(value);
  });

  it.each(["abc", "1.2.3,4.5", "12,34", "1,2,3", "5 apples", "--", "1,234,56", "Infinity", "0x10"])(
    "%s is no number with a decimal point",
    (text) => expect(parseNumber(text, ".")).toBeNull(),
  );

  it("knows the currency beside an amount, and that a dollar sign is not enough", () => {
    expect(parseNumber("NOK1.50", ".")?.currency).toBe("NOK");
    expect(parseNumber("R$1.50", ".")?.currency).toBe("BRL");
    expect(parseNumber("$1.50", ".")?.currency).toBeNull();
    expect(parseNumber("1.50", ".")?.currency).toBeUndefined();
  });

  it("gives any number back that was written in either way", () => {
    const amount = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseNumber(value.toLocaleString("en-US", { minimumFractionDigits: 2 }), ".")?.value).toBe(value);
        expect(parseNumber(value.toLocaleString("de-DE", { minimumFractionDigits: 2 }), ",")?.value).toBe(value);
      }),
    );
  });

  it.each(["", " ", " --", "--", "—", "-", "N/A"])("%j is missing", (text) => expect(isMissing(text)).toBe(true));
  it.each(["0", "-1", "0.00", "Unknown"])("%j is not missing", (text) => expect(isMissing(text)).toBe(false));
});

describe("which sign a file writes before its decimals", () => {
  it.each([
    ["1,234.5", ".", "."],
    ["1.234,5", ",", ","],
    ["1,234,567", ".", "."],
    ["12,5", ",", ","],
    ["0.123", ".", "."],
    ["12345.678", ".", "."],
    ["1.234", "either", ","],
    ["1,234", "either", "."],
    ["1234", null, null],
    ["text", null, null],
  ] as const)("%s shows %s, and %s in a column of counts", (text, hint, whole) => {
    expect(hintOf(text, false)).toBe(hint);
    expect(hintOf(text, true)).toBe(whole);
  });

  const decide = (fields: Field[], ...rows: string[][]) =>
    decimalSignOf(
      rows.map((cells, index) => ({ cells, line: index + 4 })),
      fields,
      "x.csv",
      null,
    );

  it("goes by a cell that allows one reading", () => {
    expect(decide(["cost"], ["1.234"], ["0,50"])).toBe(",");
    expect(decide(["impressions", "cost"], ["1.247", "86"])).toBe(",");
    expect(decide(["cost"], ["12"])).toBe(".");
  });

  it("goes by the file's own rates where cells allow both", () => {
    expect(decide(["clicks", "cost", "averageCpc"], ["3", "3,000", "1"])).toBe(",");
    expect(decide(["clicks", "cost", "averageCpc"], ["2", "2,468", "1234"])).toBe(".");
  });

  it("refuses with one sentence where nothing tells, and where cells contradict each other", () => {
    expect(() => decide(["cost"], ["1,234"])).toThrow(/line 4: "1,234" could be thousands or decimals/);
    expect(() => decide(["clicks", "cost", "averageCpc"], ["2", "2,468", "1,234"])).toThrow(ImportError);
    expect(() => decide(["cost"], ["1.5"], ["1,5"])).toThrow(/mixes number formats/);
  });
});

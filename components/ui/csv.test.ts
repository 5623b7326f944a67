import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, csvText } from "@/components/ui/csv";

test.each([
  "=1+1",
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "  =cmd|' /C calc'!A0",
  "|x",
  "%0A",
  "＝1+1",
  "＠SUM(A1)",
  "\u00a0=1",
])("%j is not run by a spreadsheet", (text) => {
  expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true);
});

test.each(["Boots;=1+1", "Boots; =cmd|' /C calc'!A0;x", "Boots\t@SUM(A1)", "Boots\n=1+1"])(
  "%j is not run by a spreadsheet that parts at semicolons or tabs, or shows lines as rows",
  (text) => {
    expect(csvCell(text)).not.toMatch(/[;\t\n]\s*[=@]/);
    expect(csvCell(text).startsWith('"Boots')).toBe(true);
  },
);

test("negative figures stay figures and names keep their quotes", () => {
  expect(csvCell(-3.5)).toBe("-3.5");
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell(Number.NaN)).toBe("");
});

test("no cell can break out of its row", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
      const text = csvText([cells]).slice(1, -2);
      const outside = text.replaceAll(/"(?:[^"]|"")*"/g, "");
      expect(outside).not.toMatch(/[\r\n]/);
      expect(outside.split(",")).toHaveLength(cells.length);
    }),
  );
});

test("a long name takes no time", () => {
  const start = performance.now();
  for (const piece of ["\t", "\n ", "; ", " ", "=", '"']) csvCell(piece.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});

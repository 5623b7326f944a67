import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ImportError } from "./import-error";
import { readExport } from "./read-export";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function survives(bytes: Uint8Array): Promise<void> {
  try {
    await readExport(bytes, "x.csv");
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message.length).toBeLessThan(400);
  }
}

const HEADERS = [
  "Day",
  "Campaign",
  "Campaign ID",
  "Impr.",
  "Clicks",
  "Cost",
  "Reporting starts",
  "Amount spent (USD)",
  "Week",
  "Age",
  "Total: x",
  "__proto__",
];
const CELLS = [
  "2026-01-01",
  "1/2/2026",
  "1,234",
  "1.234,5",
  " --",
  "All",
  "Total: Campaigns",
  "9e99",
  "-5",
  "€3",
  '"',
  "\n",
  "",
  "99%",
  "< 10%",
  "\u0000",
];

describe("hostile files", () => {
  it("may repeat their header with a cell too many", async () => {
    const head = "Day,Campaign,Impr.,Clicks,Cost";
    await survives(utf8(`${head}\n2026-01-01,Boots,100,5,2.50\n${head},more\n2026-01-02,Boots,90,4,2.00\n`));
  });

  it("any bytes are read or refused with a sentence", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), survives), { numRuns: 300 });
  });

  it("any text is read or refused", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }).map(utf8), survives), {
      numRuns: 300,
    });
  });

  it("any table of likely headers and odd cells is read or refused", async () => {
    const line = (of: fc.Arbitrary<string>) =>
      fc.array(of, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(","));
    const file = fc
      .tuple(line(fc.constantFrom(...HEADERS)), fc.array(line(fc.constantFrom(...CELLS)), { maxLength: 6 }))
      .map(([header, lines]) => utf8([header, ...lines].join("\n")));
    await fc.assert(fc.asyncProperty(file, survives), { numRuns: 500 });
  });

  it("any JSON is read or refused", async () => {
    await fc.assert(fc.asyncProperty(fc.json().map(utf8), survives), { numRuns: 200 });
    const rows = fc.array(
      fc.dictionary(
        fc.constantFrom(
          "platform",
          "level",
          "date",
          "campaign",
          "cost",
          "metrics",
          "results",
          "data",
          "date_start",
          "date_stop",
        ),
        fc.anything(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        rows.map((data) => utf8(safeJson(data))),
        survives,
      ),
      { numRuns: 200 },
    );
  });

  const n = 100_000;
  it.each([
    ["quotes", '"'.repeat(n)],
    ["commas", ",".repeat(n)],
    ["points and digits", `Day,Cost\n${"1.".repeat(n / 2)}`],
    ["spaces in a number", `Day,Impr.,Cost\n2026-01-01,1,${" ".repeat(n)}1`],
    ["months", `Day,Impr.,Cost\n${"January ".repeat(n / 8)},1,1`],
    ["totals", `Campaign,Impr.,Cost\n${"Total".repeat(n / 5)},1,1`],
    ["brackets", "[".repeat(n)],
    ["open objects", '{"a":'.repeat(n / 5)],
    ["a header of digits", `Headline ${"1".repeat(n)},Impr.,Clicks\n1,2,3\n`],
    ["a header with currencies", `Cost ${"(USD) ".repeat(n / 6)},Impr.,Clicks\n1,2,3\n`],
    ["empty lines", "\n".repeat(n)],
    ["a dash for each day", `Report\n${"1 - ".repeat(n / 4)}\nDay,Impr.,Clicks\n2026-01-01,2,1\n`],
  ])("100 kB of %s take no time", async (_, text) => {
    const start = performance.now();
    await survives(utf8(text));
    // 50 ms on a quiet machine; tests share two cores with others.
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function safeJson(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch {
    return "null";
  }
}

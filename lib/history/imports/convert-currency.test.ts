import { expect, it } from "vitest";

import { unpackRows } from "../packed-rows";
import { convertCurrency } from "./convert-currency";
import { readExport } from "./read-export";

const FILE = `Campaign report
"September 1, 2026 - September 2, 2026"
Day,Campaign,Currency code,Budget,Impr.,Clicks,Cost,Conv. value
2026-09-01,A,USD,50.00,1000,10,10.00,100.00
2026-09-02,A,USD,50.00,2000,20, --,0.00
Total: Campaigns, --,USD,--,3000,30,10.00,100.00
`;

it("converts every amount, and nothing else, and says so", async () => {
  const read = await readExport(new TextEncoder().encode(FILE), "a.csv");
  const { report, rows } = convertCurrency(read, { from: "USD", to: "EUR", rate: 0.9 });
  expect(report).toMatchObject({
    currency: "EUR",
    totals: { impressions: 3000, clicks: 30, cost: 9, conversionValue: 90 },
    statedTotals: { impressions: 3000, cost: 9, conversionValue: 90 },
  });
  expect(report.warnings.at(-1)).toBe("Amounts were converted from USD to EUR: 1 USD = 0.9 EUR, as given.");
  const [first, second] = unpackRows(rows);
  expect(first).toMatchObject({
    campaign: "A",
    metrics: { impressions: 1000, clicks: 10, costMicros: 9_000_000, conversionValueMicros: 90_000_000 },
    attributes: { budgetMicros: 45_000_000 },
  });
  // Missing stays missing.
  expect(second!.metrics).toEqual({ impressions: 2000, clicks: 20, conversionValueMicros: 0 });
  // What was read stays as it was: the file may be imported into another account.
  expect(unpackRows(read.rows)[0]!.metrics.costMicros).toBe(10_000_000);
});

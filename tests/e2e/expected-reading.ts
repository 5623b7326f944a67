import { expect } from "vitest";
import type { SimulatedAccount } from "@/lab/simulator/account";
import type { CellReadings, PageReading } from "@/lib/domain/reading";
import type { Money } from "@/lib/domain/money";
import type { Metric } from "@/lib/domain/metrics";

/** As a table shows money: to the cent. */
function cents(micros: number): number {
  return Math.round(micros / 10_000) * 10_000;
}

function amount(cells: CellReadings, metric: Metric): number | null {
  const cell = cells[metric];
  return cell?.status === "found" ? (cell.value as Money).amountMicros : null;
}

function count(cells: CellReadings, metric: Metric): number | null {
  const cell = cells[metric];
  return cell?.status === "found" ? (cell.value as number) : null;
}

/** The reading of the campaign table is the simulated account: all rows, all amounts, all counts, totals, no problems. */
export function checkReadingAgainst(reading: PageReading, account: SimulatedAccount): void {
  expect(reading.problems).toEqual([]);
  expect(reading.platform).toBe(account.platform);
  expect(reading.page).toMatchObject({ kind: "table", level: "campaign", accountId: account.accountId });
  expect(reading.currency).toBe(account.currency);
  const { table } = reading;
  expect(table).not.toBeNull();
  expect(table).toMatchObject({ rowsRead: account.campaigns.length, rowsStated: account.campaigns.length });
  expect(table!.rows.map(({ id }) => id).sort()).toEqual(account.campaigns.map(({ id }) => id).sort());
  for (const campaign of account.campaigns) {
    const row = table!.rows.find(({ id }) => id === campaign.id)!;
    const { cells } = row;
    expect(row.name).toBe(campaign.name);
    if (cells.budget !== undefined) expect(amount(cells, "budget"), row.name).toBe(campaign.budgetMicros);
    expect(amount(cells, "cost"), row.name).toBe(cents(campaign.figures.costMicros));
    expect(count(cells, "impressions"), row.name).toBe(campaign.figures.impressions);
    if (cells.clicks !== undefined) expect(count(cells, "clicks"), row.name).toBe(campaign.figures.clicks);
    if (cells.targetCpa !== undefined) expect(amount(cells, "targetCpa"), row.name).toBe(campaign.targetCpaMicros);
    // Nothing that a row shows may be unreadable.
    for (const [metric, cell] of Object.entries(cells))
      expect(cell.status, `${row.name} ${metric}`).not.toBe("unreadable");
  }
  const sum = account.campaigns.reduce((total, { figures }) => total + figures.costMicros, 0);
  const total = amount(table!.totals, "cost");
  if (total !== null) expect(total).toBe(cents(sum));
}

import { expect, it } from "vitest";
import { found, unreadable, type CellReadings } from "@/lib/domain/reading";
import { settleSeveral } from "./settle-several";

const count = (value: number) => found(value, String(value), "key:x");
const rate = (percent: string) => found(Number(percent) / 100, `${percent}%`, "key:x");
const several = unreadable("ambiguous", "50 98");
const row: CellReadings = { impressions: count(1000), clicks: several, ctr: rate("5.00") };

it("takes the one figure that the arithmetic proves where it refutes the others", () => {
  const settled = settleSeveral(row, new Map([["clicks", [count(98), count(50)]]]));
  expect(settled.clicks).toEqual(count(50));
});

it("leaves a cell where nothing is calculated, no figure fits, or two do", () => {
  const left = (cells: CellReadings, ...figures: number[]) =>
    expect(settleSeveral(cells, new Map([["clicks", figures.map(count)]])).clicks).toEqual(several);
  left({ impressions: count(1000), clicks: several }, 50, 98);
  left(row, 49, 98);
  left({ ...row, ctr: rate("5.0") }, 50, 50.01);
  // Nothing follows from a zero: that no other figure is refuted is no proof.
  left({ ...row, ctr: rate("0.00") }, 0, 98);
});

it("proves one cell by another that it has proven", () => {
  const money = (units: number) => found({ amountMicros: units * 1e6, currency: "USD" }, `$${units}.00`, "key:x");
  const cells: CellReadings = { ...row, cost: unreadable("ambiguous", "$100.00 $4.00"), averageCpc: money(2) };
  const settled = settleSeveral(
    cells,
    new Map([
      ["cost", [money(100), money(4)]],
      ["clicks", [count(50), count(98)]],
    ]),
  );
  expect(settled).toMatchObject({ cost: money(100), clicks: count(50) });
});

it("proves nothing where both columns of a relation are open", () => {
  const cells: CellReadings = { ...row, impressions: unreadable("ambiguous") };
  const settled = settleSeveral(
    cells,
    new Map([
      ["clicks", [count(50), count(45)]],
      ["impressions", [count(1000), count(900)]],
    ]),
  );
  expect(settled).toEqual(cells);
});

it("takes nothing on the word of a rate that leaves some of its whole out", () => {
  // 5 of 98 clicks converted: 50 are those that can be tracked, and the conversion rate is of them.
  const cells: CellReadings = { clicks: several, conversions: count(5), conversionRate: rate("10.00") };
  expect(settleSeveral(cells, new Map([["clicks", [count(98), count(50)]]]))).toEqual(cells);
});

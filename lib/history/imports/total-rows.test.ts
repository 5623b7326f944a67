import { describe, expect, it } from "vitest";

import type { Field } from "./fields";
import { totalRowTest, wholeTotal } from "./total-rows";

const isTotal = totalRowTest(["campaign", "campaignId", "status", "cost"] satisfies Field[]);

describe("total rows", () => {
  it.each([
    [["Total: Campaigns", " --", " --", "5"]],
    [["", "", "Total: Account", "5"]],
    [["Gesamt: Konto", "", "", "5"]],
    [["Total : compte", "", "", "5"]],
    [["合計: アカウント", "", "", "5"]],
    [["Total", " --", " --", "5"]],
  ])("%j", (cells) => {
    expect(isTotal(cells)).toBe(true);
  });

  it.each([
    [["Total Wine", "1", "Enabled", "5"]],
    [["Total: Brand", "1", "Enabled", "5"]],
    [["Total: Brand", "", "Enabled", "5"]],
    [["Totally: Brand", "", "", "5"]],
    [["", "", "", ""]],
  ])("%j is none", (cells) => {
    expect(isTotal(cells)).toBe(false);
  });
});

describe("totals of a table that is split by day or device", () => {
  const byDay = totalRowTest(["date", "status", "campaign", "device", "cost"] satisfies Field[]);
  const byName = totalRowTest(["date", "campaign", "device", "cost"] satisfies Field[]);
  it.each([
    [byDay, ["2026-09-01", "Total: Cuenta", " --", "", "5"]],
    [byDay, ["2026-09-01", "Total: Búsqueda", "", "Computers", "5"]],
    [byDay, [" --", "Total: Campañas", " --", " --", "5"]],
    [byName, ["2026-09-01", "Total: Account", "", "5"]],
    [byName, ["2026-09-01", "Gesamt: Konto", "", "5"]],
  ])("%# are totals", (test, cells) => expect(test(cells)).toBe(true));

  it.each([
    [byDay, ["2026-09-01", "Enabled", "Total: Cuenta", "", "5"]],
    [byName, ["2026-09-01", "Total: spring", "Computers", "5"]],
    [byName, ["2026-09-01", "Total", "", "5"]],
  ])("%# are none", (test, cells) => expect(test(cells)).toBe(false));

  it("takes the total of all days for the file's own", () => {
    const fields = ["date", "status", "campaign", "cost"] satisfies Field[];
    const total = (day: string, cost: string) => ({ cells: [day, "Total: Account", "", cost], line: 9 });
    expect(wholeTotal([total("2026-09-01", "2"), total("", "5")], fields)?.cells[3]).toBe("5");
    expect(wholeTotal([total("2026-09-01", "2"), total("2026-09-02", "3")], fields)).toBeUndefined();
  });
});

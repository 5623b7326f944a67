import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isoDay } from "../days";
import { dateOrders, usualOrder } from "./date-order";
import { needsOrder, parseDay, parseMonth, parseRange, parseWeek, rangeInName } from "./dates";

describe("days", () => {
  it.each([
    ["2026-10-01", "2026-10-01"],
    ["2026-10-01 00:00:00", "2026-10-01"],
    ["20261001", "2026-10-01"],
    ["2026/10/1", "2026-10-01"],
    ["September 2, 2025", "2025-09-02"],
    ["Fri, 6 Feb 2026", "2026-02-06"],
    ["1. März 2026", "2026-03-01"],
    ["1 de julio de 2026", "2026-07-01"],
    ["1er août 2026", "2026-08-01"],
    ["3 de outubro de 2026", "2026-10-03"],
    ["2026年10月1日", "2026-10-01"],
    ["31.12.2026", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["12/31/26", "2026-12-31"],
    ["31. 12. 2026", "2026-12-31"],
    ["31.12.2026.", "2026-12-31"],
    ["2026. 9. 1.", "2026-09-01"],
    ["2026. szeptember 1.", "2026-09-01"],
    ["1 вересня 2026 р.", "2026-09-01"],
    ["15 בספט׳ 2026", "2026-09-15"],
    ["\u200f١٥ سبتمبر، ٢٠٢٦", "2026-09-15"],
    ["15\u200f/09\u200f/2026", "2026-09-15"],
    ["1 ก.ย. 2569", "2026-09-01"],
    ["31/12/2569", "2026-12-31"],
    ["1 tháng 9, 2026", "2026-09-01"],
    ["2026 m. rugsėjo 1 d.", "2026-09-01"],
  ])("%s", (text, day) => expect(parseDay(text, null)).toBe(day));

  it.each(["2026-02-30", "Sunday", "19", "04/05/2026", "13/13/2026", "Clicks", ""])(
    "%s is none that is certain",
    (text) => expect(parseDay(text, null)).toBeNull(),
  );

  it("knows months that two languages call alike by the file's language", () => {
    expect(parseDay("1. listopada 2026.", null, "hr")).toBe("2026-10-01");
    expect(parseDay("1 listopada 2026", null, "pl")).toBe("2026-11-01");
    expect(parseDay("1. lip 2026.", null, "hr")).toBe("2026-06-01");
    expect(parseDay("1 lip 2026", null, "pl")).toBe("2026-07-01");
  });

  it("takes the order it is told for dates that allow both", () => {
    expect(parseDay("04/05/2026", "dmy")).toBe("2026-05-04");
    expect(parseDay("04/05/2026", "mdy")).toBe("2026-04-05");
  });

  it("gives any day back in ISO form", () => {
    fc.assert(fc.property(fc.integer({ min: 8000, max: 40000 }), (day) => parseDay(isoDay(day), null) === isoDay(day)));
  });
});

describe("periods", () => {
  it("reads months, quarters and weeks", () => {
    expect(parseMonth("September 2026", 1)).toEqual({ from: "2026-09-01", to: "2026-09-30" });
    expect(parseMonth("2026-10-01", 3)).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(parseWeek("Week of May 13, 2024", null)).toEqual({ from: "2024-05-13", to: "2024-05-19" });
  });

  it.each([
    ["September 2, 2025 - September 3, 2025", "2025-09-02", "2025-09-03"],
    ["27 January 2026 - 23 February 2026", "2026-01-27", "2026-02-23"],
    ["1 de julio de 2026 - 20 de septiembre de 2026", "2026-07-01", "2026-09-20"],
    ["1. September 2026 – 2. September 2026", "2026-09-01", "2026-09-02"],
    ["2026-10-01 - 2026-10-31", "2026-10-01", "2026-10-31"],
  ])("%s", (text, from, to) => expect(parseRange(text)).toEqual({ from, to }));

  it.each(["od 1. 9. 2026 do 30. 9. 2026", "du 1 septembre 2026 au 30 septembre 2026", "2026. 9. 1. ~ 2026. 9. 30."])(
    "%s",
    (text) => expect(parseRange(text)).toEqual({ from: "2026-09-01", to: "2026-09-30" }),
  );

  it("finds no range in other text", () => {
    for (const text of ["All time", "Campaign report", "2026-10-31 - 2026-10-01", ""])
      expect(parseRange(text)).toBeNull();
  });

  it.each([
    ["Shop-Campaigns-1-Sep-202430-Sep-2024.csv", "2024-09-01", "2024-09-30"],
    ["Shop-Ads-Nov-15-2021-Jan-31-2022.csv", "2021-11-15", "2022-01-31"],
    ["Time_series(2026.02.05-2026.02.10).csv", "2026-02-05", "2026-02-10"],
    ["Shop-Kampagnen-1.-Sept.-2026-30.-Sept.-2026.csv", "2026-09-01", "2026-09-30"],
    ["Shop-Campanhas-1-de-set-de-2026-30-de-set-de-2026.csv", "2026-09-01", "2026-09-30"],
  ])("%s", (name, from, to) => expect(rangeInName(name)).toEqual({ from, to }));
});

describe("days in words", () => {
  it.each([
    ["Fri, 6 Feb 2026", "2026-02-06"],
    ["mar, 6 ene 2026", "2026-01-06"],
    ["mar. 3 févr. 2026", "2026-02-03"],
    ["mar 6 gen 2026", "2026-01-06"],
    ["Di., 3. März 2026", "2026-03-03"],
    ["sex., 6 de fev. de 2026", "2026-02-06"],
    ["1 września 2026", "2026-09-01"],
    ["1er août 2026", "2026-08-01"],
    ["2026年3月1日", "2026-03-01"],
    ["46266", "2026-09-01"],
  ])("%s", (text, day) => expect(parseDay(text, null)).toBe(day));

  it.each([
    ["Week of May 13, 2024", "2024-05-13", "2024-05-19"],
    ["Woche vom 13. Mai 2024", "2024-05-13", "2024-05-19"],
    ["Semana del 13 de mayo de 2024", "2024-05-13", "2024-05-19"],
    ["2024年5月13日の週", "2024-05-13", "2024-05-19"],
  ])("%s", (text, from, to) => expect(parseWeek(text, null)).toEqual({ from, to }));
});

describe("day first or month first", () => {
  const decide = (...texts: string[]) =>
    dateOrders(
      texts.filter(needsOrder).map((text, index) => ({ text, line: index + 2 })),
      "x.csv",
      null,
      null,
    ).of;

  it("goes by a date that allows one order, or by days that follow each other", () => {
    expect(decide("1/2/2026", "13/2/2026")("1/2/2026")).toBe("dmy");
    expect(decide("1/2/2026", "1/13/2026")("1/2/2026")).toBe("mdy");
    expect(decide("1/2/2026", "2/2/2026", "3/2/2026")("1/2/2026")).toBe("dmy");
  });

  it("takes what a spreadsheet left alone in the order of the others", () => {
    expect(decide("01-02-19", "12/28/2019")("01-02-19")).toBe("mdy");
  });

  it("goes by the file's own period, else by what is usual for it, and says so", () => {
    const cells = [{ text: "3/9/2026", line: 4 }];
    const range = { from: "2026-09-01", to: "2026-09-15" };
    expect(dateOrders(cells, "x.csv", range, null).of("3/9/2026")).toBe("dmy");
    expect(dateOrders(cells, "x.csv", { from: "2026-03-01", to: "2026-03-31" }, null).of("3/9/2026")).toBe("mdy");
    const german = dateOrders(cells, "x.csv", null, usualOrder("de", ",", []));
    expect([german.of("3/9/2026"), german.guess]).toEqual(["dmy", expect.stringContaining("day first")]);
    expect(usualOrder("en", ",", ["September 1, 2026 - September 15, 2026"])?.order).toBe("mdy");
    expect(usualOrder("en", ",", ["1 September 2026 - 15 September 2026"])?.order).toBe("dmy");
    expect(usualOrder("en", ",", [])).toBeNull();
    expect(usualOrder("en", ";", [])?.order).toBe("dmy");
  });

  it("refuses where nothing tells", () => {
    expect(() => decide("1/2/2026")).toThrow(/line 2: "1\/2\/2026" could be day\/month or month\/day/);
  });
});

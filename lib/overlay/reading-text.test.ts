import { expect, it } from "vitest";
import { NO_ENTITY } from "@/lib/domain/platform";
import { found, type PageReading } from "@/lib/domain/reading";
import { checkReading } from "@/lib/messaging/reading-schema";
import { inOneGo } from "@/lib/platforms/steps";
import { readingText } from "./reading-text";

it("says all of a reading, whatever its rows are called", () => {
  const clicks = found(1, '1 "rows":[]', "key");
  const rows = ['"rows":[]', "a\\", "}]}", "\u2028"].map((name, at) => ({ id: String(at), name, cells: { clicks } }));
  const reading: PageReading = {
    platform: "meta-ads",
    page: { kind: "table", level: "ad", accountId: null, entity: NO_ENTITY },
    locale: null,
    currency: "EUR",
    dateRange: null,
    table: { rowsRead: 4, rowsStated: null, complete: false, rows, totals: { clicks } },
    settings: null,
    ad: null,
    problems: [{ field: "table", reason: "not-loaded", hint: "scroll-to-it" }],
  };
  for (const each of [reading, { ...reading, table: { ...reading.table!, rows: [] } }, { ...reading, table: null }])
    expect(checkReading(JSON.parse(inOneGo(readingText(each))))).toEqual(each);
});

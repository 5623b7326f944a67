import { describe, expect, it } from "vitest";

import { storeImport } from "./imports-store";
import { packRows } from "./packed-rows";
import { forgetBefore, rowsBefore } from "./retention";
import { freshHistory, REPORT } from "./testing/open";
import { row } from "./testing/rows";
import { rowsOf } from "./testing/rows-of";

const ACCOUNT = { platform: "google-ads", accountId: "1" } as const;
const DAYS = ["2025-01-01", "2025-06-01", "2026-01-01", "2026-01-02"];

describe("retention", () => {
  it("deletes old days out of a record that holds new ones, and an import that is old altogether", async () => {
    const db = freshHistory();
    const bring = (rows: ReturnType<typeof row>[]) =>
      storeImport(db, { account: ACCOUNT, fileName: "a.csv", report: REPORT, rows: packRows(rows), simulated: false });
    const rows = DAYS.map((date, index) => row({ date, campaign: `Name ${index}`, campaignId: `${index}` }));
    const month = row({ date: "2025-12-01", dateTo: "2026-01-31", campaignId: "9", campaign: "Month" });
    const trimmed = await bring([...rows, month]);
    const old = await bring([row({ date: "2025-02-01", campaignId: "8" })]);
    expect(await db.rows.count()).toBe(2);

    expect(await rowsBefore(db, "2026-01-01")).toBe(3);
    expect(await rowsOf(db, ACCOUNT)).toHaveLength(6);
    expect(await forgetBefore(db, "2026-01-01")).toBe(3);
    expect(await rowsBefore(db, "2026-01-01")).toBe(0);
    expect(await forgetBefore(db, "2026-01-01")).toBe(0);

    const left = await rowsOf(db, ACCOUNT);
    expect(left).toHaveLength(3);
    for (const kept of [rows[2], rows[3], month]) expect(left).toContainEqual(kept);
    const [chunk] = await db.rows.toArray();
    expect(chunk).toMatchObject({ from: "2025-12-01", to: "2026-01-31" });
    // Not even its name is left.
    expect(chunk!.rows.texts).not.toContain("Name 0");
    expect((await db.imports.toArray()).map(({ id }) => id)).not.toContain(old.id);
    expect(await db.imports.count()).toBe(1);
    // The list of imports says what is there, not what once was.
    expect(trimmed.rowsStored).toBe(5);
    expect((await db.imports.toArray())[0]!.summary).toMatchObject({ rowsStored: 3, report: { from: "2025-12-01" } });
  });
});

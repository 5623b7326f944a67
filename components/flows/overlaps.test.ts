import { describe, expect, it } from "vitest";
import { overlapsOf } from "@/components/flows/overlaps";
import { importSummary } from "@/components/testing/sample";
import type { FileReport } from "@/lib/domain/file-report";

const COLUMNS = { Day: "date", Device: "device", Cost: "cost" };
function daily(from: string, to: string, columns: FileReport["columns"] = COLUMNS) {
  return { ...importSummary, report: { ...importSummary.report, from, to, columns } };
}

describe("overlapsOf", () => {
  it("counts the days that both have, ends included", () => {
    const [overlap] = overlapsOf(daily("2026-03-10", "2026-04-20").report, [daily("2026-01-01", "2026-03-31")]);
    expect(overlap).toMatchObject({ from: "2026-03-10", to: "2026-03-31", days: 22, replaces: true });
    expect(overlapsOf(daily("2026-03-31", "2026-04-20").report, [daily("2026-01-01", "2026-03-31")])[0]?.days).toBe(1);
  });

  it("leaves out what only touches, and what is about something else", () => {
    const file = daily("2026-04-01", "2026-04-20").report;
    expect(overlapsOf(file, [daily("2026-01-01", "2026-03-31")])).toEqual([]);
    expect(overlapsOf(file, [daily("2026-04-01", "2026-04-20", { Day: "date", Cost: "cost" })])).toEqual([]);
    expect(overlapsOf({ ...file, level: "ad" }, [daily("2026-04-01", "2026-04-20")])).toEqual([]);
    expect(overlapsOf({ ...file, from: null }, [daily("2026-04-01", "2026-04-20")])).toEqual([]);
  });

  it("knows that days stay where the file has months, and the other way round", () => {
    const months = daily("2026-01-01", "2026-12-31", { Month: "month", Device: "device" });
    const days = daily("2026-04-01", "2026-04-20");
    expect(overlapsOf(months.report, [days])[0]?.replaces).toBe(false);
    expect(overlapsOf(days.report, [months])[0]?.replaces).toBe(true);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { FileReport } from "@/lib/domain/file-report";
import { readRows } from "@/lib/history/imports/testing/read-rows";
import { exportFiles } from "../simulator/files";
import { simulateBusiness } from "../simulator/simulate";
import { importVerb } from "./import";

const business = simulateBusiness({ seed: 7, days: 90 });

describe("the simulator's exports come back whole", () => {
  it.each(["en-US", "de-DE"] as const)(
    "in %s",
    async (locale) => {
      const files = await exportFiles(business, locale);
      expect(files.length).toBeGreaterThan(15);
      for (const file of files) {
        const { report, rows, simulated } = await readRows(file.bytes, file.name);
        const source = business.reports.find(
          (one) =>
            one.platform === file.platform &&
            one.level === report.level &&
            one.breakdowns.join() === splitOf(rows[0]?.breakdowns ?? {}, one.breakdowns),
        );
        if (!source) throw new Error(`no simulated report behind ${file.name}`);
        expect([file.name, report.rows]).toEqual([file.name, source.rows.length]);
        const sum = (
          metric: "impressions" | "clicks" | "costMicros" | "conversions" | "results" | "conversionValueMicros",
        ) => source.rows.reduce((total, row) => total + (row.metrics[metric] ?? 0), 0);
        expect(report.totals["impressions"]).toBe(sum("impressions"));
        expect(report.totals["clicks"]).toBe(sum("clicks"));
        // Exports round each row to two decimals.
        const cents = 0.005 * source.rows.length + 1e-6;
        expect(Math.abs(report.totals["cost"]! - sum("costMicros") / 1e6)).toBeLessThanOrEqual(cents);
        expect(Math.abs((report.totals["conversions"] ?? 0) - sum("conversions"))).toBeLessThanOrEqual(cents);
        // Leads, purchases and clicks have no sum.
        const kinds = new Set(
          rows.flatMap(({ metrics }) => (metrics.results === undefined ? [] : [metrics.resultType])),
        );
        if (kinds.size > 1) expect(report.totals).not.toHaveProperty("results");
        else expect(report.totals["results"] ?? 0).toBe(sum("results"));
        expect(rows.reduce((total, row) => total + (row.metrics.results ?? 0), 0)).toBe(sum("results"));
        expect(
          Math.abs((report.totals["conversionValue"] ?? 0) - sum("conversionValueMicros") / 1e6),
        ).toBeLessThanOrEqual(cents);
        expect(report).toMatchObject({ platform: file.platform, currency: "EUR", skipped: [] });
        expect(report.warnings).toEqual(kinds.size > 1 ? [expect.stringContaining("different things")] : []);
        expect(rows).toHaveLength(report.rows);
        expect(simulated).toBe(true);
      }
    },
    120_000,
  );
});

function splitOf(breakdowns: object, order: readonly string[]): string {
  return order.filter((name) => name in breakdowns).join() + (Object.keys(breakdowns).length > order.length ? "+" : "");
}

describe("lab import", () => {
  let folder: string;
  const out: string[] = [];
  const errors: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "import-"));
    out.length = errors.length = 0;
    vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
    vi.spyOn(console, "error").mockImplementation((line: string) => void errors.push(line));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it("prints one JSON document about each file", async () => {
    const path = join(folder, "Campaign report.csv");
    const file = (await exportFiles(business, "en-US")).find((one) => one.name === "Campaign report.csv")!;
    await writeFile(path, file.bytes);
    expect(await importVerb.run([path])).toBe(0);
    const { files } = JSON.parse(out.join("\n")) as { files: FileReport[] };
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ path, platform: "google-ads", report: "campaign", level: "campaign" });
    expect(files[0]?.totals).toEqual(files[0]?.statedTotals);
  });

  it("answers 1 with one sentence for a bad file, and prints no document", async () => {
    const path = join(folder, "picture.csv");
    await writeFile(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    expect(await importVerb.run([path, join(folder, "missing.csv")])).toBe(1);
    expect(out).toEqual([]);
    expect(errors).toEqual([expect.stringContaining("PNG image"), expect.stringContaining("cannot be read")]);
  });

  it("reads each export of an archive, and says what it was told about columns", async () => {
    const path = join(folder, "cards.zip");
    const text = (line: string) => new TextEncoder().encode(line);
    await writeFile(
      path,
      zipSync({
        "Devices(2026.02.05-2026.02.10).csv": text("Device,Cost,Impressions,Clicks\nComputers,€1.50,100,5\n"),
        "__MACOSX/._Devices.csv": text("x"),
        "notes.md": text("x"),
        "odd.csv": text("Day,Campaign,Impressions,Sous\n2026-10-01,A,10,3\n"),
        "bad.csv": text("name,phone\nA,1\n"),
      }),
    );
    await writeFile(join(folder, "columns.json"), JSON.stringify({ sous: "cost" }));
    expect(await importVerb.run(["--columns", join(folder, "columns.json"), path])).toBe(1);
    const { files } = JSON.parse(out.join("\n")) as { files: FileReport[] };
    expect(files.map((file) => [file.path.split("/").at(-1), file.from, file.totals["cost"]])).toEqual([
      ["Devices(2026.02.05-2026.02.10).csv", "2026-02-05", 1.5],
      ["odd.csv", "2026-10-01", 3],
    ]);
    expect(errors).toEqual([expect.stringContaining('bad.csv, line 1 ("name,phone")')]);
  });

  it("refuses a mapping with an unknown meaning", async () => {
    const path = join(folder, "columns.json");
    await writeFile(path, JSON.stringify({ Sous: "money" }));
    expect(await importVerb.run(["--columns", path, "a.csv"])).toBe(2);
    expect(errors[0]).toMatch(/Sous/);
  });

  it("answers 2 for wrong usage and 0 for --help", async () => {
    expect(await importVerb.run([])).toBe(2);
    expect(await importVerb.run(["--verbose", "a.csv"])).toBe(2);
    expect(await importVerb.run(["--help"])).toBe(0);
    expect(out.join()).toContain("usage");
  });
});

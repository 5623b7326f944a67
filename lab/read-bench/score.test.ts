import { describe, expect, it } from "vitest";
import { found, unreadable, type PageReading } from "@/lib/domain/reading";
import { score } from "./score";
import type { Leaf, PageTruth } from "@/tests/replicas/truth-types";
import { doubted } from "./truth";

const eur = (units: number) => ({ amountMicros: units * 1_000_000, currency: "EUR" });

function truth(): PageTruth {
  const row = (id: string, name: string, clicks: number) => ({
    id,
    name,
    idShown: true,
    cells: {
      clicks: { value: clicks },
      impressions: { value: clicks * 50 },
      cost: { value: eur(clicks) },
      targetCpa: "absent",
    } as Record<string, Leaf>,
  });
  return {
    platform: "google-ads",
    kind: "table",
    level: "campaign",
    accountId: { value: "1234567890" },
    entity: { campaign: "not-shown", adset: "not-shown", ad: "not-shown" },
    locale: { value: "de-DE" },
    currency: { value: "EUR" },
    dateRange: { value: { from: "2026-10-01", to: "2026-10-31" } },
    table: {
      rows: [row("1", "Brand", 10), row("2", "Shop", 20)],
      rowsStated: { value: 2 },
      complete: true,
      totals: { clicks: { value: 30 } },
      optionalRows: [],
      doubtful: false,
    },
    settings: null,
    ad: null,
  };
}

/** What a reader without fault reads of it. */
function reading() {
  const cells = (clicks: number) => ({
    clicks: found(clicks, "", "key:x"),
    impressions: found(clicks * 50, "", "key:x"),
    cost: found(eur(clicks), "", "key:x"),
    targetCpa: { status: "absent" as const },
  });
  return {
    platform: "google-ads" as const,
    page: {
      kind: "table" as PageReading["page"]["kind"],
      level: "campaign" as const,
      accountId: "1234567890" as string | null,
      entity: { campaign: null as string | null, adset: null, ad: null },
    },
    locale: "de-DE",
    currency: "EUR" as string | null,
    dateRange: { raw: "", from: "2026-10-01", to: "2026-10-31" },
    table: {
      rowsRead: 2,
      rowsStated: 2,
      complete: true,
      rows: [
        { id: "1" as string | null, name: "Brand", cells: cells(10) as Record<string, unknown> },
        { id: "2" as string | null, name: "Shop", cells: cells(20) as Record<string, unknown> },
      ],
      totals: { clicks: found(30, "", "key:x") } as Record<string, unknown>,
    },
    settings: null as PageReading["settings"],
    ad: null,
    problems: [],
  };
}

function outcomes(change: (read: ReturnType<typeof reading>, shown: PageTruth) => void) {
  const read = reading();
  const shown = truth();
  change(read, shown);
  const all = score(shown, read);
  const of = (outcome: string) => all.filter((each) => each.outcome === outcome).map(({ field }) => field);
  return { wrong: of("wrong"), missed: of("missed"), right: of("right").length };
}

describe("a reading is held against what the page shows", () => {
  it("and is right where it says the same", () => {
    expect(outcomes(() => undefined)).toMatchObject({ wrong: [], missed: [] });
  });

  it("clicks and impressions swapped are wrong, in every row", () => {
    const swap = outcomes(({ table }) => {
      for (const { cells } of table.rows)
        [cells["clicks"], cells["impressions"]] = [cells["impressions"], cells["clicks"]];
    });
    expect(swap.wrong).toEqual(["clicks", "impressions", "clicks", "impressions"]);
  });

  it("a value under another row's id is wrong", () => {
    const { wrong } = outcomes(({ table: { rows } }) => {
      [rows[0]!.id, rows[1]!.id] = [rows[1]!.id, rows[0]!.id];
    });
    expect(new Set(wrong)).toEqual(new Set(["row.name", "clicks", "impressions", "cost"]));
  });

  it.each<[string, (read: ReturnType<typeof reading>) => void]>([
    ["row", ({ table }) => table.rows.push({ id: "9", name: "Total: Campaigns", cells: {} })],
    ["row", ({ table }) => table.rows.push({ ...table.rows[0]! })],
    ["row.name", ({ table }) => void (table.rows[0]!.name = "Bran…")],
    ["page.kind", ({ page }) => void (page.kind = "settings")],
    ["page.accountId", ({ page }) => void (page.accountId = "9876543210")],
    ["page.entity.campaign", ({ page }) => void (page.entity.campaign = "1")],
    ["currency", (read) => void (read.currency = "USD")],
    ["dateRange", ({ dateRange }) => void (dateRange.to = "2026-11-30")],
    ["table.rowsStated", ({ table }) => void (table.rowsStated = 212)],
    ["settings", (read) => void (read.settings = {})],
    ["targetCpa", ({ table }) => void (table.rows[0]!.cells["targetCpa"] = found(eur(3), "", "key:x"))],
    ["cost", ({ table }) => void (table.rows[0]!.cells["cost"] = { status: "absent" })],
    ["cost", ({ table }) => void (table.rows[0]!.cells["cost"] = found({ ...eur(10), currency: "USD" }, "", "key:x"))],
    ["leads", ({ table }) => void (table.rows[0]!.cells["leads"] = found(1, "", "key:x"))],
    ["totals.clicks", ({ table }) => void (table.totals["clicks"] = found(31, "", "key:x"))],
  ])("%s that is another is wrong", (field, change) => {
    expect(outcomes(change).wrong).toEqual([field]);
  });

  it("complete is a lie where rows are missing, and a miss where it is not claimed", () => {
    const lie = outcomes((_, { table }) => void (table!.complete = false));
    expect(lie.wrong).toEqual(["table.complete"]);
    expect(outcomes(({ table }) => void (table.complete = false)).missed).toEqual(["table.complete"]);
  });

  it("what is not read is missed, unless its proof is gone", () => {
    const unread = (read: ReturnType<typeof reading>) => {
      read.table.rows[0]!.cells["clicks"] = unreadable("ambiguous");
      read.table.rows[0]!.cells["targetCpa"] = unreadable("no-match");
    };
    expect(outcomes(unread)).toMatchObject({ wrong: [], missed: ["clicks", "targetCpa"] });
    const refused = outcomes((read, { table }) => {
      unread(read);
      const { cells } = table!.rows[0]!;
      for (const name of ["clicks", "targetCpa"]) cells[name] = doubted(cells[name]!);
    });
    expect(refused).toMatchObject({ wrong: [], missed: [] });
  });

  it("a doubtful value is wrong all the same where another is found", () => {
    const { wrong } = outcomes(({ table: { rows } }, shown) => {
      const { cells } = shown.table!.rows[0]!;
      cells["clicks"] = doubted(cells["clicks"]!);
      rows[0]!.cells["clicks"] = found(11, "", "key:x");
    });
    expect(wrong).toEqual(["clicks"]);
  });

  it("what is not shown must be neither found nor called absent", () => {
    const hidden = (got: unknown) =>
      outcomes(({ table: { rows } }, { table }) => {
        table!.rows[0]!.cells["clicks"] = "not-shown";
        rows[0]!.cells["clicks"] = got;
      });
    expect(hidden(found(10, "", "key:x")).wrong).toEqual(["clicks"]);
    expect(hidden({ status: "absent" }).wrong).toEqual(["clicks"]);
    expect(hidden(unreadable("not-loaded"))).toMatchObject({ wrong: [], missed: [] });
  });

  it("rows without an id are found by a name that is alone", () => {
    const { wrong, missed } = outcomes(({ table }) => void (table.rows[0]!.id = null));
    expect([wrong, missed]).toEqual([[], ["row.id"]]);
  });

  it("a table that may be refused whole counts field by field all the same", () => {
    const none = (doubtful: boolean) =>
      outcomes((read, { table }) => {
        (read as { table: unknown }).table = null;
        table!.doubtful = doubtful;
      });
    const [strict, lenient] = [none(false), none(true)];
    expect(lenient).toMatchObject({ wrong: [], missed: [] });
    expect(strict.missed.length).toBe(10);
    expect(lenient.right).toBe(strict.right + strict.missed.length);
  });

  it("a miss takes its reason from the problems where there is no reading of it", () => {
    const read = reading();
    delete read.table.rows[0]!.cells["clicks"];
    const reasonOf = (problems: PageReading["problems"]) =>
      score(truth(), { ...read, problems }).find(({ outcome }) => outcome === "missed");
    expect(reasonOf([])).toMatchObject({ field: "clicks", reason: "not-read" });
    const problem = { field: "clicks", reason: "no-match", hint: "no such column" };
    expect(reasonOf([problem])).toMatchObject({ field: "clicks", reason: "no-match: no such column" });
    for (const row of read.table.rows) delete row.cells["clicks"];
    expect(reasonOf([])).toMatchObject({ field: "clicks", reason: "no-match: no-column-known-as-it" });
  });
});

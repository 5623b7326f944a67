import { describe, expect, it } from "vitest";
import { ABSENT, found, unreadable, viaOf, type FieldReading, type PageReading } from "@/lib/domain/reading";
import { setConsent } from "../accounts";
import { freshHistory } from "../testing/open";
import { dismissChange, healthOf, observeReading } from "./health-store";
import { sightingsOf } from "./sightings";

const ACCOUNT = { platform: "google-ads", accountId: "4412345678" } as const;
const well = found("40", "40", viaOf(["key", "label"], "x"));

function form(
  campaign: string,
  settings: Readonly<Record<string, FieldReading<unknown>>>,
  locale = "en-US",
): PageReading {
  return {
    platform: "google-ads",
    page: {
      kind: "settings",
      level: "campaign",
      accountId: ACCOUNT.accountId,
      entity: { campaign, adset: null, ad: null },
    },
    locale,
    currency: "EUR",
    dateRange: null,
    table: null,
    settings,
    ad: null,
    problems: [],
  };
}
const at = (minutes: number) => new Date(Date.parse("2026-11-26T08:00:00Z") + minutes * 60_000);

describe("sightingsOf", () => {
  it("leaves out what is absent or not loaded, and keeps languages apart", () => {
    const seen = sightingsOf(
      form(
        "1",
        { budget: well, name: ABSENT, networks: unreadable("not-loaded"), endDate: unreadable("no-match") },
        "de-DE",
      ),
    );
    expect(seen?.form).toBe("settings:campaign:de");
    expect([...(seen?.fields ?? [])]).toEqual([
      ["budget", { status: "found", layers: ["key", "label"] }],
      ["endDate", { status: "unreadable", reason: "no-match" }],
    ]);
  });

  it("takes of a column the layers that all its cells share; a column that is not there is not seen", () => {
    const cell = (...layers: Parameters<typeof viaOf>[0]) => found(1, "1", viaOf(layers, "x"));
    const rows = [
      { id: "1", name: "A", cells: { clicks: cell("key", "label"), cost: unreadable("no-match") } },
      { id: "2", name: "B", cells: { clicks: cell("label", "geometry"), cost: unreadable("no-match") } },
    ] as const;
    const table = { rowsRead: 2, rowsStated: 2, complete: true, rows, totals: {} };
    const page = {
      kind: "table",
      level: "campaign",
      accountId: "1",
      entity: { campaign: null, adset: null, ad: null },
    } as const;
    const seen = sightingsOf({ ...form("1", {}), page, settings: null, table });
    expect([...(seen?.fields ?? [])]).toEqual([
      ["clicks", { status: "found", layers: ["label"] }],
      ["cost", { status: "unreadable", reason: "no-match" }],
    ]);
  });
});

describe("observeReading", () => {
  it("keeps nothing before the person agrees", async () => {
    const db = freshHistory();
    await observeReading(db, form("1", { budget: well }), "1", at(0));
    expect(await healthOf(db, ACCOUNT)).toEqual([]);
  });

  it("tells what stopped working, only while it is on screen, and not again once dismissed", async () => {
    const db = freshHistory();
    await setConsent(db, ACCOUNT, true);
    const look = (campaign: string, budget: FieldReading<unknown>, minute: number) =>
      observeReading(db, form(campaign, { budget }), "1", at(minute));
    for (const [minute, campaign] of ["1", "2", "1", "2"].entries())
      expect(await look(campaign, well, minute)).toEqual([]);
    expect(await look("1", unreadable("no-match"), 10)).toEqual([]);
    const [change] = await look("1", unreadable("no-match"), 11);
    expect(change).toMatchObject({ field: "budget", kind: "lost", was: ["key", "label"] });
    expect(await observeReading(db, form("1", { name: well }), "1", at(12))).toEqual([]);
    await dismissChange(db, ACCOUNT, change!);
    expect(await look("1", unreadable("no-match"), 13)).toEqual([]);
  });

  it("raises no alarm in a language that it was not used in before", async () => {
    const db = freshHistory();
    await setConsent(db, ACCOUNT, true);
    for (const [minute, campaign] of ["1", "2", "1"].entries())
      await observeReading(db, form(campaign, { budget: well }), "1", at(minute));
    for (const minute of [10, 11, 12])
      expect(await observeReading(db, form("1", { budget: unreadable("no-match") }, "pl-PL"), "1", at(minute))).toEqual(
        [],
      );
  });
});

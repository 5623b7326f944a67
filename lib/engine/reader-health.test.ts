import { describe, expect, it } from "vitest";
import { LEARNED_FAILED, type LearnedColumn, type LearnedLocator } from "@/lib/domain/learned";
import { found, unreadable, viaOf, type PageReading } from "@/lib/domain/reading";
import { freshHistory } from "@/lib/history/testing/open";
import { createEngine } from "./engine";

const LOCATOR: LearnedLocator = {
  platform: "google-ads",
  account: "4412345678",
  setting: "budget",
  form: "settings:campaign:en",
  place: "typed",
  name: "Zorbl amount",
  label: null,
  section: "Zorbl",
  key: { attribute: "tag", value: "budget-editor" },
};
const COLUMN: LearnedColumn = {
  platform: "google-ads",
  account: "4412345678",
  setting: "cost",
  form: "table:campaign:en",
  place: "column",
  name: "Outlay",
  label: null,
  section: null,
  key: null,
};
const READING: PageReading = {
  platform: "google-ads",
  page: {
    kind: "settings",
    level: "campaign",
    accountId: "4412345678",
    entity: { campaign: "1", adset: null, ad: null },
  },
  locale: "en-US",
  currency: "EUR",
  dateRange: null,
  table: null,
  settings: { budget: found({ amountMicros: 1, currency: "EUR" }, "1", viaOf(["learned"], "x")) },
  ad: null,
  problems: [],
};

async function valueOf<T>(outcome: Promise<{ ok: boolean; value?: T }>): Promise<T | undefined> {
  return (await outcome).value;
}

describe("learned places", () => {
  it("are kept, replaced by a newer one for the same field, and forgotten", async () => {
    const engine = createEngine({ db: freshHistory() });
    await engine.learn(LOCATOR);
    await engine.learn({ ...LOCATOR, name: "Glorp" });
    const kept = await valueOf(engine.learned("google-ads"));
    expect(kept?.map(({ locator }) => locator.name)).toEqual(["Glorp"]);
    expect(await valueOf(engine.learned("meta-ads"))).toEqual([]);
    await engine.unlearn(kept![0]!.id);
    expect(await valueOf(engine.learned(null))).toEqual([]);
  });

  it.each([
    ["a selector", { ...LOCATOR, key: { attribute: "class", value: "a > b" } }],
    ["a setting that cannot be proved", { ...LOCATOR, setting: "locations" }],
    ["a very long name", { ...LOCATOR, name: "x".repeat(400) }],
    ["a column of a form", { ...COLUMN, form: "settings:campaign:en" }],
    ["a field as a column", { ...COLUMN, setting: "budget" }],
    ["a column without words", { ...COLUMN, name: null }],
    ["more than a locator", { ...LOCATOR, selector: "#budget" }],
  ])("refuse %s", async (_, locator) => {
    const engine = createEngine({ db: freshHistory() });
    expect(await engine.learn(locator as LearnedLocator)).toMatchObject({
      ok: false,
      trouble: { code: "bad-locator" },
    });
  });

  it("are columns, too, each by its own words", async () => {
    const engine = createEngine({ db: freshHistory() });
    await engine.learn(LOCATOR);
    await engine.learn(COLUMN);
    await engine.learn({ ...COLUMN, setting: "clicks", name: "Taps" });
    const kept = await valueOf(engine.learned("google-ads"));
    expect(kept?.map(({ locator }) => locator.name).sort()).toEqual(["Outlay", "Taps", "Zorbl amount"]);
  });

  it("leave out what the database holds otherwise", async () => {
    const db = freshHistory();
    const engine = createEngine({ db });
    const row = { platform: "google-ads", learnedAt: "2026-11-26", failedAt: null, dismissed: false } as const;
    await db.locators.bulkPut([
      { ...row, id: "google-ads|settings:campaign:en|budget", locator: { ...LOCATOR, name: { toString: "x" } } },
      { ...row, id: "google-ads|settings:campaign:en|maxCpc", locator: LOCATOR },
    ]);
    expect(await engine.learned(null)).toEqual({ ok: true, value: [] });
  });

  it("are marked as failed by what the page says, told until dismissed, and work again once shown anew", async () => {
    const engine = createEngine({ db: freshHistory() });
    await engine.learn(LOCATOR);
    expect(await valueOf(engine.observe(READING, "1"))).toEqual([]);
    const problems = [{ field: "budget", reason: "ambiguous", hint: LEARNED_FAILED }];
    const [change] = (await valueOf(engine.observe({ ...READING, problems }, "1"))) ?? [];
    expect(change).toMatchObject({ kind: "learned-failed", field: "budget" });
    expect((await valueOf(engine.learned(null)))?.[0]?.failedAt).not.toBeNull();
    // The page reads without it by now, and the person still has to hear of it.
    expect(await valueOf(engine.observe(READING, "1"))).toHaveLength(1);
    await engine.dismissChange({ platform: "google-ads", accountId: "4412345678" }, change!);
    expect(await valueOf(engine.observe(READING, "1"))).toEqual([]);
    await engine.learn(LOCATOR);
    expect((await valueOf(engine.learned(null)))?.[0]?.failedAt).toBeNull();
  });

  it("are failed on the desk, too, until the field is found without them", async () => {
    const times = ["2026-11-27T09:00:00Z", "2026-11-27T09:01:00Z", "2026-11-27T09:02:00Z", "2026-11-27T09:03:00Z"];
    const engine = createEngine({ db: freshHistory(), now: () => new Date(times.shift()!) });
    const account = { platform: "google-ads", accountId: "4412345678" } as const;
    const changes = async () => (await valueOf(engine.health(account)))?.map(({ change }) => change?.kind ?? null);
    await engine.setConsent(account, true);
    await engine.learn(LOCATOR);
    await engine.observe(READING, "1");
    expect(await changes()).toEqual([null]);
    const problems = [{ field: "budget", reason: "no-match", hint: LEARNED_FAILED }];
    await engine.observe({ ...READING, settings: { budget: unreadable("no-match") }, problems }, "1");
    expect(await changes()).toEqual(["learned-failed"]);
    const byLabel = found({ amountMicros: 1, currency: "EUR" }, "1", viaOf(["label"], "x"));
    await engine.observe({ ...READING, settings: { budget: byLabel } }, "1");
    expect(await changes()).toEqual([null]);
  });
});

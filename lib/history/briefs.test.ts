import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_LIMITS, type ClientBrief } from "@/lib/domain/brief";
import { accountKey } from "@/lib/domain/history";
import { briefOf, saveBrief } from "./briefs";
import type { HistoryDb } from "./db";
import { openHistory } from "./db";

const account = { platform: "google-ads", accountId: "1234567890" } as const;
const client: ClientBrief = {
  goal: "leads", kpi: "CPL", targetValue: 35, audience: "families", persona: null, offer: null, tone: "warm", avoid: ["no discounts"],
  sentiment: "neutral", certainty: null, quotes: { goal: ["more leads"] },
}; // prettier-ignore

let db: HistoryDb;
beforeEach(() => {
  db = openHistory(`briefs-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const save = (locations: readonly string[], minute: number, wishes: ClientBrief | null = client) =>
  saveBrief(
    db,
    account,
    "11",
    { limits: { ...NO_LIMITS, locations }, client: wishes },
    new Date(Date.UTC(2026, 10, 1, 0, minute)),
  );

describe("a saved brief", () => {
  it("keeps its versions, newest first, and none for the same again", async () => {
    await save(["DE"], 0);
    await save(["DE"], 1);
    await save(["DE", "AT"], 2);
    const brief = await briefOf(db, account, "11");
    expect(brief?.limits.locations).toEqual(["DE", "AT"]);
    expect(brief?.client).toEqual(client);
    expect(brief?.earlier.map(({ limits }) => limits.locations)).toEqual([["DE"]]);
  });
  it("keeps ten versions at most", async () => {
    for (let minute = 0; minute < 14; minute += 1) await save([`place ${minute}`], minute);
    const brief = await briefOf(db, account, "11");
    expect(brief?.earlier).toHaveLength(9);
    expect(brief?.earlier[0]?.limits.locations).toEqual(["place 12"]);
  });
  it("of an older version of the extension is read: limits alone", async () => {
    const stored = { account: accountKey(account), campaignId: "", savedAt: "2026-11-01T00:00:00Z", brief: NO_LIMITS };
    await db.briefs.put(stored);
    expect(await briefOf(db, account, null)).toEqual({
      limits: NO_LIMITS, client: null, earlier: [], savedAt: "2026-11-01T00:00:00Z", campaignId: "",
    }); // prettier-ignore
  });
  it("is gone with its versions once it is removed", async () => {
    await save(["DE"], 0);
    await saveBrief(db, account, "11", null);
    expect(await briefOf(db, account, "11")).toBeNull();
  });
  it("that does not fit is refused and changes nothing", async () => {
    await save(["DE"], 0);
    await expect(save(["AT"], 1, { ...client, goal: "world peace" })).rejects.toThrow();
    expect((await briefOf(db, account, "11"))?.limits.locations).toEqual(["DE"]);
  });
});

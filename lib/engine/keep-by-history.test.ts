import { expect, it } from "vitest";
import type { AccountRef } from "@/lib/domain/history";
import { upsertAccount } from "@/lib/history/accounts";
import { storeImport, undoImport } from "@/lib/history/imports-store";
import { packRows } from "@/lib/history/packed-rows";
import { freshHistory, REPORT } from "@/lib/history/testing/open";
import { row } from "@/lib/history/testing/rows";
import { keepByHistory } from "./keep-by-history";

const ACCOUNT: AccountRef = { platform: "google-ads", accountId: "1234567890" };

it("computes anew when the history changed, and only then; a failure is not kept", async () => {
  const db = freshHistory();
  let times = 0;
  let broken = true;
  const kept = keepByHistory(db, () => (broken ? Promise.reject(new Error("full")) : Promise.resolve((times += 1))));
  const bring = (fileName: string) =>
    storeImport(db, { account: ACCOUNT, fileName, report: REPORT, rows: packRows([row()]), simulated: false });
  await bring("a.csv");
  await expect(kept.of(ACCOUNT)).rejects.toThrow("full");
  broken = false;
  expect(await kept.of(ACCOUNT)).toBe(1);
  expect(await kept.of(ACCOUNT)).toBe(1);
  const second = await bring("b.csv");
  expect(await kept.of(ACCOUNT)).toBe(2);
  await undoImport(db, second.id);
  expect(await kept.of(ACCOUNT)).toBe(3);
  const name = { from: "2026-10-01", name: "Renamed" };
  await db.entities.put({ account: "google-ads:1234567890", level: "campaign", id: "1", name: "Renamed", names: [name], campaignId: "1", adsetId: null, attributes: {}, firstSeen: "", lastSeen: "" }); // prettier-ignore
  expect(await kept.of(ACCOUNT)).toBe(4);
  await upsertAccount(db, ACCOUNT, { name: "Shop" });
  expect(await kept.of(ACCOUNT)).toBe(4);
  const elsewhere: AccountRef = { ...ACCOUNT, accountId: "2234567890" };
  await Promise.all([kept.of(elsewhere), kept.of(elsewhere)]);
  expect(times).toBe(5);
});

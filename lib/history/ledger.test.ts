import { describe, expect, it } from "vitest";

import type { AccountRef } from "@/lib/domain/history";
import type { Suggestion } from "@/lib/domain/suggestion";

import { addLedgerEntry, ledgerEntry, listLedger } from "./ledger";
import type { LedgerEntry } from "./records";
import { freshHistory } from "./testing/open";

const ACCOUNT: AccountRef = { platform: "meta-ads", accountId: "77" };
const entry = (id: string, over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  at: "2026-11-01T10:00:00Z",
  kind: "applied",
  account: ACCOUNT,
  suggestion: { id: "s1" } as Suggestion,
  before: { amountMicros: 1, currency: "EUR" },
  after: { amountMicros: 2, currency: "EUR" },
  reason: null,
  ...over,
});

describe("ledger", () => {
  it("lists newest first, by account or all", async () => {
    const db = freshHistory();
    await addLedgerEntry(db, entry("a"));
    await addLedgerEntry(db, entry("b", { kind: "undone" }));
    await addLedgerEntry(db, entry("c", { account: { platform: "google-ads", accountId: "77" } }));
    expect((await listLedger(db, ACCOUNT)).map((known) => known.id)).toEqual(["b", "a"]);
    expect((await listLedger(db, null)).map((known) => known.id)).toEqual(["c", "b", "a"]);
    expect(await ledgerEntry(db, "a")).toEqual(entry("a"));
    expect(await ledgerEntry(db, "x")).toBeNull();
  });

  it("never changes an entry", async () => {
    const db = freshHistory();
    await addLedgerEntry(db, entry("a"));
    await expect(addLedgerEntry(db, entry("a", { kind: "dismissed" }))).rejects.toThrow();
    expect((await ledgerEntry(db, "a"))?.kind).toBe("applied");
  });
});

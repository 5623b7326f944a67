import { describe, expect, it, vi } from "vitest";
import type { GuardFacts } from "@/lib/domain/edit-guard";
import { NO_ENTITY } from "@/lib/domain/platform";
import { found, type PageReading } from "@/lib/domain/reading";
import type { EditGuard } from "./edit-guard";
import { createLazyGuard } from "./lazy-guard";

function form(id: string, name: string): PageReading {
  return {
    platform: "meta-ads",
    page: { kind: "settings", level: "campaign", accountId: "1", entity: { ...NO_ENTITY, campaign: id } },
    locale: "en-US",
    currency: "EUR",
    dateRange: null,
    table: null,
    settings: { name: found(name, name, "key:test") },
    ad: null,
    problems: [],
  };
}
const TABLE: PageReading = { ...form("1", "x"), page: { ...form("1", "x").page, kind: "table" }, settings: null };
const TARGET = { kind: "setting", setting: "name" } as const;

/** A guard that writes down what it is told, and the moment when it comes. */
function fake() {
  const told: string[] = [];
  const guard: EditGuard = {
    seen: (reading) => void told.push(`seen ${reading.page.entity.campaign ?? ""} ${JSON.stringify(reading.settings?.name)}`), // prettier-ignore
    catchUp: () => void told.push("catch up"),
    during: async (_, write) => (told.push("write"), await write()),
    facts: (facts) => void told.push(`facts ${facts?.today ?? "none"}`),
    remove: () => void told.push("remove"),
  };
  let come: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const load = vi.fn(
    () =>
      new Promise<() => EditGuard>((done, refuse) => {
        come = () => done(() => guard);
        fail = () => refuse(new Error("no"));
      }),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { told, load, come: async () => (come(), await settle()), fail: async () => (fail(), await settle()) };
}
const seenAs = (id: string, name: string) => `seen ${id} ${JSON.stringify(form(id, name).settings?.name)}`;

describe("a guard that comes late", () => {
  it("is not brought for a table, and is at the first sight of a form", () => {
    const { load } = fake();
    const guard = createLazyGuard(load);
    guard.seen(TABLE);
    expect(load).not.toHaveBeenCalled();
    guard.seen(form("1", "a"));
    guard.seen(form("1", "b"));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is told first how the form was when it was opened, then what happened meanwhile", async () => {
    const { load, told, come } = fake();
    const guard = createLazyGuard(load);
    guard.seen(form("1", "a"));
    guard.seen(form("1", "b"));
    guard.facts({ today: "2026-11-26" } as GuardFacts);
    await come();
    expect(told).toEqual([seenAs("1", "a"), seenAs("1", "b"), "facts 2026-11-26", "catch up"]);
    guard.seen(form("1", "c"));
    expect(told.at(-1)).toBe(seenAs("1", "c"));
  });

  it("is not told of a form that another one has replaced", async () => {
    const { load, told, come } = fake();
    const guard = createLazyGuard(load);
    guard.seen(form("1", "a"));
    guard.seen(TABLE);
    guard.seen(form("2", "b"));
    await come();
    expect(told.filter((line) => line.startsWith("seen"))).toEqual([seenAs("2", "b")]);
  });

  it("does not take a write of ours that falls into its coming for an edit", async () => {
    const { load, told, come } = fake();
    const guard = createLazyGuard(load);
    guard.seen(form("1", "a"));
    const written = guard.during(TARGET, () => Promise.resolve(told.push("written")));
    expect(told).toEqual([]);
    await come();
    await written;
    expect(told.slice(-2)).toEqual(["write", "written"]);
  });

  it("lets writes pass where it cannot come, and is asked for no more than three times", async () => {
    const { load, fail } = fake();
    const guard = createLazyGuard(load);
    for (let round = 0; round < 5; round++) {
      guard.seen(form("1", String(round)));
      await fail();
    }
    expect(load).toHaveBeenCalledTimes(3);
    expect(await guard.during(TARGET, () => Promise.resolve("done"))).toBe("done");
  });

  it("does not begin once the panel was closed", async () => {
    const { load, told, come } = fake();
    const guard = createLazyGuard(load);
    guard.seen(form("1", "a"));
    guard.remove();
    await come();
    expect(told).toEqual([]);
  });
});

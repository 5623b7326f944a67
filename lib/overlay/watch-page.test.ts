// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageReading } from "@/lib/domain/reading";
import { NO_ENTITY } from "@/lib/domain/platform";
import type { AdPlatform } from "@/lib/platforms/platform";
import { watchPage } from "./watch-page";

function pageNamed(name: string): PageReading {
  return {
    platform: "google-ads",
    page: { kind: "other", level: null, accountId: null, entity: NO_ENTITY },
    locale: null,
    currency: null,
    dateRange: null,
    table: null,
    settings: { name: { status: "found", value: name, raw: name, via: "test" } },
    ad: null,
    problems: [],
  };
}

const platform = (settled: () => boolean) =>
  ({
    id: "google-ads",
    matches: [],
    isSettled: settled,
    read: (document: Document) => pageNamed(document.title),
    locate: () => null,
    writing: { typed: [], chosen: [], roas: "ratio", options: () => [] },
  }) satisfies AdPlatform;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  window.requestIdleCallback = (callback) => window.setTimeout(() => callback({} as IdleDeadline), 0);
  document.title = "first";
});
afterEach(() => vi.useRealTimers());

const change = async (title: string) => {
  document.title = title;
  document.body.append(document.createElement("p"));
  await vi.advanceTimersByTimeAsync(0);
};

describe("watchPage", () => {
  it("reads once the page is quiet, and says nothing when nothing changed", async () => {
    const seen: string[] = [];
    const watch = watchPage(
      document,
      platform(() => true),
      {
        onReading: ({ settings }) => void seen.push(settings?.name?.status === "found" ? settings.name.value : ""),
        onChange: () => undefined,
        onNavigate: () => undefined,
      },
    );
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toEqual(["first"]);
    await change("first");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toEqual(["first"]);
    await change("second");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toEqual(["first", "second"]);
    watch.stop();
    await change("third");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual(["first", "second"]);
  });

  it("tells all panels of a change that one of them has asked for itself", async () => {
    const seen: string[] = [];
    const watch = watchPage(
      document,
      platform(() => true),
      {
        onReading: ({ settings }) => void seen.push(settings?.name?.status === "found" ? settings.name.value : ""),
        onChange: () => undefined,
        onNavigate: () => undefined,
      },
    );
    await vi.advanceTimersByTimeAsync(3_000);
    await change("second");
    watch.readNow();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toEqual(["first", "second"]);
    watch.stop();
  });

  it("waits for a page that is loading, but not for ever", async () => {
    const seen: PageReading[] = [];
    const watch = watchPage(
      document,
      platform(() => false),
      {
        onReading: (reading) => void seen.push(reading),
        onChange: () => undefined,
        onNavigate: () => undefined,
      },
    );
    await vi.advanceTimersByTimeAsync(1_500);
    expect(seen).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toHaveLength(1);
    watch.stop();
  });

  it("does not read more than once a second while the page keeps changing", async () => {
    let reads = 0;
    const counting = { ...platform(() => true), read: () => pageNamed(String(reads++)) };
    const watch = watchPage(document, counting, {
      onReading: () => undefined,
      onChange: () => undefined,
      onNavigate: () => undefined,
    });
    for (let step = 0; step < 100; step++) {
      await change(String(step));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(reads).toBeGreaterThan(1);
    expect(reads).toBeLessThanOrEqual(11);
    watch.stop();
  });
});

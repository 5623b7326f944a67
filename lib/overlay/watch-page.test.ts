// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { found, type PageReading } from "@/lib/domain/reading";
import { NO_ENTITY } from "@/lib/domain/platform";
import { joinParts, type ReadingPart } from "@/lib/messaging/reading-parts";
import type { AdPlatform } from "@/lib/platforms/platform";
import { watchPage, type PageWatch } from "./watch-page";

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
    *settledSteps() {
      yield;
      return settled();
    },
    read: (document: Document) => pageNamed(document.title),
    locate: () => null,
    writing: { typed: [], chosen: [], roas: "ratio", options: () => [] },
    form: () => null,
    headers: () => [],
    words: { budgetType: () => null, bidStrategy: () => null },
  }) satisfies AdPlatform;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  window.requestIdleCallback = (callback) =>
    window.setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 10 }), 0);
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
        onPart: () => undefined,
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
        onPart: () => undefined,
        onChange: () => undefined,
        onNavigate: () => undefined,
      },
    );
    await vi.advanceTimersByTimeAsync(3_000);
    await change("second");
    void watch.readNow();
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
        onPart: () => undefined,
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
      onPart: () => undefined,
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

const silent = {
  onReading: () => undefined,
  onPart: () => undefined,
  onChange: () => undefined,
  onNavigate: () => undefined,
};
const visibility = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};

describe("a reading that took long", () => {
  const seen: string[] = [];
  let afterRead: () => void;
  let watch: PageWatch;
  beforeEach(async () => {
    seen.length = 0;
    afterRead = () => undefined;
    const clock = performance.now.bind(performance);
    let spent = 0;
    vi.spyOn(performance, "now").mockImplementation(() => clock() + spent);
    const slow: AdPlatform = {
      ...platform(() => true),
      read(at) {
        spent += 500;
        afterRead();
        return pageNamed(at.title);
      },
    };
    watch = watchPage(document, slow, {
      onReading: ({ settings }) => void seen.push(settings?.name?.status === "found" ? settings.name.value : ""),
      onPart: () => undefined,
      onChange: () => undefined,
      onNavigate: () => void seen.push("elsewhere"),
    });
    await vi.advanceTimersByTimeAsync(3_000);
  });
  afterEach(() => {
    watch.stop();
    vi.restoreAllMocks();
  });

  it("makes the page's own changes wait in proportion", async () => {
    await change("second");
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen).toEqual(["first"]);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(seen).toEqual(["first", "second"]);
  });

  it("lets nobody wait who has opened something else", async () => {
    document.body.click();
    await change("second");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(["first", "second"]);
  });

  it("is not told after the address has changed, although it was read before", async () => {
    // The reading itself is done by then; joining it and writing it down are not.
    afterRead = () =>
      queueMicrotask(() => {
        afterRead = () => undefined;
        window.history.pushState(null, "", "#elsewhere");
        document.title = "new";
      });
    document.body.click();
    await change("left");
    await vi.advanceTimersByTimeAsync(12_000);
    expect(seen).toEqual(["first", "new"]);
  });

  it("is told again where the page is read otherwise from now on", async () => {
    watch.forget();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(seen).toEqual(["first", "first"]);
  });

  it("is told again where the address changed and the page shows the same", async () => {
    window.history.pushState(null, "", "#other");
    await change("first");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(["first", "elsewhere", "first"]);
  });
});

describe("what counts as a change", () => {
  const changes = async (act: () => void) => {
    let changed = 0;
    const watch = watchPage(document, platform(() => true), { ...silent, onChange: () => changed++ }); // prettier-ignore
    const before = changed;
    act();
    await vi.advanceTimersByTimeAsync(0);
    watch.stop();
    return changed - before;
  };
  beforeEach(() => {
    document.body.innerHTML = "<main><table></table></main><div id=overlays></div><script></script>";
  });

  it("is the application, and whatever is put beside it", async () => {
    expect(await changes(() => document.querySelector("table")!.append("x"))).toBe(1);
    expect(await changes(() => document.querySelector("#overlays")!.append("drawer"))).toBe(1);
    expect(await changes(() => document.body.append(document.createElement("aside")))).toBe(1);
    expect(await changes(() => document.querySelector("main")!.setAttribute("data-surface", "x"))).toBe(1);
  });
  it("is also what happens within something that was put there later, or in another body", async () => {
    let changed = 0;
    const watch = watchPage(document, platform(() => true), { ...silent, onChange: () => changed++ }); // prettier-ignore
    const drawer = document.createElement("aside");
    document.body.append(drawer);
    await vi.advanceTimersByTimeAsync(0);
    drawer.append("opened");
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).toBe(3);
    const body = document.createElement("body");
    body.append(document.createElement("main"));
    document.body.replaceWith(body);
    await vi.advanceTimersByTimeAsync(0);
    body.firstElementChild!.append("new");
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).toBe(5);
    watch.stop();
  });
  it("is not our own element, a script, or a class", async () => {
    const own = document.createElement("adjutant-overlay");
    expect(await changes(() => document.documentElement.append(own))).toBe(0);
    expect(await changes(() => own.append("x"))).toBe(0);
    expect(await changes(() => document.body.append(document.createElement("script")))).toBe(0);
    expect(await changes(() => document.querySelector("main")!.classList.add("hover"))).toBe(0);
    own.remove();
  });
  it("is nothing while the page is hidden; coming back is one", async () => {
    let [changed, reads] = [0, 0];
    const counting = { ...platform(() => true), read: () => pageNamed(String(reads++)) };
    const watch = watchPage(document, counting, { ...silent, onChange: () => changed++ });
    await vi.advanceTimersByTimeAsync(3_000);
    visibility("hidden");
    const before = [changed, reads];
    document.querySelector("main")!.append("x");
    await vi.advanceTimersByTimeAsync(9_000);
    expect([changed, reads]).toEqual(before);
    visibility("visible");
    await vi.advanceTimersByTimeAsync(9_000);
    expect([changed, reads]).toEqual([before[0]! + 1, before[1]! + 1]);
    watch.stop();
  });
});

describe("reading in pieces", () => {
  afterEach(() => void vi.restoreAllMocks());
  /** Reads the page's name in fifty pieces that take two milliseconds each; `between` runs once, in the middle. */
  const slow = (between: () => void) => {
    let done = false;
    let spent = 0;
    const now = performance.now.bind(performance);
    vi.spyOn(performance, "now").mockImplementation(() => now() + spent);
    const steps = function* (page: Document) {
      const name = page.title;
      for (let piece = 0; piece < 50; piece++) {
        if (piece === 25 && !done) {
          done = true;
          between();
        }
        spent += 2;
        yield;
      }
      return pageNamed(`${name} ${page.title}`);
    };
    return { ...platform(() => true), readSteps: steps };
  };
  const namesSeen = async (between: () => void) => {
    const seen: string[] = [];
    const watch = watchPage(document, slow(between), {
      ...silent,
      onReading: ({ settings }) => void seen.push(settings?.name?.status === "found" ? settings.name.value : ""),
    });
    await vi.advanceTimersByTimeAsync(9_000);
    const pieces = watch.ownTime.latest().piece;
    watch.stop();
    return { seen, pieces };
  };

  it("rests between them", async () => {
    const { seen, pieces } = await namesSeen(() => undefined);
    expect(seen).toEqual(["first first"]);
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(8);
  });
  it("says nothing of a page that was hidden meanwhile, until it was read again", async () => {
    const { seen } = await namesSeen(() => {
      visibility("hidden");
      document.title = "second";
    });
    visibility("visible");
    expect(seen).toEqual([]);
  });
  it("gives who asks the reading as text, and counts the copying", async () => {
    const watch = watchPage(
      document,
      platform(() => true),
      silent,
    );
    const reading = await readNowOf(watch);
    const text = watch.textOf(reading);
    await vi.advanceTimersByTimeAsync(10);
    expect(JSON.parse(await text)).toEqual(reading);
    watch.ownTime.answering();
    await vi.advanceTimersByTimeAsync(0);
    expect(watch.ownTime.latest().reply).toHaveLength(1);
    watch.stop();
    // Also where nobody reads the page any more.
    expect(
      JSON.parse(await Promise.race([watch.textOf(reading), vi.advanceTimersByTimeAsync(10).then(() => "")])),
    ).toEqual(reading);
  });
  it("says the same to the panels as text, in pieces", async () => {
    const parts: ReadingPart[] = [];
    let told: PageReading | null = null;
    const name = "a long name".repeat(30_000);
    const watch = watchPage(
      document,
      { ...platform(() => true), read: () => pageNamed(name) },
      { ...silent, onReading: (reading) => (told = reading), onPart: (part) => parts.push(part) },
    );
    await vi.advanceTimersByTimeAsync(3_000);
    const join = joinParts();
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map((part) => join(part)).filter((text) => text !== null).map((text) => JSON.parse(text) as unknown)).toEqual([told]); // prettier-ignore
    expect(watch.ownTime.latest().send).toHaveLength(parts.length);
    watch.stop();
  });
  it("starts anew where the page changed meanwhile, and never says what is half of each", async () => {
    const { seen } = await namesSeen(() => {
      document.title = "second";
      document.body.append(document.createElement("p"));
    });
    expect(seen).toEqual(["second second"]);
  });
});

describe("readings from several scroll positions", () => {
  /** Shows the rows named in `data-rows` of a table of six; the total says that it is the same table. */
  const table = (page: Document): PageReading => {
    const ids = (page.body.dataset["rows"] ?? "").split(" ");
    const clicks = found(60, "60", "test");
    return {
      ...pageNamed(""),
      page: { kind: "table", level: "campaign", accountId: "1", entity: NO_ENTITY },
      dateRange: { raw: "7 days", from: "2026-11-01", to: "2026-11-07" },
      settings: null,
      table: {
        rowsRead: ids.length,
        rowsStated: 6,
        complete: ids.length === 6,
        rows: ids.map((id) => ({ id, name: `Campaign ${id}`, cells: { clicks: found(10, "10", "test") } })),
        totals: { clicks },
      },
    };
  };
  const scrolled = async (between: () => void = () => undefined) => {
    const seen: PageReading["table"][] = [];
    document.body.innerHTML = "<main><i role=columnheader><b>Clicks</b></i><p></p></main>";
    document.body.dataset["rows"] = "1 2 3";
    const watch = watchPage(
      document,
      { ...platform(() => true), read: table },
      { ...silent, onReading: (reading) => void seen.push(reading.table) },
    );
    await vi.advanceTimersByTimeAsync(3_000);
    between();
    document.body.dataset["rows"] = "4 5 6";
    document.querySelector("p")!.append("x");
    await vi.advanceTimersByTimeAsync(3_000);
    watch.stop();
    return seen.map((each) => ({ ids: each?.rows.map(({ id }) => id).sort().join(" "), complete: each?.complete })); // prettier-ignore
  };

  it("are joined, and whole once all rows were seen", async () => {
    expect(await scrolled()).toEqual([
      { ids: "1 2 3", complete: false },
      { ids: "1 2 3 4 5 6", complete: true },
    ]);
  });
  it("are still joined after a click on a row, but not after one on a column's header", async () => {
    expect((await scrolled(() => document.querySelector("p")!.click())).at(-1)?.complete).toBe(true);
    expect((await scrolled(() => document.querySelector("b")!.click())).at(-1)).toEqual({
      ids: "4 5 6",
      complete: false,
    });
  });
});

describe("a page that shows other dates before their figures", () => {
  const dated = (page: Document): PageReading => {
    const [day = "", clicks = ""] = page.title.split(" ");
    const cells = { clicks: found(Number(clicks), clicks, "test") };
    return {
      ...pageNamed(""),
      page: { kind: "table", level: "campaign", accountId: "1", entity: NO_ENTITY },
      dateRange: { raw: day, from: day, to: day },
      settings: null,
      table: { rowsRead: 1, rowsStated: 1, complete: true, rows: [{ id: "7", name: "A", cells }], totals: cells },
    };
  };
  const said = ({ dateRange, table: shown }: PageReading) => {
    const [cell, total] = [shown?.rows[0]?.cells.clicks, shown?.totals.clicks];
    const text = (each: typeof cell) => (each?.status === "found" ? each.raw : "none");
    return `${dateRange?.raw ?? ""}: ${text(cell)}, ${text(total)}${shown?.complete === true ? ", all" : ""}`;
  };
  const watching = async (act: (watch: ReturnType<typeof watchPage>) => Promise<void>) => {
    const seen: string[] = [];
    document.title = "2026-11-01 15";
    const watch = watchPage(
      document,
      { ...platform(() => true), read: dated },
      { ...silent, onReading: (reading) => void seen.push(said(reading)) },
    );
    await vi.advanceTimersByTimeAsync(3_000);
    await act(watch);
    watch.stop();
    return seen;
  };

  it("is read again until they are there", async () => {
    const seen = await watching(async (watch) => {
      await change("2026-11-02 15");
      expect(said(await readNowOf(watch))).toBe("2026-11-02: none, none");
      await vi.advanceTimersByTimeAsync(3_000);
      // Not even a change that can be seen: the watcher looks again by itself.
      document.title = "2026-11-02 9";
      await vi.advanceTimersByTimeAsync(3_000);
    });
    expect(seen).toEqual(["2026-11-01: 15, 15, all", "2026-11-02: none, none", "2026-11-02: 9, 9, all"]);
  });
  it("is believed in the end where they stay the same", async () => {
    const seen = await watching(async () => {
      await change("2026-11-02 15");
      await vi.advanceTimersByTimeAsync(12_000);
    });
    expect(seen).toEqual(["2026-11-01: 15, 15, all", "2026-11-02: none, none", "2026-11-02: 15, 15, all"]);
  });
  it("is believed at once where nothing was counted, or the figures are others", async () => {
    const seen = await watching(async () => {
      await change("2026-11-02 0");
      await vi.advanceTimersByTimeAsync(3_000);
      await change("2026-11-03 0");
      await vi.advanceTimersByTimeAsync(3_000);
    });
    expect(seen).toEqual(["2026-11-01: 15, 15, all", "2026-11-02: 0, 0, all", "2026-11-03: 0, 0, all"]);
  });
});

async function readNowOf(watch: ReturnType<typeof watchPage>): Promise<PageReading> {
  const reading = watch.readNow();
  await vi.advanceTimersByTimeAsync(200);
  return await reading;
}

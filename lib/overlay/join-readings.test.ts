import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ENTITY } from "@/lib/domain/platform";
import { found, unreadable, type CellReadings, type PageReading, type RowReading } from "@/lib/domain/reading";
import { inOneGo } from "@/lib/platforms/steps";
import { joinReadings, type JoinedReading } from "./join-readings";

const number = (value: number) => found(value, String(value), "test");
const word = (value: string) => found(value, value, "test");
const NOT_LOADED = unreadable("not-loaded");

interface Entity {
  readonly id: string;
  readonly clicks: number;
  readonly impressions: number;
  readonly status: string;
}
const METRICS = ["clicks", "impressions", "status"] as const;
type Shown = (typeof METRICS)[number];

function rowOf(entity: Entity, columns: ReadonlySet<Shown>): RowReading {
  const all = { clicks: number(entity.clicks), impressions: number(entity.impressions), status: word(entity.status) };
  const cells = METRICS.map((metric) => [metric, columns.has(metric) ? all[metric] : NOT_LOADED]);
  return { id: entity.id, name: `Campaign ${entity.id}`, cells: Object.fromEntries(cells) as CellReadings };
}

const RANGE = { raw: "Nov 1 – 7, 2026", from: "2026-11-01", to: "2026-11-07" };
const EVERY: ReadonlySet<Shown> = new Set(METRICS);
function page(entities: readonly Entity[], from: number, to: number, columns = EVERY): PageReading {
  const rows = entities.slice(from, to).map((entity) => rowOf(entity, columns));
  const sum = (metric: "clicks" | "impressions") => number(entities.reduce((total, each) => total + each[metric], 0));
  const all = { clicks: sum("clicks"), impressions: sum("impressions") };
  return {
    platform: "meta-ads",
    page: { kind: "table", level: "campaign", accountId: "1", entity: NO_ENTITY },
    locale: "en-US",
    currency: null,
    dateRange: RANGE,
    table: {
      rowsRead: rows.length,
      rowsStated: entities.length,
      complete: rows.length === entities.length,
      rows,
      totals: Object.fromEntries(Object.entries(all).filter(([metric]) => columns.has(metric as Shown))),
    },
    settings: null,
    ad: null,
    problems: columns.size < 3 ? [{ field: "clicks", reason: "not-loaded", hint: "scroll-to-it" }] : [],
  };
}

const ENTITIES = Array.from({ length: 9 }, (_, n) => ({
  id: String(n),
  clicks: 10 + n,
  impressions: 1000 + 13 * n,
  status: "enabled",
}));
const at = (now: number, actedAt = -1, place = "a", scrolledAt = now) => ({ place, now, actedAt, scrolledAt });
const joinAll = (readings: readonly (readonly [PageReading, ReturnType<typeof at>])[]): PageReading =>
  readings.reduce<JoinedReading | null>(
    (joined, [reading, moment]) => inOneGo(joinReadings(joined, reading, moment)),
    null,
  )!.reading;
const idsOf = ({ table }: PageReading) => table?.rows.map(({ id }) => id).sort();

describe("readings from several scroll positions", () => {
  it("become the whole table, joined by id", () => {
    const whole = joinAll([[page(ENTITIES, 0, 4), at(0)], [page(ENTITIES, 3, 7), at(1)], [page(ENTITIES, 6, 9), at(2)]]); // prettier-ignore
    expect(idsOf(whole)).toEqual(ENTITIES.map(({ id }) => id));
    expect(whole.table).toMatchObject({ rowsRead: 9, rowsStated: 9, complete: true });
    for (const row of whole.table!.rows) expect(row).toEqual(rowOf(ENTITIES[Number(row.id)]!, EVERY));
  });
  it("keep columns that went out of view with their headers, of a table whose rows are all there", () => {
    const whole = page(ENTITIES, 0, 9);
    const drop = (cells: CellReadings): CellReadings =>
      Object.fromEntries(Object.entries(cells).filter(([metric]) => metric !== "clicks"));
    const table = whole.table!;
    const rows = table.rows.map((row) => ({ ...row, cells: drop(row.cells) }));
    const scrolled = { ...whole, table: { ...table, rows, totals: drop(table.totals) } };
    const kept = joinAll([[whole, at(0)], [scrolled, at(1)], [scrolled, at(2)]]); // prettier-ignore
    expect(kept.table).toEqual(table);
    // After a click it may be the person who took the column out.
    const acted = joinAll([
      [whole, at(0)],
      [scrolled, at(2, 1)],
    ]);
    expect(acted.table).toEqual(scrolled.table);
    // Without any scrolling it left the table, or is known no more.
    expect(joinAll([[whole, at(0)], [scrolled, at(2, -1, "a", -1)]]).table).toEqual(scrolled.table); // prettier-ignore
    const rested = joinAll([
      [whole, at(0)],
      [scrolled, at(1)],
      [scrolled, at(9, -1, "a", 1)],
    ]);
    expect(rested.table).toEqual(table);
    // And what was seen long ago may have changed.
    expect(
      joinAll([
        [whole, at(0)],
        [scrolled, at(4 * 60_000)],
      ]).table,
    ).toEqual(scrolled.table);
  });
  it("fill cells out of view from the same id, and only from it", () => {
    const some = new Set(["impressions", "status"] as const);
    const joined = joinAll([
      [page(ENTITIES, 0, 4), at(0)],
      [page(ENTITIES, 2, 6, some), at(1)],
    ]);
    const cell = (id: string) => joined.table?.rows.find((row) => row.id === id)?.cells.clicks;
    expect(cell("2")).toEqual(number(12));
    expect(cell("5")).toEqual(NOT_LOADED);
    expect(joined.problems).toHaveLength(1);
    const filled = joinAll([
      [page(ENTITIES, 0, 9), at(0)],
      [page(ENTITIES, 2, 6, some), at(1)],
    ]);
    expect(filled.problems).toEqual([]);
    expect(filled.table?.totals.clicks).toEqual(page(ENTITIES, 0, 9).table?.totals.clicks);
  });
  it("carry no column that the page no longer names, once the person did something", () => {
    const gone = ({ table, ...reading }: PageReading): PageReading => {
      const without = (cells: CellReadings) =>
        Object.fromEntries(Object.entries(cells).filter(([metric]) => metric !== "impressions")) as CellReadings;
      const rows = table!.rows.map((row) => ({ ...row, cells: without(row.cells) }));
      return { ...reading, table: { ...table!, rows, totals: without(table!.totals) } };
    };
    const after = (actedAt: number) => joinAll([[page(ENTITIES, 0, 4), at(0)], [gone(page(ENTITIES, 2, 9)), at(2, actedAt)]]); // prettier-ignore
    const metrics = ({ table }: PageReading) => [...table!.rows.flatMap(({ cells }) => Object.entries(cells)), ...Object.entries(table!.totals)].filter(([, cell]) => cell.status === "found").map(([metric]) => metric); // prettier-ignore
    expect(metrics(after(-1))).toContain("impressions");
    expect(metrics(after(1))).not.toContain("impressions");
    expect(metrics(after(1))).toContain("clicks");
    expect(after(1).table?.rowsRead).toBe(9);
  });
  it("need no total where rows overlap and the person did nothing", () => {
    const bare = (from: number, to: number, entities = ENTITIES) => {
      const reading = page(entities, from, to);
      return { ...reading, table: { ...reading.table!, totals: {} } };
    };
    expect(idsOf(joinAll([[bare(0, 4), at(0)], [bare(3, 7), at(1)], [bare(6, 9), at(2)]]))).toHaveLength(9); // prettier-ignore
    expect(idsOf(joinAll([[bare(0, 4), at(0)], [bare(4, 9), at(1)]]))).toHaveLength(5); // prettier-ignore
    expect(idsOf(joinAll([[bare(0, 4), at(0)], [bare(3, 9), at(2, 1)]]))).toHaveLength(6); // prettier-ignore
    const idle = ENTITIES.map((each) => ({ ...each, clicks: 0, impressions: 0 }));
    expect(idsOf(joinAll([[bare(0, 4, idle), at(0)], [bare(3, 9, idle), at(2)]]))).toHaveLength(6); // prettier-ignore
  });
  it("leave out what is some minutes old", () => {
    const joined = joinAll([
      [page(ENTITIES, 0, 4), at(0)],
      [page(ENTITIES, 4, 9), at(200_000)],
    ]);
    expect(idsOf(joined)).toEqual(["4", "5", "6", "7", "8"]);
  });
  it("keep no editable cell out of view once the person did something", () => {
    const joined = joinAll([
      [page(ENTITIES, 0, 4), at(0)],
      [page(ENTITIES, 4, 9), at(2, 1)],
    ]);
    const cells = joined.table?.rows.find(({ id }) => id === "0")?.cells;
    expect(cells).toEqual({ clicks: number(10), impressions: number(1000), status: NOT_LOADED });
  });
});

describe("nothing is joined", () => {
  const first = page(ENTITIES, 0, 4);
  const second = page(ENTITIES, 4, 9);
  const table = (change: Partial<PageReading["table"] & object>): PageReading => ({ ...second, table: { ...second.table!, ...change } }); // prettier-ignore
  it.each<[string, PageReading, string?]>([
    ["another account", { ...second, page: { ...second.page, accountId: "2" } }],
    ["an unknown account", { ...second, page: { ...second.page, accountId: null } }],
    ["another level", { ...second, page: { ...second.page, level: "ad" } }],
    ["another campaign's table", { ...second, page: { ...second.page, entity: { ...NO_ENTITY, campaign: "7" } } }],
    ["another date range", { ...second, dateRange: { raw: "x", from: "2026-01-01", to: "2026-01-02" } }],
    ["another language", { ...second, locale: "de-DE" }],
    ["another address", second, "b"],
    ["another number of rows", table({ rowsStated: 12 })],
    ["neither a total nor a row that says it is the same", table({ totals: {} })],
    ["another total", table({ totals: { clicks: number(7) } })],
    ["a form", { ...second, page: { ...second.page, kind: "settings" } }],
    ["no table", { ...second, table: null }],
  ])("across %s", (_, other, place) => {
    expect(joinAll([[first, at(0)], [other, at(1, -1, place)]])).toEqual(other); // prettier-ignore
  });
  it("where the page does not say which days it is about, or how many rows there are", () => {
    for (const without of [{ dateRange: null }, { table: { ...second.table!, rowsStated: null } }]) {
      const before = {
        ...first,
        ...without,
        table: { ...first.table!, ...("table" in without ? { rowsStated: null } : {}) },
      };
      const now = { ...second, ...without };
      expect(joinAll([[before, at(0)], [now, at(1)]])).toEqual(now); // prettier-ignore
    }
  });
  it("where a figure in view changed", () => {
    const changed = ENTITIES.map((each) => (each.id === "3" ? { ...each, status: "paused" } : each));
    const next = page(changed, 3, 6);
    expect(joinAll([[first, at(0)], [next, at(1)]])).toEqual(next); // prettier-ignore
  });
  it("where rows have no id, or more would stand there than the page states", () => {
    const nameless = table({ rows: second.table!.rows.map((row) => ({ ...row, id: null })) });
    const joined = joinAll([[nameless, at(0)], [first, at(1)]]); // prettier-ignore
    expect(joined.table?.rowsRead).toBe(4);
    const few = { ...second, table: { ...second.table!, rowsStated: 6 } };
    const before = { ...first, table: { ...first.table!, rowsStated: 6 } };
    expect(joinAll([[before, at(0)], [few, at(1)]])).toEqual(few); // prettier-ignore
  });
});

it("random windows give the table's truth or less, never another value", () => {
  const step = fc.record({
    from: fc.nat(8),
    length: fc.integer({ min: 0, max: 9 }),
    columns: fc.subarray([...METRICS], { minLength: 1 }),
    wait: fc.integer({ min: 1, max: 90_000 }),
    /** Between two readings: nothing, a new count of the whole table, or an edit of one row by the person. */
    happens: fc.constantFrom("nothing", "nothing", "nothing", "counted", "edited"),
    which: fc.nat(8),
    nameless: fc.boolean(),
    totalled: fc.boolean(),
  });
  let carried = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
      let truth: readonly Entity[] = ENTITIES;
      let joined: JoinedReading | null = null;
      let [now, actedAt] = [0, -1];
      for (const { from, length, columns, wait, happens, which, nameless, totalled } of steps) {
        now += wait;
        const recounted = happens === "counted";
        if (recounted)
          truth = truth.map((each) => ({ ...each, clicks: each.clicks + 1, impressions: each.impressions + 5 }));
        if (happens === "edited") {
          actedAt = now - 1;
          truth = truth.map((each, n) => (n === which ? { ...each, status: `${each.status}!` } : each));
        }
        // A new count shows in the totals, which stand beside the rows.
        const shown = new Set<Shown>(recounted ? [...columns, "clicks"] : columns);
        const full = page(truth, from, from + length, shown);
        const rows = full.table!.rows.map((row, n) => (nameless && n === 0 ? { ...row, id: null } : row));
        const totals = totalled ? full.table!.totals : {};
        const next = { ...full, table: { ...full.table!, rows, totals } };
        joined = inOneGo(joinReadings(joined, next, { place: "a", now, actedAt, scrolledAt: now }));
        const table = joined.reading.table!;
        if (table.rowsRead > rows.length) carried += 1;
        for (const row of table.rows) {
          const entity = truth.find(({ id }) => `Campaign ${id}` === row.name)!;
          for (const metric of METRICS) {
            const cell = row.cells[metric];
            if (cell?.status === "found") expect(cell.value, metric).toBe(entity[metric]);
          }
        }
        if (table.complete) expect(new Set(table.rows.map(({ id }) => id)).size).toBe(truth.length);
      }
    }),
    { numRuns: 500 },
  );
  expect(carried).toBeGreaterThan(100);
});

describe("a random table whose state changes between two looks at it", () => {
  /** Each sum of clicks stands for one set of rows only. */
  const tableOf = (figures: readonly number[]): readonly Entity[] =>
    figures.map((impressions, n) => ({ id: String(n + 1), clicks: 2 ** n, impressions, status: "enabled" }));
  const state = fc.record({
    figures: fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 14 }),
    // Ids are counted from one at each level: the same id is another thing there.
    level: fc.constantFrom("campaign", "adset", "ad"),
    accountId: fc.constantFrom("1", "2"),
    day: fc.constantFrom("2026-11-01", "2026-11-02"),
    locale: fc.constantFrom("en-US", "de-DE"),
    currency: fc.constantFrom("EUR", "USD"),
    columns: fc.subarray([...METRICS], { minLength: 2 }),
    backwards: fc.boolean(),
    filter: fc.option(fc.array(fc.boolean(), { minLength: 14, maxLength: 14 })),
  });
  const look = fc.record({ from: fc.nat(13), length: fc.integer({ min: 1, max: 8 }), totalled: fc.boolean() });
  const looks = fc.array(look, { minLength: 1, maxLength: 5 });

  it("never shows a row, figure or total of another state, and is whole only when it is", () => {
    let [carried, whole] = [0, 0];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.record({ which: fc.nat(8), to: state })), looks), { minLength: 1, maxLength: 5 }), state, (phases, first) => {
        let now = 0;
        let actedAt = -1;
        let current = first;
        let joined: JoinedReading | null = null;
        for (const [change, seen] of phases) {
          if (change !== null) {
            // The person changes one thing, by a click: other days and other filters bring other figures.
            const keys = Object.keys(first) as (keyof typeof first)[];
            const key = keys[change.which]!;
            const figures = key === "columns" || key === "backwards" || key === "filter" || key === "locale" ? current.figures : change.to.figures.map((figure) => figure + 10_000 * (phases.length + 1)); // prettier-ignore
            current = { ...current, figures, [key]: key === "figures" ? figures : change.to[key] };
            actedAt = now + 1;
          }
          const { level, accountId, day, locale, currency, filter } = current;
          const everything = tableOf(current.figures);
          const kept = filter === null ? everything : everything.filter((_, n) => filter[n]);
          const truth = current.backwards ? [...kept].reverse() : kept;
          const columns = new Set(current.columns);
          const name = (id: string | null) => `${accountId} ${level} ${id ?? ""}`;
          for (const { from, length, totalled } of seen) {
            now += 2;
            const plain = page(truth, from, from + length);
            const only = (cells: CellReadings) => Object.fromEntries(Object.entries(cells).filter(([metric]) => columns.has(metric as Shown))); // prettier-ignore
            const next: PageReading = {
              ...plain,
              page: { ...plain.page, level, accountId },
              locale,
              currency,
              dateRange: { raw: day, from: day, to: day },
              table: {
                ...plain.table!,
                rows: plain.table!.rows.map((row) => ({ ...row, name: name(row.id), cells: only(row.cells) })),
                totals: totalled ? only(plain.table!.totals) : {},
              },
            };
            joined = inOneGo(joinReadings(joined, next, { place: "a", now, actedAt, scrolledAt: now }));
            const { table } = joined.reading;
            if (table!.rowsRead > next.table!.rowsRead) carried += 1;
            for (const row of table!.rows) {
              expect(row.name).toBe(name(row.id));
              const entity = truth.find(({ id }) => id === row.id);
              expect(entity).toBeDefined();
              for (const [metric, cell] of Object.entries(row.cells)) {
                expect(columns).toContain(metric);
                if (cell.status === "found") expect(cell.value).toBe(entity![metric as Shown]);
              }
            }
            for (const [metric, cell] of Object.entries(table!.totals)) {
              expect(columns).toContain(metric);
              if (cell.status === "found") expect(cell).toEqual(plain.table!.totals[metric as Shown]);
            }
            if (!table!.complete) continue;
            whole += 1;
            expect(table!.rows.map(({ id }) => id).sort()).toEqual(truth.map(({ id }) => id).sort());
          }
        }
      }), // prettier-ignore
      { numRuns: 600 },
    );
    expect(carried).toBeGreaterThan(100);
    expect(whole).toBeGreaterThan(50);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { layersOf } from "@/lib/domain/reading";
import { googleAds } from "./index";
import { grid, row, showPage, STATS, total, type Header } from "./testing/grid";

const CAMPAIGNS = new URL("https://ads.google.com/aw/campaigns?ocid=9");
const found = (value: unknown) => expect.objectContaining({ status: "found", value }) as unknown;
const usd = (units: number) => found({ amountMicros: Math.round(units * 1e6), currency: "USD" });
const AMBIGUOUS = expect.objectContaining({ status: "unreadable", reason: "ambiguous" }) as unknown;
const keyless = (headers: readonly Header[]) => headers.map(([, label]) => ["", label] as const);
const KEYED: readonly Header[] = [["name", "Campaign"], ...STATS];
const HEADERS = keyless(KEYED);
const FIGURES = ["1,000", "50", "5.00%", "$2.00", "$100.00"];
const WIDTHS = [48, 200, 90, 80, 100, 110, 120];

const boxes = new WeakMap<Element, DOMRect>();
const put = (element: Element, left: number, width: number) => boxes.set(element, new DOMRect(left, 10, width, 40));
const headersOf = () => [...document.querySelectorAll('[role="columnheader"]')];
const cellsOf = (line: Element) => [...line.querySelectorAll('[role="gridcell"]')];
const lines = () => [...document.querySelectorAll(".particle-table-row")];

/** Lays the table out: headers side by side, and each cell under the header that `under` names (its own by default). */
function layOut(under: (index: number) => number = (index) => index, shift = 0): void {
  const lefts = WIDTHS.map((_, index) => WIDTHS.slice(0, index).reduce((sum, width) => sum + width, 20));
  headersOf().forEach((header, index) => put(header, lefts[index]!, WIDTHS[index]!));
  for (const line of lines())
    cellsOf(line).forEach((cell, index) => put(cell, lefts[under(index)]! + shift, WIDTHS[under(index)]!));
}
const show = (headers: readonly Header[], cells: readonly string[], ...more: string[]) =>
  showPage(grid({ headers, rows: [row(headers, "Spring", cells, { id: "11" }), ...more] }));
const read = () => googleAds.read(document, CAMPAIGNS);
const cells = () => read().table!.rows[0]!.cells;

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return boxes.get(this) ?? new DOMRect(0, 0, 0, 0);
  });
});
afterEach(() => vi.restoreAllMocks());

describe("cells without keys, as many as headers", () => {
  const PLAIN = HEADERS.filter(([, label]) => ["Campaign", "Impr.", "Cost"].includes(label));

  it("are read where each stands under its header, without any figure to prove it", () => {
    show(PLAIN, ["1,000", "Pending"]);
    layOut();
    expect(cells().impressions).toEqual(found(1000));
    const via = cells().impressions?.status === "found" ? (cells().impressions as { via: string }).via : "";
    expect(layersOf(via)).toEqual(["label", "geometry"]);
    // The same page without a layout is believed only if every cell could be its column's.
    vi.restoreAllMocks();
    expect(cells().impressions).toEqual(AMBIGUOUS);
  });

  it("are refused where they stand under others, and nothing proves which", () => {
    show(PLAIN, ["1,000", "2,000"]);
    layOut((index) => [0, 1, 3, 2][index]!);
    expect(cells()).toEqual({ impressions: AMBIGUOUS, cost: AMBIGUOUS });
    expect(read().problems).toContainEqual({ field: "table", reason: "ambiguous", hint: "only-by-place" });
  });

  it("are read where they stand, if their figures prove it", () => {
    const turned = [...FIGURES].reverse();
    show(HEADERS, turned);
    layOut((index) => (index < 2 ? index : WIDTHS.length + 1 - index));
    expect(cells()).toMatchObject({ impressions: found(1000), clicks: found(50), cost: usd(100) });
  });

  it("are refused half way between two headers", () => {
    show(HEADERS, FIGURES);
    layOut(undefined, 50);
    for (const reading of Object.values(cells())) expect(reading.status).not.toBe("found");
  });
});

describe("fewer cells than headers", () => {
  /** The cost's cell is out of view, and the others stand where they belong. */
  const withoutCpc = FIGURES.filter((_, index) => index !== 3);
  const skip = (index: number) => (index < 5 ? index : index + 1);

  it("are read under their headers where the figures prove it", () => {
    show(HEADERS, withoutCpc);
    layOut(skip);
    expect(cells()).toMatchObject({ clicks: found(50), ctr: found(0.05), cost: usd(100) });
    expect(cells().averageCpc).toMatchObject({ status: "unreadable", reason: "no-match" });
  });

  it("are refused where nothing proves it", () => {
    show(HEADERS, ["1,000", "50"]);
    layOut();
    for (const reading of Object.values(cells())) expect(reading.status).not.toBe("found");
  });

  it("are refused where two share a header, and where a cell lies across several", () => {
    show(HEADERS, withoutCpc);
    layOut((index) => (index < 4 ? index : 4));
    expect(cells().ctr?.status).not.toBe("found");
    layOut(skip);
    put(cellsOf(lines()[0]!)[3]!, 268, 270);
    expect(cells().clicks?.status).not.toBe("found");
    expect(cells().ctr?.status).not.toBe("found");
  });

  it("of a total are read beside its label", () => {
    show(HEADERS, FIGURES, total(HEADERS, "Total: Campaigns", FIGURES));
    layOut();
    cellsOf(lines()[1]!).forEach((cell, index) => put(cell, headersOf()[index + 2]!.getBoundingClientRect().left, WIDTHS[index + 2]!)); // prettier-ignore
    expect(read().table!.totals).toMatchObject({ impressions: found(1000), cost: usd(100) });
    show(HEADERS, FIGURES, total(HEADERS, "Total: Campaigns", FIGURES.slice(0, 3)));
    layOut();
    cellsOf(lines()[1]!).forEach((cell, index) => put(cell, headersOf()[index + 2]!.getBoundingClientRect().left, WIDTHS[index + 2]!)); // prettier-ignore
    expect(read().table!.totals).toMatchObject({ impressions: found(1000), ctr: found(0.05) });
  });
});

describe("cells of which some carry their key", () => {
  const some: readonly Header[] = KEYED.map(([field, label], index) => [index < 3 ? field : "", label]);

  it("prove the place of the others", () => {
    show(some, ["1,000", "50", "5.00%", "$2.00"]);
    layOut();
    expect(cells()).toMatchObject({ impressions: found(1000), ctr: found(0.05), averageCpc: usd(2) });
    const { impressions, ctr } = cells() as Record<string, { via: string }>;
    expect(layersOf(impressions!.via)).not.toContain("geometry");
    expect(layersOf(ctr!.via)).toContain("geometry");
    // Not even figures that could be any column's need to fit.
    show(some, ["1,000", "50", "7", "Pending"]);
    layOut();
    expect(cells().clicks).toEqual(found(50));
  });

  it("disprove it where they stand elsewhere themselves", () => {
    show(some, ["1,000", "50", "5.00%", "$2.00"]);
    layOut((index) => [0, 1, 3, 2, 4, 5][index]!);
    expect(cells().ctr).toMatchObject({ status: "unreadable" });
    expect(cells().averageCpc).toMatchObject({ status: "unreadable" });
  });
});

describe("cells with keys", () => {
  it("are doubted where they stand under another header", () => {
    show(KEYED, FIGURES);
    layOut((index) => [0, 1, 2, 3, 4, 6, 5][index]!);
    expect(cells()).toMatchObject({ impressions: found(1000), averageCpc: AMBIGUOUS, cost: AMBIGUOUS });
  });

  it("are believed on a page without its styles, where everything lies over everything", () => {
    show(KEYED, FIGURES);
    for (const header of headersOf()) put(header, 0, 800);
    for (const cell of cellsOf(lines()[0]!)) put(cell, 300, 100);
    expect(cells().cost).toEqual(usd(100));
  });
});

describe("a table that is scrolled sideways under its frozen columns", () => {
  /** Puts all but the first two columns into a window that starts where the name ends, scrolled by 100. */
  function scroll(line: Element, parts: readonly Element[]): void {
    const view = document.createElement("div");
    const rail = document.createElement("div");
    view.setAttribute("style", "overflow-x: hidden");
    put(view, 268, 400);
    put(rail, 168, 500);
    view.append(rail);
    line.append(view);
    rail.append(...parts.slice(2));
    for (const part of parts.slice(2)) {
      const { left, width } = part.getBoundingClientRect();
      put(part, left - 100, width);
    }
  }
  const scrollAll = () => {
    layOut();
    const header = document.querySelector(".particle-table-header")!;
    scroll(header, headersOf());
    for (const line of lines()) scroll(line, cellsOf(line));
  };

  it("has the same figures, also out of view where order and place agree", () => {
    show(HEADERS, FIGURES);
    scrollAll();
    expect(read().table!.rows[0]).toMatchObject({
      name: "Spring",
      cells: { impressions: found(1000), cost: usd(100) },
    });
    show(KEYED, FIGURES);
    scrollAll();
    expect(cells()).toMatchObject({ impressions: found(1000), cost: usd(100) });
  });

  it("gives no cell that only its place could tell and that is out of view", () => {
    show(HEADERS, FIGURES.slice(0, 4));
    scrollAll();
    expect(cells().impressions?.status).not.toBe("found");
    expect(cells().clicks?.status).not.toBe("found");
  });
});

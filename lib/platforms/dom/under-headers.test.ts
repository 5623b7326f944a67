// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cellsUnder, headerSpans, standingOf } from "./under-headers";

type Box = readonly [left: number, width: number];
const boxes = new WeakMap<Element, DOMRect>();

/** A line of parts with the given boxes; what stands in a window is clipped by it. */
function line(parts: readonly Box[], window?: { readonly box: Box; readonly style: string; readonly from: number }) {
  const row = document.createElement("div");
  document.body.append(row);
  const all = parts.map(([left, width]) => {
    const part = document.createElement("div");
    boxes.set(part, new DOMRect(left, 0, width, 20));
    return part;
  });
  if (window === undefined) row.append(...all);
  else {
    const view = document.createElement("div");
    view.setAttribute("style", window.style);
    boxes.set(view, new DOMRect(window.box[0], 0, window.box[1], 20));
    row.append(...all.slice(0, window.from), view);
    view.append(...all.slice(window.from));
  }
  return { row, parts: all };
}
const spansOf = ({ row, parts }: ReturnType<typeof line>) => headerSpans(parts, row);
const placed = (headers: ReturnType<typeof line>, cells: ReturnType<typeof line>) =>
  cellsUnder(spansOf(headers)!, cells.parts, cells.row)?.map((cell) => (cell === null ? null : cells.parts.indexOf(cell as HTMLDivElement))); // prettier-ignore

const COLUMNS: readonly Box[] = [[0, 100], [100, 50], [150, 80]]; // prettier-ignore

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return boxes.get(this) ?? new DOMRect(0, 0, 0, 0);
  });
});
afterEach(() => vi.restoreAllMocks());

describe("headers", () => {
  it("say nothing without a layout, or where they lie over each other", () => {
    expect(spansOf(line(COLUMNS.map(() => [0, 0] as const)))).toBeNull();
    expect(spansOf(line(COLUMNS.map(() => [0, 800] as const)))).toBeNull();
    expect(spansOf(line([[0, 100]]))).toBeNull();
    expect(spansOf(line(COLUMNS))?.whole).toHaveLength(3);
  });
});

describe("cells under headers", () => {
  it("are those under exactly one", () => {
    const headers = line(COLUMNS);
    expect(placed(headers, line([[0, 100], [150, 80]]))).toEqual([0, null, 1]); // prettier-ignore
    expect(placed(headers, line([[0, 100], [100, 130]]))).toEqual([0, null, null]); // prettier-ignore
    expect(placed(headers, line([[0, 100], [400, 80]]))).toEqual([0, null, null]); // prettier-ignore
    expect(placed(headers, line([[0, 100], [150, 40], [190, 40]]))).toEqual([0, null, null]); // prettier-ignore
  });

  it("are none where they lie over each other", () => {
    expect(placed(line(COLUMNS), line([[0, 100], [0, 100]]))).toBeUndefined(); // prettier-ignore
  });

  it("follow the zoom of the page", () => {
    for (const zoom of [0.67, 1.5]) {
      const zoomed = COLUMNS.map(([left, width]) => [left * zoom, width * zoom] as const);
      expect(placed(line(zoomed), line(zoomed))).toEqual([0, 1, 2]);
    }
  });

  it("are only those in view: what is scrolled away lies under other headers", () => {
    const scrolled: readonly Box[] = [[0, 100], [50, 50], [100, 80], [180, 60]]; // prettier-ignore
    const hides = { box: [100, 130] as const, style: "overflow-x: hidden", from: 1 };
    const headers = line(scrolled, hides);
    expect(spansOf(headers)?.seen[1]).toBeNull();
    expect(placed(headers, line(scrolled, hides))).toEqual([0, null, 2, 3]);
    // A part that does not clip hides nothing.
    const shows = { box: [100, 10] as const, style: "overflow-x: visible", from: 1 };
    expect(placed(line(COLUMNS, shows), line(COLUMNS, shows))).toEqual([0, 1, 2]);
  });
});

describe("cells that are known", () => {
  it("stand under their own header or elsewhere; what has no box does neither", () => {
    const { parts } = line([[0, 100], [150, 50], [0, 0]]); // prettier-ignore
    const standing = standingOf(spansOf(line(COLUMNS))!, parts);
    expect([...standing.confirmed]).toEqual([0]);
    expect([...standing.displaced]).toEqual([1]);
  });
});

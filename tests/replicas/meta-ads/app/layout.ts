import type { Column } from "./columns/column";

export const ROW = 46;
export const HEADER = 46;
export const FROZEN = [
  { key: "row_selector", left: 0, width: 49 },
  { key: "toggle", left: 49, width: 94 },
  { key: "name", left: 143, width: 370 },
] as const;
export const FROZEN_WIDTH = 513;

/** A column with its place among those that scroll. */
export interface Placed extends Column {
  readonly left: number;
}

export function place(columns: readonly Column[]): Placed[] {
  let left = 0;
  return columns.map((column) => {
    const placed = { ...column, left };
    left += column.width;
    return placed;
  });
}

export function cellStyle(left: number, width: number) {
  return { position: "absolute" as const, left, width, height: ROW };
}

export interface TableWindow {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The rows and columns that are in the DOM while this part of the table is in view; null: all. */
export function inWindow(view: TableWindow | null, rows: number, columns: readonly Placed[]) {
  if (view === null) return { first: 0, last: rows, columns };
  const right = view.left + view.width - FROZEN_WIDTH;
  return {
    first: Math.max(0, Math.floor(view.top / ROW) - 3),
    last: Math.min(rows, Math.ceil((view.top + view.height) / ROW) + 3),
    columns: columns.filter(({ left, width }) => left + width > view.left && left < right),
  };
}

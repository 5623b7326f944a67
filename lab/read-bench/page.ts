import type { Metric } from "@/lib/domain/metrics";
import type { PlatformId } from "@/lib/domain/platform";
import type { Random } from "../simulator/random";
import type { PageTruth, RowTruth } from "@/tests/replicas/truth-types";

/** A page as the platform shows it, before anything is done to it. */
export interface BasePage {
  readonly platform: PlatformId;
  /** What to say of it in a report, e.g. `google-ads campaign de-DE EUR drawer`. */
  readonly recipe: string;
  readonly language: string;
  readonly url: string;
  readonly html: string;
  readonly truth: PageTruth;
}

export interface MappedColumn {
  /** The platform's own key, without its wrapping. */
  readonly key: string;
  readonly metrics: readonly Metric[];
  header: Element;
}

export interface MappedRow {
  element: Element;
  readonly cells: Map<string, Element>;
  /** The innermost element that shows the name. */
  readonly name: HTMLElement | null;
  readonly truth: RowTruth | null;
}

/** Where things stand in the table, found while the page is whole: a mutation need not look for them. */
export interface TableMap {
  readonly root: Element;
  readonly headerRow: Element;
  readonly columns: MappedColumn[];
  readonly rows: MappedRow[];
  /** The table's own total first. */
  readonly totals: MappedRow[];
  /** Rows that are no entity: segments, placeholders. */
  readonly others: MappedRow[];
}

export function allRows({ rows, totals, others }: TableMap): MappedRow[] {
  return [...rows, ...totals, ...others];
}

/** A fresh copy of a page that one mutation may do with as it likes. */
export interface BenchPage {
  readonly platform: PlatformId;
  readonly language: string;
  readonly document: Document;
  readonly truth: PageTruth;
  readonly table: TableMap | null;
  readonly random: Random;
  url: URL;
}

/** Puts another element in the place of one that the map knows. */
export function replaced(page: BenchPage, before: Element, after: Element): void {
  const { table } = page;
  if (table === null) return;
  for (const column of table.columns) if (column.header === before) column.header = after;
  for (const row of allRows(table)) {
    if (row.element === before) row.element = after;
    for (const [key, cell] of row.cells) if (cell === before) row.cells.set(key, after);
  }
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

import { LEVELS, type Level } from "@/lib/domain/platform";
import type { LearnedHeaders } from "@/lib/platforms/platform";
import { headerFields, readColumns, type Column } from "./columns";
import { nameColumn } from "./row-name";
import type { FoundRow } from "./rows";

/** Fields of tables that hold other things than campaigns, ad groups or ads (facts google-ads.md 2.7). */
const FOREIGN: ReadonlySet<string> = new Set([
  "keyword_text",
  "query",
  "country_localized_full_name",
  "aggregated_conversion_source",
  "feed_item_id",
  "definition.report_name",
  "customer_info.descriptive_name",
  "search_volume",
  "last_edit_time",
]);

export interface Headers {
  readonly columns: readonly Column[];
  /** Google's field names of all headers, also of those that are not shown. */
  readonly fields: ReadonlySet<string>;
}

/** The columns of a grid, from the rows that hold no cells, else from anywhere in it. */
export function columnsOf(grid: Element, rows: readonly FoundRow[], learned: LearnedHeaders): Headers {
  const headerRows = rows.filter(({ cells }) => cells.length === 0).map(({ element }) => element);
  const inRows = readColumns(headerRows, learned);
  if (inRows.length > 0) return { columns: inRows, fields: headerFields(headerRows) };
  return { columns: readColumns([grid], learned), fields: headerFields([grid]) };
}

/** True where the columns say that the rows are something else than this level's entities. */
export function isForeign(columns: readonly Column[], level: Level): boolean {
  if (columns.some(({ field }) => field !== null && FOREIGN.has(field))) return true;
  const named = columns.find(({ field }) => field === "name");
  if (named !== undefined) return named.titles.length > 0 && !named.titles.includes(level);
  return nameColumn(columns, level) >= 0 && !isNamedFirst(columns, level);
}

/**
 * The page's own table among several: the only one that names this level's entities before anything else. Null where
 * that is none or several.
 */
export function ownGrid(grids: readonly Element[], level: Level): Element | null {
  if (grids.length === 1) return grids[0] ?? null;
  const own = grids.filter((grid) => {
    const columns = readColumns([grid]);
    return nameColumn(columns, level) >= 0 && !isForeign(columns, level);
  });
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** A search term's campaign is one of its columns: what names the rows stands before everything else that has a name. */
function isNamedFirst(columns: readonly Column[], level: Level): boolean {
  return columns.slice(0, nameColumn(columns, level)).every(isNoName);
}

/** The box to select a row, its dot and, in a manager's account, the client may stand before its name. */
function isNoName({ role, metrics, blank, field }: Column): boolean {
  const isLevel = role !== null && LEVELS.some((level) => level === role);
  if (isLevel || role === "name") return false;
  return blank || field === "status" || metrics.length > 0 || role === "account";
}

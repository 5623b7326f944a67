import type { Level } from "@/lib/domain/platform";
import { visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import type { Column } from "./columns";
import type { RawRow } from "./rows";

const ID_ROLE = { campaign: "campaignId", adset: "adsetId", ad: "adId" } as const;
/** What browsers and frameworks put where a text did not fit. */
const CUT = /(?:…|\.\.\.)$/;

/** The column that states the ids of this level; -1 where there is none. */
export function idColumn(columns: readonly Column[], level: Level): number {
  return columns.findIndex(({ role }) => role === ID_ROLE[level]);
}

/** The row's own id from its links and its id column; null where they disagree or say nothing. */
export function rowId(row: RawRow, column: number): string | null {
  const cell = column < 0 ? null : row.cells[column];
  const stated = cell == null ? "" : visibleText(cell);
  const ids = /^\d{1,20}$/.test(stated) ? new Set([...row.ids, stated]) : new Set(row.ids);
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** The column that names the rows: Google's field `name`, else the level's own header. -1: none or several. */
export function nameColumn(columns: readonly Column[], level: Level): number {
  const at = (fits: (column: Column) => boolean) => columns.flatMap((column, index) => (fits(column) ? [index] : []));
  const byField = at(({ role }) => role === "name");
  const candidates = byField.length === 1 ? byField : at(({ role }) => role === level);
  return candidates.length === 1 ? candidates[0]! : -1;
}

/** The row's name from its name column; from its only link where no header tells which column that is. Empty: not sure. */
export function rowName(row: RawRow, column: number): string {
  const cell = column < 0 ? null : row.cells[column];
  const names = new Set<string>();
  for (const link of row.links) {
    const name = cell == null || cell.contains(link) ? wholeText(link, cell ?? link) : "";
    if (name !== "") names.add(name);
  }
  if (names.size === 1) return [...names][0] ?? "";
  return names.size === 0 && cell != null ? wholeText(cell, cell) : "";
}

/** A text as it is shown; where it was cut, the whole one from its tooltip or accessible name, else nothing. */
function wholeText(element: Element, within: Element): string {
  const shown = visibleText(element);
  if (!CUT.test(shown)) return shown;
  const start = shown.replace(CUT, "").trimEnd();
  const wholes = new Set<string>();
  for (const part of [within, ...within.querySelectorAll("[title], [aria-label], [data-tooltip-content]")])
    for (const name of ["title", "aria-label", "data-tooltip-content"]) {
      const text = tidyText(part.getAttribute(name) ?? "");
      if (text.startsWith(start) && text.length >= start.length) wholes.add(text);
    }
  const longer = [...wholes].filter((text) => text !== shown);
  if (longer.length === 1) return longer[0] ?? "";
  // Its own tooltip says that the dots belong to the name.
  return longer.length === 0 && wholes.has(shown) ? shown : "";
}

import type { Level } from "@/lib/domain/platform";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import type { Steps } from "@/lib/platforms/steps";
import { cellLines } from "./cell-lines";
import { valueLine } from "./cell-value";
import type { Lines } from "./read-cells";
import { isFooterCaption } from "./row-count";
import type { ScannedRow } from "./table-scan";
import { isDraft } from "./terms";

function nameCell(row: ScannedRow): Element | null {
  for (const [column, cell] of row.cells) if (column.meaning === "name") return cell;
  return null;
}

/** The name as the row's own link has it, else the full text of its tooltip (what is shown may be cut), else its first line. */
export function nameOf(row: ScannedRow): string | null {
  const cell = nameCell(row);
  if (cell === null) return null;
  const links = [...cell.querySelectorAll("a[href]:not([role='button']):not([aria-label])")].filter(
    (link) => link.closest('[role="toolbar"], [role="menu"]') === null,
  );
  const text = tidyText(links[0]?.textContent ?? "");
  const tooltip = tidyText(cell.querySelector("[data-tooltip-content]")?.getAttribute("data-tooltip-content") ?? "");
  // A cut link ("Spring camp…") is completed by its tooltip.
  if (tooltip !== "" && (text === "" || isCutOf(text, tooltip))) return tooltip;
  return text !== "" ? text : (cellLines(cell).lines[0] ?? null);
}

function isCutOf(text: string, full: string): boolean {
  const start = text.replace(/(?:…|\.\.\.)$/, "").trimEnd();
  return start !== text && full.startsWith(start);
}

const LINK_PARAM: Readonly<Record<Level, string>> = {
  campaign: "selected_campaign_ids",
  adset: "selected_adset_ids",
  ad: "selected_ad_ids",
};

/** Ids of the row's own level in the links of its name cell. */
function linkedIds(row: ScannedRow, level: Level | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (level === null) return ids;
  for (const link of nameCell(row)?.querySelectorAll("a[href*='selected_']") ?? []) {
    const params = new URLSearchParams((link.getAttribute("href") ?? "").replace(/^[^?]*\?/, ""));
    const id = params.get(LINK_PARAM[level]) ?? "";
    if (/^\d{1,20}$/.test(id)) ids.add(id);
  }
  return ids;
}

/** The row's id from its surface, else from its name's own link; null where there is none or the two differ. */
function idOf(row: ScannedRow, level: Level | null): string | null {
  const links = linkedIds(row, level);
  if (row.id !== null) return links.size > 0 && !links.has(row.id) ? null : row.id;
  const [id] = links;
  return links.size === 1 && id !== undefined ? id : null;
}

const SELECTOR = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/**
 * The rows of things, by their place in the list. Left out: the footer, drafts, rows that are still empty, rows of a breakdown
 * (they repeat their parent's id, or have no box to tick although the table's rows have one).
 */
export function* entityRows(rows: readonly ScannedRow[], lines: readonly Lines[]): Steps<number[]> {
  const candidates: number[] = [];
  const ticked = new Set<number>();
  for (const [index, row] of rows.entries()) {
    yield;
    // Ids below zero are the page's own: the footer, and drafts that have no id yet.
    const name = row.isFooter || row.id?.startsWith("-") === true ? null : nameOf(row);
    if (name === null || name === "") continue;
    const delivery = [...(lines[index] ?? [])].find(([{ meaning }]) => meaning === "delivery")?.[1];
    if (delivery !== undefined && isDraft(valueLine(delivery) ?? "")) continue;
    candidates.push(index);
    if (hasSelector(row)) ticked.add(index);
  }
  const withId = candidates.some((index) => rows[index]!.id !== null);
  return candidates.filter((index) => {
    const row = rows[index]!;
    if (ticked.size > 0 && !ticked.has(index)) return false;
    if (withId && row.foreignKey !== null) return false;
    return ticked.size > 0 || row.id !== null || !isFooterCaption(nameOf(row) ?? "");
  });
}

export interface Identified {
  readonly row: ScannedRow;
  readonly id: string | null;
  /** Other rows that are the same thing: nodes that the page has not put away yet. */
  readonly merged: readonly ScannedRow[];
}

/**
 * Each thing once. Rows with one id and one name are the same thing; with one id and different names one of them is a node that
 * the page reuses, and it cannot be told which: then none of them has the id.
 */
export function* identify(rows: readonly ScannedRow[], level: Level | null): Steps<readonly Identified[]> {
  const groups = new Map<string, ScannedRow[]>();
  const ids: (string | null)[] = [];
  for (const row of rows) {
    yield;
    const id = idOf(row, level);
    ids.push(id);
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return rows.flatMap((row, index): Identified[] => {
    const id = ids[index] ?? null;
    const same = id === null ? [row] : (groups.get(id) ?? [row]);
    if (same.length === 1) return [{ row, id, merged: [] }];
    const names = new Set(same.map(nameOf));
    if (names.size > 1) return hasSelector(row) || !same.some(hasSelector) ? doubtedCopy(row, same) : [];
    return same[0] === row ? [{ row, id, merged: same.slice(1) }] : [];
  });
}

function hasSelector(row: ScannedRow): boolean {
  return row.element.querySelector(SELECTOR) !== null;
}

/** Without boxes to tick, the first of several rows with one id is the thing and the others its parts (a breakdown). */
function doubtedCopy(row: ScannedRow, same: readonly ScannedRow[]): Identified[] {
  if (!same.some(hasSelector)) return same[0] === row ? [{ row, id: row.id, merged: [] }] : [];
  return [{ row, id: null, merged: [] }];
}

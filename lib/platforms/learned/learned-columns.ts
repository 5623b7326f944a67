import { formOf, LEARNED_FAILED, LEARNED_MISSING, type Learned, type LearnedColumn } from "@/lib/domain/learned";
import type { FieldReading, PageReading, UnreadableReason } from "@/lib/domain/reading";
import type { LearnedHeaders, TableHeader } from "@/lib/platforms/platform";
import { cellsOf, showsKind } from "./derive-column";
import { words } from "./evidence";

/** The columns that the person showed in this account's table of this level and language. */
export function columnsFor(reading: PageReading, learned: readonly Learned[]): readonly LearnedColumn[] {
  const { platform, page, table } = reading;
  const form = formOf(reading);
  return learned.flatMap((one) => {
    const fits = one.platform === platform && one.account === page.accountId && one.form === form;
    return one.place === "column" && fits && table !== null && table.rows.length > 0 ? [one] : [];
  });
}

/** The same as a layer of labels. Words that were shown for two metrics stand for neither. */
export function headersOf(columns: readonly LearnedColumn[]): LearnedHeaders {
  const isSole = (name: string) => columns.filter((one) => one.name === name).length === 1;
  return new Map(columns.flatMap(({ name, setting }) => (isSole(name) ? [[name, setting] as const] : [])));
}

/** One cell that is not understood may be a stray; so many are not. */
const ENOUGH_ROWS = 2;

/**
 * The reading, which says where a column that was shown is not on the page, or is not understood any more: other headers have
 * its words by now, or several rows hold something else. A view that shows each figure twice is no such failure.
 */
export function told(
  reading: PageReading,
  columns: readonly LearnedColumn[],
  headers: () => readonly TableHeader[],
): PageReading {
  return columns.reduce((now, { setting: field, name }) => {
    const cells = cellsOf(now, field);
    if (cells.length === 0) return said(now, field, "no-match", LEARNED_MISSING);
    if (!cells.every(isNotUnderstood)) return now;
    const others = cells.filter(({ reason, raw }) => reason === "parse-failed" && !showsKind(field, raw ?? "")).length;
    const twins = () => headers().filter((header) => words(header.words) === name).length;
    return others >= ENOUGH_ROWS || twins() > 1 ? said(now, field, "ambiguous", LEARNED_FAILED) : now;
  }, reading);
}

function isNotUnderstood(cell: FieldReading<unknown>): cell is FieldReading<unknown> & { status: "unreadable" } {
  return cell.status === "unreadable" && cell.reason !== "not-loaded";
}

function said(reading: PageReading, field: string, reason: UnreadableReason, hint: string): PageReading {
  const problems = reading.problems.filter((problem) => problem.field !== field);
  return { ...reading, problems: [...problems, { field, reason, hint }] };
}

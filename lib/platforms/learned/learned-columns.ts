import { formOf, LEARNED_FAILED, LEARNED_MISSING, type Learned, type LearnedColumn } from "@/lib/domain/learned";
import type { PageReading } from "@/lib/domain/reading";
import type { LearnedHeaders } from "@/lib/platforms/platform";
import { cellsOf } from "./derive-column";

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

/** The reading, which says where a column that was shown is not on the page, or is not understood any more. */
export function told(reading: PageReading, columns: readonly LearnedColumn[]): PageReading {
  return columns.reduce((now, { setting: field }) => {
    const cells = cellsOf(now, field);
    const waits = cells.some((cell) => cell.status !== "unreadable" || cell.reason === "not-loaded");
    if (waits) return now;
    const problems = now.problems.filter((problem) => problem.field !== field);
    const hint = cells.length === 0 ? LEARNED_MISSING : LEARNED_FAILED;
    const reason = cells.length === 0 ? "no-match" : "ambiguous";
    return { ...now, problems: [...problems, { field, reason, hint }] };
  }, reading);
}

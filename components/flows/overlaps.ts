import type { FileReport } from "@/lib/domain/file-report";
import { BREAKDOWNS } from "@/lib/domain/history";
import type { ImportSummary } from "@/lib/engine/api";
import { DAY_MS } from "@/lib/domain/day-length";

/** An earlier import that has figures of the same kind for some of a file's days. */
export interface Overlap {
  readonly fileName: string;
  /** ISO date-time of the import. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Whether the file's rows will count for these days; else the earlier ones do, because they know shorter periods. */
  readonly replaces: boolean;
}

const LENGTHS = ["date", "week", "month", "quarter"];

/** Which imports of an account a file overlaps, newest first. The rule itself is the store's (newest-wins.ts): shorter periods, then the newer import. */
export function overlapsOf(report: FileReport, imports: readonly ImportSummary[]): Overlap[] {
  const { from, to } = report;
  if (from === null || to === null) return [];
  return imports.flatMap(({ report: earlier, fileName, at }) => {
    if (earlier.from === null || earlier.to === null || kindOf(earlier) !== kindOf(report)) return [];
    const first = from > earlier.from ? from : earlier.from;
    const last = to < earlier.to ? to : earlier.to;
    const days = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
    const replaces = lengthOf(report) <= lengthOf(earlier);
    return days < 1 ? [] : [{ fileName, at, from: first, to: last, days, replaces }];
  });
}

/** Level and breakdowns: only rows of one kind are about the same. */
function kindOf({ level, columns }: FileReport): string {
  const meanings = new Set(Object.values(columns));
  return [level, ...BREAKDOWNS.filter((breakdown) => meanings.has(breakdown))].join(" ");
}

function lengthOf({ columns }: FileReport): number {
  const meanings = new Set(Object.values(columns));
  const length = LENGTHS.findIndex((field) => meanings.has(field));
  return length === -1 ? LENGTHS.length : length;
}

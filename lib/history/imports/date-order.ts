import { dayNumber } from "../days";
import { certainOrder, parseDay } from "./dates";
import type { DateOrder } from "./dates";
import { ImportError } from "./import-error";

/**
 * Decides by evidence whether dates of numbers only are day-first or month-first: by dates that allow one order only, else by which order makes
 * the days follow each other without gaps, or lie in the file's own period, else by what is usual for such a file (`guess` says so). Dates with another separator may have another order
 * (spreadsheets rewrite the ones they understood), so each separator is decided alone. Throws ImportError where nothing tells.
 */
export function dateOrders(
  cells: Iterable<{ readonly text: string; readonly line: number }>,
  fileName: string,
  range: { readonly from: string; readonly to: string } | null,
  usual: Usual | null,
): { readonly of: (text: string) => DateOrder | null; readonly guess: string | null } {
  const bySeparator = new Map<string, { readonly text: string; readonly line: number }[]>();
  for (const cell of cells) {
    const separator = separatorOf(cell.text);
    const group = bySeparator.get(separator);
    if (group) group.push(cell);
    else bySeparator.set(separator, [cell]);
  }
  const orders = new Map<string, DateOrder>();
  for (const [separator, group] of bySeparator) {
    const certain = new Set(group.map((cell) => certainOrder(cell.text)).filter((order) => order !== null));
    const order =
      certain.size === 1 ? [...certain][0]! : certain.size === 0 ? (byGaps(group) ?? byRange(group, range)) : null;
    if (order) orders.set(separator, order);
  }
  const decided = new Set(orders.values());
  let guess: string | null = null;
  for (const [separator, group] of bySeparator) {
    if (orders.has(separator)) continue;
    // A spreadsheet leaves dates it did not understand in the file's own order, which is the order of the others.
    if (decided.size === 1) orders.set(separator, [...decided][0]!);
    else if (usual && decided.size === 0) {
      orders.set(separator, usual.order);
      guess = `Dates such as "${group[0]!.text.trim()}" were read with the ${usual.order === "dmy" ? "day" : "month"} first, because ${usual.because}.`;
    } else {
      const { text, line } = group[0]!;
      throw new ImportError(
        "ambiguous-dates",
        { file: fileName, line, cell: text.trim() },
        `${fileName}, line ${line}: "${text.trim()}" could be day/month or month/day, and nothing in the file tells which: ` +
          `export it with dates as YYYY-MM-DD or a period that goes past the 12th of a month.`,
      );
    }
  }
  return { of: (text) => orders.get(separatorOf(text)) ?? null, guess };
}

/** The order that a file's other signs speak for, with the sign. */
export interface Usual {
  readonly order: DateOrder;
  readonly because: string;
}

/** Languages in which numbers of dates go year, month, day, or in more than one order. */
const NO_ORDER: ReadonlySet<string> = new Set(["en", "ja", "zh", "ko"]);

/** Which order of numbers in dates is usual for a file: by its own dates in words, its language, or the semicolons of a European spreadsheet. */
export function usualOrder(
  language: string | null,
  delimiter: string | null,
  preamble: readonly string[],
): Usual | null {
  const because = "the file's own period is written so";
  if (preamble.some((cell) => /(?:^|[^\d])\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}/u.test(cell)))
    return { order: "dmy", because };
  if (preamble.some((cell) => /\p{L}{3,12}\.? \d{1,2}, \d{4}/u.test(cell))) return { order: "mdy", because };
  if (language !== null && !NO_ORDER.has(language)) return { order: "dmy", because: "its language does" };
  return delimiter === ";" ? { order: "dmy", because: "its semicolons come from a European spreadsheet" } : null;
}

function separatorOf(text: string): string {
  return /[/.-]/.exec(text)?.[0] ?? "";
}

/** The order in which all dates lie in the file's own period, where only one does that. */
function byRange(
  group: readonly { readonly text: string }[],
  range: { readonly from: string; readonly to: string } | null,
): DateOrder | null {
  if (!range) return null;
  const inside = (order: DateOrder) =>
    group.every(({ text }) => {
      const day = parseDay(text, order);
      return day !== null && day >= range.from && day <= range.to;
    });
  const [dayFirst, monthFirst] = [inside("dmy"), inside("mdy")];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "dmy" : "mdy";
}

function byGaps(group: readonly { readonly text: string }[]): DateOrder | null {
  const gaps = (order: DateOrder): number => {
    const days = [...new Set(group.map((cell) => parseDay(cell.text, order)))]
      .filter((day) => day !== null)
      .map(dayNumber)
      .sort((a, b) => a - b);
    return days.length < 3 ? Infinity : days.at(-1)! - days[0]! + 1 - days.length;
  };
  const dayFirst = gaps("dmy");
  const monthFirst = gaps("mdy");
  if (dayFirst === 0 && monthFirst > 0) return "dmy";
  return monthFirst === 0 && dayFirst > 0 ? "mdy" : null;
}

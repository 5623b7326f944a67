import { dayNumber } from "../days";
import { certainOrder, parseDay } from "./dates";
import type { DateOrder } from "./dates";
import { ImportError } from "./import-error";

/**
 * Takes dates of numbers only. Decides by evidence whether dates of numbers only are day-first or month-first: by dates that allow one order only, else by
 * which order makes the days follow each other without gaps. Dates with another separator may have another order
 * (spreadsheets rewrite the ones they understood), so each separator is decided alone. Throws ImportError where nothing tells.
 */
export function dateOrders(
  cells: Iterable<{ readonly text: string; readonly line: number }>,
  fileName: string,
): (text: string) => DateOrder | null {
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
    const order = certain.size === 1 ? [...certain][0]! : certain.size === 0 ? byGaps(group) : null;
    if (order) orders.set(separator, order);
  }
  const decided = new Set(orders.values());
  for (const [separator, group] of bySeparator) {
    if (orders.has(separator)) continue;
    // A spreadsheet leaves dates it did not understand in the file's own order, which is the order of the others.
    if (decided.size === 1) orders.set(separator, [...decided][0]!);
    else {
      const { text, line } = group[0]!;
      throw new ImportError(
        "ambiguous-dates",
        { file: fileName, line, cell: text.trim() },
        `${fileName}, line ${line}: "${text.trim()}" could be day/month or month/day, and nothing in the file tells which: ` +
          `export it with dates as YYYY-MM-DD or a period that goes past the 12th of a month.`,
      );
    }
  }
  return (text) => orders.get(separatorOf(text)) ?? null;
}

function separatorOf(text: string): string {
  return /[/.-]/.exec(text)?.[0] ?? "";
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

import type { AccountPart, Entity } from "@/lib/history/account-parts";
import { resultsIn } from "@/lib/history/campaign-periods";
import { identity } from "@/lib/history/newest-parts";
import { weekdayOf } from "@/lib/response/calendar";
import type { CellFigures } from "./factor-table";

/** Figures of the rows of one part that count and whose period is not longer than a month; null for the others. */
export function figuresIn(part: AccountPart, longest: number): (row: number) => CellFigures | null {
  const { packed, counts } = part;
  const results = resultsIn(part);
  const cost = packed.metrics["costMicros"];
  const clicks = packed.metrics["clicks"];
  return (row) => {
    const first = packed.date[row]!;
    const last = packed.dateTo[row]!;
    if (counts[row] === 0 || last - first >= longest) return null;
    return { cost: cost?.[row] ?? NaN, clicks: clicks?.[row] ?? NaN, results: results(row), first, last };
  };
}

/** Texts of one column of a part by row; null where the row has none. */
export function textsIn({ packed }: AccountPart, column: Uint32Array | undefined): (row: number) => string | null {
  return (row) => {
    const value = column ? packed.texts[column[row]! - 1] : undefined;
    return value === undefined ? null : String(value);
  };
}

/** A number for each entity: that of its ad set (of its campaign, for rows of campaigns). */
export function unitNumbers(entities: readonly Entity[], level: "campaign" | "adset"): number[] {
  const numbers = new Map<string, number>();
  return entities.map((entity) => {
    const key = identity({ ...entity, level });
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  });
}

/** Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

import type { TextRecord } from "./delimited";
import type { Field } from "./fields";
import { isMissing } from "./numbers";

/** Which amounts of a table are in micros already. */
export interface Micros {
  readonly cost: boolean;
  readonly bids: boolean;
}

export const UNITS: Micros = { cost: false, bids: false };

/** One cent in micros: the API's amounts are whole cents. */
const CENT = 10_000;
/** Bids need not be whole cents, but none is as large as this in units. */
const LARGE = 100_000;
const ROWS = 5_000;
/** Columns of the AdWords API's reports that no download has today. */
const OF_THE_API = /^(?:avg\. position|click type|day of week|month of year)$/i;
const AVERAGES: readonly Field[] = ["averageCpc", "cpm", "costPerConversion"];
const BIDS: readonly Field[] = ["budget", "targetCpa", "maxCpc"];

/**
 * Tells report files of the AdWords API, which state money in micros: no decimals in any amount, and every cost a whole number of
 * cents in micros; or a header says so (`cost_micros`). At least three such costs are needed, as fewer could be chance, or one beside
 * a column that only those reports have. Conversion values are in units even there.
 */
export function microsIn(
  records: readonly TextRecord[],
  fields: readonly (Field | null)[],
  names: readonly string[],
): Micros {
  const saysSo = (field: Field) => /micros$/i.test(names[fields.indexOf(field)] ?? "");
  if (saysSo("cost")) return { cost: true, bids: BIDS.some(saysSo) };
  // Averages are whole numbers of micros, but not of cents.
  const averages = amounts(records, fields, AVERAGES, /^\d{1,15}$/);
  const costs = averages && amounts(records, fields, ["cost"]);
  const enough = names.some((name) => OF_THE_API.test(name)) ? 1 : 3;
  const cost =
    costs !== null &&
    averages !== null &&
    costs.length > 0 &&
    costs.length + averages.length >= enough &&
    costs.every((amount) => amount % CENT === 0);
  const bids = fields.includes("accountId") || cost ? amounts(records, fields, BIDS) : null;
  return { cost, bids: bids !== null && bids.length > 0 && (cost || bids.every((amount) => amount >= LARGE)) };
}

/** The amounts other than zero in the columns of these fields; null where one has decimals or is no number. */
function amounts(
  records: readonly TextRecord[],
  fields: readonly (Field | null)[],
  wanted: readonly Field[],
  shape = /^\d{5,15}$/,
): number[] | null {
  const columns = fields.flatMap((field, column) => (field !== null && wanted.includes(field) ? [column] : []));
  const found: number[] = [];
  for (const { cells } of records.slice(0, ROWS)) {
    for (const column of columns) {
      const cell = cells[column]?.trim() ?? "";
      if (isMissing(cell) || /^0+(?:[.,]0+)?$/.test(cell) || /^[a-z ]+$/i.test(cell)) continue;
      if (!shape.test(cell)) return null;
      found.push(Number(cell));
    }
  }
  return found;
}

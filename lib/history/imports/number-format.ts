import { WHOLE_FIELDS, isNumeric, isRate } from "./fields";
import type { Field } from "./fields";
import { ImportError } from "./import-error";
import { hintOf, isMissing, parseNumber } from "./numbers";
import type { DecimalSign } from "./numbers";
import type { TextRecord } from "./delimited";

/** How many rows are looked at; the first that decides is usually among the first ten. */
const ROWS = 20_000;

/**
 * Decides by evidence how a file writes its decimals: by cells that can be read one way only, else by arithmetic
 * (CTR = clicks / impressions, average CPC = cost / clicks). Where no cell has a separator either is right.
 * `wholeMoney`: the currency has no cents, so that a separator in a cost groups; `wholeCounts`: counts are written without decimals, as
 * everywhere but in the cells of workbooks. `known` is the format's own rule, where it has one (Meta's comma-separated exports write points and no groups).
 * Throws ImportError where cells contradict each other or where the figures could be read both ways.
 */
export function decimalSignOf(
  records: readonly TextRecord[],
  fields: readonly (Field | null)[],
  fileName: string,
  known: DecimalSign | null,
  { wholeMoney = false, wholeCounts = true }: { readonly wholeMoney?: boolean; readonly wholeCounts?: boolean } = {},
): DecimalSign {
  const columns = fields.flatMap((field, column) =>
    isNumeric(field)
      ? [
          {
            column,
            whole: WHOLE_FIELDS.includes(field!) ? wholeCounts : wholeMoney && known === null && field === "cost",
            rate: isRate(field),
          },
        ]
      : [],
  );
  const firsts = new Map<DecimalSign, { line: number; cell: string }>();
  const byRates = new Map<DecimalSign, { line: number; cell: string }>();
  let either: { line: number; cell: string } | null = null;
  for (const { cells, line } of records.slice(0, ROWS)) {
    for (const { column, whole, rate } of columns) {
      const cell = cells[column];
      if (cell === undefined || isMissing(cell)) continue;
      const hint = hintOf(cell, whole);
      const hints = rate ? byRates : firsts;
      if (hint === "either") either ??= { line, cell };
      else if (hint !== null && !hints.has(hint)) hints.set(hint, { line, cell });
    }
  }
  // Rates are heard only where no figure decides: some of them are written the same in every country.
  if (firsts.size === 0) for (const [sign, first] of byRates) firsts.set(sign, first);
  const point = firsts.get(".");
  const comma = firsts.get(",");
  if (point && comma) {
    throw new ImportError(
      "mixed-numbers",
      { file: fileName, lineA: point.line, cellA: point.cell.trim(), lineB: comma.line, cellB: comma.cell.trim() },
      `${fileName} mixes number formats ("${point.cell.trim()}" in line ${point.line}, "${comma.cell.trim()}" in line ` +
        `${comma.line}): export it again and import the file without opening it in a spreadsheet.`,
    );
  }
  if (point) return ".";
  if (comma) return ",";
  if (known !== null || !either) return known ?? ".";
  const byArithmetic = arithmetic(records, fields);
  if (byArithmetic) return byArithmetic;
  throw new ImportError(
    "ambiguous-numbers",
    { file: fileName, line: either.line, cell: either.cell.trim() },
    `${fileName}, line ${either.line}: "${either.cell.trim()}" could be thousands or decimals, and nothing in the file tells which: ` +
      `export it again with Clicks, Impr. and CTR, or a longer period.`,
  );
}

/** Reads the rows both ways; the way in which the file's own rates come out right is the right one. */
function arithmetic(records: readonly TextRecord[], fields: readonly (Field | null)[]): DecimalSign | null {
  const at = (field: Field) => fields.indexOf(field);
  const fits: Record<DecimalSign, number> = { ".": 0, ",": 0 };
  for (const { cells } of records.slice(0, ROWS)) {
    for (const decimal of [".", ","] as const) {
      const value = (field: Field) => {
        const cell = cells[at(field)];
        return cell === undefined || isMissing(cell) ? null : (parseNumber(cell, decimal)?.value ?? null);
      };
      const clicks = value("clicks");
      const rates: readonly (readonly [number | null, number | null, number | null, number])[] = [
        [clicks, value("impressions"), value("ctr"), 100],
        [value("cost"), clicks, value("averageCpc"), 1],
        [value("cost"), value("conversions"), value("costPerConversion"), 1],
        [value("conversions"), clicks, value("conversionRate"), 100],
        [value("cost"), value("results"), value("costPerResult"), 1],
      ];
      for (const [top, bottom, rate, factor] of rates) {
        if (top === null || !bottom || !rate) continue;
        if (Math.abs((top / bottom) * factor - rate) <= Math.max(0.006, rate * 0.01)) fits[decimal] += 1;
      }
    }
  }
  if (fits["."] === fits[","]) return null;
  return fits["."] > fits[","] ? "." : ",";
}

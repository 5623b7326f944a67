import { makeTexts } from "../packed-texts";
import type { PackedRows } from "../packed-rows";
import type { ReadExport } from "./read-table";

/** Figures that are money. */
const MONEY = ["costMicros", "conversionValueMicros"] as const;
const MONEY_TOTALS = ["cost", "conversionValue"] as const;

/** What a file's amounts are multiplied by to be in another currency. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one unit of `from`, as the person gave it. */
  readonly rate: number;
}

/**
 * The same export with every amount (cost, conversion value, budgets and bids) in another currency, rounded to micros. The report says that and at
 * which rate. Counts stay as they are.
 */
export function convertCurrency(read: ReadExport, { from, to, rate }: Conversion): ReadExport {
  const { report } = read;
  const totals = (sums: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(sums).map(([figure, sum]) => [
        figure,
        (MONEY_TOTALS as readonly string[]).includes(figure) ? Math.round(sum * rate * 1e6) / 1e6 : sum,
      ]),
    );
  return {
    ...read,
    rows: convertRows(read.rows, rate),
    report: {
      ...report,
      currency: to,
      totals: totals(report.totals),
      statedTotals: report.statedTotals && totals(report.statedTotals),
      warnings: [
        ...report.warnings,
        `Amounts were converted from ${from} to ${to}: 1 ${from} = ${rate} ${to}, as given.`,
      ],
    },
  };
}

function convertRows(packed: PackedRows, rate: number): PackedRows {
  const metrics = { ...packed.metrics };
  for (const figure of MONEY) {
    const column = metrics[figure];
    if (column !== undefined) metrics[figure] = column.map((micros) => Math.round(micros * rate));
  }
  // The old texts keep their numbers; converted amounts are new ones behind them.
  const texts = makeTexts();
  for (const text of packed.texts) texts.code(text);
  const attributes = packed.attributes.map(([name, column]) => {
    if (!name.endsWith("Micros")) return [name, column] as const;
    const converted = column.map((code) => {
      const amount = code === 0 ? undefined : packed.texts[code - 1];
      return typeof amount === "number" ? texts.code(Math.round(amount * rate)) : code;
    });
    return [name, converted] as const;
  });
  return { ...packed, metrics, attributes, texts: texts.all };
}

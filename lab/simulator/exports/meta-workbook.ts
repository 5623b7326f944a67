import writeXlsx from "write-excel-file/node";
import type { MetaCell, MetaTable } from "./meta-columns";

/** Meta's XLSX: a formatted and a raw sheet, both with title and period in row 2 and the header in row 3 from column B. */
export async function metaWorkbook(table: MetaTable, title: string, period: string): Promise<Uint8Array> {
  const cellOf = (value: MetaCell) => (value === null || value === "" ? null : { value });
  const body = [table.header, ...table.rows].map((row) => [null, ...row.map(cellOf)]);
  const sheet = (note: string) => [
    [null],
    [null, { value: title }, note === "" ? null : { value: note }, null, { value: `Report Period: ${period}` }],
    ...body,
  ];
  const buffer = await writeXlsx([
    { sheet: "Formatted Report", data: sheet("") },
    { sheet: "Raw Data Report", data: sheet("Raw data of simulated campaigns. Sheet 1 is the formatted report.") },
  ]).toBuffer();
  return new Uint8Array(buffer);
}

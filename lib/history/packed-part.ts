import { NAME_COLUMNS } from "./packed-rows";
import type { NameColumn, PackedRows } from "./packed-rows";

/** The rows without the last ones, which have no day. */
export function withoutUndated(packed: PackedRows, undated: number): PackedRows {
  if (undated === 0) return packed;
  return partsOfPacked(packed)(Uint32Array.from({ length: packed.length - undated }, (_, row) => row));
}

/** Takes parts of packed rows; made once for many parts of the same rows. */
export function partsOfPacked(packed: PackedRows): (rows: Uint32Array) => PackedRows {
  // Of every text: its number in the part that is being made.
  const inPart = new Uint32Array(packed.texts.length + 1);
  return (rows) => {
    const texts: (string | number)[] = [];
    const used: number[] = [];
    const codes = (column: Uint32Array): Uint32Array => {
      const part = new Uint32Array(rows.length);
      for (let index = 0; index < rows.length; index += 1) {
        const code = column[rows[index]!]!;
        if (code === 0) continue;
        if (inPart[code] === 0) {
          inPart[code] = texts.push(packed.texts[code - 1]!);
          used.push(code);
        }
        part[index] = inPart[code]!;
      }
      return part;
    };
    const isKept = (column: Uint32Array) => rows.some((row) => column[row] !== 0);
    const isFigure = (column: Float64Array) => rows.some((row) => !Number.isNaN(column[row]!));
    const part: PackedRows = {
      length: rows.length,
      texts,
      date: picked(packed.date, rows, new Int32Array(rows.length)),
      dateTo: picked(packed.dateTo, rows, new Int32Array(rows.length)),
      level: codes(packed.level),
      names: Object.fromEntries(NAME_COLUMNS.map((name) => [name, codes(packed.names[name])])) as Record<
        NameColumn,
        Uint32Array
      >,
      breakdowns: Object.fromEntries(
        Object.entries(packed.breakdowns)
          .filter(([, column]) => isKept(column))
          .map(([breakdown, column]) => [breakdown, codes(column)]),
      ),
      metrics: Object.fromEntries(
        Object.entries(packed.metrics)
          .filter(([, column]) => isFigure(column))
          .map(([metric, column]) => [metric, picked(column, rows, new Float64Array(rows.length))]),
      ),
      resultType: packed.resultType && isKept(packed.resultType) ? codes(packed.resultType) : null,
      attributes: packed.attributes
        .filter(([, column]) => isKept(column))
        .map(([name, column]) => [name, codes(column)] as const),
    };
    for (const code of used) inPart[code] = 0;
    return part;
  };
}

function picked<A extends Int32Array | Float64Array>(column: A, rows: Uint32Array, into: A): A {
  for (let index = 0; index < rows.length; index += 1) into[index] = column[rows[index]!]!;
  return into;
}

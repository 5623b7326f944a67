import type { Encoded } from "@/lib/model/schema";

/** What every learner is given: coded columns, outcome and exposure of the same rows, and how much each row counts. */
export interface Rows {
  readonly encoded: Encoded;
  readonly outcome: Float64Array;
  readonly exposure: Float64Array;
  /** 1, or less for rows of long ago. */
  readonly weight: Float64Array;
}

export function takeEncoded(encoded: Encoded, rows: Int32Array): Encoded {
  return {
    length: rows.length,
    codes: encoded.codes.map((column) => Int32Array.from(rows, (row) => column[row]!)),
    values: encoded.values.map((column) => Float64Array.from(rows, (row) => column[row]!)),
    bins: encoded.bins.map((column) => Uint8Array.from(rows, (row) => column[row]!)),
  };
}

export function takeNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!);
}

export function takeRows(all: Rows, rows: Int32Array): Rows {
  return {
    encoded: takeEncoded(all.encoded, rows),
    outcome: takeNumbers(all.outcome, rows),
    exposure: takeNumbers(all.exposure, rows),
    weight: takeNumbers(all.weight, rows),
  };
}

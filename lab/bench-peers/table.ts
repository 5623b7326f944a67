/** One comparison: a table to learn from, a table to predict, and what `lab fit` is told about them. */
export interface BenchTable {
  readonly name: string;
  readonly train: readonly Row[];
  readonly test: readonly Row[];
  readonly outcome: string;
  readonly exposure: string;
  readonly categorical: readonly string[];
  readonly numeric: readonly string[];
  readonly group: string | null;
  readonly time: string | null;
  /** Expected outcome of each test row by the law that made it; null where nobody knows it. */
  readonly truth: readonly number[] | null;
}

/** A missing cell is the empty text. */
export type Row = Readonly<Record<string, string | number>>;

/** All columns of a table that takes part, in the order of its file. */
export function columnsOf(table: BenchTable): readonly string[] {
  const { outcome, exposure, categorical, numeric, group, time } = table;
  const names = [outcome, exposure, ...categorical, ...numeric, group, time];
  return [...new Set(names.filter((name) => name !== null))];
}

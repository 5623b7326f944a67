import type { Figures } from "@/lab/simulator/account";
import type { Metric } from "@/lib/domain/metrics";
import type { Leaves } from "../../../truth-types";
import type { Node } from "../entities";
import type { Page } from "../page";
import type { State } from "../store";

/** What a cell shows, and what that means: only the columns that contracts.md names mean something. */
export interface Cell {
  readonly main: string | null;
  readonly sub?: string;
  readonly truth: Leaves;
}

export interface Column {
  /** The key in `reporting_table_column_`, in `columns=` and, wrapped, in `table_cell:`. */
  readonly key: string;
  /** The key in `table_cell:`. */
  readonly surface: string;
  readonly label: string;
  readonly width: number;
  readonly numeric: boolean;
  readonly geo: boolean;
  readonly nested: boolean;
  /** The contract's metrics that it shows; none where it only resembles one. */
  readonly metrics: readonly Metric[];
  readonly cell: (node: Node, state: State) => Cell;
  readonly total: (nodes: readonly Node[]) => Cell;
}

export const NOTHING: Cell = { main: null, truth: {} };

export function sumOf(nodes: readonly Node[], field: keyof Figures): number {
  return nodes.reduce((sum, node) => sum + node.figures[field], 0);
}

type Kind = (metric: Metric | null, value: number | null, sub?: string) => Cell;

/** Makers of cells of each kind of value; a null value shows a dash, a null metric means nothing to us. */
export function cellKinds({ format, account }: Page): Record<"count" | "money" | "ratio" | "percent", Kind> {
  const kind =
    (show: (value: number) => string, mean: (value: number) => unknown): Kind =>
    (metric, value, sub) => ({
      main: value === null ? null : show(value),
      ...(sub === undefined ? {} : { sub }),
      truth: metric === null ? {} : { [metric]: value === null ? "absent" : { value: mean(value) } },
    });
  return {
    count: kind(format.count, (value) => format.rounded(value, 0)),
    money: kind(format.money, (value) => ({
      amountMicros: format.roundedMicros(value),
      currency: account.currency,
    })),
    ratio: kind(format.ratio, (value) => format.rounded(value, 2)),
    percent: kind(format.percent, (value) => format.rounded(value, 4)),
  };
}

export function per(top: number, bottom: number): number | null {
  return bottom > 0 ? top / bottom : null;
}

/** Which of the two value shapes a column uses under the replica's `shape` switch. */
export function isGeo({ options }: Page, column: Column): boolean {
  return options.shape === "geo" || (options.shape === "mixed" && column.geo);
}

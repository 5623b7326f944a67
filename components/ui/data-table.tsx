import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
  type RowData,
  type SortingState,
} from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
});

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What is sorted by. null sorts last. */
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ReactNode;
  /** Figures stand right and sort by size. */
  readonly numeric?: boolean;
  /** A column of buttons has no order. */
  readonly sortable?: false;
  /** Stays in view at the right edge where the table is wider than its room. */
  readonly pinned?: true;
}

/** A table with a sticky head, sortable by each column with mouse and keyboard, whose columns can be chosen. */
export function DataTable<Row extends RowData>({
  label,
  columns,
  rows,
  sort,
  columnsLabel,
  empty,
}: {
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  sort: { readonly id: string; readonly desc: boolean };
  /** Name of the column choice; without it there is none. */
  columnsLabel?: string;
  empty: ReactNode;
}) {
  const [sorting, setSorting] = useState<SortingState>([{ id: sort.id, desc: sort.desc }]);
  const [hidden, setHidden] = useState<Readonly<Record<string, boolean>>>({});
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return helper.columns(
      columns.map((column) =>
        helper.accessor((row: Row) => column.value(row) ?? undefined, {
          id: column.id,
          header: column.header,
          sortUndefined: "last",
          sortFn: column.numeric ? "basic" : "text",
        }),
      ),
    );
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting, columnVisibility: hidden },
    enableSortingRemoval: false,
    onSortingChange: setSorting,
    onColumnVisibilityChange: setHidden,
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div>
      {columnsLabel ? (
        <details className="mb-2">
          <summary className="min-h-6 w-fit text-small text-accent">{columnsLabel}</summary>
          <div className="flex flex-wrap gap-x-4 py-1">
            {columns.slice(1).map((column) => (
              <label key={column.id} className="inline-flex min-h-6 items-center gap-1.5">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={hidden[column.id] !== false}
                  onChange={(event) => setHidden({ ...hidden, [column.id]: event.target.checked })}
                />
                {column.header}
              </label>
            ))}
          </div>
        </details>
      ) : null}
      <div
        className="max-h-[max(24rem,calc(100dvh-14rem))] overflow-auto rounded-card border border-line bg-surface"
        tabIndex={0}
        role="group"
        aria-label={label}
      >
        <table className="w-full border-collapse hyphens-manual">
          <caption className="sr-only">{label}</caption>
          <thead className="sticky top-0 bg-sunken">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const column = byId.get(header.column.id);
                  const sorted = header.column.getIsSorted();
                  const Arrow = sorted === "asc" ? ArrowUp : sorted === "desc" ? ArrowDown : ChevronsUpDown;
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      aria-sort={
                        column?.sortable === false
                          ? undefined
                          : sorted === "asc"
                            ? "ascending"
                            : sorted === "desc"
                              ? "descending"
                              : "none"
                      }
                      className={`${column?.numeric ? "text-right" : "text-left"} ${column?.pinned ? "sticky right-0 bg-sunken" : ""}`}
                    >
                      {column?.sortable === false ? (
                        <span className={column.pinned ? "px-3 max-md:sr-only" : "px-3"}>{column.header}</span>
                      ) : (
                        <button
                          type="button"
                          className={`inline-flex min-h-8 items-center gap-1 px-3 py-1 ${column?.numeric ? "flex-row-reverse text-right" : "text-left"}`}
                          onClick={header.column.getToggleSortingHandler()}
                        >
                          {column?.header}
                          <Arrow
                            size={13}
                            aria-hidden="true"
                            className={`shrink-0 ${sorted ? "text-accent" : "text-muted"}`}
                          />
                        </button>
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} className="border-t border-line bg-surface hover:bg-sunken">
                {row.getVisibleCells().map((cell, index) => {
                  const column = byId.get(cell.column.id);
                  const content = column?.cell ? column.cell(row.original) : column?.value(row.original);
                  return index === 0 ? (
                    <th key={cell.id} scope="row" className="min-w-40 px-3 py-1.5 text-left font-normal">
                      {content}
                    </th>
                  ) : (
                    <td
                      key={cell.id}
                      className={`px-3 py-1.5 ${column?.numeric ? "text-right whitespace-nowrap" : column?.pinned ? "sticky right-0 bg-inherit" : "min-w-32 wrap-anywhere"}`}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

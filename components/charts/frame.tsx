import { useId, useState, type ReactNode } from "react";

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with its title, the same figures as a table for those who cannot see it, and a switch between both. */
export function ChartFrame({
  title,
  label,
  table,
  words,
  files,
  children,
}: {
  title: string;
  /** What a screen reader says in place of the picture; left out where the chart says it itself, as it has more than a picture. */
  label?: string;
  table: ChartTable;
  words: { readonly asTable: string; readonly asChart: string };
  /** Downloads beside the switch; told whether the picture is shown. */
  files?: (pictured: boolean) => ReactNode;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <figure aria-labelledby={heading} className="min-w-0">
      <figcaption className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <span id={heading} className="font-semibold">
          {title}
        </span>
        <span className={`flex flex-wrap items-baseline gap-x-3 ${files ? "w-full" : ""}`}>
          {files?.(!asTable)}
          <button
            type="button"
            className="min-h-6 rounded text-small text-accent underline underline-offset-2"
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? words.asChart : words.asTable}
          </button>
        </span>
      </figcaption>
      {asTable ? (
        <div
          className="max-h-72 overflow-auto rounded-control border border-line"
          tabIndex={0}
          role="group"
          aria-label={title}
        >
          <table className="w-full border-collapse text-small">
            <thead className="sticky top-0 bg-sunken">
              <tr>
                {table.head.map((cell, column) => (
                  <th key={cell} scope="col" className={`px-2 py-1 ${column === 0 ? "text-left" : "text-right"}`}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={`${index}:${row[0] ?? ""}`} className="border-t border-line">
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={column} scope="row" className="px-2 py-1 text-left font-normal">
                        {cell}
                      </th>
                    ) : (
                      <td key={column} className="px-2 py-1 text-right whitespace-nowrap">
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div {...(label === undefined ? {} : { role: "img", "aria-label": label })}>{children}</div>
      )}
    </figure>
  );
}

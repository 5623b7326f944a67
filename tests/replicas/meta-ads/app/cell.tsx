import { isGeo, type Cell, type Column } from "./columns/column";
import { usePage } from "./page";
import { Surface } from "./surface";

function Value({ text, geo }: { readonly text: string; readonly geo: boolean }) {
  const tooltip = { "data-hover": "tooltip", "data-tooltip-display": "overflow" };
  if (geo)
    return (
      <div {...{ geotextcolor: "value" }} {...tooltip} className="_7el8">
        <span>{text}</span>
      </div>
    );
  return (
    <div {...tooltip}>
      <span>
        <span className="_3dfi _3dfj">{text}</span>
      </span>
    </div>
  );
}

/** What stands in a cell: the value, the small line under it, and around some values an action and a surface of their own. */
export function CellBody({
  cell,
  column,
  path,
}: {
  readonly cell: Cell;
  readonly column: Column;
  readonly path: string;
}) {
  const page = usePage();
  const inner = (
    <>
      <Value text={cell.main ?? "—"} geo={isGeo(page, column)} />
      {cell.sub !== undefined && (
        <div className="ellipsis _1ha4" data-hover="tooltip">
          <div>{cell.sub}</div>
        </div>
      )}
    </>
  );
  if (!column.nested) return <div className="_1b33 _av2o">{inner}</div>;
  return (
    <div className="_1b33 _av2o">
      <div className="cellAction" aria-label={page.words.charts} role="button">
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" />
        </svg>
      </div>
      <div data-visualcompletion="ignore">
        <Surface path={`${path}/spend_sla`}>
          <div>{inner}</div>
        </Surface>
      </div>
    </div>
  );
}

export function Busy() {
  return (
    <div className="_1b33" aria-busy="true" role="progressbar">
      <span className="shimmer" />
    </div>
  );
}

/** The word for how it is delivered, with its dot. */
export function Delivery({ text, on }: { readonly text: string; readonly on: boolean }) {
  return (
    <div className="_1b33">
      <div className="clearfix _ikh">
        <div className="_4bl7">
          <span className={on ? "dot on" : "dot"} />
        </div>
        <div className="_4bl9">
          <span>{text}</span>
        </div>
      </div>
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from "react";
import { CellBody } from "./cell";
import { columnsOf } from "./columns/all";
import { laterRows, OBJECT_TYPE, rowsOf, type Node } from "./entities";
import { cellStyle, FROZEN, FROZEN_WIDTH, HEADER, inWindow, place, ROW, type Placed, type TableWindow } from "./layout";
import { usePage, useStore } from "./page";
import type { Level, Route } from "./route";
import { Row, rowsEach } from "./row";
import { Surface } from "./surface";

function Header({ level, columns }: { readonly level: Level; readonly columns: readonly Placed[] }) {
  const { words } = usePage();
  const title = (key: string, label: string) => (
    <>
      <div className="_2si5 _76gi">
        <div className="_643k" id={`reporting_table_column_${key}`}>
          <div role="heading" aria-level={4}>
            <div className="_643l">
              <div className="_3ea9" id={key === "results" ? "ads_manager_table_results_column_label_id" : undefined}>
                {label}
              </div>
            </div>
          </div>
        </div>
      </div>
      <button type="button" className="sort" aria-label={words.sortMenu}>
        <span className="accessible_elem" />
      </button>
      <div className="_4lg9" role="separator" />
    </>
  );
  return (
    <div role="row" className="headerRow" style={{ height: HEADER }}>
      <div className="frozen" style={{ width: FROZEN_WIDTH, height: HEADER }}>
        {FROZEN.map(({ key, left, width }) => {
          return (
            <div key={key} role="columnheader" className="_4lg0" style={cellStyle(left, width)}>
              {key === "name"
                ? title("name", words.name[level])
                : key === "toggle"
                  ? title("toggle", words.onOff)
                  : null}
            </div>
          );
        })}
      </div>
      <div className="scrolling" style={{ left: FROZEN_WIDTH, height: HEADER }}>
        {columns.map((column) => (
          <Surface key={column.key} path={`/am/table/table_column_header:${column.surface}`}>
            <div role="columnheader" className="_4lg0" style={cellStyle(column.left, column.width)}>
              {title(column.key, column.label)}
            </div>
          </Surface>
        ))}
      </div>
    </div>
  );
}

interface FooterProps {
  readonly nodes: readonly Node[];
  readonly level: Level;
  readonly columns: readonly Placed[];
}

function Footer({ nodes, level, columns }: FooterProps) {
  const { words, format } = usePage();
  const path = "/am/table/table_row:-1";
  return (
    <div data-pagelet="FixedDataTableNew_footerRow" className="footerRow" style={{ height: ROW }}>
      <div className="frozen" style={{ width: FROZEN_WIDTH, height: ROW }}>
        <Surface path={`${path}/table_cell:forObjectType(name,${OBJECT_TYPE[level]})`}>
          <div className="_4lg0" style={cellStyle(143, 370)}>
            <Surface path="/am/table/table_row:-1/total_count">
              <div className="_1b33">
                <span>{words.resultsFrom(format.count(nodes.length), nodes.length, level)}</span>
              </div>
            </Surface>
          </div>
        </Surface>
      </div>
      <div className="scrolling" style={{ left: FROZEN_WIDTH, height: ROW }}>
        {columns.map((column) => (
          <Surface key={column.key} path={`${path}/table_cell:${column.surface}`}>
            <div className={column.numeric ? "_4lg0 _4lg5" : "_4lg0"} style={cellStyle(column.left, column.width)}>
              <CellBody
                cell={column.total(nodes)}
                column={{ ...column, nested: false }}
                path={`${path}/table_cell:${column.surface}`}
              />
            </div>
          </Surface>
        ))}
      </div>
    </div>
  );
}

/** What decides which rows there are: the table is made anew when it changes. */
export function tableKey({ level, campaigns, adsets }: Route): string {
  return [level, level === "campaign" ? "" : campaigns.join(), level === "ad" ? adsets.join() : ""].join(" ");
}

/** The table: only the rows and columns that are in view are in the DOM. */
export function Table({ route }: { readonly route: Route }) {
  const page = usePage();
  const { options, view } = page;
  const state = useStore();
  const [loaded] = useState(() => rowsOf(page, route));
  const nodes = useMemo(() => laterRows(loaded, state.refreshes), [loaded, state.refreshes]);
  const placed = useMemo(() => place(columnsOf(page, route.level)), [page, route.level]);
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<TableWindow>({ top: 0, left: 0, width: 1200, height: 600 });
  const [busy, setBusy] = useState(view === null && options.busyMs > 0);

  useEffect(() => {
    if (options.busyMs <= 0) return;
    const timer = setTimeout(() => setBusy(false), options.busyMs);
    return () => clearTimeout(timer);
  }, [options.busyMs]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () =>
      setSeen({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);

  const onScreen = view !== null ? view.window : options.virtual ? seen : null;
  const each = rowsEach(page);
  const { first, last, columns } = inWindow(onScreen, nodes.length, placed);
  const fullWidth = FROZEN_WIDTH + placed.reduce((sum, { width }) => sum + width, 0);
  const height = nodes.length * each * ROW;
  return (
    <div role="table" className="_3hi _1mie tableScroll" ref={scroller}>
      <div className="_3h1j" style={{ width: fullWidth, minWidth: "100%", height: HEADER + height + ROW }}>
        <div className="_219p">
          <Header level={route.level} columns={columns} />
          <div className="bodyRows" data-tick={state.tick} style={{ height }}>
            {nodes.slice(first, last).map((node, index) => (
              <Row
                key={node.id}
                node={node}
                index={first + index}
                columns={columns}
                state={state}
                route={route}
                busy={busy || (view?.busyFrom ?? Infinity) <= first + index}
              />
            ))}
          </div>
          <Footer nodes={nodes} level={route.level} columns={columns} />
        </div>
      </div>
    </div>
  );
}

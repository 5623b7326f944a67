import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { options } from "./boot";
import { columnsOf, isGeo, type CellContent, type Column } from "./columns";
import { editRoute, OBJECT_TYPE, rowsOf, type Node } from "./entities";
import { navigate, type Level, type Route } from "./route";
import { change, live, useStore } from "./store";
import { Surface } from "./surface";
import { Switch } from "./switch";
import { words } from "./words";

const ROW = 46;
const HEADER = 46;
const FROZEN = [
  { key: "row_selector", left: 0, width: 49 },
  { key: "toggle", left: 49, width: 94 },
  { key: "name", left: 143, width: 370 },
] as const;
const FROZEN_WIDTH = 513;

interface Placed extends Column {
  readonly left: number;
}

function place(columns: readonly Column[]): Placed[] {
  let left = 0;
  return columns.map((column) => {
    const placed = { ...column, left };
    left += column.width;
    return placed;
  });
}

function Value({ content, column }: { readonly content: CellContent; readonly column: Column }) {
  const text = content.main ?? "—";
  const tooltip = { "data-hover": "tooltip", "data-tooltip-display": "overflow" };
  if (isGeo(column))
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

function CellBody({
  content,
  column,
  path,
}: {
  readonly content: CellContent;
  readonly column: Column;
  readonly path: string;
}) {
  const inner = (
    <>
      <Value content={content} column={column} />
      {content.sub !== undefined && (
        <div className="ellipsis _1ha4" data-hover="tooltip">
          <div>{content.sub}</div>
        </div>
      )}
    </>
  );
  if (!column.nested) return <div className="_1b33 _av2o">{inner}</div>;
  return (
    <div className="_1b33 _av2o">
      <div className="cellAction" aria-label={words.charts} role="button">
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

function cellStyle(left: number, width: number) {
  return { position: "absolute" as const, left, width, height: ROW };
}

interface RowProps {
  readonly node: Node;
  readonly index: number;
  readonly columns: readonly Placed[];
  readonly store: ReturnType<typeof useStore>;
  readonly route: Route;
  readonly busy: boolean;
}

function selectedIds(route: Route): readonly string[] {
  return { campaign: route.campaigns, adset: route.adsets, ad: route.ads }[route.level];
}

function toggleSelected(route: Route, id: string): void {
  const now = selectedIds(route);
  const next = now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
  const key = { campaign: "campaigns", adset: "adsets", ad: "ads" }[route.level];
  navigate({ ...route, [key]: next }, "replace");
}

/** One row: the frozen group, the scrolling group and the divider between them. */
const Row = memo(function Row({ node, index, columns, store, route, busy }: RowProps) {
  const path = `/am/table/table_row:${options.ids ? `${node.id}unit` : ""}`;
  const object = (key: string) => `${path}/table_cell:forObjectType(${key},${OBJECT_TYPE[node.level]})`;
  const name = String(live(store, node.id, "name", node.name));
  const drill = () => {
    if (node.level === "campaign") navigate({ ...route, level: "adset", campaigns: [node.id] });
    else if (node.level === "adset") navigate({ ...route, level: "ad", adsets: [node.id] });
    else navigate(editRoute(node));
  };
  return (
    <Surface path={path}>
      <div
        className="_1gda _2djg"
        style={{
          position: "absolute",
          width: "100%",
          height: ROW,
          transform: `translate(0px,${String(index * ROW)}px)`,
        }}
      >
        <div className="_1gd4 _4li _4lo _52nn" role="presentation" style={{ height: ROW }}>
          <div className="_1gd5">
            <div className="frozen" style={{ height: ROW, width: FROZEN_WIDTH }}>
              <div className="_3pzj" style={{ position: "absolute", width: FROZEN_WIDTH }}>
                <Surface path={`${path}/table_cell:row_selector`}>
                  <div className="_4lg0 _4lg6 _4h2q _4h2m" style={cellStyle(0, 49)}>
                    <span id={`row-checkbox-${String(index)}`}>
                      <input
                        type="checkbox"
                        aria-label=""
                        aria-checked={selectedIds(route).includes(node.id)}
                        checked={selectedIds(route).includes(node.id)}
                        onChange={() => toggleSelected(route, node.id)}
                      />
                    </span>
                  </div>
                </Surface>
                <Surface path={object("toggle")}>
                  <div className="_4lg0 _4h2m" style={cellStyle(49, 94)}>
                    <Switch
                      label={words.onOff}
                      on={live(store, node.id, "status", node.status) === "enabled"}
                      onChange={(on) => change(node.level, node.id, "status", on ? "enabled" : "paused")}
                    />
                  </div>
                </Surface>
                <Surface path={object("name")}>
                  <div className="_4lg0 _4h2m nameCell" style={cellStyle(143, 370)}>
                    <div className="_1b33">
                      <div
                        className="ellipsis _13is"
                        data-hover="tooltip"
                        data-tooltip-content={name}
                        data-tooltip-display="overflow"
                      >
                        <span data-tracked="true" data-interactable="|mousedown||click|">
                          <a
                            href="#"
                            onClick={(event) => {
                              event.preventDefault();
                              drill();
                            }}
                          >
                            <span className="_3dfi _3dfj">{name}</span>
                          </a>
                        </span>
                      </div>
                      <Surface path={`${object("name")}/maiba:ad_object_overflow_menu_entrypoint`}>
                        <div className="_9p_y" role="toolbar">
                          <a aria-label={words.charts}>{words.charts}</a>
                          <a
                            aria-label={words.edit}
                            href="#"
                            onClick={(event) => {
                              event.preventDefault();
                              navigate(editRoute(node));
                            }}
                          >
                            {words.edit}
                          </a>
                          <a aria-label={words.duplicate}>{words.duplicate}</a>
                          <a aria-label={words.compare}>{words.compare}</a>
                          <div role="button" aria-haspopup="menu" aria-expanded="false" className="hiddenText">
                            {words.openMenu}
                          </div>
                        </div>
                      </Surface>
                    </div>
                  </div>
                </Surface>
              </div>
            </div>
            <div className="scrolling" style={{ left: FROZEN_WIDTH, height: ROW }}>
              <div className="_3pzj" style={{ position: "absolute" }}>
                {columns.map((column) => (
                  <Surface key={column.key} path={`${path}/table_cell:${column.surface}`}>
                    <div
                      className={column.numeric ? "_4lg0 _4lg5 _4h2p _4h2m" : "_4lg0 _4h2m"}
                      style={cellStyle(column.left, column.width)}
                    >
                      {busy && column.numeric ? (
                        <div className="_1b33" aria-busy="true" role="progressbar">
                          <span className="shimmer" />
                        </div>
                      ) : column.key === "delivery" ? (
                        <div className="_1b33">
                          <div className="clearfix _ikh">
                            <div className="_4bl7">
                              <span className={node.status === "enabled" ? "dot on" : "dot"} />
                            </div>
                            <div className="_4bl9">
                              <span>{column.cell(node, store).main}</span>
                            </div>
                          </div>
                        </div>
                      ) : (
                        <CellBody
                          content={column.cell(node, store)}
                          column={column}
                          path={`${path}/table_cell:${column.surface}`}
                        />
                      )}
                    </div>
                  </Surface>
                ))}
              </div>
            </div>
            <div className="_1gd6 _1gd8" style={{ left: FROZEN_WIDTH, height: ROW }} />
          </div>
        </div>
      </div>
    </Surface>
  );
});

function Header({ level, columns }: { readonly level: Level; readonly columns: readonly Placed[] }) {
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

function Footer({
  nodes,
  level,
  columns,
}: {
  readonly nodes: readonly Node[];
  readonly level: Level;
  readonly columns: readonly Placed[];
}) {
  const path = "/am/table/table_row:-1";
  return (
    <div data-pagelet="FixedDataTableNew_footerRow" className="footerRow" style={{ height: ROW }}>
      <div className="frozen" style={{ width: FROZEN_WIDTH, height: ROW }}>
        <Surface path={`${path}/table_cell:forObjectType(name,${OBJECT_TYPE[level]})`}>
          <div className="_4lg0" style={cellStyle(143, 370)}>
            <Surface path="/am/table/table_row:-1/total_count">
              <div className="_1b33">
                <span>{words.resultsFrom(nodes.length, level)}</span>
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
                content={column.total(nodes)}
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

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What decides which rows there are: the table is made anew when it changes. */
export function tableKey({ level, campaigns, adsets }: Route): string {
  return [level, level === "campaign" ? "" : campaigns.join(), level === "ad" ? adsets.join() : ""].join(" ");
}

/** The table: only the rows and columns that are in view are in the DOM. */
export function Table({ route }: { readonly route: Route }) {
  const store = useStore();
  const [nodes] = useState(() => rowsOf(route));
  const placed = useMemo(() => place(columnsOf(route.level)), [route.level]);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1200, height: 600 });
  const [busy, setBusy] = useState(options.busyMs > 0);

  useEffect(() => {
    if (options.busyMs <= 0) return;
    const timer = setTimeout(() => setBusy(false), options.busyMs);
    return () => clearTimeout(timer);
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () =>
      setView({
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

  const first = options.virtual ? Math.max(0, Math.floor(view.top / ROW) - 3) : 0;
  const last = options.virtual ? Math.ceil((view.top + view.height) / ROW) + 3 : nodes.length;
  const right = view.left + view.width - FROZEN_WIDTH;
  const columns = placed.filter(({ left, width }) => !options.virtual || (left + width > view.left && left < right));
  const fullWidth = FROZEN_WIDTH + placed.reduce((sum, { width }) => sum + width, 0);
  return (
    <div role="table" className="_3hi _1mie tableScroll" ref={scroller}>
      <div className="_3h1j" style={{ width: fullWidth, minWidth: "100%", height: HEADER + nodes.length * ROW + ROW }}>
        <div className="_219p">
          <Header level={route.level} columns={columns} />
          <div className="bodyRows" data-tick={store.tick} style={{ height: nodes.length * ROW }}>
            {nodes.slice(first, last).map((node, index) => (
              <Row
                key={node.id}
                node={node}
                index={first + index}
                columns={columns}
                store={store}
                route={route}
                busy={busy}
              />
            ))}
          </div>
          <Footer nodes={nodes} level={route.level} columns={columns} />
        </div>
      </div>
    </div>
  );
}

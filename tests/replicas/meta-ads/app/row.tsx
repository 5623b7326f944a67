import { memo, type ReactNode } from "react";
import { Busy, CellBody, Delivery } from "./cell";
import { editRoute, OBJECT_TYPE, type Node } from "./entities";
import { cellStyle, FROZEN_WIDTH, ROW, type Placed } from "./layout";
import { usePage, type Page } from "./page";
import type { Route } from "./route";
import { live, type State } from "./store";
import { Surface } from "./surface";
import { Switch } from "./switch";

interface RowProps {
  readonly node: Node;
  readonly index: number;
  readonly columns: readonly Placed[];
  readonly state: State;
  readonly route: Route;
  readonly busy: boolean;
}

function selectedIds(route: Route): readonly string[] {
  return { campaign: route.campaigns, adset: route.adsets, ad: route.ads }[route.level];
}

function toggleSelected({ router }: Page, route: Route, id: string): void {
  const now = selectedIds(route);
  const next = now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
  const key = { campaign: "campaigns", adset: "adsets", ad: "ads" }[route.level];
  router.go({ ...route, [key]: next }, "replace");
}

function drill({ router }: Page, route: Route, node: Node): void {
  if (node.level === "campaign") router.go({ ...route, level: "adset", campaigns: [node.id] });
  else if (node.level === "adset") router.go({ ...route, level: "ad", adsets: [node.id] });
  else router.go(editRoute(node));
}

/** The boxes of a row: the frozen group, the scrolling group and the divider between them. */
export function RowFrame(props: { readonly top: number; readonly frozen: ReactNode; readonly children: ReactNode }) {
  return (
    <div
      className="_1gda _2djg"
      style={{
        position: "absolute",
        width: "100%",
        height: ROW,
        transform: `translate(0px,${String(props.top)}px)`,
      }}
    >
      <div className="_1gd4 _4li _4lo _52nn" role="presentation" style={{ height: ROW }}>
        <div className="_1gd5">
          <div className="frozen" style={{ height: ROW, width: FROZEN_WIDTH }}>
            <div className="_3pzj" style={{ position: "absolute", width: FROZEN_WIDTH }}>
              {props.frozen}
            </div>
          </div>
          <div className="scrolling" style={{ left: FROZEN_WIDTH, height: ROW }}>
            <div className="_3pzj" style={{ position: "absolute" }}>
              {props.children}
            </div>
          </div>
          <div className="_1gd6 _1gd8" style={{ left: FROZEN_WIDTH, height: ROW }} />
        </div>
      </div>
    </div>
  );
}

function NameCell({ node, route, name, path }: { node: Node; route: Route; name: string; path: string }) {
  const page = usePage();
  const { words } = page;
  const on = (action: () => void) => (event: { preventDefault: () => void }) => {
    event.preventDefault();
    action();
  };
  return (
    <div className="_4lg0 _4h2m nameCell" style={cellStyle(143, 370)}>
      <div className="_1b33">
        <div
          className="ellipsis _13is"
          data-hover="tooltip"
          data-tooltip-content={name}
          data-tooltip-display="overflow"
        >
          <span data-tracked="true" data-interactable="|mousedown||click|">
            <a href="#" onClick={on(() => drill(page, route, node))}>
              <span className="_3dfi _3dfj">{name}</span>
            </a>
          </span>
        </div>
        <Surface path={`${path}/maiba:ad_object_overflow_menu_entrypoint`}>
          <div className="_9p_y" role="toolbar">
            <a aria-label={words.charts}>{words.charts}</a>
            <a aria-label={words.edit} href="#" onClick={on(() => page.router.go(editRoute(node)))}>
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
  );
}

/** One entity's row. */
export const Row = memo(function Row({ node, index, columns, state, route, busy }: RowProps) {
  const page = usePage();
  const { words, options, store } = page;
  const path = `/am/table/table_row:${options.ids ? `${node.id}unit` : ""}`;
  const object = (key: string) => `${path}/table_cell:forObjectType(${key},${OBJECT_TYPE[node.level]})`;
  const name = String(live(state, node.id, "name", node.name));
  const selected = selectedIds(route).includes(node.id);
  const breakdowns = options.breakdown === "none" ? 1 : 1 + AGES.length;
  return (
    <>
      <Surface path={path}>
        <RowFrame
          top={index * breakdowns * ROW}
          frozen={
            <>
              <Surface path={`${path}/table_cell:row_selector`}>
                <div className="_4lg0 _4lg6 _4h2q _4h2m" style={cellStyle(0, 49)}>
                  <span id={`row-checkbox-${String(index)}`}>
                    <input
                      type="checkbox"
                      aria-label=""
                      aria-checked={selected}
                      checked={selected}
                      onChange={() => toggleSelected(page, route, node.id)}
                    />
                  </span>
                </div>
              </Surface>
              <Surface path={object("toggle")}>
                <div className="_4lg0 _4h2m" style={cellStyle(49, 94)}>
                  <Switch
                    label={words.onOff}
                    on={live(state, node.id, "status", node.status) === "enabled"}
                    disabled={node.draft}
                    onChange={(on) => store.change(node.level, node.id, "status", on ? "enabled" : "paused")}
                  />
                </div>
              </Surface>
              <Surface path={object("name")}>
                <NameCell node={node} route={route} name={name} path={object("name")} />
              </Surface>
            </>
          }
        >
          {columns.map((column) => (
            <Surface key={column.key} path={`${path}/table_cell:${column.surface}`}>
              <div
                className={column.numeric ? "_4lg0 _4lg5 _4h2p _4h2m" : "_4lg0 _4h2m"}
                style={cellStyle(column.left, column.width)}
              >
                {busy && column.numeric ? (
                  <Busy />
                ) : column.key === "delivery" ? (
                  <Delivery text={column.cell(node, state).main ?? ""} on={node.status === "enabled"} />
                ) : (
                  <CellBody
                    cell={column.cell(node, state)}
                    column={column}
                    path={`${path}/table_cell:${column.surface}`}
                  />
                )}
              </div>
            </Surface>
          ))}
        </RowFrame>
      </Surface>
      {options.breakdown !== "none" &&
        AGES.map(([age, share], part) => (
          <BreakdownRow
            key={age}
            node={node}
            age={age}
            share={share}
            top={(index * breakdowns + 1 + part) * ROW}
            columns={columns}
            state={state}
          />
        ))}
    </>
  );
});

const AGES = [
  ["18-24", 0.3],
  ["25-34", 0.7],
] as const;

interface BreakdownProps {
  readonly node: Node;
  readonly age: string;
  readonly share: number;
  readonly top: number;
  readonly columns: readonly Placed[];
  readonly state: State;
}

/** A part of the row above, by age: no entity of its own, without selector, switch and link. */
function BreakdownRow({ node, age, share, top, columns, state }: BreakdownProps) {
  const page = usePage();
  const { options } = page;
  const path = `/am/table/table_row:${options.breakdown === "same-ids" && options.ids ? `${node.id}unit` : ""}`;
  const figures = Object.fromEntries(
    Object.entries(node.figures).map(([key, value]) => [key, Math.round(value * share)]),
  ) as unknown as Node["figures"];
  const part: Node = { ...node, figures };
  return (
    <Surface path={path}>
      <RowFrame
        top={top}
        frozen={
          <Surface path={`${path}/table_cell:forObjectType(name,${OBJECT_TYPE[node.level]})`}>
            <div className="_4lg0 _4h2m nameCell breakdownName" style={cellStyle(143, 370)}>
              <div className="_1b33">
                <div data-hover="tooltip" data-tooltip-display="overflow">
                  <span>{age}</span>
                </div>
              </div>
            </div>
          </Surface>
        }
      >
        {columns.map((column) => (
          <Surface key={column.key} path={`${path}/table_cell:${column.surface}`}>
            <div
              className={column.numeric ? "_4lg0 _4lg5 _4h2p _4h2m" : "_4lg0 _4h2m"}
              style={cellStyle(column.left, column.width)}
            >
              {column.numeric && column.key !== "budget" && (
                <CellBody
                  cell={column.cell(part, state)}
                  column={{ ...column, nested: false }}
                  path={`${path}/table_cell:${column.surface}`}
                />
              )}
            </div>
          </Surface>
        ))}
      </RowFrame>
    </Surface>
  );
}

/** How many rows of the table one entity takes. */
export function rowsEach({ options }: Page): number {
  return options.breakdown === "none" ? 1 : 1 + AGES.length;
}

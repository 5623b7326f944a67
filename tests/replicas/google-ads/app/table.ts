import { columnsOf, type Shown, type TableColumn } from "./columns";
import { h, icon } from "./element";
import type { Notation } from "./notation";
import { rowsOf, totalsOf, type TableRequest, type TableRow } from "./rows";
import { shareOf, type Account } from "./state";

const SEGMENT_SHARES = [0.58, 0.36, 0.06];

export interface TableActions {
  openSettings(row: TableRow): void;
  openAd(row: TableRow): void;
  hrefOf(row: TableRow): string;
}

/** The scrolling columns that are in the document. */
export function columnsShown({ level, variant }: TableRequest, notation: Notation): readonly TableColumn[] {
  const all = columnsOf(level, notation, variant);
  return variant.columnsInView === null ? all : all.slice(0, variant.columnsInView);
}

/** The grid with its header; rows are added by `fillGrid`, as they arrive late on the real page. */
export function buildGrid(request: TableRequest, notation: Notation): HTMLElement {
  const { words, form } = notation;
  const columns = columnsShown(request, notation);
  const name = { campaign: words.campaign, adset: words.adset, ad: words.ad }[request.level];
  const plural = { campaign: words.campaigns, adset: words.adsets, ad: words.ads }[request.level];
  const status = h(
    "div",
    {
      class: "particle-table-header-cell particle-sortable col-dot",
      essfield: "status",
      role: "columnheader",
      "aria-sort": "none",
    },
    h(
      "aw-status-header",
      {},
      h("div", { class: "aw-status-header particle-header-title", role: "img", "aria-label": words.status }),
    ),
  );
  const header = h(
    "div",
    { role: "row", class: "particle-table-header particle-table-last-header particle-table-first-header" },
    h(
      "header-tools-cell",
      { role: "columnheader", "aria-label": "Selection", class: "tools-cell" },
      checkbox(form.selectAll),
    ),
    status,
    h(
      "div",
      {
        class: "particle-table-header-cell with-label-wrapper particle-sortable resizable last-frozen-column col-name",
        essfield: "name",
        role: "columnheader",
        "aria-sort": "none",
      },
      h("span", { class: "mt-header-label-wrapper", role: "presentation" }, title(name)),
    ),
    h(
      "div",
      { role: "presentation", class: "scroll-clip" },
      h(
        "div",
        { class: "particle-row-scroll-container", role: "presentation" },
        ...columns.map((column) => headerCell(column, notation)),
      ),
    ),
  );
  return h(
    "div",
    {
      class: "ess-table-canvas density-cozy particle-table-noborder particle-content-loading",
      role: "grid",
      tabindex: "0",
      "aria-label": words.table.startsWith("の") ? `${plural}${words.table}` : `${plural} ${words.table}`,
      "aria-colcount": String(columnsOf(request.level, notation, request.variant).length + 3),
    },
    header,
    h("div", { class: "frozen-column-shadow" }),
  );
}

function title(label: string): HTMLElement {
  const element = h("aw-header-cell", { class: "particle-header-title", role: "presentation" }, label);
  element.append(document.createComment(""));
  return element;
}

function headerCell(column: TableColumn, notation: Notation): HTMLElement {
  const help = h(
    "div",
    { class: "mt-header-tooltip-button", role: "button", "aria-label": notation.words.moreAbout(column.label) },
    icon("help_outline"),
  );
  return h(
    "div",
    {
      class: `particle-table-header-cell with-label-wrapper particle-sortable resizable${column.numeric ? " data-numeric" : ""} col-${column.key}`,
      essfield: column.field,
      role: "columnheader",
      "aria-sort": column.key === "cost" ? "descending" : "none",
    },
    h(
      "span",
      { class: "mt-header-label-wrapper", role: "presentation" },
      title(column.label),
      column.help ? help : null,
    ),
  );
}

function checkbox(label: string): HTMLElement {
  const box = h(
    "mat-checkbox",
    { role: "checkbox", "aria-checked": "false", "aria-label": label, tabindex: "0" },
    h("div", { class: "mat-checkbox-container" }),
  );
  box.addEventListener("click", (event) => {
    // Synthetic clicks fail silently on the real page's checkboxes.
    if (event.isTrusted)
      box.setAttribute("aria-checked", box.getAttribute("aria-checked") === "true" ? "false" : "true");
  });
  return box;
}

/** Adds these rows and, at the end, the totals. */
export function fillGrid(
  grid: HTMLElement,
  request: TableRequest,
  notation: Notation,
  account: Account,
  rows: readonly TableRow[],
  actions: TableActions,
  isLast: boolean,
): void {
  const columns = columnsShown(request, notation);
  const { variant } = request;
  const shadow = grid.querySelector(".frozen-column-shadow");
  const all = rowsOf(account, request);
  const nodes = rows.flatMap((row) => [
    buildRow(
      row,
      columns,
      request,
      notation,
      actions,
      variant.lateFrom !== null && all.indexOf(row) >= variant.lateFrom,
    ),
    ...(variant.segmented ? segmentRows(row, columns, notation) : []),
  ]);
  const totals = totalRows(request, columns, notation, account);
  if (variant.totals === "above" && !grid.querySelector(".particle-table-summary-row")) nodes.unshift(...totals);
  else if (isLast && variant.totals !== "above") nodes.push(...totals);
  for (const node of nodes) grid.insertBefore(node, shadow);
  grid.setAttribute("aria-rowcount", String(grid.querySelectorAll('[role="row"]').length));
}

function buildRow(
  row: TableRow,
  columns: readonly TableColumn[],
  request: TableRequest,
  notation: Notation,
  actions: TableActions,
  late: boolean,
): HTMLElement {
  const { words, form } = notation;
  const { entity } = row;
  const link = h("a", { class: "ess-cell-link", href: actions.hrefOf(row) }, entity.name);
  const wrapper =
    request.level === "campaign" ? "campaign-name" : request.level === "adset" ? "ad-group-name" : "ad-name";
  const gear = h(
    "material-button",
    {
      class: "edit-panel-icon-button",
      role: "button",
      tabindex: "0",
      "aria-label": request.level === "ad" ? form.edit : form.editSettings,
    },
    icon("settings"),
  );
  gear.addEventListener("click", () => (request.level === "ad" ? actions.openAd(row) : actions.openSettings(row)));
  return h(
    "div",
    { class: "particle-table-row", role: "row" },
    h("tools-cell", { role: "gridcell", class: "tools-cell" }, checkbox(form.selectRow)),
    h(
      "ess-cell",
      { essfield: "status", role: "gridcell", tabindex: "-1", class: "col-dot" },
      h(
        "aw-status",
        {},
        h("div", {
          role: "img",
          class: `aw-status ${entity.status}`,
          "aria-label": entity.status === "enabled" ? words.enabled : words.paused,
        }),
      ),
    ),
    h(
      "ess-cell",
      { essfield: "name", role: "gridcell", tabindex: "-1", class: "resizable last-frozen-column col-name" },
      h(wrapper, { "navi-id": `${request.level}-table-name-cell` }, h(`${wrapper}-generic`, {}, link)),
      gear,
    ),
    scrolling(
      columns.map((column) =>
        late && column.numeric ? bodyCell(column, { content: "", values: {} }) : bodyCell(column, column.shown(row)),
      ),
    ),
  );
}

function scrolling(cells: readonly Node[]): HTMLElement {
  return h(
    "div",
    { role: "presentation", class: "scroll-clip" },
    h("div", { class: "particle-row-scroll-container", role: "presentation" }, ...cells),
  );
}

function bodyCell(column: TableColumn, shown: Shown | null): HTMLElement {
  const attributes = {
    essfield: column.field,
    role: "gridcell",
    tabindex: "-1",
    class: `${column.numeric ? "data-numeric " : ""}resizable col-${column.key}`,
  };
  if (shown?.content instanceof Node) return h("ess-cell", attributes, shown.content);
  const ellipsis = h("div", { class: "ess-cell-ellipsis" }, shown?.content ?? "—");
  return h("ess-cell", attributes, column.numeric ? h("stats-field", {}, ellipsis) : ellipsis);
}

function segmentRows(row: TableRow, columns: readonly TableColumn[], notation: Notation): readonly HTMLElement[] {
  return notation.form.devices.map((device, index) =>
    h(
      "div",
      { class: "particle-table-row particle-joined-row", role: "row" },
      h(
        "ess-cell",
        { essfield: "segmentation_info", role: "gridcell", class: "last-frozen-column col-segment" },
        h("segmentation-cell", {}, device),
      ),
      scrolling(
        columns.map((column) =>
          bodyCell(column, column.total(shareOf(row.entity.figures, SEGMENT_SHARES[index] ?? 0), `segment ${index}`)),
        ),
      ),
    ),
  );
}

function totalRows(
  request: TableRequest,
  columns: readonly TableColumn[],
  notation: Notation,
  account: Account,
): readonly HTMLElement[] {
  const part = request.variant.segmented ? "segmented-" : "";
  return totalsOf(account, request, notation.words).map(({ label, figures, kind }) =>
    h(
      "div",
      {
        class: `particle-table-row particle-table-summary-row particle-table-summary-row-${kind} chart-visible-or-absent`,
        role: "row",
      },
      h(
        "div",
        { class: "particle-table-summary-label-container" },
        h(
          "div",
          { class: `particle-table-${part}summary-label` },
          h("span", { class: "particle-table-segmented-summary-label-text" }, label),
        ),
      ),
      scrolling(columns.map((column) => bodyCell(column, column.total(figures, kind)))),
    ),
  );
}

import type { Figures } from "@/lab/simulator/account";
import { h, icon } from "./element";
import type { Notation } from "./notation";
import { shareOf, sumFigures, type Account, type Ad, type Adset, type Campaign } from "./state";

export type TableLevel = "campaign" | "adset" | "ad";
type Entity = Campaign | Adset | Ad;

export interface TableRequest {
  readonly level: TableLevel;
  readonly campaignId: string | null;
  readonly adsetId: string | null;
  readonly segmented: boolean;
}

export interface TableRow {
  readonly campaign: Campaign;
  readonly adset: Adset | null;
  readonly entity: Entity;
}

interface TableColumn {
  readonly key: string;
  readonly field: string;
  readonly label: string;
  readonly numeric: boolean;
  readonly help: boolean;
  /** The cell's content; null where the platform shows its dash. */
  cell(row: TableRow): Node | string | null;
  total(figures: Figures): string | null;
}

const SEGMENT_SHARES = [0.58, 0.36, 0.06];

/** The rows of a scope, in the account's order. */
export function rowsOf(account: Account, { level, campaignId, adsetId }: TableRequest): readonly TableRow[] {
  const campaigns = account.campaigns.filter(({ id }) => campaignId === null || id === campaignId);
  if (level === "campaign") return campaigns.map((campaign) => ({ campaign, adset: null, entity: campaign }));
  const adsets = campaigns.flatMap((campaign) => campaign.adsets.map((adset) => ({ campaign, adset })));
  if (level === "adset") return adsets.map(({ campaign, adset }) => ({ campaign, adset, entity: adset }));
  return adsets
    .filter(({ adset }) => adsetId === null || adset.id === adsetId)
    .flatMap(({ campaign, adset }) => adset.ads.map((ad) => ({ campaign, adset, entity: ad })));
}

function columnsOf(level: TableLevel, notation: Notation): readonly TableColumn[] {
  const { words } = notation;
  const label = (key: string) => words.headers[key] ?? key;
  const text = (key: string, field: string, cell: (row: TableRow) => Node | string | null): TableColumn => ({
    key,
    field,
    label: label(key),
    numeric: false,
    help: false,
    cell,
    total: () => null,
  });
  const stat = (key: string, field: string, show: (figures: Figures) => string | null): TableColumn => ({
    key,
    field,
    label: label(key),
    numeric: true,
    help: true,
    cell: ({ entity }) => show(entity.figures),
    total: show,
  });
  const per = (part: number, whole: number, show: (value: number) => string) =>
    whole === 0 ? null : show(part / whole);
  const stats = [
    stat("impressions", "stats.impressions", (f) => notation.count(f.impressions)),
    stat("clicks", "stats.clicks", (f) => notation.count(f.clicks)),
    stat("ctr", "stats.click_through_rate", (f) => per(f.clicks, f.impressions, notation.percent)),
    stat("averageCpc", "stats.cost_per_click", (f) => per(f.costMicros, f.clicks, notation.money)),
    stat("cost", "stats.cost", (f) => notation.money(f.costMicros)),
    stat("conversionRate", "stats.conversion_rate", (f) => per(f.conversions, f.clicks, notation.percent)),
    stat("conversions", "stats.conversions", (f) => notation.count(f.conversions, 2)),
    stat("costPerConversion", "stats.cost_per_conversion", (f) => per(f.costMicros, f.conversions, notation.money)),
    stat("conversionValue", "stats.conversion_value", (f) => notation.count(f.conversionValueMicros / 1e6, 2)),
    stat("roas", "stats.conversion_value_per_cost", (f) =>
      per(f.conversionValueMicros, f.costMicros, (v) => notation.count(v, 2)),
    ),
  ];
  const delivery: TableColumn = {
    ...text("delivery", "primary_status", ({ entity }) =>
      h("span", { class: "status-text" }, entity.status === "enabled" ? words.eligible : words.paused),
    ),
    label: words.status,
  };
  if (level === "campaign")
    return [
      text("budget", "budget", ({ campaign }) => budgetCell(campaign, notation)),
      delivery,
      text("optimizationScore", "optimization_score", ({ campaign }) =>
        campaign.optimizationScore === null ? null : notation.percent(campaign.optimizationScore),
      ),
      text("campaignType", "channel_type", ({ campaign }) => campaign.campaignType),
      ...stats.slice(0, 5),
      text(
        "bidStrategy",
        "bid_strategy_type",
        ({ campaign }) => words.strategies[campaign.bidStrategy] ?? campaign.bidStrategy,
      ),
      text("targetCpa", "target_cpa", ({ campaign }) =>
        campaign.targetCpaMicros === null ? null : notation.money(campaign.targetCpaMicros),
      ),
      text("targetRoas", "target_roas", ({ campaign }) =>
        campaign.targetRoas === null ? null : notation.percent(campaign.targetRoas),
      ),
      ...stats.slice(5),
    ];
  if (level === "adset")
    return [
      delivery,
      text("maxCpc", "default_max_cpc", ({ adset }) =>
        adset?.maxCpcMicros == null ? null : notation.money(adset.maxCpcMicros),
      ),
      ...stats,
    ];
  return [delivery, ...stats];
}

function budgetCell(campaign: Campaign, notation: Notation): Node | null {
  if (campaign.budgetMicros === null) return null;
  const suffix = campaign.budgetType === "daily" ? notation.words.perDay : notation.words.inTotal;
  return h("div", { class: "ess-cell-ellipsis budget-amount" }, `${notation.money(campaign.budgetMicros)}${suffix}`);
}

export interface TableActions {
  openSettings(row: TableRow): void;
  openAd(row: TableRow): void;
  hrefOf(row: TableRow): string;
}

/** The grid with its header; rows are added by `fillGrid`, as they arrive late on the real page. */
export function buildGrid(request: TableRequest, notation: Notation): HTMLElement {
  const { words, form } = notation;
  const columns = columnsOf(request.level, notation);
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
      "aria-colcount": String(columns.length + 3),
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

/** Adds the rows from `from` to `to` and, at the end, the totals. */
export function fillGrid(
  grid: HTMLElement,
  request: TableRequest,
  notation: Notation,
  account: Account,
  rows: readonly TableRow[],
  actions: TableActions,
  isLast: boolean,
): void {
  const columns = columnsOf(request.level, notation);
  const shadow = grid.querySelector(".frozen-column-shadow");
  const nodes = rows.flatMap((row) => [
    buildRow(row, columns, request, notation, actions),
    ...(request.segmented ? segmentRows(row, columns, notation) : []),
  ]);
  if (isLast) nodes.push(...totalRows(request, columns, notation, account));
  for (const node of nodes) grid.insertBefore(node, shadow);
  const all = grid.querySelectorAll('[role="row"]').length;
  grid.setAttribute("aria-rowcount", String(all));
}

/** A row without entities: "no entries match". */
export function placeholderRow(notation: Notation): HTMLElement {
  return h("div", { class: "particle-table-row particle-table-placeholder", role: "row" }, notation.form.noMatch);
}

function buildRow(
  row: TableRow,
  columns: readonly TableColumn[],
  request: TableRequest,
  notation: Notation,
  actions: TableActions,
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
    h(
      "div",
      { role: "presentation", class: "scroll-clip" },
      h(
        "div",
        { class: "particle-row-scroll-container", role: "presentation" },
        ...columns.map((column) => bodyCell(column, column.cell(row))),
      ),
    ),
  );
}

function bodyCell(column: TableColumn, content: Node | string | null): HTMLElement {
  const attributes = {
    essfield: column.field,
    role: "gridcell",
    tabindex: "-1",
    class: `${column.numeric ? "data-numeric " : ""}resizable col-${column.key}`,
  };
  if (content instanceof Node) return h("ess-cell", attributes, content);
  const ellipsis = h("div", { class: "ess-cell-ellipsis" }, content ?? "—");
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
      h(
        "div",
        { role: "presentation", class: "scroll-clip" },
        h(
          "div",
          { class: "particle-row-scroll-container", role: "presentation" },
          ...columns.map((column) =>
            bodyCell(column, column.total(shareOf(row.entity.figures, SEGMENT_SHARES[index] ?? 0))),
          ),
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
  const { words } = notation;
  const plural = { campaign: words.campaigns, adset: words.adsets, ad: words.ads }[request.level];
  const own = sumFigures(rowsOf(account, request).map(({ entity }) => entity.figures));
  const all = sumFigures(account.campaigns.map(({ figures }) => figures));
  const row = (label: string, figures: Figures, kind: string) =>
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
          { class: "particle-table-summary-label" },
          h("span", { class: "particle-table-segmented-summary-label-text" }, label),
        ),
      ),
      h(
        "div",
        { role: "presentation", class: "scroll-clip" },
        h(
          "div",
          { class: "particle-row-scroll-container", role: "presentation" },
          ...columns.map((column) => bodyCell(column, column.total(figures))),
        ),
      ),
    );
  return [row(`${words.total}${plural}`, own, "table"), row(`${words.total}${words.account}`, all, "scope")];
}

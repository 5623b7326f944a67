/** Tables made by hand from facts/google-ads.md 2.10, for the reader's own tests. Not part of the product. */

/** Google's field name (empty: none) and the words of the header, which may be HTML. */
export type Header = readonly [field: string, label: string];

export interface GridSpec {
  readonly label?: string;
  readonly headers: readonly Header[];
  readonly rows: readonly string[];
  /** Attributes and classes of the grid itself. */
  readonly grid?: string;
  readonly pager?: string;
}

export const NAME: Header = ["name", "Campaign"];
export const STATS: readonly Header[] = [
  ["stats.impressions", "Impr."],
  ["stats.clicks", "Clicks"],
  ["stats.click_through_rate", "CTR"],
  ["stats.cost_per_click", "Avg. CPC"],
  ["stats.cost", "Cost"],
];

const keyed = (field: string) => (field === "" ? "" : ` essfield="${field}"`);

function headerRow(headers: readonly Header[]): string {
  const cells = headers.map(
    ([field, label]) =>
      `<div class="particle-table-header-cell"${keyed(field)} role="columnheader"><aw-header-cell class="particle-header-title">${label}</aw-header-cell></div>`,
  );
  return `<div role="row" class="particle-table-header"><header-tools-cell role="columnheader" aria-label="Selection"><mat-checkbox role="checkbox" aria-label="Select all rows"></mat-checkbox></header-tools-cell>${cells.join("")}</div>`;
}

export interface RowSpec {
  readonly id?: string;
  /** What the row's link carries; the campaign's id unless it says otherwise. */
  readonly query?: string;
  readonly kind?: string;
}

/** An entity's row: the headers' fields, its name and the cells after it. */
export function row(headers: readonly Header[], name: string, cells: readonly string[], spec: RowSpec = {}): string {
  const { id = "1", query = `campaignId=${id}`, kind = "" } = spec;
  const link = `<campaign-name><a class="ess-cell-link" href="/aw/adgroups?${query}&amp;ocid=9">${name}</a></campaign-name>`;
  const all = [link, ...cells].map(
    (inner, index) => `<ess-cell${keyed(headers[index]?.[0] ?? "")} role="gridcell">${inner}</ess-cell>`,
  );
  return `<div class="particle-table-row ${kind}" role="row"><tools-cell role="gridcell"><mat-checkbox role="checkbox" aria-label="Select row"></mat-checkbox></tools-cell>${all.join("")}</div>`;
}

/** A total's row: its label where rows have their box and name. */
export function total(headers: readonly Header[], label: string, cells: readonly string[], kind = "table"): string {
  const all = cells.map(
    (inner, index) => `<ess-cell${keyed(headers[index + 1]?.[0] ?? "")} role="gridcell">${inner}</ess-cell>`,
  );
  return `<div class="particle-table-row particle-table-summary-row particle-table-summary-row-${kind}" role="row"><div class="particle-table-summary-label"><span class="particle-table-segmented-summary-label-text">${label}</span></div>${all.join("")}</div>`;
}

export function grid({ label = "Campaigns Table", headers, rows, grid: own = "", pager }: GridSpec): string {
  const bar = pager === undefined ? "" : `<pagination-bar><div aria-hidden="true">${pager}</div></pagination-bar>`;
  return `<ess-table><ess-particle-table><div class="ess-table-canvas density-cozy" role="grid" aria-label="${label}" ${own}>${headerRow(headers)}${rows.join("")}</div></ess-particle-table></ess-table>${bar}`;
}

const CONTEXT = `<div class="account-info" title="123-456-7890 Demo Account">123-456-7890 Demo Account</div><material-date-range-picker><dropdown-button class="primary-range"><span class="button-text">Mar 1 – 30, 2026</span></dropdown-button></material-date-range-picker>`;

/** Puts a page into the test's document. */
export function showPage(body: string, lang = "en-US"): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = `${CONTEXT}<base-root role="main">${body}</base-root>`; // eslint-disable-line no-unsanitized/property -- a test's own page
}

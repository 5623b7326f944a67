/** Pages made by hand from facts/meta-ads.md, for the reader's own tests. Not part of the product. */
const BASE = "https://adsmanager.facebook.com/adsmanager/manage/";

export interface Page {
  readonly document: Document;
  readonly url: URL;
}

export function page(path: string, body: string, locale = "en_US"): Page {
  const html = `<!doctype html><html lang="${locale.slice(0, 2)}"><body class="_6s5d Locale_${locale}">${body}</body></html>`;
  return { document: new DOMParser().parseFromString(html, "text/html"), url: new URL(BASE + path) };
}

export function surface(path: string, inner: string): string {
  return `<span data-surface-wrapper="1" data-surface="${path}" style="display: contents">${inner}</span>`;
}

export interface CellSpec {
  readonly key: string;
  readonly html: string;
}

const NOISE =
  '<div role="toolbar"><a aria-label="Charts">Charts</a><a aria-label="Edit">Edit</a></div><div role="button" aria-haspopup="menu">Open drop-down menu</div>';

/** One row with the shapes of the capture (facts 2.3). */
export function row(id: string, name: string, cells: readonly CellSpec[], type = "CAMPAIGN_GROUP"): string {
  const path = `/am/table/table_row:${id}`;
  const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const nameCell = `<div data-hover="tooltip" data-tooltip-content="${escaped}"><a href="#"><span>${escaped}</span></a></div>${NOISE}`;
  const all: CellSpec[] = [{ key: `forObjectType(name,${type})`, html: nameCell }, ...cells];
  const inner = all
    .map(({ key, html }) => surface(`${path}/table_cell:${key}`, `<div class="_4lg0">${html}</div>`))
    .join("");
  return surface(path, `<div role="presentation">${inner}</div>`);
}

/** A value in the newer shape, with its second line. */
export function value(text: string, second = ""): string {
  const below = second === "" ? "" : `<div class="ellipsis _1ha4"><div>${second}</div></div>`;
  return `<div class="_1b33"><div data-hover="tooltip"><span><span class="_3dfi">${text}</span></span></div>${below}</div>`;
}

export function header(key: string, label: string): string {
  return `<div role="columnheader"><div id="reporting_table_column_${key}"><div role="heading" aria-level="4">${label}</div></div></div>`;
}

export function footer(count: string, cells: readonly CellSpec[] = []): string {
  const total = cells.map(({ key, html }) => surface(`/am/table/table_row:-1/table_cell:${key}`, `<div>${html}</div>`));
  return `<div data-pagelet="FixedDataTableNew_footerRow">${surface("/am/table/table_row:-1/total_count", `<span>${count}</span>`)}${total.join("")}</div>`;
}

export function table(...parts: string[]): string {
  return `<div role="table">${parts.join("")}</div>`;
}

/** A form section with its id and surface, or with its heading only. */
export function section(id: string | null, title: string, body: string): string {
  const heading = `<div role="heading" aria-level="3">${title}</div>`;
  return id === null
    ? `<div>${heading}${body}</div>`
    : `<div id="${id}"><div data-pagelet="${id}">${heading}${body}</div></div>`;
}

export function form(kind: "campaign" | "ad_set" | "ad", ...sections: string[]): string {
  return surface(`/am/editor_drawer/editor:${kind}`, sections.join(""));
}

export type TreeItem = readonly [type: string, id: string, name: string];

export function tree(...items: TreeItem[]): string {
  return items
    .map(([type, id, name]) => `<div role="rowheader" data-objecttype="${type}" data-id="${id}">${name}</div>`)
    .join("");
}

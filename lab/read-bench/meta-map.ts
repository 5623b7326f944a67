import type { Metric } from "@/lib/domain/metrics";
import type { MappedRow, TableMap } from "./page";
import type { PageTruth } from "@/tests/replicas/truth-types";

/** What each column of the replica shows; written down here again, so that the reader's own list is not its judge. */
const META_COLUMNS: Readonly<Record<string, readonly Metric[]>> = {
  toggle: ["status"],
  delivery: ["delivery"],
  objective: ["objective"],
  budget: ["budget", "budgetType"],
  bid: ["bidStrategy", "targetCpa", "targetRoas"],
  spend: ["cost"],
  impressions: ["impressions"],
  reach: ["reach"],
  frequency: ["frequency"],
  clicks: ["clicks"],
  "actions:link_click": ["linkClicks"],
  ctr: ["ctr"],
  cpc: ["averageCpc"],
  cpm: ["cpm"],
  results: ["results", "resultType"],
  cost_per_result: ["costPerResult"],
  "actions:lead": ["leads"],
  "purchase_roas:omni_purchase": ["roas"],
  "action_values:omni_purchase": ["conversionValue"],
  start_time: ["startDate"],
  end_time: ["endDate"],
  last_significant_edit: ["lastSignificantEdit"],
};

/** `forObjectType(budget,CAMPAIGN)` is `budget`. */
function plain(key: string): string {
  return /^\w+\(([^,()]+)(?:,[^()]*)?\)$/.exec(key)?.[1] ?? key;
}

/** The cells of one row by key: the wrapper's own box, as the wrapper is none (`display: contents`). */
function cellsOf(row: Element): Map<string, Element> {
  const cells = new Map<string, Element>();
  for (const wrapper of row.querySelectorAll("[data-surface]")) {
    const key = /\/table_cell:([^/]+)$/.exec(wrapper.getAttribute("data-surface") ?? "")?.[1];
    if (key === undefined) continue;
    const name = plain(key);
    if (name !== "name" && name !== "row_selector" && !cells.has(name)) cells.set(name, wrapper);
  }
  return cells;
}

/** Where things stand in an unchanged table of the Meta replica; null where there is none. */
export function mapMetaTable(document: Document, truth: PageTruth): TableMap | null {
  const root = document.querySelector('[role="table"]');
  const headerRow = root?.querySelector('[role="row"]') ?? null;
  if (root === null || headerRow === null || truth.table === null) return null;
  const columns = [...headerRow.querySelectorAll('[data-surface*="table_column_header:"]')].flatMap((header) => {
    const key = plain(/table_column_header:(.+)$/.exec(header.getAttribute("data-surface") ?? "")?.[1] ?? "");
    return key === "name" || key === "" ? [] : [{ key, metrics: META_COLUMNS[key] ?? [], header }];
  });
  const rows: MappedRow[] = [];
  const totals: MappedRow[] = [];
  let next = 0;
  const seen = new Set<string>();
  for (const element of root.querySelectorAll('[data-surface*="/table_row:"]')) {
    const id = /\/table_row:(\d+)unit$/.exec(element.getAttribute("data-surface") ?? "")?.[1];
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const own = truth.table.rows[next];
    if (own?.id !== id) continue;
    next += 1;
    const name = element.querySelector<HTMLElement>('[data-surface*="table_cell:forObjectType(name"] a span') ?? null;
    rows.push({ element, cells: cellsOf(element), name, truth: own });
  }
  const footer = document.querySelector('[data-pagelet="FixedDataTableNew_footerRow"]');
  if (footer !== null) totals.push({ element: footer, cells: cellsOf(footer), name: null, truth: null });
  return { root, headerRow, columns, rows, totals, others: [] };
}

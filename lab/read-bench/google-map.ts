import type { Metric } from "@/lib/domain/metrics";
import type { MappedRow, TableMap } from "./page";
import type { PageTruth } from "@/tests/replicas/truth-types";

/** What each column of the replica shows; written down here again, so that the reader's own list is not its judge. */
export const GOOGLE_COLUMNS: Readonly<Record<string, readonly Metric[]>> = {
  status: ["status"],
  primary_status: ["delivery"],
  budget: ["budget", "budgetType"],
  optimization_score: ["optimizationScore"],
  channel_type: ["campaignType"],
  bid_strategy_type: ["bidStrategy"],
  target_cpa: ["targetCpa"],
  target_roas: ["targetRoas"],
  default_max_cpc: ["maxCpc"],
  "stats.impressions": ["impressions"],
  "stats.clicks": ["clicks"],
  "stats.click_through_rate": ["ctr"],
  "stats.cost_per_click": ["averageCpc"],
  "stats.cost": ["cost"],
  "stats.conversions": ["conversions"],
  "stats.conversion_rate": ["conversionRate"],
  "stats.cost_per_conversion": ["costPerConversion"],
  "stats.conversion_value": ["conversionValue"],
  "stats.conversion_value_per_cost": ["roas"],
};

function cellsOf(row: Element): Map<string, Element> {
  const cells = new Map<string, Element>();
  for (const cell of row.querySelectorAll("[essfield]")) {
    const key = cell.getAttribute("essfield") ?? "";
    if (key !== "name" && key !== "segmentation_info") cells.set(key, cell);
  }
  return cells;
}

/** Where things stand in an unchanged table of the Google replica; null where there is none. */
export function mapGoogleTable(document: Document, truth: PageTruth): TableMap | null {
  const root = document.querySelector('[role="grid"]');
  const headerRow = root?.querySelector(".particle-table-header") ?? null;
  if (root === null || headerRow === null || truth.table === null) return null;
  const columns = [...headerRow.querySelectorAll("[essfield]")].flatMap((header) => {
    const key = header.getAttribute("essfield") ?? "";
    return key === "name" ? [] : [{ key, metrics: GOOGLE_COLUMNS[key] ?? [], header }];
  });
  const rows: MappedRow[] = [];
  const totals: MappedRow[] = [];
  const others: MappedRow[] = [];
  let next = 0;
  for (const element of root.querySelectorAll('.particle-table-row[role="row"]')) {
    const cells = cellsOf(element);
    if (element.classList.contains("particle-table-summary-row"))
      totals.push({ element, cells, name: null, truth: null });
    else if (element.querySelector("a.ess-cell-link") !== null)
      rows.push({
        element,
        cells,
        name: element.querySelector<HTMLElement>("a.ess-cell-link"),
        truth: truth.table.rows[next++] ?? null,
      });
    else others.push({ element, cells, name: null, truth: null });
  }
  return { root, headerRow, columns, rows, totals, others };
}

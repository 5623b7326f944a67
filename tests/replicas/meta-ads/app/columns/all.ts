import type { Page } from "../page";
import type { Level } from "../route";
import type { Column } from "./column";
import { decoyColumns } from "./decoys";
import { figureColumns } from "./figures";
import { settingColumns } from "./settings";

/** The Performance preset with a few that buyers add, in the order that they show. */
const PERFORMANCE =
  "delivery results cost_per_result budget spend impressions reach frequency actions:link_click clicks ctr cpc cpm end_time attribution_setting bid".split(
    " ",
  );

/** Every column that the replica can show on a level. */
export function everyColumn(page: Page, level: Level): Column[] {
  return [...settingColumns(page, level), ...figureColumns(page), ...decoyColumns(page)].map((column) => ({
    surface: column.key,
    numeric: true,
    geo: false,
    nested: false,
    ...column,
  }));
}

/** The columns of the table, in the order that they show. */
export function columnsOf(page: Page, level: Level): Column[] {
  const all = everyColumn(page, level);
  return (page.options.columns ?? PERFORMANCE).flatMap((key) => all.filter((column) => column.key === key));
}

/** Names for sets of columns, as a buyer's saved presets would be. */
export const COLUMN_SETS = {
  performance: PERFORMANCE,
  sales:
    "delivery budget bid results cost_per_result spend action_values:omni_purchase purchase_roas:omni_purchase impressions actions:link_click website_ctr:link_click cost_per_action_type:link_click start_time end_time".split(
      " ",
    ),
  leads:
    "delivery objective budget spend results cost_per_result actions:lead reach frequency impressions cpm cpp unique_actions:link_click result_rate last_significant_edit bid created_time".split(
      " ",
    ),
  lookalikes:
    "delivery spend website_ctr:link_click cost_per_action_type:link_click unique_clicks unique_ctr cpp result_rate outbound_clicks:outbound_click actions:omni_landing_page_view cost_per_action_type:omni_landing_page_view actions:video_view quality_score_organic".split(
      " ",
    ),
  beside:
    "delivery unique_clicks clicks unique_ctr ctr website_ctr:link_click cost_per_action_type:link_click cpc cpp cpm unique_actions:link_click actions:link_click impressions reach frequency spend result_rate results cost_per_result".split(
      " ",
    ),
} as const;

import type { Metric } from "@/lib/domain/metrics";
import type { Layer } from "@/lib/domain/reading";

/**
 * How sure it is that Google's pages have a part, as facts google-ads.md says: A seen in its own markup, B several tools
 * agree, C one tool, D inferred.
 */
type Confidence = "A" | "B" | "C" | "D";

/** One way to find a part of the page: ordered, the surest first. One that broke stays behind its successor: pages roll out slowly. */
export interface Locator {
  readonly layer: Layer;
  readonly selector: string;
  /** The years of the sources that show it; the newest last. */
  readonly seen: string;
  readonly confidence: Confidence;
}

const locator = (layer: Layer, selector: string, seen: string, confidence: Confidence): Locator => ({
  layer,
  selector,
  seen,
  confidence,
});

/** All locators of a part as one selector. */
export function selectorOf(locators: readonly Locator[]): string {
  return locators.map(({ selector }) => selector).join(", ");
}

/** Tables (facts 2.1). */
export const GRIDS = [
  locator("key", ".ess-table-canvas", "2021-2026", "A"),
  locator("aria", '[role="grid"]', "2021-2026", "A"),
  locator("aria", '[role="treegrid"], [role="table"]', "2026", "D"),
];

/** Cells of a table's header (facts 2.2). */
export const HEADER_CELLS = [
  locator("aria", '[role="columnheader"]', "2021-2026", "A"),
  locator("key", ".particle-table-header-cell", "2021-2026", "A"),
];

/** Where a header cell has its words (facts 2.2). */
export const HEADER_LABELS = [
  locator("label", "aw-header-cell", "2021-2026", "A"),
  locator("label", ".particle-header-title", "2021-2026", "A"),
  locator("aria", "[aria-label]", "2021-2026", "B"),
];

/** Panels that hold the settings of a campaign or ad group (facts 3.1). */
export const DRAWERS = [
  locator("key", "slidealog", "2023-2026", "B"),
  locator("key", "slidealog-wrapper", "2023-2026", "B"),
  locator("key", ".slidealog-body", "2023-2026", "B"),
  locator("key", "search-campaign-settings-view", "2018-2026", "C"),
  locator("key", "construction-layout", "2018-2026", "C"),
];

/** Sections of such a panel (facts 3.1, 3.2). */
export const SECTIONS = [
  locator("key", "material-expansionpanel", "2018-2026", "A"),
  locator("key", "expansion-panel", "2024-2026", "B"),
  locator("key", "construction-plugin-panel", "2024-2026", "C"),
];

/** What opens and closes a section, and holds its title and summary (facts 3.2). */
export const SECTION_HEADERS = [
  locator("aria", "[aria-expanded]:not([aria-haspopup])", "2018-2026", "A"),
  locator("key", ".main-header .header", "2018-2026", "A"),
  locator("key", ".panel .header", "2018-2026", "A"),
  locator("key", ".header", "2018-2026", "B"),
];

/** Where the page names the account (facts 2.6). */
export const ACCOUNTS = [
  locator("key", ".account-info", "2021-2026", "A"),
  locator("key", "account-ids", "2021", "A"),
  locator("key", "awsm-app-bar, material-top-app-bar, header", "2021-2026", "D"),
];

/** Where the page names the days of its figures (facts 2.6). */
export const DATE_RANGES = [
  locator("key", ".primary-range .button-text", "2021-2026", "A"),
  locator("key", "material-date-range-picker .button-text, [navi-id=datepicker] .button-text", "2021-2026", "A"),
  locator("key", ".dropdown-and-comparison .button-text", "2024", "B"),
  locator("key", "material-date-range-picker *, [navi-id=datepicker] *, .datepicker-container *", "2026", "D"),
];

/** A column by Google's own field name, the same in every language. `null`: known, and none of our metrics. */
export interface FieldLocator {
  readonly field: string;
  readonly metric: Metric | null;
  readonly seen: string;
  readonly confidence: Confidence;
}

const field = (name: string, metric: Metric | null, seen: string, confidence: Confidence): FieldLocator => ({
  field: name,
  metric,
  seen,
  confidence,
});

/** `essfield` names (facts 2.7). Those of budgets, strategies, shares and conversion values are not known. */
export const FIELDS = [
  field("status", "status", "2021-2026", "A"),
  field("bid_config.effective_cpc_bid", "maxCpc", "2021", "A"),
  field("stats.impressions", "impressions", "2021-2026", "A"),
  field("stats.clicks", "clicks", "2021-2026", "A"),
  field("stats.cost", "cost", "2021-2026", "A"),
  field("stats.conversions", "conversions", "2021-2026", "A"),
  field("stats.cost_per_conversion", "costPerConversion", "2021-2026", "A"),
  field("primary_status", "delivery", "2024-2026", "B"),
  field("stats.conversion_value_per_cost", "roas", "2024-2026", "B"),
  field("stats.all_conversion_value_per_cost", null, "2024-2026", "B"),
  field("stats.click_through_rate", "ctr", "2024-2026", "C"),
  field("stats.cost_per_click", "averageCpc", "2024-2026", "C"),
  field("stats.conversion_rate", "conversionRate", "2024-2026", "C"),
];

/** What each known field holds. */
export const FIELD_METRICS: ReadonlyMap<string, Metric | null> = new Map(
  FIELDS.map(({ field: name, metric }) => [name, metric]),
);

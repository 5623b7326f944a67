import type { Metric } from "@/lib/domain/metrics";
import type { Mutation } from "../mutation";
import { allRows, pick, shuffled, type BenchPage, type MappedColumn, type TableMap } from "../page";
import { doubtTable } from "../truth";
import type { Leaf } from "@/tests/replicas/truth-types";

/** Sets what the page shows of these metrics in every row and total. */
export function setColumns(page: BenchPage, metrics: readonly Metric[], leaf: Leaf): void {
  const { table } = page.truth;
  if (table === null) return;
  for (const leaves of [...table.rows.map(({ cells }) => cells), table.totals])
    for (const metric of metrics) if (Object.hasOwn(leaves, metric)) leaves[metric] = leaf;
}

/** The box that an inline style places: the element, or the first one inside it. */
function placed(element: Element): HTMLElement | null {
  for (let at: Element | null = element; at !== null; at = at.firstElementChild) {
    const style = (at as HTMLElement).getAttribute("style") ?? "";
    if (/(?:^|;)\s*left:/.test(style)) return at as HTMLElement;
  }
  return null;
}

/** The order of the columns and, where styles place them, their places. */
function reorder(table: TableMap, order: readonly string[]): void {
  const headers = new Map(table.columns.map(({ key, header }) => [key, header] as const));
  for (const cells of [headers, ...allRows(table).map((row) => row.cells)]) {
    const boxes = new Map<Element, Element[]>();
    for (const key of order) {
      const cell = cells.get(key);
      if (cell?.parentElement == null) continue;
      boxes.set(cell.parentElement, [...(boxes.get(cell.parentElement) ?? []), cell]);
    }
    for (const [box, sorted] of boxes) {
      const lefts = [...box.children]
        .filter((child) => sorted.includes(child))
        .map((child) => placed(child)?.style.left);
      box.append(...sorted);
      sorted.forEach((cell, index) => {
        const left = lefts[index];
        const own = placed(cell);
        if (own !== null && left !== undefined) own.style.left = left;
      });
    }
  }
}

/** A person drags columns about: headers and cells move together. */
export const columnsReordered: Mutation = {
  name: "columns-reordered",
  apply({ table, random }) {
    if (table === null) return false;
    reorder(
      table,
      shuffled(
        random,
        table.columns.map(({ key }) => key),
      ),
    );
    return true;
  },
};

/** Some columns are not chosen, or scrolled out of a virtual table: neither header nor cells are there. */
export const columnsHidden: Mutation = {
  name: "columns-hidden",
  apply(page) {
    const { table, random } = page;
    if (table === null || table.columns.length < 4) return false;
    for (const column of shuffled(random, table.columns).slice(0, random.integer(1, 6))) {
      column.header.remove();
      for (const { cells } of allRows(table)) cells.get(column.key)?.remove();
      setColumns(page, column.metrics, "not-shown");
    }
    return true;
  },
};

/** Headers are in view, their cells not yet. */
export const cellsMissing: Mutation = {
  name: "cells-missing",
  apply(page) {
    const { table, random } = page;
    if (table === null) return false;
    const column = pick(random, table.columns);
    for (const { cells } of allRows(table)) cells.get(column.key)?.remove();
    setColumns(page, column.metrics, "not-shown");
    return true;
  },
};

/** Cells without their header: their keys may do, order and labels do not. */
export const headersMissing: Mutation = {
  name: "headers-missing",
  apply(page) {
    const { table, random } = page;
    if (table === null) return false;
    for (const { header, metrics } of shuffled(random, table.columns).slice(0, 2)) {
      header.remove();
      doubtTable(page.truth, metrics);
    }
    return true;
  },
};

const LIGATURES = ["help_outline", "arrow_downward", "expand_more", "info", "filter_list"];

/** Icons whose names are text, sort arrows, menus and help buttons come into headers. */
export const headersDecorated: Mutation = {
  name: "headers-decorated",
  apply({ table, document, random, platform }) {
    if (table === null) return false;
    for (const { header } of table.columns) {
      const icon = document.createElement("i");
      icon.setAttribute("aria-hidden", "true");
      icon.setAttribute("class", platform === "google-ads" ? "material-icon-i material-icons-extended" : "img sp_x");
      icon.textContent = platform === "google-ads" ? pick(random, LIGATURES) : "";
      const button = document.createElement("div");
      button.setAttribute("role", "button");
      button.setAttribute("aria-label", pick(random, ["Sort", "More", "Help", "Menu"]));
      button.append(icon);
      const box = deepest(header);
      if (random.next() < 0.5) box.after(button);
      else header.append(button);
      if (random.next() < 0.2) header.setAttribute("aria-sort", pick(random, ["ascending", "descending"]));
    }
    return true;
  },
};

/** The innermost element that holds the label. */
export function deepest(element: Element): Element {
  for (let at = element; ;) {
    const next = [...at.children].find(
      (child) => child.textContent.trim() !== "" && child.getAttribute("role") !== "button",
    );
    if (next === undefined) return at;
    at = next;
  }
}

function labelOf(column: MappedColumn): HTMLElement | null {
  const box = deepest(column.header) as HTMLElement;
  return box.textContent.trim() === "" ? null : box;
}

/**
 * Columns whose own key somebody has seen on the real page. Google's keys of the others (budget, strategy, conversion value
 * and more) are the replica's invention: there, only the label tells.
 */
const KNOWN_KEYS: Readonly<Record<BenchPage["platform"], RegExp>> = {
  "google-ads":
    /^(?:status|primary_status|stats\.(?:impressions|clicks|cost|conversions|cost_per_conversion|click_through_rate|cost_per_click|conversion_rate|conversion_value_per_cost))$/,
  "meta-ads": /./,
};

/** Labels that we never saw: the platform's own keys are left. */
export const labelsReworded: Mutation = {
  name: "labels-reworded",
  apply({ table, random, truth, platform }) {
    if (table === null) return false;
    let changed = false;
    for (const column of table.columns) {
      const label = labelOf(column);
      if (label === null || random.next() < 0.4) continue;
      if (!KNOWN_KEYS[platform].test(column.key)) doubtTable(truth, column.metrics);
      const text = label.textContent;
      label.textContent = pick(random, [
        `${text} (beta)`,
        `New: ${text}`,
        "Zxcv qwer",
        "指標その7",
        text.toUpperCase(),
        `${text} *`,
      ]);
      changed = true;
    }
    return changed;
  },
};

/** Neither keys nor known labels: nothing says what these columns are. Nothing may be read, unless arithmetic proves it. */
export const columnsUnknown: Mutation = {
  name: "columns-unknown",
  apply(page) {
    const { table, random } = page;
    if (table === null || page.platform !== "google-ads") return false;
    for (const column of shuffled(random, table.columns).slice(0, random.integer(1, 4))) {
      for (const element of [column.header, ...allRows(table).map(({ cells }) => cells.get(column.key))])
        element?.removeAttribute("essfield");
      const label = labelOf(column);
      if (label !== null) label.textContent = pick(random, ["Zxcv", "指標その7", "Q-Score (neu)", "?"]);
      doubtTable(page.truth, column.metrics);
    }
    return true;
  },
};

/**
 * A trap: a column under the label of another metric while its key says what it was. The two layers disagree, so nobody
 * can tell: neither may be read.
 */
export const labelsSwapped: Mutation = {
  name: "labels-swapped",
  apply(page) {
    const { table, random } = page;
    const named = (table?.columns ?? []).filter((column) => column.metrics.length > 0 && labelOf(column) !== null);
    if (named.length < 2) return false;
    const [one, two] = shuffled(random, named);
    const [first, second] = [labelOf(one!)!, labelOf(two!)!];
    [first.textContent, second.textContent] = [second.textContent, first.textContent];
    for (const column of [one!, two!]) {
      setColumns(page, column.metrics, "not-shown");
      // A help button or a tooltip would still name the old metric.
      for (const about of column.header.querySelectorAll("[aria-label]")) about.removeAttribute("aria-label");
    }
    return true;
  },
};

/** A column of another metric in place of a known one: its key and its label say so, its figures look alike. */
export const otherMetrics: Mutation = {
  name: "other-metrics",
  apply(page) {
    const { table, random, platform } = page;
    const known = platform === "google-ads" ? GOOGLE_OTHERS : META_OTHERS;
    const swappable = (table?.columns ?? []).filter(({ key }) => Object.hasOwn(known, key));
    if (table === null || swappable.length === 0) return false;
    const column = pick(random, swappable);
    const other = known[column.key]!;
    for (const element of [column.header, ...allRows(table).map(({ cells }) => cells.get(column.key))])
      if (element !== undefined) rekey(element, column.key, other.key);
    const label = labelOf(column);
    if (label !== null) label.textContent = other.label;
    setColumns(page, column.metrics, "not-shown");
    return true;
  },
};

interface Other {
  readonly key: string;
  readonly label: string;
}
const GOOGLE_OTHERS: Readonly<Record<string, Other>> = {
  "stats.conversions": { key: "stats.all_conversions", label: "All conv." },
  "stats.conversion_value_per_cost": { key: "stats.all_conversion_value_per_cost", label: "All conv. value / cost" },
  "stats.cost_per_conversion": { key: "stats.cost_per_all_conversion", label: "Cost / all conv." },
  "stats.clicks": { key: "custom_column#77", label: "Clicks to call" },
  target_cpa: { key: "average_target_cpa", label: "Avg. target CPA" },
  "stats.impressions": { key: "stats.view_through_conversions", label: "View-through conv." },
};
const META_OTHERS: Readonly<Record<string, Other>> = {
  clicks: { key: "outbound_clicks:outbound_click", label: "Outbound clicks" },
  "actions:link_click": { key: "unique_actions:link_click", label: "Unique link clicks" },
  cpc: { key: "cost_per_unique_click", label: "Cost per unique click (all)" },
  ctr: { key: "unique_ctr", label: "Unique CTR (all)" },
  reach: { key: "estimated_ad_recallers", label: "Estimated ad recall lift (people)" },
};

/** Another key wherever an attribute names the old one as a whole word. */
function rekey(element: Element, from: string, to: string): void {
  for (const each of [element, ...element.querySelectorAll("*")])
    for (const { name, value } of [...each.attributes]) {
      if (!["essfield", "data-surface", "id"].includes(name) || !value.includes(from)) continue;
      const at = value.lastIndexOf(from);
      const [before, after] = [value[at - 1], value[at + from.length]];
      if (
        (before === undefined || /[^a-z]/i.test(before) || name === "id") &&
        (after === undefined || /[^a-z_]/i.test(after))
      )
        each.setAttribute(name, value.slice(0, at) + to + value.slice(at + from.length));
    }
}

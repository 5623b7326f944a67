import type { Metric } from "@/lib/domain/metrics";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { layersOf, viaOf, type Layer } from "@/lib/domain/reading";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import { NO_HEADERS, type LearnedHeaders, type TableHeader } from "@/lib/platforms/platform";
import { fieldHint } from "./field-hints";
import { FIELD_METRICS, HEADER_CELLS, HEADER_LABELS, selectorOf } from "./locators";
import { COMPARES, DATED, HEADER_METRICS, HEADER_ROLES, type ColumnRole } from "./header-labels";
import { labelKey } from "./words";

/** One column of a table: what its header says that it holds. */
export interface Column {
  readonly field: string | null;
  readonly position: string | null;
  readonly role: ColumnRole | "name" | null;
  /** The levels, currency and ids that its label names. */
  readonly titles: readonly ColumnRole[];
  /** True over the boxes and the dots: the header has no words. */
  readonly blank: boolean;
  /** One metric: sure. Several: the locators disagree, and each of them is unreadable. None: not one of ours. */
  readonly metrics: readonly Metric[];
  readonly via: string;
}

/** Header cells by role, which builds do not change; by Google's class where the role is gone. */
const HEADER_CELL = selectorOf(HEADER_CELLS);
const LABEL = selectorOf(HEADER_LABELS);

const headers = new WeakMap<Column, Element>();

/** The header cell that a column was read from. */
export function headerOf(column: Column): Element | null {
  return headers.get(column) ?? null;
}

/** The columns in document order, from the rows that hold no cells (or a whole grid). Locators in order: `essfield`, then the label (accessible name and text). */
export function readColumns(parents: readonly Element[], learned = NO_HEADERS): readonly Column[] {
  const byRow = new Map<Element, Column[]>();
  for (const cell of parents.flatMap((parent) => [...parent.querySelectorAll(HEADER_CELL)])) {
    const row = cell.closest('[role="row"], .particle-table-header') ?? cell;
    if (row.matches(".particle-parent-header") || !isShown(cell)) continue;
    const columns = byRow.get(row) ?? [];
    const column = readColumn(cell, learned);
    headers.set(column, cell);
    columns.push(column);
    byRow.set(row, columns);
  }
  const rows = [...byRow.values()];
  const first = rows[0] ?? [];
  // A sticky copy of the header says the same; two headers that differ say nothing certain.
  return rows.every((row) => JSON.stringify(row) === JSON.stringify(first))
    ? first.map((column) => sureOf(column, first))
    : [];
}

/** Words that the person showed stand over one column, or over none for certain. */
function sureOf(column: Column, all: readonly Column[]): Column {
  const [metric] = column.metrics;
  const twin = all.find((other) => other !== column && metric !== undefined && other.metrics.includes(metric));
  if (metric === undefined || twin === undefined) return column;
  if (![column, twin].some(({ via }) => layersOf(via).includes("learned"))) return column;
  const unsure = { ...column, metrics: [...column.metrics, metric] };
  const header = headerOf(column);
  if (header !== null) headers.set(unsure, header);
  return unsure;
}

/** The columns' headers, with the words by which a person knows them. */
export function headersOf(columns: readonly Column[]): readonly TableHeader[] {
  return columns.flatMap((column) => {
    const element = headerOf(column);
    if (element === null) return [];
    const shown = labelsOf(element).filter(({ layer }) => layer === "label");
    // The innermost label: the whole cell may say more, such as its menu's words.
    return [{ element, words: tidyText(shown.at(-1)?.shown ?? ""), metrics: column.metrics }];
  });
}

/** Google's field names of all header cells under these, also of those that are not shown. */
export function headerFields(parents: readonly Element[]): ReadonlySet<string> {
  const cells = parents.flatMap((parent) => [...parent.querySelectorAll(HEADER_CELL)]);
  return new Set(cells.map((cell) => cell.getAttribute("essfield") ?? ""));
}

function readColumn(cell: Element, learned: LearnedHeaders): Column {
  const field = cell.getAttribute("essfield");
  const labels = labelsOf(cell);
  const position = cell.getAttribute("aria-colindex");
  const titles = [...new Set(labels.map(({ text }) => HEADER_ROLES.get(text)).filter((role) => role !== undefined))];
  const role = roleOf(field, titles);
  const named = { field, position, titles, blank: visibleText(cell) === "", role };
  // A person names a custom column as they like: "Cost" there is not the platform's cost.
  const isCustom = field?.startsWith("custom_column#") === true;
  if (isCustom || labels.some(({ shown }) => COMPARES.test(shown)))
    return { ...named, role: null, metrics: [], via: "" };
  const byField = field === null ? undefined : FIELD_METRICS.get(field);
  const hits: { metric: Metric; layer: Layer }[] = labels.flatMap(({ text, layer }) => {
    const metric = metricOfLabel(text, cell);
    return metric === undefined ? [] : [{ metric, layer }];
  });
  for (const { shown, layer } of labels) {
    const metric = layer === "label" ? learned.get(tidyText(shown)) : undefined;
    if (metric !== undefined) hits.push({ metric, layer: "learned" });
  }
  const byLabel = new Set(hits.map(({ metric }) => metric));
  // Another period, or another window of days: neither the key alone nor a person makes it this one's.
  const isDated = hits.every(({ layer }) => layer === "learned") && labels.some(({ shown }) => DATED.test(shown));
  if (byField === null || isDated) return { ...named, metrics: [], via: "" };
  const metrics = new Set(byField === undefined ? byLabel : [byField, ...byLabel]);
  // A field whose name nobody has listed yet may still say that the label cannot be meant.
  const hinted = field === null || byField !== undefined ? [] : fieldHint(field);
  const contradicted = hinted.length > 0 && metrics.size > 0 && ![...metrics].some((metric) => hinted.includes(metric));
  if (contradicted) for (const metric of hinted) metrics.add(metric);
  // "Status" is the label of the dot and of the words; the field name tells them apart.
  if ((byField === "status" || byField === "delivery") && isOnly(byLabel, "status", "delivery"))
    return { ...named, metrics: [byField], via: viaOf(["key"], `essfield=${field ?? ""}`) };
  const layers: Layer[] = [...(byField === undefined ? [] : (["key"] as const)), ...hits.map(({ layer }) => layer)];
  const via = viaOf(layers, byField === undefined ? "header" : `essfield=${field ?? ""}`);
  return { ...named, metrics: [...metrics], via };
}

function isOnly(metrics: ReadonlySet<Metric>, ...allowed: readonly Metric[]): boolean {
  return [...metrics].every((metric) => allowed.includes(metric));
}

interface Label {
  readonly text: string;
  readonly shown: string;
  readonly layer: "aria" | "label";
}

function labelsOf(cell: Element): readonly Label[] {
  const labels: Label[] = [];
  const add = (text: string, layer: Label["layer"]) => {
    const key = labelKey(text);
    if (key !== "" && !labels.some((known) => known.text === key && known.layer === layer))
      labels.push({ text: key, shown: text, layer });
  };
  add(cell.getAttribute("aria-label") ?? "", "aria");
  add(visibleText(cell), "label");
  for (const part of cell.querySelectorAll(LABEL)) {
    // The help button's name ("More information about column …") is none of the column's.
    if (part.closest('[role="button"], button') !== null) continue;
    add(part.getAttribute("aria-label") ?? "", "aria");
    add(visibleText(part), "label");
  }
  return labels;
}

function metricOfLabel(label: string, cell: Element): Metric | undefined {
  const metric = HEADER_METRICS.get(label);
  if (metric === "delivery" && visibleText(cell) === "") return "status";
  return metric;
}

function roleOf(field: string | null, titles: readonly ColumnRole[]): Column["role"] {
  if (field === "name") return "name";
  if (field === "campaign_id") return "campaignId";
  if (field === "ad_group_id") return "adsetId";
  return titles.length === 1 ? (titles[0] ?? null) : null;
}

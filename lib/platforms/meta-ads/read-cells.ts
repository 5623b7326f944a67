import type { Metric, MetricValue } from "@/lib/domain/metrics";
import {
  ABSENT, found, unreadable, viaOf, type CellReadings, type FieldReading, type Layer,
} from "@/lib/domain/reading"; // prettier-ignore
import { bidCells, budgetCells } from "./bid-and-budget-cells";
import { BUSY, type CellLines } from "./cell-lines";
import { readValue, secondaryLine, unfilled, valueLine, type NumberContext } from "./cell-value";
import type { Column } from "./columns";
import type { ScannedRow } from "./table-scan";
import { isSeveralKinds, isSwitchedOff, isSwitchedOn } from "./terms";

export type Lines = ReadonlyMap<Column, CellLines>;

/** Which columns' cells do and do not stand under their headers; null where the cells were found by that alone. */
export interface RowPlaces {
  readonly displaced: ReadonlySet<Column>;
  readonly confirmed: ReadonlySet<Column>;
}

type Cells = { -readonly [M in Metric]?: FieldReading<MetricValue> };

/** The switch of a row. Saved pages keep no property, so a switch without `aria-checked` says "on" or nothing. */
function statusOf(cell: Element, via: string): FieldReading<MetricValue> {
  if (cell.closest(BUSY) !== null) return unreadable("not-loaded");
  const marked = cell.querySelectorAll('[role="switch"], [aria-checked]');
  const switches = marked.length > 0 ? marked : cell.querySelectorAll('input[type="checkbox"]');
  const [toggle] = switches;
  if (toggle === undefined) return unreadable(cell.textContent.trim() === "" ? "not-loaded" : "no-match");
  if (switches.length !== 1) return unreadable("ambiguous");
  const checked = toggle.getAttribute("aria-checked");
  if (checked === "true" || checked === "false") return found(checked === "true" ? "enabled" : "paused", checked, via);
  const isOn = toggle.tagName === "INPUT" && (toggle as HTMLInputElement).checked;
  return isOn && checked === null ? found("enabled", "checked", via) : unreadable("no-match");
}

/** "Website purchases" under the result; "Multiple conversions" in the footer is no kind of result. */
function resultTypeOf(results: CellLines, via: string): FieldReading<MetricValue> {
  const missing = unfilled(results);
  if (missing !== null) return missing;
  const text = secondaryLine(results);
  if (text === null) return unreadable("ambiguous");
  return text === "" || isSeveralKinds(text) ? ABSENT : found(text, text, via);
}

function viaFor(column: Column, places: RowPlaces | null): string {
  const layers: Layer[] = [...column.layers];
  if (places === null || places.confirmed.has(column)) layers.push("geometry");
  const name = column.key ?? column.meaning ?? "";
  return viaOf(layers, `${places === null ? "under-header" : "cell-key"}=${name}`);
}

/** The figures of one row by metric. A metric that two columns give differently is neither's. */
export function readCells(
  row: ScannedRow,
  lines: Lines,
  places: RowPlaces | null,
  context: NumberContext,
): CellReadings {
  const cells: Cells = {};
  const put = (readings: CellReadings) => {
    for (const [metric, reading] of Object.entries(readings) as [Metric, FieldReading<MetricValue>][])
      cells[metric] = cells[metric] === undefined ? reading : unreadable("ambiguous");
  };
  for (const [column, cell] of row.cells) {
    const { meaning } = column;
    for (const metric of column.doubtful) put({ [metric]: unreadable("ambiguous") });
    if (meaning === null || meaning === "name") continue;
    if (row.doubled.has(column) || places?.displaced.has(column) === true) {
      put({ [meaning]: unreadable("ambiguous") });
      continue;
    }
    const via = viaFor(column, places);
    const shown = lines.get(column);
    if (shown === undefined) put({ status: statusOf(cell, via) as FieldReading<string> });
    else if (meaning === "budget") put(budgetCells(shown, context, via));
    else if (meaning === "bidStrategy") put(bidCells(shown, context, via));
    else {
      put({ [meaning]: readValue(meaning, shown, context, via) });
      if (meaning === "results") put({ resultType: resultTypeOf(shown, via) as FieldReading<string> });
    }
  }
  return statusByDelivery(cells, lines) as CellReadings;
}

/** Where the switch itself does not say how it stands, "Off" and "Active" do: the page shows them for nothing else. */
function statusByDelivery(cells: Cells, lines: Lines): Cells {
  if (cells.status?.status !== "unreadable" || cells.status.reason !== "no-match") return cells;
  for (const [{ meaning, layers }, cell] of lines) {
    const text = meaning === "delivery" ? (valueLine(cell) ?? "") : "";
    if (isSwitchedOff(text)) cells.status = found("paused", text, viaOf([...layers, "label"], "delivery"));
    else if (isSwitchedOn(text)) cells.status = found("enabled", text, viaOf([...layers, "label"], "delivery"));
  }
  return cells;
}

import type { FieldTarget } from "@/lib/domain/field-target";
import type { Metric } from "@/lib/domain/metrics";
import type { Setting } from "@/lib/domain/settings";
import { isLocked, type TextField } from "@/lib/platforms/dom/set-native-value";
import type { LocatedField } from "@/lib/platforms/platform";
import { readPanels, type Panel, type PanelKind } from "./drawer";
import { boxOf, panelField, soleField, textFields } from "./form-fields";
import { adFields } from "./read-ad";
import type { PageParts } from "./read-page";
import { targetField } from "./read-bidding";
import { isBudgetField } from "./read-budget";
import { END_WORDS, NAME_WORDS, START_WORDS } from "./setting-words";

/** The section of the drawer in which a setting is set, the likeliest first. */
const SECTIONS: Readonly<Partial<Record<Setting, readonly PanelKind[]>>> = {
  name: ["name"],
  campaignType: ["campaignType"],
  objective: ["objective"],
  budget: ["budget"],
  budgetType: ["budget"],
  bidStrategy: ["bidding"],
  targetCpa: ["targetCpa", "bidding"],
  targetRoas: ["targetRoas", "bidding"],
  maxCpc: ["defaultBid", "bidding"],
  networks: ["networks"],
  locations: ["locations"],
  languages: ["languages"],
  adSchedule: ["adSchedule"],
  startDate: ["startDate", "dates"],
  endDate: ["endDate", "dates"],
  conversionGoal: ["conversionGoal"],
  audiences: ["audiences"],
};

/** Where a field is right now: its input, else the section's header or the table's cell, which cannot be typed into. */
export function locateField(document: Document, parts: PageParts, target: FieldTarget): LocatedField | null {
  if (target.kind === "text") {
    if (target.slot === "primaryTexts" || parts.reading.ad === null) return null;
    const field = adFields(document)[target.slot][target.index];
    return field === undefined ? null : typed(field);
  }
  if (target.kind === "finalUrl") {
    const fields = parts.reading.ad === null ? [] : adFields(document).finalUrl;
    return fields.length === 1 ? typed(fields[0]!) : null;
  }
  if (parts.drawer === null) return cellOf(parts, target.setting);
  const panels = readPanels(parts.drawer);
  for (const kind of SECTIONS[target.setting] ?? []) {
    const panel = panels.get(kind);
    if (panel === undefined || panel === "ambiguous") continue;
    const field = panel.expanded ? inputOf(panel, target.setting) : null;
    if (field !== null) return typed(field);
    return { element: panel.header, box: panel.header, editable: false };
  }
  return null;
}

function typed(field: TextField): LocatedField {
  return { element: field, box: boxOf(field), editable: !isLocked(field) && !isLocked(boxOf(field)) };
}

function inputOf(panel: Panel, setting: Setting): TextField | null {
  const found = (): TextField | "ambiguous" | null => {
    switch (setting) {
      case "name":
        return panelField(panel, (name) => NAME_WORDS.test(name));
      case "budget":
        return panelField(panel, isBudgetField);
      case "targetCpa":
      case "targetRoas":
      case "maxCpc":
        return targetField(panel, setting);
      case "startDate":
      case "endDate":
        return soleField(textFields(panel.element), (name) => DATE_WORDS[setting].test(name));
      default:
        return null;
    }
  };
  const field = found();
  return field === "ambiguous" ? null : field;
}

const DATE_WORDS = { startDate: START_WORDS, endDate: END_WORDS };

/** The campaign's or ad group's own cell in the table, where the address says which row that is. */
function cellOf({ reading, grid }: PageParts, setting: Setting): LocatedField | null {
  if (grid === null || reading.page.level === null) return null;
  const id = reading.page.entity[reading.page.level];
  const index = grid.table.rows.findIndex((row) => row.id === id);
  if (id === null || index < 0) return null;
  const column = grid.columns.filter(({ metrics }) => metrics.length === 1 && metrics[0] === (setting as Metric));
  const field = column.length === 1 ? column[0]?.field : null;
  if (field == null) return null;
  const cells = [...(grid.elements[index]?.querySelectorAll<HTMLElement>("[essfield]") ?? [])].filter(
    (cell) => cell.getAttribute("essfield") === field,
  );
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined ? { element: cell, box: cell, editable: false } : null;
}

import { ABSENT, found, unreadable, type FieldReading } from "@/lib/domain/reading";
import { isTextField } from "@/lib/platforms/dom/set-native-value";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import { chosenRadios } from "./choices";
import type { Panel } from "./drawer";
import { checkboxes } from "./form-fields";
import { readList } from "./setting-lists";
import {
  ALL_DAY,
  ENTER_ANOTHER,
  EXCLUDED,
  EXCLUDED_HEADING,
  NOTHING_CHOSEN,
  PRESENCE,
  SUGGESTED,
  TARGETED_HEADING,
} from "./setting-words";

type List = FieldReading<readonly string[]>;
type ListKind = Parameters<typeof readList>[0];

/** The list that a section shows: its summary where it is collapsed, its controls where it is open. */
export function readListPanel(kind: ListKind, panel: Panel): List {
  if (panel.summary === null) return OPEN[kind](panel);
  if (kind === "audiences" && NOTHING_CHOSEN.test(panel.summary)) return ABSENT;
  if (kind === "adSchedule" && ALL_DAY.test(panel.summary)) return ABSENT;
  if (kind !== "locations" && kind !== "audiences") return readList(kind, panel.summary, panel.parts);
  return withoutExcluded(kind, panel.summary, panel.parts);
}

const OPEN: Readonly<Record<ListKind, (panel: Panel) => List>> = {
  networks: checkedNames,
  locations: chosenPlaces,
  languages: chips,
  audiences: chips,
  adSchedule: scheduleRows,
};

/** What is excluded stands in the same summary: behind the word, or under it. In one text without parts it cannot be parted. */
function withoutExcluded(kind: ListKind, summary: string, parts: readonly string[]): List {
  const lines = parts.length > 1 ? parts : [summary];
  const kept: string[] = [];
  let leftOut = false;
  for (const line of lines) {
    if (isExcludedHeading(line)) leftOut = true;
    else if (TARGETED_HEADING.test(line)) leftOut = false;
    else if (!leftOut && !EXCLUDED.test(line)) kept.push(line);
  }
  if (kept.length === lines.length) {
    const mixed = lines.some((line) => line.split(/[\s;,、，(（]+/).some((word) => EXCLUDED.test(word)));
    return mixed ? unreadable("ambiguous", summary) : readList(kind, summary, parts);
  }
  if (kept.length === 0) return unreadable("ambiguous", summary);
  return readList(kind, kept.join("; "), kept);
}

function isExcludedHeading(line: string): boolean {
  const word = EXCLUDED.exec(line)?.[0];
  return EXCLUDED_HEADING.test(line) || (word !== undefined && word.length === line.length);
}

function checkedNames(panel: Panel): List {
  const boxes = checkboxes(panel.element);
  if (boxes.length === 0) return unreadable("no-match");
  if (boxes.some(({ checked, name }) => checked === null || name === "")) return unreadable("ambiguous");
  const names = boxes.filter(({ checked }) => checked).map(({ name }) => name);
  return found(names, names.join("; "), "checkboxes");
}

const CHIP = "material-chip, mat-chip, mat-chip-row, .chips > *";

/** The chips of a section without those under a heading, or in a part, that says "excluded" or "suggested". */
function chips(panel: Panel): List {
  const names: string[] = [];
  let leftOut = false;
  const visit = (element: Element, excluded: boolean): void => {
    if (!isShown(element)) return;
    if (element.matches(CHIP)) {
      const name = visibleText(element.querySelector(".content") ?? element);
      if (!excluded && !leftOut && !EXCLUDED.test(name)) names.push(name);
      return;
    }
    const label = tidyText(element.getAttribute("aria-label") ?? "");
    const part = excluded || isExcludedHeading(label) || SUGGESTED.test(label);
    if (element.firstElementChild === null) {
      const text = visibleText(element);
      if (isExcludedHeading(text)) leftOut = true;
      else if (TARGETED_HEADING.test(text)) leftOut = false;
    }
    for (const child of element.children) visit(child, part);
  };
  visit(panel.element, false);
  return names.length === 0 || names.includes("") ? unreadable("no-match") : found(names, names.join("; "), "chips");
}

function chosenPlaces(panel: Panel): List {
  const chosen = chosenRadios(panel.element).filter((name) => !PRESENCE.test(name));
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined && only !== "" && !ENTER_ANOTHER.test(only))
    return found([only], only, "radio");
  const read = chips(panel);
  return read.status === "found" ? readList("locations", read.raw, read.value) : read;
}

function scheduleRows(panel: Panel): List {
  const rows = [...panel.element.querySelectorAll("ad-schedule-editor-row")];
  if (rows.length === 0) {
    const chosen = chosenRadios(panel.element);
    const [only] = chosen;
    if (chosen.length !== 1 || only === undefined) return unreadable("no-match");
    return ALL_DAY.test(only) ? ABSENT : found(chosen, only, "radio");
  }
  const items: string[] = [];
  for (const row of rows) {
    const day = row.querySelector("material-dropdown-select, [aria-haspopup=listbox]");
    const [start, end] = [".start-time input", ".end-time input"].map((selector) => row.querySelector(selector));
    if (day === null || start == null || end == null || !isTextField(start) || !isTextField(end))
      return unreadable("no-match");
    items.push(`${visibleText(day)} ${start.value}-${end.value}`);
  }
  return found(items, items.join("; "), "schedule-rows");
}

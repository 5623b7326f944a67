import { ABSENT, found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { dateFromField } from "@/lib/platforms/parse/date-field";
import { cellLines } from "./cell-lines";
import type { SectionHit } from "./editor";
import { isOn, namesOf, textControls, textOf } from "./form-controls";
import { fieldOfLabel } from "./form-words";
import { isDateField } from "./spots";
import { within } from "./via";

/**
 * Which date a field is: by its own name, else by the one label in the largest part around it that holds no other date
 * (labels are not always tied to their field). Null where they say nothing or both.
 */
function fieldNamed(control: Element, section: Element, dates: readonly Element[]): string | null {
  const named = (words: readonly string[]) =>
    new Set(
      words.flatMap((word) => fieldOfLabel(word) ?? []).filter((field) => field === "startDate" || field === "endDate"),
    );
  let names = named(namesOf(control));
  for (let up = control.parentElement; names.size === 0 && up !== null && up !== section; up = up.parentElement) {
    const part = up;
    if (dates.some((other) => other !== control && part.contains(other))) break;
    names = named(cellLines(up).lines);
  }
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** The fields that go by the name of a start or an end date. */
export function dateFields(section: Element, field: "startDate" | "endDate"): readonly HTMLElement[] {
  return textControls(section)
    .filter(isDateField)
    .filter((control, _, dates) => fieldNamed(control, section, dates) === field);
}

/** Start and end, by their labels; an end date that is switched off is absent. */
export function readSchedule(
  section: Extract<SectionHit, { status: "found" }>,
  locale: string | null,
): SettingReadings {
  const read = (field: "startDate" | "endDate"): FieldReading<string> | null => {
    const own = dateFields(section.element, field);
    const [control] = own;
    if (control === undefined) return null;
    if (own.length > 1) return unreadable("ambiguous");
    const raw = textOf(control).trim();
    if (raw === "") return ABSENT;
    const date = dateFromField(raw, control.getAttribute("placeholder") ?? "") ?? parseDate(raw, locale);
    return date === null ? unreadable("parse-failed", raw) : found(date, raw, within(section.via, ["label"], field));
  };
  const boxes = [...section.element.querySelectorAll('input[type="checkbox"]')].filter((box) =>
    namesOf(box).some((name) => fieldOfLabel(name) === "endDate"),
  );
  const [box] = boxes;
  const off = boxes.length === 1 && box !== undefined && !isOn(box);
  const end = read("endDate") ?? unreadable("no-match");
  // Switched off, and yet a date: one of them is stale.
  const endIfOff = end.status === "found" ? unreadable("ambiguous", end.raw) : ABSENT;
  return { startDate: read("startDate") ?? unreadable("no-match"), endDate: off ? endIfOff : end };
}

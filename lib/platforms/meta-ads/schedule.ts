import { ABSENT, found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { dateFromField } from "@/lib/platforms/parse/date-field";
import type { SectionHit } from "./editor";
import { isOn, namesOf, textControls, textOf } from "./form-controls";
import { fieldOfLabel } from "./form-words";
import { isDateField } from "./spots";

/** The fields that go by the name of a start or an end date. */
export function dateFields(section: Element, field: "startDate" | "endDate"): readonly HTMLElement[] {
  return textControls(section)
    .filter(isDateField)
    .filter((control) => namesOf(control).some((name) => fieldOfLabel(name) === field));
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
    return date === null ? unreadable("parse-failed", raw) : found(date, raw, `${section.via}/label`);
  };
  const boxes = [...section.element.querySelectorAll('input[type="checkbox"]')].filter((box) =>
    namesOf(box).some((name) => fieldOfLabel(name) === "endDate"),
  );
  const [box] = boxes;
  const off = boxes.length === 1 && box !== undefined && !isOn(box);
  return {
    startDate: read("startDate") ?? unreadable("no-match"),
    endDate: off ? ABSENT : (read("endDate") ?? unreadable("no-match")),
  };
}

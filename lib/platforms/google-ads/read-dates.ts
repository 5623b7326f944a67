import { ABSENT, found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import { parseDate } from "@/lib/platforms/parse/parse-date";
import { chosenRadios } from "./choices";
import type { Panel } from "./drawer";
import { soleField, textFields } from "./form-fields";
import { NO_DATE, type Notation } from "./read-cell";
import { END_WORDS, START_WORDS } from "./setting-words";

function dateOf(text: string, locale: string | null, via: string): FieldReading<string> {
  const words = text.trim();
  if (words === "") return unreadable("no-match");
  if (NO_DATE.test(words) || /^(?:—|--)$/.test(words)) return ABSENT;
  const date = parseDate(words, locale);
  return date === null ? unreadable("parse-failed", words) : found(date, words, via);
}

function isOpenEnded(panel: Panel): boolean {
  return chosenRadios(panel.element).some((name) => NO_DATE.test(name));
}

/** A section that holds one date. */
export function readOneDate(panel: Panel, locale: string | null): FieldReading<string> {
  if (panel.summary !== null) return dateOf(panel.summary, locale, "panel-summary");
  if (isOpenEnded(panel)) return ABSENT;
  const fields = textFields(panel.element);
  return fields.length === 1
    ? dateOf(fields[0]!.value, locale, "field-name")
    : unreadable(fields.length === 0 ? "no-match" : "ambiguous");
}

/** The section that holds start and end: `Start date: Nov 1, 2025 End date: Not set`, or two fields. */
export function readDates(panel: Panel, { locale }: Notation): SettingReadings {
  if (panel.summary === null) {
    const fields = textFields(panel.element);
    const read = (words: RegExp): FieldReading<string> => {
      const field = soleField(fields, (name) => words.test(name));
      if (field === "ambiguous") return unreadable("ambiguous");
      if (field === null) return unreadable("no-match");
      // An end date that is not set is an empty field; a start date is never empty.
      return field.value.trim() === "" && words === END_WORDS ? ABSENT : dateOf(field.value, locale, "field-name");
    };
    return { startDate: read(START_WORDS), endDate: isOpenEnded(panel) ? ABSENT : read(END_WORDS) };
  }
  if (panel.summary === "") return { startDate: unreadable("not-loaded"), endDate: unreadable("not-loaded") };
  const text = panel.summary;
  const labelled = END_WORDS.exec(text);
  const [start = "", end = ""] =
    labelled === null
      ? text.split(/\s?[–—]\s?|\s-\s/)
      : [text.slice(0, labelled.index), text.slice(labelled.index + labelled[0].length)];
  const startText = start.replace(START_WORDS, "").replace(/[;,•·|–—-]\s*$/, "");
  return { startDate: dateOf(startText, locale, "panel-summary"), endDate: dateOf(end, locale, "panel-summary") };
}

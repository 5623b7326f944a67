import type { FieldReading, PageReading, SettingReadings } from "@/lib/domain/reading";
import { SETTINGS, type Setting, type SettingValue } from "@/lib/domain/settings";

/** What was typed into forms of this browser, by `editKey`: the JSON of the last value that was seen there. */
export type EditedHere = ReadonlyMap<string, string>;

export interface FormSessions {
  /** The reading without values that were edited since its form was opened, as nobody may ever save them. */
  settle(reading: PageReading): PageReading;
  readonly edited: EditedHere;
}

/** Edits kept for telling later whether a change was made here; a person makes some dozens a day. */
const MOST_EDITS = 500;

export function editKey(level: string, id: string, setting: string): string {
  return `${level}|${id}|${setting}`;
}

/**
 * Follows the forms that a panel reads. A form is the same as long as nothing else was on screen in between; what changes
 * in it is a draft. A change is believed once it shows in a table or in a form that was opened anew.
 */
export function openFormSessions(): FormSessions {
  const edited = new Map<string, string>();
  let form = "";
  let first = new Map<Setting, string>();
  return {
    edited,
    settle(reading) {
      const { page, settings } = reading;
      const own = page.level === null ? null : page.entity[page.level];
      if (settings === null || page.level === null || own === null) {
        form = "";
        return reading;
      }
      const now = [reading.platform, page.accountId, page.level, own].join(":");
      if (now !== form) {
        form = now;
        first = new Map();
      }
      const kept: Partial<Record<Setting, FieldReading<SettingValue>>> = {};
      for (const setting of SETTINGS) {
        const field = settings[setting];
        if (field === undefined) continue;
        const text = textOf(field);
        const before = text === null ? null : (first.get(setting) ?? text);
        if (text !== null && before !== null && !first.has(setting)) first.set(setting, text);
        if (text === null || text === before) kept[setting] = field;
        else remember(edited, editKey(page.level, own, setting), text);
      }
      return { ...reading, settings: kept as SettingReadings };
    },
  };
}

/** The value as JSON, `null` where the field is empty; null where nothing certain was read. */
function textOf(field: FieldReading<SettingValue>): string | null {
  if (field.status === "found") return JSON.stringify(field.value);
  return field.status === "absent" ? "null" : null;
}

function remember(edited: Map<string, string>, key: string, text: string): void {
  edited.delete(key);
  edited.set(key, text);
  const oldest = edited.size > MOST_EDITS ? edited.keys().next().value : undefined;
  if (oldest !== undefined) edited.delete(oldest);
}

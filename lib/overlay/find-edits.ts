import type { Edit, EditedField } from "@/lib/domain/edit-guard";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import { SETTINGS, type SettingValue } from "@/lib/domain/settings";

/** What each field of a form held when it was first seen. null: it was empty. */
export type FormBaseline = ReadonlyMap<EditedField, SettingValue | null>;

/** Which form is on screen; null where none is, or where it is not sure whose it is. */
export function formKey({ platform, page, settings, ad }: PageReading): string | null {
  const own = page.level === null ? null : page.entity[page.level];
  if ((settings === null && ad === null) || own === null) return null;
  return [platform, page.accountId ?? "", page.kind, page.level, own].join(":");
}

/** The fields of the open form that are surely read: found or surely empty. */
export function formValues(reading: PageReading): FormBaseline {
  const values = new Map<EditedField, SettingValue | null>();
  const note = (field: EditedField, reading: FieldReading<SettingValue> | undefined) => {
    if (reading?.status === "found") values.set(field, reading.value);
    else if (reading?.status === "absent") values.set(field, null);
  };
  for (const setting of SETTINGS) note(setting, reading.settings?.[setting]);
  note("finalUrl", reading.ad?.finalUrl);
  return values;
}

/** Fields that surely hold something else than when the form was opened. */
export function findEdits(before: FormBaseline, now: FormBaseline): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [field, after] of now) {
    const old = before.get(field);
    if (old !== undefined && JSON.stringify(old) !== JSON.stringify(after)) edits.push({ field, before: old, after });
  }
  return edits;
}

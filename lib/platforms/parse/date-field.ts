/**
 * A date as the field's own placeholder says it is written: `dd/mm/yyyy`, `tt.mm.jjjj`, `yyyy/mm/dd`. The group of four
 * letters is the year, the one of `m` the month, the other the day. Null where value and placeholder do not fit.
 */
export function dateFromField(value: string, placeholder: string): string | null {
  const letters = placeholder.toLowerCase().match(/[a-zä]+/g) ?? [];
  const digits = value.match(/\d+/g) ?? [];
  if (letters.length !== 3 || digits.length !== 3 || !/^[\d\s./年月日-]+$/.test(value)) return null;
  const year = letters.findIndex((group) => group.length === 4);
  const month = letters.findIndex((group) => /^m{1,2}$/.test(group));
  if (year < 0 || month < 0 || year === month) return null;
  const day = 3 - year - month;
  const date = [digits[year] ?? "", (digits[month] ?? "").padStart(2, "0"), (digits[day] ?? "").padStart(2, "0")];
  const iso = date.join("-");
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return real ? iso : null;
}

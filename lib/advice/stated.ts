import { dateOf } from "@/lib/response/calendar";
import { attributeAt } from "./unit";
import type { Unit } from "./unit";

/** A setting in the week that begins at this day (a day number): as stated by its end, else as first stated. */
export function statedAt({ unit, week }: { readonly unit: Unit; readonly week: number }, name: string): string | null {
  const value = attributeAt(unit, name, dateOf(week + 6)) ?? attributeAt(unit, name);
  return value === null ? null : String(value);
}

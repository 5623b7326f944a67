import type { Edit, EditWarning } from "@/lib/domain/edit-guard";

/** Dates that cannot be meant: an end in the past or before the start, a start moved into the past. */
export function dateWarnings(
  { field, before, after }: Edit,
  today: string,
  other: { readonly startDate: string | null; readonly endDate: string | null },
): EditWarning[] {
  if ((field !== "startDate" && field !== "endDate") || typeof after !== "string" || after === "") return [];
  const warn = (code: EditWarning["code"], date: string): EditWarning[] => [
    { field, code, params: { date }, basis: "plain", source: null, atOnce: false },
  ];
  if (field === "endDate" && after < today) return warn("edit-end-past", after);
  const start = field === "startDate" ? after : other.startDate;
  const end = field === "endDate" ? after : other.endDate;
  if (start !== null && end !== null && end < start)
    return warn("edit-end-before-start", field === "endDate" ? start : end);
  if (field === "startDate" && after < today && before !== null) return warn("edit-start-past", after);
  return [];
}

import type { BriefFields } from "./types";

/** What a campaign needs, in the order in which one asks for it. */
const NEEDED = ["goal", "kpi", "targetValue", "budget", "locations", "languages", "audience", "dates", "tone"] as const;

/** What the text leaves open: fields, and parts of a field (`budget.period`). */
export function missingOf(fields: BriefFields): string[] {
  return NEEDED.flatMap((field): string[] => {
    if (fields[field] === null) return [field];
    if (field === "budget") {
      const { currency, period } = fields.budget!.value;
      return [...(currency === null ? ["budget.currency"] : []), ...(period === null ? ["budget.period"] : [])];
    }
    if (field === "dates") {
      const { start, end } = fields.dates!.value;
      return [...(start === null ? ["dates.start"] : []), ...(end === null ? ["dates.end"] : [])];
    }
    return [];
  });
}

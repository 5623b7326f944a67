import { monthComesFirst, writtenIn } from "@/lib/brief/calendar-words";
import { foldKeeping } from "@/lib/brief/fold";
import { readBrief } from "@/lib/brief/read-brief";
import { dayOf } from "@/lib/brief/resolve-day";
import type { Brief } from "@/lib/brief/types";

/** Whether some words say a day, by our own reading of dates; `assumedYear` where the year is not among them. */
export function saysDay(
  words: string,
  day: string,
  which: "start" | "end",
  whole: { readonly raw: string; readonly local: Brief; readonly reference: string },
): { readonly assumedYear: boolean } | null {
  const { raw, local, reference } = whole;
  const order = monthComesFirst(foldKeeping(raw).text, new Set());
  for (const one of writtenIn(foldKeeping(words).text, local.language, order)) {
    const resolved = dayOf(one, which, reference, null);
    if (resolved?.day === day) return { assumedYear: resolved.assumedYear };
  }
  // "From 1 to 31 March", "for six weeks": what only makes sense together.
  const together = readBrief(words, reference).fields.dates?.value;
  return together !== undefined && together[which] === day ? { assumedYear: together.assumedYear } : null;
}

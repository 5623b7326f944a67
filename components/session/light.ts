import type { PageReading } from "@/lib/domain/reading";

export type Light = "reading" | "read" | "partly" | "cannot";

/** How well the page was read, for the reading light. */
export function lightOf(reading: PageReading | null, busy: boolean, failed: boolean): Light {
  if (failed) return "cannot";
  if (!reading) return busy ? "reading" : "cannot";
  if (reading.page.kind === "other" && !reading.table && !reading.settings && !reading.ad) return "cannot";
  const unread = [
    ...Object.values(reading.settings ?? {}),
    ...Object.values(reading.table?.totals ?? {}),
    ...(reading.ad ? [...reading.ad.headlines, ...reading.ad.descriptions, ...reading.ad.primaryTexts] : []),
  ].some((field) => field.status === "unreadable");
  if (unread || reading.problems.length > 0) return "partly";
  return "read";
}

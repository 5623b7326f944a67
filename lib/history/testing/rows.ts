import type { HistoryRow } from "@/lib/domain/history";

/** A campaign's day for tests; anything can be replaced. */
export function row(over: Partial<HistoryRow> = {}): HistoryRow {
  const date = over.date ?? "2026-10-01";
  return {
    date,
    dateTo: date,
    level: "campaign",
    campaignId: "1",
    campaign: "Brand",
    adsetId: null,
    adset: null,
    adId: null,
    ad: null,
    breakdowns: {},
    metrics: { impressions: 100, clicks: 10, costMicros: 5_000_000, conversions: 1 },
    attributes: {},
    ...over,
  };
}

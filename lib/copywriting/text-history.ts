import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import type { DayMetrics, HistoryRow } from "@/lib/domain/history";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { TextEvidence } from "@/lib/copywriting/proposal";
import { DAY_MS } from "@/lib/domain/day-length";

export type SlotTexts = Readonly<Record<TextSlot, readonly string[]>>;

/** One ad with one set of texts, and what it got while it carried them. */
export interface AdVersion {
  readonly campaign: string;
  readonly adset: string;
  readonly ad: string;
  readonly texts: SlotTexts;
  /** Host and path of where it leads, or null. */
  readonly landing: string | null;
  readonly periods: readonly AdPeriod[];
  readonly evidence: TextEvidence;
}

/** What an ad got in one row of history. */
export interface AdPeriod {
  readonly date: string;
  readonly dateTo: string;
  readonly impressions: number;
  readonly clicks: number;
  readonly results: number;
  readonly spendMicros: number;
}

/** Which of a row's figures counts as its result. */
export type ResultOf = (metrics: DayMetrics) => number | undefined;
/** What the platform itself calls a conversion, a result or a lead, in this order. */
export const usualResult: ResultOf = (metrics) => metrics.conversions ?? metrics.results ?? metrics.leads;

const SLOT_KEYS: Readonly<Record<TextSlot, RegExp>> = {
  headlines: /^(?:long)?headline(\d{1,2})?$/iu,
  descriptions: /^description(\d{1,2})?$/iu,
  primaryTexts: /^(?:primarytext|primary text|text|body)(\d{1,2})?$/iu,
};

/** The texts that a row states (`headline1` … `headline15`, `description1` …, `primaryText1` …), without empty ones and repeats. */
export function textsOf(row: HistoryRow): SlotTexts {
  const texts: Record<TextSlot, string[]> = { headlines: [], descriptions: [], primaryTexts: [] };
  for (const slot of TEXT_SLOTS) {
    const stated = Object.entries(row.attributes).flatMap(([key, value]) => {
      const match = SLOT_KEYS[slot].exec(key);
      return match === null || typeof value !== "string" ? [] : [{ at: Number(match[1] ?? 0), text: value.trim() }];
    });
    stated.sort((a, b) => a.at - b.at);
    const seen = new Set<string>();
    for (const { text } of stated) {
      const key = textKey(text);
      // "--" and the like stand for an empty cell.
      if (key === "" || seen.has(key)) continue;
      seen.add(key);
      texts[slot].push(text);
    }
  }
  return texts;
}

/** Host and path without `www.`, query and closing slash: two ads with the same landing advertise the same thing. */
export function landingOf(url: string | number | undefined): string | null {
  if (typeof url !== "string" || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./u, "")}${pathname.replace(/\/+$/u, "")}`.toLowerCase();
}

/**
 * The account's ads with what they said and got. Rows of other levels, without texts or without impressions are left out.
 * Where an ad is there both whole and split (by device, age…), only one of them is summed, so that nothing counts twice.
 */
export function adVersions(rows: readonly HistoryRow[], resultOf: ResultOf = usualResult): readonly AdVersion[] {
  const bySplit = new Map<string, Map<string, HistoryRow[]>>();
  for (const row of rows) {
    if (row.level !== "ad" || !((row.metrics.impressions ?? 0) > 0)) continue;
    const ad = row.adId ?? `${row.campaign}\u0000${row.adset ?? ""}\u0000${row.ad ?? ""}`;
    const split = Object.keys(row.breakdowns).sort().join("+");
    const splits = bySplit.get(ad) ?? new Map<string, HistoryRow[]>();
    bySplit.set(ad, splits.set(split, [...(splits.get(split) ?? []), row]));
  }
  const versions: AdVersion[] = [];
  for (const [ad, splits] of bySplit) {
    const chosen = splits.get("") ?? [...splits.values()].sort((a, b) => impressionsOf(b) - impressionsOf(a))[0]!;
    const groups = new Map<string, { row: HistoryRow; texts: SlotTexts; rows: HistoryRow[] }>();
    for (const row of chosen) {
      const texts = textsOf(row);
      const key = TEXT_SLOTS.map((slot) => texts[slot].map(textKey).join("\u0001")).join("\u0002");
      if (key === "\u0002\u0002") continue;
      const group = groups.get(key) ?? { row, texts, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
    for (const { row, texts, rows: own } of groups.values()) {
      const periods = own.map((one) => periodOf(one, resultOf));
      versions.push({
        campaign: row.campaignId ?? row.campaign,
        adset: `${row.campaignId ?? row.campaign}\u0000${row.adsetId ?? row.adset ?? ""}`,
        ad,
        texts,
        landing: landingOf(row.attributes["finalUrl"]),
        periods,
        evidence: evidenceOf([{ ad, periods }]),
      });
    }
  }
  return versions;
}

/** The sums of some ads: what a suggestion shows as its ground. */
export function evidenceOf(
  ads: readonly { readonly ad: string; readonly periods: readonly AdPeriod[] }[],
): TextEvidence {
  const periods = ads.flatMap((ad) => ad.periods);
  const sum = (figure: keyof AdPeriod & ("impressions" | "clicks" | "results" | "spendMicros")): number =>
    periods.reduce((total, period) => total + period[figure], 0);
  const dates = periods.map((period) => period.date).sort();
  const ends = periods.map((period) => period.dateTo).sort();
  return {
    from: dates[0] ?? "",
    to: ends.at(-1) ?? "",
    days: daysCovered(periods),
    rows: periods.length,
    ads: new Set(ads.map((ad) => ad.ad)).size,
    impressions: sum("impressions"),
    clicks: sum("clicks"),
    results: sum("results"),
    spendMicros: sum("spendMicros"),
  };
}

function daysCovered(periods: readonly AdPeriod[]): number {
  const spans = periods
    .map((period) => [Date.parse(period.date) / DAY_MS, Date.parse(period.dateTo) / DAY_MS] as const)
    .filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to))
    .sort((a, b) => a[0] - b[0]);
  let days = 0;
  let reached = -Infinity;
  for (const [from, to] of spans) {
    days += Math.max(0, to - Math.max(from, reached + 1) + 1);
    reached = Math.max(reached, to);
  }
  return days;
}

function periodOf(row: HistoryRow, resultOf: ResultOf): AdPeriod {
  const { metrics } = row;
  return {
    date: row.date,
    dateTo: row.dateTo,
    impressions: metrics.impressions ?? 0,
    clicks: metrics.clicks ?? metrics.linkClicks ?? metrics.interactions ?? 0,
    results: resultOf(metrics) ?? 0,
    spendMicros: metrics.costMicros ?? 0,
  };
}

function impressionsOf(rows: readonly HistoryRow[]): number {
  return rows.reduce((sum, row) => sum + (row.metrics.impressions ?? 0), 0);
}

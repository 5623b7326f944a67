/**
 * The project's own plain format: a JSON array of objects, one per entity and day, in the words of contracts.md.
 *
 *     simulated   true: the figures are made up                      platform    "google-ads" | "meta-ads"
 *     accountId   digits                                             accountName text
 *     currency    ISO 4217                                           level       "campaign" | "adset" | "ad"
 *     date        first day (YYYY-MM-DD)                             dateTo      last day, the same for daily rows
 *     campaignId, campaign, adsetId, adset, adId, ad                 ids as text; null above the row's level
 *     device, age, gender, location, placement, network, hour        only in rows that are split by them
 *     impressions, reach, clicks, linkClicks, conversions, leads, results     counts; left out where unknown
 *     cost, conversionValue                                          money: {amountMicros, currency}
 *     resultType                                                     what `results` counts
 *     budget, targetCpa, maxCpc, bidCap                              money; targetRoas a ratio (3.5 = 350 %)
 *     budgetType, bidStrategy, campaignType, objective               contract values
 *     headlines, descriptions, primaryTexts                          lists of text, in the ad's order
 *     finalUrl, callToAction                                         text
 */
import type { HistoryRow } from "@/lib/domain/history";
import type { Money } from "@/lib/domain/money";
import type { SimulatedAccount } from "../account";
import type { SimulatedBusiness } from "../simulate";
import { utf8 } from "./delimited";
import type { ExportFile } from "./export-file";

export type PlainValue = string | number | boolean | null | Money | readonly string[];
export type PlainRow = Readonly<Record<string, PlainValue>>;

const TEXT_LISTS = { headline: "headlines", description: "descriptions", primaryText: "primaryTexts" } as const;

/** Micros become money under the contract's name (`costMicros` -> `cost`), numbered texts become lists; the rest stays. */
function plainFields(source: Readonly<Record<string, string | number | undefined>>, currency: string) {
  const fields: Record<string, PlainValue> = {};
  const lists: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(source)) {
    if (value === undefined) continue;
    const numbered = /^(headline|description|primaryText)\d+$/.exec(key);
    if (numbered) (lists[TEXT_LISTS[numbered[1] as keyof typeof TEXT_LISTS]] ??= []).push(String(value));
    else if (key.endsWith("Micros")) fields[key.slice(0, -6)] = { amountMicros: Number(value), currency };
    else fields[key] = value;
  }
  return { ...fields, ...lists };
}

export function plainRow(row: HistoryRow, account: SimulatedAccount): PlainRow {
  const { date, dateTo, level, campaignId, campaign, adsetId, adset, adId, ad } = row;
  return {
    simulated: true,
    platform: account.platform,
    accountId: account.accountId,
    accountName: account.name,
    currency: account.currency,
    level,
    ...{ date, dateTo, campaignId, campaign, adsetId, adset, adId, ad },
    ...row.breakdowns,
    ...plainFields(row.metrics, account.currency),
    ...plainFields(row.attributes, account.currency),
  };
}

/** Campaigns of both platforms and Meta's ads (with all their texts), by day. One object per line, so that a diff is readable. */
export function plainExports(business: SimulatedBusiness): ExportFile[] {
  const wanted = [
    ["google-ads", "campaign", "google-ads-campaigns.json", "Google campaigns by day, plain JSON"],
    ["meta-ads", "campaign", "meta-ads-campaigns.json", "Meta campaigns by day, plain JSON"],
    ["meta-ads", "ad", "meta-ads-ads.json", "Meta ads by day with all their texts, plain JSON"],
  ] as const;
  return wanted.map(([platform, level, name, description]) => {
    const account = platform === "google-ads" ? business.google : business.meta;
    const rows = business.reports
      .filter((report) => report.platform === platform && report.level === level && report.breakdowns.length === 0)
      .flatMap((report) => report.rows);
    const text = `[\n${rows.map((row) => JSON.stringify(plainRow(row, account))).join(",\n")}\n]\n`;
    return { name, platform, description, bytes: utf8(text) };
  });
}

import { MICROS_PER_UNIT } from "@/lib/domain/money";

import { parseMonth, parseWeek } from "./dates";
import type { JsonExport, JsonRow } from "./json-table";
import { dayIn, field, isObject, numberIn, numbered, path, present, textIn, textsIn } from "./json-values";
import { bidStrategyOf, campaignTypeOf, cellOf, statusOf } from "./values";

/** Google's `googleAds:searchStream` (a list of answers), `googleAds:search` (one answer) or their rows alone; null for anything else. */
export function searchStreamRecords(data: unknown): JsonExport | null {
  const answers = Array.isArray(data) ? data : [data];
  const results = answers.flatMap((answer) => {
    const list = field(answer, "results");
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  const answered = answers.every((answer) => {
    const list = field(answer, "results");
    return Array.isArray(list) || (list === undefined && field(answer, "fieldMask") !== undefined);
  });
  const rows =
    answers.length === 0
      ? null
      : answered
        ? results
        : answers.every((row) => isObject(field(row, "metrics")))
          ? answers
          : null;
  if (!rows) return null;
  const columns = new Map<string, string | null>();
  return {
    platform: "google-ads",
    report: "search-stream",
    records: rows.map((row) => {
      const rest: Record<string, string | number> = {};
      note(columns, row, "", rest);
      return rowOf(row, rest);
    }),
    columns: Object.fromEntries(columns),
    simulated: false,
  };
}

/** GAQL names -> contract. Others are listed as not understood and kept as they are. */
const MEANINGS: Readonly<Record<string, string>> = {
  "segments.date": "date", "segments.week": "week", "segments.month": "month", "segments.quarter": "quarter", "segments.device": "device",
  "segments.hour": "hour", "segments.adNetworkType": "network", "metrics.impressions": "impressions", "metrics.clicks": "clicks",
  "metrics.costMicros": "cost", "metrics.interactions": "interactions", "metrics.conversions": "conversions",
  "metrics.conversionsValue": "conversionValue", "metrics.searchImpressionShare": "searchImpressionShare", "campaign.id": "campaignId",
  "campaign.name": "campaign", "adGroup.id": "adsetId", "adGroup.name": "adset", "adGroup.cpcBidMicros": "maxCpc", "adGroupAd.ad.id": "adId",
  "adGroupAd.ad.name": "ad", "adGroupAd.ad.finalUrls": "finalUrl", "adGroupAd.ad.responsiveSearchAd.headlines": "headline",
  "adGroupAd.ad.responsiveSearchAd.descriptions": "description", "adGroupCriterion.keyword.text": "keyword",
  "adGroupCriterion.keyword.matchType": "matchType", "adGroupCriterion.gender.type": "gender", "adGroupCriterion.ageRange.type": "age",
  "segments.keyword.info.text": "keyword", "searchTermView.searchTerm": "searchTerm", "customer.id": "accountId",
  "customer.descriptiveName": "accountName", "customer.currencyCode": "currency", "campaignBudget.amountMicros": "budget",
  "campaign.biddingStrategyType": "bidStrategy", "campaign.targetCpa.targetCpaMicros": "targetCpa",
  "campaign.maximizeConversions.targetCpaMicros": "targetCpa", "campaign.targetRoas.targetRoas": "targetRoas",
  "campaign.maximizeConversionValue.targetRoas": "targetRoas", "campaign.advertisingChannelType": "campaignType", "campaign.status": "status",
}; // prettier-ignore
const MAX_COLUMNS = 500;

/** Each value of a row under its dotted name in camelCase; what is not understood goes into `rest`. */
function note(
  columns: Map<string, string | null>,
  data: unknown,
  prefix: string,
  rest: Record<string, string | number>,
): void {
  if (!isObject(data)) return;
  for (const [key, value] of Object.entries(data)) {
    const name = `${prefix}${key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
    if (isObject(value)) note(columns, value, `${name}.`, rest);
    else if (!name.endsWith("resourceName") && (columns.has(name) || columns.size < MAX_COLUMNS)) {
      const meaning = Object.hasOwn(MEANINGS, name) ? MEANINGS[name]! : null;
      columns.set(name, meaning);
      const kept = typeof value === "number" ? value : textIn(value);
      if (meaning === null && kept !== null) rest[name] = kept;
    }
  }
}

/** The days of a row: one, or a week, month or quarter. */
function periodOf(segments: unknown): { from: string; to: string } | null {
  const text = (name: string) => textIn(field(segments, name));
  const day = dayIn(field(segments, "date"));
  if (day !== null) return { from: day, to: day };
  const [week, month, quarter] = [text("week"), text("month"), text("quarter")];
  if (week !== null) return parseWeek(week, null);
  if (month !== null) return parseMonth(month, 1);
  return quarter === null ? null : parseMonth(quarter, 3);
}

function rowOf(row: unknown, rest: Readonly<Record<string, string | number>>): JsonRow {
  const metrics = field(row, "metrics");
  const segments = field(row, "segments");
  const campaign = field(row, "campaign");
  const group = field(row, "adGroup");
  const ad = path(row, "adGroupAd", "ad");
  const period = periodOf(segments);
  const value = numberIn(field(metrics, "conversionsValue"));
  const figures = present<number>([
    ["impressions", numberIn(field(metrics, "impressions"))],
    ["clicks", numberIn(field(metrics, "clicks"))],
    ["interactions", numberIn(field(metrics, "interactions"))],
    ["costMicros", numberIn(field(metrics, "costMicros"))],
    ["conversions", numberIn(field(metrics, "conversions"))],
    ["conversionValueMicros", value === undefined ? undefined : Math.round(value * MICROS_PER_UNIT)],
  ]);
  const keyword =
    textIn(path(row, "adGroupCriterion", "keyword", "text")) ?? textIn(path(segments, "keyword", "info", "text"));
  const breakdowns = present<string>([
    ["device", cell("device", field(segments, "device"))],
    ["network", cell("network", field(segments, "adNetworkType"))],
    ["hour", cell("hour", field(segments, "hour"))],
    ["gender", cell("gender", path(row, "adGroupCriterion", "gender", "type"))],
    ["age", cell("age", ageOf(path(row, "adGroupCriterion", "ageRange", "type")))],
    ["keyword", keyword],
    ["searchTerm", textIn(path(row, "searchTermView", "searchTerm"))],
  ]);
  const strategy = textIn(field(campaign, "biddingStrategyType"));
  const type = textIn(field(campaign, "advertisingChannelType"));
  const status = textIn(field(campaign, "status"));
  const texts = path(ad, "responsiveSearchAd");
  const attributes = present<string | number>([
    ...Object.entries(rest),
    ["budgetMicros", numberIn(path(row, "campaignBudget", "amountMicros"))],
    ["bidStrategy", strategy === null ? null : bidStrategyOf(strategy)],
    [
      "targetCpaMicros",
      numberIn(path(campaign, "targetCpa", "targetCpaMicros")) ??
        numberIn(path(campaign, "maximizeConversions", "targetCpaMicros")),
    ],
    [
      "targetRoas",
      numberIn(path(campaign, "targetRoas", "targetRoas")) ??
        numberIn(path(campaign, "maximizeConversionValue", "targetRoas")),
    ],
    ["maxCpcMicros", numberIn(field(group, "cpcBidMicros"))],
    ["campaignType", type === null ? null : campaignTypeOf(type)],
    ["status", status === null ? null : statusOf(status)],
    ["searchImpressionShare", numberIn(field(metrics, "searchImpressionShare"))],
    ["finalUrl", textsIn(field(ad, "finalUrls"))[0]],
    ...numbered("headline", textsIn(field(texts, "headlines"))),
    ...numbered("description", textsIn(field(texts, "descriptions"))),
  ]);
  const customer = field(row, "customer");
  const id =
    textIn(field(customer, "id")) ??
    /^customers\/(\d+)/.exec(textIn(field(campaign, "resourceName")) ?? "")?.[1] ??
    null;
  const bad = Object.entries(figures).find(([, figure]) => Number.isNaN(figure));
  return {
    date: period?.from ?? null,
    dateTo: period?.to ?? null,
    level: ad !== undefined ? "ad" : group !== undefined ? "adset" : campaign !== undefined ? "campaign" : null,
    names: {
      campaignId: textIn(field(campaign, "id")),
      campaign: textIn(field(campaign, "name")) ?? textIn(field(campaign, "id")) ?? "",
      adsetId: textIn(field(group, "id")),
      adset: textIn(field(group, "name")),
      adId: textIn(field(ad, "id")),
      ad: textIn(field(ad, "name")),
    },
    breakdowns,
    metrics: figures,
    attributes,
    currency: textIn(field(customer, "currencyCode")),
    account: id === null ? null : { id, name: textIn(field(customer, "descriptiveName")) },
    problem: bad ? `${bad[0]} is no number` : null,
  };
}

function cell(breakdown: string, value: unknown): string | null {
  const text = textIn(value);
  return text === null ? null : cellOf(breakdown, text);
}

/** `AGE_RANGE_25_34` -> `25-34`. */
function ageOf(value: unknown): string | null {
  const text = textIn(value);
  if (text === null) return null;
  const [, from, to] = /^AGE_RANGE_(\d+)_(\d+|UP)$/.exec(text) ?? [];
  return from === undefined ? text : to === "UP" ? `${from}+` : `${from}-${to ?? ""}`;
}

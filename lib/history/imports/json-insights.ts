import { MICROS_PER_UNIT } from "@/lib/domain/money";

import type { JsonExport, JsonRow } from "./json-table";
import { dayIn, field, isObject, numberIn, present, textIn } from "./json-values";
import { cellOf, placementOf } from "./values";

/**
 * Meta's insights (`{data: [...]}`, a list of such pages, or the rows alone); null for anything else. `actions` counts one event under
 * several names: of each kind only the widest name is taken, never their sum.
 */
export function insightsRecords(data: unknown): JsonExport | null {
  const pages = Array.isArray(data) ? data : [data];
  const paged = pages.length > 0 && pages.every((page) => Array.isArray(field(page, "data")));
  const rows: unknown[] = paged ? pages.flatMap((page) => field(page, "data") as unknown[]) : pages;
  if (!paged && !rows.every((row) => isObject(row) && "date_start" in row && "date_stop" in row)) return null;
  const columns = new Map<string, string | null>();
  return {
    platform: "meta-ads",
    report: "insights",
    records: rows.map((row) => {
      if (isObject(row))
        for (const key of Object.keys(row))
          if (columns.size < 500) columns.set(key, Object.hasOwn(MEANINGS, key) ? MEANINGS[key]! : null);
      return rowOf(row);
    }),
    columns: Object.fromEntries(columns),
    simulated: false,
  };
}

const MEANINGS: Readonly<Record<string, string>> = {
  date_start: "from", date_stop: "to", account_id: "accountId", account_name: "accountName", account_currency: "currency", campaign_id: "campaignId",
  campaign_name: "campaign", adset_id: "adsetId", adset_name: "adset", ad_id: "adId", ad_name: "ad", impressions: "impressions", reach: "reach",
  clicks: "clicks", inline_link_clicks: "linkClicks", spend: "cost", actions: "conversions", action_values: "conversionValue", age: "age",
  gender: "gender", region: "location", country: "location", impression_device: "device", device_platform: "device", publisher_platform: "placement",
  platform_position: "placement", objective: "objective", ctr: "ctr", cpc: "averageCpc", cpm: "cpm", frequency: "frequency",
  hourly_stats_aggregated_by_advertiser_time_zone: "hour", hourly_stats_aggregated_by_audience_time_zone: "hour", results: "results", dma: "location",
}; // prettier-ignore

/** Names of one event from the widest to the narrowest. */
const LEADS = ["lead", "onsite_conversion.lead_grouped", "offsite_conversion.fb_pixel_lead", "onsite_web_lead"];
const PURCHASES = [
  "omni_purchase",
  "purchase",
  "offsite_conversion.fb_pixel_purchase",
  "onsite_web_purchase",
  "web_in_store_purchase",
];
const LINK_CLICKS = ["link_click"];

function rowOf(row: unknown): JsonRow {
  const actions = field(row, "actions");
  const purchases = actionOf(actions, PURCHASES);
  const value = actionOf(field(row, "action_values"), PURCHASES);
  const leads = actionOf(actions, LEADS);
  const result = resultOf(field(row, "results"));
  const spend = numberIn(field(row, "spend"));
  const metrics = present<number>([
    ["impressions", numberIn(field(row, "impressions"))],
    ["reach", numberIn(field(row, "reach"))],
    ["clicks", numberIn(field(row, "clicks"))],
    ["linkClicks", numberIn(field(row, "inline_link_clicks")) ?? actionOf(actions, LINK_CLICKS)],
    ["costMicros", spend === undefined ? undefined : Math.round(spend * MICROS_PER_UNIT)],
    ["conversions", purchases],
    ["conversionValueMicros", value === undefined ? undefined : Math.round(value * MICROS_PER_UNIT)],
    ["leads", leads],
    ["results", result.value],
  ]);
  const cell = (breakdown: string, name: string) => {
    const text = textIn(field(row, name));
    return text === null ? null : cellOf(breakdown, text);
  };
  const breakdowns = present<string>([
    ["age", cell("age", "age")],
    ["gender", cell("gender", "gender")],
    ["location", textIn(field(row, "region")) ?? textIn(field(row, "dma")) ?? textIn(field(row, "country"))],
    ["device", cell("device", "impression_device") ?? cell("device", "device_platform")],
    ["placement", placementOf(textIn(field(row, "publisher_platform")), textIn(field(row, "platform_position")))],
    [
      "hour",
      cell("hour", "hourly_stats_aggregated_by_advertiser_time_zone") ??
        cell("hour", "hourly_stats_aggregated_by_audience_time_zone"),
    ],
  ]);
  const bad = Object.entries(metrics).find(([, figure]) => Number.isNaN(figure));
  const date = dayIn(field(row, "date_start"));
  const dateTo = dayIn(field(row, "date_stop"));
  const accountId = textIn(field(row, "account_id"));
  const has = (name: string) => textIn(field(row, name)) !== null;
  return {
    date,
    dateTo,
    level:
      has("ad_id") || has("ad_name")
        ? "ad"
        : has("adset_id") || has("adset_name")
          ? "adset"
          : has("campaign_id") || has("campaign_name")
            ? "campaign"
            : null,
    names: {
      campaignId: textIn(field(row, "campaign_id")),
      campaign: textIn(field(row, "campaign_name")) ?? textIn(field(row, "campaign_id")) ?? "",
      adsetId: textIn(field(row, "adset_id")),
      adset: textIn(field(row, "adset_name")),
      adId: textIn(field(row, "ad_id")),
      ad: textIn(field(row, "ad_name")),
    },
    breakdowns,
    metrics: result.value === undefined || result.type === null ? metrics : { ...metrics, resultType: result.type },
    attributes: present<string | number>([
      ["objective", textIn(field(row, "objective"))],
      ["optimizationGoal", textIn(field(row, "optimization_goal"))],
    ]),
    currency: textIn(field(row, "account_currency")),
    account: accountId === null ? null : { id: accountId.replace(/\D/g, ""), name: textIn(field(row, "account_name")) },
    problem: bad
      ? `${bad[0]} is no number`
      : date === null || dateTo === null
        ? "has no date_start and date_stop"
        : dateTo < date
          ? "ends before it starts"
          : null,
  };
}

function actionOf(actions: unknown, names: readonly string[]): number | undefined {
  if (!Array.isArray(actions)) return undefined;
  for (const name of names) {
    const action: unknown = actions.find((item) => field(item, "action_type") === name);
    if (action !== undefined) return numberIn(field(action, "value"));
  }
  return undefined;
}

/** `results: [{indicator, values: [{value}]}]` of newer API versions. Several results of one row count different things: none is taken. */
function resultOf(results: unknown): { readonly value: number | undefined; readonly type: string | null } {
  if (!Array.isArray(results)) return { value: numberIn(results), type: null };
  const [only] = results as readonly unknown[];
  const values = field(only, "values");
  return results.length === 1 && Array.isArray(values)
    ? { value: numberIn(field(values[0], "value")), type: textIn(field(only, "indicator")) }
    : { value: undefined, type: null };
}

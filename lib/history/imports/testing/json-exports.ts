import type { Fixture } from "./fixture";

const bytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));
const BASE = { encoding: "utf-8", delimiter: null, locale: null, statedTotals: null } as const;

/** Google's searchStream: a list of answers; camelCase, int64 as text, money in micros. */
function searchStream(): Fixture {
  const row = (day: string, device: string, clicks: number) => ({
    customer: { resourceName: "customers/1234567890", id: "1234567890", descriptiveName: "Shop", currencyCode: "EUR" },
    campaign: { resourceName: "customers/1234567890/campaigns/7", id: "7", name: "Boots", advertisingChannelType: "SEARCH", biddingStrategyType: "MAXIMIZE_CONVERSIONS", status: "ENABLED", maximizeConversions: { targetCpaMicros: "12500000" } },
    campaignBudget: { amountMicros: "25000000" },
    adGroup: { id: "70", name: "Red", cpcBidMicros: "850000" },
    segments: { date: day, device, adNetworkType: "SEARCH_PARTNERS", hour: 7 },
    metrics: { impressions: "1000", clicks: String(clicks), costMicros: "15500000", conversions: 1.5, conversionsValue: 99.5, interactions: String(clicks), searchImpressionShare: 0.455 },
  }); // prettier-ignore
  return {
    about: "Google API, searchStream by day, device, network and hour",
    name: "stream.json",
    bytes: bytes([
      { results: [row("2026-09-01", "MOBILE", 50)], fieldMask: "campaign.id", requestId: "a" },
      { results: [row("2026-09-02", "DESKTOP", 51)], fieldMask: "campaign.id", requestId: "a" },
    ]),
    report: {
      ...BASE,
      platform: "google-ads",
      report: "search-stream",
      level: "adset",
      currency: "EUR",
      from: "2026-09-01",
      to: "2026-09-02",
      rows: 2,
      columns: {
        "customer.id": "accountId", "customer.descriptiveName": "accountName", "customer.currencyCode": "currency", "campaign.id": "campaignId",
        "campaign.name": "campaign", "campaign.advertisingChannelType": "campaignType", "campaign.biddingStrategyType": "bidStrategy",
        "campaign.status": "status", "campaign.maximizeConversions.targetCpaMicros": "targetCpa", "campaignBudget.amountMicros": "budget",
        "adGroup.id": "adsetId", "adGroup.name": "adset", "adGroup.cpcBidMicros": "maxCpc", "segments.date": "date", "segments.device": "device",
        "segments.adNetworkType": "network", "segments.hour": "hour", "metrics.impressions": "impressions", "metrics.clicks": "clicks",
        "metrics.costMicros": "cost", "metrics.conversions": "conversions", "metrics.conversionsValue": "conversionValue",
        "metrics.interactions": "interactions", "metrics.searchImpressionShare": "searchImpressionShare",
      }, // prettier-ignore
      totals: { impressions: 2000, clicks: 101, interactions: 101, cost: 31, conversions: 3, conversionValue: 199 },
    },
    first: {
      level: "adset",
      breakdowns: { device: "Mobile phones", network: "Search partners", hour: "7" },
      attributes: {
        budgetMicros: 25_000_000,
        bidStrategy: "maximize-conversions",
        targetCpaMicros: 12_500_000,
        maxCpcMicros: 850_000,
        campaignType: "Search",
        status: "enabled",
        searchImpressionShare: 0.455,
      },
    },
  };
}

/** One page of `googleAds:search` in snake_case, by month. */
function searchPage(): Fixture {
  return {
    about: "Google API, search by month in snake_case",
    name: "search.json",
    bytes: bytes({
      results: [
        {
          campaign: { resource_name: "customers/5/campaigns/7", id: "7", name: "Boots" },
          segments: { month: "2026-09-01" },
          metrics: { impressions: "1000", clicks: "50", cost_micros: "15500000" },
        },
      ],
      next_page_token: "x",
      field_mask: "campaign.id",
    }),
    report: {
      ...BASE,
      platform: "google-ads",
      report: "search-stream",
      level: "campaign",
      currency: null,
      from: "2026-09-01",
      to: "2026-09-30",
      rows: 1,
      columns: {
        "campaign.id": "campaignId", "campaign.name": "campaign", "segments.month": "month", "metrics.impressions": "impressions",
        "metrics.clicks": "clicks", "metrics.costMicros": "cost",
      }, // prettier-ignore
      totals: { impressions: 1000, clicks: 50, cost: 15.5 },
    },
    first: { date: "2026-09-01", dateTo: "2026-09-30" },
  };
}

/** Meta's insights: `actions` counts one event under several names. */
function insights(): Fixture {
  const row = (day: string, indicator: string, value: string) => ({
    account_id: "77",
    account_currency: "USD",
    campaign_id: "1",
    campaign_name: "A",
    adset_id: "10",
    adset_name: "S",
    impressions: "100",
    reach: "90",
    clicks: "9",
    spend: "12.34",
    age: "25-34",
    gender: "female",
    date_start: day,
    date_stop: day,
    actions: [
      { action_type: "lead", value: "12", "7d_click": "10" },
      { action_type: "onsite_conversion.lead_grouped", value: "10" },
      { action_type: "omni_purchase", value: "2" },
      { action_type: "purchase", value: "2" },
      { action_type: "link_click", value: "8" },
    ],
    action_values: [{ action_type: "omni_purchase", value: "99.5" }],
    results: [{ indicator, values: [{ value, attribution_windows: ["default"] }] }],
  });
  return {
    about: "Meta insights with actions and results of two kinds",
    name: "insights.json",
    bytes: bytes({
      data: [row("2026-09-01", "actions:lead", "12"), row("2026-09-02", "actions:omni_purchase", "2")],
      paging: {},
    }),
    report: {
      ...BASE,
      platform: "meta-ads",
      report: "insights",
      level: "adset",
      currency: "USD",
      from: "2026-09-01",
      to: "2026-09-02",
      rows: 2,
      columns: {
        account_id: "accountId", account_currency: "currency", campaign_id: "campaignId", campaign_name: "campaign", adset_id: "adsetId",
        adset_name: "adset", impressions: "impressions", reach: "reach", clicks: "clicks", spend: "cost", age: "age", gender: "gender",
        date_start: "from", date_stop: "to", actions: "conversions", action_values: "conversionValue", results: "results",
      }, // prettier-ignore
      totals: {
        impressions: 200, clicks: 18, linkClicks: 16, cost: 24.68, conversions: 4, conversionValue: 199, leads: 24,
      }, // prettier-ignore
    },
    warnings: ["different things"],
    first: { breakdowns: { age: "25-34", gender: "female" }, metrics: { results: 12, resultType: "actions:lead" } },
  };
}

/** The hand-over format of other tools, and our own. */
function plain(): Fixture {
  const row = (date: string, cost: unknown) => ({
    platform: "meta-ads",
    accountId: "77",
    accountName: "Shop",
    currency: "CHF",
    level: "ad",
    date,
    dateTo: date,
    campaignId: "1",
    campaign: "A",
    adsetId: "10",
    adset: "S",
    adId: "100",
    ad: "One",
    device: "mobile",
    impressions: 100,
    clicks: 5,
    cost,
    headlines: ["Warm", "Dry"],
    note: "kept",
  });
  return {
    about: "plain rows, money as micros or as units",
    name: "rows.json",
    bytes: bytes([row("2026-09-01", { amountMicros: 1_500_000, currency: "CHF" }), row("2026-09-02", 2.5)]),
    report: {
      ...BASE,
      platform: "meta-ads",
      report: "json",
      level: "ad",
      currency: "CHF",
      from: "2026-09-01",
      to: "2026-09-02",
      rows: 2,
      columns: Object.fromEntries(
        Object.keys(row("", 0)).map((key) => [key, key === "note" ? null : key === "headlines" ? "headline" : key]),
      ),
      totals: { impressions: 200, clicks: 10, cost: 4 },
    },
    first: {
      breakdowns: { device: "Mobile phones" },
      attributes: { headline1: "Warm", headline2: "Dry", note: "kept" },
    },
  };
}

/** A list of rows of another tool, one object a line. */
function foreign(): Fixture {
  const rows = [
    { date: "2026-09-01", campaign: "A", impressions: 1247, clicks: 5, spend: 1.5, currency: "EUR" },
    { date: "2026-09-02", campaign: "A", impressions: 800, spend: 0, currency: "EUR" },
  ];
  return {
    about: "rows of another tool as JSON Lines",
    name: "rows.jsonl.json",
    bytes: new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
    report: {
      ...BASE,
      platform: null,
      report: "campaign",
      level: "campaign",
      locale: "en",
      currency: "EUR",
      from: "2026-09-01",
      to: "2026-09-02",
      rows: 2,
      columns: {
        date: "date", campaign: "campaign", impressions: "impressions", clicks: "clicks", spend: "cost", currency: "currency",
      }, // prettier-ignore
      totals: { impressions: 2047, clicks: 5, cost: 1.5 },
    },
  };
}

/** Answers of both APIs and the project's own rows. */
export function jsonExports(): Fixture[] {
  return [searchStream(), searchPage(), insights(), plain(), foreign()];
}

import { renderStaticPage, type StaticPage, type StaticPageOptions } from "@/tests/replicas/google-ads/static-page";
import type { Figures, SimulatedAccount } from "../simulator/account";
import { variedAccounts } from "./accounts";
import { ensureDom, freeze } from "./dom";
import type { BasePage } from "./page";
import { settleCurrency } from "./truth";
import type { Leaf, Leaves, PageTruth } from "@/tests/replicas/truth-types";

const LOCALES = ["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"] as const;

function truthOfCells(account: SimulatedAccount, figures: Figures): Leaves {
  const unit = account.currency === "JPY" ? 1_000_000 : 10_000;
  const value = (of: unknown): Leaf => (of === null ? "absent" : { value: of });
  const money = (micros: number | null) =>
    value(micros === null ? null : { amountMicros: Math.round(micros / unit) * unit, currency: account.currency });
  const per = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const rounded = (number: number | null, digits: number) => (number === null ? null : Number(number.toFixed(digits)));
  return {
    impressions: value(figures.impressions),
    clicks: value(figures.clicks),
    ctr: value(rounded(per(figures.clicks, figures.impressions), 4)),
    averageCpc: money(per(figures.costMicros, figures.clicks)),
    cost: money(figures.costMicros),
    conversions: value(figures.conversions),
    conversionRate: value(rounded(per(figures.conversions, figures.clicks), 4)),
    costPerConversion: money(per(figures.costMicros, figures.conversions)),
    conversionValue: money(figures.conversionValueMicros),
    roas: value(rounded(per(figures.conversionValueMicros, figures.costMicros), 2)),
  };
}

function truthOfTable(page: StaticPage, options: StaticPageOptions): PageTruth["table"] {
  const { account, notation } = page;
  const unit = account.currency === "JPY" ? 1_000_000 : 10_000;
  const value = (of: unknown): Leaf => (of === null ? "absent" : { value: of });
  const money = (micros: number | null) =>
    value(micros === null ? null : { amountMicros: Math.round(micros / unit) * unit, currency: account.currency });
  const level = options.level ?? "campaign";
  const campaigns = account.campaigns.filter(({ id }) => options.campaignId === undefined || id === options.campaignId);
  const adsets = campaigns.flatMap((campaign) => campaign.adsets);
  const status = (entity: { status: "enabled" | "paused" }): Leaves => ({
    status: value(entity.status === "enabled" ? notation.words.enabled : notation.words.paused),
    delivery: value(entity.status === "enabled" ? notation.words.eligible : notation.words.paused),
  });
  const rows =
    level === "campaign"
      ? campaigns.map((campaign) => ({
          entity: campaign,
          own: {
            budget: money(campaign.budgetMicros),
            budgetType: campaign.budgetMicros === null ? ("absent" as const) : value(campaign.budgetType),
            optimizationScore: value(campaign.optimizationScore),
            campaignType: value(campaign.campaignType),
            bidStrategy: value(campaign.bidStrategy),
            targetCpa: money(campaign.targetCpaMicros),
            targetRoas: value(campaign.targetRoas),
          },
        }))
      : level === "adset"
        ? adsets.map((adset) => ({ entity: adset, own: { maxCpc: money(adset.maxCpcMicros) } }))
        : adsets.flatMap(({ ads }) => ads).map((ad) => ({ entity: ad, own: {} }));
  const sum = (key: keyof Figures) => rows.reduce((total, { entity }) => total + entity.figures[key], 0);
  const totals: Figures = {
    impressions: sum("impressions"),
    reach: 0,
    clicks: sum("clicks"),
    linkClicks: 0,
    costMicros: sum("costMicros"),
    conversions: Number(sum("conversions").toFixed(2)),
    conversionValueMicros: sum("conversionValueMicros"),
  };
  const own =
    rows[0] === undefined ? {} : Object.fromEntries(Object.keys(rows[0].own).map((key) => [key, "absent" as const]));
  return {
    rows: rows.map(({ entity, own: columns }) => ({
      id: entity.id,
      name: entity.name,
      idShown: true,
      cells: { ...status(entity), ...columns, ...truthOfCells(account, entity.figures) },
    })),
    rowsStated: { value: rows.length },
    complete: true,
    totals: { delivery: "absent", ...own, ...truthOfCells(account, totals) },
    optionalRows: [],
    doubtful: false,
  };
}

function basePage(account: SimulatedAccount, options: StaticPageOptions, state: string): BasePage {
  document.body.replaceChildren();
  const page = renderStaticPage(account, options);
  const level = options.level ?? "campaign";
  const truth: PageTruth = {
    platform: "google-ads",
    kind: "table",
    level,
    accountId: { value: account.accountId },
    entity: {
      campaign: options.campaignId === undefined ? "not-shown" : { value: options.campaignId },
      adset: "not-shown",
      ad: "not-shown",
    },
    locale: { value: options.locale },
    currency: { value: account.currency },
    dateRange: { value: { from: account.from, to: account.to } },
    table: truthOfTable(page, options),
    settings: null,
    ad: null,
  };
  settleCurrency(truth, options.locale, account.currency);
  return {
    platform: "google-ads",
    recipe: `google-ads ${level} ${options.locale} ${account.currency} ${state}`,
    language: options.locale.slice(0, 2),
    url: page.url.href,
    html: freeze(document),
    truth,
  };
}

/** Makers of every kind of Google page, for each language; each makes its page when asked. */
export function googleBases(seed: number): (() => BasePage)[] {
  ensureDom();
  const accounts = variedAccounts(seed, "google-ads", 6);
  return LOCALES.flatMap((locale, at) =>
    (["campaign", "adset", "ad"] as const).flatMap((level, offset) => {
      const account = accounts[(at + offset) % accounts.length]!;
      const other = accounts[(at + offset + 3) % accounts.length]!;
      return [
        () => basePage(account, { locale, level }, "table"),
        () => basePage(other, { locale, level, segmented: true }, "segmented"),
        () => basePage(other, { locale, level, campaignId: other.campaigns[0]!.id }, "one campaign"),
      ];
    }),
  );
}

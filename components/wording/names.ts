import { i18n } from "@/lib/wording/i18n";
import type { Breakdown } from "@/lib/domain/history";
import { METRICS, type Metric } from "@/lib/domain/metrics";
import type { Level, PlatformId } from "@/lib/domain/platform";
import { SETTINGS, type Setting } from "@/lib/domain/settings";
import type { Outcome, SuggestionKind } from "@/lib/domain/suggestion";

type Word = () => string;

const SETTING_NAMES: Readonly<Record<Setting, Word>> = {
  name: () => i18n.t("setting.name"),
  objective: () => i18n.t("setting.objective"),
  campaignType: () => i18n.t("setting.campaignType"),
  conversionGoal: () => i18n.t("setting.conversionGoal"),
  optimizationGoal: () => i18n.t("setting.optimizationGoal"),
  budget: () => i18n.t("setting.budget"),
  budgetType: () => i18n.t("setting.budgetType"),
  bidStrategy: () => i18n.t("setting.bidStrategy"),
  targetCpa: () => i18n.t("setting.targetCpa"),
  targetRoas: () => i18n.t("setting.targetRoas"),
  maxCpc: () => i18n.t("setting.maxCpc"),
  bidCap: () => i18n.t("setting.bidCap"),
  networks: () => i18n.t("setting.networks"),
  locations: () => i18n.t("setting.locations"),
  languages: () => i18n.t("setting.languages"),
  ageMin: () => i18n.t("setting.ageMin"),
  ageMax: () => i18n.t("setting.ageMax"),
  genders: () => i18n.t("setting.genders"),
  detailedTargeting: () => i18n.t("setting.detailedTargeting"),
  audiences: () => i18n.t("setting.audiences"),
  placements: () => i18n.t("setting.placements"),
  devices: () => i18n.t("setting.devices"),
  advantageAudience: () => i18n.t("setting.advantageAudience"),
  startDate: () => i18n.t("setting.startDate"),
  endDate: () => i18n.t("setting.endDate"),
  adSchedule: () => i18n.t("setting.adSchedule"),
  specialAdCategories: () => i18n.t("setting.specialAdCategories"),
};

const METRIC_NAMES: Readonly<Record<Exclude<Metric, Setting>, Word>> = {
  status: () => i18n.t("metric.status"),
  delivery: () => i18n.t("metric.delivery"),
  impressions: () => i18n.t("metric.impressions"),
  reach: () => i18n.t("metric.reach"),
  frequency: () => i18n.t("metric.frequency"),
  clicks: () => i18n.t("metric.clicks"),
  linkClicks: () => i18n.t("metric.linkClicks"),
  interactions: () => i18n.t("metric.interactions"),
  ctr: () => i18n.t("metric.ctr"),
  averageCpc: () => i18n.t("metric.averageCpc"),
  cpm: () => i18n.t("metric.cpm"),
  cost: () => i18n.t("metric.cost"),
  conversions: () => i18n.t("metric.conversions"),
  conversionRate: () => i18n.t("metric.conversionRate"),
  costPerConversion: () => i18n.t("metric.costPerConversion"),
  conversionValue: () => i18n.t("metric.conversionValue"),
  roas: () => i18n.t("metric.roas"),
  leads: () => i18n.t("metric.leads"),
  results: () => i18n.t("metric.results"),
  resultType: () => i18n.t("metric.resultType"),
  costPerResult: () => i18n.t("metric.costPerResult"),
  searchImpressionShare: () => i18n.t("metric.searchImpressionShare"),
  searchLostImpressionShareBudget: () => i18n.t("metric.searchLostImpressionShareBudget"),
  searchLostImpressionShareRank: () => i18n.t("metric.searchLostImpressionShareRank"),
  optimizationScore: () => i18n.t("metric.optimizationScore"),
  lastSignificantEdit: () => i18n.t("metric.lastSignificantEdit"),
};

const DIMENSION_NAMES: Readonly<Record<Breakdown | "dayOfWeek" | "month", Word>> = {
  device: () => i18n.t("breakdown.device"),
  age: () => i18n.t("breakdown.age"),
  gender: () => i18n.t("breakdown.gender"),
  location: () => i18n.t("breakdown.location"),
  placement: () => i18n.t("breakdown.placement"),
  network: () => i18n.t("breakdown.network"),
  hour: () => i18n.t("breakdown.hour"),
  keyword: () => i18n.t("breakdown.keyword"),
  searchTerm: () => i18n.t("breakdown.searchTerm"),
  dayOfWeek: () => i18n.t("breakdown.dayOfWeek"),
  month: () => i18n.t("breakdown.month"),
};

const OUTCOME_NAMES: Readonly<Record<Outcome, (count: number) => string>> = {
  leads: (count) => i18n.t("outcome.leads", count),
  purchases: (count) => i18n.t("outcome.purchases", count),
  conversions: (count) => i18n.t("outcome.conversions", count),
  conversionValue: () => i18n.t("outcome.conversionValue"),
  linkClicks: (count) => i18n.t("outcome.linkClicks", count),
  clicks: (count) => i18n.t("outcome.clicks", count),
  results: (count) => i18n.t("outcome.results", count),
};

/** The parts of an ad, in the singular. */
const SLOT_NAMES: Readonly<Record<string, Word>> = {
  headlines: () => i18n.t("slot.headline"),
  descriptions: () => i18n.t("slot.description"),
  primaryTexts: () => i18n.t("slot.primaryText"),
};

const KIND_NAMES: Readonly<Record<SuggestionKind, Word>> = {
  budget: () => i18n.t("kind.budget"),
  bid: () => i18n.t("kind.bid"),
  targeting: () => i18n.t("kind.targeting"),
  copy: () => i18n.t("kind.copy"),
};

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A setting by the words of the ad managers. Meta calls its target CPA a cost per result goal. */
export function settingName(setting: Setting, platform: PlatformId): string {
  if (setting === "targetCpa" && platform === "meta-ads") return i18n.t("setting.costPerResultGoal");
  return SETTING_NAMES[setting]();
}

/** A setting, metric, split or other column of the model; a name for what is unknown rather than a raw code. */
export function fieldName(field: string, platform: PlatformId): string {
  const setting = SETTINGS.find((candidate) => candidate === field);
  if (setting) return settingName(setting, platform);
  const word = own<Word>(METRIC_NAMES, field) ?? own<Word>(DIMENSION_NAMES, field);
  return word?.() ?? own<PlatformWord>(PARTS, field)?.(platform) ?? i18n.t("setting.other");
}

type PlatformWord = (platform: PlatformId) => string;
const PARTS: Readonly<Record<string, PlatformWord>> = {
  table: () => i18n.t("reading.table"),
  totals: () => i18n.t("reading.totals"),
  dateRange: () => i18n.t("reading.dateRange"),
  settings: () => i18n.t("reading.settings"),
  ad: () => i18n.t("reading.ad"),
  finalUrl: () => i18n.t("reading.finalUrl"),
  callToAction: () => i18n.t("reading.callToAction"),
  page: () => i18n.t("reading.page"),
  id: () => i18n.t("health.rows"),
  accountId: () => i18n.t("health.account"),
  entity: () => i18n.t("health.entity"),
  currency: () => i18n.t("health.currency"),
  locale: () => i18n.t("health.locale"),
  headlines: () => i18n.t("reading.ad"),
  platform: () => i18n.t("bring.platform"),
  campaign: () => i18n.t("factor.campaign"),
  adset: (platform) => (platform === "google-ads" ? i18n.t("factor.adsetGoogle") : i18n.t("factor.adsetMeta")),
  spend: () => i18n.t("factor.spend"),
  season: () => i18n.t("factor.season"),
  trend: () => i18n.t("factor.trend"),
  other: () => i18n.t("factor.other"),
};

/** True where `field` is a metric that both files and pages know. */
export function isMetric(field: string): field is Metric {
  return METRICS.some((metric) => metric === field);
}

/** A split of the history. */
export function dimensionName(dimension: string): string {
  return own<Word>(DIMENSION_NAMES, dimension)?.() ?? i18n.t("setting.other");
}

/** What a campaign is there to get, in the number asked for. */
export function outcomeName(outcome: Outcome, count = 2): string {
  return OUTCOME_NAMES[outcome](count);
}

/** A headline, a description or a primary text. */
export function slotName(slot: string): string {
  return own<Word>(SLOT_NAMES, slot)?.() ?? i18n.t("reading.ad");
}

/** One of the four kinds of advice. */
export function kindName(kind: SuggestionKind): string {
  return KIND_NAMES[kind]();
}

/** Campaign, ad set or ad group, ad: in the platform's own words. */
export function levelName(level: Level, platform: PlatformId): string {
  if (level === "campaign") return i18n.t("level.campaign");
  if (level === "ad") return i18n.t("level.ad");
  return platform === "google-ads" ? i18n.t("level.adsetGoogle") : i18n.t("level.adsetMeta");
}

/** Several of a level, as the head of a table. */
export function levelsName(level: Level, platform: PlatformId): string {
  if (level === "campaign") return i18n.t("head.campaigns");
  if (level === "ad") return i18n.t("head.ads");
  return platform === "google-ads" ? i18n.t("head.adsetsGoogle") : i18n.t("head.adsetsMeta");
}

/** The ad manager by its name. */
export function platformName(platform: PlatformId): string {
  return platform === "google-ads" ? i18n.t("platform.google") : i18n.t("platform.meta");
}

/** First letter large: for names that start a line. */
export function capital(text: string): string {
  const [first = ""] = Array.from(text);
  return first.toLocaleUpperCase() + text.slice(first.length);
}

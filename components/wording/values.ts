import { i18n } from "@/lib/wording/i18n";
import { day, list, money, percent, whole } from "@/components/wording/formats";
import { fieldName } from "@/components/wording/names";
import type { FieldTarget } from "@/lib/domain/field-target";
import type { Bound, MetricValue } from "@/lib/domain/metrics";
import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import type { Money } from "@/lib/domain/money";
import type { PlatformId } from "@/lib/domain/platform";
import { BID_STRATEGIES, type BidStrategy, type SettingValue } from "@/lib/domain/settings";

const STRATEGIES: Readonly<Record<BidStrategy, () => string>> = {
  "maximize-clicks": () => i18n.t("value.maximizeClicks"),
  "maximize-conversions": () => i18n.t("value.maximizeConversions"),
  "maximize-conversion-value": () => i18n.t("value.maximizeConversionValue"),
  "target-cpa": () => i18n.t("value.targetCpa"),
  "target-roas": () => i18n.t("value.targetRoas"),
  "target-impression-share": () => i18n.t("value.targetImpressionShare"),
  "manual-cpc": () => i18n.t("value.manualCpc"),
  "highest-volume": () => i18n.t("value.highestVolume"),
  "highest-value": () => i18n.t("value.highestValue"),
  "cost-per-result-goal": () => i18n.t("value.costPerResultGoal"),
  "bid-cap": () => i18n.t("value.bidCap"),
  "roas-goal": () => i18n.t("value.roasGoal"),
};

const WORDS: Readonly<Record<string, () => string>> = {
  daily: () => i18n.t("value.daily"),
  lifetime: () => i18n.t("value.lifetime"),
  male: () => i18n.t("value.male"),
  female: () => i18n.t("value.female"),
  unknown: () => i18n.t("value.unknown"),
  all: () => i18n.t("value.allGenders"),
  mobile: () => i18n.t("value.mobile"),
  desktop: () => i18n.t("value.desktop"),
  tablet: () => i18n.t("value.tablet"),
  tv: () => i18n.t("value.tv"),
};

/** Meta's codes of the conversion location, which the page keeps in its radios. */
const CONVERSION_LOCATIONS: Readonly<Record<string, () => string>> = {
  WEBSITE: () => i18n.t("value.atWebsite"),
  APP: () => i18n.t("value.atMobileApp"),
  MOBILE_APP: () => i18n.t("value.atMobileApp"),
  WEBSITE_AND_APP: () => i18n.t("value.atWebsiteAndApp"),
  MESSENGER: () => i18n.t("value.atMessenger"),
  INSTAGRAM_PROFILE: () => i18n.t("value.atInstagramProfile"),
  INSTAGRAM_DIRECT: () => i18n.t("value.atInstagramDirect"),
  WHATSAPP: () => i18n.t("value.atWhatsapp"),
  PHONE_CALL: () => i18n.t("value.atPhoneCall"),
  ON_AD: () => i18n.t("value.atOnAd"),
  MESSAGING_APPS: () => i18n.t("value.atMessagingApps"),
};

/** True for an amount of money among the other kinds of value. */
export function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "amountMicros" in value;
}

/** A word that our own vocabulary uses as a value, in the person's language; names from the account stay as they are. */
export function levelText(level: string): string {
  const strategy = BID_STRATEGIES.find((candidate) => candidate === level);
  if (strategy) return STRATEGIES[strategy]();
  return Object.hasOwn(WORDS, level) ? WORDS[level]!() : level;
}

/** Google writes a target ROAS as per cent, Meta as a ratio. */
function roasText(value: number, platform: PlatformId): string {
  return platform === "google-ads" ? percent(value) : whole(value) === String(value) ? whole(value) : decimal(value);
}

function decimal(value: number): string {
  return money({ amountMicros: Math.round(value * 1e6), currency: null });
}

/** The value of a setting or text as the person would write it; null is a field without a value. */
export function valueText(target: FieldTarget, value: SettingValue | null, platform: PlatformId): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return i18n.t("common.notSet");
  if (isMoney(value)) return money(value);
  if (typeof value === "boolean") return value ? i18n.t("common.yes") : i18n.t("common.no");
  const setting = target.kind === "setting" ? target.setting : null;
  if (typeof value === "number") {
    if (setting === "targetRoas") return roasText(value, platform);
    return setting === "ageMax" && value >= 65 ? i18n.t("value.ageAndOlder", { age: value }) : decimal(value);
  }
  if (typeof value === "string") {
    if (setting === "startDate" || setting === "endDate") return day(value);
    if (setting === "conversionGoal" && Object.hasOwn(CONVERSION_LOCATIONS, value))
      return CONVERSION_LOCATIONS[value]!();
    return setting === null || setting === "name" ? value : levelText(value);
  }
  return list(value.map(levelText));
}

/** The value of a metric of a table, by the metric's kind. */
export function metricText(metric: Metric, value: MetricValue): string {
  if (isMoney(value)) return money(value);
  const kind = METRIC_KINDS[metric];
  if (typeof value === "number") return kind === "rate" ? percent(value) : decimal(value);
  if (typeof value === "string") return kind === "date" ? day(value) : levelText(value);
  return boundText(value);
}

function boundText(bound: Bound): string {
  return bound.below === undefined ? `> ${percent(bound.above ?? 0)}` : `< ${percent(bound.below)}`;
}

/** What a suggestion or a reading is about: a setting, or the n-th text of an ad. */
export function targetName(target: FieldTarget, platform: PlatformId, value: SettingValue | null = null): string {
  if (target.kind === "setting") {
    // Google lists age groups; the field of a list of them is not a lowest or highest age.
    const isAgeList = Array.isArray(value) && (target.setting === "ageMin" || target.setting === "ageMax");
    return fieldName(isAgeList ? "age" : target.setting, platform);
  }
  if (target.kind === "finalUrl") return i18n.t("reading.finalUrl");
  const n = target.index + 1;
  if (target.slot === "headlines") return i18n.t("reading.headline", { n });
  return target.slot === "descriptions" ? i18n.t("reading.description", { n }) : i18n.t("reading.primaryText", { n });
}

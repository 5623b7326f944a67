import { i18n } from "@/lib/wording/i18n";
import { percent, uiLanguage } from "@/components/wording/formats";
import { dimensionName, fieldName } from "@/components/wording/names";
import { levelText } from "@/components/wording/values";
import type { Factor, FactorLine, FactorMeasure } from "@/lib/engine/api";
import type { PlatformId } from "@/lib/domain/platform";

/** A Monday: days of the week are numbered from it. */
const MONDAY = Date.UTC(2024, 0, 1);

const MEASURES: Readonly<Record<FactorMeasure, () => string>> = {
  "results-per-cost": () => i18n.t("influence.resultsPerCost"),
  "results-per-click": () => i18n.t("influence.resultsPerClick"),
  "clicks-per-cost": () => i18n.t("influence.clicksPerCost"),
};

/** What is compared. */
export function measureName(measure: FactorMeasure): string {
  return MEASURES[measure]();
}

/** A breakdown or setting by its name. */
export function factorName(factor: Factor, platform: PlatformId): string {
  if (factor === "adType") return i18n.t("influence.adType");
  const breakdown = dimensionName(factor);
  return breakdown === i18n.t("setting.other") ? fieldName(factor, platform) : breakdown;
}

/** One value of it. */
export function factorLevel({ factor, level }: Pick<FactorLine, "factor" | "level">): string {
  if (factor !== "dayOfWeek") return levelText(level);
  const at = new Date(MONDAY + Number(level) * 86_400_000);
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: "long", timeZone: "UTC" }).format(at);
}

/** A change with its sign. */
export function change(value: number): string {
  const text = percent(value);
  return value > 0 ? `+${text}` : text;
}

/** What stands in place of an effect, or beside it. */
export function standing(line: FactorLine): string {
  if (line.status === "one-campaign") return i18n.t("influence.oneCampaign");
  if (line.status === "too-little") return i18n.t("influence.tooLittle");
  return line.real ? i18n.t("influence.standsOut") : i18n.t("influence.mayBeChance");
}

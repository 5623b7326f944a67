import { i18n } from "@/lib/wording/i18n";
import type { PlatformId } from "@/lib/domain/platform";
import { fieldName } from "./names";

const COLUMN_NAMES: Readonly<Record<string, () => string>> = {
  date: () => i18n.t("column.date"),
  week: () => i18n.t("column.week"),
  quarter: () => i18n.t("column.quarter"),
  from: () => i18n.t("column.from"),
  to: () => i18n.t("column.to"),
  currency: () => i18n.t("bring.currency"),
  accountId: () => i18n.t("bring.accountId"),
  accountName: () => i18n.t("column.accountName"),
  campaignId: () => i18n.t("column.campaignId"),
  ad: () => i18n.t("column.ad"),
  adId: () => i18n.t("column.adId"),
};

/** What a column of an imported file is, by name: a day, an id, or what `fieldName` knows. */
export function columnName(meaning: string, platform: PlatformId): string {
  if (meaning === "adsetId")
    return platform === "google-ads" ? i18n.t("column.adsetIdGoogle") : i18n.t("column.adsetIdMeta");
  return Object.hasOwn(COLUMN_NAMES, meaning) ? COLUMN_NAMES[meaning]!() : fieldName(meaning, platform);
}

import { i18n } from "@/lib/wording/i18n";
import { browser } from "wxt/browser";
import type { EditedField, EditWarning } from "@/lib/domain/edit-guard";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { PlatformId } from "@/lib/domain/platform";

const PLATFORMS: Readonly<Record<PlatformId, string>> = { "google-ads": "Google", "meta-ads": "Meta" };

/** One warning as one line in the language of the interface: what is odd, against what, and who says so. */
export function guardLine(warning: EditWarning, platform: PlatformId, currency: string | null): string {
  const sentence = sentenceOf(warning, currency);
  switch (warning.basis) {
    case "platform-documented":
      return `${sentence} ${i18n.t("guard.saysPlatform", { platform: PLATFORMS[platform] })}`;
    case "convention":
      return `${sentence} ${i18n.t("guard.convention")}`;
    default:
      return sentence;
  }
}

/** The field's name, for a line that cannot stand beside it. */
export function fieldWord(field: EditedField, platform: PlatformId): string {
  if (field === "finalUrl") return i18n.t("reading.finalUrl");
  if (field === "targetCpa" && platform === "meta-ads") return i18n.t("setting.costPerResultGoal");
  return i18n.t(`setting.${field}`);
}

function sentenceOf({ field, code, params }: EditWarning, currency: string | null): string {
  const amount = (name: string): string => amountText(params[name], field, currency);
  const text = (name: string): string => String(params[name] ?? "");
  switch (code) {
    case "edit-times-up":
      return i18n.t("guard.timesUp", { times: numberText(params["times"]) });
    case "edit-times-down":
      return i18n.t("guard.timesDown", { times: numberText(params["times"]) });
    case "edit-above-history":
      return i18n.t("guard.aboveHistory", { high: amount("high"), n: text("entities") });
    case "edit-below-history":
      return i18n.t("guard.belowHistory", { low: amount("low"), n: text("entities") });
    case "edit-end-past":
      return i18n.t("guard.endPast");
    case "edit-start-past":
      return i18n.t("guard.startPast");
    case "edit-end-before-start":
      return i18n.t("guard.endBeforeStart");
    case "edit-may-restart-learning":
      return i18n.t("guard.mayRestart");
    case "edit-big-step-learning":
      return i18n.t("guard.bigStep", { step: percentText(params["step"]) });
    case "edit-over-brief-budget":
      return i18n.t(BRIEF_PERIOD[text("period")] ?? "guard.overBriefTotal", {
        amount: amountText(params["amount"], field, text("currency") || currency),
      });
    case "edit-outside-brief-dates":
      return i18n.t("guard.outsideBriefDates", { date: dateText(text("date")) });
    case "edit-outside-brief-locations":
      return i18n.t("guard.outsideBriefLocations", { names: text("names") });
    case "edit-outside-brief-languages":
      return i18n.t("guard.outsideBriefLanguages", { names: text("names") });
    case "edit-outside-brief-ages":
      return i18n.t("guard.outsideBriefAges", { from: text("from"), to: text("to") });
    case "edit-policy":
      return i18n.t("guard.policy");
    case "edit-url-broken":
      return i18n.t("guard.urlBroken");
    case "edit-url-untracked":
      return i18n.t("guard.urlUntracked", { names: text("names"), n: text("urls") });
  }
}

const BRIEF_PERIOD: Readonly<Record<string, "guard.overBriefDay" | "guard.overBriefMonth" | "guard.overBriefTotal">> = {
  day: "guard.overBriefDay",
  month: "guard.overBriefMonth",
  total: "guard.overBriefTotal",
};

/** The language of the interface: figures go with their words. */
function language(): string {
  return browser.i18n.getUILanguage();
}

function numberText(value: string | number | undefined): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(Number(value ?? 0));
}

function percentText(value: string | number | undefined): string {
  const format = new Intl.NumberFormat(language(), {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "always",
  });
  return format.format(Number(value ?? 0));
}

function amountText(value: string | number | undefined, field: string, currency: string | null): string {
  const size = Number(value ?? 0);
  if (field === "targetRoas") return new Intl.NumberFormat(language(), { style: "percent" }).format(size);
  const units = size / MICROS_PER_UNIT;
  if (currency === null || currency === "XXX") return new Intl.NumberFormat(language()).format(units);
  return new Intl.NumberFormat(language(), { style: "currency", currency }).format(units);
}

function dateText(iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(time);
}

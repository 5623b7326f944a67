import { i18n } from "#i18n";
import { GOAL_WORDS } from "@/components/panel/brief-words";
import { day, figure, list, moneyRough, period, uiLanguage } from "@/components/wording/formats";
import type { BriefField, BriefFields } from "@/lib/brief/types";

const PERIODS: Readonly<Record<string, () => string>> = {
  day: () => i18n.t("brief.perDay"),
  month: () => i18n.t("brief.perMonth"),
  total: () => i18n.t("brief.inTotal"),
};
const MOODS = {
  positive: () => i18n.t("brief.pleased"),
  neutral: () => i18n.t("brief.evenMood"),
  negative: () => i18n.t("brief.displeased"),
} as const;
const SURENESS = { sure: () => i18n.t("brief.sure"), unsure: () => i18n.t("brief.unsure") } as const;

/** What a field of a reading holds, in a few words; null where it holds the client's own words, which its quote shows. */
export function briefValue(field: BriefField, fields: BriefFields): string | null {
  const { goal, kpi, targetValue, budget, locations, languages, ages, dates, sentiment, certainty } = fields;
  switch (field) {
    case "goal":
      return goal === null ? null : (GOAL_WORDS[goal.value]?.() ?? goal.value);
    case "kpi":
      return kpi?.value ?? null;
    case "targetValue":
      return targetValue === null ? null : figure(targetValue.value);
    case "budget":
      return budget === null
        ? null
        : `${moneyRough(budget.value.amount, budget.value.currency)} ${PERIODS[budget.value.period ?? ""]?.() ?? ""}`.trim();
    case "locations":
      return locations === null ? null : list(locations.value.map(({ name, radiusKm }) => (radiusKm === null ? name : `${name} (${figure(radiusKm)} km)`))); // prettier-ignore
    case "languages": {
      const names = new Intl.DisplayNames([uiLanguage()], { type: "language" });
      return languages === null ? null : list(languages.value.map((code) => names.of(code) ?? code));
    }
    case "ages":
      return ages === null ? null : `${ages.value.min ?? ""}–${ages.value.max ?? ""}`;
    case "dates": {
      const { start = null, end = null } = dates?.value ?? {};
      if (start !== null && end !== null) return period(start, end);
      return start !== null ? `${day(start)} –` : end !== null ? `– ${day(end)}` : null;
    }
    case "sentiment":
      return sentiment === null ? null : MOODS[sentiment.value]();
    case "certainty":
      return certainty === null ? null : SURENESS[certainty.value]();
    case "audience":
    case "persona":
    case "offer":
    case "tone":
    case "constraints":
      return null;
  }
}

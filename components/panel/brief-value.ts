import { GOAL_WORDS, MOOD_WORDS, PERIOD_WORDS, SURENESS_WORDS } from "@/components/panel/brief-words";
import { day, figure, list, moneyRough, period, uiLanguage } from "@/components/wording/formats";
import type { BriefField, BriefFields } from "@/lib/brief/types";

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
        : `${moneyRough(budget.value.amount, budget.value.currency)} ${budget.value.period === null ? "" : PERIOD_WORDS[budget.value.period]()}`.trim();
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
      return sentiment === null ? null : MOOD_WORDS[sentiment.value]();
    case "certainty":
      return certainty === null ? null : SURENESS_WORDS[certainty.value]();
    case "audience":
    case "persona":
    case "offer":
    case "tone":
    case "constraints":
      return null;
  }
}

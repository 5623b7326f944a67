import { i18n } from "@/lib/wording/i18n";
import type { BudgetPeriod } from "@/lib/brief/periods";
import type { BriefField } from "@/lib/brief/types";

/** What the fields of a brief are called. */
export const BRIEF_FIELD_WORDS: Readonly<Record<BriefField, () => string>> = {
  goal: () => i18n.t("brief.goal"),
  kpi: () => i18n.t("brief.kpi"),
  targetValue: () => i18n.t("brief.target"),
  budget: () => i18n.t("brief.budget"),
  locations: () => i18n.t("brief.places"),
  languages: () => i18n.t("brief.adLanguages"),
  audience: () => i18n.t("brief.audience"),
  ages: () => i18n.t("brief.ages"),
  persona: () => i18n.t("brief.persona"),
  dates: () => i18n.t("brief.dates"),
  offer: () => i18n.t("brief.offer"),
  tone: () => i18n.t("brief.tone"),
  constraints: () => i18n.t("brief.avoid"),
  sentiment: () => i18n.t("brief.sentiment"),
  certainty: () => i18n.t("brief.certainty"),
};

/** What a campaign can be for. */
export const GOAL_WORDS: Readonly<Record<string, () => string>> = {
  leads: () => i18n.t("brief.goalLeads"),
  sales: () => i18n.t("brief.goalSales"),
  calls: () => i18n.t("brief.goalCalls"),
  visits: () => i18n.t("brief.goalVisits"),
  traffic: () => i18n.t("brief.goalTraffic"),
  engagement: () => i18n.t("brief.goalEngagement"),
  awareness: () => i18n.t("brief.goalAwareness"),
};

/** What a budget is for. */
export const PERIOD_WORDS: Readonly<Record<BudgetPeriod, () => string>> = {
  day: () => i18n.t("brief.perDay"),
  week: () => i18n.t("brief.perWeek"),
  month: () => i18n.t("brief.perMonth"),
  quarter: () => i18n.t("brief.perQuarter"),
  year: () => i18n.t("brief.perYear"),
  total: () => i18n.t("brief.inTotal"),
};

/** How pleased a client sounds. */
export const MOOD_WORDS = {
  positive: () => i18n.t("brief.pleased"),
  neutral: () => i18n.t("brief.evenMood"),
  negative: () => i18n.t("brief.displeased"),
} as const;

/** How sure a client sounds. */
export const SURENESS_WORDS = { sure: () => i18n.t("brief.sure"), unsure: () => i18n.t("brief.unsure") } as const;

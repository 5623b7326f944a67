import { NO_LIMITS } from "@/lib/domain/brief";
import type { EditWarningCode, EditedField, GuardFacts } from "@/lib/domain/edit-guard";
import type { Level, PlatformId } from "@/lib/domain/platform";
import type { SettingValue } from "@/lib/domain/settings";
import { editRules } from "@/lib/policy/edit-rules";

export const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How an edit reaches the form: typed into a field of a real page, or chosen in a menu or picker that the reader then reads. */
export type How =
  | { readonly by: "typing"; readonly text: (now: number, write: (amount: number) => string) => string }
  | { readonly by: "choosing"; readonly before: SettingValue; readonly after: SettingValue };

/** One edit as a media buyer would judge it. */
export interface LabelledEdit {
  readonly name: string;
  readonly platform: PlatformId;
  readonly level: Level;
  readonly field: EditedField;
  readonly how: How;
  readonly facts: Partial<GuardFacts>;
  /** What is wrong with it; null: nothing, a line here would be a false alarm. */
  readonly harm: EditWarningCode | null;
}

interface Words {
  /** Germany, Austria and France as pages of this language name them. */
  readonly germany: string;
  readonly austria: string;
  readonly france: string;
  readonly german: string;
  readonly english: string;
  readonly housing: string;
  readonly employment: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: { germany: "Germany", austria: "Austria", france: "France", german: "German", english: "English", housing: "Housing", employment: "Employment" },
  de: { germany: "Deutschland", austria: "Österreich", france: "Frankreich", german: "Deutsch", english: "Englisch", housing: "Wohnraum", employment: "Beschäftigung" },
  fr: { germany: "Allemagne", austria: "Autriche", france: "France", german: "Allemand", english: "Anglais", housing: "Logement", employment: "Emploi" },
  es: { germany: "Alemania", austria: "Austria", france: "Francia", german: "Alemán", english: "Inglés", housing: "Vivienda", employment: "Empleo" },
  pt: { germany: "Alemanha", austria: "Áustria", france: "França", german: "Alemão", english: "Inglês", housing: "Habitação", employment: "Emprego" },
  ja: { germany: "ドイツ", austria: "オーストリア", france: "フランス", german: "ドイツ語", english: "英語", housing: "住宅", employment: "雇用" },
}; // prettier-ignore

const typing = (text: (now: number, write: (amount: number) => string) => string): How => ({ by: "typing", text });
const times = (factor: number): How => typing((now, write) => write(Math.round(now * factor * 100) / 100));
const choosing = (before: SettingValue, after: SettingValue): How => ({ by: "choosing", before, after });

const TRACKING = { parameters: ["utm_campaign", "utm_medium", "utm_source"], urls: 60 };
const TRACKED = "https://shop.example/tours?utm_source=ads&utm_medium=cpc&utm_campaign=spring";

/** Typed edits of a campaign's budget, the same on both platforms. `ceiling` is set from the page's own budget by the test. */
function budgetEdits(platform: PlatformId): Omit<LabelledEdit, "name">[] {
  const base = { platform, level: "campaign", field: "budget", facts: {} } as const;
  return [
    { ...base, how: times(10), harm: "edit-times-up" },
    { ...base, how: times(100), harm: "edit-times-up" },
    { ...base, how: times(0.1), harm: "edit-times-down" },
    { ...base, how: times(1.6), harm: "edit-big-step-learning" },
    { ...base, how: times(0.5), harm: "edit-big-step-learning" },
    { ...base, how: times(1.1), harm: null },
    { ...base, how: times(1.19), harm: null },
    { ...base, how: times(0.85), harm: null },
    { ...base, how: times(1), harm: null },
  ];
}

function urlEdits(platform: PlatformId): Omit<LabelledEdit, "name">[] {
  const base = { platform, level: "ad", field: "finalUrl", facts: { tracking: TRACKING } } as const;
  return [
    { ...base, how: choosing(TRACKED, "https://shop.example/tours/alps"), harm: "edit-url-untracked" },
    { ...base, how: choosing(TRACKED, "https://shop.example/tours?utm_source=ads"), harm: "edit-url-untracked" },
    { ...base, how: choosing(TRACKED, "htps:/shop.example"), harm: "edit-url-broken" },
    { ...base, how: choosing(TRACKED, "shop"), harm: "edit-url-broken" },
    {
      ...base,
      how: choosing(TRACKED, "https://shop.example/alps?utm_campaign={campaignid}&utm_medium=cpc&utm_source=ads"),
      harm: null,
    },
    { ...base, how: choosing(TRACKED, `${TRACKED}&gclid=1#top`), harm: null },
    { ...base, how: choosing("https://a.example/", "https://a.example/b"), facts: { tracking: null }, harm: null },
  ];
}

function googleEdits(words: Words): Omit<LabelledEdit, "name">[] {
  const base = { platform: "google-ads", level: "campaign" } as const;
  const brief = {
    ...NO_LIMITS,
    locations: ["DE", "AT"],
    languages: ["de"],
    endDate: "2027-03-31",
  };
  return [
    ...budgetEdits("google-ads"),
    ...urlEdits("google-ads"),
    { ...base, field: "bidStrategy", how: choosing("maximize-clicks", "maximize-conversions"), facts: {}, harm: "edit-may-restart-learning" },
    { ...base, field: "targetCpa", how: choosing(eur(20), eur(200)), facts: {}, harm: "edit-times-up" },
    { ...base, field: "targetCpa", how: choosing(eur(20), eur(26)), facts: {}, harm: null },
    { ...base, field: "targetRoas", how: choosing(3.5, 4), facts: {}, harm: null },
    { ...base, field: "targetRoas", how: choosing(3.5, 0.035), facts: {}, harm: "edit-times-down" },
    { ...base, field: "maxCpc", how: choosing(eur(0.8), eur(90)), facts: {}, harm: "edit-times-up" },
    { ...base, field: "maxCpc", how: choosing(eur(0.8), eur(0.9)), facts: {}, harm: null },
    { ...base, field: "locations", how: choosing([words.germany], [words.germany, words.france]), facts: { brief }, harm: "edit-outside-brief-locations" },
    { ...base, field: "locations", how: choosing([words.germany], [words.germany, words.austria]), facts: { brief }, harm: null },
    { ...base, field: "languages", how: choosing([words.german], [words.german, words.english]), facts: { brief }, harm: "edit-outside-brief-languages" },
    { ...base, field: "endDate", how: choosing("2027-01-31", "2026-01-31"), facts: {}, harm: "edit-end-past" },
    { ...base, field: "endDate", how: choosing("2027-01-31", "2027-02-28"), facts: { brief }, harm: null },
    { ...base, field: "endDate", how: choosing("2027-01-31", "2027-06-30"), facts: { brief }, harm: "edit-outside-brief-dates" },
    { ...base, field: "name", how: choosing("Search | Brand", "Search | Brand | 2027"), facts: {}, harm: null },
    { ...base, field: "adSchedule", how: choosing(["Mon 8-18"], ["Mon 8-20"]), facts: {}, harm: null },
  ]; // prettier-ignore
}

function metaEdits(words: Words): Omit<LabelledEdit, "name">[] {
  const base = { platform: "meta-ads", level: "adset" } as const;
  const declared = (name: string) => ({ policy: editRules("meta-ads", [name], ["United States"]) });
  const brief = { ...NO_LIMITS, ageMin: 30, ageMax: 54, locations: ["DE", "AT"] };
  return [
    ...budgetEdits("meta-ads"),
    ...urlEdits("meta-ads"),
    { ...base, field: "ageMin", how: choosing(18, 30), facts: declared(words.housing), harm: "edit-policy" },
    { ...base, field: "ageMax", how: choosing(65, 50), facts: declared(words.employment), harm: "edit-policy" },
    { ...base, field: "genders", how: choosing(["all"], ["female"]), facts: declared(words.housing), harm: "edit-policy" },
    { ...base, field: "ageMin", how: choosing(35, 25), facts: { brief }, harm: "edit-outside-brief-ages" },
    { ...base, field: "ageMin", how: choosing(30, 35), facts: {}, harm: "edit-may-restart-learning" },
    { ...base, field: "locations", how: choosing([words.germany], [words.germany, words.france]), facts: { brief }, harm: "edit-outside-brief-locations" },
    { ...base, field: "placements", how: choosing(["Instagram Feed"], ["Instagram Feed", "Facebook Feed"]), facts: {}, harm: "edit-may-restart-learning" },
    { ...base, field: "targetCpa", how: choosing(eur(9), eur(90)), facts: {}, harm: "edit-times-up" },
    { ...base, field: "targetCpa", how: choosing(eur(9), eur(9.9)), facts: {}, harm: null },
    { ...base, field: "bidCap", how: choosing(eur(4), eur(4.4)), facts: {}, harm: null },
    { ...base, field: "endDate", how: choosing("2026-12-24", "2026-11-01"), facts: {}, harm: "edit-end-past" },
    { ...base, field: "endDate", how: choosing("2026-12-24", "2027-01-06"), facts: {}, harm: null },
    { ...base, field: "startDate", how: choosing("2026-12-01", "2027-02-01"), facts: {}, harm: null },
    { ...base, field: "name", how: choosing("Women 35-64", "Women 35-64 | Reels"), facts: {}, harm: null },
    { ...base, level: "campaign", field: "bidStrategy", how: choosing("highest-volume", "bid-cap"), facts: {}, harm: "edit-may-restart-learning" },
    { ...base, level: "campaign", field: "specialAdCategories", how: choosing([], [words.housing]), facts: {}, harm: null },
  ]; // prettier-ignore
}

function eur(units: number): { amountMicros: number; currency: string } {
  return { amountMicros: Math.round(units * 1e6), currency: "EUR" };
}

/** All labelled edits of one language: harmful and harmless, typed and chosen, on both platforms. */
export function labelledEdits(language: Language): readonly LabelledEdit[] {
  const words = WORDS[language];
  return [...googleEdits(words), ...metaEdits(words)].map((edit, index) => ({
    ...edit,
    name: `${language} ${index + 1}: ${edit.platform} ${edit.field} ${edit.harm ?? "ordinary"}`,
  }));
}

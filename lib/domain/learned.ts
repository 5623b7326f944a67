import type { Metric } from "./metrics";
import type { PlatformId } from "./platform";
import type { PageReading, UnreadableReason } from "./reading";
import type { Setting, SettingValue } from "./settings";

/** What kind of place a value stands in: a field that one types into, or a menu that shows its choice. */
export const PLACE_KINDS = ["typed", "choice"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * Where a setting is on a form, as the person showed it: in the page's own words and keys. Every part that is not null must
 * fit, and fit one place only. Never a class name, never a position.
 */
export interface LearnedLocator {
  readonly platform: PlatformId;
  /** Digits only: another account may have another kind of page. */
  readonly account: string;
  readonly setting: Learnable;
  /** `formOf()` of the page that it was learned on, with the page's language. */
  readonly form: string;
  readonly place: PlaceKind;
  /** The accessible name, tidied. */
  readonly name: string | null;
  /** The words beside the field, where it has no accessible name. */
  readonly label: string | null;
  /** The heading above it. */
  readonly section: string | null;
  /** The platform's own key, on the field or around it. */
  readonly key: { readonly attribute: string; readonly value: string } | null;
}

/** The header of a table's column in the page's own words, as the person showed it: those words stand for this metric there. */
export interface LearnedColumn extends Pick<LearnedLocator, "platform" | "account" | "form"> {
  readonly setting: LearnableColumn;
  readonly place: "column";
  readonly name: string;
  readonly label: null;
  readonly section: null;
  readonly key: null;
}

export type Learned = LearnedLocator | LearnedColumn;

/** A learned locator as it is kept on this machine. */
export interface LearnedEntry {
  readonly id: string;
  readonly learnedAt: string;
  /** When it no longer fitted; it is not used any more then. */
  readonly failedAt: string | null;
  readonly locator: Learned;
}

/** Why what the person pointed at cannot be learned. */
export const PICK_REFUSALS = [
  "nothing-here",
  "wrong-kind",
  "empty",
  "not-parsed",
  "no-label",
  "not-unique",
  "other-field",
  "disagrees",
  "no-form",
  "page-changed",
  "no-table",
  "empty-column",
  "contradicted",
  "no-header",
] as const;
export type PickRefusal = (typeof PICK_REFUSALS)[number];

/** What came of pointing at a field. */
export type PickOutcome =
  | {
      readonly status: "proved";
      readonly locator: LearnedLocator;
      readonly value: SettingValue;
      readonly raw: string;
    }
  /** `raw`: what stands in the column's first rows, as the page shows it. */
  | { readonly status: "proved"; readonly locator: LearnedColumn; readonly value: null; readonly raw: string }
  /** `other`: the field that this place is known as already. */
  | { readonly status: "refused"; readonly why: PickRefusal; readonly other: Setting | Metric | null }
  | { readonly status: "cancelled" };

/** What comes of pointing at a field of a form. */
export type FieldOutcome = Exclude<PickOutcome, { readonly locator: LearnedColumn }>;

/** Settings whose value proves itself by its form: money, date, ratio, a known choice. Any text could be a name. */
export const LEARNABLE = [
  "budget",
  "budgetType",
  "bidStrategy",
  "targetCpa",
  "targetRoas",
  "maxCpc",
  "bidCap",
  "startDate",
  "endDate",
] as const satisfies readonly Setting[];
export type Learnable = (typeof LEARNABLE)[number];

/** Metrics whose column can be shown: figures, which prove themselves by their form and against the others. */
export const LEARNABLE_COLUMNS = {
  "google-ads": [
    "cost", "impressions", "clicks", "ctr", "averageCpc", "cpm", "conversions", "conversionRate", "costPerConversion", "conversionValue", "roas",
  ],
  "meta-ads": [
    "cost", "impressions", "reach", "frequency", "linkClicks", "clicks", "ctr", "averageCpc", "cpm", "conversionValue", "roas",
  ],
} as const satisfies Readonly<Record<PlatformId, readonly Exclude<Metric, Setting>[]>>; // prettier-ignore
export type LearnableColumn = (typeof LEARNABLE_COLUMNS)[PlatformId][number];
/** Everything that a person can show. */
export type Showable = Learnable | LearnableColumn;

/** Reasons for which a person can help: what was found but not understood would not be understood at the same place either. */
export const SHOWABLE: readonly UnreadableReason[] = ["no-match", "ambiguous", "not-loaded"];

/** The hints with which the reader says that a learned place no longer fits, or is not on screen. */
export const LEARNED_FAILED = "learned-failed";
export const LEARNED_MISSING = "learned-missing";

export function isLearnable(field: string): field is Learnable {
  return LEARNABLE.some((setting) => setting === field);
}

export function isLearnableColumn(field: string, platform: PlatformId): field is LearnableColumn {
  return LEARNABLE_COLUMNS[platform].some((metric) => metric === field);
}

/** The kind of form on screen, as health and learned locators tell forms apart: `settings:campaign:en`. null where there is none. */
export function formOf({ page, locale }: Pick<PageReading, "page" | "locale">): string | null {
  if (page.kind === "other" || page.level === null) return null;
  return `${page.kind}:${page.level}:${languageOf(locale)}`;
}

/** The page's language without its country, `und` where it is not known. */
export function languageOf(locale: string | null): string {
  return /^[a-z]{2,3}(?=$|[-_])/.exec(locale ?? "")?.[0] ?? "und";
}

import type { Remembered } from "./current-settings";
import { settingsOf } from "./current-settings";
import type { CurrentSettings } from "./current-settings";
import type { AccountBook } from "./book";
import { goalOf } from "./goal";
import type { Goal } from "./goal";
import { daysFor } from "./recent";
import type { PageReading } from "@/lib/domain/reading";
import type { EntityRef, Phrase, Suggestion, SuggestionKind } from "@/lib/domain/suggestion";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { fitResponse } from "@/lib/response/fit-response";
import type { FittedResponse, ResponseFit } from "@/lib/response/fit-response";
import type { Unit } from "./unit";

/** Everything that the four kinds of advice share while one page is looked at. */
export interface Case {
  readonly book: AccountBook;
  readonly reading: PageReading;
  readonly remembered: Remembered;
  /** Largest change in one step, as a fraction. */
  readonly caution: number;
  /** YYYY-MM-DD in the account's time. */
  readonly today: string;
  /** Fitted responses of this book, kept between calls. */
  readonly responses: Map<string, ResponseFit>;
  /** Other costly figures of this book, kept between calls; keys name everything that they depend on. */
  readonly memo: Map<string, unknown>;
}

/** Made once per book and key. */
export function once<T>(one: Pick<Case, "memo">, key: string, make: () => T): T {
  if (one.memo.has(key)) return one.memo.get(key) as T;
  const made = make();
  one.memo.set(key, made);
  return made;
}

/** A suggestion with what it is worth, for ranking: expected gain per week in money, beyond what it costs. */
export interface Draft {
  readonly suggestion: Suggestion;
  readonly gain: number;
}

/** Advice that could not be given on one unit. */
export interface NoAdvice {
  readonly kind: SuggestionKind;
  readonly reason: Phrase;
  readonly enoughBy: string | null;
  /** A rule forbids it: shown whatever else there is. */
  readonly refused: boolean;
}

export interface Verdict {
  readonly drafts: readonly Draft[];
  readonly withheld: readonly NoAdvice[];
}

export const NOTHING: Verdict = { drafts: [], withheld: [] };

/** A verdict that gives no advice, with the reason. */
export function noAdvice(kind: SuggestionKind, reason: Phrase, enoughBy: string | null = null): Verdict {
  return { drafts: [], withheld: [{ kind, reason, enoughBy, refused: false }] };
}

export function currentOf(one: Case, unit: Unit): CurrentSettings {
  return settingsOf(one.book, unit, one.reading, one.remembered);
}

/** The campaign of a unit (itself, for a campaign). */
export function campaignOf(one: Case, unit: Unit): Unit {
  return one.book.campaigns.get(unit.campaignKey) ?? unit;
}

/** The unit's goal, by its own or its campaign's bid strategy. */
export function goalFor(one: Case, unit: Unit): Goal {
  const strategy = currentOf(one, unit).strategy ?? currentOf(one, campaignOf(one, unit)).strategy;
  return once(one, `goal|${unit.level}|${unit.key}|${strategy ?? ""}`, () => goalOf(one.book, unit, strategy));
}

/** The response of a unit, fitted once per book. Today's figures are incomplete and are left out. */
export function responseOf(one: Case, unit: Unit, goal: Goal): ResponseFit {
  const key = `${unit.level}|${unit.key}|${goal.outcome}`;
  const known = one.responses.get(key);
  if (known) return known;
  const days = daysFor(unit, goal).filter((day) => day.date < one.today);
  const fit = fitResponse(days, goal.size);
  one.responses.set(key, fit);
  return fit;
}

/** The unit's own curve, else its campaign's. */
export function fittedFor(one: Case, unit: Unit, goal: Goal): FittedResponse | null {
  for (const holder of [unit, campaignOf(one, unit)]) {
    const response = responseOf(one, holder, goal);
    if (response.status === "fitted") return response;
  }
  return null;
}

export function entityOf(one: Case, unit: Unit): EntityRef {
  return {
    platform: one.book.account.platform,
    accountId: one.book.account.accountId,
    level: unit.level,
    ids: { campaign: unit.campaignId, adset: unit.level === "adset" ? unit.id : null, ad: null },
    name: unit.name,
  };
}

/** The day by which `missing` more will have come at `perDay`; null where nothing comes, or not within two years. */
export function dateAfter(one: Case, missing: number, perDay: number): string | null {
  if (!(perDay > 0)) return null;
  const days = Math.ceil(missing / perDay);
  return days <= 730 ? dateOf(dayNumber(one.today) + Math.max(1, days)) : null;
}

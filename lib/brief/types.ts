import type { BudgetPeriod } from "./periods";

/** Words of the text, exactly as they stand there. */
export interface Quote {
  readonly text: string;
  /** Index in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** A value and the words that it came from: never one without the other. */
export interface Said<T> {
  readonly value: T;
  readonly quotes: readonly [Quote, ...Quote[]];
}

export type BriefLanguage = "en" | "de" | "fr" | "es" | "pt" | "ja";
export type BriefGoal = "sales" | "leads" | "calls" | "visits" | "traffic" | "engagement" | "awareness";
export type Sentiment = "positive" | "neutral" | "negative";
export type Certainty = "sure" | "unsure";

export interface BriefBudget {
  readonly amount: number;
  /** The lower end where the client gives a range. */
  readonly low: number | null;
  /** ISO 4217; null where no currency or a sign that several currencies share is written. */
  readonly currency: string | null;
  readonly period: BudgetPeriod | null;
}

export interface BriefDates {
  readonly start: string | null;
  readonly end: string | null;
  /** No year is written: the next such day is meant. */
  readonly assumedYear: boolean;
}

export interface BriefPlace {
  readonly name: string;
  readonly radiusKm: number | null;
}

/** What a client's words say. Null is "not said", never "none". */
export interface BriefFields {
  readonly goal: Said<BriefGoal> | null;
  readonly kpi: Said<string> | null;
  readonly targetValue: Said<number> | null;
  readonly budget: Said<BriefBudget> | null;
  readonly locations: Said<readonly BriefPlace[]> | null;
  /** ISO 639-1. */
  readonly languages: Said<readonly string[]> | null;
  readonly audience: Said<string> | null;
  readonly ages: Said<{ readonly min: number | null; readonly max: number | null }> | null;
  readonly persona: Said<string> | null;
  readonly dates: Said<BriefDates> | null;
  readonly offer: Said<string> | null;
  readonly tone: Said<string> | null;
  readonly constraints: Said<readonly string[]> | null;
  readonly sentiment: Said<Sentiment> | null;
  readonly certainty: Said<Certainty> | null;
}
export type BriefField = keyof BriefFields;

/** Two statements that cannot both hold: the newer or clearer one counts, both are shown. */
export interface Contradiction {
  readonly field: BriefField;
  readonly kept: Quote;
  readonly other: Quote;
}

export interface Brief {
  readonly language: BriefLanguage | null;
  /** The day of the newest message, where its header says so. YYYY-MM-DD. */
  readonly received: string | null;
  readonly fields: BriefFields;
  readonly contradictions: readonly Contradiction[];
  /** Budgets that are told apart from the one in `budget`: per channel, in total, earlier. */
  readonly otherBudgets: readonly Said<BriefBudget>[];
  /** Field names, or a part of one: `budget.currency`. */
  readonly missing: readonly string[];
}

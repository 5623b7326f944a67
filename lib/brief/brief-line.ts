import type { Brief, BriefFields, Quote, Said } from "./types";

/** What `lab brief` prints: contracts.md, section 3. */
export interface BriefLine {
  readonly goal: string | null;
  readonly kpi: string | null;
  readonly targetValue: number | null;
  readonly budget: { readonly amount: number; readonly currency: string | null; readonly period: string | null } | null;
  readonly locations: readonly string[];
  readonly languages: readonly string[];
  readonly audience: string | null;
  readonly dates: { readonly start: string | null; readonly end: string | null } | null;
  readonly tone: string | null;
  readonly sentiment: string | null;
  readonly constraints: readonly string[];
  readonly missing: readonly string[];
  readonly quotes: Readonly<Record<string, string>>;
}

const PRINTED = [
  "goal",
  "kpi",
  "targetValue",
  "budget",
  "locations",
  "languages",
  "audience",
  "dates",
  "tone",
  "sentiment",
  "constraints",
] as const;
/** Words that stand so close are quoted as one piece of the text; else each by itself. */
const CLOSE = 240;

/** A brief in the contract's shape. */
export function briefLine(brief: Brief, raw: string): BriefLine {
  const { fields } = brief;
  const quotes: Record<string, string> = {};
  for (const field of PRINTED) Object.assign(quotes, quotesOf(field, fields[field], raw));
  const budget = fields.budget?.value;
  return {
    goal: fields.goal?.value ?? null,
    kpi: fields.kpi?.value ?? null,
    targetValue: fields.targetValue?.value ?? null,
    budget: budget === undefined ? null : { amount: budget.amount, currency: budget.currency, period: budget.period },
    locations: fields.locations?.value.map(({ name }) => name) ?? [],
    languages: fields.languages?.value ?? [],
    audience: fields.audience?.value ?? null,
    dates: fields.dates === null ? null : { start: fields.dates.value.start, end: fields.dates.value.end },
    tone: fields.tone?.value ?? null,
    sentiment: fields.sentiment?.value ?? null,
    constraints: fields.constraints?.value ?? [],
    missing: brief.missing,
    quotes,
  };
}

function quotesOf(field: keyof BriefFields, said: Said<unknown> | null, raw: string): Record<string, string> {
  if (said === null) return {};
  const sorted = [...said.quotes].sort((a, b) => a.start - b.start);
  const pieces: Quote[] = [];
  for (const quote of sorted) {
    const last = pieces.at(-1);
    if (last !== undefined && quote.start - last.end < CLOSE) {
      const end = Math.max(last.end, quote.end);
      pieces[pieces.length - 1] = { start: last.start, end, text: raw.slice(last.start, end) };
    } else pieces.push(quote);
  }
  return Object.fromEntries(pieces.map(({ text }, index) => [index === 0 ? field : `${field}.${index + 1}`, text]));
}

import type { BriefLimits, ClientBrief } from "@/lib/domain/brief";
import { moneyFromUnits } from "@/lib/domain/money";
import { wordsOf } from "./quotes";
import type { Brief, BriefFields, Said } from "./types";

/** What the panel takes over from a brief that was read. */
export interface TakenOver {
  readonly limits: BriefLimits;
  readonly client: ClientBrief;
  /** The budget that was said cannot be a ceiling: another currency than the account's, or a period that no ceiling has. */
  readonly odd: "currency" | "period" | null;
}

const OLDEST = 65;
const YOUNGEST = 13;
const LONGEST = 500;

/** A brief as limits and wishes that a person can correct. What does not fit a field stays in its quote. */
export function takeOver({ fields }: Brief, currency: string | null): TakenOver {
  const { budget, dates, ages } = fields;
  const odd = oddity(fields, currency);
  const text = (said: Said<string> | null) => said?.value.slice(0, LONGEST) ?? null;
  const age = (value: number | null | undefined) =>
    value === null || value === undefined ? null : Math.min(Math.max(value, YOUNGEST), OLDEST);
  const period = budget?.value.period;
  return {
    limits: {
      budgetCeiling:
        budget === null || odd !== null || (period !== "day" && period !== "month" && period !== "total")
          ? null
          : { amount: moneyFromUnits(budget.value.amount, currency ?? budget.value.currency), period },
      startDate: dates?.value.start ?? null,
      endDate: dates?.value.end ?? null,
      locations: fields.locations?.value.map(({ name }) => name.slice(0, 120)) ?? [],
      languages: fields.languages?.value ?? [],
      ageMin: age(ages?.value.min),
      ageMax: age(ages?.value.max),
    },
    client: {
      goal: fields.goal?.value ?? null,
      kpi: fields.kpi?.value ?? null,
      targetValue: fields.targetValue?.value ?? null,
      audience: text(fields.audience),
      persona: text(fields.persona),
      offer: text(fields.offer),
      tone: text(fields.tone),
      avoid: fields.constraints?.value.map((one) => one.slice(0, LONGEST)) ?? [],
      sentiment: fields.sentiment?.value ?? null,
      certainty: fields.certainty?.value ?? null,
      quotes: quotesOf(fields),
    },
    odd,
  };
}

function oddity({ budget }: BriefFields, currency: string | null): TakenOver["odd"] {
  if (budget === null) return null;
  const { period, currency: said } = budget.value;
  if (said !== null && currency !== null && said !== currency) return "currency";
  return period === "day" || period === "month" || period === "total" ? null : "period";
}

function quotesOf(fields: BriefFields): Record<string, readonly string[]> {
  const said = Object.entries(fields).filter((entry): entry is [string, Said<unknown>] => entry[1] !== null);
  return Object.fromEntries(
    said.map(([field, { quotes }]) => [
      field,
      [...new Set(quotes.map(wordsOf))].map((words) => words.slice(0, LONGEST)),
    ]),
  );
}

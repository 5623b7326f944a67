import { NO_LIMITS, type BriefLimits } from "@/lib/domain/brief";
import { moneyFromUnits, moneyToUnits } from "@/lib/domain/money";

export type Period = NonNullable<BriefLimits["budgetCeiling"]>["period"];

/** The brief's fields as a person types them. */
export interface BriefDraft {
  readonly ceiling: string;
  readonly period: Period;
  readonly startDate: string;
  readonly endDate: string;
  readonly locations: string;
  readonly languages: string;
  readonly ageMin: string;
  readonly ageMax: string;
}

export type BriefMistake = "ceiling" | "dates" | "ages";

/** What a stored brief looks like in the fields. */
export function draftOf(limits: BriefLimits = NO_LIMITS): BriefDraft {
  const text = (value: number | string | null) => (value === null ? "" : String(value));
  return {
    ceiling: limits.budgetCeiling === null ? "" : text(moneyToUnits(limits.budgetCeiling.amount)),
    period: limits.budgetCeiling?.period ?? "day",
    startDate: text(limits.startDate),
    endDate: text(limits.endDate),
    locations: limits.locations.join(", "),
    languages: limits.languages.join(", "),
    ageMin: text(limits.ageMin),
    ageMax: text(limits.ageMax),
  };
}

/** The brief that the fields hold, or which of them cannot be meant. */
export function limitsOf(draft: BriefDraft, currency: string | null): BriefLimits | { readonly mistake: BriefMistake } {
  const ceiling = draft.ceiling === "" ? null : Number(draft.ceiling);
  if (ceiling !== null && !(ceiling > 0 && ceiling < 1e9)) return { mistake: "ceiling" };
  const day = (text: string) => (text === "" ? null : text);
  const [startDate, endDate] = [day(draft.startDate), day(draft.endDate)];
  if (startDate !== null && endDate !== null && endDate < startDate) return { mistake: "dates" };
  const age = (text: string) => (text === "" ? null : Number(text));
  const [ageMin, ageMax] = [age(draft.ageMin), age(draft.ageMax)];
  const isAge = (value: number | null) => value === null || (Number.isInteger(value) && value >= 13 && value <= 65);
  if (!isAge(ageMin) || !isAge(ageMax) || (ageMin !== null && ageMax !== null && ageMax < ageMin))
    return { mistake: "ages" };
  return {
    budgetCeiling: ceiling === null ? null : { amount: moneyFromUnits(ceiling, currency), period: draft.period },
    startDate,
    endDate,
    locations: words(draft.locations),
    languages: words(draft.languages),
    ageMin,
    ageMax,
  };
}

function words(text: string): readonly string[] {
  const all = text.split(/[,;、，\n]/).map((word) => word.trim());
  return [...new Set(all)].filter((word) => word !== "");
}

import { NO_LIMITS, type BriefLimits, type ClientBrief } from "@/lib/domain/brief";
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
  readonly goal: string;
  readonly kpi: string;
  readonly target: string;
  readonly audience: string;
  readonly persona: string;
  readonly offer: string;
  readonly tone: string;
  /** One wish a line. */
  readonly avoid: string;
  readonly sentiment: ClientBrief["sentiment"];
  readonly certainty: ClientBrief["certainty"];
  /** The client's words for each field, by the names of the brief that was read. */
  readonly quotes: ClientBrief["quotes"];
}

export type BriefMistake = "ceiling" | "dates" | "ages" | "target";

/** What a stored brief looks like in the fields. */
export function draftOf(limits: BriefLimits = NO_LIMITS, client: ClientBrief | null = null): BriefDraft {
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
    goal: text(client?.goal ?? null),
    kpi: text(client?.kpi ?? null),
    target: text(client?.targetValue ?? null),
    audience: text(client?.audience ?? null),
    persona: text(client?.persona ?? null),
    offer: text(client?.offer ?? null),
    tone: text(client?.tone ?? null),
    avoid: client?.avoid.join("\n") ?? "",
    sentiment: client?.sentiment ?? null,
    certainty: client?.certainty ?? null,
    quotes: client?.quotes ?? {},
  };
}

/** What the client wants, as the fields hold it; null where they hold nothing. */
export function clientOf(draft: BriefDraft): ClientBrief | null | { readonly mistake: BriefMistake } {
  const text = (value: string) => (value.trim() === "" ? null : value.trim());
  const target = draft.target === "" ? null : Number(draft.target);
  if (target !== null && !(target >= 0 && target < 1e12)) return { mistake: "target" };
  const avoid = draft.avoid
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const { sentiment, certainty, quotes } = draft;
  const client = {
    goal: text(draft.goal),
    kpi: text(draft.kpi),
    targetValue: target,
    audience: text(draft.audience),
    persona: text(draft.persona),
    offer: text(draft.offer),
    tone: text(draft.tone),
    avoid,
    sentiment,
    certainty,
    quotes,
  };
  const isEmpty = Object.values(client).every(
    (value) => value === null || (typeof value === "object" && Object.keys(value).length === 0),
  );
  return isEmpty ? null : client;
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

import type { BriefLimits } from "@/lib/domain/brief";
import type { Edit, EditWarning } from "@/lib/domain/edit-guard";
import type { SettingValue } from "@/lib/domain/settings";
import { countryOf, languageOf, NAME_LANGUAGES } from "./place-names";
import { sizeOf } from "./amounts";

/** Google and Meta both count a month as 30.4 days of a daily budget. */
const DAYS_A_MONTH = 30.4;
/** "65" on both platforms means 65 and older. */
const OLDEST = 65;

/** What an edit breaks of the client's brief. Places and languages count only where both sides are surely understood. */
export function briefWarnings(
  edit: Edit,
  brief: BriefLimits | null,
  budgetType: "daily" | "lifetime" | null,
  locale: string | null,
): EditWarning[] {
  if (brief === null) return [];
  const { field, after } = edit;
  const warn = (code: EditWarning["code"], params: EditWarning["params"], atOnce = false): EditWarning[] => [
    { field, code, params, basis: "brief", source: null, atOnce },
  ];
  switch (field) {
    case "budget":
      return overCeiling(after, brief, budgetType) ? warn("edit-over-brief-budget", ceilingParams(brief), true) : [];
    case "startDate":
      return typeof after === "string" && brief.startDate !== null && after < brief.startDate
        ? warn("edit-outside-brief-dates", { date: brief.startDate })
        : [];
    case "endDate":
      return endsTooLate(after, brief) ? warn("edit-outside-brief-dates", { date: brief.endDate ?? "" }) : [];
    case "ageMin":
    case "ageMax":
      return typeof after === "number" && isOutsideAges(field, after, brief)
        ? warn("edit-outside-brief-ages", { from: brief.ageMin ?? 13, to: brief.ageMax ?? OLDEST })
        : [];
    case "locations": {
      const strange = strangers(after, brief.locations, (name) => countryOf(name, spoken(locale)));
      return strange.length > 0 ? warn("edit-outside-brief-locations", { names: strange.join(", ") }, true) : [];
    }
    case "languages": {
      const strange = strangers(after, brief.languages, (name) => languageOf(name, spoken(locale)));
      return strange.length > 0 ? warn("edit-outside-brief-languages", { names: strange.join(", ") }, true) : [];
    }
    default:
      return [];
  }
}

function overCeiling(
  value: SettingValue | null,
  { budgetCeiling }: BriefLimits,
  type: "daily" | "lifetime" | null,
): boolean {
  const size = sizeOf(value);
  if (size === null || budgetCeiling === null || type === null || typeof value !== "object") return false;
  if (value === null || !("currency" in value)) return false;
  const { amount, period } = budgetCeiling;
  if (amount.currency !== null && value.currency !== null && amount.currency !== value.currency) return false;
  if (type === "lifetime") return period === "total" && size > amount.amountMicros;
  if (period === "day") return size > amount.amountMicros;
  // A daily budget against a total: one day alone must not exceed it, more cannot be said without the dates.
  return period === "month" ? size * DAYS_A_MONTH > amount.amountMicros * 1.0001 : size > amount.amountMicros;
}

function ceilingParams({ budgetCeiling }: BriefLimits): EditWarning["params"] {
  if (budgetCeiling === null) return {};
  return {
    amount: budgetCeiling.amount.amountMicros,
    currency: budgetCeiling.amount.currency ?? "",
    period: budgetCeiling.period,
  };
}

/** An end that is taken away runs for ever: that is later than any date. */
function endsTooLate(after: SettingValue | null, { endDate }: BriefLimits): boolean {
  if (endDate === null) return false;
  return after === null || after === "" || (typeof after === "string" && after > endDate);
}

function isOutsideAges(field: "ageMin" | "ageMax", age: number, { ageMin, ageMax }: BriefLimits): boolean {
  if (field === "ageMin") return ageMin !== null && age < ageMin;
  return ageMax !== null && ageMax < OLDEST && age > ageMax;
}

/** The page's own language and English; all where the page does not say: building each takes some milliseconds. */
function spoken(locale: string | null): readonly string[] {
  const own = NAME_LANGUAGES.find((language) => locale?.startsWith(language) === true);
  return own === undefined ? NAME_LANGUAGES : [...new Set([own, "en"])];
}

/** Names that surely mean something that the brief does not list. */
function strangers(
  after: SettingValue | null,
  allowed: readonly string[],
  meaning: (name: string) => string | null,
): readonly string[] {
  if (!Array.isArray(after) || allowed.length === 0) return [];
  const known = allowed.map(meaning);
  // A brief that names a city or a region says nothing certain about countries.
  if (known.includes(null)) return [];
  return (after as readonly string[]).filter((name) => {
    const code = meaning(name);
    return code !== null && !known.includes(code);
  });
}

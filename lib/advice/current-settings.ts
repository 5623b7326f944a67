import type { Money } from "@/lib/domain/money";
import { valueOf } from "@/lib/domain/reading";
import type { FieldReading, PageReading, RowReading } from "@/lib/domain/reading";
import { BID_STRATEGIES } from "@/lib/domain/settings";
import type { BidStrategy, BudgetType, Setting, SettingValues } from "@/lib/domain/settings";
import type { AccountBook } from "./book";
import { attributeAt } from "./unit";
import type { Unit } from "./unit";

/** Settings that pages of this account showed before: `level|id` -> setting -> value, as lib/history keeps them. */
export type Remembered = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What is known of one unit's settings now. null: not known. Lists: null where not known, never where empty. */
export interface CurrentSettings {
  readonly budget: Money | null;
  readonly budgetType: BudgetType;
  /** The page, or the levels below, say that the budget is set elsewhere. */
  readonly budgetElsewhere: boolean;
  readonly strategy: BidStrategy | null;
  readonly targetCpa: Money | null;
  readonly targetRoas: number | null;
  readonly maxCpc: Money | null;
  readonly bidCap: Money | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly lists: Readonly<Partial<Record<Setting, readonly string[]>>>;
  readonly specialAdCategories: readonly string[] | null;
  readonly objective: string | null;
  readonly campaignType: string | null;
  readonly advantageAudience: boolean | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** Settings whose value comes from the page on screen. */
  readonly onPage: ReadonlySet<Setting>;
}

/** The row of this unit in the table on screen, by id, else by its exact name. */
export function rowOnPage(reading: PageReading | null, unit: Unit): RowReading | null {
  if (reading?.table == null || reading.page.level !== unit.level) return null;
  return reading.table.rows.find((row) => (row.id === null ? row.name === unit.name : row.id === unit.id)) ?? null;
}

/** True where the open form is this unit's own. */
export function formIsOf(reading: PageReading | null, unit: Unit): boolean {
  if (reading?.settings == null || reading.page.level !== unit.level) return false;
  const own = reading.page.entity[unit.level];
  return own === null ? valueOf(reading.settings.name) === unit.name : own === unit.id;
}

/** Puts together what the page, earlier pages and the exports say of a unit's settings: the page first, the export last. */
export function settingsOf(
  book: AccountBook,
  unit: Unit,
  reading: PageReading | null,
  remembered: Remembered,
): CurrentSettings {
  const form = formIsOf(reading, unit) ? reading?.settings : null;
  const cells = rowOnPage(reading, unit)?.cells;
  const before = unit.id === null ? undefined : remembered.get(`${unit.level}|${unit.id}`);
  const onPage = new Set<Setting>();
  const shown = <S extends Setting>(setting: S): FieldReading<SettingValues[S]> | undefined =>
    (form?.[setting] ?? (cells as Partial<Record<Setting, unknown>> | undefined)?.[setting]) as
      FieldReading<SettingValues[S]> | undefined;
  const read = <S extends Setting>(setting: S): SettingValues[S] | undefined => {
    const value = valueOf(shown(setting));
    if (value !== undefined) onPage.add(setting);
    return value;
  };
  const money = (setting: "budget" | "targetCpa" | "maxCpc" | "bidCap"): Money | null => {
    const value = read(setting) ?? asMoney(before?.[setting]);
    if (value) return { amountMicros: value.amountMicros, currency: value.currency ?? book.currency };
    // The page shows that the field is empty: an older export does not speak against it.
    if (setting !== "budget" && shown(setting)?.status === "absent") return null;
    const stated = attributeAt(unit, `${setting}Micros`);
    return typeof stated === "number" && stated > 0 ? { amountMicros: stated, currency: book.currency } : null;
  };
  const text = (setting: "objective" | "campaignType" | "startDate" | "endDate"): string | null => {
    const value = read(setting) ?? before?.[setting] ?? attributeAt(unit, setting);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const list = (setting: Setting): readonly string[] | null => {
    const value: unknown = read(setting) ?? before?.[setting];
    return Array.isArray(value) && value.every((v) => typeof v === "string") ? value : null;
  };
  const lists: Partial<Record<Setting, readonly string[]>> = {};
  for (const setting of ["genders", "placements", "locations", "networks", "devices", "adSchedule"] as const) {
    const value = list(setting);
    if (value !== null) lists[setting] = value;
  }
  const absentOnPage = shown("budget")?.status === "absent";
  const budget = absentOnPage ? null : money("budget");
  const strategy = read("bidStrategy") ?? before?.["bidStrategy"] ?? attributeAt(unit, "bidStrategy");
  const roas = read("targetRoas") ?? before?.["targetRoas"] ?? (shown("targetRoas")?.status === "absent" ? null : attributeAt(unit, "targetRoas")); // prettier-ignore
  const number = (setting: "ageMin" | "ageMax"): number | null => {
    const value = read(setting) ?? before?.[setting];
    return typeof value === "number" ? value : null;
  };
  const automatic = read("advantageAudience") ?? before?.["advantageAudience"];
  return {
    budget,
    budgetType: budgetTypeOf(read("budgetType") ?? before?.["budgetType"] ?? attributeAt(unit, "budgetType")),
    budgetElsewhere: absentOnPage || (budget === null && heldBelow(book, unit)),
    strategy: BID_STRATEGIES.find((known) => known === strategy) ?? null,
    targetCpa: money("targetCpa"),
    targetRoas: typeof roas === "number" && roas > 0 ? roas : null,
    maxCpc: money("maxCpc"),
    bidCap: money("bidCap"),
    ageMin: number("ageMin"),
    ageMax: number("ageMax"),
    lists,
    specialAdCategories: list("specialAdCategories"),
    objective: text("objective"),
    campaignType: text("campaignType"),
    advantageAudience: typeof automatic === "boolean" ? automatic : null,
    startDate: text("startDate"),
    endDate: text("endDate"),
    onPage,
  };
}

function budgetTypeOf(value: unknown): BudgetType {
  return value === "lifetime" ? "lifetime" : "daily";
}

function asMoney(value: unknown): Money | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { amountMicros, currency } = value as Record<string, unknown>;
  const named = currency === null || typeof currency === "string";
  return typeof amountMicros === "number" && amountMicros > 0 && named ? { amountMicros, currency } : undefined;
}

/** A campaign without a budget of its own whose ad sets state theirs. */
function heldBelow(book: AccountBook, unit: Unit): boolean {
  if (unit.level !== "campaign") return false;
  for (const adset of book.adsets.values()) {
    if (adset.campaignKey === unit.key && attributeAt(adset, "budgetMicros") !== null) return true;
  }
  return false;
}

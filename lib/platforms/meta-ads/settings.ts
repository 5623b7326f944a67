import { ABSENT, found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import type { BidStrategy, BudgetType } from "@/lib/domain/settings";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { parseNumber } from "@/lib/platforms/parse/parse-number";
import { readAudience } from "./audience";
import { conversionIn, performanceGoalIn } from "./conversion";
import { placementsIn } from "./placements";
import { cellLines } from "./cell-lines";
import { findSection, type Editor, type SectionHit } from "./editor";
import { choices, chosenText, isOn, namesOf, textControls, textOf } from "./form-controls";
import { CAMPAIGN_BUDGET_NOTE, categoriesNamed, fieldOfLabel, noCategory, objectiveOf } from "./form-words";
import { readAmount } from "./money-field";
import { readAdSchedule } from "./ad-schedule";
import { readSchedule } from "./schedule";
import { findTyped, type Spot } from "./spots";
import { bidStrategyOf, budgetTypeOf } from "./terms";
import type { SectionName } from "./locators";

/** What reading a form needs beside the form. */
export interface FormContext {
  readonly editor: Editor;
  readonly locale: string | null;
  /** A currency code from elsewhere on the page, for signs that several currencies share. */
  readonly currency: string | null;
}

type Missing = Exclude<SectionHit, { status: "found" }>;
function unread(hit: Missing): ReturnType<typeof unreadable> {
  return unreadable(hit.status);
}

/** Reads the campaign's or the ad set's form. An ad's form has no settings. */
export function readSettings(context: FormContext): SettingReadings | null {
  switch (context.editor.level) {
    case "campaign":
      return campaignSettings(context);
    case "adset":
      return adsetSettings(context);
    case "ad":
    case null:
      return null;
  }
}

function inSection<T>(
  { editor }: FormContext,
  name: SectionName,
  read: (section: Element, via: string) => FieldReading<T>,
): FieldReading<T> {
  const hit = findSection(editor.root, name);
  return hit.status === "found" ? read(hit.element, hit.via) : unread(hit);
}

function nameOf({ editor }: FormContext): FieldReading<string> {
  const spot = findTyped(editor, "name");
  if (spot.status === "no-control") return unreadable("no-match");
  if (spot.status !== "found") return unread(spot);
  const text = textOf(spot.control);
  return text === "" ? ABSENT : found(text, text, spot.via);
}

function amountAt(spot: Spot, { locale, currency }: FormContext): ReturnType<typeof readAmount> {
  if (spot.status === "found") return readAmount(spot.control, locale, currency, spot.via);
  return spot.status === "no-control" ? ABSENT : unread(spot);
}

function campaignSettings(context: FormContext): SettingReadings {
  return {
    name: nameOf(context),
    objective: inSection(context, "campaignDetails", objectiveIn),
    specialAdCategories: inSection(context, "specialCategories", categoriesIn),
    ...campaignBudget(context),
  };
}

/** By its label; else the one choice of the section that is the name of an objective. */
function objectiveIn(section: Element, via: string): FieldReading<string> {
  const all = choices(section);
  const labelled = all.filter((choice) => namesOf(choice).some((name) => fieldOfLabel(name) === "objective"));
  const named = all.filter((choice) => objectiveOf(chosenText(choice)) !== null);
  const candidates = labelled.length > 0 ? labelled : named;
  const [choice] = candidates;
  if (choice === undefined) return unreadable("no-match");
  if (candidates.length > 1 || (named.length > 0 && !named.includes(choice))) return unreadable("ambiguous");
  const text = chosenText(choice);
  return text === "" ? ABSENT : found(text, text, via);
}

function categoriesIn(section: Element, via: string): FieldReading<readonly string[]> {
  const all = choices(section);
  const labelled = all.filter((each) => namesOf(each).some((name) => /categor|kategor|catégor|カテゴリ/i.test(name)));
  const candidates = labelled.length > 0 ? labelled : all;
  const [choice] = candidates;
  if (choice === undefined) return unreadable("no-match");
  if (candidates.length > 1) return unreadable("ambiguous");
  const text = chosenText(choice);
  if (text === "" || noCategory(text) !== null) return found([], text, via);
  const named = categoriesNamed(text);
  return named === null ? unreadable("parse-failed", text) : found(named, text, via);
}

/** The switch of the Advantage campaign budget: true, false, null where it cannot be told. */
function advantageBudget(section: Element): boolean | null {
  const switches = [...section.querySelectorAll('input[role="switch"], [role="switch"]')].filter(isShown);
  const named = switches.filter((each) => namesOf(each).some((name) => /advantage|budget|予算/i.test(name)));
  const candidates = named.length > 0 ? named : switches;
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? isOn(only) : null;
}

function campaignBudget(context: FormContext): SettingReadings {
  const section = findSection(context.editor.root, "campaignBudget");
  if (section.status !== "found") {
    const missing = unread(section);
    return { budget: missing, budgetType: missing, bidStrategy: missing };
  }
  const on = advantageBudget(section.element);
  if (on === false) return { budget: ABSENT, budgetType: ABSENT, bidStrategy: ABSENT };
  const budget = amountAt(findTyped(context.editor, "budget"), context);
  return {
    // Without the switch an empty place could be a budget that is not there yet.
    budget: budget.status === "absent" && on === null ? unreadable("no-match") : budget,
    budgetType: budgetTypeIn(section.element, section.via),
    bidStrategy: bidStrategyIn(section.element, section.via),
  };
}

/** "Daily budget" or "Lifetime budget" as the section's menu has it; the amount's own label must not say otherwise. */
function budgetTypeIn(section: Element, via: string): FieldReading<BudgetType> {
  const controls = [...choices(section), ...section.querySelectorAll('button, [role="button"]')];
  const chosen = new Map<BudgetType, string>();
  for (const control of new Set(controls)) {
    const type = isShown(control) ? budgetTypeOf(chosenText(control)) : null;
    if (type !== null) chosen.set(type, chosenText(control));
  }
  const labels = new Set(
    textControls(section).flatMap((control) => namesOf(control).flatMap((name) => budgetTypeOf(name) ?? [])),
  );
  const [first] = chosen;
  const [label] = labels;
  const type = first?.[0] ?? label;
  if (type === undefined) return unreadable("no-match");
  if (chosen.size > 1 || labels.size > 1 || (label !== undefined && label !== type)) return unreadable("ambiguous");
  return found(type, first?.[1] ?? type, via);
}

/** The strategy that a menu shows, else the line under the heading "Campaign bid strategy". */
function bidStrategyIn(section: Element, via: string): FieldReading<BidStrategy> {
  const chosen = new Map<BidStrategy, string>();
  for (const choice of choices(section)) {
    const strategy = bidStrategyOf(chosenText(choice));
    if (strategy !== null) chosen.set(strategy, chosenText(choice));
  }
  if (chosen.size === 0) {
    const { lines } = cellLines(section);
    lines.forEach((line, index) => {
      const next = lines[index + 1] ?? "";
      const strategy = fieldOfLabel(line) === "bidStrategy" ? bidStrategyOf(next) : null;
      if (strategy !== null) chosen.set(strategy, next);
    });
  }
  const [first] = chosen;
  if (first === undefined) return unreadable("no-match");
  return chosen.size > 1 ? unreadable("ambiguous") : found(first[0], first[1], via);
}

function adsetSettings(context: FormContext): SettingReadings {
  const budget = adsetBudget(context);
  const heldByCampaign = budget.budget?.status === "absent";
  return {
    name: nameOf(context),
    conversionGoal: inSection(context, "conversion", conversionIn),
    optimizationGoal: inSection(context, "conversion", performanceGoalIn),
    ...bidSettings(context, heldByCampaign),
    ...budget,
    ...schedule(context),
    ...audience(context),
    placements: inSection(context, "placements", placementsIn),
  };
}

function bidSettings(context: FormContext, heldByCampaign: boolean): SettingReadings {
  const roas = findTyped(context.editor, "targetRoas");
  const ratio = (): FieldReading<number> => {
    if (roas.status === "no-control") return ABSENT;
    if (roas.status !== "found") return unread(roas);
    const raw = textOf(roas.control).trim();
    if (raw === "") return ABSENT;
    const value = parseNumber(raw, context.locale);
    return value.kind === "value" ? found(value.value, raw, roas.via) : unreadable("parse-failed", raw);
  };
  const strategy = inSection(context, "conversion", bidStrategyIn);
  const elsewhere = heldByCampaign && strategy.status === "unreadable" && strategy.reason === "no-match";
  return {
    targetCpa: amountAt(findTyped(context.editor, "targetCpa"), context),
    bidCap: amountAt(findTyped(context.editor, "bidCap"), context),
    targetRoas: ratio(),
    bidStrategy: elsewhere ? ABSENT : strategy,
  };
}

function adsetBudget(context: FormContext): SettingReadings {
  const section = findSection(context.editor.root, "budgetSchedule");
  if (section.status !== "found") return { budget: unread(section), budgetType: unread(section) };
  const spot = findTyped(context.editor, "budget");
  if (spot.status === "no-control") {
    const held = CAMPAIGN_BUDGET_NOTE.test(visibleText(section.element));
    const reading = held ? ABSENT : unreadable("no-match");
    return { budget: reading, budgetType: reading };
  }
  return { budget: amountAt(spot, context), budgetType: budgetTypeIn(section.element, section.via) };
}

function schedule({ editor, locale }: FormContext): SettingReadings {
  const section = findSection(editor.root, "budgetSchedule");
  if (section.status === "found") {
    const adSchedule = readAdSchedule(section.element, section.via);
    return { ...readSchedule(section, locale), ...(adSchedule === null ? {} : { adSchedule }) };
  }
  return { startDate: unread(section), endDate: unread(section) };
}

function audience(context: FormContext): SettingReadings {
  const section = findSection(context.editor.root, "targeting");
  if (section.status === "found") return readAudience(section.element, section.via, context.locale);
  const missing = unread(section);
  return {
    locations: missing,
    ageMin: missing,
    ageMax: missing,
    genders: missing,
    languages: missing,
    detailedTargeting: missing,
    audiences: missing,
    advantageAudience: missing,
  };
}

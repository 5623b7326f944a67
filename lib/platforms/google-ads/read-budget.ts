import type { Money } from "@/lib/domain/money";
import { ABSENT, found, unreadable, type FieldReading, type SettingReadings } from "@/lib/domain/reading";
import type { BudgetType } from "@/lib/domain/settings";
import type { TextField } from "@/lib/platforms/dom/set-native-value";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { chosenRadios, menus } from "./choices";
import type { Panel } from "./drawer";
import { fieldName, panelField, unitOf } from "./form-fields";
import type { Notation } from "./read-cell";
import { BUDGET_WORDS, DAILY_WORDS, TOTAL_WORDS } from "./setting-words";
import { budgetTypeOf, splitBudget } from "./strategies";

/** True for the name of a budget's amount field. */
export function isBudgetField(name: string): boolean {
  return BUDGET_WORDS.test(name);
}

/** An amount that stands in a field, with the currency sign beside it. */
export function moneyField(field: TextField | "ambiguous" | null, notation: Notation): FieldReading<Money> {
  if (field === "ambiguous") return unreadable("ambiguous");
  if (field === null) return unreadable("no-match");
  if (field.value.trim() === "") return ABSENT;
  const money = parseMoney(`${unitOf(field)} ${field.value}`, notation.locale, notation.currency, notation.style);
  return money.kind === "value"
    ? found(money.value, field.value, "field-name")
    : unreadable("parse-failed", field.value);
}

/** The budget's section: an amount with its period, or a shared budget's name. */
export function readBudget(panel: Panel, notation: Notation): SettingReadings {
  if (panel.summary === null) {
    const field = panelField(panel, isBudgetField);
    return { budget: moneyField(field, notation), budgetType: openType(panel, field) };
  }
  if (panel.summary === "") return { budget: unreadable("not-loaded"), budgetType: unreadable("not-loaded") };
  const texts = panel.parts.length > 1 ? panel.parts.filter((part) => /\d/.test(part)) : [panel.summary];
  const readings = texts.map((text) => {
    const { amount, type } = splitBudget(text);
    return { text, type, money: parseMoney(amount, notation.locale, notation.currency, notation.style) };
  });
  const amounts = readings.filter(({ money }) => money.kind === "value");
  const [amount] = amounts;
  if (amounts.length !== 1 || amount?.money.kind !== "value") {
    const reading =
      amounts.length > 1
        ? unreadable("ambiguous", panel.summary)
        : /\d/.test(panel.summary)
          ? unreadable("parse-failed", panel.summary)
          : ABSENT;
    return { budget: reading, budgetType: reading };
  }
  const type = amount.type ?? typeInParts(panel.parts);
  return {
    budget: found(amount.money.value, amount.text, "panel-summary"),
    budgetType: type === null ? unreadable("no-match", amount.text) : found(type, panel.summary, "panel-summary"),
  };
}

function typeInParts(parts: readonly string[]): BudgetType | null {
  const types = new Set(parts.map(budgetTypeOf).filter((type) => type !== null));
  return types.size === 1 ? ([...types][0] ?? null) : null;
}

/** What the chosen radio, the menu and the field's own name say of the period; they must not contradict each other. */
function openType(panel: Panel, field: TextField | "ambiguous" | null): FieldReading<BudgetType> {
  const shown = [...chosenRadios(panel.element), ...menus(panel.element).map((menu) => menu.shown)];
  const types = new Set(shown.map(budgetTypeOf).filter((type) => type !== null));
  const name = field === null || field === "ambiguous" ? "" : fieldName(field);
  const [daily, total] = [DAILY_WORDS.test(name), TOTAL_WORDS.test(name)];
  if (daily !== total) types.add(daily ? "daily" : "lifetime");
  const [type] = types;
  return types.size === 1 && type !== undefined
    ? found(type, [...shown, name].join("; "), "field-name")
    : unreadable(types.size === 0 ? "no-match" : "ambiguous");
}

import type { BudgetType } from "@/lib/domain/settings";
import { nativeRadios } from "../choices";
import { h } from "../element";
import type { PanelOptions } from "../panel";
import type { Campaign } from "../state";
import { budgetProblem, draftOf, moneyField, moneyOf, plainMicros, type SectionContext } from "./section";

const DAYS_A_MONTH = 30.4;

/** The budget: an amount a day or for the whole campaign, or the name of a budget that several campaigns share. */
export function budgetSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { notation, variant } = context;
  const { form, words } = notation;
  const draft = draftOf((): Record<string, string> & { type: BudgetType } => ({
    budget: plainMicros(campaign.budgetMicros, notation),
    type: campaign.budgetType,
  }));
  const shared = campaign.extras.sharedBudget || campaign.budgetMicros === null;
  const fields = () => {
    const slot = h("div", { class: "budget-field" });
    const render = () =>
      slot.replaceChildren(
        moneyField(context, draft.value.type === "daily" ? form.setBudget : form.setTotalBudget, draft, "budget", true),
        // An amount that is not the budget.
        ...(draft.value.type === "daily" && campaign.budgetMicros !== null
          ? [h("p", { class: "budget-hint" }, form.budgetHint(notation.money(campaign.budgetMicros * DAYS_A_MONTH)))]
          : []),
      );
    render();
    const type = nativeRadios<BudgetType>(
      form.budgetType,
      [
        { value: "daily", label: form.averageDaily },
        { value: "lifetime", label: form.campaignTotal },
      ],
      {
        read: () => draft.value.type,
        take: (value) => {
          draft.value.type = value;
          queueMicrotask(render);
        },
      },
      variant.readOnly,
    );
    return [
      type,
      slot,
      h("material-button", { class: "shared-budget-link", role: "button", tabindex: "0" }, form.sharedBudgets),
    ];
  };
  return {
    key: "budget",
    title: form.budget,
    summary: () =>
      shared
        ? [words.sharedBudget]
        : [
            `${notation.money(campaign.budgetMicros ?? 0)}${campaign.budgetType === "daily" ? words.perDay : words.inTotal}`,
          ],
    content: () => (shared ? [h("p", { class: "read-only" }, words.sharedBudget)] : fields()),
    save: async () => {
      if (shared) return true;
      const { budget: text = "", type } = draft.value;
      if (budgetProblem(text, notation) !== null) return false;
      const next = moneyOf(text, notation);
      if (!(await context.save({ budget: next, ...(type === campaign.budgetType ? {} : { budgetType: type }) })))
        return false;
      campaign.budgetMicros = next.amountMicros;
      campaign.budgetType = type;
      return true;
    },
    cancel: draft.reset,
    values: () =>
      shared
        ? { budget: null, budgetType: null }
        : { budget: notation.shown.money(campaign.budgetMicros ?? 0), budgetType: campaign.budgetType },
    locked: variant.readOnly,
  };
}

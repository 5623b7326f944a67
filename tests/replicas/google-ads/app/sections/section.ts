import type { ChoiceOptions } from "../choices";
import { h } from "../element";
import { materialInput, type FieldOptions } from "../field";
import type { Notation } from "../notation";
import type { PanelOptions, SectionKey } from "../panel";
import type { Account } from "../state";
import type { Variant } from "../variant";

/** What all sections of one drawer share. */
export interface SectionContext {
  readonly account: Account;
  readonly notation: Notation;
  readonly variant: Variant;
  readonly choices: ChoiceOptions;
  /** Sends fields by their contract names. */
  save(fields: Readonly<Record<string, unknown>>): Promise<boolean>;
}

export const MICROS = 1_000_000;
/** Nobody is asked to spend less than this a day. */
const LEAST_MICROS = 100_000;

/** One draft per section: what the fields hold until Save sends it or Cancel drops it. */
export function draftOf<T extends object>(make: () => T): { value: T; readonly reset: () => void } {
  const draft = {
    value: make(),
    reset: () => {
      draft.value = make();
    },
  };
  return draft;
}

type TextDraft = { readonly value: Record<string, string> };

/** A text field over one entry of a draft. */
export function textField(
  { notation, variant }: SectionContext,
  label: string,
  draft: TextDraft,
  key: string,
  more: Partial<FieldOptions> = {},
): HTMLElement {
  return materialInput({
    label,
    read: () => draft.value[key] ?? "",
    take: (text) => {
      draft.value[key] = text;
    },
    problem: () => null,
    labelling: notation.labelling,
    locked: variant.readOnly,
    ...more,
  });
}

/** A money field: it refuses what is no amount, and writes what is one with the currency's decimals. */
export function moneyField(
  context: SectionContext,
  label: string,
  draft: TextDraft,
  key: string,
  isBudget = false,
): HTMLElement {
  const { notation } = context;
  return textField(context, label, draft, key, {
    kind: "money64",
    leading: notation.symbol,
    problem: (text) => (isBudget ? budgetProblem : amountProblem)(text, notation),
    settle: (text) => notation.plain(moneyOf(text, notation).amountMicros / MICROS),
  });
}

export function amountProblem(text: string, notation: Notation): string | null {
  const amount = notation.parse(text);
  return amount === null || amount <= 0 ? notation.form.notAnAmount : null;
}

export function budgetProblem(text: string, notation: Notation): string | null {
  const amount = notation.parse(text);
  if (amount === null || amount <= 0) return notation.form.notAnAmount;
  const least = notation.shown.money(LEAST_MICROS).amountMicros || MICROS;
  return moneyOf(text, notation).amountMicros < least ? notation.form.budgetTooLow(notation.money(least)) : null;
}

/** The money that an input stands for, rounded to what the currency has. */
export function moneyOf(text: string, notation: Notation) {
  return notation.shown.money((notation.parse(text) ?? 0) * MICROS);
}

export function plainMicros(micros: number | null, notation: Notation): string {
  return micros === null ? "" : notation.plain(micros / MICROS);
}

/** A section that only shows. */
export function plain(
  { variant }: SectionContext,
  key: SectionKey,
  title: string,
  lines: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
): PanelOptions {
  return {
    key,
    title,
    summary: () => lines,
    content: () => lines.map((line) => h("p", { class: "read-only" }, line)),
    save: () => Promise.resolve(true),
    cancel: () => undefined,
    values: () => values,
    locked: variant.readOnly,
  };
}

/** The name of a campaign or an ad group. */
export function nameSection(
  context: SectionContext,
  title: string,
  entity: { name: string },
  className: string,
): PanelOptions {
  const { form } = context.notation;
  const draft = draftOf((): Record<string, string> => ({ name: entity.name }));
  const problem = (text: string) => (text.trim() === "" ? form.empty : null);
  return {
    key: "name",
    title,
    summary: () => [entity.name],
    content: () => [
      textField(context, title, draft, "name", {
        attributes: { class: className },
        inputAttributes: { "aria-required": "true" },
        problem,
      }),
    ],
    save: async () => {
      const next = (draft.value["name"] ?? "").trim();
      if (next === "" || !(await context.save({ name: next }))) return false;
      entity.name = next;
      return true;
    },
    cancel: draft.reset,
    values: () => ({ name: entity.name }),
    locked: context.variant.readOnly,
  };
}

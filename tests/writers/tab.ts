import type { FieldTarget, WritableValue } from "@/lib/domain/field-target";
import type { EntityIds } from "@/lib/domain/platform";
import type { AdPlatform } from "@/lib/platforms/platform";
import type { AccountStore, Entity } from "./account-store";
import type { Manner } from "./page-field";

/** What can be asked for on a form, with what the store holds once it is taken. */
export interface Askable {
  readonly target: FieldTarget;
  readonly field: string;
  /** The n-th value to ask for, different for each n, and the text that stands for it in the store. */
  value(n: number): { readonly value: WritableValue; readonly text: string };
}

/** A tab that shows an ad manager's forms, as its framework draws them. */
export interface Tab {
  readonly document: Document;
  readonly platform: AdPlatform;
  readonly accountId: string;
  readonly address: () => URL;
  shown(): Entity | null;
  /** Shows another entity's form: address and nodes change together, or one of them `lagMs` after the other. */
  show(entity: Entity, how: { readonly first: "both" | "address" | "nodes"; readonly lagMs: number }): void;
  /** Leaves the form for the table behind it. */
  close(): void;
  /** Makes all nodes again. */
  remake(): void;
  lock(field: string): void;
  /** The part of the form with this field is folded up or scrolled out: its nodes go. */
  unload(field: string): void;
  askables(entity: Entity): readonly Askable[];
}

export type MakeTab = (document: Document, store: AccountStore, manner: Manner, first: Entity) => Tab;

export function idsOf({ level, id, campaign, adset }: Entity): EntityIds {
  if (level === "campaign") return { campaign: id, adset: null, ad: null };
  return level === "adset" ? { campaign, adset: id, ad: null } : { campaign, adset, ad: id };
}

const setting = (name: "name" | "budget" | "targetCpa"): FieldTarget => ({ kind: "setting", setting: name });

/** Amounts of money that no form starts with. */
export function money(name: "budget" | "targetCpa"): Askable {
  return {
    target: setting(name),
    field: name,
    value(n) {
      const cents = 2_011 + n * 37;
      return { value: { amountMicros: cents * 10_000, currency: "EUR" }, text: (cents / 100).toFixed(2) };
    },
  };
}

export function words(target: FieldTarget, field: string): Askable {
  return {
    target,
    field,
    value(n) {
      const text = `Asked for, number ${n}`;
      return { value: text, text };
    },
  };
}

export const NAME = words(setting("name"), "name");

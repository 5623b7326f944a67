import type { PanelOptions } from "../panel";
import type { Adset } from "../state";
import {
  amountProblem,
  draftOf,
  moneyField,
  moneyOf,
  nameSection,
  plain,
  plainMicros,
  type SectionContext,
} from "./section";
import { switchSection } from "./switch-section";

/** The sections of an ad group's settings; a bid only where the ad group has its own. */
export function adsetSections(adset: Adset, context: SectionContext): readonly PanelOptions[] {
  const { form, words } = context.notation;
  return [
    nameSection(context, form.name.adset, adset, "ad-group-name-input"),
    plain(context, "status", form.status.adset, [adset.status === "enabled" ? words.enabled : words.paused]),
    ...(adset.maxCpcMicros === null
      ? []
      : [amountSection(adset, context, "maxCpcMicros", "bid", form.defaultBid, form.defaultMaxCpc)]),
    ...(adset.costPerResultGoalMicros === null
      ? []
      : [
          amountSection(
            adset,
            context,
            "costPerResultGoalMicros",
            "target",
            form.cpaShort,
            form.cpa(context.notation.currencyName),
          ),
        ]),
    optimizedSection(adset, context),
    plain(context, "rotation", form.rotation, [form.rotationBest]),
  ];
}

function amountSection(
  adset: Adset,
  context: SectionContext,
  field: "maxCpcMicros" | "costPerResultGoalMicros",
  key: "bid" | "target",
  title: string,
  label: string,
): PanelOptions {
  const { notation } = context;
  const name = key === "bid" ? "maxCpc" : "targetCpa";
  const draft = draftOf((): Record<string, string> => ({ amount: plainMicros(adset[field], notation) }));
  return {
    key,
    title,
    summary: () => [notation.money(adset[field] ?? 0)],
    content: () => [moneyField(context, label, draft, "amount")],
    save: async () => {
      const text = draft.value["amount"] ?? "";
      if (amountProblem(text, notation) !== null) return false;
      const next = moneyOf(text, notation);
      if (!(await context.save({ [name]: next }))) return false;
      adset[field] = next.amountMicros;
      return true;
    },
    cancel: draft.reset,
    values: () => ({ [name]: notation.shown.money(adset[field] ?? 0) }),
    locked: context.variant.readOnly,
  };
}

function optimizedSection(adset: Adset, context: SectionContext): PanelOptions {
  const { form } = context.notation;
  return switchSection(context, {
    key: "optimized",
    title: form.optimizedTargeting,
    label: form.optimizedTargeting,
    field: "optimizedTargeting",
    read: () => adset.optimizedTargeting,
    take: (on) => (adset.optimizedTargeting = on),
  });
}

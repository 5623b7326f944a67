import { checkbox, menu } from "../choices";
import { h } from "../element";
import type { PanelOptions } from "../panel";
import type { Campaign } from "../state";
import { amountProblem, draftOf, moneyField, moneyOf, plainMicros, textField, type SectionContext } from "./section";

/** The highest target that the page takes: 100,000 %. */
const MOST_ROAS = 1_000;

interface BiddingDraft extends Record<string, string> {
  cpaOn: string;
  roasOn: string;
  cpcOn: string;
  cpa: string;
  roas: string;
  cpc: string;
}

/** Which targets a strategy has, and whether they can be switched off. */
const TARGETS: Readonly<Record<string, readonly ("cpa" | "roas" | "cpc" | "share")[]>> = {
  "maximize-conversions": ["cpa"],
  "target-cpa": ["cpa"],
  "maximize-conversion-value": ["roas"],
  "target-roas": ["roas"],
  "maximize-clicks": ["cpc"],
  "target-impression-share": ["share", "cpc"],
};

/** The bid strategy and its targets. */
export function biddingSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { notation } = context;
  const { form, words } = notation;
  const strategy = campaign.bidStrategy;
  const draft = draftOf((): BiddingDraft => ({
    cpaOn: String(campaign.targetCpaMicros !== null),
    roasOn: String(campaign.targetRoas !== null),
    cpcOn: String(campaign.maxCpcMicros !== null),
    cpa: plainMicros(campaign.targetCpaMicros, notation),
    roas: campaign.targetRoas === null ? "" : notation.plain(campaign.targetRoas * 100, 0),
    cpc: plainMicros(campaign.maxCpcMicros, notation),
  }));
  const percent = (text: string) => Math.min(MOST_ROAS * 100, Math.round((notation.parse(text) ?? 0) * 100) / 100);
  return {
    key: "bidding",
    title: form.bidding,
    summary: () => [
      words.strategies[strategy] ?? strategy,
      ...(campaign.targetCpaMicros === null ? [] : [`${form.cpaShort}: ${notation.money(campaign.targetCpaMicros)}`]),
      ...(campaign.targetRoas === null ? [] : [`${form.roasShort}: ${notation.percent(campaign.targetRoas)}`]),
      ...(campaign.maxCpcMicros === null ? [] : [`${form.maxCpc}: ${notation.money(campaign.maxCpcMicros)}`]),
    ],
    content: () => biddingFields(strategy, draft, context, percent),
    save: async () => {
      const { cpaOn, roasOn, cpcOn, cpa, roas, cpc } = draft.value;
      const wanted = [
        [cpaOn, cpa],
        [roasOn, roas],
        [cpcOn, cpc],
      ] as const;
      if (wanted.some(([on, text]) => on === "true" && amountProblem(text, notation) !== null)) return false;
      const next = {
        targetCpa: cpaOn === "true" ? moneyOf(cpa, notation) : null,
        targetRoas: roasOn === "true" ? percent(roas) / 100 : null,
        maxCpc: cpcOn === "true" ? moneyOf(cpc, notation) : null,
      };
      const fields: Record<string, unknown> = {};
      if (next.targetCpa !== null || campaign.targetCpaMicros !== null) fields["targetCpa"] = next.targetCpa;
      if (next.targetRoas !== null || campaign.targetRoas !== null) fields["targetRoas"] = next.targetRoas;
      if (next.maxCpc !== null || campaign.maxCpcMicros !== null) fields["maxCpc"] = next.maxCpc;
      if (!(await context.save(fields))) return false;
      campaign.targetCpaMicros = next.targetCpa?.amountMicros ?? null;
      campaign.targetRoas = next.targetRoas;
      campaign.maxCpcMicros = next.maxCpc?.amountMicros ?? null;
      return true;
    },
    cancel: draft.reset,
    values: () => ({
      bidStrategy: strategy,
      targetCpa: campaign.targetCpaMicros === null ? null : notation.shown.money(campaign.targetCpaMicros),
      targetRoas: campaign.targetRoas === null ? null : notation.shown.rate(campaign.targetRoas),
      maxCpc: campaign.maxCpcMicros === null ? null : notation.shown.money(campaign.maxCpcMicros),
    }),
    locked: context.variant.readOnly,
  };
}

function biddingFields(
  strategy: string,
  draft: { value: BiddingDraft },
  context: SectionContext,
  percent: (text: string) => number,
): readonly Node[] {
  const { notation, choices } = context;
  const { form, words } = notation;
  const name = words.strategies[strategy] ?? strategy;
  const focus = (form.focuses as Readonly<Record<string, string>>)[strategy];
  const nodes: Node[] = [
    h("div", { class: "field-label" }, form.focus),
    menu(form.focus, focus ?? name),
    ...(focus === undefined ? [] : [h("p", { class: "strategy-used" }, form.strategyUsed(name))]),
    h("material-button", { class: "btn direct-strategy", role: "button", tabindex: "0" }, form.directly),
  ];
  const optional = (label: string, on: "cpaOn" | "roasOn" | "cpcOn", build: () => HTMLElement) => {
    const slot = h("div", { class: "optional-target" });
    const render = () => {
      const checked = draft.value[on] === "true";
      const box = checkbox(
        label,
        {
          read: () => draft.value[on] === "true",
          take: (value) => {
            draft.value[on] = String(value);
            queueMicrotask(render);
          },
        },
        choices,
      );
      slot.replaceChildren(box, ...(checked ? [build()] : []));
    };
    render();
    nodes.push(slot);
  };
  const fields = {
    cpa: () => moneyField(context, form.cpa(notation.currencyName), draft, "cpa"),
    roas: () =>
      textField(context, form.roas, draft, "roas", {
        trailing: "%",
        problem: (text) => amountProblem(text, notation),
        settle: (text) => notation.plain(percent(text), Number.isInteger(percent(text)) ? 0 : 2),
      }),
    cpc: () => moneyField(context, form.maxCpc, draft, "cpc"),
  };
  const targets = TARGETS[strategy] ?? [];
  const isOptional = strategy.startsWith("maximize");
  for (const target of targets) {
    if (target === "share")
      nodes.push(
        menu(form.shareWhere, form.shareTop),
        textField(context, form.shareTarget, { value: { share: "65" } }, "share", { trailing: "%" }),
      );
    else if (target === "cpa" && isOptional) optional(form.setCpa, "cpaOn", fields.cpa);
    else if (target === "roas" && isOptional) optional(form.setRoas, "roasOn", fields.roas);
    else if (target === "cpc" && isOptional) optional(form.setMaxCpc, "cpcOn", fields.cpc);
    else nodes.push(fields[target]());
  }
  return nodes;
}

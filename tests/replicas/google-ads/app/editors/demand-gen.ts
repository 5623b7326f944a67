import { menu } from "../choices";
import { h } from "../element";
import type { Notation } from "../notation";
import type { Account, Ad } from "../state";
import { businessNameOf } from "./asset-group";
import {
  changedTexts,
  finalUrlField,
  looseField,
  preview,
  saveBar,
  slotted,
  textFields,
  type EditorHost,
} from "./texts";

export const DEMAND_GEN_LIMITS = { headline: 40, description: 90, businessName: 25 } as const;
export const DEMAND_GEN_SLOTS = { headlines: 5, descriptions: 5 } as const;
/** All text inputs of this editor carry the same one: it tells nothing. */
const DEBUG_ID = { debugid: "acx_177925851_179054344" };

/** The Demand Gen ad editor: `multi-asset-editor`s named by their `debugid`. */
export function demandGenEditor(ad: Ad, account: Account, notation: Notation, host: EditorHost): HTMLElement {
  const { form } = notation;
  const { variant } = host;
  const draft = {
    headlines: slotted(ad.headlines, DEMAND_GEN_SLOTS.headlines),
    descriptions: slotted(ad.descriptions, DEMAND_GEN_SLOTS.descriptions),
    finalUrl: ad.finalUrl,
  };
  const side = preview(notation);
  const changed = () => side.update(draft);
  changed();
  const save = async () => {
    const fields = {
      ...changedTexts("headlines", draft.headlines, ad.headlines.slice(0, DEMAND_GEN_SLOTS.headlines)),
      ...changedTexts("descriptions", draft.descriptions, ad.descriptions.slice(0, DEMAND_GEN_SLOTS.descriptions)),
      ...(draft.finalUrl === ad.finalUrl ? {} : { finalUrl: draft.finalUrl }),
    };
    if (
      draft.headlines.some((text) => text.length > DEMAND_GEN_LIMITS.headline) ||
      draft.descriptions.some((text) => text.length > DEMAND_GEN_LIMITS.description) ||
      !(await host.save(ad.id, fields))
    )
      return false;
    ad.headlines = draft.headlines.filter((text) => text !== "");
    ad.descriptions = draft.descriptions.filter((text) => text !== "");
    ad.finalUrl = draft.finalUrl;
    return true;
  };
  const group = (debugid: "headlines" | "descriptions", title: string, label: string, limit: number, most: number) =>
    h(
      "multi-asset-editor",
      { debugid },
      h("div", { class: "group-title" }, title),
      ...textFields(
        { label, limit, most, texts: draft[debugid], inputAttributes: DEBUG_ID },
        notation,
        variant,
        changed,
      ),
    );
  return h(
    "demand-gen-editor",
    { class: "ad-editor" },
    h("h1", {}, form.editDemandGen),
    h(
      "div",
      { class: "editor-columns" },
      h(
        "div",
        { class: "editor-fields" },
        h("url-input", { debugid: "final-url" }, finalUrlField(notation, variant, draft, changed, DEBUG_ID)),
        group("headlines", form.headlines, form.headline, DEMAND_GEN_LIMITS.headline, DEMAND_GEN_SLOTS.headlines),
        group(
          "descriptions",
          form.descriptions,
          form.description,
          DEMAND_GEN_LIMITS.description,
          DEMAND_GEN_SLOTS.descriptions,
        ),
        looseField(
          notation,
          variant,
          form.businessName,
          businessNameOf(account),
          DEMAND_GEN_LIMITS.businessName,
          DEBUG_ID,
        ),
        h("div", { class: "group-title" }, form.callToAction),
        menu(form.callToAction, form.learnMore),
        saveBar(notation, variant, save),
      ),
      side.element,
    ),
  );
}

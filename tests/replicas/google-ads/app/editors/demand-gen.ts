import { menu } from "../choices";
import { h } from "../element";
import type { Notation } from "../notation";
import type { Account, Ad } from "../state";
import { adDraft } from "./ad-draft";
import { businessNameOf } from "./asset-group";
import { finalUrlField, looseField, preview, saveBar, textFields, type EditorHost } from "./texts";

export const DEMAND_GEN_LIMITS = { headline: 40, description: 90, businessName: 25 } as const;
export const DEMAND_GEN_SLOTS = { headlines: 5, descriptions: 5 } as const;
/** All text inputs of this editor carry the same one: it tells nothing. */
const DEBUG_ID = { debugid: "acx_177925851_179054344" };

/** The Demand Gen ad editor: `multi-asset-editor`s named by their `debugid`. */
export function demandGenEditor(ad: Ad, account: Account, notation: Notation, host: EditorHost): HTMLElement {
  const { form } = notation;
  const { variant } = host;
  const { value: draft, save } = adDraft(ad, { slots: DEMAND_GEN_SLOTS, limits: DEMAND_GEN_LIMITS }, host);
  const side = preview(notation);
  const changed = () => side.update(draft);
  changed();
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

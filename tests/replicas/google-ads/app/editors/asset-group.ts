import { chip, menu } from "../choices";
import { button, h, icon } from "../element";
import type { Notation } from "../notation";
import type { Account, Adset } from "../state";
import { adDraft } from "./ad-draft";
import { finalUrlField, looseField, preview, saveBar, slotted, textFields, type EditorHost } from "./texts";

export const ASSET_GROUP_LIMITS = { headline: 30, longHeadline: 90, description: 90, businessName: 25 } as const;
export const ASSET_GROUP_SLOTS = { headlines: 15, longHeadlines: 5, descriptions: 5 } as const;

/** An asset group of Performance Max: texts in `multi-text-input`s, descriptions in inputs rather than textareas. */
export function assetGroupEditor(adset: Adset, account: Account, notation: Notation, host: EditorHost): HTMLElement {
  const { form } = notation;
  const { variant } = host;
  const ad = adset.ads[0];
  if (ad === undefined) throw new Error(`asset group ${adset.id} has no assets`);
  const { value: draft, save } = adDraft(ad, { slots: ASSET_GROUP_SLOTS, limits: ASSET_GROUP_LIMITS }, host);
  const longHeadlines = slotted(longHeadlinesOf(adset), ASSET_GROUP_SLOTS.longHeadlines);
  const side = preview(notation);
  const changed = () => side.update(draft);
  changed();
  const group = (className: string, title: string, label: string, texts: string[], limit: number, most: number) =>
    h(
      "multi-text-input",
      { class: className },
      h("div", { class: "group-title" }, `${title} (${texts.filter((text) => text !== "").length}/${most})`),
      ...textFields({ label, limit, most, texts }, notation, variant, changed),
    );
  const { headlines, descriptions } = draft;
  return h(
    "asset-group-editor",
    { class: "ad-editor" },
    h("h1", {}, form.editAssetGroup),
    h(
      "div",
      { class: "editor-columns" },
      h(
        "div",
        { class: "editor-fields" },
        looseField(notation, variant, form.assetGroupName, adset.name),
        finalUrlField(notation, variant, draft, changed),
        h("div", { class: "group-title" }, form.images),
        button(form.add(form.images), { class: "btn button", "navi-id": "add-media-button" }, () => undefined),
        group(
          "headlines",
          form.headlines,
          form.headline,
          headlines,
          ASSET_GROUP_LIMITS.headline,
          ASSET_GROUP_SLOTS.headlines,
        ),
        group(
          "long-headlines",
          form.longHeadlines,
          form.longHeadline,
          longHeadlines,
          ASSET_GROUP_LIMITS.longHeadline,
          ASSET_GROUP_SLOTS.longHeadlines,
        ),
        group(
          "descriptions",
          form.descriptions,
          form.description,
          descriptions,
          ASSET_GROUP_LIMITS.description,
          ASSET_GROUP_SLOTS.descriptions,
        ),
        looseField(notation, variant, form.businessName, businessNameOf(account), ASSET_GROUP_LIMITS.businessName),
        h("div", { class: "group-title" }, form.callToAction),
        menu(form.callToAction, form.learnMore),
        h("div", { class: "group-title" }, form.searchThemes),
        h(
          "search-theme-plugin",
          {},
          h("div", { class: "chips", "aria-label": form.searchThemes }, chip("hiking boots"), chip("trail jacket")),
        ),
        h("div", { class: "group-title" }, form.sitelinks),
        h("div", { class: "sitelinks" }, icon("link"), form.sitelinkNames[0] ?? ""),
        saveBar(notation, variant, save),
      ),
      side.element,
    ),
  );
}

/** Long headlines are texts of their own: neither a headline nor a description of the simulation. */
export function longHeadlinesOf(adset: Adset): readonly string[] {
  return (adset.ads[0]?.headlines ?? []).slice(0, 2).map((text) => `${text}: ${adset.name}, ready for every season`);
}

export function businessNameOf(account: Account): string {
  return account.name.replace(/\s*\(.*$/, "").slice(0, ASSET_GROUP_LIMITS.businessName);
}

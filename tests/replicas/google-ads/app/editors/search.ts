import { h } from "../element";
import type { Notation } from "../notation";
import type { Ad } from "../state";
import { adDraft } from "./ad-draft";
import { finalUrlField, looseField, pinned, preview, saveBar, textFields, type EditorHost } from "./texts";

export const SEARCH_LIMITS = { headline: 30, description: 90, path: 15 } as const;
export const SEARCH_SLOTS = { headlines: 15, descriptions: 4 } as const;

/** The responsive search ad editor. Its texts live in a draft until "Save ad" sends those that changed. */
export function searchAdEditor(ad: Ad, notation: Notation, host: EditorHost): HTMLElement {
  const { form } = notation;
  const { variant } = host;
  const { value: draft, save } = adDraft(ad, { slots: SEARCH_SLOTS, limits: SEARCH_LIMITS }, host);
  const side = preview(notation);
  const changed = () => side.update(draft);
  changed();
  const group = (title: string, texts: readonly string[], most: number) =>
    h("div", { class: "group-title" }, `${title} ${texts.filter((text) => text !== "").length}/${most}`);
  return h(
    "rsa-editor",
    { class: "ad-editor" },
    h("h1", {}, form.editAd),
    h(
      "div",
      { class: "editor-columns" },
      h(
        "div",
        { class: "editor-fields" },
        finalUrlField(notation, variant, draft, changed),
        h("div", { class: "group-title" }, form.displayPath),
        h(
          "div",
          { class: "paths" },
          looseField(notation, variant, form.path(1), "", SEARCH_LIMITS.path),
          looseField(notation, variant, form.path(2), "", SEARCH_LIMITS.path),
        ),
        group(form.headlines, draft.headlines, SEARCH_SLOTS.headlines),
        ...textFields(
          {
            label: form.headline,
            limit: SEARCH_LIMITS.headline,
            most: SEARCH_SLOTS.headlines,
            texts: draft.headlines,
          },
          notation,
          variant,
          changed,
          pinned(notation),
        ),
        group(form.descriptions, draft.descriptions, SEARCH_SLOTS.descriptions),
        ...textFields(
          {
            label: form.description,
            limit: SEARCH_LIMITS.description,
            most: SEARCH_SLOTS.descriptions,
            texts: draft.descriptions,
            rows: 2,
          },
          notation,
          variant,
          changed,
          pinned(notation),
        ),
        sitelinks(notation, ad.finalUrl),
        h("div", { class: "group-title" }, form.adUrlOptions),
        h(
          "tracking-url-options",
          {},
          looseField(notation, variant, form.trackingTemplate, "{lpurl}?utm_source=google&utm_medium=cpc"),
          looseField(notation, variant, form.finalUrlSuffix, ""),
        ),
        saveBar(notation, variant, save),
      ),
      side.element,
    ),
  );
}

/** Sitelinks have texts and addresses of their own. */
function sitelinks({ form }: Notation, url: string): HTMLElement {
  return h(
    "div",
    { class: "sitelinks", role: "region", "aria-label": form.sitelinks },
    h("div", { class: "group-title" }, form.sitelinks),
    ...form.sitelinkNames.map((name, index) =>
      h(
        "div",
        { class: "sitelink" },
        h("div", { class: "sitelink-text" }, name),
        h("div", { class: "sitelink-url" }, `${url}?sitelink=${index + 1}`),
      ),
    ),
  );
}

import { button, h } from "./element";
import { materialInput } from "./field";
import type { Notation } from "./notation";
import type { Ad } from "./state";

const LIMITS = { headline: 30, description: 90 } as const;
const MOST = { headlines: 15, descriptions: 4 } as const;

export interface EditorHost {
  save(id: string, fields: Readonly<Record<string, unknown>>): Promise<boolean>;
}

/** The responsive search ad editor. Its texts live in a draft until "Save ad" sends those that changed. */
export function adEditor(ad: Ad, notation: Notation, host: EditorHost): HTMLElement {
  const { form } = notation;
  const draft = {
    headlines: Array.from({ length: MOST.headlines }, (_, index) => ad.headlines[index] ?? ""),
    descriptions: Array.from({ length: MOST.descriptions }, (_, index) => ad.descriptions[index] ?? ""),
    finalUrl: ad.finalUrl,
  };
  const strength = h("div", { class: "ad-strength", role: "progressbar", "aria-valuemin": "0", "aria-valuemax": "4" });
  const preview = h("div", { class: "ad-preview" });
  const update = () => {
    const filled = draft.headlines.filter((text) => text !== "");
    const texts = draft.descriptions.filter((text) => text !== "");
    const unique = new Set(filled.map((text) => text.toLowerCase())).size;
    const rating =
      filled.length < 3 || texts.length < 2 ? 0 : Math.min(4, 1 + Math.floor(unique / 5) + (texts.length > 3 ? 1 : 0));
    strength.setAttribute("aria-valuenow", String(rating));
    strength.setAttribute("aria-label", form.strength(form.ratings[rating] ?? ""));
    strength.dataset["rating"] = String(rating);
    strength.replaceChildren(h("span", { class: "ring" }), h("span", {}, form.ratings[rating] ?? ""));
    preview.replaceChildren(
      h("span", { class: "ad-preview-url" }, draft.finalUrl),
      h("span", { class: "ad-preview-title" }, filled.slice(0, 3).join(" | ")),
      h("span", { class: "ad-preview-text" }, texts.slice(0, 2).join(" ")),
    );
  };
  const text = (slot: "headlines" | "descriptions", index: number) => {
    const limit = slot === "headlines" ? LIMITS.headline : LIMITS.description;
    return materialInput({
      label: slot === "headlines" ? form.headline : form.description,
      read: () => draft[slot][index] ?? "",
      take: (value) => {
        draft[slot][index] = value;
        update();
      },
      problem: (value) => (value.length > limit ? form.tooLong : null),
      limit,
      ...(slot === "descriptions" ? { rows: 2 } : {}),
    });
  };
  update();
  const saved = h("div", { class: "snackbar", role: "status", hidden: true }, form.saved);
  const save = async () => {
    const fields: Record<string, unknown> = {};
    for (const slot of ["headlines", "descriptions"] as const)
      draft[slot].forEach((value, index) => {
        if (value !== (ad[slot][index] ?? "")) fields[`${slot}.${index}`] = value;
      });
    if (draft.finalUrl !== ad.finalUrl) fields["finalUrl"] = draft.finalUrl;
    const tooLong =
      draft.headlines.some((value) => value.length > LIMITS.headline) ||
      draft.descriptions.some((value) => value.length > LIMITS.description);
    if (tooLong || !(await host.save(ad.id, fields))) return;
    ad.headlines = draft.headlines.filter((value) => value !== "");
    ad.descriptions = draft.descriptions.filter((value) => value !== "");
    ad.finalUrl = draft.finalUrl;
    saved.hidden = false;
  };
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
        materialInput({
          label: form.finalUrl,
          read: () => draft.finalUrl,
          take: (value) => {
            draft.finalUrl = value;
            update();
          },
          problem: (value) => (value === "" ? form.empty : null),
          attributes: { class: "final-url" },
        }),
        h("div", { class: "group-title" }, `${form.headline} (${MOST.headlines})`),
        ...draft.headlines.map((_, index) => text("headlines", index)),
        h("div", { class: "group-title" }, `${form.description} (${MOST.descriptions})`),
        ...draft.descriptions.map((_, index) => text("descriptions", index)),
        h(
          "div",
          { class: "editor-actions" },
          button(form.saveAd, { class: "btn btn-yes highlighted save-ad" }, () => void save()),
          saved,
        ),
      ),
      h("div", { class: "editor-side" }, strength, preview),
    ),
  );
}

import { button, h, icon } from "../element";
import { materialInput, type FieldOptions } from "../field";
import type { Notation } from "../notation";
import type { Variant } from "../variant";

export interface EditorHost {
  readonly variant: Variant;
  save(id: string, fields: Readonly<Record<string, unknown>>): Promise<boolean>;
}

export interface TextSlot {
  readonly label: string;
  readonly limit: number;
  readonly most: number;
  /** What the draft holds: a text a slot, empty where nothing is typed. */
  readonly texts: string[];
  readonly rows?: number;
  readonly inputAttributes?: Readonly<Record<string, string>>;
}

/** As many entries as the form has slots. */
export function slotted(texts: readonly string[], most: number): string[] {
  return Array.from({ length: most }, (_, index) => texts[index] ?? "");
}

/** How many slots the editor shows: all, or those that hold a text. */
export function slotsShown(texts: readonly string[], variant: Pick<Variant, "slots">): number {
  if (variant.slots === "all") return texts.length;
  return Math.max(1, texts.findLastIndex((text) => text !== "") + 1);
}

/** The fields of one kind of text, each with its counter. Filled editors have a button for one more. */
export function textFields(
  slot: TextSlot,
  notation: Notation,
  variant: Variant,
  changed: () => void,
  wrap: (field: HTMLElement, index: number) => HTMLElement = (field) => field,
): readonly HTMLElement[] {
  const { form } = notation;
  const field = (index: number) =>
    wrap(
      editorField(notation, variant, {
        label: slot.label,
        read: () => slot.texts[index] ?? "",
        take: (value) => {
          slot.texts[index] = value;
          changed();
        },
        problem: (value) => (value.length > slot.limit ? form.tooLong : null),
        limit: slot.limit,
        ...(slot.rows === undefined ? {} : { rows: slot.rows }),
        ...(slot.inputAttributes === undefined ? {} : { inputAttributes: slot.inputAttributes }),
      }),
      index,
    );
  let shown = slotsShown(slot.texts, variant);
  const nodes = Array.from({ length: shown }, (_, index) => field(index));
  if (shown === slot.most) return nodes;
  const add = button(form.add(slot.label), { class: "btn button add-text", "aria-label": form.add(slot.label) }, () => {
    add.before(field(shown));
    shown += 1;
    if (shown === slot.most) add.remove();
  });
  return [...nodes, add];
}

/** One field of an editor, labelled as the page's build does it. */
export function editorField(
  notation: Notation,
  variant: Variant,
  options: Omit<FieldOptions, "labelling" | "locked">,
): HTMLElement {
  return materialInput({ ...options, labelling: notation.labelling, locked: variant.readOnly });
}

/** Pinning stands beside each text; its label is not the text's. */
export function pinned(notation: Notation): (field: HTMLElement) => HTMLElement {
  return (field) =>
    h(
      "div",
      { class: "text-with-pin" },
      field,
      h(
        "material-button",
        { class: "pin-button", role: "button", tabindex: "0", "aria-label": notation.form.pin },
        icon("push_pin"),
      ),
    );
}

export function finalUrlField(
  notation: Notation,
  variant: Variant,
  draft: { finalUrl: string },
  changed: () => void,
  inputAttributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const { form } = notation;
  return editorField(notation, variant, {
    label: form.finalUrl,
    read: () => draft.finalUrl,
    take: (value) => {
      draft.finalUrl = value;
      changed();
    },
    problem: (value) => (value === "" ? form.empty : /^https?:\/\/\S+\.\S+/.test(value) ? null : form.notAUrl),
    attributes: { class: "final-url" },
    inputAttributes,
  });
}

/** A text that belongs to the ad but is none of its headlines, descriptions or addresses. */
export function looseField(
  notation: Notation,
  variant: Variant,
  label: string,
  value: string,
  limit?: number,
  inputAttributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  let text = value;
  return editorField(notation, variant, {
    label,
    read: () => text,
    take: (next) => {
      text = next;
    },
    problem: (next) => (limit !== undefined && next.length > limit ? notation.form.tooLong : null),
    ...(limit === undefined ? {} : { limit }),
    inputAttributes,
  });
}

/** The texts that changed, by slot and position. */
export function changedTexts(
  slot: "headlines" | "descriptions",
  texts: readonly string[],
  before: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.flatMap((value, index) => (value === (before[index] ?? "") ? [] : [[`${slot}.${index}`, value]])),
  );
}

/** "Save ad", and the note that it was saved. */
export function saveBar(notation: Notation, variant: Variant, save: () => Promise<boolean>): HTMLElement {
  const { form } = notation;
  const saved = h("div", { class: "snackbar", role: "status", hidden: true }, form.saved);
  const attributes = { class: `btn btn-yes highlighted save-ad${variant.readOnly ? " is-disabled" : ""}` };
  return h(
    "div",
    { class: "editor-actions" },
    variant.readOnly
      ? h(
          "material-button",
          { ...attributes, role: "button", "aria-disabled": "true", "aria-label": form.readOnly },
          form.saveAd,
        )
      : button(form.saveAd, attributes, () => {
          void save().then((done) => {
            if (done) saved.hidden = false;
          });
        }),
    saved,
  );
}

export interface Preview {
  readonly element: HTMLElement;
  update(texts: { headlines: readonly string[]; descriptions: readonly string[]; finalUrl: string }): void;
}

/** Ad strength and a preview beside the fields. The preview repeats the texts outside of any field. */
export function preview(notation: Notation): Preview {
  const { form } = notation;
  const strength = h("div", { class: "ad-strength", role: "progressbar", "aria-valuemin": "0", "aria-valuemax": "4" });
  const ad = h("div", { class: "ad-preview" });
  return {
    element: h("div", { class: "editor-side" }, strength, ad),
    update({ headlines, descriptions, finalUrl }) {
      const filled = headlines.filter((text) => text !== "");
      const texts = descriptions.filter((text) => text !== "");
      const unique = new Set(filled.map((text) => text.toLowerCase())).size;
      const rating =
        filled.length < 3 || texts.length < 2
          ? 0
          : Math.min(4, 1 + Math.floor(unique / 5) + (texts.length > 3 ? 1 : 0));
      strength.setAttribute("aria-valuenow", String(rating));
      strength.setAttribute("aria-label", form.strength(form.ratings[rating] ?? ""));
      strength.dataset["rating"] = String(rating);
      strength.replaceChildren(h("span", { class: "ring" }), h("span", {}, form.ratings[rating] ?? ""));
      ad.replaceChildren(
        h("span", { class: "ad-preview-url" }, finalUrl),
        h("span", { class: "ad-preview-title" }, filled.slice(0, 3).join(" | ")),
        h("span", { class: "ad-preview-text" }, texts.slice(0, 2).join(" ")),
      );
    },
  };
}

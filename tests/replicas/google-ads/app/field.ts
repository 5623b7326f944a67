import { h } from "./element";
import type { Labelling } from "./notation";

export interface FieldOptions {
  readonly label: string;
  /** The framework's value; the node only shows it. */
  read(): string;
  take(text: string): void;
  /** A message where the value is not acceptable. */
  problem(text: string): string | null;
  /** What the page makes of the text when the field is left: rounded, clamped. */
  settle?(text: string): string;
  readonly kind?: "money64" | "text";
  readonly leading?: string;
  readonly trailing?: string;
  readonly limit?: number;
  readonly rows?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** On the input itself. */
  readonly inputAttributes?: Readonly<Record<string, string>>;
  readonly labelling?: Labelling;
  /** The page lets nobody change it. */
  readonly locked?: boolean;
}

let labels = 0;

/**
 * A `material-input`. Its value lives in the framework's state: a node whose value is set without an `input` event changes
 * nothing, and each keystroke replaces the node, so that a reference to it is stale at once.
 */
export function materialInput(options: FieldOptions): HTMLElement {
  const host = h("material-input", {
    class: `themeable${options.locked === true ? " is-disabled" : ""}`,
    type: options.kind ?? "text",
    ...options.attributes,
  });
  const labelId = `acx-label-${(labels += 1)}--0`;
  let dirty = false;
  // A browser may tell of the old node's end as of a field that is left: that is this page's own doing, not the person's.
  let rendering = false;

  const render = (focus: { start: number; end: number } | null) => {
    const text = options.read();
    const message = dirty || text.length > (options.limit ?? Infinity) ? options.problem(text) : null;
    const input = buildInput(options, text, message !== null, labelId);
    input.addEventListener("input", () => {
      dirty = true;
      options.take(input.value);
      const position = {
        start: input.selectionStart ?? input.value.length,
        end: input.selectionEnd ?? input.value.length,
      };
      const had = document.activeElement === input;
      // Change detection runs after the event, as the real framework's does.
      queueMicrotask(() => render(had ? position : null));
    });
    input.addEventListener("change", () => {
      if (rendering || options.settle === undefined || options.problem(options.read()) !== null) return;
      const settled = options.settle(options.read());
      if (settled === options.read()) return;
      options.take(settled);
      queueMicrotask(() => render(null));
    });
    const counter =
      options.limit === undefined ? null : h("span", { class: "counter" }, `${text.length} / ${options.limit}`);
    rendering = true;
    host.replaceChildren(
      h(
        "div",
        { class: "baseline" },
        h(
          "div",
          { class: "top-section" },
          options.leading === undefined ? null : h("span", { class: "leading-text" }, options.leading),
          h(
            "label",
            { class: "input-container" },
            h(
              "div",
              { class: "label", "aria-hidden": "true" },
              h(
                "span",
                { class: "label-text", id: options.labelling === "labelledby" ? labelId : null },
                options.label,
              ),
            ),
            input,
          ),
          options.trailing === undefined ? null : h("span", { class: "trailing-text" }, options.trailing),
        ),
      ),
      h("div", { class: "bottom-section" }, h("div", { class: "error-text", role: "alert" }, message ?? ""), counter),
    );
    rendering = false;
    host.classList.toggle("invalid", message !== null);
    if (focus !== null) {
      input.focus({ preventScroll: true });
      input.setSelectionRange(focus.start, focus.end);
    }
  };
  // The value that is settled on leaving: the input that was changed may be gone by then.
  host.addEventListener("focusout", () => {
    if (rendering || !dirty || options.settle === undefined || options.problem(options.read()) !== null) return;
    const settled = options.settle(options.read());
    if (settled === options.read()) return;
    options.take(settled);
    queueMicrotask(() => render(null));
  });
  render(null);
  return host;
}

function buildInput(
  options: FieldOptions,
  text: string,
  invalid: boolean,
  labelId: string,
): HTMLInputElement | HTMLTextAreaElement {
  const labelling = options.labelling ?? "aria";
  const attributes = {
    class: "input input-area",
    "aria-label": labelling === "aria" ? options.label : null,
    "aria-labelledby": labelling === "labelledby" ? labelId : null,
    "aria-invalid": String(invalid),
    autocomplete: "off",
    disabled: options.locked === true,
    "aria-disabled": options.locked === true ? "true" : null,
    ...options.inputAttributes,
  };
  if (options.rows === undefined) return h("input", { ...attributes, type: "text", value: text });
  return h("textarea", { ...attributes, rows: String(options.rows) }, text);
}

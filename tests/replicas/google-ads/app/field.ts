import { h } from "./element";

export interface FieldOptions {
  readonly label: string;
  /** The framework's value; the node only shows it. */
  read(): string;
  take(text: string): void;
  /** A message where the value is not acceptable. */
  problem(text: string): string | null;
  readonly kind?: "money64" | "text";
  readonly leading?: string;
  readonly trailing?: string;
  readonly limit?: number;
  readonly rows?: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * A `material-input`. Its value lives in the framework's state: a node whose value is set without an `input` event changes
 * nothing, and each keystroke replaces the node, so that a reference to it is stale at once.
 */
export function materialInput(options: FieldOptions): HTMLElement {
  const host = h("material-input", { class: "themeable", type: options.kind ?? "text", ...options.attributes });
  let dirty = false;

  const render = (focus: { start: number; end: number } | null) => {
    const text = options.read();
    const message = dirty || text.length > (options.limit ?? Infinity) ? options.problem(text) : null;
    const input = buildInput(options, text, message !== null);
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
    const counter =
      options.limit === undefined ? null : h("span", { class: "counter" }, `${text.length} / ${options.limit}`);
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
            h("div", { class: "label", "aria-hidden": "true" }, h("span", { class: "label-text" }, options.label)),
            input,
          ),
          options.trailing === undefined ? null : h("span", { class: "trailing-text" }, options.trailing),
        ),
      ),
      h("div", { class: "bottom-section" }, h("div", { class: "error-text", role: "alert" }, message ?? ""), counter),
    );
    host.classList.toggle("invalid", message !== null);
    if (focus !== null) {
      input.focus({ preventScroll: true });
      input.setSelectionRange(focus.start, focus.end);
    }
  };
  render(null);
  return host;
}

function buildInput(options: FieldOptions, text: string, invalid: boolean): HTMLInputElement | HTMLTextAreaElement {
  const attributes = {
    class: "input input-area",
    "aria-label": options.label,
    "aria-invalid": String(invalid),
    autocomplete: "off",
  };
  if (options.rows === undefined) {
    const input = h("input", { ...attributes, type: "text", value: text });
    return input;
  }
  const area = h("textarea", { ...attributes, rows: String(options.rows) }, text);
  return area;
}

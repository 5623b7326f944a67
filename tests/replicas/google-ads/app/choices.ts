import { h, icon } from "./element";

export interface ChoiceOptions {
  readonly locked: boolean;
  /** Whether a script's clicks count: on the real page they fail silently on checkboxes. */
  readonly trustScripts: boolean;
}

/** A `material-checkbox` whose state is the framework's: a click asks for it, and it is drawn anew. */
export function checkbox(
  label: string,
  state: { read(): boolean; take(checked: boolean): void },
  { locked, trustScripts }: ChoiceOptions,
): HTMLElement {
  const box = h(
    "material-checkbox",
    { role: "checkbox", tabindex: "0", "aria-label": label, "aria-disabled": locked ? "true" : null },
    h("div", { class: "mat-checkbox-container" }),
    h("div", { class: "content" }, label),
  );
  const render = () => {
    box.setAttribute("aria-checked", String(state.read()));
    box.classList.toggle("checked", state.read());
    box.classList.toggle("is-disabled", locked);
  };
  box.addEventListener("click", (event) => {
    if (locked || (!event.isTrusted && !trustScripts)) return;
    state.take(!state.read());
    render();
  });
  render();
  return box;
}

/** An MDC switch: a real button that carries its state. It takes any click. */
export function toggle(
  label: string,
  state: { read(): boolean; take(checked: boolean): void },
  locked: boolean,
): HTMLElement {
  const control = h("button", {
    class: "mdc-switch mdc-switch__native-control",
    role: "switch",
    type: "button",
    "aria-label": label,
    disabled: locked,
  });
  const render = () => {
    control.setAttribute("aria-checked", String(state.read()));
    control.classList.toggle("mdc-switch--selected", state.read());
  };
  control.addEventListener("click", () => {
    state.take(!state.read());
    queueMicrotask(render);
  });
  render();
  return h("mat-slide-toggle", { class: "switch-line" }, control, h("span", { class: "content" }, label));
}

export interface RadioChoice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A group of `material-radio`s. Choosing draws the group anew. */
export function radios<T extends string>(
  label: string,
  choices: readonly RadioChoice<T>[],
  state: { read(): T; take(value: T): void },
  locked: boolean,
): HTMLElement {
  const group = h("material-radio-group", { role: "radiogroup", "aria-label": label });
  const render = () =>
    group.replaceChildren(
      ...choices.map((choice) => {
        const checked = state.read() === choice.value;
        const one = h(
          "material-radio",
          {
            role: "radio",
            "aria-checked": String(checked),
            tabindex: checked ? "0" : "-1",
            class: `${checked ? "checked" : ""}${locked ? " is-disabled" : ""}`,
            "aria-disabled": locked ? "true" : null,
          },
          h("div", { class: "radio-dot" }),
          h("div", { class: "content" }, choice.label),
        );
        one.addEventListener("click", () => {
          if (locked || checked) return;
          state.take(choice.value);
          queueMicrotask(render);
        });
        return one;
      }),
    );
  render();
  return group;
}

let groups = 0;

/** The newer radios: native inputs inside MDC markup. */
export function nativeRadios<T extends string>(
  label: string,
  choices: readonly RadioChoice<T>[],
  state: { read(): T; take(value: T): void },
  locked: boolean,
): HTMLElement {
  const name = `mdc-radio-${(groups += 1)}`;
  return h(
    "mat-radio-group",
    { role: "radiogroup", "aria-label": label },
    ...choices.map(({ value, label: text }, index) => {
      const id = `${name}-${index}`;
      const input = h("input", {
        class: "mdc-radio__native-control",
        type: "radio",
        name,
        id,
        value,
        checked: state.read() === value,
        disabled: locked,
      });
      input.addEventListener("change", () => {
        if (input.checked) state.take(value);
      });
      return h(
        "mat-radio-button",
        {},
        h("div", { class: "mdc-radio" }, input),
        h("label", { class: "mdc-label", for: id }, text),
      );
    }),
  );
}

/** A menu that is closed: it shows what is chosen. Nothing here opens it. */
export function menu(label: string, chosen: string): HTMLElement {
  return h(
    "material-dropdown-select",
    { "aria-label": label },
    h(
      "div",
      { class: "button border", role: "button", "aria-haspopup": "listbox", tabindex: "0" },
      h("span", { class: "button-text" }, chosen),
      icon("arrow_drop_down"),
    ),
  );
}

export function chip(label: string): HTMLElement {
  return h("material-chip", {}, h("div", { class: "content" }, label), icon("cancel"));
}

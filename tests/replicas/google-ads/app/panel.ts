import { button, h, icon } from "./element";
import type { FormWords } from "./words";

/** Which part of the settings a section holds. */
export type SectionKey =
  | "name"
  | "status"
  | "networks"
  | "budget"
  | "bidding"
  | "locations"
  | "languages"
  | "schedule"
  | "dates"
  | "objective"
  | "goals"
  | "audiences"
  | "acquisition"
  | "aiMax"
  | "rotation"
  | "url"
  | "bid"
  | "target"
  | "optimized";

export interface PanelOptions {
  readonly key: SectionKey;
  readonly title: string;
  summary(): readonly string[];
  /** The fields, built anew each time that the panel is expanded. */
  content(): readonly Node[];
  /** Sends what was changed. false: the panel cannot be saved as it stands. */
  save(): Promise<boolean>;
  cancel(): void;
  /** What of the contract's settings the section shows, by name: a value, or null where it shows that there is none. */
  values(): Readonly<Record<string, unknown>>;
  /** Nothing in it can be changed. */
  readonly locked?: boolean;
}

/** One `material-expansionpanel`: collapsed with a summary, or expanded with its fields and its own Save and Cancel. */
export function expansionPanel(options: PanelOptions, form: FormWords, startsExpanded = false): HTMLElement {
  const host = h("material-expansionpanel", { class: "themeable" });
  let expanded = false;
  const show = (open: boolean) => {
    expanded = open;
    const header = h(
      "div",
      {
        class: "header",
        role: "button",
        tabindex: "0",
        "aria-expanded": String(expanded),
        "aria-label": options.title,
      },
      h("div", { class: "panel-name" }, h("p", { class: "primary-text" }, options.title)),
      expanded
        ? null
        : h(
            "div",
            { class: "panel-description" },
            ...options.summary().map((line) => h("div", { class: "summary-line" }, line)),
          ),
      // The real chevron says `expand_less` even when closed.
      icon("expand_less"),
    );
    // Synthetic clicks on this header fail silently on the real page.
    header.addEventListener("click", (event) => {
      if (event.isTrusted) toggle();
    });
    header.addEventListener("keydown", (event) => {
      if (event.isTrusted && (event.key === "Enter" || event.key === " ")) toggle();
    });
    host.replaceChildren(
      h(
        "div",
        { class: `panel themeable${expanded ? " open" : ""}`, role: "group", "aria-label": options.title },
        h("div", { class: "main-header" }, header),
        ...(expanded ? [h("div", { class: "content" }, ...options.content()), footer()] : []),
      ),
    );
  };
  const footer = () =>
    h(
      "material-yes-no-buttons",
      {},
      button(form.cancel, { class: "btn btn-no" }, () => {
        options.cancel();
        show(false);
      }),
      options.locked === true
        ? h(
            "material-button",
            {
              role: "button",
              class: "btn btn-yes highlighted is-disabled",
              "aria-disabled": "true",
              "aria-label": form.readOnly,
            },
            form.save,
          )
        : button(form.save, { class: "btn btn-yes highlighted" }, () => {
            void options.save().then((saved) => {
              if (saved) show(false);
            });
          }),
    );
  const toggle = () => {
    if (expanded) options.cancel();
    show(!expanded);
  };
  show(startsExpanded);
  return host;
}

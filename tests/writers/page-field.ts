import type { AccountStore } from "./account-store";

/** How a page's framework behaves. */
export interface Manner {
  /** `anew`: nodes are made again on each change; `kept`: they stay as long as the form; `reused`: also for the next entity. */
  readonly nodes: "anew" | "kept" | "reused";
  /** The state takes a value this late (only with `anew`: until then the field shows the old one). */
  readonly slowMs: number;
  /** Amounts are rounded to whole units when the field is left. */
  readonly rounds: boolean;
  /** Amounts above are brought down to this. */
  readonly most: number | null;
  /** Amounts above are complained about. */
  readonly complainsAbove: number | null;
}

export type Tag = keyof HTMLElementTagNameMap;

/** Builds an element in any document. */
export function el(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export interface FieldSpec {
  readonly field: string;
  readonly label: string;
  readonly kind: "amount" | "text" | "rich";
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface FormHost {
  readonly document: Document;
  readonly store: AccountStore;
  readonly manner: Manner;
  /** Whose form it is now: a reused node's handler asks anew. */
  owner(): string;
  isLocked(field: string): boolean;
  render(): void;
}

function amount(text: string): number {
  return Number(text.replaceAll(",", ""));
}

/** A field bound to the store, with its complaint: plain input, textarea-like rich field, or amount. */
export function pageField(host: FormHost, { field, label, kind, attributes = {} }: FieldSpec): HTMLElement {
  const { document, store, manner } = host;
  const born = host.owner();
  const owner = () => (manner.nodes === "reused" ? host.owner() : born);
  const box = el(document, "material-input", { class: "box" });
  const node = el(document, kind === "rich" ? "div" : "input", {
    "aria-label": label,
    ...(kind === "rich" ? { contenteditable: "true" } : { type: "text" }),
    ...attributes,
  });
  const input = node as HTMLInputElement;
  const shown = () => (kind === "rich" ? node.textContent : input.value);
  const take = (text: string) => {
    const id = owner();
    const put = () => store.put({ id, field, text, by: "page" });
    if (manner.slowMs > 0) setTimeout(put, manner.slowMs);
    else put();
    if (manner.nodes === "anew") queueMicrotask(() => host.render());
  };
  node.addEventListener("input", () => take(shown()));
  node.addEventListener("focusout", () => {
    if (kind !== "amount" || host.isLocked(field)) return;
    const now = store.read(owner(), field);
    const limited = manner.most === null ? amount(now) : Math.min(amount(now), manner.most);
    const settled = (manner.rounds ? Math.round(limited) : limited).toFixed(2);
    if (now !== "" && Number.isFinite(limited) && amount(now) !== Number(settled)) take(settled);
  });
  const refresh = () => {
    const text = store.read(owner(), field);
    if (shown() !== text) {
      if (kind === "rich") node.textContent = text;
      else input.value = text;
    }
    node.toggleAttribute("disabled", host.isLocked(field));
    node.setAttribute("aria-disabled", String(host.isLocked(field)));
    const bad = kind === "amount" && manner.complainsAbove !== null && amount(text) > manner.complainsAbove;
    node.setAttribute("aria-invalid", String(bad));
    box.querySelector('[role="alert"]')?.remove();
    if (bad) box.append(el(document, "div", { role: "alert" }, "That is too much."));
  };
  box.append(...(kind === "amount" ? [el(document, "span", { class: "leading-text" }, "€")] : []), node);
  refresh();
  box.addEventListener("page:refresh", refresh);
  return box;
}

/** Tells the fields of a form that stays that the state has changed. */
export function refreshFields(form: Element): void {
  const view = form.ownerDocument.defaultView ?? globalThis;
  for (const box of form.querySelectorAll(".box")) box.dispatchEvent(new view.Event("page:refresh"));
}

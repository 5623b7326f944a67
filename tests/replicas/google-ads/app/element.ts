type Child = Node | string | null;

/** Builds an element without markup strings: the replica's own policy forbids them. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Readonly<Record<string, string | boolean | null>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K];
export function h(
  tag: string,
  attributes?: Readonly<Record<string, string | boolean | null>>,
  ...children: readonly Child[]
): HTMLElement;
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An icon as Google draws them: a ligature in a hidden `<i>`. */
export function icon(ligature: string): HTMLElement {
  return h(
    "material-icon",
    {},
    h("i", { "aria-hidden": "true", class: `material-icon-i material-icons-extended icon-${ligature}` }, ligature),
  );
}

/** A button as Google builds them. Untrusted clicks reach it, as on the real page. */
export function button(label: string, attributes: Readonly<Record<string, string>>, onClick: () => void): HTMLElement {
  const element = h("material-button", { role: "button", tabindex: "0", ...attributes }, label);
  element.addEventListener("click", onClick);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") onClick();
  });
  return element;
}

import { hashText } from "../../simulator/random";
import type { Mutation } from "../mutation";
import { pick, replaced, type BenchPage } from "../page";
import { doubtAll, doubtTable } from "../truth";

const everything = (page: BenchPage) => [...page.document.body.querySelectorAll("*")];

/** True where at least one element lost it. */
function strip(page: BenchPage, names: (name: string) => boolean): boolean {
  let changed = false;
  for (const element of everything(page))
    for (const { name } of [...element.attributes])
      if (names(name)) {
        element.removeAttribute(name);
        changed = true;
      }
  return changed;
}

/** Every build of a site renames its classes; one name stays one name. `Locale_…` on the body is data, not style. */
export const classesRenamed: Mutation = {
  name: "classes-renamed",
  apply(page) {
    const salt = page.random.integer(0, 1e6);
    let changed = false;
    for (const element of everything(page)) {
      const names = element.getAttribute("class");
      if (names === null || names === "") continue;
      element.setAttribute(
        "class",
        names
          .split(/\s+/)
          .map((name) => `x${hashText(`${salt}${name}`).toString(36)}`)
          .join(" "),
      );
      changed = true;
    }
    return changed;
  },
};

/** Only the classes that builds are known to change: those of one style system, with a random prefix. */
export const classesAdded: Mutation = {
  name: "classes-added",
  apply(page) {
    for (const element of everything(page))
      if (page.random.next() < 0.5)
        element.setAttribute(
          "class",
          `${element.getAttribute("class") ?? ""} x${page.random.integer(1e4, 1e6).toString(36)}`.trim(),
        );
    return true;
  },
};

export const classesStripped: Mutation = {
  name: "classes-stripped",
  apply: (page) => strip(page, (name) => name === "class"),
};

/** The platform's own keys are gone: labels, order and arithmetic are left on Google's table. */
export const essfieldStripped: Mutation = {
  name: "essfield-stripped",
  apply: (page) => strip(page, (name) => name === "essfield"),
};

/**
 * Meta's surfaces carry the ids of rows and the keys of cells. Without them a cell stands under its header and nothing else:
 * a careful reader may refuse, and ids are not on the page any more.
 */
export const surfacesStripped: Mutation = {
  name: "data-surface-stripped",
  apply(page) {
    if (!strip(page, (name) => name === "data-surface")) return false;
    doubtTable(page.truth);
    if (page.truth.table !== null) {
      page.truth.table.doubtful = true;
      for (const row of page.truth.table.rows) row.idShown = false;
    }
    doubtAll(page.truth.settings);
    return true;
  },
};

/** Some sessions leave the id out of Meta's row surface. */
export const rolesStripped: Mutation = {
  name: "roles-stripped",
  apply: (page) => strip(page, (name) => name === "role"),
};

/**
 * Accessible names and relations, not states: `aria-checked` is what a checkbox says. The status dot says its status by
 * its accessible name alone.
 */
export const ariaStripped: Mutation = {
  name: "aria-stripped",
  apply(page) {
    const { table, platform } = page.truth;
    if (
      !strip(page, (name) =>
        /^aria-(?:label|labelledby|describedby|sort|level|colcount|rowcount|haspopup|modal|hidden|controls)$/.test(
          name,
        ),
      )
    )
      return false;
    if (platform === "google-ads" && table !== null) for (const row of table.rows) doubtAll(row.cells, ["status"]);
    return true;
  },
};

export const idsStripped: Mutation = { name: "ids-stripped", apply: (page) => strip(page, (name) => name === "id") };

export const testIdsStripped: Mutation = {
  name: "test-ids-stripped",
  apply: (page) =>
    strip(page, (name) =>
      /^(?:navi-id|minerva-id|debugid|data-test-?id|data-pagelet|data-non-int-surface|data-auto-logging-id|data-surface-wrapper)$/.test(
        name,
      ),
    ),
};

export const tooltipsStripped: Mutation = {
  name: "tooltips-stripped",
  apply: (page) => strip(page, (name) => name === "title" || name.startsWith("data-tooltip") || name === "data-hover"),
};

/** Angular and React leave such marks; their numbers change with each build. */
export const buildMarksAdded: Mutation = {
  name: "build-marks-added",
  apply(page) {
    const build = `_ngcontent-awn-cm-${page.random.integer(1, 999)}`;
    for (const element of everything(page)) {
      element.setAttribute(build, "");
      // A text field holds text and nothing else.
      if (page.random.next() < 0.2 && element.localName !== "textarea")
        element.prepend(page.document.createComment("anchor"));
      if (page.random.next() < 0.2) element.setAttribute("data-x", String(page.random.integer(1, 9)));
    }
    return true;
  },
};

function rename(page: BenchPage, element: Element, tag: string): void {
  const twin = page.document.createElement(tag);
  for (const { name, value } of [...element.attributes]) twin.setAttribute(name, value);
  twin.append(...element.childNodes);
  element.replaceWith(twin);
  replaced(page, element, twin);
}

/** The next framework: every custom element becomes a plain one. */
export const elementsRenamed: Mutation = {
  name: "custom-elements-renamed",
  apply(page) {
    const custom = everything(page).filter(
      (element) => element.localName.includes("-") || element.localName === "slidealog",
    );
    if (custom.length === 0) return false;
    for (const element of custom) rename(page, element, element.localName === "material-icon" ? "i" : "div");
    return true;
  },
};

function wrap(page: BenchPage, element: Element): void {
  const wrapper = page.document.createElement("div");
  if (page.random.next() < 0.5) wrapper.setAttribute("style", "display: contents");
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** A new box around each of: cells, headers, rows, sections of a form, or all of them. */
export const wrappersAdded: Mutation = {
  name: "wrappers-added",
  apply(page) {
    const { table } = page;
    const rows = table === null ? [] : [...table.rows, ...table.totals];
    const groups: Element[][] = [
      rows.flatMap(({ cells }) => [...cells.values()]),
      rows.map(({ element }) => element),
      table?.columns.map(({ header }) => header) ?? [],
      [...page.document.querySelectorAll("material-expansionpanel, material-input, [data-pagelet$='Section']")],
    ].filter((group) => group.length > 0);
    if (groups.length === 0) return false;
    const chosen = page.random.next() < 0.4 ? groups : [pick(page.random, groups)];
    for (const element of chosen.flat()) wrap(page, element);
    return true;
  },
};

/** A new box inside each cell and header, around what it shows. */
export const wrappersInside: Mutation = {
  name: "wrappers-inside",
  apply({ table, document, random }) {
    if (table === null) return false;
    const boxes = [...table.rows, ...table.totals].flatMap(({ cells }) => [...cells.values()]);
    for (const box of [...boxes, ...table.columns.map(({ header }) => header)]) {
      const inner = document.createElement(random.next() < 0.5 ? "div" : "span");
      inner.append(...box.childNodes);
      box.append(inner);
    }
    return true;
  },
};

/** Texts are cut into pieces by the framework: `1,` `234`. */
export const textsSplit: Mutation = {
  name: "texts-split",
  apply({ table, document, random }) {
    if (table === null) return false;
    let changed = false;
    for (const { cells } of [...table.rows, ...table.totals])
      for (const cell of cells.values())
        for (const text of textNodes(cell)) {
          const value = text.nodeValue ?? "";
          if (value.trim().length < 2 || text.parentElement?.localName === "i") continue;
          const at = random.integer(1, value.length - 1);
          // A pair of surrogates is one sign.
          if (/[\udc00-\udfff]/.test(value[at] ?? "")) continue;
          const rest = document.createElement("span");
          rest.textContent = value.slice(at);
          text.nodeValue = value.slice(0, at);
          text.after(rest);
          changed = true;
        }
    return changed;
  },
};

export function textNodes(root: Node): Text[] {
  if (root.nodeType === 3) return [root as Text];
  return [...root.childNodes].flatMap(textNodes);
}

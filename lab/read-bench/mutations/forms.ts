import type { Mutation } from "../mutation";
import { pick, shuffled, type BenchPage } from "../page";
import { doubtAll, doubted } from "../truth";
import { textNodes } from "./markup";
import { HOSTILE } from "./names";
import { otherDigits } from "./rows";

/** The sections of an open form on either platform: Google's panels, Meta's boxes with a heading. */
function sectionsOf({ document, truth }: BenchPage): Element[] {
  if (truth.settings === null && truth.ad === null) return [];
  return [...document.querySelectorAll("material-expansionpanel, .section[id]")];
}

/** The headings of sections and the labels of their fields, where they hold nothing else. */
function labelsOf(page: BenchPage): Element[] {
  return sectionsOf(page).flatMap((section) =>
    [...section.querySelectorAll(".primary-text, .label-text, label, [role='heading']")].filter(
      ({ children, textContent }) => children.length === 0 && textContent.trim() !== "",
    ),
  );
}

/** Whatever the form says may be refused; what is read must be right. */
function doubtForm({ truth }: BenchPage): void {
  doubtAll(truth.settings);
  if (truth.ad === null) return;
  const { headlines, descriptions, primaryTexts, finalUrl, callToAction } = truth.ad;
  truth.ad = {
    headlines: headlines.map(doubted),
    descriptions: descriptions.map(doubted),
    primaryTexts: primaryTexts.map(doubted),
    finalUrl: doubted(finalUrl),
    callToAction: doubted(callToAction),
  };
}

/** Sections stand in another order. */
export const sectionsReordered: Mutation = {
  name: "form-sections-reordered",
  apply(page) {
    const sections = sectionsOf(page);
    const own = sections.filter(({ parentElement }) => parentElement === sections[0]?.parentElement);
    if (own.length < 2) return false;
    const places = own.map((section) => {
      const place = page.document.createComment("");
      section.before(place);
      return place;
    });
    const order = shuffled(page.random, own);
    if (order.every((section, index) => section === own[index])) order.push(order.shift()!);
    order.forEach((section, index) => places[index]?.replaceWith(section));
    return true;
  },
};

/** Headings and labels in words that we never saw. Google's form is known by its words alone. */
export const formReworded: Mutation = {
  name: "form-labels-reworded",
  apply(page) {
    const labels = labelsOf(page).filter(() => page.random.next() < 0.5);
    if (labels.length === 0) return false;
    const before = new Set(labels.map(({ textContent }) => textContent.trim()));
    for (const label of labels) {
      const text = label.textContent;
      label.textContent = pick(page.random, [`${text} (beta)`, `New: ${text}`, "Zxcv qwer", "項目その7", `${text} *`]);
    }
    for (const section of sectionsOf(page))
      for (const named of section.querySelectorAll("[aria-label]"))
        if (before.has(named.getAttribute("aria-label") ?? "")) named.setAttribute("aria-label", "Zxcv");
    doubtForm(page);
    return true;
  },
};

/** Sections that are still empty, or say that they load over what they showed before. */
export const sectionsLate: Mutation = {
  name: "form-sections-late",
  apply(page) {
    const sections = shuffled(page.random, sectionsOf(page)).slice(0, 3);
    if (sections.length === 0) return false;
    for (const section of sections) {
      const body = section.querySelector(".content, .panel-description, .sectionBody");
      const bar = page.document.createElement("div");
      bar.setAttribute("role", "progressbar");
      bar.setAttribute("aria-busy", "true");
      (body ?? section).replaceChildren(bar);
    }
    doubtForm(page);
    return true;
  },
};

/** The form of what was open before is still there, hidden. */
export const formHidden: Mutation = {
  name: "form-hidden-twin",
  apply(page) {
    const parent = sectionsOf(page)[0]?.parentElement;
    if (parent == null) return false;
    const twin = parent.cloneNode(true) as Element;
    otherDigits(twin, 3);
    for (const input of twin.querySelectorAll("input"))
      input.setAttribute("value", (input.getAttribute("value") ?? "").replace(/[1-8]/g, "9"));
    const holder = page.document.createElement("div");
    if (page.random.next() < 0.5) holder.setAttribute("hidden", "");
    else holder.setAttribute("style", "display:none");
    holder.append(twin);
    parent[page.random.next() < 0.5 ? "before" : "after"](holder);
    return true;
  },
};

/** Help buttons and icons whose names are text come into headings and labels. */
export const formDecorated: Mutation = {
  name: "form-labels-decorated",
  apply(page) {
    const labels = labelsOf(page);
    for (const label of labels) {
      const icon = page.document.createElement("i");
      icon.setAttribute("aria-hidden", "true");
      icon.setAttribute(
        "class",
        page.platform === "google-ads" ? "material-icon-i material-icons-extended" : "img sp_x",
      );
      icon.textContent = page.platform === "google-ads" ? pick(page.random, ["help_outline", "info", "lock"]) : "";
      label.after(icon);
    }
    return labels.length > 0;
  },
};

/** No-break spaces and bidi marks around what is typed as a figure. */
export const marksInValues: Mutation = {
  name: "form-marks-in-values",
  apply(page) {
    let changed = false;
    for (const section of sectionsOf(page))
      for (const input of section.querySelectorAll("input")) {
        const value = input.getAttribute("value") ?? "";
        if (!/^\d[\d.,]*$/.test(value) || ["checkbox", "radio", "hidden"].includes(input.type)) continue;
        const mark = pick(page.random, ["\u200e", "\u00a0", "\u202f", "\u2060"]);
        input.setAttribute("value", `${mark}${value}${mark}`);
        changed = true;
      }
    return changed;
  },
};

/** What is being edited has a hostile name, wherever the page says it. */
export const formNameHostile: Mutation = {
  name: "form-name-hostile",
  apply(page) {
    const { truth, document, random } = page;
    const own = truth.settings?.["name"];
    const before = typeof own === "object" && typeof own.value === "string" ? own.value : "";
    if (before === "" || sectionsOf(page).length === 0) return false;
    const name = pick(random, HOSTILE);
    for (const text of textNodes(document.body)) if (text.nodeValue?.trim() === before) text.nodeValue = name;
    for (const element of document.body.querySelectorAll("*"))
      for (const { name: attribute, value } of [...element.attributes])
        if (value === before) element.setAttribute(attribute, name);
    truth.settings!["name"] = { value: name };
    for (const row of truth.table?.rows ?? []) if (row.name === before) row.name = name;
    return true;
  },
};

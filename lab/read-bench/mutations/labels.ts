import type { Mutation } from "../mutation";
import { pick } from "../page";
import { deepest } from "./columns";

/** No-break spaces, soft hyphens and zero-width signs in labels: nobody sees them. */
export const marksInLabels: Mutation = {
  name: "marks-in-labels",
  apply({ table, document, random }) {
    const boxes = [
      ...(table?.columns.map(({ header }) => deepest(header)) ?? []),
      ...document.querySelectorAll(".primary-text, .label-text, [role='heading']"),
    ];
    let changed = false;
    for (const box of boxes) {
      if (box.children.length > 0) continue;
      const text = box.textContent;
      if (text.trim() === "") continue;
      const mark = pick(random, ["\u200b", "\u200e", "\u2060"]);
      const spaced = text.replace(/ /g, pick(random, ["\u00a0", "\u202f", " "]));
      box.textContent = `${mark}${spaced}${mark}`;
      changed = true;
    }
    return changed;
  },
};

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  "Impr.": ["Impressions"],
  Impressionen: ["Impr."],
  "Avg. CPC": ["Average CPC"],
  "Conv. rate": ["Conversion rate"],
  "Cost / conv.": ["Cost per conversion"],
  "Conv. value": ["Conversion value"],
  "Bid strategy type": ["Bid strategy", "Bidding strategy type"],
  "Optimization score": ["Optimisation score"],
  Conversions: ["Conv."],
  "Kosten/Conv.": ["Kosten pro Conversion"],
  Coste: ["Costo"],
  "CPC medio": ["CPC prom."],
  "Amount spent": ["Amount spent (EUR)", "Spent"],
  "Link clicks": ["Link clicks "],
  "Cost per result": ["Cost per results"],
  "Ausgegebener Betrag": ["Ausgaben"],
};

/** Other words of the same meaning that the platform has used itself, or may. */
export const labelsSynonyms: Mutation = {
  name: "labels-synonyms",
  apply({ table, random }) {
    let changed = false;
    for (const { header } of table?.columns ?? []) {
      const box = deepest(header);
      const others = SYNONYMS[box.textContent.trim()];
      if (others === undefined) continue;
      box.textContent = pick(random, others);
      changed = true;
    }
    return changed;
  },
};

import type { Figures } from "@/lab/simulator/account";
import { h } from "./element";
import type { Notation } from "./notation";

/** What the real page puts around a grid. */
export function tableFrame(grid: HTMLElement): HTMLElement {
  return h(
    "ess-table",
    { "minerva-id": "table-view", "navi-id": "table-view" },
    h(
      "ess-particle-table",
      { class: "ess-container" },
      h("div", { class: "ess-table-constraint" }, h("div", { class: "ess-table-wrapper" }, grid)),
    ),
  );
}

/** "1 - 50 of 212" */
export function pagerLine(notation: Notation, shown: number, all: number, about: boolean): HTMLElement {
  const { words } = notation;
  const from = shown === 0 ? 0 : 1;
  const text = words.of(from, shown, all);
  return h(
    "div",
    { class: "selected" },
    h(
      "div",
      { "aria-label": about ? words.ofAbout(from, shown, all) : text },
      h("div", { "aria-hidden": "true" }, text),
    ),
  );
}

const KEYWORDS: readonly (readonly [string, Figures])[] = [
  ["hiking boots", figures(4_120, 391, 402_110_000)],
  ["mountain hut tours", figures(2_006, 88, 91_470_000)],
];

function figures(impressions: number, clicks: number, costMicros: number): Figures {
  return { impressions, clicks, costMicros, reach: 0, linkClicks: 0, conversions: 0, conversionValueMicros: 0 };
}

/** A second table, of keywords: its rows are no campaigns, and its figures are not theirs. */
export function keywordTable(notation: Notation): HTMLElement {
  const { words, form } = notation;
  const columns = [
    ["stats.impressions", words.headers["impressions"], (f: Figures) => notation.count(f.impressions)],
    ["stats.clicks", words.headers["clicks"], (f: Figures) => notation.count(f.clicks)],
    ["stats.cost", words.headers["cost"], (f: Figures) => notation.money(f.costMicros)],
  ] as const;
  const header = (field: string, label: string) =>
    h(
      "div",
      { class: "particle-table-header-cell", essfield: field, role: "columnheader" },
      h("aw-header-cell", { class: "particle-header-title" }, label),
    );
  const grid = h(
    "div",
    { class: "ess-table-canvas density-compact", role: "grid", "aria-label": `${form.topKeywords} ${words.table}` },
    h(
      "div",
      { class: "particle-table-header", role: "row" },
      header("keyword_text", form.keyword),
      ...columns.map(([field, label]) => header(field, label ?? field)),
    ),
    ...KEYWORDS.map(([keyword, row]) =>
      h(
        "div",
        { class: "particle-table-row", role: "row" },
        h(
          "ess-cell",
          { essfield: "keyword_text", role: "gridcell", class: "col-name" },
          h("keyword-text", {}, h("div", { dir: "ltr" }, keyword)),
        ),
        ...columns.map(([field, , show]) =>
          h(
            "ess-cell",
            { essfield: field, role: "gridcell", class: "data-numeric" },
            h("stats-field", {}, h("div", { class: "ess-cell-ellipsis" }, show(row))),
          ),
        ),
      ),
    ),
  );
  return h("div", { class: "second-table" }, h("h2", { class: "group-title" }, form.topKeywords), tableFrame(grid));
}

import { columnsShown } from "./table";
import { h, icon } from "./element";
import type { Notation } from "./notation";
import type { TableRequest } from "./rows";

/** Rows that are no entity, put where the real page has them: a placeholder, skeletons, drafts. */
export function addOddRows(grid: HTMLElement, request: TableRequest, notation: Notation): void {
  const { variant } = request;
  const shadow = grid.querySelector(".frozen-column-shadow");
  const first = grid.querySelector(".particle-table-row");
  if (variant.loading === "first")
    for (let i = 0; i < 4; i++) grid.insertBefore(skeletonRow(request, notation), shadow);
  else if (variant.empty) grid.insertBefore(placeholderRow(notation), shadow);
  if (variant.drafts > 0 && request.level === "campaign") {
    const drafts = Array.from({ length: variant.drafts }, (_, index) => draftRow(request, notation, index));
    for (const row of [draftSummary(notation, variant.drafts), ...drafts]) grid.insertBefore(row, first ?? shadow);
  }
}

/** A row without entities: "no entries match". */
export function placeholderRow(notation: Notation): HTMLElement {
  return h("div", { class: "particle-table-row particle-table-placeholder", role: "row" }, notation.form.noMatch);
}

/** A row whose contents have not come. */
function skeletonRow(request: TableRequest, notation: Notation): HTMLElement {
  const cell = (field: string, name: string) =>
    h(
      "ess-cell",
      { essfield: field, role: "gridcell", tabindex: "-1", class: name },
      h("div", { class: "skeleton-bar" }),
    );
  return h(
    "div",
    { class: "particle-table-row", role: "row", "aria-busy": "true" },
    h("tools-cell", { role: "gridcell", class: "tools-cell" }),
    cell("status", "col-dot"),
    cell("name", "last-frozen-column col-name"),
    h(
      "div",
      { role: "presentation", class: "scroll-clip" },
      h(
        "div",
        { class: "particle-row-scroll-container", role: "presentation" },
        ...columnsShown(request, notation).map(({ field, key }) => cell(field, `col-${key}`)),
      ),
    ),
  );
}

function draftSummary(notation: Notation, count: number): HTMLElement {
  return h(
    "div",
    { class: "particle-table-row summary-draft-overview-row", role: "row" },
    h(
      "div",
      { class: "draft-overview" },
      icon("edit"),
      h("a", { class: "draft-overview-link", href: "/aw/drafts" }, notation.words.drafts(count)),
    ),
  );
}

/** A campaign that is not published: no id of its own yet, and no figures. */
function draftRow(request: TableRequest, notation: Notation, index: number): HTMLElement {
  const { words } = notation;
  const name = `${words.draft} ${index + 1} | Search`;
  return h(
    "div",
    { class: "particle-table-row draft-row", role: "row" },
    h("tools-cell", { role: "gridcell", class: "tools-cell" }),
    h(
      "ess-cell",
      { essfield: "status", role: "gridcell", class: "col-dot" },
      h("aw-status", {}, h("div", { role: "img", class: "aw-status draft", "aria-label": words.draft })),
    ),
    h(
      "ess-cell",
      { essfield: "name", role: "gridcell", class: "resizable last-frozen-column col-name" },
      h("draft-name", {}, h("a", { class: "draft-link", href: `/aw/campaigns/new?draftId=${4410 + index}` }, name)),
    ),
    h(
      "div",
      { role: "presentation", class: "scroll-clip" },
      h(
        "div",
        { class: "particle-row-scroll-container", role: "presentation" },
        ...columnsShown(request, notation).map(({ field, key, numeric }) =>
          h(
            "ess-cell",
            { essfield: field, role: "gridcell", class: `${numeric ? "data-numeric " : ""}resizable col-${key}` },
            h(
              "div",
              { class: "ess-cell-ellipsis" },
              key === "delivery" ? words.draft : key === "budget" ? notation.money(17_000_000) : "—",
            ),
          ),
        ),
      ),
    ),
  );
}

import { METRIC_KINDS } from "@/lib/domain/metrics";
import type { Mutation } from "../mutation";
import { pick, type BenchPage } from "../page";
import { doubted } from "../truth";
import { otherDigits } from "./rows";

/** The table's outermost element on either platform. */
function tableBox({ table }: BenchPage): Element | null {
  return table === null ? null : (table.root.closest("ess-table") ?? table.root);
}

function twinOf(page: BenchPage): Element | null {
  const box = tableBox(page);
  if (box === null) return null;
  const twin = box.cloneNode(true) as Element;
  otherDigits(twin, 3);
  return twin;
}

/** Another table of the same kind, whole and visible: nobody can tell which is the page's. */
export const secondTable: Mutation = {
  name: "second-table",
  apply(page) {
    const twin = twinOf(page);
    const { truth } = page;
    if (twin === null || truth.table === null) return false;
    // Either table's figures could be the page's: one that differs between them must not be read, all others may be refused.
    const differs = (cell: Element | undefined) => /[1-8]/.test(cell?.textContent ?? "");
    const box = tableBox(page)!;
    if (page.random.next() < 0.5) box.after(twin);
    else box.before(twin);
    for (const leaves of [...truth.table.rows.map(({ cells }) => cells), truth.table.totals])
      for (const [name, leaf] of Object.entries(leaves)) leaves[name] = doubted(leaf === "absent" ? "not-shown" : leaf);
    for (const { key, metrics } of page.table?.columns ?? [])
      for (const row of [...page.table!.rows, ...page.table!.totals.slice(0, 1)]) {
        const leaves = page.table!.totals.includes(row) ? truth.table.totals : row.truth?.cells;
        if (leaves === undefined || !differs(row.cells.get(key))) continue;
        for (const metric of metrics)
          if (METRIC_KINDS[metric] !== "text" && Object.hasOwn(leaves, metric)) leaves[metric] = "not-shown";
      }
    truth.table.doubtful = true;
    truth.table.complete = "either";
    truth.table.rowsStated = doubted(truth.table.rowsStated);
    truth.currency = doubted(truth.currency);
    truth.doubtfulKind = true;
    return true;
  },
};

/** A dialog over the page has a table of its own, of other things. */
export const dialogTable: Mutation = {
  name: "dialog-table",
  apply(page) {
    const twin = twinOf(page);
    if (twin === null) return false;
    const dialog = page.document.createElement("div");
    dialog.setAttribute("role", "dialog");
    dialog.setAttribute("aria-modal", "true");
    dialog.append(twin);
    if (page.random.next() < 0.5) page.document.body.append(dialog);
    else page.document.body.prepend(dialog);
    return true;
  },
};

/** The table of the last page is still there, hidden. */
export const hiddenTable: Mutation = {
  name: "hidden-table",
  apply(page) {
    const twin = twinOf(page);
    if (twin === null) return false;
    const holder = page.document.createElement("div");
    if (page.random.next() < 0.5) holder.setAttribute("hidden", "");
    else holder.setAttribute("style", "display:none");
    holder.append(twin);
    tableBox(page)![page.random.next() < 0.5 ? "before" : "after"](holder);
    return true;
  },
};

/** Some other table stands on the page: an extension's, or a widget's with things that are no campaigns. */
export const foreignTable: Mutation = {
  name: "foreign-table",
  apply({ document, random }) {
    const holder = document.createElement("other-extension-root");
    const table = document.createElement("table");
    table.setAttribute("role", pick(random, ["table", "presentation"]));
    const rows = [
      ["Keyword", "Clicks", "Cost"],
      ["shoes", "12", "€3.40"],
      ["boots", "7", "€1.10"],
    ];
    for (const texts of rows) {
      const row = document.createElement("tr");
      for (const text of texts) {
        const cell = document.createElement(texts[0] === "Keyword" ? "th" : "td");
        cell.textContent = text;
        row.append(cell);
      }
      table.append(row);
    }
    holder.append(table);
    if (random.next() < 0.5) document.body.prepend(holder);
    else document.body.append(holder);
    return true;
  },
};

/** A header that sticks to the top is a copy of the header, with nothing under it. */
export const stickyHeader: Mutation = {
  name: "sticky-header",
  apply({ table, random }) {
    if (table === null) return false;
    const copy = table.headerRow.cloneNode(true) as Element;
    copy.setAttribute("aria-hidden", "true");
    if (random.next() < 0.5) table.headerRow.before(copy);
    else table.headerRow.after(copy);
    return true;
  },
};

/** Another extension's overlay: an input, a switch, figures and words that look like ours. */
export const foreignOverlay: Mutation = {
  name: "foreign-overlay",
  apply({ document, random }) {
    const overlay = document.createElement("div");
    overlay.setAttribute("class", "ext-overlay");
    overlay.setAttribute("style", "position:fixed;right:0;top:0;z-index:9999");
    const line = (text: string) => {
      const box = document.createElement("p");
      box.textContent = text;
      return box;
    };
    const input = document.createElement("input");
    input.setAttribute(
      "aria-label",
      pick(random, ["Budget", "Daily budget", "Target CPA", "Campaign name", "Headline 1"]),
    );
    input.setAttribute("value", "99.00");
    overlay.append(
      line("Budget: $123.45"),
      line("1 - 3 of 999"),
      line("Jan 1 – 31, 2020"),
      line("987-654-3210"),
      input,
    );
    if (random.next() < 0.5) document.body.append(overlay);
    else document.body.prepend(overlay);
    return true;
  },
};

/** The range picker also shows the range that is compared with. */
export const compareRange: Mutation = {
  name: "compare-range",
  apply({ document, truth }) {
    const text = document.querySelector(".primary-range .button-text, .dateButton ._43rl, [aria-haspopup] ._43rl");
    const box = text?.closest("dropdown-button, button");
    if (text == null || box == null) return false;
    const twin = box.cloneNode(true) as Element;
    otherDigits(twin, 1);
    twin.setAttribute(
      "class",
      `${twin.getAttribute("class") ?? ""} comparison-range`.replace("primary-range", "").trim(),
    );
    box.after(twin);
    truth.dateRange = doubted(truth.dateRange);
    return true;
  },
};

/** Empty boxes, comments, skip links and announcements that assistive technology reads. */
export const announcements: Mutation = {
  name: "announcements",
  apply({ document, random }) {
    const status = document.createElement("div");
    status.setAttribute("role", pick(random, ["status", "alert", "log"]));
    status.setAttribute("aria-live", "polite");
    status.textContent = pick(random, ["Loaded 12 of 99 rows", "Budget updated to $5.00", "Saved", "1 - 1 of 1"]);
    const skip = document.createElement("a");
    skip.setAttribute("href", "#main");
    skip.textContent = "Skip to main content";
    document.body.prepend(skip, status);
    return true;
  },
};

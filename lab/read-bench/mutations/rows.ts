import type { Mutation } from "../mutation";
import { pick, shuffled, type BenchPage, type MappedRow } from "../page";
import { doubtAll, doubted } from "../truth";
import { textNodes } from "./markup";

/** Another column is sorted by. */
export const rowsReordered: Mutation = {
  name: "rows-reordered",
  apply({ table, random }) {
    if (table === null || table.rows.length < 2 || table.others.length > 0) return false;
    const places = table.rows.map(({ element }) => {
      const place = element.ownerDocument.createComment("");
      element.before(place);
      return place;
    });
    const order = shuffled(random, table.rows);
    // Two rows are shuffled into their old order half of the time.
    if (order.every((row, index) => row === table.rows[index])) order.push(order.shift()!);
    order.forEach(({ element }, index) => places[index]?.replaceWith(element));
    return true;
  },
};

/** A row's nodes stand twice on the page for a moment, with the same content. */
export const rowsDuplicated: Mutation = {
  name: "rows-duplicated",
  apply({ table, random }) {
    if (table === null || table.rows.length === 0) return false;
    const row = pick(random, table.rows);
    pick(random, table.rows).element.after(row.element.cloneNode(true));
    return true;
  },
};

/** Changes the digits of every figure in a cell; false where it has none. */
export function otherDigits(cell: Element, by: number): boolean {
  let changed = false;
  for (const text of textNodes(cell)) {
    const before = text.nodeValue ?? "";
    // 9 and 0 would make other lengths look alike: 1 to 8 move by one.
    const after = before.replace(/[1-8]/g, (digit) => String(((Number(digit) - 1 + by) % 8) + 1));
    if (after !== before) {
      text.nodeValue = after;
      changed = true;
    }
  }
  return changed;
}

/** A recycled row carries an id that another row has, with other figures: which of the two is right, nobody can say. */
export const rowsStale: Mutation = {
  name: "rows-stale",
  apply(page) {
    const { table, random } = page;
    if (table === null || table.rows.length === 0) return false;
    const row = pick(random, table.rows);
    const metrics = table.columns.filter(({ key, metrics: own }) => own.length === 1 && row.cells.has(key));
    const twin = row.element.cloneNode(true) as Element;
    const cells = [...row.element.querySelectorAll("*")];
    const twins = [...twin.querySelectorAll("*")];
    let changed = false;
    for (const { key, metrics: own } of metrics) {
      const at = cells.indexOf(row.cells.get(key)!);
      const [metric] = own;
      if (at < 0 || metric === undefined || ["delivery", "status", "campaignType", "bidStrategy"].includes(metric))
        continue;
      // A dash with a figure in its caption says the same in both.
      const shown = textNodes(twins[at]!).find((text) => (text.nodeValue ?? "").trim() !== "");
      if (!/\d/.test(shown?.nodeValue ?? "") || !otherDigits(twins[at]!, 3)) continue;
      changed = true;
      if (row.truth !== null) row.truth.cells[metric] = "not-shown";
    }
    if (!changed) return false;
    doubtRow(row);
    if (random.next() < 0.5) row.element.after(twin);
    else row.element.before(twin);
    return true;
  },
};

/** Whatever else the row says may be refused as well. */
function doubtRow(row: MappedRow): void {
  doubtAll(row.truth?.cells ?? null);
}

/** A virtual table holds only the rows in view: some are not on the page, though the page says how many there are. */
export const rowsRemoved: Mutation = {
  name: "rows-removed",
  apply({ table, truth, random }) {
    if (table === null || truth.table === null || table.rows.length < 2 || table.others.length > 0) return false;
    const gone = shuffled(random, table.rows).slice(0, random.integer(1, table.rows.length - 1));
    for (const row of gone) {
      row.element.remove();
      truth.table.rows = truth.table.rows.filter((each) => each !== row.truth);
    }
    truth.table.complete = false;
    return true;
  },
};

/** The rows of the next page are elsewhere: the page says `1 - 7 of 212`. */
export const rowsPaged: Mutation = {
  name: "rows-paged",
  apply(page) {
    const { truth, document, random } = page;
    if (truth.table === null || typeof truth.table.rowsStated !== "object") return false;
    const shown = String(truth.table.rowsStated.value);
    const stated = random.integer(101, 990);
    const roots = document.querySelectorAll("pagination-bar, [data-surface*='total_count']");
    let changed = false;
    for (const root of roots) {
      for (const text of textNodes(root)) {
        const next = restated(text.nodeValue ?? "", shown, stated);
        changed ||= next !== text.nodeValue;
        text.nodeValue = next;
      }
      for (const element of root.querySelectorAll("[aria-label]"))
        element.setAttribute("aria-label", restated(element.getAttribute("aria-label") ?? "", shown, stated));
    }
    if (!changed) return false;
    truth.table.rowsStated = { value: stated };
    truth.table.complete = false;
    return true;
  },
};

/** The last number, or the first where the language puts the whole first (`7 件中 1 - 7`). */
function restated(text: string, shown: string, stated: number): string {
  const numbers = [...text.matchAll(/\d+/g)];
  const [first] = numbers;
  const at = first?.[0] === shown && numbers.length > 1 && shown !== "1" ? first : numbers.at(-1);
  if (at === undefined) return text;
  return text.slice(0, at.index) + String(stated) + text.slice(at.index + at[0].length);
}

/** A row that is still empty: its cells have no text, and some say that they load. */
export const rowsSkeleton: Mutation = {
  name: "rows-skeleton",
  apply({ table, document, truth, random }) {
    if (table === null || truth.table === null || table.rows.length === 0) return false;
    for (const row of shuffled(random, table.rows).slice(0, Math.ceil(table.rows.length / 2))) {
      for (const { key, metrics } of table.columns) {
        const cell = row.cells.get(key);
        if (cell === undefined || key === "status" || key === "toggle") continue;
        for (const text of textNodes(cell)) text.nodeValue = "";
        if (random.next() < 0.5) {
          const shimmer = document.createElement("div");
          shimmer.setAttribute("class", "loading-skeleton");
          shimmer.setAttribute("aria-busy", "true");
          cell.append(shimmer);
        }
        for (const metric of metrics) if (row.truth !== null) row.truth.cells[metric] = "not-shown";
      }
    }
    truth.table.complete = "either";
    return true;
  },
};

/** Some cells wait for their figure: a progress bar, with or without the old figure under it. */
export const cellsBusy: Mutation = {
  name: "cells-busy",
  apply({ table, document, truth, random }) {
    if (table === null || truth.table === null || table.rows.length === 0) return false;
    const keepsOld = random.next() < 0.5;
    const columns = table.columns.filter(
      ({ metrics, key }) => metrics.length > 0 && key !== "status" && key !== "toggle",
    );
    for (const { key, metrics } of shuffled(random, columns).slice(0, 4))
      for (const row of table.rows) {
        const cell = row.cells.get(key);
        if (cell === undefined) continue;
        if (!keepsOld) for (const text of textNodes(cell)) text.nodeValue = "";
        const bar = document.createElement("div");
        bar.setAttribute("role", "progressbar");
        bar.setAttribute("aria-busy", "true");
        cell.append(bar);
        for (const metric of metrics) if (row.truth !== null) row.truth.cells[metric] = "not-shown";
      }
    truth.table.complete = "either";
    return true;
  },
};

/** The whole table waits: what it shows may belong to the last filter or date range. */
export const tableLoading: Mutation = {
  name: "table-loading",
  apply(page) {
    const { table, truth, platform } = page;
    if (table === null || truth.table === null || platform !== "google-ads") return false;
    table.root.classList.add("particle-content-loading");
    for (const leaves of [...truth.table.rows.map(({ cells }) => cells), truth.table.totals])
      for (const name of Object.keys(leaves)) leaves[name] = "not-shown";
    truth.table.complete = false;
    truth.table.doubtful = true;
    // Which currency it is rests on the cells.
    truth.currency = doubted(truth.currency);
    return true;
  },
};

/** A draft that is not published is no entity. */
export const draftRow: Mutation = {
  name: "draft-row",
  apply({ table, document, platform }) {
    if (table === null || table.rows.length === 0 || platform !== "google-ads") return false;
    const row = document.createElement("div");
    row.setAttribute("class", "particle-table-row summary-draft-overview-row");
    row.setAttribute("role", "row");
    row.textContent = "Drafts: 2 campaigns in progress";
    table.rows[0]!.element.before(row);
    return true;
  },
};

const TOTALS: Readonly<Record<string, readonly string[]>> = {
  en: ["Total: All but removed campaigns", "Total: All enabled campaigns", "Total: Filtered", "Grand total"],
  de: ["Gesamt: Alle aktivierten Kampagnen", "Gesamtsumme", "Summe: Gefiltert"],
  fr: ["Total : toutes les campagnes activées", "Total général", "Totaux"],
  es: ["Total: todas las campañas habilitadas", "Total general"],
  pt: ["Total: todas as campanhas ativadas", "Total geral", "Totais"],
  ja: ["合計: 有効なキャンペーンすべて", "総計"],
};

/** The table's own total under another name. */
export const totalsRenamed: Mutation = {
  name: "totals-renamed",
  apply({ table, language, random, platform }) {
    const own = table?.totals[0];
    if (own === undefined || platform !== "google-ads") return false;
    const label = own.element.querySelector(
      ".particle-table-segmented-summary-label-text, .particle-table-summary-label",
    );
    if (label === null) return false;
    label.textContent = pick(random, TOTALS[language] ?? TOTALS["en"]!);
    return true;
  },
};

/** The table's total is not there; Google may still show the account's, which is another. */
export const totalsRemoved: Mutation = {
  name: "totals-removed",
  apply({ table, truth, random }) {
    if (table === null || truth.table === null || table.totals.length === 0) return false;
    const alone = random.next() < 0.5;
    table.totals.forEach(({ element }, index) => {
      if (index === 0 || alone) element.remove();
    });
    for (const name of Object.keys(truth.table.totals)) truth.table.totals[name] = "not-shown";
    // Meta states the number of rows in its total row.
    if (truth.platform === "meta-ads") {
      truth.table.rowsStated = "not-shown";
      truth.table.complete = false;
    }
    return true;
  },
};

/** Totals stand under the header in some layouts. */
export const totalsFirst: Mutation = {
  name: "totals-first",
  apply({ table }) {
    if (table === null || table.totals.length === 0 || table.rows.length === 0) return false;
    const first = table.rows[0]!.element;
    if (table.totals[0]!.element.parentElement !== first.parentElement) return false;
    for (const { element } of table.totals) first.before(element);
    return true;
  },
};

/** A row of a kind of campaign's total beside the table's. */
export const totalsOfKinds: Mutation = {
  name: "totals-of-kinds",
  apply(page: BenchPage) {
    const { table, platform } = page;
    const own = table?.totals[0];
    if (own === undefined || platform !== "google-ads") return false;
    const twin = own.element.cloneNode(true) as Element;
    twin.setAttribute(
      "class",
      "particle-table-row particle-table-summary-row particle-table-summary-row-search chart-visible-or-absent",
    );
    const label = twin.querySelector(".particle-table-segmented-summary-label-text, .particle-table-summary-label");
    if (label !== null) label.textContent = "Total: Search";
    for (const cell of twin.querySelectorAll("[essfield]")) otherDigits(cell, 2);
    own.element.before(twin);
    return true;
  },
};

import type { Mutation } from "../mutation";
import { pick, shuffled, type BenchPage, type MappedRow } from "../page";

/** The words of a name wherever the row shows or tells them. */
function rename(row: MappedRow, name: string): boolean {
  const shown = row.name;
  if (shown === null || row.truth === null) return false;
  const before = row.truth.name;
  shown.textContent = name;
  for (const element of row.element.querySelectorAll("*"))
    for (const { name: attribute, value } of [...element.attributes])
      if (value === before) element.setAttribute(attribute, name);
  row.truth.name = name;
  return true;
}

/** What people really call their campaigns, and what breaks readers. */
export const HOSTILE = [
  "Total: spring 1,234",
  "Total: Campaigns",
  "Gesamt: Konto",
  "Budget $99/day",
  "€1.234,56",
  "1,234.56",
  "—",
  "--",
  "0",
  "<b>Sale</b> & more",
  "</div><div role=row>",
  "{{campaign.name}} ${x}",
  "Paused",
  "In draft",
  "Results from 12 campaigns",
  "help_outline",
  "javascript:alert(1)",
  "👩‍👩‍👧‍👦 family 🏳️‍🌈",
  "מבצע קיץ 2026",
  "حملة الصيف ١٢٣",
  "ﬁne print ½ ™",
  `${"Very long name ".repeat(20)}end`,
  "Last 30 days: Jan 1 – 30, 2026",
  "act=100344157941201",
  "campaignId=1",
  "constructor",
  "__proto__",
  "合計",
  "1 - 50 of 212",
];

export const namesHostile: Mutation = {
  name: "names-hostile",
  apply({ table, random, truth }) {
    // A form beside the table carries names as well; renaming one of two would be another story.
    if (table === null || truth.kind !== "table" || table.rows.length === 0) return false;
    const names = shuffled(random, HOSTILE);
    return table.rows
      .map((row, index) => rename(row, names[index % names.length]! + (index < names.length ? "" : ` ${index}`)))
      .some(Boolean);
  },
};

/** Two things of one name: ids tell them apart. */
export const namesDoubled: Mutation = {
  name: "names-doubled",
  apply({ table, random, truth }) {
    if (table === null || truth.kind !== "table" || table.rows.length < 2) return false;
    const name = pick(random, table.rows).truth?.name ?? "Brand";
    return table.rows
      .filter(() => random.next() < 0.7)
      .map((row) => rename(row, name))
      .some(Boolean);
  },
};

/** Right to left, the page or only its names. */
export const rightToLeft: Mutation = {
  name: "right-to-left",
  apply({ document, table, random }) {
    document.documentElement.setAttribute("dir", "rtl");
    if (random.next() < 0.5) document.body.setAttribute("dir", "rtl");
    for (const row of table?.rows ?? []) row.name?.setAttribute("dir", pick(random, ["auto", "rtl", "ltr"]));
    return true;
  },
};

/**
 * A long name is cut in the text and whole in its tooltip. The cut one is not the name: whoever cannot find the whole one
 * has none.
 */
export const namesCut: Mutation = {
  name: "names-cut",
  apply({ table, truth, random }: BenchPage) {
    if (table === null || truth.kind !== "table") return false;
    let changed = false;
    for (const row of table.rows) {
      const { name, truth: own } = row;
      if (name === null || own === null || own.name.length < 12) continue;
      const holder = row.element.querySelector("[data-tooltip-content]") ?? name;
      holder.setAttribute(holder === name ? "title" : "data-tooltip-content", own.name);
      name.textContent = `${own.name.slice(0, random.integer(6, 10)).trim()}…`;
      changed = true;
    }
    return changed;
  },
};

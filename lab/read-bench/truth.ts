import type { Leaf, Leaves, PageTruth } from "@/tests/replicas/truth-types";

/** The same value or absence, but a reader may say that it cannot read it. */
export function doubted(leaf: Leaf): Leaf {
  if (leaf === "absent") return { value: null, doubtful: true };
  return typeof leaf === "object" ? { ...leaf, doubtful: true } : leaf;
}

/** Doubts every leaf of these names (all, where none are given). */
export function doubtAll(leaves: Leaves | null, names?: readonly string[]): void {
  if (leaves === null) return;
  for (const name of names ?? Object.keys(leaves)) {
    const leaf = leaves[name];
    if (leaf !== undefined) leaves[name] = doubted(leaf);
  }
}

/** Doubts the whole page: whatever is read must be right, but nothing must be read. */
export function doubtPage(truth: PageTruth): void {
  truth.accountId = doubted(truth.accountId);
  truth.locale = doubted(truth.locale);
  truth.currency = doubted(truth.currency);
  truth.dateRange = doubted(truth.dateRange);
  doubtTable(truth);
  doubtAll(truth.settings);
}

/** Doubts every cell and total of the table. */
export function doubtTable({ table }: PageTruth, metrics?: readonly string[]): void {
  if (table === null) return;
  for (const row of table.rows) doubtAll(row.cells, metrics);
  doubtAll(table.totals, metrics);
}

/** Every amount of money on the page is in a currency that its sign does not tell. */
export function openCurrency({ table, settings }: PageTruth): void {
  for (const leaves of [...(table?.rows ?? []).map(({ cells }) => cells), table?.totals ?? {}, settings ?? {}])
    for (const [name, leaf] of Object.entries(leaves)) {
      const value = typeof leaf === "object" ? leaf.value : null;
      if (typeof leaf === "object" && typeof value === "object" && value !== null && "amountMicros" in value)
        leaves[name] = { ...leaf, openCurrency: true };
    }
}

/** Signs that several currencies share, and the currency that a country means by them. */
const SHARED = /^(?:\$|kr\.?|[¥￥]|Rs\.?)$/;
const OWN: Readonly<Record<string, string>> = { US: "USD", JP: "JPY", MX: "MXN", CA: "CAD", SE: "SEK" };

/** What contracts.md says of such signs: the page's country settles them, or nothing does. */
export function settleCurrency(truth: PageTruth, locale: string, currency: string): void {
  const sign = new Intl.NumberFormat(locale, { style: "currency", currency })
    .formatToParts(1)
    .find(({ type }) => type === "currency")?.value;
  if (sign === undefined || !SHARED.test(sign) || OWN[locale.slice(-2)] === currency) return;
  truth.currency = doubted(truth.currency);
  openCurrency(truth);
}

// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { layersOf, type PageReading } from "@/lib/domain/reading";
import { metaAds } from "./index";
import { page, type Page } from "./testing/page";

/** A table as fixed-data-table writes it, without a single key: boxes by `left` and `width`, frozen and scrolling group. */
interface Spec {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
  /** Moves the scrolling group of the body against its header. */
  readonly shift?: number;
  readonly locale?: string;
}
const WIDTHS = [49, 300, 120, 130, 140, 110, 150];

function group(cells: readonly string[], wrap: (cell: string, style: string) => string, shift = 0): string {
  let left = 0;
  const boxes = cells.map((cell, index) => {
    const width = WIDTHS[index] ?? 100;
    const box = wrap(cell, `height: 46px; width: ${width}px; left: ${left + (index > 1 ? shift : 0)}px`);
    left += width;
    return box;
  });
  return `<div style="left: 0px"><div style="position: absolute; width: 2000px; transform: translate(0px, 0px)">${boxes.join("")}</div></div>`;
}
const name = (text: string) =>
  `<a href="#"><span>${text}</span></a><div role="toolbar"><a aria-label="Edit" href="#">Edit</a></div>`;
function keyless({ headers, rows, total, shift = 0, locale = "en_US" }: Spec): Page {
  const head = group(["", ...headers], (label, style) => `<div role="columnheader" style="${style}"><div role="heading" aria-level="4">${label}</div></div>`);
  const line = (cells: readonly string[]) =>
    `<div style="width: 2000px; height: 46px; transform: translate(0px, 46px)"><div role="presentation">${group(
      ["<input type='checkbox'>", name(cells[0] ?? ""), ...cells.slice(1)],
      (cell, style) => `<div style="${style}"><div>${cell}</div></div>`,
      shift,
    )}</div></div>`;
  const foot = total === undefined ? "" : `<div data-pagelet="FixedDataTableNew_footerRow">${group(["", ...total], (cell, style) => `<div style="${style}"><div>${cell}</div></div>`)}</div>`;
  return page("campaigns?act=900100", `<div role="table"><div role="row">${head}</div><div>${rows.map(line).join("")}</div>${foot}</div>`, locale);
} // prettier-ignore
const read = ({ document, url }: Page): PageReading => metaAds.read(document, url);
const usd = (units: number) => ({ amountMicros: Math.round(units * 1_000_000), currency: "USD" });

const HEADERS = ["Campaign", "Results", "Cost per result", "Amount spent", "Reach"];
const ROWS = [
  ["Spring", "165<div>Website purchases</div>", "$10.21", "$1,684.51", "74,928"],
  ["Autumn $99/day", "12<div>Website purchases</div>", "$8.00", "$96.00", "3,100"],
];

describe("a table without keys", () => {
  it("is read by what stands under the words of its header, where the figures prove it", () => {
    const reading = read(keyless({ headers: HEADERS, rows: ROWS, total: ["Results from 2 campaigns", "177", "$10.06", "$1,780.51", "78,028"] }));
    expect(reading.table).toMatchObject({ rowsRead: 2, rowsStated: 2, complete: true });
    const [first, second] = reading.table?.rows ?? [];
    expect(first).toMatchObject({ id: null, name: "Spring" });
    expect(second?.name).toBe("Autumn $99/day");
    expect(first?.cells).toMatchObject({
      results: { value: 165 }, resultType: { value: "Website purchases" }, costPerResult: { value: usd(10.21) },
      cost: { value: usd(1684.51) }, reach: { value: 74928 },
    });
    expect(reading.table?.totals).toMatchObject({ cost: { value: usd(1780.51) } });
    const via = first?.cells.cost?.status === "found" ? first.cells.cost.via : "";
    expect(layersOf(via)).toEqual(["aria", "label", "geometry"]);
    expect(reading.problems).toContainEqual({ field: "id", reason: "no-match", hint: "rows-without-ids" });
  }); // prettier-ignore
  it.each([
    ["de_DE", ["Kampagne", "Ergebnisse", "Kosten pro Ergebnis", "Ausgegebener Betrag", "Reichweite"]],
    ["fr_FR", ["Campagne", "Résultats", "Coût par résultat", "Montant dépensé", "Couverture"]],
    ["es_ES", ["Campaña", "Resultados", "Coste por resultado", "Importe gastado", "Alcance"]],
    ["pt_BR", ["Campanha", "Resultados", "Custo por resultado", "Valor usado", "Alcance"]],
    ["ja_JP", ["キャンペーン", "結果", "結果の単価", "消化金額", "リーチ"]],
  ])("is read in %s", (locale, headers) => {
    const cells = read(keyless({ headers, rows: ROWS, locale })).table?.rows[0]?.cells;
    expect(cells).toMatchObject({ cost: { value: { amountMicros: 1_684_510_000 } }, reach: { value: 74928 } });
  });
  it("gives no figure where nothing proves that figures and headers belong together", () => {
    const bare = [0, 3, 4].map((index) => HEADERS[index]!);
    const rows = ROWS.map((cells) => [0, 3, 4].map((index) => cells[index]!));
    const reading = read(keyless({ headers: bare, rows }));
    expect(reading.table?.rows.map((row) => row.cells.cost?.status)).toEqual(["unreadable", "unreadable"]);
    expect(reading.problems).toContainEqual({ field: "table", reason: "ambiguous", hint: "only-by-place" });
  });
  it("gives no figure where the cells have slipped by a column", () => {
    const slipped = ROWS.map(([title, ...cells]) => [title!, cells[3]!, ...cells.slice(0, 3)]);
    const { table } = read(keyless({ headers: HEADERS, rows: slipped }));
    for (const { cells } of table?.rows ?? [])
      for (const reading of Object.values(cells)) expect(reading.status).not.toBe("found");
  });
  it("gives no figure from cells that stand half under another header", () => {
    const { table } = read(keyless({ headers: HEADERS, rows: ROWS, shift: 60 }));
    for (const { cells } of table?.rows ?? [])
      for (const reading of Object.values(cells)) expect(reading.status).not.toBe("found");
  });
  it("takes neither of two columns with one name", () => {
    const headers = ["Campaign", "Results", "Cost per result", "Amount spent", "Amount spent"];
    const { table } = read(keyless({ headers, rows: ROWS }));
    expect(table?.rows[0]?.cells.cost).toMatchObject({ status: "unreadable" });
  });
  it("is read as an ordinary HTML table too", () => {
    const th = HEADERS.map((label) => `<th>${label}</th>`).join("");
    const tr = ROWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
    const { table } = read(page("campaigns?act=900100", `<table><tr>${th}</tr>${tr}</table>`));
    expect(table?.rows[0]).toMatchObject({ name: "Spring", cells: { cost: { value: usd(1684.51) } } });
  });
});

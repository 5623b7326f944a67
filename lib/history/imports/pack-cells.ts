import { BREAKDOWNS } from "@/lib/domain/history";

import { dayNumber } from "../days";
import { FIGURES } from "../packed-rows";
import type { PackedRows } from "../packed-rows";
import { makeTexts } from "../packed-texts";
import type { Texts } from "../packed-texts";
import { columnAt } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import type { Field } from "./fields";
import type { RowPlan } from "./map-rows";
import { isMissing } from "./numbers";
import type { Period } from "./periods";
import type { FigureColumn } from "./row-figures";
import { settingColumns } from "./row-settings";
import { cellOf, placementOf } from "./values";

/** Longest text that is kept of one cell: an ad's text at its platform's longest. */
const MAX_TEXT = 2_200;
/** Leads among result indicators and in the words of Ads Reporting. */
const LEADS = /lead|clientes potenciales|cadastro|prospect|contatti|リード|潜在客户|潛在顧客|잠재 고객/i;

/**
 * Packs these rows of cells: each distinct text is understood once, and each row only takes its numbers along. `periods` are those of the first
 * rows; rows behind them have none, and stand on day 0.
 */
export function packCells(
  table: CellTable,
  rows: RowNumbers,
  periods: readonly Period[],
  figures: readonly FigureColumn[],
  plan: RowPlan,
): PackedRows {
  const texts = makeTexts();
  const length = rows.length;
  const codesOf = (field: Field, kept: (text: string) => string | null): Uint32Array => {
    const at = plan.fields.indexOf(field);
    if (at === -1) return new Uint32Array(length);
    const column = columnAt(table, at);
    const numbers = Uint32Array.from(column.texts, (text) => texts.code(kept(text)));
    return gather(column.codes, rows, numbers, new Uint32Array(length));
  };

  const campaignId = codesOf("campaignId", idOf);
  const named = codesOf("campaign", nameOf);
  const breakdowns: Record<string, Uint32Array> = {};
  for (const breakdown of BREAKDOWNS) {
    if (plan.unsplit.has(plan.fields.indexOf(breakdown))) continue;
    keepUsed(
      breakdowns,
      breakdown,
      codesOf(breakdown, (text) => split(breakdown, text)),
    );
  }
  const platformColumn = plan.fields.indexOf("publisherPlatform");
  if (platformColumn !== -1 && !plan.unsplit.has(platformColumn))
    keepUsed(breakdowns, "placement", placed(codesOf("publisherPlatform", nameOf), breakdowns["placement"], texts));

  const metrics: Record<string, Float64Array> = {};
  for (const figure of FIGURES) {
    const found = figures.find(({ stored }) => stored === figure);
    const column = found && gather(found.codes, rows, found.values, new Float64Array(length));
    if (column?.some((value) => !Number.isNaN(value))) metrics[figure] = column;
  }
  const resultType = codesOf("resultType", nameOf);
  countLeads(metrics, resultType, texts);

  const attributes = settingColumns(table, rows, plan, texts);
  const ad = codesOf("ad", nameOf);
  if (plan.level === "ad") nameByHeadlines(ad, attributes, texts);
  return {
    length,
    texts: texts.all,
    ...daysOf(periods, length),
    level: new Uint32Array(length).fill(texts.code(plan.level ?? "campaign")),
    names: {
      campaignId,
      campaign: named.map((code, row) => code || campaignId[row]!),
      adsetId: codesOf("adsetId", idOf),
      adset: codesOf("adset", nameOf),
      adId: codesOf("adId", idOf),
      ad,
    },
    breakdowns,
    metrics,
    resultType: isUsed(resultType) ? resultType : null,
    attributes: [...attributes].filter(([, column]) => isUsed(column)),
  };
}

/** An id as it was exported; null where a spreadsheet has rounded it (`1.2021E+17`), because a wrong id joins wrong rows. */
export function idOf(cell: string): string | null {
  const text = nameOf(cell);
  if (text === null || /[eE][+-]?\d+$/.test(text)) return null;
  return text.replace(/^(?:c|cg|ag|as|a):(?=\d)/, "");
}

function nameOf(cell: string): string | null {
  return isMissing(cell) ? null : cell.trim().slice(0, MAX_TEXT);
}

function split(breakdown: string, cell: string): string | null {
  const text = nameOf(cell);
  return text === null ? null : cellOf(breakdown, text);
}

function isUsed(column: Uint32Array): boolean {
  return column.some((code) => code !== 0);
}

function keepUsed(into: Record<string, Uint32Array>, name: string, column: Uint32Array): void {
  if (isUsed(column)) into[name] = column;
}

function gather<A extends Uint32Array | Float64Array>(codes: Uint32Array, rows: RowNumbers, values: A, into: A): A {
  for (let index = 0; index < rows.length; index += 1) into[index] = values[codes[rows[index]!]!]!;
  return into;
}

function daysOf(periods: readonly Period[], length: number): Pick<PackedRows, "date" | "dateTo"> {
  const date = new Int32Array(length);
  const dateTo = new Int32Array(length);
  // Rows of one day share one period.
  const numbers = new Map<Period, readonly [number, number]>();
  periods.forEach((period, row) => {
    let days = numbers.get(period);
    if (days === undefined) numbers.set(period, (days = [dayNumber(period.from), dayNumber(period.to)]));
    [date[row], dateTo[row]] = days;
  });
  return { date, dateTo };
}

/** Platform and placement, which Meta states in two columns, in one. */
function placed(platforms: Uint32Array, placements: Uint32Array | undefined, texts: Texts): Uint32Array {
  const textOf = (code: number) => (code === 0 ? null : String(texts.all[code - 1]));
  const known = new Map<string, number>();
  return platforms.map((platform, row) => {
    const placement = placements?.[row] ?? 0;
    const key = `${platform} ${placement}`;
    let code = known.get(key);
    if (code === undefined) known.set(key, (code = texts.code(placementOf(textOf(platform), textOf(placement)))));
    return code;
  });
}

/** What Meta counts as results of a lead campaign are leads. */
function countLeads(metrics: Record<string, Float64Array>, resultType: Uint32Array, texts: Texts): void {
  const { results } = metrics;
  const ofLeads = texts.all.map((text) => LEADS.test(String(text)));
  if (results === undefined || !resultType.some((code) => code !== 0 && ofLeads[code - 1])) return;
  const leads = metrics["leads"] ?? new Float64Array(results.length).fill(Number.NaN);
  resultType.forEach((code, row) => {
    if (code !== 0 && ofLeads[code - 1] && Number.isNaN(leads[row]!)) leads[row] = results[row]!;
  });
  if (leads.some((value) => !Number.isNaN(value))) metrics["leads"] = leads;
}

/** Google's responsive ads have no name: their first headlines stand for it. */
function nameByHeadlines(ad: Uint32Array, attributes: ReadonlyMap<string, Uint32Array>, texts: Texts): void {
  const columns = ["headline1", "headline2", "headline3"].map((key) => attributes.get(key));
  if (columns.every((column) => column === undefined)) return;
  ad.forEach((code, row) => {
    if (code !== 0) return;
    const first = columns.flatMap((column) => (column?.[row] ? [String(texts.all[column[row] - 1])] : []));
    if (first.length > 0) ad[row] = texts.code(first.join(" | "));
  });
}

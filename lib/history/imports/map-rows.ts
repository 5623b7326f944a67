import type { Breakdown, DayMetrics, HistoryRow } from "@/lib/domain/history";
import { BREAKDOWNS } from "@/lib/domain/history";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { Level, PlatformId } from "@/lib/domain/platform";

import type { Micros } from "./api-micros";
import { FIGURE_FIELDS, STORED_AS } from "./fields";
import type { Field, FigureField } from "./fields";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";
import type { PeriodReader } from "./periods";
import { settingReaders } from "./row-settings";
import { isMicros } from "./tally";
import { cellOf, placementOf } from "./values";

/** How the rows of one table are to be read; everything in it was decided by evidence before. */
export interface RowPlan {
  readonly fields: readonly (Field | null)[];
  readonly names: readonly string[];
  readonly level: Level | null;
  readonly platform: PlatformId | null;
  readonly decimal: DecimalSign;
  readonly micros: Micros;
  readonly period: PeriodReader;
  /** Breakdown columns that say "All" in every row and therefore split nothing. */
  readonly unsplit: ReadonlySet<number>;
}

export interface MappedRow {
  readonly metrics: DayMetrics;
  /** null where neither the row nor the file states a period: such a row is counted, but cannot be stored. */
  readonly row: HistoryRow | null;
}

/** Longest text that is kept of one cell: an ad's text at its platform's longest. */
const MAX_TEXT = 2_200;

/** Leads among result indicators and in the words of Ads Reporting. */
const LEADS = /lead|clientes potenciales|cadastro|prospect|contatti|リード|潜在客户|潛在顧客|잠재 고객/i;
/** What other tools write where there is no figure. */
const NOTHING = /^\s*(?:nan|null|none|n\/d|#n\/a)\s*$/i;

/** A function that turns the cells of one record into a row of history, or into the reason why it is left out. */
export function rowMapper(plan: RowPlan): (cells: readonly string[]) => MappedRow | string {
  const { fields, level } = plan;
  const at = (field: Field): number => fields.indexOf(field);
  const figures = FIGURE_FIELDS.flatMap((field) => (at(field) === -1 ? [] : [{ field, column: at(field) }]));
  const splits = BREAKDOWNS.flatMap((breakdown) =>
    at(breakdown) === -1 || plan.unsplit.has(at(breakdown)) ? [] : [{ breakdown, column: at(breakdown) }],
  );
  const platformColumn = plan.unsplit.has(at("publisherPlatform")) ? -1 : at("publisherPlatform");
  const settings = settingReaders(plan);
  const names = {
    campaignId: at("campaignId"),
    campaign: at("campaign"),
    adsetId: at("adsetId"),
    adset: at("adset"),
    adId: at("adId"),
    ad: at("ad"),
    resultType: at("resultType"),
  };
  const text = (cells: readonly string[], column: number): string | null => {
    const cell = column === -1 ? undefined : cells[column];
    return cell === undefined || isMissing(cell) ? null : cell.trim().slice(0, MAX_TEXT);
  };

  return (cells) => {
    const metrics: { -readonly [M in keyof DayMetrics]: DayMetrics[M] } = {};
    for (const { field, column } of figures) {
      const cell = cells[column] ?? "";
      if (isMissing(cell)) continue;
      const value = numberValue(cell, plan.decimal);
      if (Number.isNaN(value) && NOTHING.test(cell)) continue;
      if (Number.isNaN(value)) return `${field} is "${cell.trim().slice(0, 40)}", which is no number`;
      if (value < 0) return `${field} is negative (${cell.trim().slice(0, 40)})`;
      metrics[STORED_AS[field]] = stored(field, value, plan.micros.cost);
    }

    const period = plan.period(cells);
    if (typeof period === "string") return period;
    const campaign = text(cells, names.campaign);
    const campaignId = idOf(text(cells, names.campaignId));
    const adsetId = idOf(text(cells, names.adsetId));
    const adset = text(cells, names.adset);
    const adId = idOf(text(cells, names.adId));
    const adName = text(cells, names.ad);
    if (level !== null && !campaign && !campaignId && !adset && !adsetId && !adName && !adId)
      return "names no campaign, ad set or ad";

    const breakdowns: { [B in Breakdown]?: string } = {};
    for (const { breakdown, column } of splits) {
      const cell = text(cells, column);
      if (cell !== null) breakdowns[breakdown] = cellOf(breakdown, cell);
    }
    if (platformColumn !== -1) {
      const placement = placementOf(text(cells, platformColumn), breakdowns.placement ?? null);
      if (placement !== null) breakdowns.placement = placement;
    }
    const attributes = settings(cells);
    const resultType = text(cells, names.resultType);
    if (resultType !== null) {
      metrics.resultType = resultType;
      // What Meta counts as results of a lead campaign are leads.
      if (metrics.leads === undefined && metrics.results !== undefined && LEADS.test(resultType))
        metrics.leads = metrics.results;
    }
    if (period === null) return { metrics, row: null };
    const ad = level === "ad" ? (adName ?? headlines(attributes)) : adName;
    return {
      metrics,
      row: {
        date: period.from,
        dateTo: period.to,
        level: level ?? "campaign",
        campaignId,
        campaign: campaign ?? campaignId ?? "",
        adsetId,
        adset,
        adId,
        ad,
        breakdowns,
        metrics,
        attributes,
      },
    };
  };
}

function stored(field: FigureField, value: number, micros: boolean): number {
  if (!isMicros(field)) return value;
  return micros && field === "cost" ? Math.round(value) : Math.round(value * MICROS_PER_UNIT);
}

/** An id as it was exported; null where a spreadsheet has rounded it (`1.2021E+17`), because a wrong id joins wrong rows. */
function idOf(text: string | null): string | null {
  if (text === null || /[eE][+-]?\d+$/.test(text)) return null;
  return text.replace(/^(?:c|cg|ag|as|a):(?=\d)/, "");
}

/** Google's responsive ads have no name: their first headlines stand for it. */
function headlines(attributes: HistoryRow["attributes"]): string | null {
  const first = ["headline1", "headline2", "headline3"]
    .map((key) => attributes[key])
    .filter((text) => text !== undefined);
  return first.length === 0 ? null : first.join(" | ");
}

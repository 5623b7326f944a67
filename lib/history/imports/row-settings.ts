import { MICROS_PER_UNIT } from "@/lib/domain/money";

import type { Texts } from "../packed-texts";
import { columnAt } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import { parseDay } from "./dates";
import type { Field } from "./fields";
import { isFigure } from "./fields";
import type { RowPlan } from "./map-rows";
import { isMissing, parseNumber } from "./numbers";
import { bidStrategyOf, budgetTypeOf, campaignTypeOf, statusOf } from "./values";

/** Fields that become parts of the row itself, or are computed from figures: they are no attributes. */
const ELSEWHERE: ReadonlySet<Field> = new Set<Field>([
  "date", "week", "month", "quarter", "from", "to", "accountId", "accountName", "currency", "campaignId", "campaign", "adsetId", "adset",
  "adId", "ad", "device", "age", "gender", "location", "placement", "network", "hour", "keyword", "searchTerm", "publisherPlatform",
  "ctr", "averageCpc", "cpm", "frequency", "conversionRate", "costPerConversion", "roas", "costPerResult", "resultType",
]); // prettier-ignore
const UNSAFE = /^(?:__proto__|prototype|constructor)$/;
const MAX_TEXT = 2_200;

/**
 * What rows state beside their figures, by its name: settings in the contract's words, texts of ads, and every column that is not
 * understood under its own header. Cells without a value are 0.
 */
export function settingColumns(
  table: CellTable,
  rows: RowNumbers,
  plan: RowPlan,
  texts: Texts,
): Map<string, Uint32Array> {
  const attributes = new Map<string, Uint32Array>();
  plan.fields.forEach((field, at) => {
    if (field !== null && (ELSEWHERE.has(field) || isFigure(field))) return;
    const [key, read] = field === null ? keep(plan.names[at]!) : readerOf(field, plan);
    const column = columnAt(table, at);
    const numbers = column.texts.map((text) => (isMissing(text) ? 0 : texts.code(read(text))));
    if (numbers.every((code) => code === 0)) return;
    let codes = attributes.get(key);
    if (codes === undefined) attributes.set(key, (codes = new Uint32Array(rows.length)));
    for (let index = 0; index < rows.length; index += 1) {
      const code = numbers[column.codes[rows[index]!]!]!;
      if (code !== 0) codes[index] = code;
    }
  });
  if (plan.fields.includes("bid")) settleBids(attributes, texts);
  return attributes;
}

/** The name of a column's setting, and what one of its cells states: null for nothing. */
type Reader = readonly [key: string, read: (cell: string) => string | number | null];

function readerOf(field: Field, plan: RowPlan): Reader {
  const number = (cell: string) => parseNumber(cell, plan.decimal);
  const money = (key: string): Reader => [
    key,
    (cell) => {
      const value = number(cell)?.value;
      // Meta writes 0 where nothing is set at this level.
      if (value === undefined || value < 0 || (value === 0 && plan.platform === "meta-ads")) return null;
      return Math.round(plan.micros.bids ? value : value * MICROS_PER_UNIT);
    },
  ];
  const share = (key: string): Reader => [
    key,
    (cell) => {
      const parsed = number(cell);
      if (!parsed) return textOf(cell);
      return parsed.percent || parsed.value > 1 ? parsed.value / 100 : parsed.value;
    },
  ];
  switch (field) {
    case "budget":
      return money("budgetMicros");
    case "targetCpa":
      return money("targetCpaMicros");
    case "maxCpc":
      return money("maxCpcMicros");
    case "bid":
      return money("bidMicros");
    case "targetRoas":
      return [
        field,
        (cell) => {
          const parsed = number(cell);
          return parsed && parsed.value > 0 ? (parsed.percent ? parsed.value / 100 : parsed.value) : null;
        },
      ];
    case "optimizationScore":
    case "searchImpressionShare":
    case "searchLostImpressionShareBudget":
    case "searchLostImpressionShareRank":
      return share(field);
    case "budgetType":
      return [field, budgetTypeOf];
    case "bidStrategy":
    case "bidType":
      return ["bidStrategy", bidStrategyOf];
    case "campaignType":
      return [field, campaignTypeOf];
    case "status":
    case "delivery":
      return [field, statusOf];
    case "startDate":
    case "endDate":
      return [field, (cell) => parseDay(cell, null)];
    case "headline":
    case "description":
    case "primaryText":
      return keep(`${field}1`);
    default:
      return keep(field);
  }
}

function keep(name: string): Reader {
  return [UNSAFE.test(name) ? `column ${name}` : name, textOf];
}

function textOf(cell: string): string {
  return cell.trim().slice(0, MAX_TEXT);
}

/** Meta states one "Bid" whose meaning its bid type tells. */
function settleBids(attributes: Map<string, Uint32Array>, texts: Texts): void {
  const bids = attributes.get("bidMicros");
  const strategies = attributes.get("bidStrategy");
  if (bids === undefined || strategies === undefined) return;
  const move = (strategy: string, key: string): void => {
    const wanted = texts.code(strategy);
    if (!strategies.some((code, row) => code === wanted && bids[row] !== 0)) return;
    const into = attributes.get(key) ?? new Uint32Array(bids.length);
    attributes.set(key, into);
    strategies.forEach((code, row) => {
      if (code !== wanted || bids[row] === 0) return;
      into[row] = bids[row]!;
      bids[row] = 0;
    });
  };
  move("cost-per-result-goal", "targetCpaMicros");
  move("bid-cap", "bidCapMicros");
}

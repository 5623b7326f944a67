import { MICROS_PER_UNIT } from "@/lib/domain/money";

import { parseDay } from "./dates";
import type { Field } from "./fields";
import { isFigure } from "./fields";
import type { RowPlan } from "./map-rows";
import { isMissing, parseNumber } from "./numbers";
import { bidStrategyOf, budgetTypeOf, campaignTypeOf, statusOf } from "./values";

type Attributes = Record<string, string | number>;
type Reader = (cell: string, into: Attributes) => void;

/** Fields that become parts of the row itself, or are computed from figures: they are no attributes. */
const ELSEWHERE: ReadonlySet<Field> = new Set<Field>([
  "date", "week", "month", "quarter", "from", "to", "accountId", "accountName", "currency", "campaignId", "campaign", "adsetId", "adset",
  "adId", "ad", "device", "age", "gender", "location", "placement", "network", "hour", "keyword", "searchTerm", "publisherPlatform",
  "ctr", "averageCpc", "cpm", "frequency", "conversionRate", "costPerConversion", "roas", "costPerResult", "resultType",
]); // prettier-ignore
const UNSAFE = /^(?:__proto__|prototype|constructor)$/;
const MAX_TEXT = 2_200;

/**
 * A function that reads what a row states beside its figures: settings in the contract's words, texts of ads, and every column that is
 * not understood under its own header. Cells without a value leave no attribute.
 */
export function settingReaders(plan: RowPlan): (cells: readonly string[]) => Attributes {
  const readers = plan.fields.flatMap((field, column) => {
    if (field !== null && (ELSEWHERE.has(field) || isFigure(field))) return [];
    const reader = field === null ? keep(plan.names[column]!) : readerOf(field, plan);
    return [{ column, reader }];
  });
  const bid = plan.fields.indexOf("bid");
  return (cells) => {
    const attributes: Attributes = {};
    for (const { column, reader } of readers) {
      const cell = cells[column];
      if (cell !== undefined && !isMissing(cell)) reader(cell, attributes);
    }
    if (bid !== -1) settleBid(attributes);
    return attributes;
  };
}

function readerOf(field: Field, plan: RowPlan): Reader {
  const number = (cell: string) => parseNumber(cell, plan.decimal);
  const money =
    (key: string): Reader =>
    (cell, into) => {
      const value = number(cell)?.value;
      // Meta writes 0 where nothing is set at this level.
      if (value === undefined || value < 0 || (value === 0 && plan.platform === "meta-ads")) return;
      into[key] = Math.round(plan.micros.bids ? value : value * MICROS_PER_UNIT);
    };
  const share =
    (key: string): Reader =>
    (cell, into) => {
      const parsed = number(cell);
      if (!parsed) into[key] = cell.trim().slice(0, MAX_TEXT);
      else into[key] = parsed.percent || parsed.value > 1 ? parsed.value / 100 : parsed.value;
    };
  const word =
    (key: string, meaning: (text: string) => string | null): Reader =>
    (cell, into) => {
      const value = meaning(cell);
      if (value !== null) into[key] = value;
    };
  const day: Reader = (cell, into) => {
    const date = parseDay(cell, null);
    if (date !== null) into[field] = date;
  };
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
      return (cell, into) => {
        const parsed = number(cell);
        if (parsed && parsed.value > 0) into[field] = parsed.percent ? parsed.value / 100 : parsed.value;
      };
    case "optimizationScore":
    case "searchImpressionShare":
    case "searchLostImpressionShareBudget":
    case "searchLostImpressionShareRank":
      return share(field);
    case "budgetType":
      return word(field, budgetTypeOf);
    case "bidStrategy":
    case "bidType":
      return word("bidStrategy", bidStrategyOf);
    case "campaignType":
      return word(field, campaignTypeOf);
    case "status":
    case "delivery":
      return word(field, statusOf);
    case "startDate":
    case "endDate":
      return day;
    case "headline":
    case "description":
    case "primaryText":
      return keep(`${field}1`);
    default:
      return keep(field);
  }
}

function keep(name: string): Reader {
  const key = UNSAFE.test(name) ? `column ${name}` : name;
  return (cell, into) => {
    into[key] = cell.trim().slice(0, MAX_TEXT);
  };
}

/** Meta states one "Bid" whose meaning its bid type tells. */
function settleBid(attributes: Attributes): void {
  const bid = attributes["bidMicros"];
  if (bid === undefined) return;
  const strategy = attributes["bidStrategy"];
  if (strategy === "cost-per-result-goal") attributes["targetCpaMicros"] = bid;
  else if (strategy === "bid-cap") attributes["bidCapMicros"] = bid;
  else return;
  delete attributes["bidMicros"];
}

import type { Figures } from "@/lab/simulator/account";
import type { Metric } from "@/lib/domain/metrics";
import { moreFigures, type MoreFigures } from "./extras";
import { h } from "./element";
import type { Notation } from "./notation";
import type { TableLevel, TableRow } from "./rows";
import type { ColumnChoice, Variant } from "./variant";

/** What one cell shows, and what that text stands for. null: the platform's dash. */
export interface Shown {
  readonly content: Node | string;
  /** What the column's metrics are here; a metric that is left out is absent. */
  readonly values: Partial<Record<Metric, unknown>>;
}

export interface TableColumn {
  readonly key: string;
  readonly field: string;
  readonly label: string;
  readonly numeric: boolean;
  readonly help: boolean;
  /** What of the contract this column shows; nothing for columns that only resemble one. */
  readonly metrics: readonly Metric[];
  shown(row: TableRow): Shown | null;
  total(figures: Figures, id: string): Shown | null;
}

/** The look-alikes, each of which resembles a metric that it is not. */
const DECOYS = [
  "allConversions",
  "costPerAllConversions",
  "allConversionRate",
  "allConversionValue",
  "viewThroughConversions",
  "averageTargetCpa",
  "averageTargetRoas",
  "interactionRate",
  "averageCost",
  "topImpressionShare",
  "absoluteTopImpressionShare",
  "customCost",
] as const;
const STATS = [
  "impressions",
  "clicks",
  "ctr",
  "averageCpc",
  "cost",
  "conversionRate",
  "conversions",
  "costPerConversion",
  "conversionValue",
  "roas",
] as const;
const MORE_STATS = [
  "interactions",
  "cpm",
  "searchImpressionShare",
  "searchLostImpressionShareBudget",
  "searchLostImpressionShareRank",
] as const;
const USUAL: Readonly<Record<TableLevel, readonly string[]>> = {
  campaign: [
    ...["budget", "delivery", "optimizationScore", "campaignType"],
    ...STATS.slice(0, 5),
    ...["bidStrategy", "targetCpa", "targetRoas"],
    ...STATS.slice(5),
  ],
  adset: ["delivery", "maxCpc", ...STATS],
  ad: ["delivery", ...STATS],
};
const OWN: Readonly<Record<TableLevel, readonly string[]>> = {
  campaign: ["budgetType", "startDate", "endDate", "currencyCode"],
  adset: ["campaignName", "campaignType"],
  ad: [],
};

function keysOf(level: TableLevel, choice: ColumnChoice): readonly string[] {
  const usual = USUAL[level];
  if (choice === "usual") return usual;
  if (choice === "more") return [...usual, ...OWN[level], ...MORE_STATS];
  // Each look-alike stands before what it resembles: the first that fits is the wrong one.
  if (choice === "decoys") return [...DECOYS, ...usual, ...OWN[level], ...MORE_STATS];
  // The platform's own cost and conversions are hidden; only the look-alikes are there.
  if (choice === "impostor")
    return [...usual.filter((key) => !["cost", "conversions", "targetCpa", "targetRoas"].includes(key)), ...DECOYS];
  return choice;
}

/** Fields that were seen on real pages (facts 2.7); the names of the others are made up. */
const SEEN = new Set([
  ...["primary_status", "stats.impressions", "stats.clicks", "stats.cost", "stats.conversions"],
  ...["stats.cost_per_conversion", "stats.click_through_rate", "stats.cost_per_click", "stats.conversion_rate"],
  ...["stats.conversion_value_per_cost"],
]);

/** The columns of a table, in order. */
export function columnsOf(level: TableLevel, notation: Notation, variant: Variant): readonly TableColumn[] {
  const all = catalogue(notation, variant);
  return keysOf(level, variant.columns).flatMap((key, index) => {
    const column = all.get(key);
    if (column === undefined) return [];
    const strange = variant.strangeFields && !SEEN.has(column.field);
    return [strange ? { ...column, field: `column_${index + 11}` } : column];
  });
}

function catalogue(notation: Notation, variant: Variant): ReadonlyMap<string, TableColumn> {
  const { words, form, shown } = notation;
  const columns = new Map<string, TableColumn>();
  const label = (key: string) => words.headers[key] ?? key;
  const add = (column: TableColumn) => columns.set(column.key, column);
  const text = (
    key: string,
    field: string,
    metrics: readonly Metric[],
    cell: (row: TableRow) => Shown | null,
    name = label(key),
  ) => add({ key, field, label: name, numeric: false, help: false, metrics, shown: cell, total: () => null });
  /** A text that means itself. */
  const itself = (metric: Metric, content: string | null): Shown | null =>
    content === null ? null : { content, values: { [metric]: content } };
  const money = (metric: Metric | null, micros: number | null): Shown | null =>
    micros === null
      ? null
      : { content: notation.money(micros), values: metric === null ? {} : { [metric]: shown.money(micros) } };
  const rate = (metric: Metric | null, fraction: number | null, digits = 2): Shown | null =>
    fraction === null
      ? null
      : {
          content: notation.percent(fraction, digits),
          values: metric === null ? {} : { [metric]: shown.rate(fraction, digits) },
        };
  const count = (metric: Metric | null, value: number | null, digits = 0): Shown | null =>
    value === null
      ? null
      : {
          content: notation.count(value, digits),
          values: metric === null ? {} : { [metric]: shown.count(value, digits) },
        };
  /** Shares of impressions below 10 % and above 90 % are only said to be so. */
  const share = (metric: Metric | null, fraction: number | null): Shown | null => {
    if (fraction === null) return null;
    const bound = fraction < 0.1 && metric === "searchImpressionShare" ? "below" : fraction > 0.9 ? "above" : null;
    if (bound === null) return rate(metric, fraction);
    const edge = bound === "below" ? 0.1 : 0.9;
    const content = `${bound === "below" ? "<" : ">"} ${notation.percent(edge, 0)}`;
    return { content, values: metric === null ? {} : { [metric]: { [bound]: edge } } };
  };
  const stat = (
    key: string,
    field: string,
    show: (figures: Figures, more: MoreFigures, isTotal: boolean) => Shown | null,
  ) => {
    const metric = (STATS as readonly string[]).concat(MORE_STATS).includes(key) ? [key as Metric] : [];
    add({
      key,
      field,
      label: label(key),
      numeric: true,
      help: true,
      metrics: metric,
      shown: ({ campaign, entity }) =>
        show(entity.figures, moreFigures(entity.id, entity.figures, campaign.campaignType === "Search"), false),
      total: (figures, id) => show(figures, moreFigures(id, figures, true), true),
    });
  };
  const per = (part: number, whole: number) => (whole === 0 ? null : part / whole);

  text("delivery", "primary_status", ["delivery"], (row) => delivery(row, notation, variant), words.status);
  text("budget", "budget", ["budget", "budgetType"], ({ campaign }) => budgetCell(campaign, notation));
  text("budgetType", "budget_type", ["budgetType"], ({ campaign }) =>
    campaign.budgetMicros === null || campaign.extras.sharedBudget
      ? null
      : { content: words.budgetTypes[campaign.budgetType], values: { budgetType: campaign.budgetType } },
  );
  text("optimizationScore", "optimization_score", ["optimizationScore"], ({ campaign }) =>
    rate("optimizationScore", campaign.optimizationScore),
  );
  text("campaignType", "channel_type", ["campaignType"], ({ campaign }) =>
    itself(
      "campaignType",
      campaign.campaignType === null ? null : (words.types[campaign.campaignType] ?? campaign.campaignType),
    ),
  );
  text("startDate", "start_date", ["startDate"], ({ campaign }) => ({
    content: notation.date(campaign.startDate),
    values: { startDate: campaign.startDate },
  }));
  text("endDate", "end_date", ["endDate"], ({ campaign }) =>
    campaign.endDate === null
      ? { content: form.notSet, values: {} }
      : { content: notation.date(campaign.endDate), values: { endDate: campaign.endDate } },
  );
  text("currencyCode", "currency_code", [], () => ({ content: notation.currency, values: {} }));
  text("campaignName", "campaign_name", [], ({ campaign }) => ({ content: campaign.name, values: {} }), words.campaign);
  text("bidStrategy", "bid_strategy_type", ["bidStrategy"], ({ campaign }) => {
    const name = words.strategies[campaign.bidStrategy] ?? campaign.bidStrategy;
    const target =
      campaign.targetCpaMicros !== null ? form.cpaShort : campaign.targetRoas !== null ? form.roasShort : null;
    const note =
      variant.strategyNote && target !== null && campaign.bidStrategy.startsWith("maximize") ? ` (${target})` : "";
    return { content: `${name}${note}`, values: { bidStrategy: campaign.bidStrategy } };
  });
  text("targetCpa", "target_cpa", ["targetCpa"], ({ campaign }) => money("targetCpa", campaign.targetCpaMicros));
  text("targetRoas", "target_roas", ["targetRoas"], ({ campaign }) => rate("targetRoas", campaign.targetRoas));
  text("maxCpc", "default_max_cpc", ["maxCpc"], ({ adset }) => money("maxCpc", adset?.maxCpcMicros ?? null));

  stat("impressions", "stats.impressions", (f) => count("impressions", f.impressions));
  stat("clicks", "stats.clicks", (f) => count("clicks", f.clicks));
  stat("ctr", "stats.click_through_rate", (f) => rate("ctr", per(f.clicks, f.impressions)));
  stat("averageCpc", "stats.cost_per_click", (f) => money("averageCpc", per(f.costMicros, f.clicks)));
  stat("cost", "stats.cost", (f) => money("cost", f.costMicros));
  stat("conversionRate", "stats.conversion_rate", (f) => rate("conversionRate", per(f.conversions, f.clicks)));
  stat("conversions", "stats.conversions", (f) => count("conversions", f.conversions, 2));
  stat("costPerConversion", "stats.cost_per_conversion", (f) =>
    money("costPerConversion", per(f.costMicros, f.conversions)),
  );
  stat("conversionValue", "stats.conversion_value", (f) => {
    const units = f.conversionValueMicros / 1e6;
    const amountMicros = Math.round(shown.count(units, 2) * 1e6);
    return {
      content: notation.count(units, 2),
      values: { conversionValue: { amountMicros, currency: notation.currency } },
    };
  });
  stat("roas", "stats.conversion_value_per_cost", (f) => count("roas", per(f.conversionValueMicros, f.costMicros), 2));
  stat("interactions", "stats.interactions", (_, more) => count("interactions", more.interactions));
  stat("cpm", "stats.cost_per_mille", (f) => money("cpm", per(f.costMicros * 1000, f.impressions)));
  stat("searchImpressionShare", "stats.search_impression_share", (_, more) =>
    share("searchImpressionShare", more.searchShare),
  );
  stat("searchLostImpressionShareBudget", "stats.search_budget_lost_impression_share", (_, more) =>
    share("searchLostImpressionShareBudget", more.lostToBudget),
  );
  stat("searchLostImpressionShareRank", "stats.search_rank_lost_impression_share", (_, more) =>
    share("searchLostImpressionShareRank", more.lostToRank),
  );

  stat("allConversions", "stats.all_conversions", (_, more) => count(null, more.allConversions, 2));
  stat("costPerAllConversions", "stats.cost_per_all_conversions", (f, more) =>
    money(null, per(f.costMicros, more.allConversions)),
  );
  stat("allConversionRate", "stats.all_conversions_rate", (f, more) => rate(null, per(more.allConversions, f.clicks)));
  stat("allConversionValue", "stats.all_conversion_value", (_, more) =>
    count(null, more.allConversionValueMicros / 1e6, 2),
  );
  stat("viewThroughConversions", "stats.view_through_conversions", (_, more) =>
    count(null, more.viewThroughConversions),
  );
  stat("averageTargetCpa", "stats.average_target_cpa", (f) => money(null, f.clicks === 0 ? null : 41_170_000));
  stat("averageTargetRoas", "stats.average_target_roas", (f) => rate(null, f.clicks === 0 ? null : 4.017));
  stat("interactionRate", "stats.interaction_rate", (f, more) => rate(null, per(more.interactions, f.impressions)));
  stat("averageCost", "stats.average_cost", (f, more) => money(null, per(f.costMicros, more.interactions)));
  stat("topImpressionShare", "stats.search_top_impression_share", (_, more) => share(null, more.topShare));
  stat("absoluteTopImpressionShare", "stats.search_absolute_top_impression_share", (_, more) =>
    share(null, more.topShare === null ? null : more.topShare / 2),
  );
  // A person may name a column of their own as they like.
  stat("customCost", "custom_column#1144", (f) => money(null, f.costMicros * 1.9 + 7_770_000));
  const custom = columns.get("customCost");
  if (custom !== undefined) columns.set("customCost", { ...custom, label: label("cost") });
  return columns;
}

function delivery({ entity }: TableRow, { words }: Notation, variant: Variant): Shown {
  const states = words.deliveries;
  const state =
    entity.status === "paused"
      ? words.paused
      : variant.deliveries
        ? (states[Number(entity.id.slice(-2)) % states.length] ?? words.eligible)
        : words.eligible;
  return { content: h("span", { class: "status-text" }, state), values: { delivery: state } };
}

function budgetCell(campaign: TableRow["campaign"], notation: Notation): Shown | null {
  if (campaign.extras.sharedBudget)
    return {
      content: h("material-button", { class: "shared-budget-link", role: "button" }, notation.words.sharedBudget),
      values: {},
    };
  if (campaign.budgetMicros === null) return null;
  const suffix = campaign.budgetType === "daily" ? notation.words.perDay : notation.words.inTotal;
  return {
    content: h(
      "div",
      { class: "ess-cell-ellipsis budget-amount" },
      `${notation.money(campaign.budgetMicros)}${suffix}`,
    ),
    values: { budget: notation.shown.money(campaign.budgetMicros), budgetType: campaign.budgetType },
  };
}

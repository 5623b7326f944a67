import type { Figures } from "@/lab/simulator/account";
import { boot, options } from "./boot";
import { OBJECT_TYPE, type Node } from "./entities";
import { count, day, money, parseAmount, percent, ratio } from "./format";
import type { Level } from "./route";
import { live, type useStore } from "./store";
import { wordFor, words } from "./words";

type Store = ReturnType<typeof useStore>;

export interface CellContent {
  readonly main: string | null;
  readonly sub?: string;
}

export interface Column {
  /** The key in `table_cell:`. */
  readonly surface: string;
  /** The key in `reporting_table_column_`. */
  readonly key: string;
  readonly label: string;
  readonly width: number;
  readonly numeric: boolean;
  readonly geo: boolean;
  readonly nested: boolean;
  readonly cell: (node: Node, store: Store) => CellContent;
  readonly total: (nodes: readonly Node[]) => CellContent;
}

const NOTHING: CellContent = { main: null };

function sumOf(nodes: readonly Node[], field: keyof Figures): number {
  return nodes.reduce((sum, node) => sum + node.figures[field], 0);
}
function per(top: number, bottom: number, show: (value: number) => string): string | null {
  return bottom > 0 ? show(top / bottom) : null;
}

/** The amount that delivers, in micros, with what was published since; null where it is set on another level. */
function budgetOf(node: Node, store: Store): { micros: number; type: string } | null {
  if (node.level === "ad") return null;
  const owner = node.level === "campaign" ? node.campaign : node.adset;
  const initial = owner?.budgetMicros ?? null;
  if (initial === null) return null;
  const saved = live(store, node.id, "budget", null);
  const type = live(store, node.id, "budgetType", node.campaign.budgetType);
  return { micros: (typeof saved === "string" ? parseAmount(saved) : null) ?? initial, type: String(type) };
}

function budgetCell(node: Node, store: Store): CellContent {
  const own = budgetOf(node, store);
  if (own !== null) return { main: money(own.micros), sub: own.type === "lifetime" ? words.lifetime : words.daily };
  if (node.level === "campaign") return { main: words.usingAdsetBudget };
  if (node.campaign.budgetMicros !== null) return { main: words.usingCampaignBudget };
  return { main: words.usingAdsetBudget };
}

function bidCell(node: Node, store: Store): CellContent {
  const heldByCampaign = node.campaign.budgetMicros !== null;
  if (node.level === "campaign" && !heldByCampaign) return { main: words.usingAdsetBid };
  if (node.level !== "campaign" && heldByCampaign && node.campaign.bidStrategy === "highest-volume")
    return { main: words.usingCampaignBid };
  const field = node.campaign.bidStrategy === "bid-cap" ? "bidCap" : "targetCpa";
  const goal = (field === "bidCap" ? node.adset?.bidCapMicros : node.adset?.costPerResultGoalMicros) ?? null;
  const saved = node.adset === null ? null : live(store, node.adset.id, field, null);
  const micros = (typeof saved === "string" ? parseAmount(saved) : null) ?? goal;
  if (node.level === "adset" && micros !== null)
    return { main: money(micros), sub: wordFor(node.campaign.bidStrategy) };
  return { main: wordFor(String(live(store, node.campaign.id, "bidStrategy", node.campaign.bidStrategy))) };
}

function onlyKind(nodes: readonly Node[]): string | null {
  const kinds = new Set(nodes.map((node) => node.campaign.resultType));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/** The columns of the Performance preset and a few that buyers add, in the order that they show. */
export function columnsOf(level: Level): Column[] {
  const object = (key: string) => `forObjectType(${key},${OBJECT_TYPE[level]})`;
  const windowed = (key: string) => `forAttributionWindow(${key},default)`;
  const column = (
    key: string,
    label: string,
    width: number,
    cell: Column["cell"],
    total: Column["total"],
    more: Partial<Column> = {},
  ): Column => ({ key, surface: key, label, width, numeric: true, geo: false, nested: false, cell, total, ...more });
  const text = { numeric: false };
  const none = () => NOTHING;
  return [
    column(
      "delivery",
      words.delivery,
      110,
      (n) => ({ main: n.status === "enabled" ? words.active : words.off }),
      none,
      {
        ...text,
        surface: object("delivery"),
      },
    ),
    column(
      "results",
      words.results,
      135,
      (n) => ({ main: count(n.figures.conversions), sub: wordFor(n.campaign.resultType) }),
      (all) => {
        const kind = onlyKind(all);
        return kind === null
          ? { main: null, sub: words.multiple }
          : { main: count(sumOf(all, "conversions")), sub: wordFor(kind) };
      },
      { surface: windowed("results"), geo: true },
    ),
    column(
      "cost_per_result",
      words.costPerResult,
      135,
      (n) => ({ main: per(n.figures.costMicros, n.figures.conversions, money), sub: words.perResult }),
      (all) =>
        onlyKind(all) === null
          ? { main: null, sub: words.multiple }
          : { main: per(sumOf(all, "costMicros"), sumOf(all, "conversions"), money), sub: words.average },
      { surface: windowed("cost_per_result") },
    ),
    column("budget", words.budget, 150, budgetCell, none, { surface: object("budget") }),
    column(
      "spend",
      words.spend,
      130,
      (n) => ({ main: money(n.figures.costMicros) }),
      (all) => ({ main: money(sumOf(all, "costMicros")), sub: words.totalSpent }),
      { nested: true },
    ),
    column(
      "impressions",
      words.impressions,
      130,
      (n) => ({ main: count(n.figures.impressions) }),
      (all) => ({ main: count(sumOf(all, "impressions")), sub: words.total }),
      { geo: true },
    ),
    column(
      "reach",
      words.reach,
      120,
      (n) => ({ main: count(n.figures.reach) }),
      (all) => ({ main: count(sumOf(all, "reach")), sub: words.accounts }),
    ),
    column(
      "frequency",
      words.frequency,
      110,
      (n) => ({ main: per(n.figures.impressions, n.figures.reach, ratio) }),
      (all) => ({ main: per(sumOf(all, "impressions"), sumOf(all, "reach"), ratio), sub: words.perPerson }),
    ),
    column(
      "actions:link_click",
      words.linkClicks,
      120,
      (n) => ({ main: count(n.figures.linkClicks) }),
      (all) => ({ main: count(sumOf(all, "linkClicks")), sub: words.total }),
      { surface: windowed("actions:link_click") },
    ),
    column(
      "clicks",
      words.clicks,
      120,
      (n) => ({ main: count(n.figures.clicks) }),
      (all) => ({ main: count(sumOf(all, "clicks")), sub: words.total }),
    ),
    column(
      "ctr",
      words.ctr,
      110,
      (n) => ({ main: per(n.figures.clicks, n.figures.impressions, percent) }),
      (all) => ({ main: per(sumOf(all, "clicks"), sumOf(all, "impressions"), percent), sub: words.perImpressions }),
    ),
    column(
      "cpc",
      words.cpc,
      110,
      (n) => ({ main: per(n.figures.costMicros, n.figures.clicks, money) }),
      (all) => ({ main: per(sumOf(all, "costMicros"), sumOf(all, "clicks"), money), sub: words.perClick }),
    ),
    column(
      "cpm",
      words.cpm,
      140,
      (n) => ({ main: per(n.figures.costMicros * 1000, n.figures.impressions, money) }),
      (all) => ({
        main: per(sumOf(all, "costMicros") * 1000, sumOf(all, "impressions"), money),
        sub: words.perImpressions,
      }),
    ),
    column(
      "end_time",
      words.ends,
      130,
      (n) => ({ main: n.campaign.endDate === null ? words.ongoing : day(n.campaign.endDate) }),
      none,
      { ...text, surface: object("end_time") },
    ),
    column(
      "attribution_setting",
      words.attribution,
      190,
      () => ({ main: words.attributionValue, sub: words.allConversions }),
      none,
      text,
    ),
    column("bid", words.bid, 190, bidCell, none, { ...text, surface: object("bid") }),
  ];
}

/** Which of the two value shapes a column uses under the replica's `shape` switch. */
export function isGeo(column: Column): boolean {
  return options.shape === "geo" || (options.shape === "mixed" && column.geo);
}

export const accountName = boot.account.name;

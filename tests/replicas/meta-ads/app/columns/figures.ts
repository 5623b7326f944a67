import type { Figures } from "@/lab/simulator/account";
import type { Metric } from "@/lib/domain/metrics";
import type { Node } from "../entities";
import { wordFor, type Page } from "../page";
import { cellKinds, per, sumOf, type Cell, type Column } from "./column";

/** Meta counts a person once: the total's reach is less than the rows' together. */
export function totalReach(nodes: readonly Node[]): number {
  return nodes.length < 2 ? sumOf(nodes, "reach") : Math.round(sumOf(nodes, "reach") * 0.87);
}

function onlyKind(nodes: readonly Node[]): string | null {
  const kinds = new Set(nodes.map((node) => node.campaign.resultType));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

export type Draft = Omit<Column, "surface" | "geo" | "nested" | "numeric"> & Partial<Column>;

function resultColumns(page: Page): Draft[] {
  const { words } = page;
  const { count, money } = cellKinds(page);
  const ofType = (cell: Cell, type: string): Cell => ({
    ...cell,
    sub: type,
    truth: { ...cell.truth, resultType: { value: type } },
  });
  const several: Cell = { main: null, sub: words.multiple, truth: { results: "absent" } };
  const results = (nodes: readonly Node[]) => count("results", sumOf(nodes, "conversions") || null);
  const cost = (nodes: readonly Node[], sub: string) =>
    money("costPerResult", per(sumOf(nodes, "costMicros"), sumOf(nodes, "conversions")), sub);
  return [
    {
      key: "results",
      label: words.results,
      width: 135,
      metrics: ["results", "resultType"],
      geo: true,
      surface: "forAttributionWindow(results,default)",
      cell: (node) => ofType(results([node]), wordFor(page, node.campaign.resultType)),
      total: (nodes) => {
        const kind = onlyKind(nodes);
        return kind === null ? several : ofType(results(nodes), wordFor(page, kind));
      },
    },
    {
      key: "cost_per_result",
      label: words.costPerResult,
      width: 135,
      metrics: ["costPerResult"],
      surface: "forAttributionWindow(cost_per_result,default)",
      cell: (node) => cost([node], words.perResult),
      total: (nodes) =>
        onlyKind(nodes) === null
          ? { main: null, sub: words.multiple, truth: { costPerResult: "absent" } }
          : cost(nodes, words.average),
    },
  ];
}

/** The columns of figures that the contract names. */
export function figureColumns(page: Page): Draft[] {
  const { words } = page;
  const { count, money, ratio, percent } = cellKinds(page);
  const windowed = (key: string) => `forAttributionWindow(${key},default)`;
  /** Zero of what was shown is a number; of what never ran, a dash. */
  const counted = (metric: Metric, field: keyof Figures, nodes: readonly Node[], sub?: string) =>
    count(metric, sumOf(nodes, "impressions") > 0 ? sumOf(nodes, field) : null, sub);
  const countColumn = (
    key: string,
    metric: Metric,
    label: string,
    field: keyof Figures,
    width: number,
    more: Partial<Column> = {},
  ): Draft => ({
    key,
    label,
    width,
    metrics: [metric],
    cell: (node) => counted(metric, field, [node]),
    total: (nodes) => counted(metric, field, nodes, words.total),
    ...more,
  });
  const purchases = (node: Node) => node.figures.conversionValueMicros > 0;
  const value = (nodes: readonly Node[]) => sumOf(nodes, "conversionValueMicros");
  const leads = (nodes: readonly Node[]) =>
    sumOf(
      nodes.filter(({ campaign }) => campaign.resultType === "Leads"),
      "conversions",
    );
  return [
    ...resultColumns(page),
    {
      key: "spend",
      label: words.spend,
      width: 130,
      metrics: ["cost"],
      nested: true,
      cell: (node) => money("cost", node.figures.costMicros),
      total: (nodes) => money("cost", sumOf(nodes, "costMicros"), words.totalSpent),
    },
    countColumn("impressions", "impressions", words.impressions, "impressions", 130, { geo: true }),
    {
      ...countColumn("reach", "reach", words.reach, "reach", 120),
      total: (nodes) => count("reach", totalReach(nodes) || null, words.accounts),
    },
    {
      key: "frequency",
      label: words.frequency,
      width: 110,
      metrics: ["frequency"],
      cell: ({ figures }) => ratio("frequency", per(figures.impressions, figures.reach)),
      total: (nodes) => ratio("frequency", per(sumOf(nodes, "impressions"), totalReach(nodes)), words.perPerson),
    },
    countColumn("actions:link_click", "linkClicks", words.linkClicks, "linkClicks", 120, {
      surface: windowed("actions:link_click"),
    }),
    countColumn("clicks", "clicks", words.clicks, "clicks", 120),
    {
      key: "ctr",
      label: words.ctr,
      width: 110,
      metrics: ["ctr"],
      cell: ({ figures }) => percent("ctr", per(figures.clicks, figures.impressions)),
      total: (nodes) => percent("ctr", per(sumOf(nodes, "clicks"), sumOf(nodes, "impressions")), words.perImpressions),
    },
    {
      key: "cpc",
      label: words.cpc,
      width: 110,
      metrics: ["averageCpc"],
      cell: ({ figures }) => money("averageCpc", per(figures.costMicros, figures.clicks)),
      total: (nodes) => money("averageCpc", per(sumOf(nodes, "costMicros"), sumOf(nodes, "clicks")), words.perClick),
    },
    {
      key: "cpm",
      label: words.cpm,
      width: 140,
      metrics: ["cpm"],
      cell: ({ figures }) => money("cpm", per(figures.costMicros * 1000, figures.impressions)),
      total: (nodes) =>
        money("cpm", per(sumOf(nodes, "costMicros") * 1000, sumOf(nodes, "impressions")), words.perImpressions),
    },
    {
      key: "action_values:omni_purchase",
      label: words.conversionValue,
      width: 160,
      metrics: ["conversionValue"],
      surface: windowed("action_values:omni_purchase"),
      cell: (node) => money("conversionValue", purchases(node) ? value([node]) : null),
      total: (nodes) => money("conversionValue", value(nodes) || null, words.total),
    },
    {
      key: "purchase_roas:omni_purchase",
      label: words.roas,
      width: 160,
      metrics: ["roas"],
      surface: windowed("purchase_roas:omni_purchase"),
      cell: (node) => ratio("roas", purchases(node) ? per(value([node]), node.figures.costMicros) : null),
      total: (nodes) =>
        ratio("roas", value(nodes) > 0 ? per(value(nodes), sumOf(nodes, "costMicros")) : null, words.average),
    },
    {
      key: "actions:lead",
      label: words.leads,
      width: 110,
      metrics: ["leads"],
      surface: windowed("actions:lead"),
      cell: (node) => count("leads", leads([node]) || null),
      total: (nodes) => count("leads", leads(nodes) || null, words.total),
    },
  ];
}

import { OBJECT_TYPE, type Node } from "../entities";
import { daysBefore } from "../format";
import { draw, drawOne } from "../draw";
import { wordFor, type Page } from "../page";
import type { Level } from "../route";
import { live, type State } from "../store";
import { cellKinds, NOTHING, type Cell } from "./column";
import type { Draft } from "./figures";

/** The word in the Delivery column. */
export function deliveryOf({ words, options }: Page, node: Node): string {
  if (node.draft) return words.inDraft;
  if (node.status === "paused") return words.off;
  if (options.variant === 0) return words.active;
  const seed = `${String(options.variant)} ${node.id} delivery`;
  return drawOne(seed, [
    words.active,
    words.active,
    words.learning,
    words.learningLimited,
    words.inReview,
    words.notDelivering,
    words.scheduled,
    words.completed,
  ]);
}

/** The amount that delivers, in micros, with what was published since; null where it is set on another level. */
function budgetOf(page: Page, node: Node, state: State): { micros: number; type: string } | null {
  const initial =
    node.level === "campaign"
      ? node.setup.campaign.budgetMicros
      : node.level === "adset"
        ? (node.setup.adset?.budgetMicros ?? null)
        : null;
  if (initial === null || node.draft) return null;
  const saved = live(state, node.id, "budget", null);
  const type = live(state, node.id, "budgetType", node.setup.campaign.budgetType);
  return { micros: (typeof saved === "string" ? page.format.parseAmount(saved) : null) ?? initial, type: String(type) };
}

const NO_BUDGET = { budget: "absent", budgetType: "absent" } as const;

function budgetCell(page: Page, node: Node, state: State): Cell {
  const { words } = page;
  const own = budgetOf(page, node, state);
  if (own !== null) {
    const lifetime = own.type === "lifetime";
    const cell = cellKinds(page).money("budget", own.micros, lifetime ? words.lifetime : words.daily);
    return { ...cell, truth: { ...cell.truth, budgetType: { value: lifetime ? "lifetime" : "daily" } } };
  }
  if (node.draft) return { main: null, truth: NO_BUDGET };
  const byCampaign = node.level !== "campaign" && node.setup.campaign.budgetMicros !== null;
  return { main: byCampaign ? words.usingCampaignBudget : words.usingAdsetBudget, truth: NO_BUDGET };
}

function bidCell(page: Page, node: Node, state: State): Cell {
  const { words } = page;
  const { campaign, adset } = node.setup;
  const held = campaign.budgetMicros !== null;
  if (node.draft) return { main: null, truth: { bidStrategy: "absent" } };
  if (node.level === "campaign" && !held) return { main: words.usingAdsetBid, truth: { bidStrategy: "absent" } };
  const strategy = String(live(state, node.campaign.id, "bidStrategy", campaign.bidStrategy));
  const truth = { bidStrategy: { value: strategy } };
  const amount = (field: string, initial: number | null) => {
    const saved = node.adset === null ? null : live(state, node.adset.id, field, null);
    return (typeof saved === "string" ? page.format.parseAmount(saved) : null) ?? initial;
  };
  if (node.level === "adset" && adset !== null) {
    const { money, ratio } = cellKinds(page);
    const goal = amount("targetCpa", adset.costGoalMicros);
    const cap = amount("bidCap", adset.bidCapMicros);
    const named = (cell: Cell): Cell => ({ ...cell, truth: { ...cell.truth, ...truth } });
    if (strategy === "cost-per-result-goal" && goal !== null)
      return named(money("targetCpa", goal, wordFor(page, strategy)));
    // A bid cap is no metric of the contract: its amount must not be taken for another.
    if (strategy === "bid-cap" && cap !== null) return named(money(null, cap, wordFor(page, strategy)));
    if (strategy === "roas-goal" && adset.roasGoal !== null)
      return named(ratio("targetRoas", adset.roasGoal, wordFor(page, strategy)));
  }
  if (node.level !== "campaign" && held && strategy === "highest-volume")
    return { main: words.usingCampaignBid, truth: { bidStrategy: "absent" } };
  return { main: wordFor(page, strategy), truth };
}

/** Columns that show what is set, not what came of it. */
export function settingColumns(page: Page, level: Level): Draft[] {
  const { words, format } = page;
  const object = (key: string) => ({ surface: `forObjectType(${key},${OBJECT_TYPE[level]})`, numeric: false });
  const none = () => NOTHING;
  const text = (
    key: string,
    label: string,
    width: number,
    more: Partial<Draft> & Pick<Draft, "cell" | "metrics">,
  ): Draft => ({
    key,
    label,
    width,
    total: none,
    numeric: false,
    ...more,
  });
  const dateCell = (metric: "startDate" | "endDate", date: string | null): Cell => ({
    main: date === null ? words.ongoing : format.day(date),
    truth: { [metric]: date === null ? "absent" : { value: date } },
  });
  return [
    text("delivery", words.delivery, 130, {
      ...object("delivery"),
      metrics: ["delivery"],
      cell: (node) => ({ main: deliveryOf(page, node), truth: { delivery: { value: deliveryOf(page, node) } } }),
    }),
    text("objective", words.objectiveColumn, 130, {
      metrics: ["objective"],
      cell: ({ campaign }) => {
        const objective = wordFor(page, campaign.objective ?? "");
        return { main: objective, truth: { objective: { value: objective } } };
      },
    }),
    text("budget", words.budget, 160, {
      ...object("budget"),
      numeric: true,
      metrics: ["budget", "budgetType"],
      cell: (node, state) => budgetCell(page, node, state),
    }),
    text("start_time", words.starts, 130, {
      ...object("start_time"),
      metrics: ["startDate"],
      cell: (node) => dateCell("startDate", node.setup.campaign.startDate),
    }),
    text("end_time", words.ends, 130, {
      ...object("end_time"),
      metrics: ["endDate"],
      cell: (node) => dateCell("endDate", node.setup.campaign.endDate),
    }),
    text("created_time", words.created, 130, {
      metrics: [],
      cell: (node) => ({ main: format.day(daysBefore(node.campaign.startDate, 1 + draw(node.id, 9))), truth: {} }),
    }),
    text("last_significant_edit", words.lastEdit, 150, {
      ...object("last_significant_edit"),
      metrics: ["lastSignificantEdit"],
      cell: (node) => {
        const edited = node.setup.adset?.lastEdit;
        if (edited === undefined) return { main: null, truth: { lastSignificantEdit: "absent" } };
        const days = Math.round((Date.parse(page.account.to) - Date.parse(edited)) / 86_400_000);
        return {
          main: format.day(edited),
          sub: words.daysAgo(days),
          truth: { lastSignificantEdit: { value: edited } },
        };
      },
    }),
    text("attribution_setting", words.attribution, 190, {
      metrics: [],
      cell: () => ({ main: words.attributionValue, sub: words.allConversions, truth: {} }),
    }),
    text("bid", words.bid, 190, {
      ...object("bid"),
      metrics: ["bidStrategy", "targetCpa", "targetRoas"],
      cell: (node, state) => bidCell(page, node, state),
    }),
  ];
}

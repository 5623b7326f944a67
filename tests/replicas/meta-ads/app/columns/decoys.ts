import type { Node } from "../entities";
import type { Page } from "../page";
import { cellKinds, NOTHING, per, sumOf, type Cell } from "./column";
import { totalReach, type Draft } from "./figures";

/** Columns that resemble the contract's and are none of them: whoever reads one as such is wrong. */
export function decoyColumns(page: Page): Draft[] {
  const { words } = page;
  const { count, money, percent } = cellKinds(page);
  const decoy = (
    key: string,
    label: string,
    show: (nodes: readonly Node[]) => Cell,
    more: Partial<Draft> = {},
  ): Draft => ({
    key,
    label,
    width: 140,
    metrics: [],
    cell: (node) => show([node]),
    total: show,
    ...more,
  });
  const windowed = (key: string) => ({ surface: `forAttributionWindow(${key},default)` });
  const impressions = (nodes: readonly Node[]) => sumOf(nodes, "impressions");
  const cost = (nodes: readonly Node[]) => sumOf(nodes, "costMicros");
  const link = (nodes: readonly Node[]) => sumOf(nodes, "linkClicks");
  const share = (nodes: readonly Node[], of: number) => Math.round(of * (nodes.length > 1 ? 0.85 : 0.9));
  return [
    decoy("website_ctr:link_click", words.linkCtr, (n) => percent(null, per(link(n), impressions(n)))),
    decoy("cost_per_action_type:link_click", words.linkCpc, (n) => money(null, per(cost(n), link(n))), {
      ...windowed("cost_per_action_type:link_click"),
    }),
    decoy("unique_actions:link_click", words.uniqueLinkClicks, (n) => count(null, share(n, link(n))), {
      ...windowed("unique_actions:link_click"),
    }),
    decoy("unique_clicks", words.uniqueClicks, (n) => count(null, share(n, sumOf(n, "clicks")))),
    decoy("unique_ctr", words.uniqueCtr, (n) => percent(null, per(share(n, sumOf(n, "clicks")), totalReach(n)))),
    decoy("cpp", words.costPerThousandReached, (n) => money(null, per(cost(n) * 1000, totalReach(n)))),
    decoy("result_rate", words.resultRate, (n) => percent(null, per(sumOf(n, "conversions"), impressions(n))), {
      ...windowed("result_rate"),
    }),
    decoy("outbound_clicks:outbound_click", words.outboundClicks, (n) => count(null, Math.round(link(n) * 0.96))),
    decoy("actions:omni_landing_page_view", words.landingPageViews, (n) => count(null, Math.round(link(n) * 0.8)), {
      ...windowed("actions:omni_landing_page_view"),
    }),
    decoy(
      "cost_per_action_type:omni_landing_page_view",
      words.costPerLandingPageView,
      (n) => money(null, per(cost(n), Math.round(link(n) * 0.8))),
      windowed("cost_per_action_type:omni_landing_page_view"),
    ),
    decoy("actions:video_view", words.plays, (n) => count(null, Math.round(impressions(n) * 0.21)), {
      ...windowed("actions:video_view"),
    }),
    {
      ...decoy("quality_score_organic", words.qualityRanking, () => ({ main: words.aboveAverage, truth: {} })),
      total: () => NOTHING,
      numeric: false,
    },
  ];
}

import {
  NO_FIGURES,
  type Figures,
  type SimulatedAccount,
  type SimulatedAd,
  type SimulatedAdset,
  type SimulatedCampaign,
} from "@/lab/simulator/account";
import type { Level } from "@/lib/domain/platform";
import type { ReplicaOptions } from "./options";
import type { Page } from "./page";
import type { Route } from "./route";
import { adsetSetup, adSetup, campaignSetup, type AdsetSetup, type AdSetup, type CampaignSetup } from "./setup";

export interface Node {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  readonly status: "enabled" | "paused";
  /** Not published yet: no entity. */
  readonly draft: boolean;
  readonly figures: Figures;
  readonly campaign: SimulatedCampaign;
  readonly adset: SimulatedAdset | null;
  readonly ad: SimulatedAd | null;
  readonly setup: { readonly campaign: CampaignSetup; readonly adset: AdsetSetup | null; readonly ad: AdSetup | null };
}

function nodeFor(
  { account, options }: Page,
  campaign: SimulatedCampaign,
  adset: SimulatedAdset | null,
  ad: SimulatedAd | null,
): Node {
  const { variant } = options;
  const own = ad ?? adset ?? campaign;
  return {
    level: ad !== null ? "ad" : adset !== null ? "adset" : "campaign",
    id: own.id,
    name: own.name,
    status: own.status,
    draft: false,
    figures: own.figures,
    campaign,
    adset,
    ad,
    setup: {
      campaign: campaignSetup(account, campaign, variant),
      adset: adset === null ? null : adsetSetup(account, campaign, adset, variant),
      ad: ad === null ? null : adSetup(ad, variant),
    },
  };
}

/** The account's campaigns, repeated under new ids where the page is asked for more rows than there are. */
export function allCampaigns(account: SimulatedAccount, { rows }: ReplicaOptions): SimulatedCampaign[] {
  const own = account.campaigns;
  return Array.from({ length: rows ?? own.length }, (_, index) => {
    const source = own[index % own.length]!;
    if (index < own.length) return source;
    const copy = Math.floor(index / own.length) + 1;
    return {
      ...source,
      id: `12099${String(index).padStart(13, "0")}`,
      name: `${source.name} #${String(copy)}`,
      adsets: [],
    };
  });
}

/** Drafts stand on top, under ids of their own. */
function draftsOf(page: Page, like: Node | undefined): Node[] {
  if (like === undefined) return [];
  return Array.from({ length: page.options.drafts }, (_, index) => ({
    ...like,
    id: `23850${String(index).padStart(12, "0")}`,
    name: index === 0 ? page.words.newCampaign : `${page.words.newCampaign} – ${String(index + 1)}`,
    status: "enabled" as const,
    draft: true,
    figures: NO_FIGURES,
  }));
}

/** The rows of a tab, narrowed by what is selected on the tabs before it. */
export function rowsOf(page: Page, route: Route): Node[] {
  const within = page.campaigns.filter(
    ({ id }) => route.level === "campaign" || route.campaigns.length === 0 || route.campaigns.includes(id),
  );
  const nodes = within.flatMap((campaign): Node[] => {
    if (route.level === "campaign") return [nodeFor(page, campaign, null, null)];
    return campaign.adsets.flatMap((adset) => {
      if (route.level === "adset") return [nodeFor(page, campaign, adset, null)];
      if (route.adsets.length > 0 && !route.adsets.includes(adset.id)) return [];
      return adset.ads.map((ad) => nodeFor(page, campaign, adset, ad));
    });
  });
  return [...draftsOf(page, nodes[0]), ...nodes];
}

/** The entity that an editor address names; null where it names none or several. */
export function nodeOf(page: Page, route: Route): Node | null {
  const id = { campaign: route.campaigns, adset: route.adsets, ad: route.ads }[route.level];
  if (id.length !== 1) return null;
  for (const campaign of page.campaigns) {
    if (campaign.id === id[0]) return nodeFor(page, campaign, null, null);
    for (const adset of campaign.adsets) {
      if (adset.id === id[0]) return nodeFor(page, campaign, adset, null);
      const ad = adset.ads.find((each) => each.id === id[0]);
      if (ad !== undefined) return nodeFor(page, campaign, adset, ad);
    }
  }
  return null;
}

export const OBJECT_TYPE: Readonly<Record<Level, string>> = {
  campaign: "CAMPAIGN_GROUP",
  adset: "CAMPAIGN",
  ad: "ADGROUP",
};

/** The address of an entity's editor. */
export function editRoute(node: Node): Route {
  return {
    level: node.level,
    editing: true,
    campaigns: [node.campaign.id],
    adsets: node.adset === null ? [] : [node.adset.id],
    ads: node.ad === null ? [] : [node.ad.id],
  };
}

/** The same rows some refreshes later: each brought one more impression. */
export function laterRows(nodes: readonly Node[], refreshes: number): readonly Node[] {
  return nodes.map((node) => ({
    ...node,
    figures: { ...node.figures, impressions: node.figures.impressions + refreshes },
  }));
}

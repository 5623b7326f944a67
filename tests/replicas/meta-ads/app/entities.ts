import type { Figures, SimulatedAd, SimulatedAdset, SimulatedCampaign } from "@/lab/simulator/account";
import { boot, options } from "./boot";
import type { Level, Route } from "./route";

export interface Node {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  readonly status: "enabled" | "paused";
  readonly figures: Figures;
  readonly campaign: SimulatedCampaign;
  readonly adset: SimulatedAdset | null;
  readonly ad: SimulatedAd | null;
}

function campaignNode(campaign: SimulatedCampaign): Node {
  return { level: "campaign", ...pick(campaign), campaign, adset: null, ad: null };
}
function adsetNode(campaign: SimulatedCampaign, adset: SimulatedAdset): Node {
  return { level: "adset", ...pick(adset), campaign, adset, ad: null };
}
function adNode(campaign: SimulatedCampaign, adset: SimulatedAdset, ad: SimulatedAd): Node {
  return { level: "ad", ...pick(ad), campaign, adset, ad };
}
function pick({ id, name, status, figures }: Omit<Node, "level" | "campaign" | "adset" | "ad">) {
  return { id, name, status, figures };
}

/** The account's campaigns, repeated under new ids where the page is asked for more rows than there are. */
function allCampaigns(): SimulatedCampaign[] {
  const own = boot.account.campaigns;
  const wanted = options.rows ?? own.length;
  return Array.from({ length: wanted }, (_, index) => {
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
const campaigns = allCampaigns();

/** The rows of a tab, narrowed by what is selected on the tabs before it. */
export function rowsOf(route: Route): Node[] {
  if (route.level === "campaign") return campaigns.map(campaignNode);
  const within = campaigns.filter(({ id }) => route.campaigns.length === 0 || route.campaigns.includes(id));
  const adsets = within.flatMap((campaign) => campaign.adsets.map((adset) => ({ campaign, adset })));
  if (route.level === "adset") return adsets.map(({ campaign, adset }) => adsetNode(campaign, adset));
  return adsets
    .filter(({ adset }) => route.adsets.length === 0 || route.adsets.includes(adset.id))
    .flatMap(({ campaign, adset }) => adset.ads.map((ad) => adNode(campaign, adset, ad)));
}

/** The entity that an editor address names; null where it names none or several. */
export function nodeOf(route: Route): Node | null {
  const id = { campaign: route.campaigns, adset: route.adsets, ad: route.ads }[route.level];
  if (id.length !== 1) return null;
  for (const campaign of campaigns) {
    if (campaign.id === id[0]) return campaignNode(campaign);
    for (const adset of campaign.adsets) {
      if (adset.id === id[0]) return adsetNode(campaign, adset);
      const ad = adset.ads.find((each) => each.id === id[0]);
      if (ad !== undefined) return adNode(campaign, adset, ad);
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

export function childCampaigns(id: string): SimulatedCampaign | null {
  return campaigns.find((campaign) => campaign.id === id) ?? null;
}

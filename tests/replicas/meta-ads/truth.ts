import { LANGUAGE_TAGS } from "./app/format";
import { nodeOf } from "./app/entities";
import type { StaticPage } from "./static-page";
import { truthOfAd, truthOfAdset, truthOfCampaign } from "./truth-settings";
import { truthOfTable } from "./truth-table";
import type { Leaf, PageTruth } from "../truth-types";

/** An id that the address names alone. */
function only(ids: readonly string[]): Leaf {
  return ids.length === 1 ? { value: ids[0] } : "not-shown";
}

/** What a reading of the page must say, from the account and the page's state, never from a reader. */
export function truthOf({ page, route }: StaticPage): PageTruth {
  const { account, options, view } = page;
  const node = route.editing ? nodeOf(page, route) : null;
  const currency = { value: account.currency };
  const facts = {
    platform: "meta-ads" as const,
    accountId: { value: account.accountId },
    locale: { value: LANGUAGE_TAGS[options.locale] },
  };
  if (route.reporting === true)
    return {
      ...facts,
      kind: "other",
      level: null,
      entity: { campaign: "not-shown", adset: "not-shown", ad: "not-shown" },
      currency: { ...currency, doubtful: true },
      dateRange: { value: { from: account.from, to: account.to }, doubtful: true },
      table: null,
      settings: null,
      ad: null,
    };
  const dateRange = { value: { from: account.from, to: account.to } };
  if (node === null)
    return {
      ...facts,
      kind: "table",
      level: route.level,
      // The tabs before this one narrow it to what is selected there.
      entity: {
        campaign: route.level === "campaign" ? "not-shown" : only(route.campaigns),
        adset: route.level === "ad" ? only(route.adsets) : "not-shown",
        ad: "not-shown",
      },
      currency,
      dateRange,
      table: truthOfTable(page, route),
      settings: null,
      ad: null,
    };
  const behind = view?.tableBehind !== false;
  const doubted = (leaf: { value: unknown }): Leaf => (behind ? { ...leaf, doubtful: true } : "not-shown");
  const { closed = [] } = view ?? {};
  // An ad set's or campaign's form shows money; where no amount is to be seen, nobody can name the currency.
  return {
    ...facts,
    kind: node.level === "ad" ? "ad-editor" : "settings",
    level: node.level,
    entity: {
      campaign: { value: node.campaign.id },
      adset: node.adset === null ? "not-shown" : { value: node.adset.id },
      ad: node.ad === null ? "not-shown" : { value: node.ad.id },
    },
    currency: { ...currency, doubtful: true },
    dateRange: doubted(dateRange),
    table: null,
    settings:
      node.level === "campaign"
        ? truthOfCampaign(page, node, closed)
        : node.level === "adset"
          ? truthOfAdset(page, node, closed)
          : null,
    ad: node.level === "ad" ? truthOfAd(page, node, closed) : null,
  };
}

import { NO_ENTITY, type EntityIds, type Level } from "@/lib/domain/platform";

function idOf(url: URL, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value !== null && /^\d{1,20}$/.test(value)) return value;
  }
  return null;
}

/** The entity that the address is scoped to. `ocid` and the other account parameters are no customer ids and are ignored. */
export function entityOfUrl(url: URL): EntityIds {
  return {
    campaign: idOf(url, "campaignId"),
    adset: idOf(url, "adGroupIdForAd", "adGroupId"),
    ad: idOf(url, "adId"),
  };
}

const DRAFT = /[?&]draftId=|\/campaigns\/new\b/;
const ENTITY_PARAMETER = /[?&](?:campaignId|adGroupId|adGroupIdForAd|adId)=/;

/** The entity that a link inside the page leads to; nothing for links that lead elsewhere or are broken. */
export function entityOfLink(link: Element, page: URL): EntityIds {
  const href = link.getAttribute("href");
  if (href === null || !ENTITY_PARAMETER.test(href) || DRAFT.test(href)) return NO_ENTITY;
  try {
    const url = new URL(href, page);
    return url.host === page.host ? entityOfUrl(url) : NO_ENTITY;
  } catch {
    return NO_ENTITY;
  }
}

/** True for a link that goes on with a draft: what its row shows is no entity yet. */
export function leadsToDraft(link: Element): boolean {
  return DRAFT.test(link.getAttribute("href") ?? "");
}

/** The id of an entity's own level: a campaign's link has no ad group in it. */
export function ownId(entity: EntityIds, level: Level): string | null {
  if (level === "campaign") return entity.adset === null && entity.ad === null ? entity.campaign : null;
  return level === "adset" ? (entity.ad === null ? entity.adset : null) : entity.ad;
}

export type PathKind =
  { readonly kind: "table" | "ad-editor" | "settings"; readonly level: Level } | "other" | "unknown";

/** What the path says about the page (facts google-ads.md 1.2). Settings are a drawer over any page, so the path alone never says so. */
export function pathKind(url: URL): PathKind {
  const path = url.pathname.replace(/\/+$/, "");
  // Asset groups of Performance Max are edited like ads (facts 1.2, 4.2).
  if (path.startsWith("/aw/ads/edit/") || /^\/aw\/assetgroups?\/edit/.test(path))
    return { kind: "ad-editor", level: "ad" };
  if (path.startsWith("/aw/settings/campaign")) return { kind: "settings", level: "campaign" };
  if (path === "/aw/campaigns") return { kind: "table", level: "campaign" };
  if (path === "/aw/adgroups") return { kind: "table", level: "adset" };
  if (path === "/aw/ads") return { kind: "table", level: "ad" };
  return /^\/aw\/(?!campaigns|adgroups|ads)\w+/.test(path) ? "other" : "unknown";
}

import { useSyncExternalStore } from "react";
import { boot, carriedParams } from "./boot";
import { daysBefore } from "./format";

export type Level = "campaign" | "adset" | "ad";

export interface Route {
  readonly level: Level;
  readonly editing: boolean;
  readonly campaigns: readonly string[];
  readonly adsets: readonly string[];
  readonly ads: readonly string[];
}

const SEGMENT: Readonly<Record<Level, string>> = { campaign: "campaigns", adset: "adsets", ad: "ads" };

function ids(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? "").split(",").filter((id) => /^\d+$/.test(id));
}

export function parseRoute(href: string): Route {
  const url = new URL(href);
  const match = /\/manage\/(campaigns|adsets|ads)(\/edit)?/.exec(url.pathname);
  const level: Level = match?.[1] === "adsets" ? "adset" : match?.[1] === "ads" ? "ad" : "campaign";
  return {
    level,
    editing: match?.[2] !== undefined,
    campaigns: ids(url.searchParams, "selected_campaign_ids"),
    adsets: ids(url.searchParams, "selected_adset_ids"),
    ads: ids(url.searchParams, "selected_ad_ids"),
  };
}

export function composeRoute(route: Route): string {
  const { accountId, to } = boot.account;
  const params = new URLSearchParams({ act: accountId, business_id: "90010020030040050" });
  if (route.campaigns.length > 0) params.set("selected_campaign_ids", route.campaigns.join(","));
  if (route.adsets.length > 0) params.set("selected_adset_ids", route.adsets.join(","));
  if (route.ads.length > 0) params.set("selected_ad_ids", route.ads.join(","));
  params.set("date", `${daysBefore(to, 29)}_${daysBefore(to, -1)},last_30d`);
  params.set("attribution_windows", "default");
  if (route.editing) params.set("current_step", "0");
  for (const [name, value] of carriedParams) params.set(name, value);
  const path = `/adsmanager/manage/${SEGMENT[route.level]}${route.editing ? "/edit/standalone" : ""}`;
  return `${path}?${params.toString()}`;
}

const listeners = new Set<() => void>();
function changed(): void {
  for (const listener of listeners) listener();
}
window.addEventListener("popstate", changed);

/** Goes to another part of the app without a reload. */
export function navigate(route: Route, how: "push" | "replace" = "push"): void {
  const address = composeRoute(route);
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  changed();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.href));
}

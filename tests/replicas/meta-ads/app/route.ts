import type { SimulatedAccount } from "@/lab/simulator/account";
import type { Level } from "@/lib/domain/platform";
import { daysBefore } from "./format";

export type { Level };

export interface Route {
  readonly level: Level;
  readonly editing: boolean;
  /** The Ads Reporting table instead of Ads Manager's. */
  readonly reporting?: boolean;
  readonly campaigns: readonly string[];
  readonly adsets: readonly string[];
  readonly ads: readonly string[];
}

/** Where one is, and how one gets elsewhere without a reload. */
export interface Router {
  readonly get: () => Route;
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: (route: Route, how?: "push" | "replace") => void;
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
    reporting: url.pathname.includes("/adsmanager/reporting"),
    campaigns: ids(url.searchParams, "selected_campaign_ids"),
    adsets: ids(url.searchParams, "selected_adset_ids"),
    ads: ids(url.searchParams, "selected_ad_ids"),
  };
}

type Carried = readonly (readonly [string, string])[];

export function composeRoute({ accountId, from, to }: SimulatedAccount, route: Route, carried: Carried): string {
  const params = new URLSearchParams({ act: accountId, business_id: "90010020030040050" });
  if (route.campaigns.length > 0) params.set("selected_campaign_ids", route.campaigns.join(","));
  if (route.adsets.length > 0) params.set("selected_adset_ids", route.adsets.join(","));
  if (route.ads.length > 0) params.set("selected_ad_ids", route.ads.join(","));
  params.set("date", `${from}_${daysBefore(to, -1)}${daysBefore(to, 29) === from ? ",last_30d" : ""}`);
  params.set("attribution_windows", "default");
  if (route.editing) params.set("current_step", "0");
  for (const [name, value] of carried) params.set(name, value);
  const path = route.reporting === true ? "reporting/view" : `manage/${SEGMENT[route.level]}`;
  return `/adsmanager/${path}${route.editing ? "/edit/standalone" : ""}?${params.toString()}`;
}

/** The address bar of a real page. */
export function browserRouter(account: SimulatedAccount, carried: Carried): Router {
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener("popstate", changed);
  let last = { href: window.location.href, route: parseRoute(window.location.href) };
  return {
    get: () => {
      const { href } = window.location;
      if (href !== last.href) last = { href, route: parseRoute(href) };
      return last.route;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (route, how = "push") => {
      const address = composeRoute(account, route, carried);
      if (how === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      changed();
    },
  };
}

/** A page that stays where it is. */
export function fixedRouter(route: Route): Router {
  return { get: () => route, subscribe: () => () => undefined, go: () => undefined };
}

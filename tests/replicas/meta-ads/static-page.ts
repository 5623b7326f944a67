import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { SimulatedAccount } from "@/lab/simulator/account";
import { App } from "./app/app";
import { COLUMN_SETS } from "./app/columns/all";
import { DEFAULTS, LOCALES, type Locale, type ReplicaOptions } from "./app/options";
import { makePage, PageContext, type Page, type StaticView } from "./app/page";
import { composeRoute, fixedRouter, type Route } from "./app/route";
import { shell } from "./shell";

export { COLUMN_SETS, LOCALES };
export type { Locale };

/** The state of a page: where one is, how the page is set, and what of it is on the screen. */
export interface StaticPageOptions extends Partial<ReplicaOptions>, Partial<StaticView> {
  readonly route?: Partial<Route>;
}

export interface StaticPage {
  readonly page: Page;
  readonly route: Route;
  readonly url: URL;
  /** The whole document, as a person would save it. */
  readonly html: string;
}

const START: Route = { level: "campaign", editing: false, campaigns: [], adsets: [], ads: [] };
const VIEW: StaticView = { window: null, closed: [], busyFrom: null, tableBehind: true };

/** Renders a page of the replica at once and whole, without a DOM. */
export function renderStaticPage(account: SimulatedAccount, options: StaticPageOptions = {}): StaticPage {
  const { route: to, window, closed, busyFrom, tableBehind, ...own } = options;
  const route: Route = { ...START, ...to };
  const view: StaticView = {
    window: window ?? VIEW.window,
    closed: closed ?? VIEW.closed,
    busyFrom: busyFrom ?? VIEW.busyFrom,
    tableBehind: tableBehind ?? VIEW.tableBehind,
  };
  const page = makePage({
    account,
    saved: [],
    options: { ...DEFAULTS, ...own },
    router: fixedRouter(route),
    editors: null,
    view,
  });
  const root = renderToStaticMarkup(createElement(PageContext.Provider, { value: page }, createElement(App)));
  return {
    page,
    route,
    url: new URL(composeRoute(account, route, []), "https://adsmanager.facebook.com"),
    html: shell({ locale: page.options.locale, title: `${page.words[route.level]} · ${account.name}`, root }),
  };
}

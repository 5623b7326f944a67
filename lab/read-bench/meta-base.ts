import {
  COLUMN_SETS,
  renderStaticPage,
  type Locale,
  type StaticPageOptions,
} from "@/tests/replicas/meta-ads/static-page";
import { truthOf } from "@/tests/replicas/meta-ads/truth";
import type { SimulatedAccount } from "../simulator/account";
import { variedAccounts } from "./accounts";
import { ensureDom } from "./dom";
import type { BasePage } from "./page";
import { settleCurrency } from "./truth";
import type { PageTruth } from "@/tests/replicas/truth-types";

const LOCALES: readonly Locale[] = ["en_US", "de_DE", "fr_FR", "es_ES", "pt_BR", "ja_JP"];

function basePage(account: SimulatedAccount, locale: Locale, state: string, options: StaticPageOptions): BasePage {
  const page = renderStaticPage(account, { ...options, locale });
  const truth: PageTruth = truthOf(page);
  settleCurrency(truth, locale.replace("_", "-"), account.currency);
  return {
    platform: "meta-ads",
    recipe: `meta-ads ${locale} ${account.currency} ${state}`,
    language: locale.slice(0, 2),
    url: page.url.href,
    html: page.html,
    truth,
  };
}

/** The states of the replica that are read, by name: tables of three levels, forms of three levels. */
function statesOf(account: SimulatedAccount, variant: number): readonly (readonly [string, StaticPageOptions])[] {
  const campaign = account.campaigns[variant % account.campaigns.length]!;
  const adset = campaign.adsets[0]!;
  const ad = adset.ads[0]!;
  const form = { editing: true, campaigns: [campaign.id] } as const;
  return [
    ["campaigns", { virtual: false, variant }],
    ["campaigns sales", { virtual: false, variant, columns: COLUMN_SETS.sales }],
    ["campaigns leads", { virtual: false, variant, columns: COLUMN_SETS.leads, shape: "tooltip" }],
    ["campaigns beside", { virtual: false, variant, columns: COLUMN_SETS.beside, shape: "geo" }],
    ["ad sets", { virtual: false, variant, route: { level: "adset", campaigns: [campaign.id] } }],
    ["ads", { virtual: false, variant, route: { level: "ad", campaigns: [campaign.id], adsets: [adset.id] } }],
    ["campaign form", { variant, route: { ...form, level: "campaign" } }],
    ["ad set form", { variant, route: { ...form, level: "adset", adsets: [adset.id] } }],
    [
      "ad form",
      {
        variant,
        editor: (["draft", "lexical", "textarea", "input"] as const)[variant % 4] ?? "draft",
        route: { ...form, level: "ad", adsets: [adset.id], ads: [ad.id] },
      },
    ],
  ];
}

/** Makers of every kind of Meta page, for each language; each makes its page when asked. */
export function metaBases(seed: number): (() => BasePage)[] {
  ensureDom();
  const accounts = variedAccounts(seed, "meta-ads", 6);
  return LOCALES.flatMap((locale, at) => {
    const account = accounts[at % accounts.length]!;
    return statesOf(account, (seed + at) % 4).map(
      ([state, options]) =>
        () =>
          basePage(account, locale, state, options),
    );
  });
}

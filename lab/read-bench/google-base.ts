import { renderStaticPage, type StaticPageOptions } from "@/tests/replicas/google-ads/static-page";
import { truthOf } from "@/tests/replicas/google-ads/truth";
import type { SimulatedAccount } from "../simulator/account";
import { variedAccounts } from "./accounts";
import { ensureDom, freeze } from "./dom";
import type { BasePage } from "./page";
import type { PageTruth } from "@/tests/replicas/truth-types";
import { settleCurrency } from "./truth";

const LEVELS = ["campaign", "adset", "ad"] as const;
const EDITORS = [
  { kind: "search", campaignType: "Search" },
  { kind: "asset-group", campaignType: "Performance Max" },
  { kind: "demand-gen", campaignType: "Demand Gen" },
] as const;
const LOCALES = ["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"] as const;

function basePage(account: SimulatedAccount, options: StaticPageOptions, state: string): BasePage {
  document.body.replaceChildren();
  const page = renderStaticPage(account, options);
  const level = options.level ?? "campaign";
  const truth: PageTruth = truthOf(page);
  settleCurrency(truth, options.locale, account.currency);
  return {
    platform: "google-ads",
    recipe: `google-ads ${level} ${options.locale} ${account.currency} ${state}`,
    language: options.locale.slice(0, 2),
    url: page.url.href,
    html: freeze(document),
    truth,
  };
}

/** The states of the replica that are read, by name: tables of three levels, drawers folded and open, editors of three kinds of ad. */
function statesOf(
  [account, other, ...more]: readonly [SimulatedAccount, SimulatedAccount, ...SimulatedAccount[]],
  variant: number,
): readonly (readonly [string, SimulatedAccount, Omit<StaticPageOptions, "locale">])[] {
  const tables = LEVELS.flatMap((level) => [
    [`${level}: table`, account, { level }] as const,
    [`${level}: segmented`, other, { level, segmented: true }] as const,
    [`${level}: one campaign`, other, { level, campaignId: other.campaigns[0]!.id }] as const,
  ]);
  const campaign = account.campaigns[variant % account.campaigns.length]!;
  const adset = campaign.adsets[0]!;
  const inside = { level: "adset", campaignId: campaign.id, drawer: adset.id } as const;
  // Not every account has every kind of campaign: the first that has it lends its own, so that each language has every editor.
  const editors = EDITORS.flatMap(({ kind, campaignType }) => {
    const [first] = [account, other, ...more].flatMap((of) => {
      const owner = of.campaigns.find((each) => each.campaignType === campaignType);
      const adId = owner?.adsets[0]?.ads[0]?.id;
      return owner === undefined || adId === undefined ? [] : [{ of, campaignId: owner.id, adId }];
    });
    if (first === undefined) return [];
    const { of, campaignId, adId } = first;
    return [[`ad: ${kind}`, of, { level: "ad", campaignId, adId, editor: kind }] as const];
  });
  return [
    ...tables,
    ["campaign: drawer folded", account, { drawer: campaign.id }],
    ["campaign: drawer open", account, { drawer: campaign.id, expanded: true }],
    ["adset: drawer folded", account, inside],
    ["adset: drawer open", account, { ...inside, expanded: true }],
    ...editors,
  ];
}

/** Makers of every kind of Google page, for each language; each makes its page when asked. */
export function googleBases(seed: number): (() => BasePage)[] {
  ensureDom();
  const accounts = variedAccounts(seed, "google-ads", 6);
  return LOCALES.flatMap((locale, at) => {
    const account = accounts[at % accounts.length]!;
    const other = accounts[(at + 3) % accounts.length]!;
    return statesOf([account, other, ...accounts], seed + at).map(
      ([state, of, options]) =>
        () =>
          basePage(of, { ...options, locale }, state),
    );
  });
}

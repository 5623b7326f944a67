import { renderStaticPage, type StaticPageOptions } from "@/tests/replicas/google-ads/static-page";
import { truthOf } from "@/tests/replicas/google-ads/truth";
import type { SimulatedAccount } from "../simulator/account";
import { variedAccounts } from "./accounts";
import { ensureDom, freeze } from "./dom";
import type { BasePage } from "./page";
import type { PageTruth } from "@/tests/replicas/truth-types";
import { settleCurrency } from "./truth";

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

/** Makers of every kind of Google page, for each language; each makes its page when asked. */
export function googleBases(seed: number): (() => BasePage)[] {
  ensureDom();
  const accounts = variedAccounts(seed, "google-ads", 6);
  return LOCALES.flatMap((locale, at) =>
    (["campaign", "adset", "ad"] as const).flatMap((level, offset) => {
      const account = accounts[(at + offset) % accounts.length]!;
      const other = accounts[(at + offset + 3) % accounts.length]!;
      return [
        () => basePage(account, { locale, level }, "table"),
        () => basePage(other, { locale, level, segmented: true }, "segmented"),
        () => basePage(other, { locale, level, campaignId: other.campaigns[0]!.id }, "one campaign"),
      ];
    }),
  );
}

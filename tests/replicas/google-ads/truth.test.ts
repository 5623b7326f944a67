// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { score } from "@/lab/read-bench/score";
import { settleCurrency } from "@/lab/read-bench/truth";
import { simulateBusiness } from "@/lab/simulator/simulate";
import { googleAds } from "@/lib/platforms/google-ads";
import { renderStaticPage, type StaticPageOptions } from "./static-page";
import { truthOf } from "./truth";

const account = simulateBusiness({ seed: 7, to: "2026-11-21", days: 60 }).google;
const LOCALES = ["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"] as const;
type Options = Omit<StaticPageOptions, "locale">;
const campaign = (type: string) => account.campaigns.find(({ campaignType }) => campaignType === type)!;
const adOf = (type: string) => ({ campaignId: campaign(type).id, adId: campaign(type).adsets[0]!.ads[0]!.id });

const TABLES: Readonly<Record<string, Options>> = {
  campaigns: {},
  "ad groups": { level: "adset" },
  ads: { level: "ad" },
  "of one campaign": { level: "adset", campaignId: account.campaigns[1]!.id },
  "with more columns": { columns: "more" },
  "with look-alikes before the columns": { columns: "decoys" },
  "with look-alikes instead of columns": { columns: "impostor" },
  "with fields that nobody knows": { columns: "more", strangeFields: true },
  "whose columns have not all come": { columnsInView: 6 },
  "whose rows have not all come": { rowWindow: [2, 5] },
  "of several pages": { rows: 24, pageSize: 10, pagerAbout: true },
  "with drafts": { drafts: 2 },
  "without rows": { empty: true },
  "that loads": { loading: "first" },
  "that loads again": { loading: "again" },
  "with figures to come": { lateFrom: 3 },
  "of enabled campaigns": { totals: "enabled" },
  "with totals of channels": { totals: "channels" },
  "with totals above": { totals: "above" },
  "without totals": { totals: "none" },
  "beside another": { second: true },
  "with many states": { deliveries: true, strategyNote: true },
  "with a shared budget": { sharedBudget: true },
  "with end dates and total budgets": { columns: "more", budgetType: "lifetime", endDate: "2026-12-24" },
};
const FORMS: Readonly<Record<string, Options>> = {
  ...Object.fromEntries(
    account.campaigns.flatMap(({ id, name }) => [
      [`settings of ${name}`, { drawer: id }],
      [`open settings of ${name}`, { drawer: id, expanded: true }],
    ]),
  ),
  "settings with an end": { drawer: campaign("Search").id, endDate: "2026-12-24", budgetType: "lifetime" },
  "settings with a shared budget": { drawer: account.campaigns[0]!.id, sharedBudget: true },
  "half-loaded settings": { drawer: campaign("Search").id, sectionsLoaded: 3 },
  "settings that are read-only": { drawer: campaign("Search").id, expanded: true, readOnly: true },
  "settings labelled by id": { drawer: campaign("Search").id, expanded: true, labelling: "labelledby" },
  "settings labelled by text": { drawer: campaign("Search").id, expanded: true, labelling: "legacy" },
  "settings of an ad group": { level: "adset", drawer: account.campaigns[0]!.adsets[0]!.id, expanded: true },
  "search ad": adOf("Search"),
  "search ad labelled by id": { ...adOf("Search"), labelling: "labelledby", slots: "filled" },
  "asset group": { ...adOf("Performance Max"), editor: "asset-group" },
  "asset group labelled by text": { ...adOf("Performance Max"), editor: "asset-group", labelling: "legacy" },
  "demand gen ad": { ...adOf("Demand Gen"), editor: "demand-gen" },
};

/** What differs between the reading and the truth, by field: wrong values and misses. */
function differences(locale: string, options: Options, currency = account.currency) {
  const page = renderStaticPage({ ...account, currency }, { locale, ...options });
  const truth = truthOf(page);
  settleCurrency(truth, locale, currency);
  const scored = score(truth, googleAds.read(document, page.url)).filter(({ outcome }) => outcome !== "right");
  const named = (outcome: string) =>
    scored
      .filter((each) => each.outcome === outcome)
      .map(({ field, where, got }) => `${field} (${where}): ${JSON.stringify(got)}`);
  return { wrong: named("wrong"), missed: named("missed") };
}

describe.each(LOCALES)("in %s nothing that the reader says differs from the truth of", (locale) => {
  it.each(Object.entries(TABLES))("a table %s", (_, options) => {
    expect(differences(locale, options)).toEqual({ wrong: [], missed: [] });
  });
  it.each(Object.entries(FORMS))("%s", (_, options) => {
    expect(differences(locale, options)).toEqual({ wrong: [], missed: [] });
  });
});

describe("in other regions and currencies", () => {
  it.each([
    ["en-GB", "GBP"],
    ["es-MX", "MXN"],
    ["pt-PT", "EUR"],
    ["ja-JP", "JPY"],
    ["en-US", "CAD"],
    ["de-DE", "CHF"],
    ["fr-FR", "USD"],
    ["pt-BR", "BRL"],
  ])("%s %s", (locale, currency) => {
    const forms = ["table", "collapsed", "expanded"] as const;
    const drawer = campaign("Search").id;
    for (const form of forms) {
      const options = form === "table" ? {} : { drawer, expanded: form === "expanded" };
      expect(differences(locale, options, currency), form).toEqual({ wrong: [], missed: [] });
    }
  });
});

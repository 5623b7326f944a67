import { PLAIN, delimited, encoded } from "./fixture";
import type { Fixture } from "./fixture";

/** Google Ads Editor: one wide table of settings, blank cells for other kinds of entity; no preamble, no totals, no figures. */
function editor(): Fixture {
  const header = [
    "Campaign",
    "Labels",
    "Campaign Type",
    "Budget",
    "Budget type",
    "Bid Strategy Type",
    "Ad Group",
    "Max CPC",
    "Keyword",
    "Criterion Type",
    "Final URL",
    "Headline 1",
    "Description 1",
    "Campaign Status",
  ];
  const rows = [
    ["Shop", "", "Search", "25.00", "Daily", "Manual CPC", "", "", "", "", "", "", "", "Enabled"],
    ["Shop", "", "", "", "", "", "Boots", "0.85", "", "", "", "", "", "Enabled"],
    ["Shop", "", "", "", "", "", "Boots", "", "red boots", "Phrase", "https://example.com/", "", "", "Enabled"],
    ["Shop", "", "", "", "", "", "Boots", "", "", "", "https://example.com/", "Warm boots", "Dry feet all year", "Enabled"],
  ]; // prettier-ignore
  const writing = { encoding: "utf-16le-bom", delimiter: "\t", eol: "\r\n" } as const;
  return {
    about: "Google Ads Editor, settings without figures",
    name: "shop.csv",
    bytes: encoded(delimited([header, ...rows], writing), writing.encoding),
    report: {
      platform: "google-ads",
      report: "editor",
      level: "ad",
      encoding: "utf-16le-bom",
      delimiter: "TAB",
      locale: "en",
      currency: null,
      from: "2026-11-22",
      to: "2026-11-22",
      rows: 4,
      columns: {
        Campaign: "campaign", Labels: null, "Campaign Type": "campaignType", Budget: "budget", "Budget type": "budgetType",
        "Bid Strategy Type": "bidStrategy", "Ad Group": "adset", "Max CPC": "maxCpc", Keyword: "keyword", "Criterion Type": "matchType",
        "Final URL": "finalUrl", "Headline 1": "headline1", "Description 1": "description1", "Campaign Status": null,
      }, // prettier-ignore
      totals: {},
      statedTotals: null,
    },
    warnings: ["holds settings and texts, no figures"],
    first: {
      date: "2026-11-22",
      metrics: {},
      attributes: {
        budgetMicros: 25_000_000,
        budgetType: "daily",
        bidStrategy: "manual-cpc",
        campaignType: "Search",
        "Campaign Status": "Enabled",
      },
    },
  };
}

interface Card {
  readonly name: string;
  readonly locale: string;
  readonly header: string;
  readonly row: readonly string[];
  readonly meanings: readonly (string | null)[];
  readonly totals: Readonly<Record<string, number>>;
  readonly currency: string | null;
  readonly period: readonly [string, string] | null;
}

const CARDS: readonly Card[] = [
  { name: "Time_series(2026.02.05-2026.02.10).csv", locale: "en", header: "Date;Clicks;Impressions;Avg. CPC;Cost", row: ["Fri, 6 Feb 2026", "26", "75", "US$1.92", "US$50.00"], meanings: ["date", "clicks", "impressions", "averageCpc", "cost"], totals: { clicks: 26, impressions: 75, cost: 50 }, currency: "USD", period: ["2026-02-06", "2026-02-06"] },
  { name: "Devices(2026.02.05-2026.02.10).csv", locale: "en", header: "Device;Cost;Impressions;Clicks", row: ["Mobile phones", "€1,234.50", "92,825", "2,355"], meanings: ["device", "cost", "impressions", "clicks"], totals: { cost: 1234.5, impressions: 92825, clicks: 2355 }, currency: "EUR", period: ["2026-02-05", "2026-02-10"] },
  { name: "Networks.csv", locale: "en", header: "Network;Clicks;Cost;Avg. CPC", row: ["Google search", "1,024", "£2,048.00", "£2.00"], meanings: ["network", "clicks", "cost", "averageCpc"], totals: { clicks: 1024, cost: 2048 }, currency: "GBP", period: null },
  { name: "Time_series.csv", locale: "es", header: "Fecha;Clics;Impresiones;Coste", row: ["sáb, 1 ago 2026", "26", "1.250", "50,25 €"], meanings: ["date", "clicks", "impressions", "cost"], totals: { clicks: 26, impressions: 1250, cost: 50.25 }, currency: "EUR", period: ["2026-08-01", "2026-08-01"] },
  { name: "Time_series.csv", locale: "de", header: "Datum;Klicks;Impressionen;Kosten", row: ["Fr., 6. Feb. 2026", "26", "1.250", "1.050,25 €"], meanings: ["date", "clicks", "impressions", "cost"], totals: { clicks: 26, impressions: 1250, cost: 1050.25 }, currency: "EUR", period: ["2026-02-06", "2026-02-06"] },
  { name: "Devices.csv", locale: "pt", header: "Dispositivo;Custo;Impressões;Cliques", row: ["Smartphones", "R$ 1.050,25", "92.825", "2.355"], meanings: ["device", "cost", "impressions", "clicks"], totals: { cost: 1050.25, impressions: 92825, clicks: 2355 }, currency: "BRL", period: null },
]; // prettier-ignore

/** Overview cards in several languages, and an Editor export: files without preamble, money with its sign, full words. */
export function cardsAndEditor(): Fixture[] {
  const cards = CARDS.map((card): Fixture => {
    const header = card.header.split(";");
    return {
      about: `card ${card.name}, ${card.locale}`,
      name: card.name,
      bytes: encoded(delimited([header, card.row], PLAIN), "utf-8"),
      report: {
        platform: "google-ads",
        report: "overview-card",
        level: null,
        encoding: "utf-8",
        delimiter: ",",
        locale: card.locale,
        currency: card.currency,
        from: card.period?.[0] ?? null,
        to: card.period?.[1] ?? null,
        rows: 1,
        columns: Object.fromEntries(header.map((name, column) => [name, card.meanings[column]!])),
        totals: card.totals,
        statedTotals: null,
      },
      ...(card.period ? {} : { warnings: ["states no period"], first: null }),
    };
  });
  return [editor(), ...cards];
}

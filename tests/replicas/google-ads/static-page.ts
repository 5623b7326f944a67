import type { SimulatedAccount } from "@/lab/simulator/account";
import { adEditor } from "./app/ad-editor";
import { settingsDrawer } from "./app/drawer";
import { h } from "./app/element";
import { notationFor, type Notation } from "./app/notation";
import { expansionPanel } from "./app/panel";
import { buildShell } from "./app/shell";
import { makeState, type Account } from "./app/state";
import { buildGrid, fillGrid, rowsOf, type TableLevel } from "./app/table";

export interface StaticPage {
  readonly url: URL;
  readonly account: Account;
  readonly notation: Notation;
  /** What Save sent. */
  readonly saved: { readonly level: string; readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

export interface StaticPageOptions {
  readonly locale: string;
  readonly level?: TableLevel;
  readonly campaignId?: string;
  readonly segmented?: boolean;
  /** Opens the settings of this campaign or ad group. */
  readonly drawer?: string;
  /** Sections that stand open, by their English position: all of them, or none. */
  readonly expanded?: boolean;
  /** Opens the editor of this ad. */
  readonly adId?: string;
}

/** Renders a page of the replica into the current document, at once and whole: the page as a person would save it. */
export function renderStaticPage(simulated: SimulatedAccount, options: StaticPageOptions): StaticPage {
  const account = makeState(simulated, null);
  const notation = notationFor(options.locale, account.currency);
  document.documentElement.lang = options.locale;
  const level = options.level ?? "campaign";
  const campaign = account.campaigns.find(({ id }) => id === options.campaignId) ?? null;
  const saved: StaticPage["saved"] = [];
  const save = (savedLevel: string, id: string, fields: Readonly<Record<string, unknown>>) => {
    saved.push({ level: savedLevel, id, fields });
    return Promise.resolve(true);
  };
  const url = new URL(
    `https://ads.google.com/aw/${{ campaign: "campaigns", adset: "adgroups", ad: "ads" }[level]}?ocid=${account.ocid}`,
  );
  if (options.campaignId !== undefined) url.searchParams.set("campaignId", options.campaignId);
  const shell = buildShell(account, notation, {
    page: options.adId === undefined ? level : "editor",
    campaign,
    adset: null,
    segmented: options.segmented === true,
    hrefOf: (path) => path,
    openSettings: null,
    openAdsetSettings: null,
    toggleSegment: () => undefined,
  });
  document.body.replaceChildren(h("root", {}, shell.element));

  const adset = account.campaigns.flatMap(({ adsets }) => adsets);
  if (options.adId !== undefined) {
    const ad = adset.flatMap(({ ads }) => ads).find(({ id }) => id === options.adId);
    if (ad === undefined) throw new Error(`no ad ${options.adId}`);
    url.pathname = "/aw/ads/edit/search";
    url.searchParams.set("adId", ad.id);
    shell.content.append(adEditor(ad, notation, { save: (id, fields) => save("ad", id, fields) }));
    return { url, account, notation, saved };
  }
  const request = {
    level,
    campaignId: options.campaignId ?? null,
    adsetId: null,
    segmented: options.segmented === true,
  };
  const grid = buildGrid(request, notation);
  const rows = rowsOf(account, request);
  fillGrid(
    grid,
    request,
    notation,
    account,
    rows,
    { openSettings: () => undefined, openAd: () => undefined, hrefOf: hrefOf(level, account.ocid) },
    true,
  );
  grid.classList.remove("particle-content-loading");
  shell.content.append(h("ess-table", { "navi-id": "table-view" }, grid));
  const pager = notation.words.of(1, rows.length, rows.length);
  shell.pager.replaceChildren(h("div", { "aria-label": pager }, h("div", { "aria-hidden": "true" }, pager)));

  const entity = [...account.campaigns, ...adset].find(({ id }) => id === options.drawer);
  if (entity !== undefined) {
    const drawer = settingsDrawer(
      "budgetType" in entity ? "campaign" : "adset",
      entity,
      notation,
      { currency: account.currency, save, close: () => drawer.remove() },
      (section, { form }) => expansionPanel(section, form, options.expanded === true),
    );
    document.body.append(drawer);
  }
  return { url, account, notation, saved };
}

function hrefOf(level: TableLevel, ocid: string) {
  return (row: { campaign: { id: string }; adset: { id: string } | null; entity: { id: string } }) => {
    if (level === "campaign") return `/aw/adgroups?campaignId=${row.entity.id}&ocid=${ocid}`;
    if (level === "adset") return `/aw/ads?campaignId=${row.campaign.id}&adGroupId=${row.entity.id}&ocid=${ocid}`;
    return `/aw/ads/edit/search?campaignId=${row.campaign.id}&adGroupIdForAd=${row.adset?.id ?? ""}&adId=${row.entity.id}&ocid=${ocid}`;
  };
}

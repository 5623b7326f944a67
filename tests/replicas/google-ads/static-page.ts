import type { SimulatedAccount } from "@/lab/simulator/account";
import { settingsDrawer } from "./app/drawer";
import { buildEditor, editorAddress, type EditorKind } from "./app/editors/editor";
import { h } from "./app/element";
import { keywordTable, pagerLine, tableFrame } from "./app/frame";
import { notationFor, type Notation } from "./app/notation";
import { addOddRows } from "./app/odd-rows";
import { expansionPanel } from "./app/panel";
import { rowsOf, rowsShown, type TableLevel, type TableRequest, type TableRow } from "./app/rows";
import { buildShell } from "./app/shell";
import { makeState, type Account } from "./app/state";
import { buildGrid, fillGrid } from "./app/table";
import { PLAIN, type Variant } from "./app/variant";

export interface StaticPage {
  readonly url: URL;
  readonly account: Account;
  readonly notation: Notation;
  readonly options: StaticPageOptions;
  /** The options with what they leave out. */
  readonly variant: Variant;
  /** What Save sent. */
  readonly saved: { readonly level: string; readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

export interface StaticPageOptions extends Partial<Variant> {
  /** `en-US`, `en-GB`, `de-DE`, `fr-FR`, `es-ES`, `es-MX`, `pt-BR`, `pt-PT`, `ja-JP`; formats of any other locale that Intl knows. */
  readonly locale: string;
  readonly level?: TableLevel;
  readonly campaignId?: string;
  /** A longer table: the account's campaigns again and again, with other ids and names. */
  readonly rows?: number;
  /** Opens the settings of this campaign or ad group. */
  readonly drawer?: string;
  /** Sections that stand open: all, none, or those of these keys. */
  readonly expanded?: boolean | readonly string[];
  /** Opens the editor of this ad. */
  readonly adId?: string;
  /** Which editor it is; the responsive search ad's where not said. */
  readonly editor?: EditorKind;
}

/** Renders a page of the replica into the current document, at once and whole: the page as a person would save it. */
export function renderStaticPage(simulated: SimulatedAccount, options: StaticPageOptions): StaticPage {
  const variant: Variant = { ...PLAIN, ...options };
  const account = makeState(simulated, options.rows ?? null, variant);
  const notation = notationFor(options.locale, account.currency, variant.labelling);
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
    variant,
    hrefOf: (path) => path,
    openSettings: null,
    openAdsetSettings: null,
    toggleSegment: () => undefined,
  });
  document.body.replaceChildren(h("root", {}, shell.element));
  const page: StaticPage = { url, account, notation, options, variant, saved };

  if (options.adId !== undefined) {
    const opened = adOf(account, options.adId);
    const kind = options.editor ?? "search";
    const address = editorAddress(kind, {
      campaign: options.campaignId ?? null,
      adset: opened.adset.id,
      ad: opened.ad.id,
    });
    url.pathname = address.path;
    for (const [name, value] of Object.entries(address.scope)) url.searchParams.set(name, value);
    const host = {
      variant,
      save: (id: string, fields: Readonly<Record<string, unknown>>) => save("ad", id, fields),
    };
    shell.content.append(buildEditor(kind, { ...opened, account }, notation, host));
    return page;
  }
  const request = requestOf(page);
  const grid = buildGrid(request, notation);
  const rows = rowsShown(account, request);
  fillGrid(
    grid,
    request,
    notation,
    account,
    rows,
    { openSettings: () => undefined, openAd: () => undefined, hrefOf: hrefOf(level, account.ocid) },
    true,
  );
  addOddRows(grid, request, notation);
  if (variant.loading === "no") grid.classList.remove("particle-content-loading");
  shell.content.append(tableFrame(grid));
  if (variant.second) shell.content.append(keywordTable(notation));
  const all = rowsOf(account, request).length;
  if (variant.loading !== "first" && !variant.empty)
    shell.pager.replaceChildren(pagerLine(notation, Math.min(all, variant.pageSize ?? all), all, variant.pagerAbout));

  const entity = drawerEntity(page);
  if (entity !== null) {
    const drawer = settingsDrawer(
      entity.level,
      entity.entity,
      notation,
      { account, variant, save, close: () => drawer.remove() },
      (section, { form }) => expansionPanel(section, form, isOpen(options, section.key)),
    );
    document.body.append(drawer);
  }
  return page;
}

/** Whether the section of this key stands open. */
export function isOpen({ expanded }: StaticPageOptions, key: string): boolean {
  return typeof expanded === "object" ? expanded.includes(key) : expanded === true;
}

/** What of the account the page's table is asked to show. */
export function requestOf({ options, variant }: StaticPage): TableRequest {
  return { level: options.level ?? "campaign", campaignId: options.campaignId ?? null, adsetId: null, variant };
}

/** The ad of this id, with what it is in. */
export function adOf(account: Account, id: string) {
  for (const campaign of account.campaigns)
    for (const adset of campaign.adsets) for (const ad of adset.ads) if (ad.id === id) return { campaign, adset, ad };
  throw new Error(`no ad ${id}`);
}

/** The campaign or ad group whose settings are open. */
export function drawerEntity({ account, options }: StaticPage) {
  for (const campaign of account.campaigns) {
    if (campaign.id === options.drawer) return { level: "campaign" as const, entity: campaign, campaign };
    for (const adset of campaign.adsets)
      if (adset.id === options.drawer) return { level: "adset" as const, entity: adset, campaign };
  }
  return null;
}

function hrefOf(level: TableLevel, ocid: string) {
  return (row: TableRow) => {
    if (level === "campaign") return `/aw/adgroups?campaignId=${row.entity.id}&ocid=${ocid}`;
    if (level === "adset") return `/aw/ads?campaignId=${row.campaign.id}&adGroupId=${row.entity.id}&ocid=${ocid}`;
    return `/aw/ads/edit/search?campaignId=${row.campaign.id}&adGroupIdForAd=${row.adset?.id ?? ""}&adId=${row.entity.id}&ocid=${ocid}`;
  };
}

import type { Leaf, Leaves, PageTruth, TableTruth } from "../truth-types";
import { textsShown } from "./app/editors/editor";
import { sectionsOf } from "./app/drawer";
import { rowsOf, rowsShown, totalsOf } from "./app/rows";
import { columnsShown } from "./app/table";
import { adOf, drawerEntity, isOpen, requestOf, type StaticPage } from "./static-page";

/**
 * The expected reading of a page that was just rendered, from the account's state and the page's options alone: no reader
 * and no document is asked. Words (statuses, campaign types, places, languages, networks) are those of the page's language.
 */
export function truthOf(page: StaticPage): PageTruth {
  const { account, options, notation } = page;
  const isEditor = options.adId !== undefined;
  const drawer = drawerEntity(page);
  const table = isEditor ? null : tableTruth(page, drawer !== null);
  const settings = drawer === null ? null : settingsTruth(page);
  return {
    platform: "google-ads",
    kind: isEditor ? "ad-editor" : drawer !== null ? "settings" : "table",
    doubtfulKind: page.variant.second,
    level: isEditor ? "ad" : drawer !== null ? drawer.level : (options.level ?? "campaign"),
    accountId: { value: account.accountId },
    entity: entityTruth(page),
    locale: { value: options.locale },
    currency: currencyTruth(page),
    dateRange: { value: { from: account.from, to: account.to } },
    table,
    settings,
    ad: isEditor ? adTruth(page) : null,
  };

  function adTruth(of: StaticPage): PageTruth["ad"] {
    const kind = options.editor ?? "search";
    const { ad } = adOf(account, options.adId ?? "");
    const texts = textsShown(kind, ad, of.variant);
    const leaf = (text: string | null): Leaf => (text === null ? "absent" : { value: text });
    return {
      headlines: texts.headlines.map(leaf),
      descriptions: texts.descriptions.map(leaf),
      primaryTexts: [],
      finalUrl: ad.finalUrl === "" ? "absent" : { value: ad.finalUrl },
      // A search ad has none; where there is a menu, it shows words that the contract does not name.
      callToAction: kind === "search" ? "absent" : { value: notation.form.learnMore, doubtful: true },
    };
  }
}

/** The currency of the amounts on the page; editors show none. Whether its sign settles it is for the judge to say. */
function currencyTruth({ account, options, variant }: StaticPage): Leaf {
  if (options.adId !== undefined || variant.loading === "first") return "not-shown";
  if (variant.empty && options.drawer === undefined) return "not-shown";
  const unsure = variant.second || variant.loading === "again";
  return { value: account.currency, ...(unsure ? { doubtful: true as const } : {}) };
}

/** Ids that the address names, or that a row of the page names without doubt. */
function entityTruth(page: StaticPage): PageTruth["entity"] {
  const { account, options } = page;
  const inAddress = (id: string | undefined): Leaf => (id === undefined ? "not-shown" : { value: id });
  if (options.adId !== undefined) {
    const { adset, ad } = adOf(account, options.adId);
    const isGroup = options.editor === "asset-group";
    return {
      campaign: inAddress(options.campaignId),
      // The parameter that names an asset group was not seen on a real page.
      adset: isGroup ? { value: adset.id, doubtful: true } : { value: adset.id },
      ad: isGroup ? "not-shown" : { value: ad.id },
    };
  }
  const drawer = drawerEntity(page);
  if (drawer === null) return { campaign: inAddress(options.campaignId), adset: "not-shown", ad: "not-shown" };
  const named = rowsShown(account, requestOf(page)).filter(({ entity }) => entity.name === drawer.entity.name);
  const hasRow = named.length === 1 && named[0]?.entity.id === drawer.entity.id;
  // The drawer shows a name only: it takes a row of that name to know whose settings these are.
  const byRow = (id: string): Leaf => (hasRow ? { value: id } : { value: id, doubtful: true });
  const campaign: Leaf =
    options.campaignId !== undefined
      ? { value: options.campaignId }
      : drawer.level === "campaign"
        ? byRow(drawer.campaign.id)
        : { value: drawer.campaign.id, doubtful: true };
  return { campaign, adset: drawer.level === "adset" ? byRow(drawer.entity.id) : "not-shown", ad: "not-shown" };
}

const UNSEEN: ReadonlySet<string> = new Set(["objective", "goals", "audiences"]);

/** The settings of the sections that have come into the drawer. */
function settingsTruth(page: StaticPage): Leaves {
  const drawer = drawerEntity(page);
  if (drawer === null) return {};
  const { notation, account, variant } = page;
  const save = () => Promise.resolve(false);
  const sections = sectionsOf(drawer.level, drawer.entity, notation, { account, variant, save });
  const loaded = sections.slice(0, variant.sectionsLoaded ?? undefined);
  const leaves: Leaves = {};
  for (const section of loaded) {
    const values = section.values();
    // How these look when open was not seen on a real page, nor what the page says where there is nothing.
    const unseen =
      (isOpen(page.options, section.key) && (UNSEEN.has(section.key) || values["budget"] === null)) ||
      values["audiences"] === null ||
      values["adSchedule"] === null;
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue;
      if (unseen) leaves[name] = { value, doubtful: true };
      else leaves[name] = value === null ? "absent" : { value };
    }
  }
  return leaves;
}

function tableTruth(page: StaticPage, isBehind: boolean): TableTruth {
  const { account, notation, variant } = page;
  const request = requestOf(page);
  const columns = columnsShown(request, notation);
  const all = rowsOf(account, request);
  const shown = rowsShown(account, request);
  const isLoading = variant.loading !== "no";
  // Whatever stands behind a drawer, beside another table or under a loading bar must not be wrong, but need not be read.
  const doubtful = isBehind || variant.second || isLoading;
  const leaf = (value: unknown): Leaf =>
    value === undefined ? "absent" : { value, ...(doubtful ? { doubtful: true as const } : {}) };
  const cellsOf = (shows: (column: (typeof columns)[number]) => { readonly values: object } | null, late: boolean) => {
    const cells: Leaves = {};
    for (const column of columns) {
      if (late && column.numeric) continue;
      const values: Readonly<Record<string, unknown>> = { ...(shows(column)?.values ?? {}) };
      for (const metric of column.metrics) {
        const next = leaf(values[metric]);
        // Two columns may show one thing, as a budget's type; one of them may show none.
        if (cells[metric] === undefined || cells[metric] === "absent") cells[metric] = next;
      }
    }
    return cells;
  };
  const rows = shown.map((row) => ({
    id: row.entity.id,
    name: row.entity.name,
    idShown: true,
    cells: isLoading
      ? {}
      : {
          status: leaf(row.entity.status === "enabled" ? notation.words.enabled : notation.words.paused),
          ...cellsOf((column) => column.shown(row), variant.lateFrom !== null && all.indexOf(row) >= variant.lateFrom),
        },
  }));
  const total = totalsOf(account, request, notation.words)[0];
  const isLate = variant.lateFrom !== null && variant.lateFrom < all.length;
  return {
    rows: isLoading ? [] : rows,
    optionalRows: isLoading ? rows : [],
    rowsStated: variant.loading === "first" || variant.empty ? "not-shown" : leaf(all.length),
    complete: isLoading || isLate || variant.empty ? "either" : shown.length === all.length,
    totals: total === undefined || isLoading ? {} : cellsOf((column) => column.total(total.figures, total.kind), false),
    doubtful: doubtful || variant.empty,
  };
}

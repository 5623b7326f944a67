import type { SimulatedAccount } from "@/lab/simulator/account";
import { settingsDrawer } from "./drawer";
import { buildEditor, editorAddress, editorKindOf } from "./editors/editor";
import { h } from "./element";
import { keywordTable, pagerLine, tableFrame } from "./frame";
import { notationFor } from "./notation";
import { addOddRows, placeholderRow } from "./odd-rows";
import { rowsOf, rowsShown, type TableLevel, type TableRequest, type TableRow } from "./rows";
import { buildShell } from "./shell";
import { makeState, type Account } from "./state";
import { buildGrid, fillGrid } from "./table";
import { VARIANT_PARAMS, variantFrom } from "./variant";

/** Rows come this long after the table itself, in two parts. */
const FIRST_ROWS_MS = 320;
const LAST_ROWS_MS = 260;
/** With `?virtual=1` only the rows in view are in the document, as on the real page for long tables. */
const ROW_HEIGHT = 41;
const OVERSCAN = 6;
/** With `?vcols=1` columns come as they are scrolled to. */
const COLUMN_WIDTH = 112;

async function start(): Promise<void> {
  const response = await fetch("/__replica/account");
  const first = new URL(location.href);
  const asked = Number(first.searchParams.get("rows") ?? Number.NaN);
  const account = makeState(
    (await response.json()) as SimulatedAccount,
    Number.isInteger(asked) && asked > 0 ? asked : null,
    variantFrom(first.searchParams),
  );
  const root = document.querySelector("root") ?? document.body;
  const app = runApp(account, root);
  app.show();
  addEventListener("popstate", app.show);
  document.addEventListener("replica:update-rows", app.updateRows);
}

function runApp(account: Account, root: Element): { show: () => void; updateRows: () => void } {
  const locale = document.documentElement.lang;
  const pinned = new URL(location.href).searchParams;
  const variant = variantFrom(pinned);
  const notation = notationFor(locale, account.currency, variant.labelling);
  let generation = 0;
  let updateRows: () => void = () => undefined;
  let segmented = variant.segmented;

  const hrefOf = (path: string, scope: Readonly<Record<string, string>>) => {
    const url = new URL(path, location.origin);
    for (const [name, value] of Object.entries(scope)) url.searchParams.set(name, value);
    url.searchParams.set("ocid", account.ocid);
    url.searchParams.set("authuser", "0");
    // What the address asked for stays, so that a language or a long table survives navigation.
    for (const name of ["hl", "rows", "virtual", "vcols", ...VARIANT_PARAMS]) {
      const value = pinned.get(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    return `${url.pathname}${url.search}`;
  };
  const go = (href: string) => {
    history.pushState(null, "", href);
    show();
  };
  const editHref = ({ campaign, adset, entity }: TableRow) => {
    const ids = { campaign: campaign.id, adset: adset?.id ?? "", ad: entity.id };
    const { path, scope } = editorAddress("search", ids);
    return hrefOf(path, scope);
  };
  const save = async (level: "campaign" | "adset" | "ad", id: string, fields: Readonly<Record<string, unknown>>) => {
    const answer = await fetch("/__replica/save", { method: "POST", body: JSON.stringify({ level, id, fields }) });
    return answer.ok;
  };

  const openSettings = (level: "campaign" | "adset", entity: TableRow["campaign"] | NonNullable<TableRow["adset"]>) => {
    document.querySelector("slidealog")?.remove();
    const drawer = settingsDrawer(level, entity, notation, {
      account,
      variant,
      save: async (savedLevel, id, fields) => {
        const done = await save(savedLevel, id, fields);
        if (done) setTimeout(updateRows);
        return done;
      },
      close: () => drawer.remove(),
    });
    root.append(drawer);
  };

  function show(): void {
    generation += 1;
    const url = new URL(location.href);
    const scope = {
      campaignId: url.searchParams.get("campaignId"),
      adsetId:
        url.searchParams.get("adGroupId") ??
        url.searchParams.get("adGroupIdForAd") ??
        url.searchParams.get("assetGroupId"),
    };
    const campaign = account.campaigns.find(({ id }) => id === scope.campaignId) ?? null;
    const adset = campaign?.adsets.find(({ id }) => id === scope.adsetId) ?? null;
    const editor = editorKindOf(url.pathname);
    const page = editor !== null ? "editor" : pageOf(url.pathname);
    const shell = buildShell(account, notation, {
      page,
      campaign,
      adset,
      variant: { ...variant, segmented },
      hrefOf,
      openSettings: campaign === null ? null : () => openSettings("campaign", campaign),
      openAdsetSettings: adset === null ? null : () => openSettings("adset", adset),
      toggleSegment: () => {
        segmented = !segmented;
        show();
      },
    });
    root.replaceChildren(shell.element);
    if (editor !== null || page === "editor") {
      updateRows = () => undefined;
      const ad =
        editor === "asset-group" ? adset?.ads[0] : adset?.ads.find(({ id }) => id === url.searchParams.get("adId"));
      const host = { variant, save: (id: string, fields: Readonly<Record<string, unknown>>) => save("ad", id, fields) };
      shell.content.append(
        ad === undefined || adset === null
          ? h("div", { class: "not-found" }, "404")
          : buildEditor(editor ?? "search", { adset, ad, account }, notation, host),
      );
      return;
    }
    showTable(
      { level: page, ...scope, variant: { ...variant, segmented } },
      shell.content,
      shell.pager,
      url.searchParams.get("virtual") === "1",
      url.searchParams.get("vcols") === "1",
    );
  }

  function showTable(
    asked: TableRequest,
    content: HTMLElement,
    pager: HTMLElement,
    virtual: boolean,
    virtualColumns: boolean,
  ): void {
    const mine = generation;
    let request = asked;
    const rows = rowsShown(account, request);
    let grid = buildGrid(request, notation);
    const actions = {
      openSettings: (row: TableRow) => {
        // Asset groups of Performance Max have an editor instead of settings.
        if (request.level === "adset" && row.adset !== null && row.campaign.campaignType === "Performance Max") {
          const ids = { campaign: row.campaign.id, adset: row.adset.id, ad: row.adset.ads[0]?.id ?? "" };
          const { path, scope } = editorAddress("asset-group", ids);
          go(hrefOf(path, scope));
          return;
        }
        openSettings(
          request.level === "adset" ? "adset" : "campaign",
          request.level === "adset" ? row.adset! : row.campaign,
        );
      },
      openAd: (row: TableRow) => go(editHref(row)),
      hrefOf: (row: TableRow) =>
        request.level === "campaign"
          ? hrefOf("/aw/adgroups", { campaignId: row.campaign.id })
          : request.level === "adset"
            ? hrefOf("/aw/ads", { campaignId: row.campaign.id, adGroupId: row.entity.id })
            : editHref(row),
    };
    content.append(tableFrame(grid));
    if (request.variant.second) content.append(keywordTable(notation));
    const fill = (part: readonly TableRow[], isLast: boolean) => {
      if (generation === mine) fillGrid(grid, request, notation, account, part, actions, isLast);
    };
    const clear = () => {
      for (const row of [...grid.querySelectorAll(".particle-table-row, .virtual-space")]) row.remove();
    };
    const finish = () => {
      addOddRows(grid, request, notation);
      if (request.variant.loading === "no") grid.classList.remove("particle-content-loading");
      const all = rowsOf(account, request).length;
      if (request.variant.loading !== "first" && all > 0)
        pager.replaceChildren(
          pagerLine(notation, Math.min(all, request.variant.pageSize ?? all), all, request.variant.pagerAbout),
        );
    };
    updateRows = () => {
      clear();
      if (rows.length === 0 && !request.variant.empty) grid.append(placeholderRow(notation));
      fill(rowsShown(account, request), true);
      addOddRows(grid, request, notation);
    };
    if (virtualColumns) {
      const scroller = grid.closest<HTMLElement>(".ess-table-wrapper");
      const draw = () => {
        const inView = Math.ceil(((scroller?.scrollLeft ?? 0) + (scroller?.clientWidth ?? 0)) / COLUMN_WIDTH);
        const next = Math.max(4, inView);
        // Columns come as they are scrolled to, and stay.
        if (next <= (request.variant.columnsInView ?? 0) || generation !== mine) return;
        request = { ...request, variant: { ...request.variant, columnsInView: next } };
        const fresh = buildGrid(request, notation);
        grid.replaceWith(fresh);
        grid = fresh;
        fill(rows, true);
        finish();
      };
      scroller?.addEventListener("scroll", () => requestAnimationFrame(draw));
      setTimeout(draw, FIRST_ROWS_MS);
      return;
    }
    if (virtual) {
      recycle(grid, rows, fill, clear, finish);
      return;
    }
    const half = Math.ceil(rows.length * 0.6);
    setTimeout(() => {
      if (generation !== mine) return;
      fill(rows.slice(0, half), false);
      setTimeout(() => {
        if (generation !== mine) return;
        if (rows.length === 0 && !request.variant.empty && request.variant.loading === "no")
          grid.append(placeholderRow(notation));
        fill(rows.slice(half), true);
        finish();
      }, LAST_ROWS_MS);
    }, FIRST_ROWS_MS);
  }

  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (target === null || !(event instanceof MouseEvent) || event.button !== 0 || event.metaKey || event.ctrlKey)
      return;
    event.preventDefault();
    go(target.getAttribute("href") ?? "");
  });
  return { show, updateRows: () => updateRows() };
}

/** Keeps only the rows in view in the document; the space of the others is held open above and below. */
function recycle(
  grid: HTMLElement,
  rows: readonly TableRow[],
  fill: (part: readonly TableRow[], isLast: boolean) => void,
  clear: () => void,
  finish: () => void,
): void {
  const scroller = grid.closest<HTMLElement>(".base-root") ?? document.documentElement;
  let from = -1;
  const update = () => {
    const visible = Math.ceil(scroller.clientHeight / ROW_HEIGHT);
    const next = Math.max(0, Math.floor((scroller.scrollTop - grid.offsetTop) / ROW_HEIGHT) - OVERSCAN);
    if (next === from) return;
    from = next;
    const to = Math.min(rows.length, from + visible + 2 * OVERSCAN);
    clear();
    const space = (height: number) => {
      const element = h("div", { class: "virtual-space", role: "presentation" });
      element.style.height = `${height}px`;
      return element;
    };
    const shadow = grid.querySelector(".frozen-column-shadow");
    grid.insertBefore(space(from * ROW_HEIGHT), shadow);
    fill(rows.slice(from, to), to === rows.length);
    grid.insertBefore(space((rows.length - to) * ROW_HEIGHT), shadow);
  };
  scroller.addEventListener("scroll", () => requestAnimationFrame(update));
  setTimeout(() => {
    update();
    finish();
  }, FIRST_ROWS_MS);
}

function pageOf(path: string): TableLevel {
  if (path.startsWith("/aw/adgroups")) return "adset";
  return path.startsWith("/aw/ads") ? "ad" : "campaign";
}

void start();

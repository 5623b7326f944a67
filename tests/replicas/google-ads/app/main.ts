import type { SimulatedAccount } from "@/lab/simulator/account";
import { adEditor } from "./ad-editor";
import { settingsDrawer } from "./drawer";
import { h } from "./element";
import { notationFor } from "./notation";
import { buildShell } from "./shell";
import { makeState, type Account } from "./state";
import {
  buildGrid,
  fillGrid,
  placeholderRow,
  rowsOf,
  type TableLevel,
  type TableRequest,
  type TableRow,
} from "./table";

/** Rows come this long after the table itself, in two parts. */
const FIRST_ROWS_MS = 320;
const LAST_ROWS_MS = 260;
/** With `?virtual=1` only the rows in view are in the document, as on the real page for long tables. */
const ROW_HEIGHT = 41;
const OVERSCAN = 6;

async function start(): Promise<void> {
  const response = await fetch("/__replica/account");
  const first = new URL(location.href);
  const asked = Number(first.searchParams.get("rows") ?? Number.NaN);
  const account = makeState(
    (await response.json()) as SimulatedAccount,
    Number.isInteger(asked) && asked > 0 ? asked : null,
  );
  const root = document.querySelector("root") ?? document.body;
  const app = runApp(account, root);
  app.show();
  addEventListener("popstate", app.show);
  document.addEventListener("replica:update-rows", app.updateRows);
}

function runApp(account: Account, root: Element): { show: () => void; updateRows: () => void } {
  const locale = document.documentElement.lang;
  const notation = notationFor(locale, account.currency);
  const pinned = new URL(location.href).searchParams;
  let generation = 0;
  let updateRows: () => void = () => undefined;
  let segmented = pinned.get("segment") === "device";

  const hrefOf = (path: string, scope: Readonly<Record<string, string>>) => {
    const url = new URL(path, location.origin);
    for (const [name, value] of Object.entries(scope)) url.searchParams.set(name, value);
    url.searchParams.set("ocid", account.ocid);
    url.searchParams.set("authuser", "0");
    // What the address asked for stays, so that a language or a long table survives navigation.
    for (const name of ["hl", "rows", "virtual"]) {
      const value = pinned.get(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    return `${url.pathname}${url.search}`;
  };
  const go = (href: string) => {
    history.pushState(null, "", href);
    show();
  };
  const editHref = ({ campaign, adset, entity }: TableRow) =>
    hrefOf("/aw/ads/edit/search", { campaignId: campaign.id, adGroupIdForAd: adset?.id ?? "", adId: entity.id });
  const save = async (level: "campaign" | "adset" | "ad", id: string, fields: Readonly<Record<string, unknown>>) => {
    const answer = await fetch("/__replica/save", { method: "POST", body: JSON.stringify({ level, id, fields }) });
    return answer.ok;
  };

  const openSettings = (level: "campaign" | "adset", entity: TableRow["campaign"] | NonNullable<TableRow["adset"]>) => {
    document.querySelector("slidealog")?.remove();
    const drawer = settingsDrawer(level, entity, notation, {
      currency: account.currency,
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
      adsetId: url.searchParams.get("adGroupId") ?? url.searchParams.get("adGroupIdForAd"),
    };
    const campaign = account.campaigns.find(({ id }) => id === scope.campaignId) ?? null;
    const adset = campaign?.adsets.find(({ id }) => id === scope.adsetId) ?? null;
    const page = url.pathname.startsWith("/aw/ads/edit") ? "editor" : pageOf(url.pathname);
    const shell = buildShell(account, notation, {
      page,
      campaign,
      adset,
      segmented,
      hrefOf,
      openSettings: campaign === null ? null : () => openSettings("campaign", campaign),
      openAdsetSettings: adset === null ? null : () => openSettings("adset", adset),
      toggleSegment: () => {
        segmented = !segmented;
        show();
      },
    });
    root.replaceChildren(shell.element);
    if (page === "editor") {
      updateRows = () => undefined;
      const ad = adset?.ads.find(({ id }) => id === url.searchParams.get("adId"));
      shell.content.append(
        ad === undefined
          ? h("div", { class: "not-found" }, "404")
          : adEditor(ad, notation, { save: (id, fields) => save("ad", id, fields) }),
      );
      return;
    }
    showTable(
      { level: page, ...scope, segmented },
      shell.content,
      shell.pager,
      url.searchParams.get("virtual") === "1",
    );
  }

  function showTable(request: TableRequest, content: HTMLElement, pager: HTMLElement, virtual: boolean): void {
    const mine = generation;
    const rows = rowsOf(account, request);
    const grid = buildGrid(request, notation);
    const actions = {
      openSettings: (row: TableRow) =>
        openSettings(
          request.level === "adset" ? "adset" : "campaign",
          request.level === "adset" ? row.adset! : row.campaign,
        ),
      openAd: (row: TableRow) => go(editHref(row)),
      hrefOf: (row: TableRow) =>
        request.level === "campaign"
          ? hrefOf("/aw/adgroups", { campaignId: row.campaign.id })
          : request.level === "adset"
            ? hrefOf("/aw/ads", { campaignId: row.campaign.id, adGroupId: row.entity.id })
            : editHref(row),
    };
    content.append(tableFrame(grid));
    const fill = (part: readonly TableRow[], isLast: boolean) => {
      if (generation === mine) fillGrid(grid, request, notation, account, part, actions, isLast);
    };
    const clear = () => {
      for (const row of [...grid.querySelectorAll(".particle-table-row, .virtual-space")]) row.remove();
    };
    const finish = () => {
      grid.classList.remove("particle-content-loading");
      pager.replaceChildren(
        h(
          "div",
          { class: "selected" },
          h(
            "div",
            { "aria-label": notation.words.of(1, rows.length, rows.length) },
            h("div", { "aria-hidden": "true" }, notation.words.of(1, rows.length, rows.length)),
          ),
        ),
      );
    };
    updateRows = () => {
      clear();
      if (rows.length === 0) grid.append(placeholderRow(notation));
      fill(rowsOf(account, request), true);
    };
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
        if (rows.length === 0) grid.append(placeholderRow(notation));
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

function tableFrame(grid: HTMLElement): HTMLElement {
  return h(
    "ess-table",
    { "minerva-id": "table-view", "navi-id": "table-view" },
    h(
      "ess-particle-table",
      { class: "ess-container" },
      h("div", { class: "ess-table-constraint" }, h("div", { class: "ess-table-wrapper" }, grid)),
    ),
  );
}

void start();

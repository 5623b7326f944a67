import { googleAds } from "@/lib/platforms/google-ads";
import type { AccountStore, Entity } from "./account-store";
import { el, pageField, refreshFields, type FieldSpec, type FormHost, type Manner } from "./page-field";
import { money, NAME, type Tab } from "./tab";

const ACCOUNT = "123-456-7890";
const PANELS: readonly FieldSpec[] = [
  { field: "name", label: "Campaign name", kind: "text" },
  { field: "budget", label: "Set your average daily budget for this campaign", kind: "amount" },
  { field: "targetCpa", label: "Target CPA", kind: "amount" },
];
const TITLES: Readonly<Record<string, string>> = { name: "Campaign name", budget: "Budget", targetCpa: "Bidding" };

/** Google's table of campaigns with the settings drawer over it. The address is the table's: the drawer can be of any row. */
export function googleTab(document: Document, store: AccountStore, manner: Manner, first: Entity): Tab {
  const url = new URL("https://ads.google.com/aw/campaigns?ocid=77&hl=en");
  let owner: Entity | null = first;
  let form = el(document, "slidealog");
  const locked = new Set<string>();
  const unloaded = new Set<string>();
  const host: FormHost = {
    document,
    store,
    manner,
    owner: () => owner?.id ?? "",
    isLocked: (field) => locked.has(`${owner?.id ?? ""} ${field}`),
    render,
  };
  document.documentElement.setAttribute("lang", "en-US");
  document.body.replaceChildren(
    el(document, "div", { class: "account-info" }, `Shop ${ACCOUNT}`),
    table(document, store.entities),
  );
  render();
  store.onChange(() => (manner.nodes === "anew" ? render() : refreshFields(form)));

  function render(): void {
    form.remove();
    if (owner === null) return;
    const panels = PANELS.map((spec) =>
      panel(document, TITLES[spec.field] ?? "", unloaded.has(spec.field) ? null : pageField(host, spec)),
    );
    form = el(
      document,
      "slidealog",
      {},
      el(document, "div", { class: "slidealog-header" }, el(document, "span", { role: "heading" }, owner.name)),
      el(document, "div", { class: "slidealog-body" }, ...panels),
    );
    document.body.append(form);
  }

  return {
    document,
    platform: googleAds,
    accountId: ACCOUNT.replaceAll("-", ""),
    address: () => url,
    shown: () => owner,
    show(entity) {
      owner = entity;
      if (manner.nodes !== "reused" || !form.isConnected) render();
      else {
        form.querySelector('[role="heading"]')!.textContent = entity.name;
        refreshFields(form);
      }
    },
    close() {
      owner = null;
      render();
    },
    remake: render,
    lock(field) {
      locked.add(`${owner?.id ?? ""} ${field}`);
      refreshFields(form);
    },
    unload(field) {
      unloaded.add(field);
      render();
    },
    askables: () => [NAME, money("budget"), money("targetCpa")],
  };
}

function panel(document: Document, title: string, field: HTMLElement | null): HTMLElement {
  const open = String(field !== null);
  const header = el(document, "div", { role: "button", "aria-expanded": open, "aria-label": title }, title);
  return el(document, "material-expansionpanel", {}, header, ...(field === null ? [] : [field]));
}

function table(document: Document, entities: readonly Entity[]): HTMLElement {
  const header = el(document, "div", { role: "columnheader", essfield: "name" }, "Campaign");
  const rows = entities.map(({ id, name }) => {
    const link = el(document, "a", { class: "ess-cell-link", href: `/aw/adgroups?campaignId=${id}` }, name);
    const cell = el(document, "ess-cell", { role: "gridcell", essfield: "name" }, link);
    return el(document, "div", { role: "row", class: "particle-table-row" }, cell);
  });
  const head = el(document, "div", { role: "row" }, header);
  return el(document, "div", { role: "grid", class: "ess-table-canvas" }, head, ...rows);
}

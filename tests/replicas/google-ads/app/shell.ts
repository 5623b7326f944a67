import { button, h, icon } from "./element";
import type { Notation } from "./notation";
import type { Account, Adset, Campaign } from "./state";
import type { TableLevel } from "./rows";
import type { Variant } from "./variant";

export interface ShellOptions {
  readonly page: TableLevel | "editor";
  readonly campaign: Campaign | null;
  readonly adset: Adset | null;
  readonly variant: Variant;
  hrefOf(path: string, scope: Readonly<Record<string, string>>): string;
  readonly openSettings: (() => void) | null;
  readonly openAdsetSettings: (() => void) | null;
  toggleSegment(): void;
}

export interface Shell {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly pager: HTMLElement;
}

/** `1234567890` as people know it: `123-456-7890`. */
export function dashed(accountId: string): string {
  return accountId.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3");
}

/** Everything around the table: app bar with the account, navigation, scope, date range, filter and toolbelt. */
export function buildShell(account: Account, notation: Notation, options: ShellOptions): Shell {
  const { words, form } = notation;
  const content = h("tableview", {});
  const pager = h("pagination-bar", {});
  const info = `${dashed(account.accountId)} ${account.name}`;
  const appBar = h(
    "awsm-app-bar",
    {},
    h("div", { class: "product" }, h("span", { class: "logo", "aria-hidden": "true" }), h("span", {}, "Google Ads")),
    h("span", { class: "simulated-mark", role: "note", title: form.simulatedWhy }, form.simulated),
    h("div", { class: "grow" }),
    h("account-ids", {}, h("div", { class: "account-info", title: info }, info)),
  );
  const scope = options.campaign === null ? {} : { campaignId: options.campaign.id };
  const tab = (id: string, label: string, path: string, page: TableLevel) =>
    h(
      "a",
      {
        class: `skinny-nav-item${options.page === page ? " skinny-nav-item-selected" : ""}`,
        "navi-id": id,
        href: options.hrefOf(path, scope),
      },
      label,
    );
  const nav = h(
    "nav",
    { class: "skinny-nav" },
    tab("Campaigns-tab", words.campaigns, "/aw/campaigns", "campaign"),
    tab("AdGroups-tab", words.adsets, "/aw/adgroups", "adset"),
    tab("AdsAndExtensions-tab", words.ads, "/aw/ads", "ad"),
  );
  const scopeName = options.campaign?.name ?? form.allCampaigns;
  const crumbs = h(
    "awsm-breadcrumbs",
    { "aria-label": form.scope(scopeName) },
    h("a", { "navi-id": "all_campaigns-breadcrumb", href: options.hrefOf("/aw/campaigns", {}) }, form.allCampaigns),
    ...(options.campaign === null
      ? []
      : [
          h("span", { class: "separator", "aria-hidden": "true" }, "›"),
          h("span", { class: "campaign-name entity-name" }, options.campaign.name),
        ]),
    ...(options.adset === null
      ? []
      : [
          h("span", { class: "separator", "aria-hidden": "true" }, "›"),
          h("span", { class: "entity-name" }, options.adset.name),
        ]),
  );
  const settings = options.openAdsetSettings ?? options.openSettings;
  const dates = h(
    "div",
    { class: "datepicker-container", "navi-id": "datepicker" },
    h(
      "material-date-range-picker",
      {},
      h("div", { class: "range-title" }, form.custom),
      h(
        "dropdown-button",
        { class: "menu-lookalike primary-range" },
        h("span", { class: "button-text" }, notation.range(account.from, account.to)),
        icon("arrow_drop_down"),
      ),
    ),
  );
  const head = h(
    "div",
    { class: "page-head" },
    crumbs,
    h("div", { class: "grow" }),
    settings === null ? null : button(form.settings, { class: "btn settings-button" }, settings),
    dates,
  );
  const segment = button(
    form.segment,
    {
      class: "btn",
      "aria-label": options.variant.segmented ? form.segmented : form.segment,
      "aria-pressed": String(options.variant.segmented),
    },
    () => options.toggleSegment(),
  );
  const toolbelt = h(
    "toolbelt",
    {},
    h(
      "toolbelt-bar",
      { class: "primary-toolbelt" },
      h(
        "filter-bar",
        {},
        icon("filter_list"),
        h(
          "span",
          { class: "predicate-text" },
          h("span", { class: "predicate-lead" }, form.filter),
          h("b", {}, options.variant.totals === "enabled" ? form.filterEnabled : form.filterValue),
        ),
      ),
      h("div", { class: "grow" }),
      h("material-menu", { class: "toolbelt-segmentation-menu" }, segment),
    ),
  );
  const main = h(
    "base-root",
    { role: "main" },
    h(
      "div",
      { class: "base-root", acxscrollhost: "" },
      head,
      options.variant.readOnly ? readOnlyBanner(form.readOnly) : null,
      ...(options.page === "editor"
        ? [content]
        : [h("view-loader", { class: "view-loader" }, toolbelt, content, h("div", { class: "table-foot" }, pager))]),
      h("footer", { class: "page-foot" }, `${form.simulatedWhy} · ${account.timeZone}`),
    ),
  );
  const element = h("div", { class: "awsm-root" }, appBar, h("div", { class: "awsm-container" }, nav, main));
  return { element, content, pager };
}

function readOnlyBanner(text: string): HTMLElement {
  return h("div", { class: "read-only-banner is-disabled", role: "note", "aria-label": text }, text);
}

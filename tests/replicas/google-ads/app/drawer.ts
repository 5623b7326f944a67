import type { BidStrategy } from "@/lib/domain/settings";
import { h, icon } from "./element";
import { materialInput, type FieldOptions } from "./field";
import type { Notation } from "./notation";
import { expansionPanel, type PanelOptions } from "./panel";
import type { Adset, Campaign } from "./state";

export interface DrawerHost {
  save(level: "campaign" | "adset", id: string, fields: Readonly<Record<string, unknown>>): Promise<boolean>;
  close(): void;
  readonly currency: string;
}

/** How far below the visible part a section is already loaded. */
const LOAD_AHEAD = "120px";
const LOAD_MS = 140;

/** How a section comes into the drawer. */
export type MountSection = (section: PanelOptions, notation: Notation) => HTMLElement;

/** The settings drawer of a campaign or an ad group: a dialog over the page whose sections load as they come into view. */
export function settingsDrawer(
  level: "campaign" | "adset",
  entity: Campaign | Adset,
  notation: Notation,
  host: DrawerHost,
  mount: MountSection = lazily,
): HTMLElement {
  const { form } = notation;
  const sections =
    level === "campaign"
      ? campaignSections(entity as Campaign, notation, host)
      : adsetSections(entity as Adset, notation, host);
  const panels = h("div", { class: "panels" }, ...sections.map((section) => mount(section, notation)));
  const close = h(
    "material-fab",
    { class: "slidealog-close-icon", role: "button", tabindex: "0", "aria-label": form.close },
    icon("close"),
  );
  close.addEventListener("click", () => host.close());
  const heading = h("span", { class: "entity-name", role: "heading", "aria-level": "1" }, entity.name);
  const title = h("div", { class: "slidealog-title" }, h("span", { class: "kicker" }, form.settings), heading);
  return h(
    "slidealog",
    { class: "visible" },
    h("div", { class: "scrim" }),
    h(
      "slidealog-wrapper",
      { role: "dialog", "aria-modal": "true", "aria-label": form.settings },
      h("div", { class: "slidealog-header" }, close, title),
      h("div", { class: "slidealog-body" }, panels),
    ),
  );
}

/** A skeleton until it comes into view. */
function lazily(section: PanelOptions, notation: Notation): HTMLElement {
  const { form } = notation;
  const slot = h(
    "lazy-plugin",
    {},
    h(
      "div",
      { class: "panel skeleton" },
      h("p", { class: "primary-text" }, form.loadingName),
      h("div", { class: "panel-description" }, form.loadingSummary),
    ),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      setTimeout(() => slot.replaceChildren(h("dynamic-component", {}, expansionPanel(section, form))), LOAD_MS);
    },
    { rootMargin: LOAD_AHEAD },
  );
  observer.observe(slot);
  return slot;
}

/** One draft per section: what the fields hold until Save sends it or Cancel drops it. */
function draftOf<T extends object>(make: () => T): { value: T; readonly reset: () => void } {
  const draft = {
    value: make(),
    reset: () => {
      draft.value = make();
    },
  };
  return draft;
}

function moneyField(
  label: string,
  draft: { value: Record<string, string> },
  key: string,
  notation: Notation,
): HTMLElement {
  return materialInput({
    ...textIn(label, draft, key),
    kind: "money64",
    leading: notation.symbol,
    problem: (text) => amountProblem(text, notation),
  });
}

function textIn(label: string, draft: { value: Record<string, string> }, key: string): FieldOptions {
  return {
    label,
    read: () => draft.value[key] ?? "",
    take: (text) => {
      draft.value[key] = text;
    },
    problem: () => null,
  };
}

function amountProblem(text: string, notation: Notation): string | null {
  const amount = notation.parse(text);
  return amount === null || amount <= 0 ? notation.form.notAnAmount : null;
}

const MICROS = 1_000_000;

function campaignSections(campaign: Campaign, notation: Notation, host: DrawerHost): readonly PanelOptions[] {
  const { form, words } = notation;
  const save = (fields: Readonly<Record<string, unknown>>) => host.save("campaign", campaign.id, fields);
  const plainMicros = (micros: number | null) => (micros === null ? "" : notation.plain(micros / MICROS));
  const money = (text: string) => ({
    amountMicros: Math.round((notation.parse(text) ?? 0) * MICROS),
    currency: host.currency,
  });

  const name = draftOf((): Record<string, string> => ({ name: campaign.name }));
  const budget = draftOf((): Record<string, string> => ({ budget: plainMicros(campaign.budgetMicros) }));
  const bidding = draftOf((): Record<string, string> & { cpaOn: string; roasOn: string; cpcOn: string } => ({
    cpaOn: String(campaign.targetCpaMicros !== null),
    roasOn: String(campaign.targetRoas !== null),
    cpcOn: String(campaign.maxCpcMicros !== null),
    cpa: plainMicros(campaign.targetCpaMicros),
    roas: campaign.targetRoas === null ? "" : notation.plain(campaign.targetRoas * 100, 0),
    cpc: plainMicros(campaign.maxCpcMicros),
  }));
  const dates = draftOf((): Record<string, string> => ({
    start: notation.date(campaign.startDate),
    end: campaign.endDate === null ? "" : notation.date(campaign.endDate),
  }));

  return [
    {
      title: form.name.campaign,
      summary: () => [campaign.name],
      content: () => [
        materialInput({
          ...textIn(form.name.campaign, name, "name"),
          attributes: { class: "campaign-name-input" },
          problem: (text) => (text.trim() === "" ? form.empty : null),
        }),
      ],
      save: async () => {
        const next = name.value["name"] ?? "";
        if (next.trim() === "") return false;
        if (!(await save({ name: next }))) return false;
        campaign.name = next;
        return true;
      },
      cancel: name.reset,
    },
    plain(form.status.campaign, [campaign.status === "enabled" ? words.enabled : words.paused]),
    // Performance Max and Demand Gen have no choice of networks.
    ...(campaign.networks.length === 0 ? [] : [boxes(form.networks, campaign.networks)]),
    {
      title: form.budget,
      summary: () =>
        campaign.budgetMicros === null
          ? []
          : [
              `${notation.money(campaign.budgetMicros)}${campaign.budgetType === "daily" ? words.perDay : words.inTotal}`,
            ],
      content: () => [moneyField(form.setBudget, budget, "budget", notation)],
      save: async () => {
        const text = budget.value["budget"] ?? "";
        if (amountProblem(text, notation) !== null) return false;
        const next = money(text);
        if (!(await save({ budget: next }))) return false;
        campaign.budgetMicros = next.amountMicros;
        return true;
      },
      cancel: budget.reset,
    },
    {
      title: form.bidding,
      summary: () => [
        words.strategies[campaign.bidStrategy] ?? campaign.bidStrategy,
        ...(campaign.targetCpaMicros === null ? [] : [`${form.cpaShort}: ${notation.money(campaign.targetCpaMicros)}`]),
        ...(campaign.targetRoas === null ? [] : [`${form.roasShort}: ${notation.percent(campaign.targetRoas)}`]),
        ...(campaign.maxCpcMicros === null ? [] : [`${form.maxCpc}: ${notation.money(campaign.maxCpcMicros)}`]),
      ],
      content: () => biddingFields(campaign.bidStrategy, bidding, notation),
      save: async () => {
        const fields: Record<string, unknown> = {};
        const { cpaOn, roasOn, cpcOn, cpa = "", roas = "", cpc = "" } = bidding.value;
        if (cpaOn === "true") {
          if (amountProblem(cpa, notation) !== null) return false;
          fields["targetCpa"] = money(cpa);
        } else if (campaign.targetCpaMicros !== null) fields["targetCpa"] = null;
        if (roasOn === "true") {
          if (amountProblem(roas, notation) !== null) return false;
          fields["targetRoas"] = (notation.parse(roas) ?? 0) / 100;
        } else if (campaign.targetRoas !== null) fields["targetRoas"] = null;
        if (cpcOn === "true") {
          if (amountProblem(cpc, notation) !== null) return false;
          fields["maxCpc"] = money(cpc);
        } else if (campaign.maxCpcMicros !== null) fields["maxCpc"] = null;
        if (!(await save(fields))) return false;
        campaign.targetCpaMicros = cpaOn === "true" ? money(cpa).amountMicros : null;
        campaign.targetRoas = roasOn === "true" ? (notation.parse(roas) ?? 0) / 100 : null;
        campaign.maxCpcMicros = cpcOn === "true" ? money(cpc).amountMicros : null;
        return true;
      },
      cancel: bidding.reset,
    },
    {
      ...plain(
        form.locations,
        campaign.locations.map((place) => `${place} (${form.country})`),
      ),
      content: () => [
        h(
          "basic-geopicker-editor",
          {},
          radio(form.allLocations, campaign.locations.length === 0),
          radio(form.enterLocation, campaign.locations.length > 0),
          h(
            "div",
            { class: "chips", "aria-label": form.locations },
            ...campaign.locations.map((place) => chip(`${place} (${form.country})`)),
          ),
        ),
      ],
    },
    {
      ...plain(form.languages, [campaign.languages.join(", ")]),
      content: () => [
        h(
          "language-selector",
          {},
          h(
            "material-auto-suggest-input",
            {},
            h("input", { class: "input", type: "text", "aria-label": form.startTyping }),
          ),
          h("div", { class: "chips", "aria-label": form.languages }, ...campaign.languages.map(chip)),
        ),
      ],
    },
    {
      ...plain(form.schedule, campaign.adSchedule.length === 0 ? [form.allDay] : campaign.adSchedule),
      content: () => [
        h(
          "ad-schedule-editor",
          {},
          ...(campaign.adSchedule.length === 0 ? [radio(form.allDay, true)] : campaign.adSchedule.map(scheduleRow)),
        ),
      ],
    },
    {
      title: form.dates,
      summary: () => [
        `${form.start}: ${notation.date(campaign.startDate)}`,
        `${form.end}: ${campaign.endDate === null ? form.notSet : notation.date(campaign.endDate)}`,
      ],
      content: () => [materialInput(textIn(form.start, dates, "start")), materialInput(textIn(form.end, dates, "end"))],
      save: () => Promise.resolve(true),
      cancel: dates.reset,
    },
  ];
}

function biddingFields(
  strategy: BidStrategy,
  bidding: { value: Record<string, string> },
  notation: Notation,
): readonly Node[] {
  const { form, words } = notation;
  const menu = h(
    "material-dropdown-select",
    { "aria-label": form.focus },
    h(
      "div",
      { class: "button border", role: "button", "aria-haspopup": "listbox", tabindex: "0" },
      h("span", { class: "button-text" }, words.strategies[strategy] ?? strategy),
      icon("arrow_drop_down"),
    ),
  );
  const nodes: Node[] = [h("div", { class: "field-label" }, form.focus), menu];
  const optional = (label: string, on: string, build: () => HTMLElement) => {
    const slot = h("div", { class: "optional-target" });
    const render = () => {
      const checked = bidding.value[on] === "true";
      const box = h(
        "material-checkbox",
        {
          role: "checkbox",
          "aria-checked": String(checked),
          tabindex: "0",
          "aria-label": label,
          class: checked ? "checked" : "",
        },
        h("div", { class: "mat-checkbox-container" }),
        h("div", { class: "content" }, label),
      );
      box.addEventListener("click", (event) => {
        if (!event.isTrusted) return;
        bidding.value[on] = String(!checked);
        render();
      });
      slot.replaceChildren(box, ...(checked ? [build()] : []));
    };
    render();
    nodes.push(slot);
  };
  if (strategy === "maximize-conversions")
    optional(form.setCpa, "cpaOn", () => moneyField(form.cpa, bidding, "cpa", notation));
  else if (strategy === "target-cpa") nodes.push(moneyField(form.cpa, bidding, "cpa", notation));
  const roas = () =>
    materialInput({
      ...textIn(form.roas, bidding, "roas"),
      trailing: "%",
      problem: (text) => amountProblem(text, notation),
    });
  if (strategy === "maximize-conversion-value") optional(form.setRoas, "roasOn", roas);
  else if (strategy === "target-roas") nodes.push(roas());
  if (strategy === "maximize-clicks")
    optional(form.setMaxCpc, "cpcOn", () => moneyField(form.maxCpc, bidding, "cpc", notation));
  return nodes;
}

function adsetSections(adset: Adset, notation: Notation, host: DrawerHost): readonly PanelOptions[] {
  const { form, words } = notation;
  const name = draftOf((): Record<string, string> => ({ name: adset.name }));
  const bid = draftOf((): Record<string, string> => ({
    bid: adset.maxCpcMicros === null ? "" : notation.plain(adset.maxCpcMicros / MICROS),
  }));
  const sections: PanelOptions[] = [
    {
      title: form.name.adset,
      summary: () => [adset.name],
      content: () => [
        materialInput({
          ...textIn(form.name.adset, name, "name"),
          problem: (text) => (text.trim() === "" ? form.empty : null),
        }),
      ],
      save: async () => {
        const next = name.value["name"] ?? "";
        if (next.trim() === "" || !(await host.save("adset", adset.id, { name: next }))) return false;
        adset.name = next;
        return true;
      },
      cancel: name.reset,
    },
    plain(form.status.adset, [adset.status === "enabled" ? words.enabled : words.paused]),
  ];
  if (adset.maxCpcMicros !== null)
    sections.push({
      title: form.defaultBid,
      summary: () => [notation.money(adset.maxCpcMicros ?? 0)],
      content: () => [moneyField(form.defaultMaxCpc, bid, "bid", notation)],
      save: async () => {
        const text = bid.value["bid"] ?? "";
        if (amountProblem(text, notation) !== null) return false;
        const amountMicros = Math.round((notation.parse(text) ?? 0) * MICROS);
        if (!(await host.save("adset", adset.id, { maxCpc: { amountMicros, currency: host.currency } }))) return false;
        adset.maxCpcMicros = amountMicros;
        return true;
      },
      cancel: bid.reset,
    });
  return sections;
}

function plain(title: string, lines: readonly string[]): PanelOptions {
  return {
    title,
    summary: () => lines,
    content: () => lines.map((line) => h("p", { class: "read-only" }, line)),
    save: () => Promise.resolve(true),
    cancel: () => undefined,
  };
}

function boxes(title: string, networks: readonly string[]): PanelOptions {
  const all = [...new Set([...networks, "Google Search", "Search partners", "Display Network"])];
  return {
    ...plain(title, networks),
    content: () =>
      all.map((network) =>
        h(
          "material-checkbox",
          {
            role: "checkbox",
            "aria-checked": String(networks.includes(network)),
            "aria-label": network,
            tabindex: "0",
            class: networks.includes(network) ? "checked" : "",
          },
          h("div", { class: "mat-checkbox-container" }),
          h("div", { class: "content" }, network),
        ),
      ),
  };
}

/** One row of the ad schedule: "Monday 08:00-20:00" as a day and two times. */
function scheduleRow(item: string): HTMLElement {
  const [, day = item, start = "", end = ""] = /^(.*) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(item) ?? [];
  const time = (name: string, value: string) =>
    h("span", { class: name }, h("input", { class: "input", type: "text", value, "aria-label": name }));
  return h(
    "ad-schedule-editor-row",
    {},
    h(
      "div",
      { class: "row" },
      h("material-dropdown-select", {}, day),
      time("start-time", start),
      time("end-time", end),
    ),
  );
}

function radio(label: string, checked: boolean): HTMLElement {
  return h(
    "material-radio",
    { role: "radio", "aria-checked": String(checked), tabindex: "0", class: checked ? "checked" : "" },
    h("div", { class: "radio-dot" }),
    h("div", { class: "content" }, label),
  );
}

function chip(label: string): HTMLElement {
  return h("material-chip", {}, h("div", { class: "content" }, label), icon("cancel"));
}

import { h, icon } from "./element";
import type { Notation } from "./notation";
import { expansionPanel, type PanelOptions } from "./panel";
import { adsetSections } from "./sections/adset";
import { campaignSections } from "./sections/campaign";
import type { SectionContext } from "./sections/section";
import type { Account, Adset, Campaign } from "./state";
import type { Variant } from "./variant";

export type SettingsLevel = "campaign" | "adset";

export interface DrawerHost {
  readonly account: Account;
  readonly variant: Variant;
  save(level: SettingsLevel, id: string, fields: Readonly<Record<string, unknown>>): Promise<boolean>;
  close(): void;
}

/** How far below the visible part a section is already loaded. */
const LOAD_AHEAD = "120px";
const LOAD_MS = 140;

/** How a section comes into the drawer. */
export type MountSection = (section: PanelOptions, notation: Notation, index: number) => HTMLElement;

/** The sections of a campaign's or an ad group's settings. */
export function sectionsOf(
  level: SettingsLevel,
  entity: Campaign | Adset,
  notation: Notation,
  host: Pick<DrawerHost, "account" | "variant" | "save">,
): readonly PanelOptions[] {
  const { account, variant } = host;
  const context: SectionContext = {
    account,
    notation,
    variant,
    choices: { locked: variant.readOnly, trustScripts: variant.trust === "any" },
    save: (fields) => host.save(level, entity.id, fields),
  };
  return level === "campaign" ? campaignSections(entity as Campaign, context) : adsetSections(entity as Adset, context);
}

/** The settings drawer of a campaign or an ad group: a dialog over the page whose sections load as they come into view. */
export function settingsDrawer(
  level: SettingsLevel,
  entity: Campaign | Adset,
  notation: Notation,
  host: DrawerHost,
  mount: MountSection = lazily,
): HTMLElement {
  const { form } = notation;
  const sections = sectionsOf(level, entity, notation, host);
  const { sectionsLoaded } = host.variant;
  const panels = h(
    "div",
    { class: "panels" },
    ...sections.map((section, index) =>
      sectionsLoaded !== null && index >= sectionsLoaded
        ? h("lazy-plugin", {}, skeleton(notation))
        : mount(section, notation, index),
    ),
    h("material-button", { class: "btn additional-settings-button", role: "button", tabindex: "0" }, form.moreSettings),
  );
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

function skeleton({ form }: Notation): HTMLElement {
  return h(
    "div",
    { class: "panel skeleton" },
    h("p", { class: "primary-text" }, form.loadingName),
    h("div", { class: "panel-description" }, form.loadingSummary),
  );
}

/** A skeleton until it comes into view. */
function lazily(section: PanelOptions, notation: Notation): HTMLElement {
  const slot = h("lazy-plugin", {}, skeleton(notation));
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      setTimeout(
        () => slot.replaceChildren(h("dynamic-component", {}, expansionPanel(section, notation.form))),
        LOAD_MS,
      );
    },
    { rootMargin: LOAD_AHEAD },
  );
  observer.observe(slot);
  return slot;
}

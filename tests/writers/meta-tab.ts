import type { Level } from "@/lib/domain/platform";
import { metaAds } from "@/lib/platforms/meta-ads";
import type { AccountStore, Entity } from "./account-store";
import { el, pageField, refreshFields, type FieldSpec, type FormHost, type Manner } from "./page-field";
import { money, NAME, words, type Askable, type Tab } from "./tab";

const ACCOUNT = "900100";
const TYPES: Readonly<Record<Level, string>> = { campaign: "CAMPAIGN_GROUP", adset: "CAMPAIGN", ad: "ADGROUP" };
const PATHS: Readonly<Record<Level, string>> = { campaign: "campaigns", adset: "adsets", ad: "ads" };
const FORMS: Readonly<Record<Level, string>> = { campaign: "campaign", adset: "ad_set", ad: "ad" };
const LOCATIONS = ["WEBSITE", "MESSENGER", "PHONE_CALL"] as const;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly surface?: string;
  readonly fields: readonly FieldSpec[];
}
const amountField = (field: string, label: string): FieldSpec => ({
  field,
  label,
  kind: "amount",
  attributes: { placeholder: "Please enter an amount" },
});
const name = (label: string): FieldSpec => ({ field: "name", label, kind: "text" });
const SECTIONS: Readonly<Record<Level, readonly Section[]>> = {
  campaign: [
    { id: "campaignGroupNameSection", title: "Campaign name", fields: [name("Campaign name")] },
    { id: "campaignGroupBudgetSection", title: "Budget", fields: [amountField("budget", "Daily budget")] },
  ],
  adset: [
    { id: "campaignNameSection", title: "Ad set name", fields: [name("Ad set name")] },
    { id: "campaignConversionGoalsSection", title: "Conversion", fields: [amountField("targetCpa", "Cost per result goal")] }, // prettier-ignore
  ],
  ad: [
    { id: "adgroupNameEditorComponent", title: "Ad name", fields: [name("Ad name")] },
    { id: "a", title: "Ad creative", surface: "message_field", fields: [{ field: "primaryTexts.0", label: "Primary text", kind: "rich" }] }, // prettier-ignore
    { id: "b", title: "Ad creative", surface: "headline_field", fields: [0, 1].map((n) => ({ field: `headlines.${n}`, label: "Headline", kind: "text" as const })) }, // prettier-ignore
  ],
};
const ASKABLES: Readonly<Record<Level, readonly Askable[]>> = {
  campaign: [NAME, money("budget")],
  adset: [NAME, money("targetCpa"), location()],
  ad: [
    NAME,
    words({ kind: "text", slot: "primaryTexts", index: 0 }, "primaryTexts.0"),
    words({ kind: "text", slot: "headlines", index: 1 }, "headlines.1"),
  ],
};

function location(): Askable {
  return {
    target: { kind: "setting", setting: "conversionGoal" },
    field: "conversionGoal",
    value: () => ({ value: "PHONE_CALL", text: "PHONE_CALL" }),
  };
}

/** Meta's editor: the address names the entity, the structure tree lists all of them. */
export function metaTab(document: Document, store: AccountStore, manner: Manner, first: Entity): Tab {
  let owner: Entity | null = first;
  let url = addressOf(first);
  let form = el(document, "span");
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
  document.body.className = "_6s5d Locale_en_US";
  const tree = store.entities.map(({ level, id, name }) =>
    el(document, "div", { role: "rowheader", "data-objecttype": TYPES[level], "data-id": id }, name),
  );
  document.body.replaceChildren(el(document, "div", { id: "campaign_structure_tree_root" }, ...tree));
  render();
  store.onChange(() => (manner.nodes === "anew" ? render() : refresh()));

  function refresh(): void {
    refreshFields(form);
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const chosen = store.read(owner?.id ?? "", "conversionGoal") === radio.value;
      radio.checked = chosen;
      radio.setAttribute("aria-checked", String(chosen));
    }
  }
  function render(): void {
    form.remove();
    if (owner === null) return;
    const { level } = owner;
    const sections = SECTIONS[level].map((section) => sectionOf(section));
    form = el(
      document,
      "span",
      { "data-surface": `/am/editor_drawer/editor:${FORMS[level]}` },
      ...(level === "ad" ? [sections[0]!, el(document, "div", { id: "creativeEditorComponent" }, ...sections.slice(1))] : sections), // prettier-ignore
    );
    document.body.append(form);
    refresh();
  }
  function sectionOf({ id, title, surface, fields }: Section): HTMLElement {
    const body = fields.filter(({ field }) => !unloaded.has(field)).map((spec) => pageField(host, spec));
    if (surface !== undefined)
      return el(document, "span", { "data-surface": `/am/editor_drawer/editor:ad/ad_creative_section/${surface}` }, ...body); // prettier-ignore
    const heading = el(document, "div", { role: "heading", "aria-level": "3" }, title);
    const extra =
      id === "campaignGroupBudgetSection"
        ? [el(document, "input", { type: "checkbox", role: "switch", "aria-label": "On", "aria-checked": "true" })]
        : id === "campaignConversionGoalsSection"
          ? unloaded.has("conversionGoal")
            ? []
            : LOCATIONS.map(radio)
          : [];
    return el(document, "div", { id }, heading, ...extra, ...body);
  }
  function radio(value: string): HTMLElement {
    const born = host.owner();
    const input = el(document, "input", { type: "radio", name: "place", value });
    input.addEventListener("click", () => {
      const id = manner.nodes === "reused" ? host.owner() : born;
      store.put({ id, field: "conversionGoal", text: value, by: "page" });
    });
    return el(document, "label", {}, input, value);
  }

  return {
    document,
    platform: metaAds,
    accountId: ACCOUNT,
    address: () => url,
    shown: () => owner,
    show(entity, { first: order, lagMs }) {
      const nodes = () => {
        const reused = manner.nodes === "reused" && owner?.level === entity.level && form.isConnected;
        owner = entity;
        if (reused) refresh();
        else render();
      };
      const address = () => {
        url = addressOf(entity);
      };
      if (order === "address") {
        address();
        setTimeout(nodes, lagMs);
      } else {
        nodes();
        if (order === "nodes") setTimeout(address, lagMs);
        else address();
      }
    },
    close() {
      owner = null;
      url = new URL(`https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=${ACCOUNT}`);
      render();
    },
    remake: render,
    lock(field) {
      locked.add(`${owner?.id ?? ""} ${field}`);
      refresh();
    },
    unload(field) {
      unloaded.add(field);
      render();
    },
    askables: ({ level }) => ASKABLES[level],
  };
}

function addressOf({ level, id, campaign, adset }: Entity): URL {
  const url = new URL(`https://adsmanager.facebook.com/adsmanager/manage/${PATHS[level]}/edit/standalone`);
  url.searchParams.set("act", ACCOUNT);
  url.searchParams.set("selected_campaign_ids", level === "campaign" ? id : campaign);
  if (level !== "campaign") url.searchParams.set("selected_adset_ids", level === "adset" ? id : (adset ?? ""));
  if (level === "ad") url.searchParams.set("selected_ad_ids", id);
  return url;
}

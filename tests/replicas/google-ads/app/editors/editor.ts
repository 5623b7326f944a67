import type { Notation } from "../notation";
import type { Account, Ad, Adset } from "../state";
import type { Variant } from "../variant";
import { ASSET_GROUP_SLOTS, assetGroupEditor } from "./asset-group";
import { DEMAND_GEN_SLOTS, demandGenEditor } from "./demand-gen";
import { SEARCH_SLOTS, searchAdEditor } from "./search";
import { slotsShown, slotted, type EditorHost } from "./texts";

export type EditorKind = "search" | "asset-group" | "demand-gen";

const SLOTS = { search: SEARCH_SLOTS, "asset-group": ASSET_GROUP_SLOTS, "demand-gen": DEMAND_GEN_SLOTS } as const;
const PATHS: Readonly<Record<EditorKind, string>> = {
  search: "/aw/ads/edit/search",
  "asset-group": "/aw/assetgroup/edit",
  "demand-gen": "/aw/ads/edit/demandgen",
};

/** The editor that an address opens; null where it opens none. */
export function editorKindOf(path: string): EditorKind | null {
  if (path.startsWith("/aw/assetgroup")) return "asset-group";
  if (path.startsWith("/aw/ads/edit/demandgen")) return "demand-gen";
  return path.startsWith("/aw/ads/edit") ? "search" : null;
}

/** The address of an editor, without what all addresses carry. */
export function editorAddress(
  kind: EditorKind,
  { campaign, adset, ad }: { readonly campaign: string | null; readonly adset: string; readonly ad: string },
): { readonly path: string; readonly scope: Readonly<Record<string, string>> } {
  return {
    path: PATHS[kind],
    scope: {
      ...(campaign === null ? {} : { campaignId: campaign }),
      ...(kind === "asset-group" ? { assetGroupId: adset } : { adGroupIdForAd: adset, adId: ad }),
    },
  };
}

/** The editor itself. An asset group is edited whole, other kinds an ad at a time. */
export function buildEditor(
  kind: EditorKind,
  { adset, ad, account }: { readonly adset: Adset; readonly ad: Ad; readonly account: Account },
  notation: Notation,
  host: EditorHost,
): HTMLElement {
  if (kind === "asset-group") return assetGroupEditor(adset, account, notation, host);
  if (kind === "demand-gen") return demandGenEditor(ad, account, notation, host);
  return searchAdEditor(ad, notation, host);
}

/** The texts that the editor's slots show, in order, empty ones as null. */
export function textsShown(
  kind: EditorKind,
  ad: Ad,
  variant: Variant,
): { readonly headlines: readonly (string | null)[]; readonly descriptions: readonly (string | null)[] } {
  const shown = (slot: "headlines" | "descriptions") => {
    const texts = slotted(ad[slot], SLOTS[kind][slot]);
    return texts.slice(0, slotsShown(texts, variant)).map((text) => (text === "" ? null : text));
  };
  return { headlines: shown("headlines"), descriptions: shown("descriptions") };
}

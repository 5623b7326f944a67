import { readFileSync } from "node:fs";

/** Pages of the replica, saved from Chromium without their scripts, with the address that each was shown under. */
const QUERY = "act=100344157941201";
const TOURS = "selected_campaign_ids=120215338106177499";
const WOMEN = "selected_adset_ids=120221349103111892";
export const SAVED = {
  campaigns: `campaigns?${QUERY}`,
  "adsets-de": `adsets?${QUERY}&${TOURS}`,
  "campaign-form-de": `campaigns/edit/standalone?${QUERY}&${TOURS}`,
  "adset-form": `adsets/edit/standalone?${QUERY}&${TOURS}&${WOMEN}`,
  "adset-form-de": `adsets/edit/standalone?${QUERY}&selected_campaign_ids=120215058764200268&selected_adset_ids=120228917895318038`,
  "ad-form": `ads/edit/standalone?${QUERY}&${TOURS}&${WOMEN}&selected_ad_ids=120234035624446749`,
  "ad-form-textarea-de": `ads/edit/standalone?${QUERY}&${TOURS}&${WOMEN}&selected_ad_ids=120234035624446749`,
} as const;
export type SavedName = keyof typeof SAVED;

/** A fresh document of a saved page, and its address. Needs a DOM (happy-dom). */
export function openSaved(name: SavedName): { document: Document; url: URL } {
  const html = readFileSync(`${import.meta.dirname}/saved/${name}.page`, "utf8");
  return {
    document: new DOMParser().parseFromString(html, "text/html"),
    url: new URL(`https://adsmanager.facebook.com/adsmanager/manage/${SAVED[name]}`),
  };
}

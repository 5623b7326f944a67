import type { AdPlatform } from "@/lib/platforms/platform";
import { readAddress } from "./address";
import { findEditor } from "./editor";
import { locateField } from "./locate";
import { readPage, readPageSteps, settledSteps, tableHeaders } from "./read";
import { bidStrategyOf, budgetTypeOf } from "./terms";
import { metaWriting } from "./writing";

/** Meta Ads Manager: its tables and the editor beside them (facts of 2024 to 2026, see locators.ts). */
export const metaAds: AdPlatform = {
  id: "meta-ads",
  matches: [
    "https://adsmanager.facebook.com/*",
    "https://business.facebook.com/*",
    "https://www.facebook.com/adsmanager/*",
  ],
  settledSteps,
  read: readPage,
  readSteps: readPageSteps,
  locate: locateField,
  writing: metaWriting,
  headers: tableHeaders,
  form(document, url) {
    const editor = findEditor(document, readAddress(url));
    return editor?.level == null ? null : editor.root;
  },
  words: { budgetType: budgetTypeOf, bidStrategy: bidStrategyOf },
};

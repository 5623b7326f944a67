import type { AdPlatform } from "@/lib/platforms/platform";
import { locateField } from "./locate";
import { isSettled, readPage, readPageSteps } from "./read";
import { metaWriting } from "./writing";

/** Meta Ads Manager: its tables and the editor beside them (facts of 2024 to 2026, see locators.ts). */
export const metaAds: AdPlatform = {
  id: "meta-ads",
  matches: [
    "https://adsmanager.facebook.com/*",
    "https://business.facebook.com/*",
    "https://www.facebook.com/adsmanager/*",
  ],
  isSettled,
  read: readPage,
  readSteps: readPageSteps,
  locate: locateField,
  writing: metaWriting,
};

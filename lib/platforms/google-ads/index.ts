import type { AdPlatform } from "@/lib/platforms/platform";
import { lookIn } from "@/lib/platforms/dom/look";
import { findDrawer } from "./drawer";
import { locateField } from "./locate";
import { readPage, readPageSteps } from "./read-page";
import { settledSteps } from "./settled";
import { bidStrategyOf, budgetTypeOf } from "./strategies";
import { googleWriting } from "./writing";

/** Google Ads at ads.google.com: tables, the settings drawer and the responsive search ad editor. */
export const googleAds: AdPlatform = {
  id: "google-ads",
  matches: ["https://ads.google.com/aw/*"],
  settledSteps,
  read: (document, url) => readPage(document, url).reading,
  *readSteps(document, url) {
    return (yield* readPageSteps(document, url)).reading;
  },
  locate: (document, url, target) => locateField(document, readPage(document, url), target),
  writing: googleWriting,
  form: (document) => findDrawer(lookIn(document)),
  words: { budgetType: budgetTypeOf, bidStrategy: bidStrategyOf },
};

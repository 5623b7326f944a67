import type { AdPlatform } from "@/lib/platforms/platform";
import { lookIn } from "@/lib/platforms/dom/look";
import { headersOf } from "./columns";
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
  read: (document, url, learned) => readPage(document, url, learned).reading,
  *readSteps(document, url, learned) {
    return (yield* readPageSteps(document, url, learned)).reading;
  },
  headers: (document, url) => headersOf(readPage(document, url).grid?.columns ?? []),
  locate: (document, url, target) => locateField(document, readPage(document, url), target),
  writing: googleWriting,
  form: (document) => findDrawer(lookIn(document)),
  words: { budgetType: budgetTypeOf, bidStrategy: bidStrategyOf },
};

import { defineContentScript } from "wxt/utils/define-content-script";
import { startOverlay } from "@/lib/overlay/start-overlay";
import { metaAds } from "@/lib/platforms/meta-ads";

export default defineContentScript({
  matches: [
    "https://adsmanager.facebook.com/*",
    "https://business.facebook.com/*",
    "https://www.facebook.com/adsmanager/*",
  ],
  runAt: "document_idle",
  main: (context) => startOverlay(metaAds, context),
});

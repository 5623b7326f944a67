import { defineContentScript } from "wxt/utils/define-content-script";
import { startOverlay } from "@/lib/overlay/start-overlay";
import { googleAds } from "@/lib/platforms/google-ads";

export default defineContentScript({
  matches: ["https://ads.google.com/*"],
  runAt: "document_idle",
  main: (context) => startOverlay(googleAds, context),
});

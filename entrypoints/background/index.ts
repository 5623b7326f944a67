import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerPages } from "@/lib/messaging/answer-pages";
import { listen } from "@/lib/messaging/listen";
import { reviveOpenTabs } from "@/lib/messaging/revive-open-tabs";
import { togglePanel } from "@/lib/messaging/toggle-panel";

/** A stateless router: listeners are registered at once, and nothing is kept between events. */
export default defineBackground({
  type: "module",
  main() {
    listen(answerPages);
    browser.runtime.onInstalled.addListener(() => void reviveOpenTabs());
    browser.action.onClicked.addListener((tab) => void togglePanel(tab));
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === "toggle-panel") void togglePanel(tab ?? null);
    });
  },
});

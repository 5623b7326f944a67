import { browser } from "wxt/browser";
import { AD_ORIGINS } from "./ad-pages";
import { injectPart } from "./inject-part";
import { checkMessage } from "./protocol";
import { isFromExtension, isFromPage, type SenderFacts } from "./sender";

/** Opens the desk, or brings the one that is open to the front. `hash` names a part of it. */
export async function openDesk(hash: string): Promise<void> {
  const base = browser.runtime.getURL("/desk.html");
  const url = hash === "" ? base : `${base}#${hash}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(base) === true);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, hash === "" ? { active: true } : { active: true, url });
}

/**
 * Firefox treats a frame of ours in a page like a content script: what our content script sends to all extension pages does
 * not reach it, what is sent to its tab does. Chrome delivers it by itself.
 */
function passToDockedPanel(candidate: unknown, sender: SenderFacts): void {
  const tabId = sender.tab?.id;
  if (!import.meta.env.FIREFOX || tabId === undefined) return;
  if (!isFromPage(sender, browser.runtime.id, tabId, AD_ORIGINS)) return;
  if (checkMessage("toPanel", candidate) === null) return;
  // No docked panel in the tab is no error.
  browser.tabs.sendMessage(tabId, candidate).catch(() => undefined);
}

/** What the background answers: to our own pages, and to a page's own script that asks for another part of itself. */
export function answerPages(candidate: unknown, sender: SenderFacts): Promise<unknown> | undefined {
  if (!isFromExtension(sender, browser.runtime.id)) {
    passToDockedPanel(candidate, sender);
    return injectPart(candidate, sender);
  }
  const message = checkMessage("toBackground", candidate);
  switch (message?.type) {
    case "background/which-tab":
      return Promise.resolve(sender.tab?.id ?? null);
    case "background/to-page": {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return undefined;
      // The page checks the envelope itself; a tab without our script answers nothing.
      return browser.tabs.sendMessage(tabId, message.payload, { frameId: 0 }).catch(() => undefined);
    }
    case "background/open-desk":
      return openDesk(message.payload.hash).then(() => null);
    case undefined:
      return undefined;
  }
}

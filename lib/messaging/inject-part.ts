import { browser } from "wxt/browser";
import { AD_ORIGINS } from "./ad-pages";
import { PAGE_PARTS } from "./page-parts";
import { checkMessage } from "./protocol";
import { isFromPage, type SenderFacts } from "./sender";

/**
 * Puts a part of ours into the page that asks for it: only for our content script in the top frame of an ad manager, and only
 * into that frame. True once it is there; undefined where the message is not such a request.
 */
export function injectPart(candidate: unknown, sender: SenderFacts): Promise<boolean> | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !isFromPage(sender, browser.runtime.id, tabId, AD_ORIGINS)) return undefined;
  const message = checkMessage("fromPage", candidate);
  if (message === null) return undefined;
  const files = [PAGE_PARTS[message.payload]];
  return browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files }).then(
    () => true,
    // The tab went elsewhere meanwhile: its next page asks again.
    () => false,
  );
}

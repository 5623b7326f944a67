import { browser } from "wxt/browser";
import { openDesk } from "./answer-pages";
import { makeMessage } from "./protocol";

/** The toolbar button and the shortcut: the panel where there is an ad manager, else the desk. */
export async function togglePanel(tab: { readonly id?: number | undefined } | null): Promise<void> {
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId !== undefined) {
    const message = makeMessage("toPage", "page/toggle-panel", null);
    const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
    if (reply !== undefined) return;
  }
  await openDesk("");
}

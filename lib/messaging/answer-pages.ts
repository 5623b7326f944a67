import { browser } from "wxt/browser";
import { checkMessage } from "./protocol";
import { isFromExtension, type SenderFacts } from "./sender";

/** Opens the desk, or brings the one that is open to the front. `hash` names a part of it. */
export async function openDesk(hash: string): Promise<void> {
  const base = browser.runtime.getURL("/desk.html");
  const url = hash === "" ? base : `${base}#${hash}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(base) === true);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, hash === "" ? { active: true } : { active: true, url });
}

/** What the background answers: only to our own pages, only to messages that fit the protocol. */
export function answerPages(candidate: unknown, sender: SenderFacts): Promise<unknown> | undefined {
  const origin = browser.runtime.getURL("/").replace(/\/$/, "");
  if (!isFromExtension(sender, browser.runtime.id, origin)) return undefined;
  const message = checkMessage("toBackground", candidate);
  switch (message?.type) {
    case "background/which-tab":
      return Promise.resolve(sender.tab?.id ?? null);
    case "background/open-desk":
      return openDesk(message.payload.hash).then(() => null);
    case undefined:
      return undefined;
  }
}

import { browser } from "wxt/browser";
import { PageGone } from "./page-session";
import { PRESENCE_PORT } from "./presence";
import { makeMessage, type Envelope, type MessageType, type Payload, type Reply } from "./protocol";

/** The bare line to one tab's page: who it is, how to send, and how to say "a panel is open". */
export interface PageLine {
  readonly tabId: number;
  ask<T extends MessageType<"toPage">>(type: T, payload: Payload<"toPage", T>): Promise<unknown>;
  /** Calls back when the page is gone; returns how to hang up. */
  stayPresent(onGone: () => void): () => void;
}

/** A page without our script answers nothing; through the background, nothing is null in Chrome and undefined in Firefox. */
type Send = (message: Envelope) => Promise<Reply | null | undefined>;

async function unwrap(send: Send, message: Envelope): Promise<unknown> {
  const reply = await send(message).catch(() => undefined);
  if (reply === undefined || reply === null) throw new PageGone("the page does not answer");
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** A frame in the ad manager: its own tab, through the background, as Firefox gives such a frame no `tabs`. It dies with its page. */
async function dockedLine(): Promise<PageLine | null> {
  const tabId: unknown = await browser.runtime.sendMessage(makeMessage("toBackground", "background/which-tab", null));
  if (typeof tabId !== "number") return null;
  const send: Send = (message) =>
    browser.runtime.sendMessage(makeMessage("toBackground", "background/to-page", { ...message }));
  return {
    tabId,
    ask: (type, payload) => unwrap(send, makeMessage("toPage", type, payload)),
    stayPresent: () => () => undefined,
  };
}

/** The browser's own side panel: the window's active tab, and a port that lives as long as both ends do. */
async function sidePanelLine(): Promise<PageLine | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = active?.id;
  if (tabId === undefined) return null;
  const send: Send = (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  return {
    tabId,
    ask: (type, payload) => unwrap(send, makeMessage("toPage", type, payload)),
    stayPresent(onGone) {
      const port = browser.tabs.connect(tabId, { name: PRESENCE_PORT, frameId: 0 });
      port.onDisconnect.addListener(onGone);
      return () => port.disconnect();
    },
  };
}

/** True where this panel is docked in a page; false in the browser's side panel or a tab. */
export function isDocked(): boolean {
  return window.top !== window.self;
}

export function openLine(): Promise<PageLine | null> {
  return isDocked() ? dockedLine() : sidePanelLine();
}

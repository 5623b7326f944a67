import { browser } from "wxt/browser";
import { PLATFORM_IDS, type PlatformId } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import type { WriteResult } from "@/lib/platforms/platform";
import { AD_ORIGINS } from "./ad-pages";
import { PageGone, type PageSession } from "./page-session";
import { checkMessage, makeMessage, type MessageType, type Payload, type Reply } from "./protocol";
import { PRESENCE_PORT } from "./presence";
import { checkReading } from "./reading-schema";
import { isFromPage, type SenderFacts } from "./sender";

/** A frame in the ad manager belongs to its own tab; the browser's side panel looks at the window's active tab. */
async function tabOfPanel(): Promise<number | null> {
  if (window.top !== window.self) {
    const answer: unknown = await browser.runtime.sendMessage(
      makeMessage("toBackground", "background/which-tab", null),
    );
    return typeof answer === "number" ? answer : null;
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

async function ask<T extends MessageType<"toPage">>(
  tabId: number,
  type: T,
  payload: Payload<"toPage", T>,
): Promise<unknown> {
  let reply: Reply | undefined;
  try {
    reply = await browser.tabs.sendMessage(tabId, makeMessage("toPage", type, payload), { frameId: 0 });
  } catch {
    throw new PageGone(`the page in tab ${tabId} does not answer`);
  }
  if (reply === undefined) throw new PageGone(`the page in tab ${tabId} does not answer`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

function isPlatform(candidate: unknown): candidate is PlatformId {
  return PLATFORM_IDS.some((platform) => platform === candidate);
}

/**
 * Opens the panel's line to its ad manager page. null where the tab shows none, or the page was loaded before the
 * extension and has no reader in it.
 */
export async function connectPage(): Promise<PageSession | null> {
  const tabId = await tabOfPanel();
  if (tabId === null) return null;
  const platform = await ask(tabId, "page/hello", null).catch(() => null);
  return isPlatform(platform) ? openSession(tabId, platform) : null;
}

function openSession(tabId: number, platform: PlatformId): PageSession {
  const readings = new Set<(reading: PageReading) => void>();
  const notes = new Set<(suggestionId: string) => void>();
  const endings = new Set<() => void>();
  const port = browser.tabs.connect(tabId, { name: PRESENCE_PORT, frameId: 0 });

  const onMessage = (candidate: unknown, sender: SenderFacts): undefined => {
    if (!isFromPage(sender, browser.runtime.id, tabId, AD_ORIGINS)) return;
    const message = checkMessage("toPanel", candidate);
    if (message?.type === "panel/note-opened") for (const listener of notes) listener(message.payload.suggestionId);
    if (message?.type === "panel/reading") {
      const reading = checkReading(message.payload);
      if (reading !== null) for (const listener of readings) listener(reading);
    }
  };
  browser.runtime.onMessage.addListener(onMessage);

  let open = true;
  const end = () => {
    if (!open) return;
    open = false;
    browser.runtime.onMessage.removeListener(onMessage);
    for (const listener of endings) listener();
  };
  port.onDisconnect.addListener(end);

  const subscribe = <L>(listeners: Set<L>, listener: L) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    platform,
    async read() {
      const reading = checkReading(await ask(tabId, "page/read", null));
      if (reading === null) throw new Error("the page's reading does not fit the contract");
      return reading;
    },
    onReading: (listener) => subscribe(readings, listener),
    onNoteOpened: (listener) => subscribe(notes, listener),
    onClosed: (listener) => subscribe(endings, listener),
    write: async (request) =>
      (await ask(tabId, "page/write", request as Payload<"toPage", "page/write">)) as WriteResult,
    point: async (target) => (await ask(tabId, "page/point", target)) === true,
    async showNotes(entity, shown) {
      await ask(tabId, "page/notes", { entity, notes: [...shown] });
    },
    async place(placement) {
      await ask(tabId, "page/place", placement);
    },
    async closePanel() {
      await ask(tabId, "page/close-panel", null);
    },
    close() {
      port.disconnect();
      end();
    },
  };
}

import { browser } from "wxt/browser";
import { PLATFORM_IDS, type PlatformId } from "@/lib/domain/platform";
import type { PickOutcome } from "@/lib/domain/learned";
import type { PageReading } from "@/lib/domain/reading";
import type { WriteResult } from "@/lib/platforms/platform";
import { AD_ORIGINS } from "./ad-pages";
import { isDocked, openLine, type PageLine } from "./page-line";
import type { PageSession } from "./page-session";
import { checkMessage, type Payload } from "./protocol";
import { joinParts } from "./reading-parts";
import { checkReading } from "./reading-schema";
import { wholeReading } from "./whole-reading";
import { isFromExtension, isFromPage, type SenderFacts } from "./sender";

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isPlatform(candidate: unknown): candidate is PlatformId {
  return PLATFORM_IDS.some((platform) => platform === candidate);
}

/**
 * Opens the panel's line to its ad manager page. null where the tab shows none, or the page was loaded before the
 * extension and has no reader in it.
 */
export async function connectPage(): Promise<PageSession | null> {
  const line = await openLine();
  const platform = await line?.ask("page/hello", null).catch(() => null);
  return line !== null && isPlatform(platform) ? openSession(line, platform) : null;
}

function openSession(line: PageLine, platform: PlatformId): PageSession {
  const whole = joinParts();
  const readings = new Set<(reading: PageReading) => void>();
  const notes = new Set<(suggestionId: string) => void>();
  const picks = new Set<(outcome: PickOutcome) => void>();
  const endings = new Set<() => void>();

  const onMessage = (candidate: unknown, sender: SenderFacts): undefined => {
    // Straight from the page, or to a docked panel in Firefox by way of the background.
    const trusted =
      isFromPage(sender, browser.runtime.id, line.tabId, AD_ORIGINS) ||
      (isDocked() && isFromExtension(sender, browser.runtime.id));
    if (!trusted) return;
    const message = checkMessage("toPanel", candidate);
    if (message?.type === "panel/note-opened") for (const listener of notes) listener(message.payload.suggestionId);
    if (message?.type === "panel/picked") for (const listener of picks) listener(message.payload);
    if (message?.type === "panel/reading") {
      const text = whole(message.payload);
      const reading = text === null ? null : checkReading(parsed(text));
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
  const hangUp = line.stayPresent(end);

  const subscribe = <L>(listeners: Set<L>, listener: L) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    platform,
    async read() {
      const reading = checkReading(parsed(await wholeReading((part) => line.ask("page/read", part))));
      if (reading === null) throw new Error("the page's reading does not fit the contract");
      return reading;
    },
    onReading: (listener) => subscribe(readings, listener),
    onNoteOpened: (listener) => subscribe(notes, listener),
    onClosed: (listener) => subscribe(endings, listener),
    write: async (request) => (await line.ask("page/write", request as Payload<"toPage", "page/write">)) as WriteResult,
    point: async (target) => (await line.ask("page/point", target)) === true,
    async showNotes(entity, shown) {
      await line.ask("page/notes", { entity, notes: [...shown] });
    },
    async guard(facts) {
      await line.ask("page/guard", facts as Payload<"toPage", "page/guard">);
    },
    async preferLearned(locators) {
      await line.ask("page/learned", [...locators]);
    },
    async pick(setting, say) {
      await line.ask("page/pick", { setting, say });
    },
    async stopPicking() {
      await line.ask("page/stop-picking", null);
    },
    onPicked: (listener) => subscribe(picks, listener),
    async place(placement) {
      await line.ask("page/place", placement);
    },
    async closePanel() {
      await line.ask("page/close-panel", null);
    },
    close() {
      hangUp();
      end();
    },
  };
}

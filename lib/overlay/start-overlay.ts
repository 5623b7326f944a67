import { i18n } from "@/lib/wording/i18n";
import { browser } from "wxt/browser";
import {
  checkMessage,
  makeMessage,
  type Message,
  type MessageType,
  type Payload,
  type Reply,
} from "@/lib/messaging/protocol";
import { listen } from "@/lib/messaging/listen";
import { PRESENCE_PORT } from "@/lib/messaging/presence";
import { isFromExtension, type SenderFacts } from "@/lib/messaging/sender";
import type { PanelPlacement } from "@/lib/messaging/page-session";
import type { GuardFacts } from "@/lib/domain/edit-guard";
import type { PageReading } from "@/lib/domain/reading";
import type { AdPlatform, WriteRequest, WriteResult } from "@/lib/platforms/platform";
import { createGiver } from "./give-reading";
import { sideFor } from "./give-way";
import { removeOrphans } from "./host";
import { createLauncher } from "./launcher";
import { createLearnedPlatform } from "./learned-platform";
import { createLazyGuard, type LazyGuard } from "./lazy-guard";
import { createNotes, type InlineNotes } from "./notes";
import { keepInPlace, nameOf } from "./notes-in-place";
import { createPartLoader } from "./page-part";
import type { Picking, PickRequest } from "./pick-field";
import { openPanelFrame, type PanelFrame } from "./panel-frame";
import { clampWidth, loadPlacement, savePlacement } from "./placement";
import { pointAt } from "./point-at";
import { watchPage, type PageWatch } from "./watch-page";

/** The part of WXT's content script context that is used here. */
export interface OverlayContext {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
  onInvalidated(callback: () => void): () => void;
}

/**
 * The content-side life of the extension on one ad manager page: a launcher; on the person's act the panel; while a panel
 * is open, reading, inline notes and writes. Nothing of the page is looked at before.
 */
export async function startOverlay(bare: AdPlatform, context: OverlayContext): Promise<void> {
  removeOrphans(document);
  let picking: Picking | null = null;
  let placement: PanelPlacement = await loadPlacement();
  if (!context.isValid) return;
  let frame: PanelFrame | null = null;
  let watch: PageWatch | null = null;
  let notes: InlineNotes | null = null;
  let editGuard: LazyGuard | null = null;
  const parts = createPartLoader((name) =>
    browser.runtime.sendMessage(makeMessage("fromPage", "background/inject", name)),
  );
  const giver = createGiver();
  const learned = createLearnedPlatform(bare, () => parts.load("learned"));
  const { platform } = learned;
  const sidePanels = new Set<object>();

  const launcher = createLauncher(document, () => setOpen(frame === null));
  launcher.side(placement.side);

  const orphaned = () => {
    frame?.remove();
    frame = null;
    stopReading();
    launcher.say(i18nOrEnglish());
  };

  const send = <T extends MessageType<"toPanel">>(type: T, payload: Payload<"toPanel", T>) => {
    if (!context.isValid) {
      orphaned();
      return;
    }
    // Nobody listening is no error: the panel may be closing.
    browser.runtime.sendMessage(makeMessage("toPanel", type, payload)).catch(() => undefined);
  };

  const startReading = () => {
    if (watch !== null) return;
    notes = createNotes(document, platform, (suggestionId) => {
      send("panel/note-opened", { suggestionId });
    });
    editGuard = createLazyGuard(async () => {
      const create = await parts.load("guard");
      return () => create(document, platform);
    });
    watch = watchPage(document, platform, {
      onReading: (reading) => {
        editGuard?.seen(reading);
        giveWay(reading);
        inPlace.follow(reading.page.entity);
        // So that the first press does not wait for it; a write asks for it again.
        if (reading.settings !== null || reading.ad !== null) parts.prepare("writer");
      },
      onPart: (part) => send("panel/reading", part),
      onChange: () => notes?.pageChanged(),
      onNavigate: () => {
        choseSide = false;
        inPlace.leave();
        picking?.cancel();
      },
    });
    launcher.showReading(true);
  };
  // While a form is open the panel may stand at the other side; a side that the person chooses meanwhile is kept.
  let form = "";
  /** The person chose a side and has done nothing on the page since: what is read now was there when they chose. */
  let choseSide = false;
  for (const type of ["click", "keydown"])
    document.addEventListener(type, () => void (choseSide = false), {
      capture: true,
      passive: true,
      signal: context.signal,
    });
  const giveWay = (reading: PageReading) => {
    const place = `${reading.page.kind} ${nameOf(reading.page.entity)}`;
    if (frame === null || place === form) return;
    form = place;
    if (choseSide) return;
    frame.place({ ...placement, side: sideFor(document, platform, reading, placement) });
  };
  const inPlace = keepInPlace(() => notes);
  const stopReading = () => {
    watch?.stop();
    notes?.remove();
    editGuard?.remove();
    picking?.cancel();
    watch = null;
    notes = null;
    inPlace.forget();
    editGuard = null;
    launcher.showReading(false);
  };

  const setOpen = (open: boolean) => {
    if (!context.isValid) {
      orphaned();
      return;
    }
    if (open && frame === null) {
      frame = openPanelFrame(document, placement, (width) => void setPlacement({ width }));
      frame.focus();
    } else if (!open && frame !== null) {
      frame.remove();
      frame = null;
      form = "";
      if (sidePanels.size === 0) stopReading();
      launcher.focus();
    }
    launcher.show(frame === null);
  };
  const setPlacement = async (change: Partial<PanelPlacement>) => {
    if (change.side !== undefined) choseSide = true;
    placement = { ...placement, ...change, width: clampWidth(change.width ?? placement.width) };
    frame?.place(placement);
    launcher.side(placement.side);
    if (change.collapsed === true) setOpen(false);
    await savePlacement({ ...placement, collapsed: false });
  };

  const writeHere = async (request: WriteRequest): Promise<WriteResult> => {
    // Before anything else: what the person types while it comes must not count as ours, and what writes looks at the page itself.
    const writeField = await parts.load("writer");
    // Asked before each step of a write: after an update nothing of ours may touch the page any more.
    const addressNow = () => {
      // WXT aborts the signal only when somebody asks whether the context is still valid.
      if (!context.isValid) orphaned();
      return new URL(location.href);
    };
    const write = () => writeField(platform, document, addressNow, request, context.signal);
    return await (editGuard === null ? write() : editGuard.during(request.target, write));
  };

  const pick = async (request: PickRequest) => {
    const pickField = await parts.load("picker");
    picking?.stop();
    // What was learned before proves nothing about what is learned now.
    picking = pickField(document, bare, request, (outcome) => {
      picking = null;
      send("panel/picked", outcome as Payload<"toPanel", "panel/picked">);
    });
  };

  const handle = async (message: Message<"toPage">): Promise<unknown> => {
    const url = new URL(location.href);
    switch (message.type) {
      case "page/hello":
        // The docked panel is there and asks: from now on the page is read. Closing its frame ends that.
        if (frame !== null) startReading();
        return platform.id;
      case "page/read": {
        if (message.payload !== null) {
          const part = giver.next(message.payload);
          watch?.ownTime.answering();
          return part;
        }
        const reading = watch === null ? platform.read(document, url) : await watch.readNow();
        giveWay(reading);
        inPlace.follow(reading.page.entity);
        // A browser copies a text several times faster than a thousand rows of objects.
        const first = giver.first(watch === null ? JSON.stringify(reading) : await watch.textOf(reading));
        watch?.ownTime.answering();
        return first;
      }
      case "page/own-time":
        return watch?.ownTime.latest() ?? null;
      case "page/write":
        return await writeHere(message.payload);
      case "page/point": {
        const field = platform.locate(document, url, message.payload);
        if (field !== null) pointAt(document, field);
        return field !== null;
      }
      case "page/notes":
        inPlace.ask(message.payload.entity, message.payload.notes);
        return null;
      case "page/guard":
        editGuard?.facts(message.payload as GuardFacts | null);
        return null;
      case "page/learned":
        if (await learned.prefer(message.payload)) watch?.forget();
        return null;
      case "page/pick":
        await pick(message.payload);
        return null;
      case "page/stop-picking":
        picking?.stop();
        return null;
      case "page/place":
        await setPlacement(message.payload as Partial<PanelPlacement>);
        return null;
      case "page/close-panel":
        setOpen(false);
        return null;
      case "page/toggle-panel":
        setOpen(frame === null);
        return null;
    }
  };

  const onMessage = (candidate: unknown, sender: SenderFacts): Promise<Reply> | undefined => {
    if (!isFromExtension(sender, browser.runtime.id)) return undefined;
    const message = checkMessage("toPage", candidate);
    if (message === null) return undefined;
    return handle(message).then(
      (value) => ({ ok: true, value }) as const,
      (error: unknown) => ({ ok: false, error: error instanceof Error ? error.message : String(error) }) as const,
    );
  };
  listen(onMessage);

  // A panel in the browser's own side panel holds this port: while it lives, the page is read.
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PRESENCE_PORT || port.sender === undefined) return;
    if (!isFromExtension(port.sender, browser.runtime.id)) return;
    sidePanels.add(port);
    startReading();
    port.onDisconnect.addListener(() => {
      sidePanels.delete(port);
      if (!context.isValid) orphaned();
      else if (sidePanels.size === 0 && frame === null) stopReading();
    });
  });

  context.onInvalidated(() => {
    frame?.remove();
    frame = null;
    stopReading();
    parts.remove();
    launcher.remove();
  });
}

/** After an update `browser.i18n` is gone with the old extension: the sentence must not depend on it. */
function i18nOrEnglish(): string {
  try {
    return i18n.t("extensionUpdated");
  } catch {
    return "Adjutant was updated. Reload this page to go on.";
  }
}

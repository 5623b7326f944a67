import * as sample from "@/components/testing/sample";
import { found, type PageReading } from "@/lib/domain/reading";
import type { Showable, Learned, PickOutcome } from "@/lib/domain/learned";
import type { EntityIds } from "@/lib/domain/platform";
import type { InlineNote, PageSession } from "@/lib/messaging/page-session";
import type { WriteRequest, WriteResult } from "@/lib/platforms/platform";

export interface FakePage extends PageSession {
  readonly writes: WriteRequest[];
  readonly notes: { entity: EntityIds; notes: readonly InlineNote[] }[];
  /** As if the page had changed. */
  readonly send: (reading: PageReading) => void;
  /** As if a person had clicked a note. */
  readonly openNote: (id: string) => void;
  readonly picks: { setting: Showable; say: string }[];
  readonly learned: (readonly Learned[])[];
  /** As if the person had pointed at something. */
  readonly picked: (outcome: PickOutcome) => void;
  /** As if the tab had left. */
  readonly end: () => void;
}

/** A page session in memory that takes whatever is written. */
export function fakePage(first: PageReading = sample.reading, change: Partial<PageSession> = {}): FakePage {
  const listeners = new Set<(reading: PageReading) => void>();
  const noteListeners = new Set<(id: string) => void>();
  const pickListeners = new Set<(outcome: PickOutcome) => void>();
  const picks: FakePage["picks"] = [];
  const learned: FakePage["learned"] = [];
  const closed = new Set<() => void>();
  const writes: WriteRequest[] = [];
  const notes: FakePage["notes"] = [];
  const subscribe = <L>(set: Set<L>, listener: L) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  const written = (request: WriteRequest): WriteResult => ({
    status: "written",
    before: request.expected === null ? { status: "absent" } : found(request.expected, "", "fake"),
    after: found(request.value, "", "fake"),
    formerText: "",
  });
  const session: PageSession = {
    platform: first.platform,
    read: () => Promise.resolve(first),
    onReading: (listener) => subscribe(listeners, listener),
    onNoteOpened: (listener) => subscribe(noteListeners, listener),
    onClosed: (listener) => subscribe(closed, listener),
    write: (request) => {
      writes.push(request);
      return Promise.resolve(written(request));
    },
    point: () => Promise.resolve(true),
    showNotes: (entity, shown) => {
      notes.push({ entity, notes: shown });
      return Promise.resolve();
    },
    guard: () => Promise.resolve(),
    preferLearned: (locators) => {
      learned.push(locators);
      return Promise.resolve();
    },
    pick: (setting, say) => {
      picks.push({ setting, say });
      return Promise.resolve();
    },
    stopPicking: () => Promise.resolve(),
    onPicked: (listener) => subscribe(pickListeners, listener),
    place: () => Promise.resolve(),
    closePanel: () => Promise.resolve(),
    close: () => undefined,
  };
  return {
    ...session,
    ...change,
    writes,
    notes,
    picks,
    learned,
    picked: (outcome) => pickListeners.forEach((listener) => listener(outcome)),
    send: (reading) => listeners.forEach((listener) => listener(reading)),
    openNote: (id) => noteListeners.forEach((listener) => listener(id)),
    end: () => closed.forEach((listener) => listener()),
  };
}

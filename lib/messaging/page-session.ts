import type { Showable, Learned, PickOutcome } from "@/lib/domain/learned";
import type { FieldTarget } from "@/lib/domain/field-target";
import type { GuardFacts } from "@/lib/domain/edit-guard";
import type { EntityIds, PlatformId } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import type { WriteRequest, WriteResult } from "@/lib/platforms/platform";

/** A pill beside one of the platform's own fields. Texts are ready to show: the content script knows no wording. */
export interface InlineNote {
  readonly suggestionId: string;
  readonly target: FieldTarget;
  readonly sign: "up" | "down" | "edit";
  /** The proposed value, short: "€ 48". */
  readonly label: string;
  /** One line with the effect, shown on hover and focus, and the accessible name. */
  readonly line: string;
}

/** How the panel stands in the page. Kept per browser profile. */
export interface PanelPlacement {
  readonly side: "left" | "right";
  readonly width: number;
  readonly collapsed: boolean;
}

/**
 * The panel's line to the ad manager's tab. While a session is open the page is read whenever it changes; closing it stops that.
 * `lib/messaging/connect-page.ts` makes one; components receive it and never touch `browser.*` for the page.
 */
export interface PageSession {
  readonly platform: PlatformId;
  /** Reads now. Rejects with PageGone when the tab left the ad manager or the extension was updated. */
  read(): Promise<PageReading>;
  /** Called with each new reading while the session is open. Returns the unsubscriber. */
  onReading(listener: (reading: PageReading) => void): () => void;
  /** Called when a person clicks an inline note. */
  onNoteOpened(listener: (suggestionId: string) => void): () => void;
  onClosed(listener: () => void): () => void;
  /** Fills one field. Only ever called from a trusted click in the panel. */
  write(request: WriteRequest): Promise<WriteResult>;
  /** Scrolls to a field and marks it for a moment: for menus that the person must set. False where it is not on screen. */
  point(target: FieldTarget): Promise<boolean>;
  /** Replaces all inline notes; they vanish when another entity comes on screen. */
  showNotes(entity: EntityIds, notes: readonly InlineNote[]): Promise<void>;
  /** What the edit-time guard may know about the entity on screen; null: nothing. */
  guard(facts: GuardFacts | null): Promise<void>;
  /** The places that the person showed before: the page's reader prefers them until they fail. It keeps none. */
  preferLearned(locators: readonly Learned[]): Promise<void>;
  /** Lets the person point at a field on the page; what came of it is told to `onPicked`. */
  pick(setting: Showable, say: string): Promise<void>;
  stopPicking(): Promise<void>;
  onPicked(listener: (outcome: PickOutcome) => void): () => void;
  /** Only in the docked frame, not in the browser's side panel. */
  place(placement: Partial<PanelPlacement>): Promise<void>;
  closePanel(): Promise<void>;
  close(): void;
}

/** The tab left the ad manager, was closed, or belongs to an older version of the extension. */
export class PageGone extends Error {
  override readonly name = "PageGone";
}

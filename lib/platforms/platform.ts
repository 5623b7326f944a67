import type { FieldTarget, WritableValue } from "@/lib/domain/field-target";
import type { EntityIds, PlatformId } from "@/lib/domain/platform";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";

/** A request to fill one field of the page, as the panel sends it. */
export interface WriteRequest {
  readonly accountId: string | null;
  readonly entity: EntityIds;
  readonly target: FieldTarget;
  /** What the panel showed as current; null where the field was empty. The writer refuses when the page says otherwise. */
  readonly expected: SettingValue | null;
  readonly value: WritableValue;
}

export type WriteRefusal =
  | "wrong-entity" // another account, campaign, ad set or ad is on screen
  | "not-on-screen" // the field is not shown (drawer closed, section not loaded)
  | "locked" // disabled, read-only, or set elsewhere
  | "changed-since" // the page's value is no longer the one the advice was made for
  | "not-writable" // menus, pickers and wizards are never driven
  | "not-taken"; // written, but the page shows something else; what it shows is in `after`

export type WriteResult =
  | {
      readonly status: "written";
      readonly before: FieldReading<SettingValue>;
      readonly after: FieldReading<SettingValue>;
    }
  | {
      readonly status: "refused";
      readonly reason: WriteRefusal;
      readonly after: FieldReading<SettingValue> | null;
      /** The page's own validation message, where it shows one. */
      readonly message: string | null;
    };

/** Where a field is on screen right now. Never kept: the pages re-create their nodes on each keystroke. */
export interface LocatedField {
  readonly element: HTMLElement;
  /** The box that an inline note must not cover: the control with its label and message. */
  readonly box: HTMLElement;
  readonly editable: boolean;
}

/** One ad manager. Everything takes its document and URL as arguments, so that saved pages and tests read the same way. */
export interface AdPlatform {
  readonly id: PlatformId;
  /** Match patterns of the pages that it knows, e.g. `https://ads.google.com/aw/*`. */
  readonly matches: readonly string[];
  /** True once the page shows no loading marker and can be read. */
  isSettled(document: Document): boolean;
  /** Reads what is displayed. Pure: touches nothing. */
  read(document: Document, url: URL): PageReading;
  /** The field on the page, or null where it is not shown or not certain. */
  locate(document: Document, url: URL, target: FieldTarget): LocatedField | null;
  /** Fills one field: checks the entity, skips what is already right, sets, waits, reads back from fresh nodes. */
  write(document: Document, url: URL, request: WriteRequest, signal: AbortSignal): Promise<WriteResult>;
}

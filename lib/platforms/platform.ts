import type { FieldTarget, WritableValue } from "@/lib/domain/field-target";
import type { EntityIds, PlatformId } from "@/lib/domain/platform";
import type { Metric } from "@/lib/domain/metrics";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import type { BidStrategy, BudgetType, Setting, SettingValue } from "@/lib/domain/settings";
import type { Steps } from "@/lib/platforms/steps";

/** A request to fill one field of the page, as the panel sends it. */
export interface WriteRequest {
  readonly accountId: string | null;
  readonly entity: EntityIds;
  readonly target: FieldTarget;
  /** What the panel showed as current; null where the field was empty. The writer refuses when the page says otherwise. */
  readonly expected: SettingValue | null;
  readonly value: WritableValue;
  /** An undo: the field's exact former text. It is put back as it was, also where the page complains about it. */
  readonly restore?: string | undefined;
}

export type WriteRefusal =
  | "wrong-entity" // another account, campaign, ad set or ad is on screen
  | "not-on-screen" // the field is not shown (drawer closed, section not loaded)
  | "locked" // disabled, read-only, or set elsewhere
  | "changed-since" // the page's value is no longer the one the advice was made for
  | "not-writable" // menus, pickers and wizards are never driven
  | "busy" // another value is being put in, or the page does not come to rest
  | "not-taken" // tried, but the page did not take it; what it shows is in `after`
  | "unconfirmed"; // put in, but the page went elsewhere or somebody else changed the field: it may or may not stand there

export type WriteResult =
  | {
      /** `adjusted`: the page made something else of it (rounded, limited, shortened): `after` is what it shows. */
      readonly status: "written" | "adjusted";
      readonly before: FieldReading<SettingValue>;
      readonly after: FieldReading<SettingValue>;
      /** The field's exact text before, for `restore`; null where it was a choice. */
      readonly formerText: string | null;
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

/** One radio, checkbox or switch, with what it stands for; a switch stands for `true`. */
export interface ChoiceOption {
  readonly value: string | boolean;
  readonly control: HTMLElement;
  readonly chosen: boolean;
}

/** What the generic writer (lib/platforms/write) must know of a platform beside where its fields are. */
export interface WritingRules {
  /** Settings that a person types; ad texts and addresses always are. */
  readonly typed: readonly Setting[];
  /** Settings that are chosen by one click on a radio, a checkbox or a switch. All others are menus or pickers. */
  readonly chosen: readonly Setting[];
  /** How a target return on ad spend is typed: 350 or 3.5. */
  readonly roas: "percent" | "ratio";
  /** The options of a chosen setting as they stand on screen; empty where they are not shown or not certain. */
  options(document: Document, url: URL, setting: Setting): readonly ChoiceOption[];
  /** True where the open form says by itself that it is another entity's than the address has it: the page is between two. */
  isElsewhere?(document: Document, url: URL): boolean;
}

/** Words of headers that the person has shown, tidied, and the metric that each stands for. */
export type LearnedHeaders = ReadonlyMap<string, Metric>;
export const NO_HEADERS: LearnedHeaders = new Map();

/** The header of a column of the page's own table. */
export interface TableHeader {
  readonly element: Element;
  /** Its words, as `LearnedHeaders` would have them; empty where it has none. */
  readonly words: string;
  /** What the reader takes the column for; several where it is in doubt. */
  readonly metrics: readonly Metric[];
}

/** One ad manager. Everything takes its document and URL as arguments, so that saved pages and tests read the same way. */
export interface AdPlatform {
  readonly id: PlatformId;
  /** Match patterns of the pages that it knows, e.g. `https://ads.google.com/aw/*`. */
  readonly matches: readonly string[];
  /** True once the page shows no loading marker and can be read; in pieces, as a long table takes longer than a frame. */
  settledSteps(document: Document): Steps<boolean>;
  /** Reads what is displayed. Pure: touches nothing. `learned`: one more layer of header labels. */
  read(document: Document, url: URL, learned?: LearnedHeaders): PageReading;
  /** The same in pieces, for large tables. The page must not have changed between two of them. */
  readSteps?(document: Document, url: URL, learned?: LearnedHeaders): Steps<PageReading>;
  /** The headers of the table that `read` reads; none where it reads none. */
  headers(document: Document, url: URL): readonly TableHeader[];
  /** The field on the page, or null where it is not shown or not certain. */
  locate(document: Document, url: URL, target: FieldTarget): LocatedField | null;
  readonly writing: WritingRules;
  /** The open form of one campaign or ad set, whole; null where none is open or it is not certain whose it is. */
  form(document: Document, url: URL): Element | null;
  /** What the words of a closed menu stand for; null for any other text. */
  readonly words: {
    budgetType(text: string): BudgetType | null;
    bidStrategy(text: string): BidStrategy | null;
  };
}

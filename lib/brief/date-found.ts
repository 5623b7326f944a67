import type { Statement } from "./statements";
import type { BriefLanguage } from "./types";

/** A first or last day, with the words that give it. In the statement's text. */
export interface DateFound {
  readonly statement: Statement;
  readonly which: "start" | "end";
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly assumedYear: boolean;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** "For six weeks": an end, once the start is known. */
export interface Duration {
  readonly statement: Statement;
  readonly days: number;
  readonly months: number;
  readonly start: number;
  readonly end: number;
}

export interface Clock {
  /** YYYY-MM-DD: the day that dates without a year come after. */
  readonly reference: string;
  /** The text itself says when it was written: only then can "next Monday" be a date. */
  readonly isStated: boolean;
  readonly language: BriefLanguage | null;
  readonly monthFirst: boolean | null;
}

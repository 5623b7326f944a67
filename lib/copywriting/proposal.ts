import type { TextSlot } from "@/lib/domain/field-target";
import type { RuleSource } from "@/lib/copywriting/lint-rules/sources";
import type { Interval } from "@/lib/domain/interval";
import type { Phrase, TextAuthor } from "@/lib/domain/suggestion";

/** The figures of the account's own history that a text rests on: sums over the ads that carried it. */
export interface TextEvidence {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly rows: number;
  /** Distinct ads. */
  readonly ads: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly results: number;
  readonly spendMicros: number;
}

export type CopySeverity = "error" | "warning" | "note";

/** One thing wrong with one text (contracts.md, `lint-copy`). */
export interface CopyProblem {
  readonly text: string;
  /** e.g. `too-long`, `exclamation-in-headline`. Translated by this code. */
  readonly rule: string;
  readonly severity: CopySeverity;
  readonly why: string;
  readonly fix: string;
  /** The policy or law that the rule is written in. */
  readonly source: RuleSource;
  /** The figures in `why`, where it has any. */
  readonly params?: Readonly<Record<string, number>>;
}

/** A text for one slot of the ad on screen. */
export interface CopyProposal {
  readonly slot: TextSlot;
  /** Position in the slot, from 0. */
  readonly index: number;
  /** What stands there now; null where the field is empty. */
  readonly current: string | null;
  readonly text: string;
  /** `template`: a template filled with the person's facts; `person`: as the person wrote or changed it. */
  readonly author: TextAuthor;
  /** `proven`: ran word for word before; `recombined`: made of sentences that ran; `new`: never ran. */
  readonly origin: "proven" | "recombined" | "new";
  /** Of the proposed text where it ran, else of the texts it was made from. */
  readonly evidence: TextEvidence;
  /**
   * Expected relative change of the ad's results at the same number of impressions (0.04 = +4 %), shrunken.
   * From observation, not from an experiment: platforms choose which text is shown to whom.
   */
  readonly relativeEffect: Interval;
  /** Probability that the change is above zero. */
  readonly probabilityBetter: number;
  readonly reasons: readonly Phrase[];
  /** Warnings and notes that remain; a text with an error is never proposed. */
  readonly problems: readonly CopyProblem[];
}

/** Why there is no text to propose, with what would be needed. */
export interface CopyWithheld {
  /** `copy-no-ad`, `copy-no-texts`, `copy-not-enough`, `copy-no-candidates`, `copy-nothing-better`. */
  readonly reason: Phrase;
  /** How many more impressions of ads with texts would be enough, where that can be said; else null. */
  readonly impressionsNeeded: number | null;
}

export interface CopyAdvice {
  /** Best first, at most one per field. */
  readonly proposals: readonly CopyProposal[];
  readonly withheld: CopyWithheld | null;
}

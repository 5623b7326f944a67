import type { Interval } from "@/lib/domain/interval";
import type { Phrase } from "@/lib/domain/suggestion";
import type { CopyProblem, TextEvidence } from "@/lib/copywriting/proposal";
import type { StudioFieldId } from "@/lib/copywriting/studio/fields";
import type { Role } from "@/lib/copywriting/studio/phrasebook";

/** One text of a set, with why it stands where it stands. */
export interface StudioDraft {
  readonly field: StudioFieldId;
  readonly text: string;
  readonly role: Role | null;
  /** `template`: a template filled with the person's facts; `proven`: ran word for word in this account; `written`: by a language model. */
  readonly origin: "template" | "proven" | "written";
  /** What its own or similar texts brought; null where the account has nothing alike. */
  readonly evidence: TextEvidence | null;
  /** Expected change of results against an average text of its kind; null where nothing could be learnt. */
  readonly relativeEffect: Interval | null;
  readonly reasons: readonly Phrase[];
  /** Warnings and notes of the linter; a text with an error is never in a set. */
  readonly problems: readonly CopyProblem[];
}

/** Why texts that could be made are not in the set, and how many. */
export interface LeftOut {
  readonly tooLong: number;
  readonly rules: number;
  readonly facts: number;
  readonly avoided: number;
}

export interface StudioSet {
  readonly drafts: readonly StudioDraft[];
  readonly leftOut: LeftOut;
  /** Codes of what the person could still say to get more texts. */
  readonly missing: readonly ("product" | "benefits" | "offer" | "proof")[];
  /** What the wording was ranked by. */
  readonly ranker: Phrase;
  /** What a language model had a part in it; left out where none was asked. */
  readonly written?: WrittenBy;
}

/** What came of asking a language model for texts. */
export interface WrittenBy {
  readonly model: string;
  /** Texts of it that passed every wall and the linter. */
  readonly passed: number;
  readonly dropped: number;
}

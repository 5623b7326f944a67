import type { TextSlot } from "@/lib/domain/field-target";
import type { PlatformId } from "@/lib/domain/platform";
import { sourceOf } from "@/lib/copywriting/lint-rules/sources";
import type { CopyFormat } from "@/lib/copywriting/limits";
import type { CopyProblem, CopySeverity } from "@/lib/copywriting/proposal";

/** Where a text stands. */
export interface TextPlace {
  readonly platform: PlatformId;
  readonly format: CopyFormat;
  readonly slot: TextSlot;
  /** Special ad category or line of business as the person states it; null: none stated. */
  readonly category: string | null;
}

/** One thing that a rule found in a text. */
export interface Finding {
  readonly rule: string;
  readonly severity: CopySeverity;
  readonly why: string;
  readonly fix: string;
  /** The figures in `why`, for its wording in other languages. */
  readonly params?: Readonly<Record<string, number>>;
}

/** Looks at one text. `text` is as written, at most 2,500 characters; findings in any order. */
export type TextRule = (text: string, place: TextPlace) => readonly Finding[];

/** Shorthand for a finding where a condition holds. */
export function findingIf(
  condition: boolean,
  rule: string,
  severity: CopySeverity,
  why: string,
  fix: string,
): readonly Finding[] {
  return condition ? [{ rule, severity, why, fix }] : [];
}

/** Puts the text and the policy behind it to a finding. */
export function problem(
  text: string,
  { rule, severity, why, fix, params }: Finding,
  platform: PlatformId,
): CopyProblem {
  return { text, rule, severity, why, fix, source: sourceOf(rule, platform), ...(params && { params }) };
}

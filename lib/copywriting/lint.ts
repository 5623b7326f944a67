import { TEXT_SLOTS } from "@/lib/domain/field-target";
import type { PlatformId } from "@/lib/domain/platform";
import type { CopyFormat } from "@/lib/copywriting/limits";
import { checkBait } from "@/lib/copywriting/lint-rules/bait";
import { checkBody } from "@/lib/copywriting/lint-rules/body";
import { checkCapitals } from "@/lib/copywriting/lint-rules/capitals";
import { checkCategory } from "@/lib/copywriting/lint-rules/category";
import { checkContact } from "@/lib/copywriting/lint-rules/contact";
import { checkDisguise } from "@/lib/copywriting/lint-rules/disguise";
import { checkGoods } from "@/lib/copywriting/lint-rules/goods";
import { checkLength } from "@/lib/copywriting/lint-rules/length";
import { checkPeople } from "@/lib/copywriting/lint-rules/people";
import { checkPersonal } from "@/lib/copywriting/lint-rules/personal";
import { checkPromises } from "@/lib/copywriting/lint-rules/promises";
import { checkPunctuation } from "@/lib/copywriting/lint-rules/punctuation";
import { checkReadsLike } from "@/lib/copywriting/lint-rules/reads-like";
import { checkRepeatedWords, checkTogether } from "@/lib/copywriting/lint-rules/repeats";
import { type TextPlace, type TextRule, problem } from "@/lib/copywriting/lint-rules/rule";
import { checkSuperlatives } from "@/lib/copywriting/lint-rules/superlatives";
import { checkSymbols } from "@/lib/copywriting/lint-rules/symbols";
import { checkUrgency } from "@/lib/copywriting/lint-rules/urgency";
import type { CopyProblem } from "@/lib/copywriting/proposal";

/** The texts of one ad. */
export interface CopyToLint {
  readonly platform: PlatformId;
  readonly format: CopyFormat;
  readonly headlines: readonly string[];
  readonly descriptions: readonly string[];
  readonly primaryTexts: readonly string[];
  /** Special ad category or null where none is stated. */
  readonly category: string | null;
}

const RULES: readonly TextRule[] = [
  checkLength,
  checkCapitals,
  checkPunctuation,
  checkSymbols,
  checkContact,
  checkDisguise,
  checkSuperlatives,
  checkPromises,
  checkBait,
  checkUrgency,
  checkPersonal,
  checkBody,
  checkPeople,
  checkGoods,
  checkCategory,
  checkRepeatedWords,
];
/** More of a text is never looked at: Meta's longest has 2,200 characters. */
const LONGEST_LOOKED_AT = 2500;

/** What the rules say of one text where it stands. Pure; any string is fine. */
export function rulesOn(text: string, place: TextPlace): readonly CopyProblem[] {
  if (text.trim() === "") return checkLength(text, place).map((finding) => problem(text, finding, place.platform));
  const looked = text.slice(0, LONGEST_LOOKED_AT);
  return RULES.flatMap((rule) => (rule === checkLength ? rule(text, place) : rule(looked, place))).map((finding) =>
    problem(text, finding, place.platform),
  );
}

/** What is wrong with one text: what the rules say, and where they have nothing against it, whether it reads like texts that are refused. */
export function lintText(text: string, place: TextPlace): readonly CopyProblem[] {
  const found = rulesOn(text, place);
  if (found.some(({ severity }) => severity !== "note")) return found;
  return [...found, ...checkReadsLike(text, place).map((finding) => problem(text, finding, place.platform))];
}

/** What is wrong with the texts of one ad, alone and together. Errors are what a platform refuses; warnings what it may; notes are advice. */
export function lintCopy(copy: CopyToLint): readonly CopyProblem[] {
  const alone = TEXT_SLOTS.flatMap((slot) =>
    copy[slot].flatMap((text) =>
      lintText(text, { platform: copy.platform, format: copy.format, slot, category: copy.category }),
    ),
  );
  return [...alone, ...checkTogether(copy, copy)];
}

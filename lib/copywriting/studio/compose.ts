import type { PlatformId } from "@/lib/domain/platform";
import type { Phrase } from "@/lib/domain/suggestion";
import type { AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import { acceptable, candidatesFor } from "@/lib/copywriting/candidates";
import { type CopyLearning, logEffect, relativeInterval } from "@/lib/copywriting/copy-effect";
import { newFact } from "@/lib/copywriting/facts";
import { fits, limitsOf, textLength } from "@/lib/copywriting/limits";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import { effectOfNewText, likeness } from "@/lib/copywriting/new-text";
import { wordingGain, rankerFor } from "@/lib/copywriting/ranking/opinion";
import { type Ranker, canTell, wordingScore } from "@/lib/copywriting/ranking/ranker";
import type { LeftOut, StudioDraft, StudioSet } from "@/lib/copywriting/studio/draft-set";
import { screenFor, sourcesOf } from "@/lib/copywriting/studio/field-ground";
import { type StudioField, type StudioFieldId, fieldsOf } from "@/lib/copywriting/studio/fields";
import { fillingsOf } from "@/lib/copywriting/studio/fill-line";
import type { Role } from "@/lib/copywriting/studio/phrasebook";
import { PHRASEBOOKS } from "@/lib/copywriting/studio/phrasebooks";
import { rawTexts } from "@/lib/copywriting/studio/raw-texts";
import { mayNameNeeds, mayNamePeople } from "@/lib/copywriting/studio/persona";
import { isNear } from "@/lib/copywriting/studio/variety";
import { roleWeight } from "@/lib/copywriting/studio/weights";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { CopyProblem } from "@/lib/copywriting/proposal";
import type { PolicyContext } from "@/lib/policy/idea";
import { evidenceOf } from "@/lib/copywriting/text-history";

/** What the composer may look at beside the wish. */
export interface ComposeGround {
  /** What the account's own texts teach; empty where there is no history. */
  readonly learning: CopyLearning;
  /** The open ad, so that its own texts are not proposed once more; null where none is open. */
  readonly screen: AdOnScreen | null;
  readonly policy: PolicyContext;
  /** What a language model must not learn: the account's and the campaign's names. Left out where none is asked. */
  readonly names?: readonly string[];
}

/** A text of a language model that the walls let through. */
export interface WrittenText {
  readonly field: StudioFieldId;
  readonly text: string;
}

/** A text that went through linter and guard, with what they remark. */
interface Chosen extends Candidate {
  readonly problems: readonly CopyProblem[];
}

interface Candidate {
  readonly text: string;
  readonly role: Role | null;
  readonly origin: StudioDraft["origin"];
  readonly score: number;
}

/** How much fitting the wish counts beside what wording and the account's own results say (log scale). */
const FIT = 0.3;
/** A text that says nearly what another one says loses this much for each tenth of likeness. */
const ALIKE = 0.6;
/** Texts of one role beyond the second lose this much each. */
const SAME_ROLE = 0.08;
/** A text that speaks of what the persona needs gains this much. */
const MEETS_NEED = 0.15;
/** A field for sentences that is used gains this much, by its share; one that is hardly used loses it. */
const ROOM = 0.2;
const LEAST_USED = 0.45;
/** Words of the person's own voice add this much each, up to two. */
const OWN_WORD = 0.05;
/** Who asked a language model wants its texts first; the others fill up. */
const ASKED_FOR = 2;

/**
 * A set of texts for every kind of field of the channel, without network and without a language model: templates filled with the
 * person's facts and nothing else, and the account's own texts about the same page. Each went through the linter and the policy
 * guard; each is ranked by the account's results and by wording. Age and gender of the persona are not looked at. What a language model
 * has written, and the walls have let through, goes the same way and comes first.
 */
export function composeSet(wish: StudioWish, ground: ComposeGround, written: readonly WrittenText[] = []): StudioSet {
  const ranker = rankerFor(ground.learning.rankers(), wish.language);
  const counts = { tooLong: 0, rules: 0, facts: 0, avoided: 0 };
  const drafts = fieldsOf(wish.channel).flatMap((field) => {
    const screen = screenFor(field, wish, ground.screen);
    const told = written
      .filter((one) => one.field === field.id)
      .map(({ text }): Candidate => {
        const used = ROOM * roomUsed(field, screen.platform, text);
        const score = ASKED_FOR + used + gain(field, text, wish, ground.learning, ranker);
        return { text, role: null, origin: "written", score };
      });
    const all = [...told, ...candidates(field, wish, screen, ground, ranker, counts)];
    const least = limitsOf(field.format)[field.slot]?.fewest ?? 0;
    const chosen = choose(all, field.wanted, least, ({ text, origin }) => {
      const problems = acceptable(field.slot, text, screen, ground.policy);
      const isClean =
        problems !== null && (origin === "proven" || problems.every(({ severity }) => severity !== "warning"));
      if (!isClean) counts.rules += 1;
      return isClean ? problems : null;
    });
    return chosen.map((one) => draftOf(one, field, chosen, ground.learning, ranker));
  });
  return { drafts, leftOut: counts, missing: missingIn(wish), ranker: rankedBy(ranker) };
}

function candidates(
  field: StudioField,
  wish: StudioWish,
  screen: AdOnScreen,
  { learning, policy }: ComposeGround,
  ranker: Ranker | null,
  counts: { -readonly [K in keyof LeftOut]: number },
): readonly Candidate[] {
  const book = PHRASEBOOKS[wish.language];
  const people = { needs: mayNameNeeds(wish, policy), people: mayNamePeople(wish, policy) };
  const fillings = fillingsOf(wish, book, people);
  const said = sourcesOf(wish);
  const avoid = wish.voice.avoid.map(textKey).filter((word) => word !== "");
  const taken = new Set(screen.texts.map(textKey));
  const isAvoided = (text: string): boolean => avoid.some((word) => ` ${textKey(text)} `.includes(` ${word} `));
  const made = rawTexts(field, wish, book, fillings).flatMap(({ text, role }): readonly Candidate[] => {
    if (taken.has(textKey(text))) return [];
    if (!fits(screen.platform, field.format, field.slot, text)) return left(counts, "tooLong");
    if (newFact(text, said) !== null) return left(counts, "facts");
    if (isAvoided(text)) return left(counts, "avoided");
    const used = ROOM * roomUsed(field, screen.platform, text);
    const score = FIT * roleWeight(role, wish) + used + gain(field, text, wish, learning, ranker);
    return [{ text, role, origin: "template", score }];
  });
  if (!field.inEditor) return made;
  const proven = candidatesFor(field.slot, screen, learning, policy)
    .filter(({ text }) => !isAvoided(text) && isBetter(learning, field.slot, text))
    .map(({ text }): Candidate => {
      return { text, role: null, origin: "proven", score: FIT + gain(field, text, wish, learning, ranker) };
    });
  return [...made, ...proven];
}

/** Better than an average text of its kind, rather than not: what did worse is no proposal. */
function isBetter(learning: CopyLearning, slot: StudioField["slot"], text: string): boolean {
  return (logEffect(learning, [{ slot, text, weight: 1 }])?.mean ?? 0) > 0;
}

function left(counts: { -readonly [K in keyof LeftOut]: number }, why: keyof LeftOut): readonly [] {
  counts[why] += 1;
  return [];
}

/** How much of a field for sentences is used, as far as it is shown; short fields are best short. */
function roomUsed({ id, format, slot }: StudioField, platform: PlatformId, text: string): number {
  const limits = limitsOf(format)[slot];
  if (limits === null || (id !== "longHeadline" && limits.longest < 90) || limits.shown === 30) return 0;
  const used = textLength(platform, text) / (0.75 * (limits.shown ?? limits.longest));
  return used < LEAST_USED ? -1 : Math.min(1, used);
}

function gain(
  field: StudioField,
  text: string,
  wish: StudioWish,
  learning: CopyLearning,
  ranker: Ranker | null,
): number {
  if (field.id === "path") return 0;
  const learnt = field.inEditor ? (effectOfNewText(learning, field.slot, text, 1, [])?.mean ?? 0) : 0;
  const own = wish.voice.words.filter((word) => textKey(word) !== "" && textKey(text).includes(textKey(word))).length;
  const met = wish.who.needs.some((need) => sharesWord(need, text)) ? MEETS_NEED : 0;
  return learnt + met + wordingGain(ranker, learning, field.slot, text) + OWN_WORD * Math.min(2, own);
}

/** A word of five letters and more, by its first five: "drinks hot" meets "a hot drink on the way". */
function sharesWord(a: string, b: string): boolean {
  const stems = (text: string): readonly string[] => (textKey(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)); // prettier-ignore
  const known = new Set(stems(a));
  return stems(b).some((stem) => known.has(stem));
}

/**
 * The best first, each further one weighed against what is already said; none that `check` refuses. Near-duplicates only where there
 * would otherwise be fewer than the platform takes.
 */
function choose(
  all: readonly Candidate[],
  wanted: number,
  least: number,
  check: (one: Candidate) => readonly CopyProblem[] | null,
): readonly Chosen[] {
  const left = new Set(all);
  const chosen: Chosen[] = [];
  const near: Candidate[] = [];
  const worth = (one: Candidate): number => {
    const alike = chosen.reduce((most, other) => Math.max(most, likeness(one.text, other.text)), 0);
    const sameRole = chosen.filter(({ role }) => role !== null && role === one.role).length;
    return one.score - ALIKE * alike - SAME_ROLE * Math.max(0, sameRole - 1);
  };
  while (chosen.length < wanted && left.size > 0) {
    let best: Candidate | null = null;
    let most = -Infinity;
    for (const one of left) {
      const value = worth(one);
      if (value > most) [best, most] = [one, value];
    }
    left.delete(best!);
    if (chosen.some((other) => isNear(other.text, best!.text))) {
      near.push(best!);
      continue;
    }
    if (best!.origin === "proven" && chosen.filter(({ origin }) => origin === "proven").length >= wanted / 2) continue;
    const problems = check(best!);
    if (problems !== null) chosen.push({ ...best!, problems });
  }
  for (const one of near) {
    if (chosen.length >= least) break;
    const problems = chosen.some((other) => textKey(other.text) === textKey(one.text)) ? null : check(one);
    if (problems !== null) chosen.push({ ...one, problems });
  }
  return chosen;
}

function draftOf(
  { text, role, origin, problems }: Chosen,
  field: StudioField,
  among: readonly Candidate[],
  learning: CopyLearning,
  ranker: Ranker | null,
): StudioDraft {
  const alike = field.inEditor
    ? learning.ads.filter((ad) => ad.texts[field.slot].some((one) => likeness(one, text) > 0.35))
    : [];
  const effect = alike.length === 0 ? null : effectOfNewText(learning, field.slot, text, 1, []);
  return {
    field: field.id,
    text,
    role,
    origin,
    evidence: alike.length === 0 ? null : evidenceOf(alike),
    relativeEffect: effect === null ? null : relativeInterval(effect),
    reasons: wordingReason(ranker, text, among),
    problems,
  };
}

/** What wording says of a text against the others of its kind in the set. */
function wordingReason(ranker: Ranker | null, text: string, among: readonly Candidate[]): readonly Phrase[] {
  const others = among.filter((one) => one.text !== text);
  if (ranker === null || others.length === 0) return [];
  const average = others.reduce((sum, one) => sum + wordingScore(ranker, one.text), 0) / others.length;
  const chance = 1 / (1 + Math.exp(average - wordingScore(ranker, text)));
  return [canTell(chance) ? { code: "studio-wording", params: { chance } } : { code: "studio-wording-no-telling", params: {} }]; // prettier-ignore
}

function rankedBy(ranker: Ranker | null): Phrase {
  if (ranker === null) return { code: "studio-ranker-none", params: {} };
  const { source, pairs, right } = ranker.evidence;
  const code = source === "own-ads" ? "studio-ranker-own" : "studio-ranker-tests";
  return { code, params: { pairs, right: right.mid, low: right.low, high: right.high } };
}

function missingIn({ what }: StudioWish): StudioSet["missing"] {
  const missing: StudioSet["missing"][number][] = [];
  if (what.product.trim() === "") missing.push("product");
  if (what.benefits.every((one) => one.trim() === "")) missing.push("benefits");
  if (what.offer.trim() === "") missing.push("offer");
  if (what.proof.every((one) => one.trim() === "")) missing.push("proof");
  return missing;
}

import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import type { PageReading } from "@/lib/domain/reading";
import type { Phrase } from "@/lib/domain/suggestion";
import { type AdOnScreen, type TextField, adOnScreen } from "@/lib/copywriting/ad-on-screen";
import { type Candidate, acceptable, candidatesFor } from "@/lib/copywriting/candidates";
import {
  type CopyLearning,
  type LogEffect,
  logEffect,
  probabilityAbove,
  relativeInterval,
} from "@/lib/copywriting/copy-effect";
import { limitsOf } from "@/lib/copywriting/limits";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import { effectOfNewText } from "@/lib/copywriting/new-text";
import { rankerFor, wordingGain, wordingReasons } from "@/lib/copywriting/ranking/opinion";
import type { CopyAdvice, CopyProposal, CopyWithheld } from "@/lib/copywriting/proposal";
import { recombinations } from "@/lib/copywriting/recombine";
import type { ContrastTerm } from "@/lib/copywriting/text-effects";
import { evidenceOf } from "@/lib/copywriting/text-history";
import type { PolicyContext } from "@/lib/policy/idea";

export interface CopyFromHistoryRequest {
  readonly reading: PageReading;
  readonly learning: CopyLearning;
  readonly policy: PolicyContext;
}

/** A change is proposed where it is better with this probability. */
const SURE_ENOUGH = 0.8;
/** An improvement smaller than this is not worth a person's time. */
const LEAST_GAIN = 0.005;
const MOST_PROPOSALS = 6;
/** Clicks without which no text effect can be told from chance. */
const LEAST_CLICKS = 100;

/** One way to use a candidate: into an empty field, or in place of a weaker text. */
interface Placing {
  readonly slot: TextSlot;
  readonly field: TextField;
  readonly text: string;
  readonly origin: CopyProposal["origin"];
  readonly sources: readonly Candidate[];
  readonly problems: CopyProposal["problems"];
  readonly effect: LogEffect;
  /** The text's share of the ad's rate. */
  readonly weight: number;
}

/**
 * Texts for the ad on screen from the account's own ads, without network. Each is better than what stands there with a probability of at
 * least 80 %; at most one a field, and no text twice. Where there is none, the reason.
 */
export function proposeFromHistory(request: CopyFromHistoryRequest): CopyAdvice {
  const screen = adOnScreen(request.reading);
  if (screen === null) return nothing("copy-no-ad", {});
  const withheld = notEnough(request.learning);
  if (withheld !== null) return { proposals: [], withheld };
  const placings = TEXT_SLOTS.flatMap((slot) => placingsFor(slot, screen, request));
  if (placings.length === 0) return nothing("copy-no-candidates", { ads: request.learning.ads.length });
  const ranker = rankerFor(request.learning.rankers(), screen.language);
  // A text that never ran has no figures of its own: how it is worded counts towards its place, never towards its interval.
  const hoped = ({ slot, text, origin, weight, effect }: Placing): number =>
    effect.mean + (origin === "recombined" ? weight * wordingGain(ranker, request.learning, slot, text) : 0);
  const worthIt = placings
    .filter(({ effect }) => probabilityAbove(effect) >= SURE_ENOUGH && Math.expm1(effect.mean) >= LEAST_GAIN)
    .sort((a, b) => hoped(b) - hoped(a));
  const proposals = onePerField(worthIt).map((placing) =>
    proposalFrom(
      placing,
      request.learning,
      wordingReasons(ranker, placing.text, placing.field, screen.slots[placing.slot] ?? []),
    ),
  );
  if (proposals.length === 0) return nothing("copy-nothing-better", { compared: placings.length });
  return { proposals, withheld: null };
}

function nothing(code: string, params: Phrase["params"]): CopyAdvice {
  return { proposals: [], withheld: { reason: { code, params }, impressionsNeeded: null } };
}

function notEnough(learning: CopyLearning): CopyWithheld | null {
  if (learning.ads.length === 0) return { reason: { code: "copy-no-texts", params: {} }, impressionsNeeded: null };
  const { clicks, impressions, ads } = evidenceOf(learning.ads);
  if (learning.clicks !== null && clicks >= LEAST_CLICKS) return null;
  const rate = (clicks + 1) / (impressions + 100);
  return {
    reason: { code: "copy-not-enough", params: { ads, clicks, needed: LEAST_CLICKS } },
    impressionsNeeded: Math.max(0, Math.ceil((LEAST_CLICKS - clicks) / rate)),
  };
}

function placingsFor(slot: TextSlot, screen: AdOnScreen, request: CopyFromHistoryRequest): readonly Placing[] {
  const fields = screen.slots[slot];
  const limits = limitsOf(screen.format)[slot];
  if (fields === undefined || limits === null) return [];
  const filled = fields.filter((field) => field.text !== null);
  const empty = filled.length < limits.most ? fields.find((field) => field.text === null) : undefined;
  const open = empty === undefined ? filled : [empty, ...filled];
  const { learning, policy } = request;
  const candidates = candidatesFor(slot, screen, learning, policy);
  const proven = candidates.flatMap((candidate) =>
    open.flatMap((field): Placing[] => {
      const [weight, leaving] = exchange(slot, field, filled);
      const effect = logEffect(learning, [{ slot, text: candidate.text, weight }, ...leaving]);
      const { text, problems } = candidate;
      return effect === null
        ? []
        : [{ slot, field, text, origin: "proven", sources: [candidate], problems, effect, weight }];
    }),
  );
  const strongest = [...candidates].sort((a, b) => strength(learning, b) - strength(learning, a));
  const joined = recombinations(slot, strongest, screen).flatMap(({ text, parts }): Placing[] => {
    const problems = acceptable(slot, text, screen, policy);
    if (problems === null) return [];
    return open.flatMap((field): Placing[] => {
      const [weight, leaving] = exchange(slot, field, filled);
      const effect = effectOfNewText(learning, slot, text, weight, leaving);
      return effect === null
        ? []
        : [{ slot, field, text, origin: "recombined", sources: parts, problems, effect, weight }];
    });
  });
  return [...proven, ...joined];
}

/** The weight of a text that comes into a field, and of those that lose it: an ad's rate is the mean over its texts. */
export function exchange(
  slot: TextSlot,
  field: TextField,
  filled: readonly TextField[],
): readonly [weight: number, leaving: readonly ContrastTerm[]] {
  const n = filled.length;
  if (field.text !== null) return [1 / n, [{ slot, text: field.text, weight: -1 / n }]];
  const share = 1 / (n * (n + 1));
  return [1 / (n + 1), n === 0 ? [] : filled.map((one) => ({ slot, text: one.text!, weight: -share }))];
}

function strength(learning: CopyLearning, candidate: Candidate): number {
  return logEffect(learning, [{ slot: candidate.slot, text: candidate.text, weight: 1 }])?.mean ?? 0;
}

/** Takes the best of what is left, field by field. */
function onePerField(ranked: readonly Placing[]): readonly Placing[] {
  const fields = new Set<string>();
  const texts = new Set<string>();
  const chosen: Placing[] = [];
  for (const placing of ranked) {
    const field = `${placing.slot}.${placing.field.index}`;
    const key = textKey(placing.text);
    if (fields.has(field) || texts.has(key) || chosen.length >= MOST_PROPOSALS) continue;
    fields.add(field);
    texts.add(key);
    chosen.push(placing);
  }
  return chosen;
}

function proposalFrom(placing: Placing, learning: CopyLearning, wording: readonly Phrase[]): CopyProposal {
  const { slot, field, text, origin, sources, problems, effect } = placing;
  const evidence = evidenceOf([...new Set(sources.flatMap((source) => source.ads))]);
  const reasons: Phrase[] = [
    origin === "proven"
      ? {
          code: "copy-ran-before",
          params: { ads: evidence.ads, impressions: evidence.impressions, days: evidence.days },
        }
      : { code: "copy-recombined", params: { sources: sources.length, ads: evidence.ads } },
    {
      code: "copy-rates",
      params: {
        clickRate: evidence.impressions > 0 ? evidence.clicks / evidence.impressions : 0,
        clicks: evidence.clicks,
        results: evidence.results,
      },
    },
    field.text === null
      ? { code: "copy-fills-empty", params: {} }
      : { code: "copy-replaces-weaker", params: { current: field.text } },
    ...wording,
    { code: learning.results === null ? "copy-basis-clicks" : "copy-basis-results", params: {} },
    { code: "copy-observational", params: {} },
  ];
  return {
    slot,
    index: field.index,
    current: field.text,
    text,
    author: "history",
    origin,
    evidence,
    relativeEffect: relativeInterval(effect),
    probabilityBetter: probabilityAbove(effect),
    reasons,
    problems,
  };
}

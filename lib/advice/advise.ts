import type { PageReading } from "@/lib/domain/reading";
import { SUGGESTION_KINDS } from "@/lib/domain/suggestion";
import type { Advice, Score, Suggestion, SuggestionKind, Withheld } from "@/lib/domain/suggestion";
import type { CopyLearning } from "@/lib/copywriting/copy-effect";
import type { FittedModel } from "@/lib/model/types";
import { bidKindOf } from "./bid-kinds";
import { bidAdvice } from "./bids";
import { budgetAdvice } from "./budgets";
import { currentOf, goalFor, noAdvice } from "./case";
import type { Case, Draft, NoAdvice, Verdict } from "./case";
import { check } from "./checks";
import { coldStartOf } from "./cold-start/cold-start";
import { copyAdvice } from "./copy";
import { phrase } from "./phrases";
import type { PhraseCode } from "./phrases";
import { recentOf } from "./recent";
import { scopeOf } from "./scope";
import type { Scope } from "./scope";
import { scoreOf, scoreTogether } from "./score";
import { targetingAdvice, targetingPlan } from "./targeting";
import type { Unit } from "./unit";

/** Cards of one kind on one campaign, ad set or ad; and on one page. */
const MOST_PER_ENTITY = 3;
const MOST_PER_PAGE = 24;
const MOST_REASONS = 2;
const RECENT_DAYS = 28;

/** What advice needs besides the case; the texts' learning takes a second and is asked for only when needed. */
export interface Knowledge {
  readonly model: FittedModel | null;
  readonly learning: () => CopyLearning;
  /** Told what failed inside, for logs. */
  readonly onFailure: (error: unknown) => void;
}

/** Everything the panel shows about one page: the score, and all four kinds of advice ranked by expected gain, or why there is none. */
export function adviseOn(one: Case, knowledge: Knowledge): Advice {
  const scope = scopeOf(one.book, one.reading);
  const { simulated } = one.book;
  if (scope.campaigns.length === 0) {
    const reason = scope.problem ?? phrase("score-unknown-campaign", {});
    return {
      entity: scope.entity,
      score: { status: "not-enough", reason: phrase("score-unknown-campaign", {}), enoughBy: null },
      suggestions: [],
      withheld: SUGGESTION_KINDS.map((kind) => ({ kind, reason, enoughBy: null })),
      coldStart: coldStartOf(one.book, one.reading, one.today),
      simulated,
    };
  }
  const score = scoreFor(one, scope, knowledge);
  const verdicts: Verdict[] = [
    ...holdersOfBudget(one, scope).map((unit) => guardedRun("budget", knowledge, () => budgetAdvice(one, unit))),
    ...holdersOfBid(one, scope).map((unit) => guardedRun("bid", knowledge, () => bidAdvice(one, unit))),
    ...targetingVerdicts(one, scope, knowledge),
    guardedRun("copy", knowledge, () => copyAdvice(one, scope.adsets, knowledge.learning)),
  ];
  const drafts = verdicts.flatMap((verdict) => verdict.drafts);
  return {
    entity: scope.entity,
    score,
    suggestions: rank(drafts),
    withheld: withheldOf(
      drafts,
      verdicts.flatMap((verdict) => verdict.withheld),
    ),
    coldStart: isTooNew(score) ? coldStartOf(one.book, one.reading, one.today) : [],
    simulated,
  };
}

const TOO_NEW: readonly string[] = [
  "score-no-history",
  "score-unknown-campaign",
  "score-not-enough-weeks",
  "score-not-enough-results",
] satisfies PhraseCode[];

/** No score because there are too few figures, and for no other reason. */
function isTooNew(score: Score): boolean {
  return score.status === "not-enough" && TOO_NEW.includes(score.reason.code);
}

/** The advice of an account without any history. */
export function adviceWithoutHistory(reading: PageReading, today: string): Advice {
  return {
    entity: null,
    score: { status: "not-enough", reason: phrase("score-no-history", {}), enoughBy: null },
    suggestions: [],
    withheld: SUGGESTION_KINDS.map((kind) => ({ kind, reason: phrase("withheld-no-history", {}), enoughBy: null })),
    coldStart: coldStartOf(null, reading, today),
    simulated: false,
  };
}

/** One failing kind must not take the others with it. */
function guardedRun(kind: SuggestionKind, knowledge: Knowledge, run: () => Verdict): Verdict {
  try {
    return run();
  } catch (error) {
    knowledge.onFailure(error);
    return noAdvice(kind, phrase("withheld-failed", {}));
  }
}

function holdersOfBudget(one: Case, scope: Scope): Unit[] {
  return scope.campaigns.flatMap((campaign) => {
    const { budget, budgetElsewhere } = currentOf(one, campaign);
    if (budget !== null || !budgetElsewhere) return [campaign];
    const adsets = scope.adsets.filter(
      (adset) => adset.campaignKey === campaign.key && currentOf(one, adset).budget !== null,
    );
    return adsets.length > 0 ? adsets : [campaign];
  });
}

function holdersOfBid(one: Case, scope: Scope): Unit[] {
  return scope.campaigns.flatMap((campaign) => {
    const own = currentOf(one, campaign);
    const amountOf = (unit: Unit): number | null => {
      const settings = currentOf(one, unit);
      return bidKindOf(settings.strategy ?? own.strategy, settings)?.value ?? null;
    };
    if (amountOf(campaign) !== null) return [campaign];
    const adsets = scope.adsets.filter((adset) => adset.campaignKey === campaign.key && amountOf(adset) !== null);
    return adsets.length > 0 ? adsets : [campaign];
  });
}

function targetingVerdicts(one: Case, scope: Scope, knowledge: Knowledge): Verdict[] {
  const plan = targetingPlan(one, scope.campaigns, scope.adsets);
  if (plan.length === 0) return [noAdvice("targeting", phrase("withheld-targeting-no-breakdowns", {}))];
  return plan.map(({ unit, breakdowns }) =>
    guardedRun("targeting", knowledge, () => targetingAdvice(one, unit, breakdowns)),
  );
}

function scoreFor(one: Case, scope: Scope, knowledge: Knowledge): Score {
  const failed: Score = { status: "not-enough", reason: phrase("withheld-failed", {}), enoughBy: null };
  try {
    const scores = scope.campaigns.map((campaign) => ({
      score: scoreOf(one, campaign, knowledge.model),
      spend: recentOf(one.book, campaign, goalFor(one, campaign), RECENT_DAYS)?.cost ?? 0,
    }));
    return scores.length === 1 ? scores[0]!.score : (scoreTogether(scores) ?? failed);
  } catch (error) {
    knowledge.onFailure(error);
    return failed;
  }
}

/** By expected gain; a later card for the same entity says that changes made together cannot be told apart. */
function rank(drafts: readonly Draft[]): Suggestion[] {
  const perEntity = new Map<string, number>();
  const seen = new Map<string, number>();
  const best = [...drafts].filter((draft) => draft.gain > 0).sort((a, b) => b.gain - a.gain);
  const kept: Suggestion[] = [];
  for (const { suggestion } of best) {
    const { ids, name, level } = suggestion.entity;
    const entity = `${level}|${ids.campaign ?? ""}|${ids.adset ?? ""}|${ids.ad ?? ""}|${name}`;
    const count = perEntity.get(`${suggestion.kind}|${entity}`) ?? 0;
    if (count >= MOST_PER_ENTITY || kept.length >= MOST_PER_PAGE) continue;
    perEntity.set(`${suggestion.kind}|${entity}`, count + 1);
    const before = seen.get(entity) ?? 0;
    seen.set(entity, before + 1);
    const several = check("check-several-changes", "caution", { changes: before + 1 });
    kept.push(before === 0 ? suggestion : { ...suggestion, checks: [...suggestion.checks, several] });
  }
  return kept;
}

/** Refusals always; other reasons only for kinds that gave no advice, each once, those with a date first. */
function withheldOf(drafts: readonly Draft[], all: readonly NoAdvice[]): Withheld[] {
  const given = new Set(drafts.filter((draft) => draft.gain > 0).map((draft) => draft.suggestion.kind));
  return SUGGESTION_KINDS.flatMap((kind) => {
    const own = all.filter((one) => one.kind === kind && (one.refused || !given.has(kind)));
    const unique = new Map<string, NoAdvice>();
    for (const one of own) {
      const known = unique.get(one.reason.code);
      if (known === undefined || (one.enoughBy !== null && (known.enoughBy === null || one.enoughBy < known.enoughBy)))
        unique.set(one.reason.code, one);
    }
    const sorted = [...unique.values()].sort((a, b) => Number(b.refused) - Number(a.refused) || Number(b.enoughBy !== null) - Number(a.enoughBy !== null)); // prettier-ignore
    const reasons = sorted.filter((one, i) => one.refused || i < MOST_REASONS);
    // A kind whose drafts all turned out to gain nothing still owes an answer.
    if (reasons.length === 0 && !given.has(kind))
      return [{ kind, reason: phrase("withheld-nothing-gained", {}), enoughBy: null }];
    return reasons.map(({ reason, enoughBy }) => ({ kind, reason, enoughBy }));
  });
}

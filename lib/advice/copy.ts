import { valueOf } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import type { EntityRef, Suggestion } from "@/lib/domain/suggestion";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import { exactly } from "@/lib/response/summary";
import type { CopyLearning } from "@/lib/copywriting/copy-effect";
import { proposeFromHistory } from "@/lib/copywriting/from-history";
import type { CopyProposal } from "@/lib/copywriting/proposal";
import { adPage, runningAds } from "./ads";
import type { KnownAd } from "./ads";
import type { Case, Draft, NoAdvice, Verdict } from "./case";
import { dateAfter, goalFor, noAdvice, once } from "./case";
import { changeChecks } from "./checks";
import { moneyFromUnits } from "@/lib/domain/money";
import { phrase } from "./phrases";
import { guarded, isDraft, policyContext } from "./policy";
import { recentOf } from "./recent";
import type { Unit } from "./unit";
import { worthOf } from "./worth";

const RECENT_DAYS = 28;
/** Ads looked at where none is open: those that get most of the money. */
const MOST_ADS = 6;

/** Advice on the texts of the open ad, or else of the ads in scope that get most of the money, from the account's own best ads. */
export function copyAdvice(one: Case, adsets: readonly Unit[], learning: () => CopyLearning): Verdict {
  if (one.reading.ad !== null) {
    const ad = openAd(one, adsets);
    return ad === null ? noAdvice("copy", phrase("withheld-copy-no-texts", {})) : adviceFor(one, ad, one.reading, learning()); // prettier-ignore
  }
  const ads = runningAds(one.book, adsets, RECENT_DAYS).slice(0, MOST_ADS);
  if (ads.length === 0) return noAdvice("copy", phrase("withheld-copy-no-texts", {}));
  const verdicts = ads.map((ad) => adviceFor(one, ad, adPage(one.book, ad), learning()));
  const drafts = verdicts.flatMap((verdict) => verdict.drafts);
  return { drafts, withheld: drafts.length > 0 ? [] : verdicts.flatMap((verdict) => verdict.withheld).slice(0, 1) };
}

/** The ad on screen with what the history knows of it; its ad set must be known. */
export function openAd(one: Case, adsets: readonly Unit[]): KnownAd | null {
  const { entity } = one.reading.page;
  const known = runningAds(one.book, adsets, 10_000).find((ad) => ad.id !== null && ad.id === entity.ad);
  if (known) return known;
  const adset = adsets[0];
  if (adset === undefined) return null;
  const name = one.reading.settings ? (valueOf(one.reading.settings.name) ?? "") : "";
  return { adset, id: entity.ad, name, newest: null, cost: 0, impressionShare: 0 };
}

function adviceFor(one: Case, ad: KnownAd, page: PageReading, learning: CopyLearning): Verdict {
  const policy = policyContext(one, ad.adset);
  const key = JSON.stringify(["copy", page.page.entity, page.ad, policy.specialAdCategories, policy.locations]);
  const { proposals, withheld } = once(one, key, () => proposeFromHistory({ reading: page, learning, policy }));
  if (withheld !== null) {
    const perDay = impressionsPerDay(one);
    const enoughBy = withheld.impressionsNeeded === null ? null : dateAfter(one, withheld.impressionsNeeded, perDay);
    return noAdvice("copy", withheld.reason, enoughBy);
  }
  const drafts: Draft[] = [];
  const refused: NoAdvice[] = [];
  for (const proposal of proposals) {
    const checked = guarded(policy, copyDraft(one, ad, proposal), { text: proposal.text });
    if (isDraft(checked)) drafts.push(checked);
    else refused.push(checked);
  }
  return { drafts, withheld: refused };
}

function impressionsPerDay(one: Case): number {
  const from = dateOf(dayNumber(one.book.to) - RECENT_DAYS + 1);
  const sum = one.book.adRows.reduce((all, row) => all + (row.date >= from ? (row.metrics.impressions ?? 0) : 0), 0);
  return sum / RECENT_DAYS;
}

/** A proposed text as a suggestion: what it changes for the ad becomes what it changes a week, by the ad's share of its ad set. */
export function copyDraft(one: Case, ad: KnownAd, proposal: CopyProposal): Draft {
  const { slot, index, text, current, relativeEffect, evidence } = proposal;
  const goal = goalFor(one, ad.adset);
  const recent = recentOf(one.book, ad.adset, goal, RECENT_DAYS);
  const week = recent === null ? 0 : (recent.outcome / recent.days) * 7 * ad.impressionShare;
  const perWeek = {
    low: week * relativeEffect.low,
    mid: week * relativeEffect.mid,
    high: week * relativeEffect.high,
    level: relativeEffect.level,
  };
  const average = recent === null || recent.outcome === 0 ? 0 : recent.cost / recent.outcome;
  const worth = worthOf(one, ad.adset, goal, true)?.perOutcome ?? average;
  const suggestion: Suggestion = {
    id: `copy:${ad.id ?? `name:${ad.name}`}:${slot}.${index}:${proposal.author}:${textMark(text)}`,
    kind: "copy",
    entity: adEntity(one, ad),
    target: { kind: "text", slot, index },
    mode: "fill",
    title: phrase(current === null ? "copy-fill" : "copy-replace", { slot, position: index + 1 }),
    current,
    proposed: text,
    write: text,
    effect: {
      outcome: goal.outcome,
      perWeek,
      costPerWeek: exactly(0),
      probabilityBetter: proposal.probabilityBetter,
    },
    evidence: {
      from: evidence.from,
      to: evidence.to,
      days: evidence.days,
      rows: evidence.rows,
      spend: moneyFromUnits(evidence.spendMicros / 1e6, one.book.currency),
      results: Math.round(evidence.results * 100) / 100,
      similar: evidence.ads,
      source: one.reading.ad === null ? "history" : "history-and-page",
    },
    reasons: proposal.reasons,
    checks: [
      ...proposal.problems.map((problem) => ({
        code: problem.rule,
        status: "caution" as const,
        params: { text: problem.text, ...problem.params },
        source: null,
      })),
      ...changeChecks(one, ad.adset, "copy", 0),
    ],
    author: proposal.author,
  };
  return { suggestion, gain: perWeek.mid * worth };
}

function adEntity(one: Case, ad: KnownAd): EntityRef {
  const { platform, accountId } = one.book.account;
  const ids = { campaign: ad.adset.campaignId, adset: ad.adset.id, ad: ad.id };
  return { platform, accountId, level: "ad", ids, name: ad.name };
}

/** A short mark of a text for ids (FNV-1a): the same text gives the same id. */
export function textMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

import { i18n } from "@/lib/wording/i18n";
import { list } from "@/components/wording/formats";
import type { PlayId, Strategy, StrategyReason } from "@/lib/advice/strategies/types";
import type { OfferKind } from "@/lib/brief/meaning/kind-scorer";

/** What each kind of campaign is called in a list of strategies. */
export const PLAY_NAMES: Readonly<Record<PlayId, () => string>> = {
  "google-search": () => i18n.t("strategy.googleSearch"),
  "google-pmax": () => i18n.t("strategy.googlePmax"),
  "google-demand-gen": () => i18n.t("strategy.googleDemandGen"),
  "google-video": () => i18n.t("strategy.googleVideo"),
  "google-calls": () => i18n.t("strategy.googleCalls"),
  "google-visits": () => i18n.t("strategy.googleVisits"),
  "meta-leads": () => i18n.t("strategy.metaLeads"),
  "meta-sales": () => i18n.t("strategy.metaSales"),
  "meta-traffic": () => i18n.t("strategy.metaTraffic"),
  "meta-engagement": () => i18n.t("strategy.metaEngagement"),
  "meta-awareness": () => i18n.t("strategy.metaAwareness"),
  "meta-calls": () => i18n.t("strategy.metaCalls"),
};

const KIND_WORDS: Readonly<Record<OfferKind, () => string>> = {
  urgent: () => i18n.t("strategy.kindUrgent"),
  local: () => i18n.t("strategy.kindLocal"),
  considered: () => i18n.t("strategy.kindConsidered"),
  visual: () => i18n.t("strategy.kindVisual"),
  business: () => i18n.t("strategy.kindBusiness"),
  event: () => i18n.t("strategy.kindEvent"),
  job: () => i18n.t("strategy.kindJob"),
  cause: () => i18n.t("strategy.kindCause"),
};

/** How a way to the goal suits the kind of offer that the brief is about, with the brief's words that show it. */
export function kindText({ kind, said, suits }: NonNullable<Strategy["offerKind"]>): string {
  const named = { kind: KIND_WORDS[kind](), words: list(said) };
  return suits ? i18n.t("strategy.kindSuits", named) : i18n.t("strategy.kindSuitsLess", named);
}

export const REASON_WORDS: Readonly<Record<StrategyReason, () => string>> = {
  "fits-goal": () => i18n.t("strategy.fitsGoal"),
  "also-serves-goal": () => i18n.t("strategy.alsoServes"),
  "best-here": () => i18n.t("strategy.bestHere"),
  "dearer-here": () => i18n.t("strategy.dearerHere"),
  "not-tried-here": () => i18n.t("strategy.notTried"),
  "budget-teaches": () => i18n.t("strategy.budgetTeaches"),
  "budget-too-small": () => i18n.t("strategy.budgetTooSmall"),
  "over-target": () => i18n.t("strategy.overTarget"),
  "within-target": () => i18n.t("strategy.withinTarget"),
  "short-run": () => i18n.t("strategy.shortRun"),
  "needs-feed": () => i18n.t("strategy.needsFeed"),
  "needs-phone": () => i18n.t("strategy.needsPhone"),
  "needs-place": () => i18n.t("strategy.needsPlace"),
  "needs-video": () => i18n.t("strategy.needsVideo"),
};

import type { Money } from "@/lib/domain/money";
import type { PlatformId } from "@/lib/domain/platform";
import type { Check } from "@/lib/domain/suggestion";
import { dateOf, dayNumber } from "@/lib/response/calendar";
import type { Case } from "./case";
import { goalFor } from "./case";
import type { PhraseCode, PhraseParams } from "./phrases";
import { phrase } from "./phrases";
import { daysFor } from "./recent";
import { lastChangeOf } from "./unit";
import type { Unit } from "./unit";

/** A check whose figures fit its code. `source`: where the rule comes from; null for our own. */
export function check<C extends PhraseCode>(
  code: C,
  status: Check["status"],
  params: PhraseParams<C>,
  source: string | null = null,
): Check {
  return { code, status, params: phrase(code, params).params, source };
}

/** facts/meta-ads.md 7.6: about 50 optimisation events per ad set in the 7 days after the last significant edit. */
const META_LEARNING_RESULTS = 50;
const META_LEARNING = "Meta: about 50 results per ad set in 7 days";
const META_EDITS = "Meta: significant edits restart the learning phase; it publishes no complete list of them";
const GOOGLE_TARGETS = "Google Ads Help 10433846: changing a target does not restart learning";
const GOOGLE_OVERSPEND = "Google Ads: up to 2 times the daily budget a day, 30.4 times a month";
const META_OVERSPEND = "Meta: up to 1.75 times the daily budget a day, 7 times a week";

/** Days to wait before a change is judged, by kind (facts/peers.md 4.12). */
const WAIT_DAYS = { budget: 7, targeting: 14, copy: 14, bid: 21 } as const;
/** A change younger than this still colours the figures. */
const RECENT_CHANGE_DAYS = 14;

export type Change = keyof typeof WAIT_DAYS | "new-target";

/** Checks that hold for any change of a kind on this unit: learning phase, recent changes, when to judge. */
export function changeChecks(one: Case, unit: Unit, change: Change, step: number): Check[] {
  const { platform } = one.book.account;
  const checks: Check[] = [];
  if (platform === "meta-ads") checks.push(...metaLearning(one, unit, change, step));
  if (platform === "google-ads" && change === "bid")
    checks.push(check("check-keeps-learning", "pass", {}, GOOGLE_TARGETS));
  if (platform === "google-ads" && change === "new-target")
    checks.push(
      check("check-may-restart-learning", "caution", {}, "Google Ads: LEARNING_SETTING after a strategy change"),
    );
  const changed = ["budgetMicros", "targetCpaMicros", "targetRoas", "maxCpcMicros", "bidCapMicros", "bidStrategy"]
    .map((name) => lastChangeOf(unit, name))
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  if (changed !== undefined && changed > dateOf(dayNumber(one.book.to) - RECENT_CHANGE_DAYS))
    checks.push(check("check-recent-change", "caution", { date: changed }));
  checks.push(check("check-wait", "pass", { days: WAIT_DAYS[change === "new-target" ? "bid" : change] }));
  return checks;
}

function metaLearning(one: Case, unit: Unit, change: Change, step: number): Check[] {
  const from = dateOf(dayNumber(one.book.to) - 6);
  const results = daysFor(unit, goalFor(one, unit))
    .filter((day) => day.date >= from)
    .reduce((sum, day) => sum + day.outcome, 0);
  const params = { results: Math.round(results), needed: META_LEARNING_RESULTS };
  const checks = [
    check("check-learning-results", results >= META_LEARNING_RESULTS ? "pass" : "caution", params, META_LEARNING),
  ];
  // Which budget step counts as significant is not published; 20 % is what practitioners go by.
  if (change !== "budget" || step > 0.2) checks.push(check("check-may-restart-learning", "caution", {}, META_EDITS));
  return checks;
}

/** How much the platform may spend on single days with this daily budget. */
export function overspendCheck(platform: PlatformId, budget: Money): Check {
  const times = (factor: number): Money => ({ ...budget, amountMicros: Math.round(budget.amountMicros * factor) });
  return platform === "google-ads"
    ? check("check-overspend-month", "pass", { day: times(2), month: times(30.4) }, GOOGLE_OVERSPEND)
    : check("check-overspend-week", "pass", { day: times(1.75), week: times(7) }, META_OVERSPEND);
}

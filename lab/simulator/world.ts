import type { AdsetBlueprint, CampaignBlueprint, Copy } from "./blueprint";
import { addDays, dayNumber } from "./days";
import { GOOGLE_BLUEPRINTS } from "./google-blueprints";
import { META_BLUEPRINTS } from "./meta-blueprints";
import { randomFor } from "./random";
import type { Random } from "./random";
import { makeCells } from "./segments";
import type { CellChoice } from "./segments";
import type { Step, TruthAd, TruthAdset, TruthCampaign, TruthWorld } from "./truth";

const AGE_BANDS = [
  [18, "18-24"],
  [25, "25-34"],
  [35, "35-44"],
  [45, "45-54"],
  [55, "55-64"],
  [65, "65+"],
] as const;

/** Where the bid amount stood in the past, as factors of today's: so that both spend and its price have varied. */
const PAST_BIDS: Readonly<Record<CampaignBlueprint["bidKind"], readonly [number, number]>> = {
  none: [1, 1],
  "target-cpa": [1.1, 1.9],
  "target-roas": [0.42, 0.8],
  "bid-cap": [1.2, 2.6],
  "max-cpc": [0.45, 0.95],
};

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.integer(0, 9)).join("");
}

/** A value a person would type: whole euros below 50, steps of five above. */
function neatBudget(value: number): number {
  return value < 50 ? Math.max(2, Math.round(value)) : Math.round(value / 5) * 5;
}

function neatBid(value: number): number {
  return value >= 20 ? Math.round(value) : value >= 2 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100;
}

/** Budget and bid over time: a new level every four to nine weeks, today's for the last six weeks at least. */
function makeSteps(blueprint: CampaignBlueprint, start: string, to: string, random: Random): Step[] {
  const [lowBid, highBid] = PAST_BIDS[blueprint.bidKind];
  const last = addDays(to, -random.integer(42, 63));
  const steps: Step[] = [];
  for (let from = start, i = random.integer(0, 6); from < last; from = addDays(from, random.integer(28, 63)), i++) {
    // Levels alternate between low, middle and high, so that neither the season nor a trend explains them.
    const third = (i * 2) % 3;
    const level = 0.4 * Math.pow(5, (third + random.next()) / 3);
    const bid = blueprint.bid === null ? null : neatBid(blueprint.bid * (lowBid + (highBid - lowBid) * random.next()));
    steps.push({ from, budget: neatBudget(blueprint.budget * level), bid });
  }
  const today = { budget: blueprint.budget, bid: blueprint.bid };
  steps.push({ from: steps.length > 0 ? last : start, ...today });
  return steps;
}

/** Texts for one ad; `lean` > 0 draws more of the good ones, < 0 more of the weak ones. Kept in the pool's order. */
function pick(pool: readonly Copy[], count: number, lean: number, random: Random): readonly Copy[] {
  const keyed = pool.map((copy, index) => ({ copy, index, key: lean * copy[1] * 4 + random.normal(0, 0.6) }));
  return keyed
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ copy }) => copy);
}

const average = (copies: readonly Copy[]): number =>
  copies.reduce((sum, [, effect]) => sum + effect, 0) / Math.max(1, copies.length);

function makeAd(
  blueprint: CampaignBlueprint,
  adset: AdsetBlueprint,
  index: number,
  start: string,
  to: string,
  random: Random,
): TruthAd {
  const google = blueprint.platform === "google-ads";
  const { copy } = blueprint;
  const lean = [0.9, -0.9, 0.3][index % 3]!;
  const headlines = pick(
    copy.headlines,
    google ? random.integer(8, Math.min(15, copy.headlines.length)) : random.integer(1, 3),
    lean,
    random,
  );
  const descriptions = pick(copy.descriptions, google ? 4 : random.integer(1, 2), lean, random);
  const primaryTexts = pick(copy.primaryTexts, google ? 0 : random.integer(1, 3), lean, random);
  const slots = [
    [headlines, copy.headlines],
    [descriptions, copy.descriptions],
    [primaryTexts, copy.primaryTexts],
  ] as const;
  // A dozen headlines average out, so one counts for more where there are many: Google picks the best combination itself.
  const [perHeadline, perDescription, perPrimary] = google ? [3, 0.8, 0] : [0.7, 0.3, 0.9];
  const strength = [perHeadline, perDescription, perPrimary].reduce(
    (sum, weight, slot) => sum + weight * (average(slots[slot]![0]) - average(slots[slot]![1])),
    0,
  );
  const age = dayNumber(to) - dayNumber(start);
  const from = index === 0 ? start : addDays(start, Math.floor(age * [0, 0.3, 0.66][index % 3]!));
  const isStopped = index === 1 && adset.ads >= 3;
  return {
    id: google ? `7${digits(random, 11)}` : `12023${digits(random, 13)}`,
    name: google ? (headlines[0]?.[0] ?? adset.name) : `${adset.name} | ${headlines[0]?.[0] ?? "Ad"}`,
    from,
    until: isStopped ? addDays(to, -random.integer(25, 80)) : null,
    headlines: headlines.map(([text]) => text),
    descriptions: descriptions.map(([text]) => text),
    primaryTexts: primaryTexts.map(([text]) => text),
    finalUrl: blueprint.finalUrl,
    callToAction: blueprint.callToAction ?? null,
    share: 0.6 + 0.8 * random.next(),
    clickQuality: Math.exp(0.7 * strength) * random.disturbance(0.03),
    resultQuality: Math.exp(strength) * random.disturbance(0.03),
  };
}

function makeAdset(
  blueprint: CampaignBlueprint,
  adset: AdsetBlueprint,
  meanResults: number,
  start: string,
  to: string,
  seed: number,
): TruthAdset {
  const google = blueprint.platform === "google-ads";
  const random = randomFor(seed, `${blueprint.key}/${adset.name}`);
  const [ageMin, ageMax] = adset.ages ?? [18, 65];
  const bands = AGE_BANDS.filter(([from]) => from >= ageMin && (ageMax >= 65 || from <= ageMax)).map(
    ([, name]) => name,
  );
  const choice: CellChoice = google
    ? {}
    : {
        age: bands,
        ...(adset.genders ? { gender: adset.genders } : {}),
        ...(adset.placements ? { placement: adset.placements } : {}),
      };
  return {
    id: google ? `1${digits(random, 11)}` : `12022${digits(random, 13)}`,
    name: adset.name,
    share: adset.share,
    results: adset.results / meanResults,
    until: adset.stoppedDaysAgo === undefined ? null : addDays(to, -adset.stoppedDaysAgo),
    ageMin,
    ageMax,
    genders: adset.genders ?? ["all"],
    detailedTargeting: adset.interests ?? [],
    placements: adset.placements ?? [],
    advantageAudience: adset.advantageAudience ?? false,
    budgetShare: adset.budget === undefined ? null : adset.budget / blueprint.budget,
    cells: makeCells(blueprint.platform, blueprint.campaignType ?? null, blueprint.overrides ?? {}, choice, random),
    ads: Array.from({ length: adset.ads }, (_, i) =>
      makeAd(blueprint, adset, i, start, to, randomFor(seed, `${blueprint.key}/${adset.name}/ad${i}`)),
    ),
  };
}

/** Monday to Sunday around a calmer midweek, scaled to mean 1. */
function makeWeekdays(weekend: number): number[] {
  const raw = [1.04, 1, 0.98, 0.99, 0.97, weekend, weekend * 1.04];
  const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length;
  return raw.map((value) => value / mean);
}

function makeCampaign(blueprint: CampaignBlueprint, from: string, to: string, seed: number): TruthCampaign {
  const google = blueprint.platform === "google-ads";
  const random = randomFor(seed, blueprint.key);
  const start =
    blueprint.ageDays === undefined || addDays(to, 1 - blueprint.ageDays) < from
      ? from
      : addDays(to, 1 - blueprint.ageDays);
  const meanResults = blueprint.adsets.reduce((sum, { share, results }) => sum + share * results, 0);
  // The world differs a little by seed; the roles (starved, drowned, …) stay.
  const scale = blueprint.scale * random.disturbance(0.05);
  const firstCost = blueprint.firstCost * random.disturbance(0.03);
  const days = dayNumber(to) - dayNumber(start);
  const pauseAt = addDays(start, Math.floor(days * (0.3 + 0.4 * random.next())));
  return {
    platform: blueprint.platform,
    key: blueprint.key,
    id: google ? `2${digits(random, 10)}` : `12021${digits(random, 13)}`,
    name: blueprint.name,
    campaignType: blueprint.campaignType ?? null,
    objective: blueprint.objective ?? null,
    resultType: blueprint.resultType,
    bidStrategy: blueprint.bidStrategy,
    bidKind: blueprint.bidKind,
    startDate: start,
    until: blueprint.stoppedDaysAgo === undefined ? null : addDays(to, -blueprint.stoppedDaysAgo),
    curve: { family: blueprint.family, scale, attainable: scale / firstCost },
    clickPrice: blueprint.clickPrice,
    clickRate: blueprint.clickRate,
    resultValue: blueprint.resultValue ?? null,
    fairBid: blueprint.fairBid ?? null,
    volumeAtFairBid: blueprint.volumeAtFairBid ?? null,
    weekdays: makeWeekdays(blueprint.weekend),
    yearAmplitude: blueprint.yearAmplitude,
    yearPeak: blueprint.yearPeak,
    fatigueHalfLife: blueprint.fatigueHalfLife ?? null,
    fatigueFloor: 0.7,
    dispersion: 30,
    steps: makeSteps(blueprint, start, to, random),
    pauses: days > 200 ? [{ from: pauseAt, to: addDays(pauseAt, random.integer(5, 16)) }] : [],
    adsetBudgets: blueprint.adsets.some((adset) => adset.budget !== undefined),
    networks: !google
      ? []
      : blueprint.campaignType === "Search"
        ? ["Google Search", "Search partners"]
        : blueprint.campaignType === "Display"
          ? ["Display Network"]
          : [],
    locations: ["Germany"],
    languages: google ? ["German", "English"] : [],
    adSchedule: blueprint.adSchedule ?? [],
    specialAdCategories: blueprint.specialAdCategories ?? [],
    optimizationScore: blueprint.optimizationScore ?? null,
    adsets: blueprint.adsets.map((adset) => makeAdset(blueprint, adset, meanResults, start, to, seed)),
  };
}

/** The true world of a seed, for `days` days up to and including `to`. Same arguments, same world. */
export function makeWorld(seed: number, to: string, days: number): TruthWorld {
  const from = addDays(to, 1 - days);
  const random = randomFor(seed, "world");
  const gap = addDays(to, -Math.floor(days * 0.3));
  return {
    seed,
    from,
    to,
    googleAccountId: `9${digits(random, 9)}`,
    ocid: `6${digits(random, 8)}`,
    metaAccountId: `1${digits(random, 14)}`,
    trackingGap: { from: gap, to: addDays(gap, 5) },
    campaigns: [...GOOGLE_BLUEPRINTS, ...META_BLUEPRINTS].map((blueprint) => makeCampaign(blueprint, from, to, seed)),
  };
}

import type { PlatformId } from "@/lib/domain/platform";
import { NO_FIGURES, type Figures, type SimulatedAccount } from "../simulator/account";
import { randomFor, type Random } from "../simulator/random";
import { simulateBusiness } from "../simulator/simulate";
import { pick, shuffled } from "./page";

const CURRENCIES = ["EUR", "USD", "GBP", "JPY", "CHF", "BRL", "MXN", "CAD", "INR", "SEK", "PLN", "AUD"] as const;
/** Units of each currency that one unit of the simulation's euro is worth here, roughly. */
const WORTH: Readonly<Record<string, number>> = { JPY: 160, MXN: 20, INR: 90, SEK: 11, BRL: 6, PLN: 4 };
const NAMES = [
  "Brand – exact",
  "Général | Été 2026 🎉",
  "Größe & Füße",
  "España (prospección)",
  "冬のキャンペーン",
  "Promoção “Black Friday”",
  "Q4_2026_US_Search_NB",
  "DSA - всё",
  "שלום — test",
  "100% cotton, 2 for 1",
];

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type Deep = Record<string, unknown>;

/** Every object of the account, from the campaigns down. */
function entitiesOf(node: unknown, visit: (entity: Deep) => void): void {
  if (Array.isArray(node)) for (const each of node) entitiesOf(each, visit);
  else if (typeof node === "object" && node !== null) {
    if ("id" in node) visit(node);
    for (const child of Object.values(node)) entitiesOf(child, visit);
  }
}

function scaled(figures: Figures, factor: number, worth: number, whole: boolean): Figures {
  const count = (value: number) => Math.round(value * factor);
  const money = (micros: number) => {
    const unit = whole ? 1_000_000 : 10_000;
    return Math.round((micros * factor * worth) / unit) * unit;
  };
  return {
    impressions: count(figures.impressions),
    reach: count(figures.reach),
    clicks: count(figures.clicks),
    linkClicks: count(figures.linkClicks),
    costMicros: money(figures.costMicros),
    conversions: Math.round(figures.conversions * factor * 100) / 100,
    conversionValueMicros: money(figures.conversionValueMicros),
  };
}

function rescale(entity: Deep, factor: number, worth: number, whole: boolean): void {
  if (typeof entity["figures"] === "object")
    entity["figures"] = scaled(entity["figures"] as Figures, factor, worth, whole);
  const unit = whole ? 1_000_000 : 10_000;
  for (const [key, value] of Object.entries(entity))
    if (key.endsWith("Micros") && typeof value === "number")
      entity[key] = Math.max(unit, Math.round((value * worth) / unit) * unit);
}

function rename(entity: Deep, random: Random): void {
  if (random.next() < 0.3) entity["name"] = `${pick(random, NAMES)} ${random.integer(1, 99)}`;
}

/** Paused long ago: no figures at all, so that every derived column shows a dash. */
function silence(entity: Deep): void {
  entity["figures"] = { ...NO_FIGURES };
}

/** Conversions are whole on Meta; Google splits them among clicks. */
function wholeResults(entity: Deep): void {
  const figures = entity["figures"] as Writable<Figures> | undefined;
  if (figures !== undefined) figures.conversions = Math.round(figures.conversions);
}

/** Accounts that differ in currency, size, names, ids and dates; the same seed gives the same. */
export function variedAccounts(seed: number, platform: PlatformId, howMany: number): SimulatedAccount[] {
  return Array.from({ length: howMany }, (_, index) => {
    const random = randomFor(seed, `account/${platform}/${index}`);
    const to = `2026-${String(random.integer(1, 12)).padStart(2, "0")}-${String(random.integer(1, 28)).padStart(2, "0")}`;
    const business = simulateBusiness({ seed: seed + index, to, days: random.integer(31, 60) });
    const account = structuredClone(
      platform === "google-ads" ? business.google : business.meta,
    ) as Writable<SimulatedAccount>;
    account.currency = index === 0 ? "EUR" : pick(random, CURRENCIES);
    const worth = WORTH[account.currency] ?? 1;
    const factor = pick(random, [0.05, 0.3, 1, 1, 4, 40]);
    account.campaigns = shuffled(random, account.campaigns).slice(0, random.integer(2, account.campaigns.length));
    entitiesOf(account.campaigns, (entity) => {
      rescale(entity, factor, worth, account.currency === "JPY");
      if (platform === "meta-ads") wholeResults(entity);
      rename(entity, random);
      if (random.next() < 0.08) silence(entity);
    });
    return account;
  });
}

import { valueOf } from "@/lib/domain/reading";
import type { PageReading } from "@/lib/domain/reading";
import type { EntityRef, Phrase } from "@/lib/domain/suggestion";
import { dayNumber } from "@/lib/response/calendar";
import { adsetKeyOf } from "./book";
import type { AccountBook } from "./book";
import { phrase } from "./phrases";
import type { Unit } from "./unit";

/** What the page on screen is about, in the history's terms. */
export interface Scope {
  /** The open campaign, ad set or ad; null for a table or an unknown page. */
  readonly entity: EntityRef | null;
  readonly campaigns: readonly Unit[];
  /** Ad sets to advise on: the open one, those on screen, else those of the campaigns that still run. */
  readonly adsets: readonly Unit[];
  /** Why some or all of the page could not be matched. */
  readonly problem: Phrase | null;
}

const RUNNING_DAYS = 28;

/** Matches the page with the history: by id, else by the exact name where only one entity has it. */
export function scopeOf(book: AccountBook, reading: PageReading): Scope {
  const { kind, level } = reading.page;
  if (kind === "table" && reading.table && level !== null) return tableScope(book, reading);
  if ((kind === "settings" || kind === "ad-editor") && level !== null) return formScope(book, reading);
  return { entity: null, campaigns: [], adsets: [], problem: phrase("score-unknown-campaign", {}) };
}

/** Ad sets of a campaign that spent money in the last four weeks of the history. */
export function runningAdsets(book: AccountBook, campaign: Unit): Unit[] {
  return [...book.adsets.values()].filter((adset) => adset.campaignKey === campaign.key && isRunning(book, adset));
}

/** True where the unit spent money in the last four weeks of the history. */
export function isRunning(book: AccountBook, unit: Unit): boolean {
  const from = dayNumber(book.to) - RUNNING_DAYS;
  return unit.days.some((day) => (day.sums.costMicros ?? 0) > 0 && dayNumber(day.date) > from);
}

interface Match {
  readonly unit: Unit | null;
  readonly problem: Phrase | null;
}

function match(units: ReadonlyMap<string, Unit>, id: string | null, name: string | null): Match {
  if (id !== null) {
    const known = [...units.values()].find((unit) => unit.id === id);
    if (known) return { unit: known, problem: null };
  }
  if (name === null || name === "") return { unit: null, problem: null };
  // An id that the history does not know may still be an entity that exports named without ids; never one with another id.
  const named = [...units.values()].filter((unit) => unit.name === name && (id === null || unit.id === null));
  if (named.length === 1) return { unit: named[0]!, problem: null };
  const code = named.length > 1 ? "withheld-ambiguous-name" : "withheld-unknown-entity";
  return { unit: null, problem: phrase(code, { name }) };
}

function tableScope(book: AccountBook, reading: PageReading): Scope {
  const rows = reading.table?.rows ?? [];
  const { level, entity } = reading.page;
  const campaigns = new Map<string, Unit>();
  const adsets = new Map<string, Unit>();
  let problem: Phrase | null = null;
  for (const row of rows) {
    const found =
      level === "campaign"
        ? match(book.campaigns, row.id, row.name)
        : level === "adset"
          ? match(book.adsets, row.id, row.name)
          : adsetOfAd(book, row.id, row.name);
    problem ??= found.problem;
    const { unit } = found;
    if (unit === null || (entity.campaign !== null && unit.campaignId !== null && unit.campaignId !== entity.campaign))
      continue;
    const campaign = book.campaigns.get(unit.campaignKey);
    if (campaign) campaigns.set(campaign.key, campaign);
    if (unit.level === "adset") adsets.set(unit.key, unit);
    else for (const adset of runningAdsets(book, unit)) adsets.set(adset.key, adset);
  }
  if (campaigns.size === 0) problem ??= phrase("score-unknown-campaign", {});
  return { entity: null, campaigns: [...campaigns.values()], adsets: [...adsets.values()], problem };
}

function adsetOfAd(book: AccountBook, id: string | null, name: string): Match {
  const rows = book.adRows.filter((row) => (id === null || row.adId === null ? row.ad === name : row.adId === id));
  const keys = new Set(rows.map(adsetKeyOf));
  const key = keys.size === 1 ? [...keys][0]! : null;
  const unit = key === null ? null : (book.adsets.get(key) ?? null);
  return { unit, problem: unit === null ? phrase("withheld-unknown-entity", { name }) : null };
}

function formScope(book: AccountBook, reading: PageReading): Scope {
  const { level, entity } = reading.page;
  const formName = reading.settings ? (valueOf(reading.settings.name) ?? null) : null;
  const nameAt = (at: typeof level): string | null => (level === at ? formName : null);
  const adset = match(book.adsets, entity.adset, nameAt("adset"));
  const owner =
    adset.unit ?? (level === "ad" && entity.ad !== null ? adsetOfAd(book, entity.ad, formName ?? "").unit : null);
  const campaign = match(book.campaigns, entity.campaign ?? owner?.campaignId ?? null, nameAt("campaign"));
  const unit = campaign.unit ?? (owner ? (book.campaigns.get(owner.campaignKey) ?? null) : null);
  const name = formName ?? (level === "adset" ? owner?.name : level === "campaign" ? unit?.name : null) ?? "";
  const ref: EntityRef = {
    platform: book.account.platform,
    accountId: book.account.accountId,
    level: level ?? "campaign",
    ids: {
      campaign: entity.campaign ?? unit?.id ?? null,
      adset: entity.adset ?? (level === "campaign" ? null : (owner?.id ?? null)),
      ad: entity.ad,
    },
    name,
  };
  if (unit === null) {
    const problem = campaign.problem ?? adset.problem ?? phrase("score-unknown-campaign", {});
    return { entity: ref, campaigns: [], adsets: [], problem };
  }
  return {
    entity: ref,
    campaigns: [unit],
    adsets: level === "campaign" ? runningAdsets(book, unit) : owner ? [owner] : [],
    problem: null,
  };
}

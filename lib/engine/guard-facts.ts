import type { AmountRange, AmountSetting, GuardFacts } from "@/lib/domain/edit-guard";
import { AMOUNT_SETTINGS } from "@/lib/domain/edit-guard";
import type { BriefLimits } from "@/lib/domain/brief";
import type { Level } from "@/lib/domain/platform";
import type { PageReading } from "@/lib/domain/reading";
import { valueOf } from "@/lib/domain/reading";
import type { AccountBook } from "@/lib/advice/book";
import { briefOf } from "@/lib/history/briefs";
import { editRules } from "@/lib/policy/edit-rules";
import { countryOf, languageOf } from "@/lib/policy/edit-guard/place-names";
import { usualTracking } from "@/lib/policy/edit-guard/tracking";
import { sizeOf } from "@/lib/policy/edit-guard/amounts";
import type { SettingValue } from "@/lib/domain/settings";
import { rememberedOf } from "./account-shelf";
import { accountOn, type Advising } from "./advising";

/** Newest ads that are looked at for what their URLs have in common: habits change. */
const NEWEST_URLS = 400;

/** What the account's history, its pages and the client's brief say about edits of the entity on screen. null: no known account. */
export async function guardFacts(desk: Advising, reading: PageReading): Promise<GuardFacts | null> {
  const account = await accountOn(desk, reading);
  const { level, entity } = reading.page;
  if (account === null || level === null) return null;
  const [shelf, remembered, brief] = await Promise.all([
    desk.shelves.of(account, reading.currency),
    rememberedOf(desk.db, account),
    briefOf(desk.db, account, entity.campaign),
  ]);
  const campaign = entity.campaign === null ? undefined : remembered.get(`campaign|${entity.campaign}`);
  const onForm = level === "campaign" ? valueOf(reading.settings?.specialAdCategories) : undefined;
  return {
    platform: reading.platform,
    accountId: reading.page.accountId,
    level,
    entity,
    today: desk.today(),
    currency: reading.currency ?? shelf?.book.currency ?? null,
    ranges: rangesOf(shelf?.book ?? null, remembered, level),
    brief: brief === null ? null : withCodes(brief.limits),
    policy: editRules(
      reading.platform,
      texts(onForm ?? campaign?.["specialAdCategories"]),
      texts(valueOf(reading.settings?.locations) ?? campaign?.["locations"]) ?? [],
    ),
    tracking: shelf === null ? null : usualTracking(urlsOf(shelf.book)),
  };
}

/** Places and languages as codes, where they surely are some: the page then compares with them in its own language. */
function withCodes(limits: BriefLimits): BriefLimits {
  return {
    ...limits,
    locations: limits.locations.map((name) => countryOf(name) ?? name),
    languages: limits.languages.map((name) => languageOf(name) ?? name),
  };
}

function texts(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : null;
}

function urlsOf({ adRows }: AccountBook): readonly string[] {
  const urls = new Set<string>();
  for (let i = adRows.length - 1; i >= 0 && urls.size < NEWEST_URLS; i--) {
    const url = adRows[i]!.attributes["finalUrl"];
    if (typeof url === "string" && url !== "") urls.add(url);
  }
  return [...urls];
}

/** Every value that the exports state and pages have shown for each amount, by entity: smallest, largest, and of how many. */
function rangesOf(
  book: AccountBook | null,
  remembered: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  level: Level,
): GuardFacts["ranges"] {
  const seen = new Map<string, { low: number; high: number; entities: Set<string> }>();
  const note = (entity: string, setting: AmountSetting, size: number | null, type: unknown) => {
    if (size === null || size <= 0) return;
    if (setting === "budget" && type !== "daily" && type !== "lifetime") return;
    const key = setting === "budget" ? `budget:${String(type)}` : setting;
    const range = seen.get(key) ?? { low: size, high: size, entities: new Set<string>() };
    seen.set(key, {
      low: Math.min(range.low, size),
      high: Math.max(range.high, size),
      entities: range.entities.add(entity),
    });
  };
  const units = level === "campaign" ? book?.campaigns : level === "adset" ? book?.adsets : undefined;
  for (const unit of units?.values() ?? [])
    for (const { attributes } of unit.steps)
      for (const setting of AMOUNT_SETTINGS) {
        const stated = attributes[setting === "targetRoas" ? setting : `${setting}Micros`];
        note(unit.id ?? unit.key, setting, typeof stated === "number" ? stated : null, attributes["budgetType"]);
      }
  for (const [key, attributes] of remembered) {
    if (!key.startsWith(`${level}|`)) continue;
    for (const setting of AMOUNT_SETTINGS)
      note(
        key.slice(level.length + 1),
        setting,
        sizeOf((attributes[setting] ?? null) as SettingValue | null),
        attributes["budgetType"],
      );
  }
  return Object.fromEntries(
    [...seen].map(([key, { low, high, entities }]): [string, AmountRange] => [
      key,
      { low, high, entities: entities.size },
    ]),
  );
}

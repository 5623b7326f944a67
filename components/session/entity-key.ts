import type { PageReading } from "@/lib/domain/reading";
import type { EntityRef } from "@/lib/domain/suggestion";

/** What a page is about, as a key: advice for one key is never shown under another. */
export function readingKey(reading: PageReading): string {
  const { accountId, entity, level } = reading.page;
  return [reading.platform, accountId, level, entity.campaign, entity.adset, entity.ad]
    .map((part) => part ?? "")
    .join(":");
}

/** What a page says, as a key: changes with every value in its forms, as what is asked of a model about it does. */
export function contentKey(reading: PageReading | null): string {
  return reading === null ? "" : JSON.stringify([reading.platform, reading.page, reading.settings, reading.ad]);
}

/** True where a suggestion's entity is the one on screen, or an owner of it on screen. */
export function isOnScreen(entity: EntityRef, reading: PageReading): boolean {
  const { accountId, entity: ids } = reading.page;
  if (entity.platform !== reading.platform) return false;
  if (accountId !== null && entity.accountId !== accountId) return false;
  return (["campaign", "adset", "ad"] as const).every(
    (level) => entity.ids[level] === null || ids[level] === null || entity.ids[level] === ids[level],
  );
}

/** True where the page is about this entity itself: not about a table of several, or about what it belongs to. */
export function isAbout({ level, ids }: EntityRef, { page }: PageReading): boolean {
  return page.level === level && ids[level] !== null && page.entity[level] === ids[level];
}

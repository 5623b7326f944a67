import { type PageReading, valueOf } from "@/lib/domain/reading";
import type { AccountBook } from "@/lib/advice/book";

/** Names that go to no language model: the account's, and the campaign's as the page or the history calls it. */
export function namesKept(
  accountName: string | undefined,
  book: AccountBook | null,
  reading: PageReading | null,
): readonly string[] {
  const id = reading?.page.entity.campaign ?? null;
  const known = id === null ? [] : [...(book?.campaigns.values() ?? [])].filter((campaign) => campaign.id === id);
  const shown = reading?.page.level === "campaign" ? valueOf(reading.settings?.name) : null;
  const names = [accountName, shown, ...known.map(({ name }) => name)];
  return [...new Set(names.filter((name) => typeof name === "string" && name !== ""))] as string[];
}

import { i18n } from "@/lib/wording/i18n";
import { moment } from "@/components/wording/formats";
import { valueText } from "@/components/wording/values";
import type { PlatformId } from "@/lib/domain/platform";
import type { Setting, SettingValue } from "@/lib/domain/settings";
import type { JournalEntry } from "@/lib/engine/api";

const BY: Readonly<Record<JournalEntry["by"], () => string>> = {
  adjutant: () => i18n.t("journal.byAdjutant"),
  here: () => i18n.t("journal.byHere"),
  elsewhere: () => i18n.t("journal.byElsewhere"),
};

/** Who changed it, in words. */
export function byWord(by: JournalEntry["by"]): string {
  return BY[by]();
}

/** A setting's value as a person would write it; an empty field is said to be empty. */
export function changeText(setting: Setting, value: SettingValue | null, platform: PlatformId): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return i18n.t("journal.nothing");
  return valueText({ kind: "setting", setting }, value, platform);
}

/** When it was changed, as closely as the two readings tell: both within one minute are that minute. */
export function whenText({ since, at }: Pick<JournalEntry, "since" | "at">): string {
  const until = moment(at);
  if (since === null) return i18n.t("journal.upTo", { at: until });
  const from = moment(since);
  return from === until ? until : i18n.t("journal.between", { since: from, at: until });
}

/** The campaigns that have changes, by name. */
export function campaignsIn(
  entries: readonly JournalEntry[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { campaignId, campaign } of entries)
    if (campaignId !== null && !names.has(campaignId)) names.set(campaignId, campaign ?? campaignId);
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

/** What has a moment, by the person's own days, newest first, as it came. */
export function daysOf<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
): readonly { readonly date: string; readonly entries: readonly Entry[] }[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const at = new Date(entry.at);
    const date = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    days.set(date, [...(days.get(date) ?? []), entry]);
  }
  return [...days].map(([date, own]) => ({ date, entries: own }));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlatformId } from "@/lib/domain/platform";
import type { TextSlot } from "@/lib/domain/field-target";
import type { TextPlace } from "@/lib/copywriting/lint-rules/rule";
import { copyFormat } from "@/lib/copywriting/limits";
import { type CopyToLint } from "@/lib/copywriting/lint";

export const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;

export interface Labelled {
  /** `clean`, or why the text must not run. */
  readonly label: string;
  readonly text: string;
  readonly place: TextPlace;
  readonly copy: CopyToLint;
}

const LINE = /^([a-z-]+)\|([gm])([hdp])(?:\/([A-Z_]+))?\|(.*)$/u;
const SLOTS: Readonly<Record<string, TextSlot>> = { h: "headlines", d: "descriptions", p: "primaryTexts" };

/** A set of our own texts: one a line, `label|platform and slot[/CATEGORY]|text`, with \uXXXX for what nobody sees. */
export function labelledTexts(set: string, language: string): readonly Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, "texts", set, `${language}.txt`), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => {
    const [, label, platformSign, slotSign, category, raw] = LINE.exec(line) ?? [];
    if (label === undefined || raw === undefined) throw new Error(`${set}/${language}: ${line}`);
    const text = raw.replace(/\\u([\dA-F]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    const platform: PlatformId = platformSign === "g" ? "google-ads" : "meta-ads";
    const slot = SLOTS[slotSign!]!;
    const place = { platform, format: copyFormat(platform, null), slot, category: category ?? null };
    const texts = { headlines: [], descriptions: [], primaryTexts: [], [slot]: [text] };
    return { label, text, place, copy: { ...texts, platform, format: place.format, category: place.category } };
  });
}

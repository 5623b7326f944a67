import type { TextSlot } from "@/lib/domain/field-target";
import type { PlatformId } from "@/lib/domain/platform";

export const COPY_FORMATS = [
  "responsive-search-ad",
  "performance-max",
  "demand-gen",
  "responsive-display-ad",
  "app",
  "display-path",
  "sitelink",
  "callout",
  "meta-feed",
  "meta-reels",
] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What one slot takes. Lengths are in `textLength` units of the platform. */
export interface SlotLimits {
  /** Longer is refused by the platform. */
  readonly longest: number;
  /** Longer is cut in most placements; null where nothing is cut before `longest`. */
  readonly shown: number | null;
  readonly fewest: number;
  readonly most: number;
  /** At least one text this short is required; null where not. */
  readonly oneOfAtMost: number | null;
}
export type FormatLimits = Readonly<Record<TextSlot, SlotLimits | null>>;

const slot = (
  longest: number,
  fewest: number,
  most: number,
  shown: number | null = null,
  oneOfAtMost: number | null = null,
): SlotLimits => ({
  longest,
  shown,
  fewest,
  most,
  oneOfAtMost,
});

/**
 * Google: support.google.com/google-ads/answer/7684791 (search), 17091269 (Performance Max); Demand Gen, display, app, paths, sitelinks
 * and callouts from tools that agree with each other. Meta publishes what is cut (125 / 40 / 30; reels 72 / 10) but no hard limits: 2,200 and 255 are what compilations agree on.
 */
const LIMITS: Readonly<Record<CopyFormat, FormatLimits>> = {
  "responsive-search-ad": { headlines: slot(30, 3, 15), descriptions: slot(90, 2, 4), primaryTexts: null },
  "performance-max": {
    headlines: slot(30, 3, 15, null, 15),
    descriptions: slot(90, 2, 5, null, 60),
    primaryTexts: slot(90, 0, 5),
  },
  "demand-gen": { headlines: slot(40, 1, 5), descriptions: slot(90, 1, 5), primaryTexts: null },
  "responsive-display-ad": { headlines: slot(30, 1, 5), descriptions: slot(90, 1, 5), primaryTexts: slot(90, 0, 1) },
  app: { headlines: slot(30, 2, 5), descriptions: slot(90, 1, 5), primaryTexts: null },
  "display-path": { headlines: slot(15, 0, 2), descriptions: null, primaryTexts: null },
  sitelink: { headlines: slot(25, 2, 20), descriptions: slot(35, 0, 40), primaryTexts: null },
  callout: { headlines: slot(25, 2, 20), descriptions: null, primaryTexts: null },
  "meta-feed": {
    headlines: slot(255, 0, 5, 40),
    descriptions: slot(255, 0, 5, 30),
    primaryTexts: slot(2200, 0, 5, 125),
  },
  "meta-reels": {
    headlines: slot(255, 0, 5, 10),
    descriptions: slot(255, 0, 5, 30),
    primaryTexts: slot(2200, 0, 5, 72),
  },
};

/** The limits of a format; a slot that the format does not have is null. In Performance Max and display, `primaryTexts` are the long headlines. */
export function limitsOf(format: CopyFormat): FormatLimits {
  return LIMITS[format];
}

const FORMAT_NAMES: readonly (readonly [RegExp, CopyFormat])[] = [
  [/p-?max|performance-?max/u, "performance-max"],
  [/demand|discovery/u, "demand-gen"],
  [/path/u, "display-path"],
  [/display/u, "responsive-display-ad"],
  [/site-?link/u, "sitelink"],
  [/call-?out/u, "callout"],
  [/(?:^|-)(?:app|uac)(?:-|$)/u, "app"],
  [/reel|stor(?:y|ies)/u, "meta-reels"],
];

/** The format by any of its usual names ("RSA", "performance_max", "Reels"); else the platform's usual one. */
export function copyFormat(platform: PlatformId, name: string | null): CopyFormat {
  const folded = (name ?? "")
    .toLowerCase()
    .replace(/[\s_]+/gu, "-")
    .slice(0, 100);
  const known = FORMAT_NAMES.find(([pattern]) => pattern.test(folded))?.[1];
  const usual = platform === "google-ads" ? "responsive-search-ad" : "meta-feed";
  if (known === undefined || known.startsWith("meta") !== usual.startsWith("meta")) return usual;
  return known;
}

/** East Asian wide and full-width characters, which Google counts twice, and emoji, which are as wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Google's inserts count with their default text; a countdown counts 8 (it shows at most "12 hours"). */
const INSERT = /\{(?:keyword|location\((?:city|state|country)\)|customizer\.[\p{L}\p{N}_ -]{1,60}):([^{}]*)\}/giu;
const COUNTDOWN = /\{=?(?:global_)?countdown\([^(){}]*\)\}/giu;
const COUNTDOWN_LENGTH = 8;

/** A Google text with each insert replaced by what stands for it when its length is counted. */
export function withoutInserts(text: string): string {
  return text.replace(COUNTDOWN, "0".repeat(COUNTDOWN_LENGTH)).replace(INSERT, "$1");
}

/** The length as the platform counts it: code points; on Google, wide characters count 2 and inserts as their default text. */
export function textLength(platform: PlatformId, text: string): number {
  if (platform === "meta-ads") return Array.from(text).length;
  let length = 0;
  for (const character of withoutInserts(text)) length += WIDE.test(character) ? 2 : 1;
  return length;
}

/** True where the platform takes the text into this slot: not empty, not too long. */
export function fits(platform: PlatformId, format: CopyFormat, textSlot: TextSlot, text: string): boolean {
  const limits = limitsOf(format)[textSlot];
  return limits !== null && text.trim() !== "" && textLength(platform, text) <= limits.longest;
}

import type { TextSlot } from "@/lib/domain/field-target";
import type { CopyFormat } from "@/lib/copywriting/limits";
import type { StudioChannel } from "@/lib/copywriting/studio/wish";

export const STUDIO_FIELDS = [
  "headline", "longHeadline", "description", "primaryText", "path", "sitelink", "sitelinkLine", "callout",
] as const; // prettier-ignore
export type StudioFieldId = (typeof STUDIO_FIELDS)[number];

/** One kind of text that a channel takes. */
export interface StudioField {
  readonly id: StudioFieldId;
  /** Where its limits and rules stand. */
  readonly format: CopyFormat;
  readonly slot: TextSlot;
  /** How many texts the composer offers. */
  readonly wanted: number;
  /** The open ad editor has such fields; the others are typed in elsewhere, so that they can only be copied. */
  readonly inEditor: boolean;
}

const field = (
  id: StudioFieldId,
  format: CopyFormat,
  slot: TextSlot,
  wanted: number,
  inEditor = true,
): StudioField => ({ id, format, slot, wanted, inEditor });

const AROUND_A_SEARCH_AD: readonly StudioField[] = [
  field("sitelink", "sitelink", "headlines", 4, false),
  field("sitelinkLine", "sitelink", "descriptions", 4, false),
  field("callout", "callout", "headlines", 4, false),
];

const FIELDS: Readonly<Record<StudioChannel, readonly StudioField[]>> = {
  search: [
    field("headline", "responsive-search-ad", "headlines", 10),
    field("description", "responsive-search-ad", "descriptions", 4),
    field("path", "display-path", "headlines", 2, false),
    ...AROUND_A_SEARCH_AD,
  ],
  "performance-max": [
    field("headline", "performance-max", "headlines", 8),
    field("longHeadline", "performance-max", "primaryTexts", 4, false),
    field("description", "performance-max", "descriptions", 4),
    ...AROUND_A_SEARCH_AD,
  ],
  "demand-gen": [
    field("headline", "demand-gen", "headlines", 5),
    field("description", "demand-gen", "descriptions", 5),
  ],
  "meta-feed": [
    field("primaryText", "meta-feed", "primaryTexts", 4),
    field("headline", "meta-feed", "headlines", 5),
    field("description", "meta-feed", "descriptions", 4),
  ],
  "meta-story": [
    field("primaryText", "meta-reels", "primaryTexts", 4),
    field("headline", "meta-reels", "headlines", 5),
  ],
};

/** The kinds of text that a channel takes, in the order in which a person works through them. */
export function fieldsOf(channel: StudioChannel): readonly StudioField[] {
  return FIELDS[channel];
}

/** Where an ad is shown, and how much of each text stands there before it is cut. Left out: not known. */
export interface Placement {
  readonly id: "facebook-feed" | "instagram-feed" | "reels";
  readonly shown: Readonly<Partial<Record<TextSlot, number>>>;
}

/** Compilations by others that agree with each other; Meta cuts by screen width, so that all of these mean "about". */
export const META_PLACEMENTS: readonly Placement[] = [
  { id: "facebook-feed", shown: { primaryTexts: 125, headlines: 27, descriptions: 27 } },
  { id: "instagram-feed", shown: { primaryTexts: 125, headlines: 40 } },
  { id: "reels", shown: { primaryTexts: 72, headlines: 10 } },
];

/** What is shown of a text of which about `most` characters fit: cut between words where it can be. */
export function cutText(text: string, most: number | undefined): { readonly shown: string; readonly cut: boolean } {
  const characters = Array.from(text);
  if (most === undefined || characters.length <= most) return { shown: text, cut: false };
  const start = characters.slice(0, most).join("");
  const word = start.replace(/\s+\S*$/u, "");
  return { shown: word.length > start.length / 2 ? word : start, cut: true };
}

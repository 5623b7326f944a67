import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import { type PageReading, valueOf } from "@/lib/domain/reading";
import { type CopyFormat, copyFormat } from "@/lib/copywriting/limits";
import { languageOf } from "@/lib/policy/language";
import { landingOf } from "@/lib/copywriting/text-history";

/** A text field of the ad on screen. */
export interface TextField {
  readonly index: number;
  /** null where it is empty. */
  readonly text: string | null;
}

/** The ad that the page shows, as far as its texts go. */
export interface AdOnScreen {
  readonly platform: PageReading["platform"];
  readonly format: CopyFormat;
  readonly campaignId: string | null;
  readonly adsetId: string | null;
  readonly adId: string | null;
  readonly landing: string | null;
  readonly language: string | null;
  /** Slots of which a field could not be read are left out: what already stands there is unknown. */
  readonly slots: Readonly<Partial<Record<TextSlot, readonly TextField[]>>>;
  readonly texts: readonly string[];
}

/** Null where the page shows no ad form. */
export function adOnScreen(reading: PageReading): AdOnScreen | null {
  const { ad, settings } = reading;
  if (ad === null) return null;
  const slots: Partial<Record<TextSlot, readonly TextField[]>> = {};
  for (const slot of TEXT_SLOTS) {
    if (ad[slot].length === 0 || ad[slot].some((field) => field.status === "unreadable")) continue;
    slots[slot] = ad[slot].map((field, index) => {
      const text = valueOf(field)?.trim() ?? "";
      return { index, text: text === "" ? null : text };
    });
  }
  const texts = TEXT_SLOTS.flatMap((slot) => (slots[slot] ?? []).flatMap((field) => field.text ?? []));
  const { campaign, adset, ad: adId } = reading.page.entity;
  return {
    platform: reading.platform,
    format: copyFormat(reading.platform, valueOf(settings?.campaignType) ?? null),
    campaignId: campaign,
    adsetId: adset,
    adId,
    landing: landingOf(valueOf(ad.finalUrl)),
    language: languageOf(texts),
    slots,
    texts,
  };
}

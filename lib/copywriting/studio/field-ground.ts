import type { AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import type { StudioField } from "@/lib/copywriting/studio/fields";
import { type StudioWish, platformOf } from "@/lib/copywriting/studio/wish";
import { landingOf } from "@/lib/copywriting/text-history";

/** The open ad as far as it is of the same platform, else an ad of which only the landing page is known. */
export function screenFor(field: StudioField, wish: StudioWish, open: AdOnScreen | null): AdOnScreen {
  const platform = platformOf(wish.channel);
  if (open?.platform === platform) return { ...open, format: field.format, language: wish.language };
  return {
    platform,
    format: field.format,
    campaignId: null,
    adsetId: null,
    adId: null,
    landing: landingOf(wish.what.page),
    language: wish.language,
    slots: {},
    texts: [],
  };
}

/** Every word that the person said: a text that states more is dropped. */
export function sourcesOf({ what, who, context }: StudioWish): readonly string[] {
  return [
    what.product, what.brand, what.offer, what.price, what.deadline, ...what.benefits, ...what.proof,
    ...who.needs, who.occupation, who.location, context.event,
  ]; // prettier-ignore
}

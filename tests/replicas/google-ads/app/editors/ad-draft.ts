import type { Ad } from "../state";
import { changedTexts, slotted, type EditorHost } from "./texts";

type Texts = "headlines" | "descriptions";

/** What one kind of ad takes: how many texts of each slot, and how long each may be. */
export interface AdShape {
  readonly slots: Readonly<Record<Texts, number>>;
  readonly limits: { readonly headline: number; readonly description: number };
}

export interface AdDraft {
  readonly value: { headlines: string[]; descriptions: string[]; finalUrl: string };
  /** Sends what changed; false where a text is too long, the address is empty or the server refused. */
  readonly save: () => Promise<boolean>;
}

/** An ad's texts as they are typed, until "Save ad" sends those that changed. */
export function adDraft(ad: Ad, { slots, limits }: AdShape, host: EditorHost): AdDraft {
  const value = {
    headlines: slotted(ad.headlines, slots.headlines),
    descriptions: slotted(ad.descriptions, slots.descriptions),
    finalUrl: ad.finalUrl,
  };
  const changes = (slot: Texts) => changedTexts(slot, value[slot], ad[slot].slice(0, slots[slot]));
  return {
    value,
    save: async () => {
      const fields = {
        ...changes("headlines"),
        ...changes("descriptions"),
        ...(value.finalUrl === ad.finalUrl ? {} : { finalUrl: value.finalUrl }),
      };
      const isTooLong =
        value.headlines.some((text) => text.length > limits.headline) ||
        value.descriptions.some((text) => text.length > limits.description);
      if (isTooLong || value.finalUrl === "" || !(await host.save(ad.id, fields))) return false;
      ad.headlines = value.headlines.filter((text) => text !== "");
      ad.descriptions = value.descriptions.filter((text) => text !== "");
      ad.finalUrl = value.finalUrl;
      return true;
    },
  };
}

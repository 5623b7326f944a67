import { simulateBusiness } from "@/lab/simulator/simulate";
import { renderStaticPage, type StaticPageOptions } from "./static-page";

const { meta } = simulateBusiness({ seed: 7 });
const tours = { campaigns: ["120215338106177499"] };
const women = { ...tours, adsets: ["120221349103111892"] };
const skiers = { campaigns: ["120215058764200268"], adsets: ["120228917895318038"] };
const ad = { level: "ad", editing: true, ...women, ads: ["120234035624446749"] } as const;
const de = { locale: "de_DE" } as const;

/** Pages of the replica as a person would save them. */
export const SAVED = {
  campaigns: {},
  "adsets-de": { ...de, route: { level: "adset", ...tours } },
  "campaign-form-de": { ...de, route: { level: "campaign", editing: true, ...tours } },
  "adset-form": { route: { level: "adset", editing: true, ...women } },
  "adset-form-de": { ...de, route: { level: "adset", editing: true, ...skiers } },
  "ad-form": { route: ad },
  "ad-form-textarea-de": { ...de, route: ad, editor: "textarea" },
} as const satisfies Readonly<Record<string, StaticPageOptions>>;
export type SavedName = keyof typeof SAVED;

const pages = new Map<SavedName, { html: string; url: URL }>();

/** A fresh document of a saved page, and its address. Needs a DOM (happy-dom). */
export function openSaved(name: SavedName): { document: Document; url: URL } {
  const page = pages.get(name) ?? renderStaticPage(meta, SAVED[name]);
  pages.set(name, page);
  return { document: new DOMParser().parseFromString(page.html, "text/html"), url: page.url };
}

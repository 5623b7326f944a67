import { TEXT_SLOTS } from "@/lib/domain/field-target";
import type { FieldReading, PageReading } from "@/lib/domain/reading";

const LONGEST_SHAPE = 40;

/**
 * What a text looks like without what it says: `1.234,56 €` is `#.###,## €`, `Spring 2026` is `Aa ####`. There is no digit and
 * no word of the text in it; long runs are cut, so that their length tells nothing either.
 */
export function shapeOf(text: string): string {
  const shape = text
    .replace(/\p{L}[\p{L}\p{M}]*/gu, wordShape)
    .replace(/[\p{N}]+/gu, (digits) =>
      Array.from(digits).length > 4 ? "#####" : "#".repeat(Array.from(digits).length),
    )
    .replace(/[^\p{P}\p{S}\p{Zs}aA文#]/gu, "?");
  return Array.from(shape).slice(0, LONGEST_SHAPE).join("");
}

function wordShape(word: string): string {
  if (word.toLowerCase() === word.toUpperCase()) return "文";
  if (word === word.toLowerCase()) return "a";
  return word === word.toUpperCase() ? "A" : "Aa";
}

/** Words of names and texts of a page: where one turns up in a locator, the locator is not shown. */
export function privateWords({ table, settings, ad }: PageReading): ReadonlySet<string> {
  const texts: string[] = (table?.rows ?? []).map(({ name }) => name);
  const take = (reading: FieldReading<unknown> | undefined) => {
    if (reading?.status !== "found") return;
    if (typeof reading.value === "string") texts.push(reading.value);
    if (Array.isArray(reading.value)) texts.push(...reading.value.map(String));
  };
  take(settings?.name);
  for (const list of [settings?.locations, settings?.languages, settings?.audiences, settings?.detailedTargeting])
    take(list);
  if (ad !== null) for (const reading of [...TEXT_SLOTS.flatMap((slot) => ad[slot]), ad.finalUrl]) take(reading);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
}

/** Attributes whose values a platform's own programmers wrote; what any other says may be a person's words. */
const KEY_ATTRIBUTES: ReadonlySet<string> = new Set([
  "essfield",
  "surface",
  "data-surface",
  "id",
  "debugid",
  "tag",
  "navi-id",
  "pagelet",
]);

/**
 * A locator of our own tables (`essfield=stats.cost`, `section:campaignBudget/label`) as it is; of any other, and of one that
 * shares a word with a name on the page, only its shape.
 */
export function safeLocator(locator: string, secrets: ReadonlySet<string>): string {
  // Words that were written apart came from a page: our own names have no spaces.
  const isApart = / /.test(locator);
  let attribute: string | null = null;
  return locator
    .split(/([/:=,+ ])/)
    .map((part, index, parts) => {
      if (/^[/:=,+ ]?$/.test(part)) return part;
      attribute = parts[index - 1] === "=" ? (parts[index - 2] ?? "") : parts[index - 1] === "/" ? attribute : null;
      const words = part.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
      const isOurs =
        !isApart &&
        part.length <= 60 &&
        /^[a-z][A-Za-z]*(?:[._-][A-Za-z]+)*$/.test(part) &&
        (attribute === null || KEY_ATTRIBUTES.has(attribute));
      return isOurs && !words.some((word) => secrets.has(word)) ? part : shapeOf(part);
    })
    .join("")
    .slice(0, 120);
}

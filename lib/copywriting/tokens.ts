import { phoneNumberIn } from "@/lib/copywriting/lint-rules/contact";
import { isSearchable, namePattern } from "@/lib/copywriting/name-pattern";

/** Replaces what names a person, a firm or an account by tokens for one request, and puts it back into the answer. */
export interface Tokens {
  hide(text: string): string;
  show(text: string): string;
}

const EMAIL = /[\p{L}\p{N}._%+'’-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"']{1,500}/giu;
/** Account, campaign and customer numbers: runs of seven digits or more, also with dashes (123-456-7890). */
const NUMBER = /\d(?:[-\s]?\d){6,}/u;
/** Days and amounts of money have as many digits and must stay readable: 2027-03-01, 1 500 000 €, 5000-10000 EUR. */
const CURRENCY = String.raw`(?:[€$£¥₹]|(?:EUR|USD|GBP|CHF|JPY|BRL|MXN|CAD|AUD|euros?)(?![\p{L}\p{N}]))`;
const READABLE = [
  String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)`,
  String.raw`[0-3]?\d-[01]?\d-(?:19|20)\d\d(?!\d)`,
  String.raw`\d{1,3}(?: \d{3})+(?!\d)(?=\s?${CURRENCY})`,
  String.raw`\d{1,6}-\d{1,6}(?!\d)(?=\s?${CURRENCY})`,
  String.raw`(?<=${CURRENCY}\s?)\d{1,3}(?: \d{3})+(?!\d)`,
].map((source) => String.raw`(?<!\d)${source}`);
const NUMBER_OR_READABLE = new RegExp(`(${READABLE.join("|")})|${NUMBER.source}`, "giu");
/** A token as others might write it to have it replaced in the answer: it loses its brackets. */
const FORGED = /\[([A-Z]\d{1,3})\]/gu;
/** More than a thread of the greatest length names: none is left out. */
const MOST_NAMES = 400;

/** A new set of tokens. Longer names are replaced first; names of one letter would hit ordinary words. */
export function openTokens(names: readonly string[] = []): Tokens {
  const byValue = new Map<string, string>();
  const byToken = new Map<string, string>();
  const token = (kind: string, value: string): string => {
    const known = byValue.get(`${kind} ${value}`);
    if (known !== undefined) return known;
    const count = [...byToken.keys()].filter((one) => one.startsWith(`[${kind}`)).length;
    const made = `[${kind}${count + 1}]`;
    byValue.set(`${kind} ${value}`, made);
    byToken.set(made, value);
    return made;
  };
  const searches = [...new Set(names.map((name) => name.trim()))]
    .filter(isSearchable)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_NAMES)
    .map(namePattern);

  return {
    hide(text) {
      let hidden = text
        .replace(FORGED, "($1)")
        .replace(EMAIL, (found) => token("E", found))
        .replace(LINK, (found) => token("L", found));
      for (let round = 0; round < 10; round += 1) {
        const phone = phoneNumberIn(hidden);
        if (phone === null) break;
        hidden = hidden.replace(phone, () => token("P", phone));
      }
      hidden = hidden.replace(NUMBER_OR_READABLE, (found, readable?: string) =>
        readable === undefined ? token("N", found) : found,
      );
      for (const search of searches) hidden = hidden.replace(search, (found) => token("C", found));
      return hidden;
    },
    show: (text) => text.replace(FORGED, (found) => byToken.get(found) ?? found),
  };
}

import type { ClientBrief } from "@/lib/domain/brief";
import { tongueOf } from "@/lib/brief/tongue";
import type { BriefLanguage } from "@/lib/brief/types";
import { likenessOf, meaningOf } from "@/lib/brief/meaning/meaning";
import { campaignKeyOf, type AccountBook } from "@/lib/advice/book";

/** What a brief says of what is sold and to whom: its fields and the client's words that they came from; the words of the goal only where there is nothing else. */
export function sellingWords({ offer, audience, persona, quotes }: ClientBrief): string {
  const of = (fields: readonly string[]): readonly string[] => fields.flatMap((field) => quotes[field] ?? []);
  const telling = [offer, audience, persona, ...of(["offer", "audience", "persona"])].filter((one) => one !== null);
  return [...new Set(telling.length === 0 ? of(["goal"]) : telling)].join("\n");
}

/** A campaign has to be this alike, and this much more alike than the account's campaigns are on average, to count as one of the same kind of work. */
const LEAST = 0.4;
const AHEAD = 0.12;
/** So much of a campaign's ads is read. */
const MOST_TEXT = 2000;
const TEXTS = /^(?:headline|description|primaryText|longHeadline)\d*$/u;

/** Keys of the campaigns whose name and ads are about what the brief is about; none where all or no campaigns are. */
export function alikeCampaigns(book: AccountBook, words: string): ReadonlySet<string> {
  const language = tongueOf(words);
  const brief = meaningOf(words, language).vector;
  if (brief === null) return new Set();
  // A short name may be in the brief's language or in its own: "Bad" is a bathroom or not good.
  const own = meaningsOf(book, null);
  const asBrief = language === null ? own : meaningsOf(book, language);
  const scored = [...own].map(([key, vector]) => ({
    key,
    likeness: Math.max(likenessOf(brief, vector), likenessOf(brief, asBrief.get(key) ?? null)),
  }));
  const mean = scored.reduce((sum, one) => sum + one.likeness, 0) / Math.max(1, scored.length);
  const alike = scored.filter((one) => one.likeness >= LEAST && one.likeness >= mean + AHEAD);
  return new Set(alike.map(({ key }) => key));
}

type Meanings = ReadonlyMap<string, Float32Array | null>;
/** A book stays the same until the next import, and its campaigns' meanings with it: they are asked for at each look at a brief. */
const known = new WeakMap<AccountBook, Map<BriefLanguage | null, Meanings>>();

/** Where the campaigns stand among meanings, read in a language, or in the one that each seems to be written in. */
function meaningsOf(book: AccountBook, language: BriefLanguage | null): Meanings {
  const before = known.get(book) ?? new Map<BriefLanguage | null, Meanings>();
  known.set(book, before);
  const have = before.get(language);
  if (have !== undefined) return have;
  const texts = textsOf(book);
  const made: Meanings = new Map(
    [...book.campaigns.values()].map(({ key, name }) => {
      const text = `${name}\n${texts.get(key) ?? ""}`;
      return [key, meaningOf(text, language ?? tongueOf(text)).vector];
    }),
  );
  before.set(language, made);
  return made;
}

function textsOf({ adRows }: AccountBook): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  // The newest say best what a campaign is about.
  for (let i = adRows.length - 1; i >= 0; i -= 1) {
    const row = adRows[i]!;
    const key = campaignKeyOf(row);
    const have = texts.get(key) ?? "";
    if (have.length >= MOST_TEXT) continue;
    for (const [name, value] of Object.entries(row.attributes)) {
      if (typeof value !== "string" || !TEXTS.test(name) || seen.has(`${key}|${value}`)) continue;
      seen.add(`${key}|${value}`);
      texts.set(key, `${texts.get(key) ?? ""}\n${value}`.slice(0, MOST_TEXT));
    }
  }
  return texts;
}

import type { ClientBrief } from "@/lib/domain/brief";
import { tongueOf } from "@/lib/brief/tongue";
import { likenessOf, meaningOf } from "@/lib/brief/meaning/meaning";
import { campaignKeyOf, type AccountBook } from "@/lib/advice/book";

/** What a brief says of what is sold and to whom: its fields, and the client's words that they came from. */
export function sellingWords({ offer, audience, persona, quotes }: ClientBrief): string {
  const telling = ["goal", "offer", "audience", "persona"].flatMap((field) => quotes[field] ?? []);
  return [...new Set([offer, audience, persona, ...telling])].filter((one) => one !== null).join("\n");
}

/** A campaign has to be this alike, and this much more alike than the account's campaigns are on average, to count as one of the same kind of work. */
const LEAST = 0.4;
const AHEAD = 0.12;
/** So much of a campaign's ads is read. */
const MOST_TEXT = 2000;
const TEXTS = /^(?:headline|description|primaryText|longHeadline)\d*$/u;

/** Keys of the campaigns whose name and ads are about what the brief is about; none where all or no campaigns are. */
export function alikeCampaigns(book: AccountBook, words: string): ReadonlySet<string> {
  const brief = meaningOf(words, tongueOf(words));
  if (brief.vector === null) return new Set();
  const texts = textsOf(book);
  const scored = [...book.campaigns.values()].map(({ key, name }) => {
    const text = `${name}\n${texts.get(key) ?? ""}`;
    return { key, likeness: likenessOf(brief, meaningOf(text, tongueOf(text))) };
  });
  const mean = scored.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, scored.length);
  const alike = scored.filter(({ likeness }) => likeness >= LEAST && likeness >= mean + AHEAD);
  return new Set(alike.map(({ key }) => key));
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

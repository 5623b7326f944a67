import type { PlatformId } from "@/lib/domain/platform";

import type { Field } from "./fields";
import { COMMON_WORDS } from "./words-common";
import { GOOGLE_WORDS } from "./words-google";
import { META_WORDS } from "./words-meta";

interface Meaning {
  readonly field: Field;
  readonly platform: PlatformId | null;
  readonly language: string;
}

/** A header row that was understood. */
export interface Headers {
  /** Meaning of each column; null where it is not known or another column has the meaning already. */
  readonly fields: readonly (Field | null)[];
  /** Names of the columns, each once: a second `Clicks` becomes `Clicks (2)`. */
  readonly names: readonly string[];
  readonly platform: PlatformId | null;
  /** Language of most of the headers. */
  readonly language: string | null;
  /** The currency that headers state, as in `Amount spent (USD)`. */
  readonly currency: string | null;
  /** How many columns are understood. */
  readonly known: number;
}

const CURRENCY = /\s*[([]([A-Z]{3})[)\]]\s*$/;
const NUMBERED = /^(.{3,40}) (\d{1,2})$/;
const NUMBERED_FIELDS: readonly Field[] = ["headline", "description", "primaryText"];
const MAX_HEADER = 200;
/** Words that platforms have to themselves here, but that any table may use: alone they do not tell whose file it is. */
const WEAK = new Set(["placement", "purchase", "purchases", "text", "bid", "starts", "ends", "platform", "search", "keyword", "location", "city", "status", "interactions", "ziel", "ende", "ort"]); // prettier-ignore

const MEANINGS = meanings();

/** Gives each cell of a possible header row its meaning. Works on any row: `known` tells how much of a header it is. */
export function understandHeaders(cells: readonly string[]): Headers {
  const candidates = cells.map((cell) => candidatesOf(cell));
  const language = mostFrequent(candidates.map((list) => [...new Set(list.map((meaning) => meaning.language))]));
  const own = candidates.map((list, column) => {
    if (WEAK.has(plainHeader(cells[column]!))) return [];
    const platforms = new Set(list.filter(fits(language)).map((meaning) => meaning.platform));
    return platforms.has(null) ? [] : [...platforms].filter((platform) => platform !== null);
  });
  const platform = mostFrequent(own.map((list) => (list.length === 1 ? list : []))) as PlatformId | null;

  const taken = new Set<Field>();
  const fields = candidates.map((list) => {
    const best = [...list].sort((a, b) => rank(b) - rank(a))[0];
    if (!best || (best.platform !== null && platform !== null && best.platform !== platform)) return null;
    if (taken.has(best.field)) return null;
    taken.add(best.field);
    return best.field;
  });
  function rank(meaning: Meaning): number {
    const ofPlatform = meaning.platform === platform ? 4 : meaning.platform === null ? 2 : 0;
    return ofPlatform + (meaning.language === language ? 8 : meaning.language === "en" ? 1 : 0);
  }
  return {
    fields,
    names: uniqueNames(cells),
    platform,
    language,
    currency: cells.map((cell) => CURRENCY.exec(cell.slice(0, MAX_HEADER))?.[1]).find(Boolean) ?? null,
    known: fields.filter((field) => field !== null).length,
  };
}

/** The form in which headers are compared: without currency, case, and doubled or unusual spaces. */
export function plainHeader(header: string): string {
  return header.slice(0, MAX_HEADER).replace(CURRENCY, "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function candidatesOf(cell: string): readonly Meaning[] {
  const header = plainHeader(cell);
  const direct = MEANINGS.get(header);
  if (direct) return direct;
  const numbered = NUMBERED.exec(header);
  if (!numbered) return [];
  return (MEANINGS.get(numbered[1]!) ?? [])
    .filter((meaning) => NUMBERED_FIELDS.includes(meaning.field))
    .map((meaning) => ({ ...meaning, field: `${meaning.field}${Number(numbered[2])}` as Field }));
}

function meanings(): ReadonlyMap<string, readonly Meaning[]> {
  const map = new Map<string, Meaning[]>();
  const sources = [
    [GOOGLE_WORDS, "google-ads"],
    [META_WORDS, "meta-ads"],
    [COMMON_WORDS, null],
  ] as const;
  for (const [languages, platform] of sources) {
    for (const [language, words] of Object.entries(languages)) {
      for (const [field, spellings] of Object.entries(words) as [Field, readonly string[]][]) {
        for (const spelling of spellings) {
          const list = map.get(spelling);
          if (list) list.push({ field, platform, language });
          else map.set(spelling, [{ field, platform, language }]);
        }
      }
    }
  }
  return map;
}

const fits = (language: string | null) => (meaning: Meaning) => language === null || meaning.language === language;

/** The item that most of the lists contain; the first of equals, null where all lists are empty. */
function mostFrequent(lists: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const item of lists.flat()) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: string | null = null;
  for (const [item, count] of counts) if (best === null || count > counts.get(best)!) best = item;
  return best;
}

function uniqueNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim().slice(0, MAX_HEADER) || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

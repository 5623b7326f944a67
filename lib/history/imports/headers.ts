import type { PlatformId } from "@/lib/domain/platform";

import type { Mapping } from "./column-mapping";
import type { Field } from "./fields";
import { MEANINGS } from "./words";
import type { Meaning } from "./words";
import { MAX_HEADER, currencyInHeader, plainHeader } from "./words/plain-header";

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

const NUMBERED = /^(.{2,40}?) ?(\d{1,2})$/;
const NUMBERED_FIELDS: readonly Field[] = ["headline", "description", "primaryText"];
/** What one platform's word means in the other's files as well: Google's cards call a campaign's name as Meta does. */
const SHARED: ReadonlySet<Field> = new Set<Field>([
  "campaign", "campaignId", "adId", "accountId", "accountName", "currency",
]); // prettier-ignore
/** Words that platforms have to themselves here, but that any table may use: alone they do not tell whose file it is. */
const WEAK = new Set(
  (
    "placement|purchase|purchases|text|body|bid|starts|ends|platform|search|keyword|location|city|status|interactions|delivery|" +
    "ziel|ende|ort|start|beginn|stadt|stunde|suche|gebot|plattform|fin|début|texte|ville|lieu|heure|recherche|état|annonce|enchère|" +
    "inicio|texto|hora|ciudad|búsqueda|estado|anuncio|puja|divisa|término|início|cidade|local|pesquisa|lance|anúncio|" +
    "inizio|fine|ora|città|ricerca|stato|annuncio|stan|cel|koniec|początek|hasło|miasto|reklama|plaats|uur|pris|to"
  ).split("|"),
);

/**
 * Gives each cell of a possible header row its meaning; what the person said about a column goes first. Works on any row: `known` tells how
 * much of a header it is.
 */
export function understandHeaders(cells: readonly string[], mapping?: Mapping): Headers {
  const candidates = cells.map((cell) => candidatesOf(cell));
  const language = mostFrequent(candidates.map((list) => [...new Set(list.map((meaning) => meaning.language))]));
  const own = candidates.map((list, column) => {
    if (WEAK.has(plainHeader(cells[column]!)) || list.every(({ field }) => SHARED.has(field))) return [];
    const platforms = new Set(list.filter(fits(language)).map((meaning) => meaning.platform));
    return platforms.has(null) ? [] : [...platforms].filter((platform) => platform !== null);
  });
  const platform = mostFrequent(own.map((list) => (list.length === 1 ? list : []))) as PlatformId | null;

  const fields = cells.map((): Field | null => null);
  const taken = new Set<Field>();
  const give = (column: number, field: Field): void => {
    // Of two columns with one meaning the first has it.
    if (taken.has(field)) return;
    taken.add(field);
    fields[column] = field;
  };
  const said = cells.map((cell) => mapping?.get(plainHeader(cell)));
  said.forEach((field, column) => field && give(column, field));
  candidates
    .map((list, column) => ({ column, best: [...list].sort((a, b) => rank(b) - rank(a))[0] }))
    .filter(({ column }) => said[column] === undefined)
    // A word of the file's own language goes before one that means something in another: `Tag` is no day in an English file.
    .sort((a, b) => ownWord(b.best) - ownWord(a.best) || a.column - b.column)
    .forEach(({ column, best }) => {
      if (!best) return;
      const fitting = best.platform === null || platform === null || best.platform === platform;
      if (fitting || SHARED.has(best.field)) give(column, best.field);
    });
  function ownWord(meaning: Meaning | undefined): number {
    return meaning?.language === language ? 1 : 0;
  }
  function rank(meaning: Meaning): number {
    const ofPlatform = meaning.platform === platform ? 4 : meaning.platform === null ? 2 : 0;
    return ofPlatform + (meaning.language === language ? 8 : meaning.language === "en" ? 1 : 0);
  }
  return {
    fields,
    names: uniqueNames(cells),
    platform,
    language,
    currency: cells.map(currencyInHeader).find((code) => code !== null) ?? null,
    known: fields.filter((field) => field !== null).length,
  };
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

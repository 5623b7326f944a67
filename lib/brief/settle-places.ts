import type { Candidate } from "./budget";
import { has, phrases } from "./pattern";
import type { PlaceFound } from "./places";
import { wordsOf, type Quoter } from "./quotes";
import type { BriefPlace, Contradiction, Quote, Said } from "./types";

const ALSO = phrases(
  "also|too|as well|plus|additionally|add|auch|zusätzlich|außerdem|dazu|sowie|noch|aussi|également|en plus|ajout\\p{L}*|también|además|añad\\p{L}+|sum\\p{L}+|também|além|acrescent\\p{L}+|inclu\\p{L}+",
  "も|追加|加え",
);

const ONLY = phrases(
  "only|just|nowhere else|nur|ausschließlich|lediglich|uniquement|seulement|ne \\p{L}+ que|n'\\p{L}+ que|solo|sólo|solamente|únicamente|apenas|somente|só",
  "だけ|のみ|限定",
);

/** 神戸だけ: nothing else of the sentence. */
const ONLY_AFTER = /^(?:だけ|のみ)/u;

/** 千葉県と茨城県のみ: what stands behind the last of a list holds for all of it. */
function isOnly(places: readonly PlaceFound[], index: number): boolean {
  const { statement, end } = places[index]!.candidate;
  const rest = statement.text.slice(end);
  if (ONLY_AFTER.test(rest)) return true;
  const next = places[index + 1]?.candidate;
  return (
    next !== undefined &&
    next.statement === statement &&
    next.start >= end &&
    /^(?:と|や|、|・|,|及び|および)$/u.test(statement.text.slice(end, next.start).trim()) &&
    isOnly(places, index + 1)
  );
}

/** Where the ads shall run: what the newest message says, with what it adds to older ones. Places that are left out are wishes to avoid. */
export function settlePlaces(
  places: readonly PlaceFound[],
  quote: Quoter,
  contradictions: Contradiction[],
  isBrief: boolean,
): { locations: Said<readonly BriefPlace[]> | null; excluded: Candidate<string>[] } {
  const excluded = places
    .filter((one) => one.is === "except")
    .map(({ candidate }): Candidate<string> => ({
      ...candidate,
      ...clauseAround(candidate),
      value: candidate.value.name,
    }));
  const left = new Set(excluded.map(({ value }) => value.toLowerCase()));
  const gone = places.filter((one) => one.is === "replaced");
  const known = new Set(places.filter(({ country, is }) => country !== null || is === "wanted").map(keyOf));
  // A place gives way in the message that says so and in older ones; a newer one may take it in again.
  const goneSince = new Map<string, number>();
  for (const one of gone)
    goneSince.set(keyOf(one), Math.min(one.candidate.statement.age, goneSince.get(keyOf(one)) ?? Infinity));
  const inside = places.filter(
    (one) =>
      !left.has(keyOf(one)) &&
      one.candidate.statement.age < (goneSince.get(keyOf(one)) ?? Infinity) &&
      isPlace(one, known),
  );
  const wanted = inside.filter((one) => one.is === "wanted");
  const labelled = wanted.filter(({ candidate }) => candidate.strength >= 5);
  const age = Math.min(...wanted.map(({ candidate }) => candidate.statement.age));
  let newest = wanted.filter(({ candidate }) => candidate.statement.age === age);
  const strong = newest.filter(({ candidate }) => candidate.strength >= 5 || candidate.value.radiusKm !== null);
  if (strong.length > 0 && labelled.length > 0) newest = strong;
  // "Only these two": what other sentences name beside them is none of it.
  const marked = newest.filter((_, index) => isOnly(newest, index));
  const only =
    marked.length > 0
      ? marked
      : newest.filter(({ candidate }) => has(ONLY, candidate.statement.text) && candidate.statement.label === null);
  if (only.length > 0 && only.length < newest.length) newest = only;
  const older = wanted.filter(({ candidate }) => candidate.statement.age > age);
  const isMore =
    newest.some(({ candidate }) => has(ALSO, candidate.statement.text)) ||
    (only.length === 0 && isChanged(places, new Set([...left, ...goneSince.keys()]), age));
  // Where somebody just happens to be counts only in a text that asks for a campaign.
  const own = isBrief ? inside.filter((one) => one.is === "own") : [];
  const kept = unique(wanted.length === 0 ? own : isMore ? [...newest, ...older] : newest);
  if (kept.length === 0) return { locations: null, excluded };
  if (!isMore && older.length > 0 && wanted.length > 0) {
    const names = new Set(kept.map(({ candidate }) => candidate.value.name.toLowerCase()));
    const other = older.find(({ candidate }) => !names.has(candidate.value.name.toLowerCase()));
    if (other !== undefined)
      contradictions.push({ field: "locations", kept: quote(kept[0]!.candidate), other: quote(other.candidate) });
  }
  const quotes = kept.map(({ candidate }) => quote(candidate)) as [Quote, ...Quote[]];
  const value = kept.map(({ candidate }) => ({ ...candidate.value, name: nameOf(candidate, quote) }));
  return { locations: { value, quotes }, excluded };
}

const keyOf = ({ candidate }: PlaceFound): string => candidate.value.name.toLowerCase();

/** What takes the place of something is a place only where one of the two is known as one. */
function isPlace({ insteadOf, country }: PlaceFound, known: ReadonlySet<string>): boolean {
  return insteadOf === undefined || country !== null || known.has(insteadOf.toLowerCase());
}

/** "Toledo takes the place of Dayton": what an older message names beside Dayton still holds. */
function isChanged(places: readonly PlaceFound[], turned: ReadonlySet<string>, age: number): boolean {
  return places.some((one) => one.is === "wanted" && one.candidate.statement.age > age && turned.has(keyOf(one)));
}

/** The name alone, without the radius that the quote shows beside it, as the client wrote it. */
function nameOf(candidate: Candidate<BriefPlace>, quote: Quoter): string {
  const { statement, start, end, value } = candidate;
  const at = statement.text.indexOf(value.name, start);
  return at >= 0 && at + value.name.length <= end
    ? wordsOf(quote({ statement, start: at, end: at + value.name.length }))
    : value.name;
}

function unique(places: readonly PlaceFound[]): PlaceFound[] {
  const seen = new Set<string>();
  return places.filter(({ candidate }) => {
    const key = candidate.value.name.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function clauseAround({ statement: { text }, start, end }: Candidate<BriefPlace>): { start: number; end: number } {
  const before = text.slice(0, start);
  const lead =
    /(?:(?<!\p{L})(?:(?:please |bitte )?(?:not|no|except(?: for)?|excluding|excl\.?|without|outside(?: of)?|nicht|kein\p{L}*|außer|ausser|ohne|exkl\.?|ausgenommen|außerhalb(?: von)?|sauf|hors|pas|excepté|excepto|salvo|menos|sin|exceto|sem|fora(?: de)?|não))(?:\s\p{L}+){0,2}\s?)$/iu.exec(
      before,
    );
  const tail =
    /^\s?(?:(?:is|are) (?:out|excluded)|bitte (?:nicht|ausschließen)|ausgeschlossen|ausschließen|は除\p{L}*|を除\p{L}*|以外|除く|は対象外)/iu.exec(
      text.slice(end),
    );
  return { start: lead?.index ?? start, end: end + (tail?.[0].length ?? 0) };
}

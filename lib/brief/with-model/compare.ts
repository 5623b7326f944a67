import { missingOf } from "@/lib/brief/missing";
import type { Brief, BriefField, BriefFields, Quote, Said } from "@/lib/brief/types";
import type { ModelReading } from "./verify";

/** A field that both read, and each otherwise. The local reading counts until a person says something else. */
export interface Differing {
  readonly field: BriefField;
  readonly here: readonly Quote[];
  readonly model: readonly Quote[];
}

/** Two readings of one text side by side. */
export interface Compared {
  /** The local reading, with what only the model found. */
  readonly brief: Brief;
  readonly added: readonly BriefField[];
  readonly differing: readonly Differing[];
  /** Fields that both read alike. */
  readonly alike: readonly BriefField[];
}

/** What a second reading adds to the first and where it says something else; nothing of the first is overwritten. */
export function compareReadings(local: Brief, { fields: found }: ModelReading): Compared {
  const added: BriefField[] = [];
  const alike: BriefField[] = [];
  const differing: Differing[] = [];
  let fields: BriefFields = local.fields;
  for (const field of Object.keys(local.fields) as BriefField[]) {
    const [here, there] = [local.fields[field], found[field]] as [Said<unknown> | null, Said<unknown> | null];
    if (there === null) continue;
    const isMore = here === null || isMoreExact(here.value, there.value);
    if (here !== null && isAlike(field, here, there)) alike.push(field);
    else if (isMore) {
      added.push(field);
      fields = { ...fields, [field]: there };
    } else differing.push({ field, here: here.quotes, model: there.quotes });
  }
  return { brief: { ...local, fields, missing: missingOf(fields) }, added, differing, alike };
}

/** What the client's own words are the value of: alike where both point at the same place. Of everything else the value itself counts. */
const FREE_WORDS: ReadonlySet<BriefField> = new Set(["audience", "persona", "offer", "tone", "constraints"]);

function isAlike(field: BriefField, here: Said<unknown>, there: Said<unknown>): boolean {
  if (sameParts(here.value, there.value)) return true;
  const isFree = FREE_WORDS.has(field);
  if (!Array.isArray(here.value) || !Array.isArray(there.value)) return isFree && overlap(here.quotes, there.quotes[0]);
  const known: readonly unknown[] = here.value;
  return there.value.every(
    (one, at) => known.some((other) => sameItem(other, one)) || (isFree && overlap(here.quotes, there.quotes[at])),
  );
}

const overlap = (quotes: readonly Quote[], one: Quote | undefined): boolean =>
  one !== undefined && quotes.some(({ start, end }) => start < one.end && one.start < end);

/** An item of a list: a word, or a place, whose distance may be left open but not be another. */
function sameItem(here: unknown, there: unknown): boolean {
  if (!isParts(here) || !isParts(there)) return sameWord(here, there);
  return Object.entries(there).every(([part, value]) => value === null || sameWord(here[part], value));
}

const sameWord = (here: unknown, there: unknown): boolean =>
  typeof here === "string" && typeof there === "string" ? here.toLowerCase() === there.toLowerCase() : here === there;

/** How certain a year is, and whether a range has a lower end, is no contradiction. */
const ASIDE = new Set(["assumedYear", "low"]);
type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything that the second says, the first says too. */
function sameParts(here: unknown, there: unknown): boolean {
  if (!isParts(here) || !isParts(there)) return here === there;
  return Object.entries(there).every(([part, value]) => ASIDE.has(part) || value === null || here[part] === value);
}

/** The second says everything that the first says, and something that the first leaves open. */
function isMoreExact(here: unknown, there: unknown): boolean {
  return isParts(here) && isParts(there) && sameParts(there, here);
}

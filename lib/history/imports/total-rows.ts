import type { TextRecord } from "./delimited";
import { WHOLE_FIELDS } from "./fields";
import type { Field } from "./fields";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";

const TOTAL_WORDS =
  "totals?|totale?|total general|gesamt|gesamtsumme|summe|insgesamt|totaux|合計|総計|总计|总额|總計|總額|합계|총계|итого|всего|итог|totaal|" +
  "razem|łącznie|suma|toplam|totalt|i alt|sammenlagt|celkem|spolu|összesen|yhteensä|σύνολο|tổng|รวม|усього|ukupno";
const WITH_COLON = new RegExp(`^(?:${TOTAL_WORDS})[\\s\\u00a0\\u202f]*[:：]`, "iu");
const ALONE = new RegExp(`^(?:${TOTAL_WORDS})$`, "iu");
const COLON = /[:：]/;
/** A total in a language that is not above: one or two words, a colon, and what it is the total of. */
const LIKE_TOTAL = /^(\p{L}{2,16}(?: \p{L}{2,16})?)[\s\u00a0\u202f]?[:：] ?\p{L}/u;
const MOST_TOTALS = 20;

/** Columns that say which entity, cell or day a row is about: a row that fills one beside its label is no total. */
const IDENTITY: ReadonlySet<Field> = new Set<Field>([
  "date", "week", "month", "campaign", "campaignId", "adset", "adsetId", "ad", "adId", "keyword", "searchTerm", "device", "age", "gender",
  "location", "placement", "network", "hour", "status", "delivery", "finalUrl", "adType", "budgetType",
]); // prettier-ignore

/**
 * Tells Google's total rows: the first cell that says something begins with "Total:" (in the file's language), in whatever column,
 * and no other cell names an entity. A campaign that is called "Total Wine", or "Total: Brand" with a status, is none.
 */
export function totalRowTest(fields: readonly (Field | null)[]): (cells: readonly string[]) => boolean {
  const identity = fields.flatMap((field, column) => (field !== null && IDENTITY.has(field) ? [column] : []));
  return (cells) => {
    const label = cells.findIndex((cell) => !isMissing(cell));
    if (label === -1) return false;
    const text = cells[label]!.trim().slice(0, 80);
    const colon = COLON.test(text);
    // Nearly every row ends here: its first cell is a name or a state without a colon.
    if (!colon && (text.length > 20 || !ALONE.test(text))) return false;
    const others = identity.filter((column) => column !== label);
    const said = colon ? WITH_COLON.test(text) : others.length > 0;
    return said && others.every((column) => isMissing(cells[column] ?? ""));
  };
}

/**
 * Takes total rows in a language without a word here off the end of a Google table: all begin with one word and a colon, name no entity, and
 * the first of them is the sum of the rows above in every count that it states.
 */
export function takeUnnamedTotals(
  body: TextRecord[],
  fields: readonly (Field | null)[],
  decimal: DecimalSign,
): TextRecord[] {
  const identity = fields.flatMap((field, column) => (field !== null && IDENTITY.has(field) ? [column] : []));
  const wordOf = ({ cells }: TextRecord): string | null => {
    const label = cells.findIndex((cell) => !isMissing(cell));
    const word = LIKE_TOTAL.exec(cells[label]?.trim().slice(0, 80) ?? "")?.[1] ?? null;
    return identity.every((column) => column === label || isMissing(cells[column] ?? "")) ? word : null;
  };
  const last = body.at(-1);
  const word = last ? wordOf(last) : null;
  if (word === null) return [];
  let start = body.length - 1;
  while (start > 0 && body.length - start < MOST_TOTALS && wordOf(body[start - 1]!) === word) start -= 1;
  const counts = WHOLE_FIELDS.flatMap((field) =>
    field !== "reach" && fields.includes(field) ? [fields.indexOf(field)] : [],
  );
  const stated = counts.filter((column) => numberValue(body[start]!.cells[column] ?? "", decimal) > 0);
  const agrees = (column: number): boolean => {
    let sum = 0;
    for (let row = 0; row < start; row += 1) sum += numberValue(body[row]!.cells[column] ?? "", decimal) || 0;
    return sum === numberValue(body[start]!.cells[column] ?? "", decimal);
  };
  return stated.length > 0 && stated.every(agrees) ? body.splice(start) : [];
}

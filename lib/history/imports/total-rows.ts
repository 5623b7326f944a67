import type { Field } from "./fields";
import { isMissing } from "./numbers";

const TOTAL_WORDS =
  "totals?|totale|gesamt|summe|insgesamt|totaux|合計|总计|總計|합계|总计|итого|всего|итог|totaal|razem";
const WITH_COLON = new RegExp(`^(?:${TOTAL_WORDS})[\\s\\u00a0\\u202f]*[:：]`, "iu");
const ALONE = new RegExp(`^(?:${TOTAL_WORDS})$`, "iu");

/** Columns that say which entity, cell or day a row is about: a row that fills one beside its label is no total. */
const IDENTITY: ReadonlySet<Field> = new Set<Field>([
  "date", "week", "month", "campaign", "campaignId", "adset", "adsetId", "ad", "adId", "keyword", "searchTerm", "device", "age", "gender",
  "location", "placement", "hour", "status", "delivery", "finalUrl", "adType", "budgetType",
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
    const first = text.charCodeAt(0);
    // Nearly every row ends here: T, G, S, I, R or a letter beyond ASCII begins a total label.
    if (first < 128 && !/^[tgsir]/i.test(text)) return false;
    const alone = ALONE.test(text);
    if (!alone && !WITH_COLON.test(text)) return false;
    const others = identity.filter((column) => column !== label);
    if (alone && others.length === 0) return false;
    return others.every((column) => isMissing(cells[column] ?? ""));
  };
}

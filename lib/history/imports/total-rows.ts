import { byText, cellAt, columnAt, recordAt } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import type { TextRecord } from "./delimited";
import { WHOLE_FIELDS } from "./fields";
import type { Field } from "./fields";
import { withoutMarks } from "./notation";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";

const TOTAL_WORDS =
  "totals?|totale?|total general|gesamt|gesamtsumme|summe|insgesamt|totaux|合計|総計|总计|总额|總計|總額|합계|총계|총합계|итого|всего|итог|totaal|" +
  "razem|łącznie|suma|toplam|totalt|i alt|sammenlagt|celkem|celkove|celkovo|spolu|összesen|yhteensä|σύνολο|tổng|tổng số|tổng cộng|รวม|ทั้งหมด|ผลรวม|" +
  'усього|всього|разом|общо|ukupno|jumlah|कुल|סה["״]כ|סך הכו?ל|الإجمالي|الاجمالي|إجمالي|المجموع|skupaj|iš viso|kopā|kokku|укупно';
const WITH_COLON = new RegExp(`^(?:${TOTAL_WORDS})[\\s\\u00a0\\u202f]*[:：]`, "iu");
const ALONE = new RegExp(`^(?:${TOTAL_WORDS})$`, "iu");
const COLON = /[:：]/;
/** A total in a language that is not above: one or two words, a colon, and what it is the total of. */
const LIKE_TOTAL = /^([\p{L}\p{M}"״'׳]{2,16}(?: [\p{L}\p{M}]{2,16})?)[\s\u00a0\u202f]?[:：] ?[\p{L}\p{M}]/u;
const MOST_TOTALS = 20;

/** What a total of a whole table or account is of, where a campaign's own name could stand. */
const SCOPE =
  /[:：]\s*(?:(?:filtered |unfiltered )?(?:accounts?|campaigns?|ad groups|ads|keywords|search terms)|konto|kampagnen|anzeigengruppen|compte|campagnes?|groupes d.annonces|cuenta|campañas|grupos de anuncios|conta|campanhas|grupos de anúncios|account|campagne|kampanie|アカウント|キャンペーン|广告系列|账号|帐号|帳戶|廣告活動|계정|캠페인|аккаунт|кампании|hesap|kampanyalar|kampanjer|kampagner|konto|tili|kampanjat|účet|kampaně|kampane|fiók|kampányok|cont|campanii|λογαριασμός|καμπάνιες|профил|обліковий запис|кампанії|račun|kampanje|חשבון|קמפיינים|الحساب|الحملات|खाता|कैंपेन|บัญชี|แคมเปญ|tài khoản|chiến dịch|akun|kampanye|akaun|kempen|账户|廣告活動|帳號)(?: \p{L}+)?$/iu; // prettier-ignore

/** Columns by which a row is a part of a longer period or of an entity. */
const PARTS: ReadonlySet<Field> = new Set<Field>([
  "date", "week", "month", "quarter", "device", "age", "gender", "location", "placement", "network", "hour",
]); // prettier-ignore
/** Columns that say which entity a row is about. */
const NAMES: ReadonlySet<Field> = new Set<Field>([
  "campaign", "campaignId", "adset", "adsetId", "ad", "adId", "keyword", "searchTerm",
]); // prettier-ignore
/** Columns of an entity's own state: a row that fills one beside its label is no total. */
const OWN: ReadonlySet<Field> = new Set<Field>(["status", "delivery", "finalUrl", "adType", "budgetType"]);

type Fields = readonly (Field | null)[];
const columnsOf = (fields: Fields, ...sets: readonly ReadonlySet<Field>[]): number[] =>
  fields.flatMap((field, column) => (field !== null && sets.some((set) => set.has(field)) ? [column] : []));

/**
 * Tells Google's total rows: a cell begins with "Total:" (in the file's language), nothing before it but the day or the device that the total is
 * split by, and no cell names an entity or its state. A campaign that is called "Total Wine", or "Total: Brand" with a status or a day, is none.
 */
export function totalRowTest(fields: Fields): (cells: readonly string[]) => boolean {
  const entity = columnsOf(fields, NAMES, OWN);
  const parts = columnsOf(fields, PARTS);
  const isPart = fields.map((field) => field !== null && PARTS.has(field));
  return (cells) => {
    let label = -1;
    let text = "";
    let alone = false;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]!;
      if (isMissing(cell)) continue;
      // Nearly every row ends here: before its first name or state there is no label.
      const colon = COLON.test(cell.slice(0, 40));
      if (colon || cell.length < 24) {
        text = withoutMarks(cell).trim().slice(0, 80);
        alone = !colon && ALONE.test(text);
        if (alone || (colon && WITH_COLON.test(text))) {
          label = column;
          break;
        }
      }
      if (isPart[column] !== true) return false;
    }
    if (label === -1) return false;
    const filled = (column: number) => column !== label && !isMissing(cells[column] ?? "");
    if (entity.some(filled)) return false;
    const split = parts.some(filled);
    if (alone) return !split && entity.length + parts.length > 1;
    const field = fields[label];
    return !split || field === null || field === undefined || !NAMES.has(field) || SCOPE.test(text);
  };
}

/** Whether a cell can be the label of a total row: only rows that have one need to be asked more. */
export function isTotalLabel(cell: string): boolean {
  const colon = COLON.test(cell.slice(0, 40));
  if (!colon && cell.length >= 24) return false;
  const text = withoutMarks(cell).trim().slice(0, 80);
  return colon ? WITH_COLON.test(text) : ALONE.test(text);
}

/** The total of all rows among a file's totals: the first that is not itself split by day or device. */
export function wholeTotal(totals: readonly TextRecord[], fields: Fields): TextRecord | undefined {
  const parts = columnsOf(fields, PARTS);
  const isLabel = (cell: string) => isTotalLabel(cell);
  const whole = totals.filter(({ cells }) =>
    parts.every((column) => isMissing(cells[column] ?? "") || isLabel(cells[column]!)),
  );
  return whole[0] ?? (totals.length === 1 ? totals[0] : undefined);
}

/**
 * Tells total rows in a language without a word here from the rows above them at the end of a Google table: all begin with one word and a
 * colon, name no entity, and the first of them is the sum of the rows above in every count that it states.
 */
export function splitUnnamedTotals(
  table: CellTable,
  body: RowNumbers,
  fields: Fields,
  decimal: DecimalSign,
): { readonly body: RowNumbers; readonly totals: readonly TextRecord[] } {
  const identity = columnsOf(fields, NAMES, OWN, PARTS);
  const wordOf = (row: number): string | null => {
    const { cells } = recordAt(table, row);
    const label = cells.findIndex((cell) => !isMissing(cell));
    const word =
      LIKE_TOTAL.exec(
        withoutMarks(cells[label] ?? "")
          .trim()
          .slice(0, 80),
      )?.[1] ?? null;
    return identity.every((column) => column === label || isMissing(cells[column] ?? "")) ? word : null;
  };
  const word = body.length === 0 ? null : wordOf(body.at(-1)!);
  if (word === null) return { body, totals: [] };
  let start = body.length - 1;
  while (start > 0 && body.length - start < MOST_TOTALS && wordOf(body[start - 1]!) === word) start -= 1;
  const above = body.subarray(0, start);
  const counts = WHOLE_FIELDS.flatMap((field) =>
    field !== "reach" && fields.includes(field) ? [fields.indexOf(field)] : [],
  );
  const statedIn = (column: number) => numberValue(cellAt(table, body[start]!, column), decimal);
  const stated = counts.filter((column) => statedIn(column) > 0);
  const agrees = (column: number): boolean => {
    const { codes } = columnAt(table, column);
    const values = byText(columnAt(table, column), (text) => numberValue(text, decimal) || 0);
    let sum = 0;
    for (const row of above) sum += values[codes[row]!]!;
    return sum === statedIn(column);
  };
  if (stated.length === 0 || !stated.every(agrees)) return { body, totals: [] };
  return { body: above, totals: Array.from(body.subarray(start), (row) => recordAt(table, row)) };
}

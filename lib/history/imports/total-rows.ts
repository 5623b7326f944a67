import { byText, columnAt, recordAt } from "./cell-table";
import type { CellTable, RowNumbers } from "./cell-table";
import type { TextRecord } from "./delimited";
import { WHOLE_FIELDS } from "./fields";
import type { Field } from "./fields";
import { withoutMarks } from "./notation";
import { isMissing, numberValue } from "./numbers";
import type { DecimalSign } from "./numbers";

const TOTAL_WORDS =
  "totals?|grand total|totale?|total general|gesamt|gesamtsumme|summe|insgesamt|totaux|合計|総計|总计|总额|總計|總額|합계|총계|총합계|итого|всего|итог|totaal|" +
  "razem|łącznie|suma|toplam|totalt|i alt|sammenlagt|celkem|celkove|celkovo|spolu|összesen|yhteensä|σύνολο|tổng|tổng số|tổng cộng|รวม|ทั้งหมด|ผลรวม|" +
  'усього|всього|разом|общо|ukupno|jumlah|कुल|סה["״]כ|סך הכו?ל|الإجمالي|الاجمالي|إجمالي|المجموع|skupaj|iš viso|kopā|kokku|укупно';
const WITH_COLON = new RegExp(`^(?:${TOTAL_WORDS})[\\s\\u00a0\\u202f]*[:：]`, "iu");
const ALONE = new RegExp(`^(?:${TOTAL_WORDS})$`, "iu");
const COLON = /[:：]/;
/** A total in a language that is not above: one or two words, a colon, and what it is the total of. */
const LIKE_TOTAL = /^([\p{L}\p{M}"״'׳]{2,16}(?: [\p{L}\p{M}]{2,16})?)[\s\u00a0\u202f]?[:：] ?[\p{L}\p{M}]/u;
/** A total of each day of a year, of several kinds. */
const MOST_TOTALS = 4_000;

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
 * Tells Google's total rows: a cell begins with "Total:" (in the file's language), nothing before it but the day, the device or another cell
 * that the total is split by, and no cell names an entity or its state. A campaign that is called "Total Wine", or "Total: Brand" with a
 * status or a day, is none. `behind`: the row stands behind a total row, where no campaign stands.
 */
export function totalRowTest(fields: Fields): (cells: readonly string[], behind?: boolean) => boolean {
  const entity = columnsOf(fields, NAMES, OWN);
  const parts = columnsOf(fields, PARTS);
  const isPart = fields.map((field) => field === null || PARTS.has(field));
  return (cells, behind = false) => {
    let label = -1;
    let text = "";
    let alone = false;
    // A day of the week, or whether the ad stood on top: the table is split by more than is known here.
    let split = false;
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
      split = true;
    }
    if (label === -1) return false;
    const filled = (column: number) => column !== label && !isMissing(cells[column] ?? "");
    if (entity.some(filled)) return false;
    split ||= parts.some(filled);
    if (alone) return !split && entity.length + parts.length > 1;
    const field = fields[label];
    return !split || behind || field === null || field === undefined || !NAMES.has(field) || SCOPE.test(text);
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
  const whole = totals.filter(({ cells }) => {
    // The label comes first where the total is not split.
    const label = cells.findIndex((cell) => !isMissing(cell));
    return parts.every((column) => column === label || isMissing(cells[column] ?? "")) && isLike(cells[label] ?? "");
  });
  return whole[0] ?? (totals.length === 1 ? totals[0] : undefined);
}

function isLike(cell: string): boolean {
  return isTotalLabel(cell) || likeTotal(cell) !== undefined;
}

function likeTotal(cell: string): string | undefined {
  return LIKE_TOTAL.exec(withoutMarks(cell).trim().slice(0, 80))?.[1];
}

/**
 * Tells total rows in a language without a word here from the rows above them at the end of a Google table: all begin with one word and a
 * colon, name no entity, and those of the first label (one, or one for each day) are the sum of the rows above in every count that they state.
 */
export function splitUnnamedTotals(
  table: CellTable,
  body: RowNumbers,
  fields: Fields,
  decimal: DecimalSign,
): { readonly body: RowNumbers; readonly totals: readonly TextRecord[] } {
  const identity = columnsOf(fields, NAMES, OWN);
  const labelOf = (row: number): { readonly word: string; readonly text: string } | null => {
    const { cells } = recordAt(table, row);
    const label = cells.findIndex((cell) => likeTotal(cell) !== undefined);
    if (label === -1 || identity.some((column) => column !== label && !isMissing(cells[column] ?? ""))) return null;
    return { word: likeTotal(cells[label]!)!, text: cells[label]!.trim() };
  };
  const last = body.length === 0 ? null : labelOf(body.at(-1)!);
  if (last === null) return { body, totals: [] };
  let start = body.length - 1;
  let first = last.text;
  while (start > 0 && body.length - start < MOST_TOTALS) {
    const label = labelOf(body[start - 1]!);
    if (label?.word !== last.word) break;
    first = label.text;
    start -= 1;
  }
  const above = body.subarray(0, start);
  const totals = body.subarray(start);
  const ofAll = totals.filter((row) => labelOf(row)?.text === first);
  const counts = WHOLE_FIELDS.flatMap((field) =>
    field !== "reach" && fields.includes(field) ? [fields.indexOf(field)] : [],
  );
  const sumIn = (column: number, rows: RowNumbers): number => {
    const { codes } = columnAt(table, column);
    const values = byText(columnAt(table, column), (text) => numberValue(text, decimal) || 0);
    return rows.reduce((sum, row) => sum + values[codes[row]!]!, 0);
  };
  const stated = counts.filter((column) => sumIn(column, ofAll) > 0);
  if (stated.length === 0 || !stated.every((column) => sumIn(column, above) === sumIn(column, ofAll)))
    return { body, totals: [] };
  return { body: above, totals: Array.from(totals, (row) => recordAt(table, row)) };
}

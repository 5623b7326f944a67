import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import { cleanText } from "@/lib/platforms/parse/clean-text";
import { settleStyle, styleOf, type NumberStyle } from "@/lib/platforms/parse/number-style";
import { judge, RELATIONS } from "./relations";
import type { Shown } from "./shown";
import { ADDITIVE } from "./sums";

/** The texts of one row's cells, as the page shows them. */
export type RowTexts = { readonly [M in Metric]?: string };

export interface TableTexts {
  readonly rows: readonly RowTexts[];
  readonly totals: RowTexts;
  readonly complete: boolean;
}

const POINT: NumberStyle = { decimal: ".", group: "," };
const COMMA: NumberStyle = { decimal: ",", group: "." };
const STYLES = [POINT, COMMA] as const;
/** So many rows (or a total) must fit one style and contradict the other, and none the other way round. */
const ENOUGH = 2;

/**
 * The number style of a table: numbers that can be read in one way only prove it (the number format is a preference apart
 * from the language); where they are silent or contradict each other the arithmetic between the columns does; else it is the
 * locale's. A locale that arithmetic refutes is not followed. Null: only numbers that allow one reading may be read.
 */
export function settleTableStyle(table: TableTexts, locale: string | null): NumberStyle | null {
  const settled = settleStyle(numericTexts(table), locale);
  const own = styleOf(locale);
  const byProof = settleByArithmetic(table);
  if (byProof !== null) {
    if (settled !== "conflict" && settled?.decimal === byProof.decimal) return settled;
    return own?.decimal === byProof.decimal ? own : byProof;
  }
  return settled === "conflict" ? null : settled;
}

/**
 * Tries both decimal signs on the texts and returns the one that the arithmetic between the columns proves: it must hold
 * where it would break with the other sign, several times and without exception. Else null.
 */
export function settleByArithmetic({ rows, totals, complete }: TableTexts): NumberStyle | null {
  const votes = [0, 0];
  const vote = (fits: readonly (boolean | null)[]) => {
    if (fits[0] === true && fits[1] === false) votes[0]! += 1;
    if (fits[1] === true && fits[0] === false) votes[1]! += 1;
  };
  for (const row of [...rows, totals]) {
    if (!Object.values(row).some((text) => /[.,]/.test(text))) continue;
    const figures = STYLES.map((style) => reader(row, style));
    for (const relation of RELATIONS) {
      const verdicts = figures.map((figure) => judge(relation, figure));
      vote(verdicts.map((verdict) => (verdict === "holds" ? true : verdict === "breaks" ? false : null)));
    }
  }
  // One sum over many rows is as good as several relations within one.
  for (let time = 0; complete && time < ENOUGH; time++)
    for (const metric of ADDITIVE) vote(STYLES.map((style) => addsUp(metric, rows, totals, style)));
  const [point = 0, comma = 0] = votes;
  if (point >= ENOUGH && comma === 0) return POINT;
  return comma >= ENOUGH && point === 0 ? COMMA : null;
}

function* numericTexts({ rows, totals }: TableTexts): Generator<string> {
  for (const row of [...rows, totals]) {
    for (const [metric, text] of Object.entries(row)) {
      const kind = METRIC_KINDS[metric as Metric];
      if (kind !== "text" && kind !== "date") yield text;
    }
  }
}

function reader(row: RowTexts, style: NumberStyle): (metric: Metric) => Shown | null {
  return (metric) => {
    const text = row[metric];
    return text === undefined ? null : figureOf(text, style);
  };
}

/** The one number of a text in this style; three places after the point are a number here, as the proof is to decide. */
function figureOf(text: string, { decimal, group }: NumberStyle): Shown | null {
  const tokens = cleanText(text).match(/\d[\d.,' \u2019]*\d|\d/g);
  const token = tokens?.length === 1 ? tokens[0] : undefined;
  if (token === undefined) return null;
  const [whole = "", fraction = "", ...more] = token.split(decimal);
  if (more.length > 0 || /\D/.test(fraction)) return null;
  if (whole.includes(group) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  const shift = text.includes("%") ? 2 : 0;
  const value = Number(`${whole.replace(/\D/g, "")}.${fraction || "0"}e-${shift}`);
  return Number.isFinite(value) ? { value, half: 0.5 * 10 ** -(fraction.length + shift) } : null;
}

function addsUp(metric: Metric, rows: readonly RowTexts[], totals: RowTexts, style: NumberStyle): boolean | null {
  const total = reader(totals, style)(metric);
  if (total === null || total.value === 0) return null;
  let sum = 0;
  let half = total.half;
  let counted = 0;
  for (const row of rows) {
    const text = row[metric];
    if (text === undefined) return null;
    if (!/\d/.test(text)) continue;
    const figure = figureOf(text, style);
    if (figure === null) return null;
    sum += figure.value;
    half += figure.half;
    if (figure.value > 0) counted += 1;
  }
  const difference = Math.abs(sum - total.value);
  if (difference > 2 * half + total.value * 1e-9) return false;
  return counted >= 2 && half < total.value * 0.02 ? true : null;
}

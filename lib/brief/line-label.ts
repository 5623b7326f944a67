import { askedFor } from "./asked";
import { namesPeople } from "./audience";
import { labelOf, type Label } from "./labels";
import { isMonthName } from "./month-word";

/** What a line is about, and where that begins which it says of it. */
export interface LineLabel {
  readonly label: Label;
  readonly valueAt: number;
}

const LABELLED = /^(.{1,70}?)\s*(?:\?\s*[:|-]|\.{3,}|…+|[:=|\t→⇒]|[-=]>|\s[->]\s|】)\s*/u;
/** A question of a form, with its answer behind it. */
export const ANSWERED = /^(.{4,80}?[?？])\s+(?=[^?？]{1,90}$)/u;
/** `8. Style. The tone …`, `第5条(対象者)…`: a clause of a tender has its label in a sentence of its own or in brackets. */
const CLAUSE = /^(\p{L}[^.:\d]{2,38})\.\s+(?=\p{Lu})|^\(([^)]{1,12})\)\s*/u;

/** The label that a line begins with, behind its bullet; null where it has none. */
export function labelled(whole: string, bullet: number): LineLabel | null {
  const body = whole.slice(bullet);
  const open = /^\s*[【[<〔](.{1,30}?)[】\]>〕]\s*[:]?\s*/u.exec(body);
  const match =
    open ?? LABELLED.exec(body) ?? /^(\p{Script=Han}[\p{Script=Han}\p{Script=Katakana}]{1,9})\s+(?=\S)/u.exec(body);
  if (match === null) return null;
  const [all, words = ""] = match;
  const value = body.slice(all.length);
  // `De: 01/05/2027`, `Bis: 31.8.`: a little word beside a date.
  const isDay = isDayAhead(value);
  const label =
    isDay && /^\W*(?:de|du|from|von|desde|ab)\W*$/iu.test(words)
      ? "start"
      : isDay && /^\W*(?:a|to|bis|au|até|hasta|al)\W*$/iu.test(words)
        ? "end"
        : labelOf(words);
  if (label === null) return null;
  // A sentence that happens to hold a colon is none: labels are short.
  if (words.trim().split(/\s+/u).length > 8) return null;
  const lead = body.length - body.trimStart().length;
  if (
    label === "kpi" &&
    /^\W*target\W*$/iu.test(words) &&
    namesPeople(body.slice(all.length)) &&
    !/[€£$¥%]/u.test(body)
  )
    return { label: "audience", valueAt: bullet + all.length };
  return { label, valueAt: bullet + (open === null && lead > all.length ? lead : all.length) };
}

/** `01/05/2027`, `26 December`, `le 3 mai`. */
function isDayAhead(value: string): boolean {
  const month = /^\s?(?:(?:le|el|the|den|dem|dia)\s)?\d{1,2}(?:\.|st|nd|rd|th|er|º)?\s(?:de\s|of\s)?(\p{L}{3,})/u.exec(
    value,
  )?.[1];
  return /^\s?\d{1,4}[./-]\d{1,2}/u.test(value) || (month !== undefined && isMonthName(month));
}

/** The label of a numbered clause. */
export function clauseLabel(whole: string, bullet: number): LineLabel | null {
  const match = bullet === 0 ? null : CLAUSE.exec(whole.slice(bullet));
  const label = match === null ? null : labelOf(match[1] ?? match[2] ?? "");
  // Most sentences say more sharply what they are about than a label does; a bare ban or language does not.
  const isTold = match?.[1] !== undefined && label !== "avoid" && label !== "languages" && label !== "ignore";
  return match === null || label === null || isTold ? null : { label, valueAt: bullet + match[0].length };
}

/** `Quanto pretende investir? 40 € por dia`: in a form, what stands behind the question answers it. */
export function answered(whole: string, bullet: number): LineLabel | null {
  const match = ANSWERED.exec(whole.slice(bullet));
  if (match === null) return null;
  const label = labelOf(match[1]!) ?? askedFor(match[1]!);
  return label === null ? null : { label, valueAt: bullet + match[0].length };
}

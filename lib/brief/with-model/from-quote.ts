import { agesIn } from "@/lib/brief/audience";
import { foldKeeping } from "@/lib/brief/fold";
import type { Label } from "@/lib/brief/labels";
import { moneyIn } from "@/lib/brief/money-roles";
import { periodIn } from "@/lib/brief/periods";
import { placesIn } from "@/lib/brief/places";
import type { Statement } from "@/lib/brief/statements";
import { targetsIn } from "@/lib/brief/target";
import type { Brief, BriefBudget, BriefFields, BriefPlace } from "@/lib/brief/types";

/*
 * What our own parsers find in the words that a model points at, read as the answer to the question that the field asks. What comes
 * back is theirs; the model's value only chooses among what they found.
 */

const answerTo = (label: Label, words: string): Statement => ({
  start: 0,
  text: foldKeeping(words).text,
  age: 0,
  order: 0,
  subject: false,
  label,
  valueAt: 0,
  question: false,
  asked: null,
  questionText: null,
  ours: false,
  chat: false,
});

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

/** The amount in the currency and period that stand beside it; null where it is a price per result, of the past, or no money. */
export function budgetIn(words: string, amount: number, local: Brief): BriefBudget | null {
  const statement = answerTo("budget", words);
  const found = moneyIn(statement).find(
    ({ amount: { value, low }, role }) =>
      (role.is === "budget" || role.is === "other") && (isNear(value, amount) || (low !== null && isNear(low, amount))),
  );
  if (found === undefined || found.amount.value <= 0) return null;
  const { value, low, currency: written } = found.amount;
  const sole = local.fields.budget?.value.currency ?? local.otherBudgets[0]?.value.currency ?? null;
  const currency = written === null || written.startsWith("$") || written === "¥" ? sole : written;
  const said = "period" in found.role ? (found.role.period ?? null) : null;
  return { amount: value, low, currency, period: said ?? periodIn(statement.text)?.period ?? null };
}

/** Measures in money; the others are counts, or shares of a hundred. */
const COSTS: ReadonlySet<string> = new Set(["CPL", "CPA", "CPC", "CPM", "CPI", "cost per call", "cost per visit"]);
const SHARES: ReadonlySet<string> = new Set(["ROAS", "CTR"]);

/** The figure of a target in the unit of its measure; null where the words do not say it of such a measure. */
export function figureIn(words: string, kpi: string, figure: number): number | null {
  const statement = answerTo("kpi", words);
  const money = moneyIn(statement);
  const targets = targetsIn(statement, money).map(({ value }) => value);
  const own = targets.find(({ value }) => value !== null && isNear(value, figure));
  if (own !== undefined) return isOfOneKind(own.kpi, kpi) ? own.value : null;
  if (SHARES.has(kpi)) {
    // 400 % is 4: models write either.
    const share = targets.find((one) => one.kpi === kpi && one.value !== null && isNear(one.value * 100, figure));
    return share?.value ?? null;
  }
  return COSTS.has(kpi) ? (money.find(({ amount }) => isNear(amount.value, figure))?.amount.value ?? null) : null;
}

/** The client may call an enquiry a sale: which result is counted is the model's choice, whether it is money or a count is not. */
const isOfOneKind = (own: string, other: string): boolean =>
  own === other || (!SHARES.has(own) && !SHARES.has(other) && COSTS.has(own) === COSTS.has(other));

/** A place that our reading finds in the words and that they do not leave out, with the distance that belongs to it. */
export function placeIn(words: string, name: string): BriefPlace | null {
  const sought = foldKeeping(name).text.trim().toLowerCase();
  const folded = foldKeeping(words).text;
  // A small word is a place only where a list of places has it, not because it was put where places are listed.
  const named = [
    ...placesIn({ ...answerTo("locations", words), label: null }, null),
    ...placesIn(answerTo("locations", words), null),
  ];
  const found = named.filter(({ candidate }) => candidate.value.name.toLowerCase() === sought && !isSmallWord(candidate.value.name)); // prettier-ignore
  const [first] = found;
  if (first === undefined || found.some(({ is }) => is === "except" || is === "replaced")) return null;
  const at = folded.indexOf(first.candidate.value.name);
  const written = at === -1 ? first.candidate.value.name : folded.slice(at, at + first.candidate.value.name.length);
  return { name: written, radiusKm: found.find(({ candidate }) => candidate.value.radiusKm !== null)?.candidate.value.radiusKm ?? null }; // prettier-ignore
}

const isSmallWord = (name: string): boolean => /^\p{Ll}/u.test(name);

/** The ages as our reading has them, open where the words leave them open; null where they say others. */
export function agesOf(
  words: string,
  from: number | null,
  to: number | null,
): NonNullable<BriefFields["ages"]>["value"] | null {
  const [min, max] = [from === 0 ? null : from, to === 0 ? null : to];
  if (min === null && max === null) return null;
  const isSaid = (said: number | null, model: number | null, open: (age: number) => boolean): boolean =>
    said === model || (said === null && model !== null && open(model));
  const found = agesIn(answerTo("audience", words)).find(
    ({ value }) =>
      // "18+" is 18 to nobody knows: models write 65, 99 or 120 for it, and 0, 13 or 18 for no lower end.
      // "Under 30" may be 29 to them, "over 30" 31.
      (isSaid(value.min, min, (age) => age <= 18) || (value.max === null && min !== null && value.min === min - 1)) &&
      (isSaid(value.max, max, (age) => age >= 65) || (value.min === null && max !== null && value.max === max + 1)),
  );
  return found?.value ?? null;
}

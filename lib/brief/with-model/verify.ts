import { wordsOf } from "@/lib/brief/quotes";
import { readBrief } from "@/lib/brief/read-brief";
import type { BriefDates, BriefField, BriefFields, Quote, Said } from "@/lib/brief/types";
import type { BriefAnswer } from "./answer";
import { saysDay } from "./days-in";
import { quoteFinder } from "./find-quote";
import { agesOf, budgetIn, figureIn, placeIn } from "./from-quote";
import { namesLanguage } from "./names-language";

/** `quote`: the words do not stand in the text; `value`: they do, but do not say that by our own reading. */
export interface DroppedField {
  readonly field: BriefField;
  readonly because: "quote" | "value";
}

/** What a model found and the text bears out. */
export interface ModelReading {
  readonly fields: BriefFields;
  readonly dropped: readonly DroppedField[];
}

/**
 * Keeps of a model's answer what the text itself says: every quote is looked up in it, every amount, day, age, place and language is
 * read out of the quote by our own parsers. What remains of the model's word is the choice among goals, measures and moods, and which
 * words it pointed at. `today` as in `readBrief`.
 */
export function verifyAnswer(answer: BriefAnswer, raw: string, today: string): ModelReading {
  const find = quoteFinder(raw);
  const local = readBrief(raw, today);
  const dropped: DroppedField[] = [];
  /** The items whose quote stands in the text and whose value `check` reads out of it. */
  const kept = <A extends { readonly quote: string }, T>(
    field: BriefField,
    items: readonly A[],
    check: (words: string, item: A, quote: Quote) => T | null,
  ): Kept<T>[] =>
    items.flatMap((item): Kept<T>[] => {
      const quote = find(item.quote);
      const value = quote === null ? null : check(wordsOf(quote), item, quote);
      if (quote !== null && value !== null) return [{ value, quote }];
      dropped.push({ field, because: quote === null ? "quote" : "value" });
      return [];
    });
  const whole = { raw, local, reference: local.received ?? today };
  const goal = kept("goal", answer.goal.slice(0, 1), (_, item) => item.goal);
  const target = kept("kpi", answer.target.slice(0, 1), (words, { kpi, value }) => {
    if (value === null || value === 0) return { kpi, figure: null };
    const figure = figureIn(words, kpi, value);
    return figure === null ? null : { kpi, figure };
  });
  const budget = kept("budget", answer.budget.slice(0, 1), (words, item) => budgetIn(words, item.amount, local));
  const day = (which: "start" | "end", items: BriefAnswer["starts"]) =>
    kept("dates", items.slice(0, 1), (words, item) => {
      const said = saysDay(words, item.day, which, whole);
      return said === null ? null : { day: item.day, ...said };
    })[0];
  const locations = kept("locations", answer.locations, (words, { name }) => placeIn(words, name));
  const languages = kept("languages", answer.languages, (words, { language }) =>
    namesLanguage(words, language) ? language : null,
  );
  const ages = kept("ages", answer.ages.slice(0, 1), (words, item) => agesOf(words, item.from, item.to));
  const said = (field: "audience" | "persona" | "offer" | "tone") =>
    first(kept(field, answer[field].slice(0, 1), (words) => words));
  const fields: BriefFields = {
    goal: first(goal),
    kpi: first(target.map(({ value, quote }) => ({ value: value.kpi, quote }))),
    targetValue: first(target.flatMap(({ value, quote }) => (value.figure === null ? [] : [{ value: value.figure, quote }]))), // prettier-ignore
    budget: first(budget),
    locations: all(locations, ({ name }) => name.toLowerCase()),
    languages: all(languages, (one) => one),
    audience: said("audience"),
    ages: first(ages),
    persona: said("persona"),
    dates: datesOf(day("start", answer.starts), day("end", answer.ends)),
    offer: said("offer"),
    tone: said("tone"),
    constraints: all(kept("constraints", answer.avoid, (words) => words), (one) => one), // prettier-ignore
    sentiment: first(kept("sentiment", answer.sentiment.slice(0, 1), (_, item) => item.sentiment)),
    certainty: first(kept("certainty", answer.certainty.slice(0, 1), (_, item) => item.certainty)),
  };
  return { fields, dropped };
}

interface Kept<T> {
  readonly value: T;
  readonly quote: Quote;
}

function first<T>(found: readonly Kept<T>[]): Said<T> | null {
  const [one] = found;
  return one === undefined ? null : { value: one.value, quotes: [one.quote] };
}

/** A list whose items were each found, each once. */
function all<T>(found: readonly Kept<T>[], keyOf: (value: T) => string): Said<readonly T[]> | null {
  const once = [...new Map(found.map((one) => [keyOf(one.value), one])).values()];
  const [one, ...rest] = once;
  if (one === undefined) return null;
  return { value: once.map(({ value }) => value), quotes: [one.quote, ...rest.map(({ quote }) => quote)] };
}

interface DayFound {
  readonly value: { readonly day: string; readonly assumedYear: boolean };
  readonly quote: Quote;
}

function datesOf(start: DayFound | undefined, end: DayFound | undefined): Said<BriefDates> | null {
  const quote = start?.quote ?? end?.quote;
  if (quote === undefined) return null;
  const isTurned = start !== undefined && end !== undefined && end.value.day < start.value.day;
  const last = isTurned ? undefined : end;
  const value = {
    start: start?.value.day ?? null,
    end: last?.value.day ?? null,
    assumedYear: (start?.value.assumedYear ?? false) || (last?.value.assumedYear ?? false),
  };
  const other = start === undefined || last === undefined || last.quote.start === quote.start ? [] : [last.quote];
  return { value, quotes: [quote, ...other] };
}

import { agesIn, audienceIn } from "./audience";
import { writtenCurrencies } from "./amounts";
import { budgetsOf, type Candidate } from "./budget";
import { monthComesFirst, writtenIn } from "./calendar-words";
import { currencyInText } from "./currency-of-text";
import type { Clock } from "./date-found";
import { datesIn } from "./dates";
import { foldKeeping } from "./fold";
import { goalsIn } from "./goal";
import { LONGEST_BRIEF } from "./longest";
import { missingOf } from "./missing";
import { moneyIn } from "./money-roles";
import { certaintyIn, feelingsIn } from "./mood";
import { placesIn } from "./places";
import { quoter } from "./quotes";
import { settleBudget } from "./settle-budget";
import { settleDates } from "./settle-dates";
import { settlePlaces } from "./settle-places";
import {
  settleGoal,
  settleKpi,
  settleMood,
  settleText,
  settleTexts,
  settleLanguages,
  settleAudience,
  settleCertainty,
} from "./settle";
import { languagesIn } from "./speech";
import { statementsOf } from "./statements";
import { targetsIn } from "./target";
import { threadOf } from "./thread";
import { tongueOf } from "./tongue";
import type { Brief, Contradiction } from "./types";
import { avoidIn, offerIn, personaIn, toneIn } from "./words-of";

/** In one short sentence the language is a guess. */
const SURE_TONGUE = 90;

/**
 * What a client's text asks for. Every field holds the exact words that it came from; what the text does not say is null.
 * `today` (YYYY-MM-DD) is the day after which dates without a year lie, unless a header says when the text was written.
 */
export function readBrief(raw: string, today: string): Brief {
  const folded = foldKeeping(raw.slice(0, LONGEST_BRIEF));
  const { thread, text } = threadOf(folded);
  const language = tongueOf(text);
  const statements = statementsOf(text, thread, language);
  const quote = quoter(folded);
  const contradictions: Contradiction[] = [];
  const collect = <T>(find: (statement: (typeof statements)[number]) => readonly T[]): T[] => statements.flatMap(find);

  const places = collect((statement) => placesIn(statement, language));
  const countries = new Set(places.flatMap(({ country }) => country ?? []));
  const received = receivedOn(
    thread.messages.map(({ dated }) => dated),
    language,
  );
  const clock: Clock = {
    reference: received ?? today,
    isStated: received !== null,
    language,
    monthFirst: monthComesFirst(text, countries),
  };

  const money = statements.map((statement) => ({ statement, mentions: moneyIn(statement) }));
  const codes = new Set([
    ...money.flatMap(({ mentions }) => mentions.flatMap(({ amount }) => amount.currency ?? [])),
    ...statements.flatMap((one) => writtenCurrencies(one.text)),
  ]);
  const currencyOf = currencyInText(codes, countries, language);
  const mentions = money.flatMap(({ statement, mentions }) => mentions.map((mention) => ({ ...mention, statement })));
  const targets = money.flatMap(({ statement, mentions }) => targetsIn(statement, mentions));

  const goals = collect((statement) => goalsIn(statement, text.length < SURE_TONGUE ? null : language));
  const isAsked = goals.some(({ strength }) => strength >= 2) || targets.length > 0;
  const { budget, others } = settleBudget(budgetsOf(mentions, currencyOf, isAsked), quote, contradictions);
  const { kpi, targetValue } = settleKpi(targets, settleGoal(goals, null, quote)?.value ?? null, quote, contradictions);
  const goal = settleGoal(goals, kpi, quote);
  const isBrief = goal !== null || budget !== null || kpi !== null;
  const { locations, excluded } = settlePlaces(places, quote, contradictions, isBrief);
  // People who are just spoken of are the audience only of a text that asks for a campaign.
  const people = collect((statement) => audienceIn(statement, language)).filter(
    ({ strength }) => isBrief || strength >= 2,
  );
  const ages = collect(agesIn);
  const found = statements.map((statement) => datesIn(statement, clock));
  const fields = {
    goal,
    kpi,
    targetValue,
    budget,
    locations,
    languages: settleLanguages(collect(languagesIn), quote),
    ...settleAudience(people, ages, quote, contradictions),
    persona: settleText(collect(personaIn), quote),
    dates: settleDates(
      found.flatMap(({ days }) => days),
      found.flatMap(({ durations }) => durations),
      quote,
      contradictions,
    ),
    offer: settleText(collect(offerIn), quote),
    tone: settleText(collect(toneIn), quote),
    constraints: settleTexts(
      [...collect((statement): Candidate<string>[] => avoidIn(statement, language)), ...excluded],
      quote,
    ),
    certainty: settleCertainty(collect(certaintyIn), quote),
  };
  const anything = [
    fields.goal,
    fields.budget,
    fields.kpi,
    fields.locations,
    fields.audience,
    fields.dates,
    fields.tone,
  ].find((one) => one !== null);
  // `People who sleep badly`: what troubles the audience is no feeling of the client's.
  const felt = collect(feelingsIn).filter(
    (one) =>
      !people.some(({ statement, start, end }) => statement === one.statement && start <= one.start && end >= one.end),
  );
  const sentiment = settleMood(felt, anything?.quotes[0] ?? null, quote);
  const all = { ...fields, sentiment };
  return { language, received, fields: all, contradictions, otherBudgets: others, missing: missingOf(all) };
}

/** The day of the newest message that has one. */
function receivedOn(dated: readonly (string | null)[], language: Brief["language"]): string | null {
  for (const words of dated) {
    if (words === null) continue;
    for (const tried of new Set([language, "en" as const, null])) {
      const day = writtenIn(foldKeeping(words).text, tried, false).find(
        (one) => one.kind === "day" && one.year !== null && one.month !== null && one.day !== null,
      );
      if (day === undefined) continue;
      const pad = (number: number | null) => String(number).padStart(2, "0");
      return `${day.year}-${pad(day.month)}-${pad(day.day)}`;
    }
  }
  return null;
}

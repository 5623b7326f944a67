import type { Ages } from "./ages";
import type { Candidate } from "./budget";
import { strongest } from "./goal";
import { has, phrases } from "./pattern";
import { wordsOf, type Quoter } from "./quotes";
import type { Target } from "./target";
import type { BriefFields, BriefGoal, Certainty, Contradiction, Quote, Said, Sentiment } from "./types";

function newestFirst<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  return [...candidates].sort(
    (a, b) =>
      a.statement.age - b.statement.age ||
      b.strength - a.strength ||
      a.statement.order - b.statement.order ||
      a.start - b.start,
  );
}

const GOAL_OF: Readonly<Record<string, BriefGoal>> = {
  CPL: "leads",
  ROAS: "sales",
  CPC: "traffic",
  CTR: "traffic",
  CPM: "awareness",
  "cost per call": "calls",
  "cost per visit": "visits",
  leads: "leads",
  sales: "sales",
  calls: "calls",
  visits: "visits",
  traffic: "traffic",
  engagement: "engagement",
  awareness: "awareness",
};

/** The goal in the client's words, else the one that the figure to be met is about. */
export function settleGoal(
  candidates: readonly Candidate<BriefGoal>[],
  kpi: Said<string> | null,
  quote: Quoter,
): Said<BriefGoal> | null {
  const best = strongest(candidates);
  if (best !== null) return { value: best.value, quotes: [quote(best)] };
  const implied = kpi === null ? undefined : GOAL_OF[kpi.value];
  return kpi === null || implied === undefined ? null : { value: implied, quotes: kpi.quotes };
}

/** The figure to be met: one with a number before one without, a cost or return before a count, of the same figure the newest. */
export function settleKpi(
  candidates: readonly Candidate<Target>[],
  goal: BriefGoal | null,
  quote: Quoter,
  contradictions: Contradiction[],
): Pick<BriefFields, "kpi" | "targetValue"> {
  const valued = candidates.filter(({ value }) => value.value !== null);
  const best = [...(valued.length > 0 ? valued : candidates)].sort(
    (a, b) => b.strength - a.strength || a.statement.age - b.statement.age || a.statement.order - b.statement.order,
  )[0];
  if (best === undefined) return { kpi: null, targetValue: null };
  const same = newestFirst(valued.filter(({ value }) => value.kpi === best.value.kpi));
  const kept = same[0] ?? best;
  const other = same.find(({ value }) => value.value !== kept.value.value);
  if (other !== undefined) contradictions.push({ field: "targetValue", kept: quote(kept), other: quote(other) });
  const quotes: [Quote] = [quote(kept)];
  return {
    kpi: { value: namedFor(kept.value.kpi, wordsOf(quotes[0]), goal), quotes },
    targetValue: kept.value.value === null ? null : { value: kept.value.value, quotes },
  };
}

/** What a registration or a member costs is the cost of a lead to who wants leads, of a sale to who sells, unless the client calls it by its name. */
function namedFor(kpi: string, words: string, goal: BriefGoal | null): string {
  if (
    (kpi !== "CPA" && kpi !== "CPL") ||
    /(?<!\p{L})(?:CP[ALO]|CAC)(?!\p{L})|acqui|adqui|aquisi|lead|conver|単価|リード/iu.test(words)
  )
    return kpi;
  return goal === "leads" ? "CPL" : goal === "sales" ? "CPA" : goal === "calls" ? "cost per call" : kpi;
}

/** One text: the newest that is clearest. */
export function settleText(candidates: readonly Candidate<string>[], quote: Quoter): Said<string> | null {
  const labelled = candidates.filter(({ strength }) => strength >= 5);
  const best = newestFirst(labelled.length > 0 ? labelled : candidates)[0];
  if (best === undefined) return null;
  const words = quote(best);
  return { value: wordsOf(words), quotes: [words] };
}

/** Several texts, each once, in the order of the text. */
export function settleTexts(candidates: readonly Candidate<string>[], quote: Quoter): Said<readonly string[]> | null {
  const quotes = candidates.map(quote);
  const kept = quotes
    .filter(
      (one, index) =>
        !quotes.some(
          (other, at) =>
            at !== index &&
            other.start <= one.start &&
            other.end >= one.end &&
            (other.end - other.start > one.end - one.start || at < index),
        ),
    )
    .filter(
      (one, index, all) =>
        all.findIndex((other) => wordsOf(other).toLowerCase() === wordsOf(one).toLowerCase()) === index,
    )
    .sort((a, b) => a.start - b.start);
  return kept.length === 0 ? null : { value: kept.map(wordsOf), quotes: kept as [Quote, ...Quote[]] };
}

/** Every language that is asked for; a line about languages settles it. */
export function settleLanguages(
  candidates: readonly Candidate<string>[],
  quote: Quoter,
): Said<readonly string[]> | null {
  const lines = candidates.filter(({ strength }) => strength >= 4);
  const used = lines.length > 0 ? lines : candidates;
  const first = newestFirst(used)[0];
  if (first === undefined) return null;
  const newest = used
    .filter(({ statement }) => statement.age === first.statement.age)
    .sort((a, b) => a.statement.order - b.statement.order || a.start - b.start);
  const once = newest.filter((one, index) => newest.findIndex(({ value }) => value === one.value) === index);
  return { value: once.map(({ value }) => value), quotes: once.map(quote) as [Quote, ...Quote[]] };
}

/** Who is meant, with their ages where they stand apart. */
export function settleAudience(
  texts: readonly Candidate<string>[],
  ages: readonly Candidate<Ages>[],
  quote: Quoter,
  contradictions: Contradiction[],
): Pick<BriefFields, "audience" | "ages"> {
  const text = settleText(texts, quote);
  const years = newestFirst(ages);
  const age = years[0];
  const other = years.find(
    ({ value }) =>
      age !== undefined &&
      (value.min !== age.value.min || value.max !== age.value.max) &&
      value.min !== null &&
      age.value.min !== null,
  );
  if (age !== undefined && other !== undefined)
    contradictions.push({ field: "ages", kept: quote(age), other: quote(other) });
  const said: Said<Ages> | null = age === undefined ? null : { value: age.value, quotes: [quote(age)] };
  if (text === null)
    return { audience: said === null ? null : { value: wordsOf(said.quotes[0]), quotes: said.quotes }, ages: said };
  const isInside =
    said === null || text.quotes.some(({ start, end }) => start <= said.quotes[0].start && end >= said.quotes[0].end);
  if (isInside || /\d{2}/u.test(text.value)) return { audience: text, ages: said };
  return {
    audience: { value: `${text.value}, ${wordsOf(said.quotes[0])}`, quotes: [text.quotes[0], said.quotes[0]] },
    ages: said,
  };
}

const FAREWELL = phrases(
  "(?:looking|look) forward to (?:hear\\p{L}*|your|the|receiv\\p{L}+|a|speaking|talking|discuss\\p{L}*|seeing|it|working)\\p{L}*",
  "freuen uns (?:schon )?(?:auf|über) (?:ihre?n?|eure?n?|deine?n?|eine|ein|die|das|den)|freue mich (?:schon )?(?:auf|über) (?:ihre?n?|eure?n?|deine?n?|eine|ein|die|das|den)",
  "best(?:en)? dank|happy to|glad to|happy (?:friday|monday|new year|birthday|holidays|christmas|weekend|easter)",
);

/** How pleased the client sounds: newer statements weigh more. Without any such word a request is neutral, and its own words show it. */
export function settleMood(
  candidates: readonly Candidate<"positive" | "negative">[],
  request: Quote | null,
  quote: Quoter,
): Said<Sentiment> | null {
  let balance = 0;
  let total = 0;
  const counted = candidates.filter(
    ({ statement, start, end }) =>
      !has(FAREWELL, statement.text.slice(Math.max(0, start - 4), end + 24)) && !statement.ours,
  );
  for (const { value, strength, statement } of counted) {
    const weight = strength * 0.6 ** Math.min(statement.age, 6);
    balance += value === "positive" ? weight : -weight;
    total += weight;
  }
  if (total === 0) return request === null ? null : { value: "neutral", quotes: [request] };
  const value: Sentiment = Math.abs(balance) / total < 0.25 ? "neutral" : balance > 0 ? "positive" : "negative";
  const shown = newestFirst(counted.filter((one) => value === "neutral" || one.value === value));
  return { value, quotes: [quote(shown[0]!), ...shown.slice(1, 3).map(quote)] };
}

/** How sure the client sounds, as far as words show it. */
export function settleCertainty(candidates: readonly Candidate<Certainty>[], quote: Quoter): Said<Certainty> | null {
  const weights = { sure: 0, unsure: 0 };
  for (const { value, strength, statement } of candidates)
    weights[value] += strength * 0.6 ** Math.min(statement.age, 6);
  if (weights.sure === weights.unsure) return null;
  const value: Certainty = weights.sure > weights.unsure ? "sure" : "unsure";
  const shown = newestFirst(candidates.filter((one) => one.value === value));
  return { value, quotes: [quote(shown[0]!), ...shown.slice(1, 3).map(quote)] };
}

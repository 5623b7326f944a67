import type { Candidate } from "./budget";
import { isCorrection } from "./correction";
import type { Quoter } from "./quotes";
import type { BriefBudget, Contradiction, Said } from "./types";

const CHANNEL =
  /(?:google|meta|facebook|fb|instagram|search|youtube|pmax|performance max|linkedin|tiktok|bing|remarketing|retargeting|display|検索|ディスプレイ)/iu;

/** The budget that counts, those beside it, and what contradicts it. */
export function settleBudget(
  { now, old }: { readonly now: readonly Candidate<BriefBudget>[]; readonly old: readonly Candidate<BriefBudget>[] },
  quote: Quoter,
  contradictions: Contradiction[],
): { budget: Said<BriefBudget> | null; others: Said<BriefBudget>[] } {
  const ranked = [...now].sort(
    (a, b) =>
      a.statement.age - b.statement.age ||
      Number(isCorrection(b)) - Number(isCorrection(a)) ||
      rank(b) - rank(a) ||
      a.statement.order - b.statement.order ||
      a.start - b.start,
  );
  const said = (one: Candidate<BriefBudget>): Said<BriefBudget> => ({ value: one.value, quotes: [quote(one)] });
  const best = ranked[0];
  const earlier = old.map(said);
  if (best === undefined) return { budget: null, others: earlier };
  const sum = partsOf(best, ranked);
  if (sum !== null)
    return { budget: { value: sum.value, quotes: [quote(sum)] }, others: [...sum.parts.map(said), ...earlier] };
  const rest = ranked
    .slice(1)
    .filter(
      ({ value }) =>
        value.amount !== best.value.amount || (value.period !== best.value.period && value.period !== null),
    );
  let kept = best;
  const twin = ranked.find(
    (one) => one !== best && one.value.amount === best.value.amount && one.value.period !== null,
  );
  const quotes: [ReturnType<Quoter>, ...ReturnType<Quoter>[]] = [quote(kept)];
  // "Our budget is 3k. That is per month": said twice, once more fully.
  if (best.value.period === null && twin !== undefined) {
    kept = { ...best, value: { ...best.value, period: twin.value.period } };
    quotes.push(quote(twin));
  }
  for (const other of rest) {
    if (other.strength >= 1 && isAlike(kept.value, other.value) && !channelOf(other))
      contradictions.push({ field: "budget", kept: quote(best), other: quote(other) });
  }
  return { budget: { value: kept.value, quotes }, others: [...rest.map(said), ...earlier] };
}

function rank(one: Candidate<BriefBudget>): number {
  return one.strength + (one.value.period === null ? 0 : 0.4) - (channelOf(one) ? 1.5 : 0);
}

function channelOf({ statement: { text }, start, end }: Candidate<BriefBudget>): boolean {
  const before =
    text
      .slice(Math.max(0, start - 14), start)
      .split(/[,;(]/u)
      .at(-1) ?? "";
  const after =
    /^\s?(?:for|on|in|auf|für|pour|sur|en|para|no|na|を|は)?\s?(?:the |le |la )?\p{L}+/iu.exec(text.slice(end))?.[0] ??
    "";
  return CHANNEL.test(before) || CHANNEL.test(after);
}

/** Amounts of the same kind over the same time cannot both be the budget. */
function isAlike(a: BriefBudget, b: BriefBudget): boolean {
  return (
    (a.period === b.period || a.period === null || b.period === null) &&
    a.amount !== b.amount &&
    (a.currency === b.currency || a.currency === null || b.currency === null)
  );
}

/** "2k on Google and 1k on Meta": where no whole is stated, the parts of one statement make it. */
function partsOf(
  best: Candidate<BriefBudget>,
  all: readonly Candidate<BriefBudget>[],
): (Candidate<BriefBudget> & { parts: Candidate<BriefBudget>[] }) | null {
  if (!channelOf(best)) return null;
  const parts = all.filter(
    (one) =>
      one.statement.age === best.statement.age &&
      Math.abs(one.statement.order - best.statement.order) <= 2 &&
      channelOf(one) &&
      one.value.currency === best.value.currency,
  );
  const inOne = parts.filter(({ statement }) => statement === best.statement);
  if (inOne.length < 2) return null;
  const period = inOne.find(({ value }) => value.period !== null)?.value.period ?? null;
  if (inOne.some(({ value }) => value.period !== null && value.period !== period)) return null;
  const amount = inOne.reduce((total, { value }) => total + value.amount, 0);
  return {
    ...best,
    value: { ...best.value, amount, low: null, period },
    start: Math.min(...inOne.map(({ start }) => start)),
    end: Math.max(...inOne.map(({ end }) => end)),
    parts: inOne,
  };
}

import { isCorrection } from "./correction";
import type { DateFound, Duration } from "./date-found";
import type { Quoter } from "./quotes";
import { lastDayOf } from "./resolve-day";
import type { BriefDates, Contradiction, Quote, Said } from "./types";

/** The first and the last day: the newest statement of each counts. */
export function settleDates(
  days: readonly DateFound[],
  durations: readonly Duration[],
  quote: Quoter,
  contradictions: Contradiction[],
): Said<BriefDates> | null {
  const pick = (which: "start" | "end") =>
    days
      .filter((one) => one.which === which)
      .sort(
        (a, b) =>
          a.statement.age - b.statement.age ||
          Number(isCorrection(b)) - Number(isCorrection(a)) ||
          b.strength - a.strength ||
          a.statement.order - b.statement.order,
      );
  const starts = pick("start");
  const ends = pick("end");
  const start = starts[0];
  let end = ends[0];
  if (start !== undefined && end !== undefined && end.day < start.day) {
    const after = ends.find(({ day }) => day >= start.day);
    const shifted = end.assumedYear && after === undefined ? nextYear(end, start.day) : undefined;
    end = after ?? shifted;
  }
  for (const list of [starts, ends]) {
    const other = list.slice(1).find(({ day, strength }) => day !== list[0]!.day && strength >= 2);
    if (other !== undefined) contradictions.push({ field: "dates", kept: quote(list[0]!), other: quote(other) });
  }
  const duration = durations[0];
  const lasting =
    end === undefined && start !== undefined && duration !== undefined ? lastDayOf(start.day, duration) : null;
  if (start === undefined && end === undefined) return null;
  const quotes = [start, end].flatMap((one) => (one === undefined ? [] : [quote(one)]));
  if (lasting !== null) quotes.push(quote(duration!));
  const single = quotes.filter(
    (one, index) => !quotes.some((other, at) => at < index && other.start <= one.start && other.end >= one.end),
  );
  return {
    value: {
      start: start?.day ?? null,
      end: end?.day ?? lasting,
      assumedYear: start?.assumedYear === true || end?.assumedYear === true,
    },
    quotes: single as [Quote, ...Quote[]],
  };
}

function nextYear(one: DateFound, start: string): DateFound | undefined {
  const day = `${Number(one.day.slice(0, 4)) + 1}${one.day.slice(4)}`;
  return day >= start ? { ...one, day } : undefined;
}

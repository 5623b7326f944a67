import { briefLine, type BriefLine } from "../brief-line";
import { readBrief } from "../read-brief";
import type { LabelledBrief, Wanted } from "./labelled";

/** The day on which the made-up briefs are read. */
export const TODAY = "2026-11-27";

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface FieldScore extends Tally {
  readonly f1: number;
}

export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

export interface Scores {
  readonly fields: Readonly<Record<string, FieldScore>>;
  /** Over all fields together. */
  readonly f1: number;
  readonly misses: readonly Miss[];
  /** Fields with a value whose quote is missing or not in the text. */
  readonly unquoted: readonly string[];
}

/** Reads every brief and compares each field with what a person reads out of it. */
export function scoreBriefs(briefs: readonly LabelledBrief[]): Scores {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  const unquoted: string[] = [];
  for (const { id, text, wanted } of briefs) {
    const line = briefLine(readBrief(text, TODAY), text);
    unquoted.push(...withoutQuote(line, text).map((field) => `${id}: ${field}`));
    for (const [field, want, got] of pairs(line, wanted)) {
      const tally = tallies.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(field, tally);
      const rest = [...got];
      let missed = 0;
      for (const one of want) {
        const at = rest.findIndex((other) => isSame(field, one, other));
        if (at === -1) missed += 1;
        else rest.splice(at, 1);
      }
      tally.right += want.length - missed;
      tally.missed += missed;
      tally.wrong += rest.length;
      if (missed > 0 || rest.length > 0) misses.push({ id, field, wanted: want, got });
    }
  }
  const fields = Object.fromEntries([...tallies].map(([field, tally]) => [field, { ...tally, f1: f1Of(tally) }]));
  const all = [...tallies.values()].reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
  return { fields, f1: f1Of(all), misses, unquoted };
}

function f1Of({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

type Pair = readonly [field: string, want: readonly unknown[], got: readonly unknown[]];

/** Each field as a list of values; a field that is not there is an empty list. */
function pairs(line: BriefLine, wanted: Wanted): Pair[] {
  const some = (value: unknown) => (value === null || value === undefined ? [] : [value]);
  const isEmpty = Object.keys(wanted).length === 0;
  return [
    ["goal", some(wanted.goal), some(line.goal)],
    ["kpi", some(wanted.kpi), some(line.kpi)],
    ["targetValue", some(wanted.targetValue), some(line.targetValue)],
    ["budget.amount", some(wanted.budget?.[0]), some(line.budget?.amount)],
    ["budget.currency", some(wanted.budget?.[1]), some(line.budget?.currency)],
    ["budget.period", some(wanted.budget?.[2]), some(line.budget?.period)],
    ["locations", wanted.locations ?? [], line.locations],
    ["languages", wanted.languages ?? [], line.languages],
    ["audience", some(wanted.audience), some(line.audience)],
    ["dates.start", some(wanted.dates?.[0]), some(line.dates?.start)],
    ["dates.end", some(wanted.dates?.[1]), some(line.dates?.end)],
    ["tone", some(wanted.tone), some(line.tone)],
    ["sentiment", isEmpty ? some(wanted.sentiment) : [wanted.sentiment ?? "neutral"], some(line.sentiment)],
    // How a wish is cut into one or two is a matter of taste: each wanted one has to be in there, and no text without any.
    [
      "constraints",
      wanted.constraints ?? [],
      (wanted.constraints ?? []).length === 0 ? line.constraints : matched(wanted.constraints ?? [], line.constraints),
    ],
  ];
}

function matched(wanted: readonly string[], got: readonly string[]): string[] {
  const all = got.join("\n").toLowerCase();
  return wanted.filter((word) => all.includes(word.toLowerCase()));
}

function isSame(field: string, want: unknown, got: unknown): boolean {
  if (field === "audience" || field === "tone")
    return (
      typeof got === "string" &&
      (want as readonly string[]).every((word) => got.toLowerCase().includes(word.toLowerCase())) &&
      got.length < 140
    );
  if (typeof want === "string" && typeof got === "string") return want.toLowerCase() === got.toLowerCase();
  return want === got;
}

/** Fields that hold a value without words of the text to show for it. */
function withoutQuote(line: BriefLine, text: string): string[] {
  const { quotes } = line;
  const bad = Object.entries(line).filter(([field, value]) => {
    if (field === "missing" || field === "quotes") return false;
    const isSaid = Array.isArray(value) ? value.length > 0 : value !== null;
    return isSaid && (quotes[field] === undefined || quotes[field].trim() === "");
  });
  const strange = Object.entries(quotes).filter(([, quote]) => !text.includes(quote));
  return [...bad, ...strange].map(([field]) => field);
}

import type { Scored } from "./score";

export interface Count {
  fields: number;
  right: number;
  missed: number;
  wrong: number;
  /** Of the right ones: not read, though it is there, where the mutation took the proof away. */
  refused: number;
  /** Of the right ones: not read, and not to be read on such a page. */
  notShown: number;
}
export const noCount = (): Count => ({ fields: 0, right: 0, missed: 0, wrong: 0, refused: 0, notShown: 0 });

/**
 * The share that was read right of the fields that the page shows. Strict: every refusal is a miss. Lenient: a refusal is
 * left out where the mutation took the proof away. What no page shows, and was rightly not read, is in neither.
 */
export function sharesOf({ fields, right, refused, notShown }: Count) {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const read = right - refused - notShown;
  return {
    rightStrict: share(read, fields - notShown),
    rightLenient: share(read, fields - notShown - refused),
  };
}

/** What went into one page, so that it can be made again. */
export interface PageResult {
  readonly index: number;
  readonly recipe: string;
  readonly mutation: string;
  readonly platform: string;
  readonly language: string;
  readonly scored: readonly Scored[];
  readonly milliseconds: number;
}

export interface Example {
  readonly page: number;
  readonly recipe: string;
  readonly mutation: string;
  readonly field: string;
  readonly where: string;
  readonly reason: string;
  readonly expected: unknown;
  readonly got: unknown;
}

export interface Tally {
  pages: number;
  total: Count;
  byMutation: Record<string, Count>;
  byField: Record<string, Count>;
  byPlatform: Record<string, Count>;
  byLanguage: Record<string, Count>;
  /** How often each field was missed for each reason. */
  misses: Record<string, Record<string, number>>;
  /** How often each mutation had fields refused for each reason. */
  refusals: Record<string, Record<string, number>>;
  wrongOnes: Example[];
  missedOnes: Example[];
  readMilliseconds: number;
}

export const noTally = (): Tally => ({
  pages: 0,
  total: noCount(),
  byMutation: {},
  byField: {},
  byPlatform: {},
  byLanguage: {},
  misses: {},
  refusals: {},
  wrongOnes: [],
  missedOnes: [],
  readMilliseconds: 0,
});

const MOST_WRONG = 200;
/** Examples of misses are kept one for each field, mutation and reason. */
const MOST_MISSED = 400;

/** What kind of silence was right here; null where something was read. */
function rightSilence({ outcome, expected, got }: Scored): "refused" | "notShown" | null {
  const unread =
    got === null ||
    got === undefined ||
    (typeof got === "object" && (got as { status?: unknown }).status === "unreadable");
  if (outcome !== "right" || !unread) return null;
  if (expected === "not-shown") return "notShown";
  return typeof expected === "object" && expected !== null && "doubtful" in expected ? "refused" : null;
}

/** Counts one page's fields. */
export function count(tally: Tally, page: PageResult): void {
  tally.pages += 1;
  tally.readMilliseconds += page.milliseconds;
  for (const scored of page.scored) {
    const counts = [
      tally.total,
      (tally.byMutation[page.mutation] ??= noCount()),
      (tally.byField[scored.field] ??= noCount()),
      (tally.byPlatform[page.platform] ??= noCount()),
      (tally.byLanguage[page.language] ??= noCount()),
    ];
    const silence = rightSilence(scored);
    for (const each of counts) {
      each.fields += 1;
      each[scored.outcome] += 1;
      if (silence !== null) each[silence] += 1;
    }
    if (silence === "refused") again((tally.refusals[page.mutation] ??= {}), scored.reason);
    if (scored.outcome === "right") continue;
    const { field, where, reason, expected, got } = scored;
    const example = {
      page: page.index,
      recipe: page.recipe,
      mutation: page.mutation,
      field,
      where,
      reason,
      expected,
      got,
    };
    if (scored.outcome === "wrong") {
      if (tally.wrongOnes.length < MOST_WRONG) tally.wrongOnes.push(example);
      continue;
    }
    again((tally.misses[field] ??= {}), reason);
    const known = tally.missedOnes.some(
      (each) => each.field === field && each.mutation === page.mutation && each.reason === reason,
    );
    if (!known && tally.missedOnes.length < MOST_MISSED) tally.missedOnes.push(example);
  }
}

/** A count by its name, so many times more. */
function again(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

function addCounts(into: Record<string, Count>, from: Record<string, Count>): void {
  for (const [name, more] of Object.entries(from)) addCount((into[name] ??= noCount()), more);
}
function addCount(into: Count, more: Count): void {
  for (const key of Object.keys(more) as (keyof Count)[]) into[key] += more[key];
}

/** Adds another worker's tally. */
export function merge(into: Tally, from: Tally): void {
  into.pages += from.pages;
  into.readMilliseconds += from.readMilliseconds;
  addCount(into.total, from.total);
  for (const by of ["byMutation", "byField", "byPlatform", "byLanguage"] as const) addCounts(into[by], from[by]);
  for (const why of ["misses", "refusals"] as const)
    for (const [name, reasons] of Object.entries(from[why]))
      for (const [reason, times] of Object.entries(reasons)) again((into[why][name] ??= {}), reason, times);
  into.wrongOnes = [...into.wrongOnes, ...from.wrongOnes].sort((a, b) => a.page - b.page).slice(0, MOST_WRONG);
  into.missedOnes = [...into.missedOnes, ...from.missedOnes].sort((a, b) => a.page - b.page).slice(0, MOST_MISSED);
}

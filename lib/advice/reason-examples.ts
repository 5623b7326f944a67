import { moneyFromUnits } from "@/lib/domain/money";
import { SWITCHED } from "@/lib/domain/what-if";
import type { RealExample, ReasonExamples } from "@/lib/domain/reason-examples";
import { dateOf } from "@/lib/response/calendar";
import type { Case } from "./case";
import { once } from "./case";
import { featuresOf, LEAST_ALIKE, likeness } from "./likeness";
import type { Features } from "./likeness";
import { phrase } from "./phrases";
import { currentRows } from "./score";
import { statedAt } from "./stated";
import { goalRates } from "./training-table";
import type { ModelRow } from "./training-table";
import type { Unit } from "./unit";
import { unitWeeks } from "./unit-weeks";

const MOST_EXAMPLES = 3;
/** Weeks of one stretch: longer ones would hold several seasons. */
const MOST_WEEKS = 8;
const LEAST_WEEKS = 2;
/** At the goal's average a stretch must be expected to bring this many results: fewer are chance. */
const LEAST_EXPECTED = 5;
/** Spends within a quarter are as now; from half as much again they are others. In between they are neither. */
const SAME_SPEND = Math.log(1.25);
const OTHER_SPEND = Math.log(1.5);

interface Stretch extends Features {
  readonly rows: readonly ModelRow[];
  readonly cost: number;
  readonly outcome: number;
}

/**
 * The nearest real examples behind one reason of a campaign's score: stretches of weeks in which the setting was as it is now, and others
 * that are alike but for it. Only stretches with the same goal are compared; by `likeness`; ties go to the newer, then by key.
 */
export function reasonExamples(one: Case, campaigns: readonly Unit[], setting: string): ReasonExamples | null {
  const weeks = unitWeeks(one);
  const now = campaigns.flatMap((campaign) => currentRows(one, campaign, weeks)).sort((a, b) => b.cost - a.cost)[0];
  if (now === undefined) return null;
  const target = featuresOf([now]);
  const kind = kindOf(setting, target);
  if (kind === null) return null;
  const rate = goalRates(weeks).get(now.goal.group) ?? 0;
  const found = once(one, `stretches|${now.goal.group}|${kind.key}`, () => stretchesOf(weeks, now, kind.of)).filter(
    ({ rows, cost }) => rows.length >= LEAST_WEEKS && cost * rate >= LEAST_EXPECTED,
  );
  const nearest = (wanted: boolean): RealExample[] =>
    chosen(
      found
        .filter((stretch) => kind.isNow(stretch) === wanted)
        .map((stretch) => ({ stretch, alike: likeness(target, stretch, setting) }))
        .filter(({ alike }) => alike >= LEAST_ALIKE)
        .sort((a, b) => b.alike - a.alike || b.stretch.week - a.stretch.week || (a.stretch.unit < b.stretch.unit ? -1 : 1)), // prettier-ignore
    ).map(({ stretch, alike }) => exampleOf(one, stretch, alike, kind.level(stretch)));
  const having = nearest(true);
  const without = nearest(false);
  return {
    setting,
    level: kind.level(target),
    outcome: now.goal.outcome,
    currency: one.book.currency,
    having,
    without,
    missing:
      having.length === 0
        ? phrase(without.length === 0 ? "examples-none" : "examples-none-having", { alike: LEAST_ALIKE })
        : without.length === 0
          ? phrase("examples-none-without", { alike: LEAST_ALIKE })
          : null,
  };
}

/** How the levels of one setting are told apart. */
interface Kind {
  readonly key: string;
  /** Weeks of one unit with the same answer belong to one stretch; null: to none. */
  readonly of: (row: ModelRow) => string | null;
  /** True where a stretch is as now, false where it is otherwise, null where it is neither. */
  readonly isNow: (stretch: Features) => boolean | null;
  readonly level: (stretch: Features) => string;
}

function kindOf(setting: string, target: Features): Kind | null {
  if (setting === "adset" || setting === "campaign")
    return { key: "unit", of: () => "", isNow: ({ unit }) => unit === target.unit, level: () => "" };
  if (setting === "spend") {
    const apart = (spend: number): number => Math.abs(Math.log(spend / target.spend));
    const band = (spend: number): boolean | null => apart(spend) <= SAME_SPEND ? true : apart(spend) >= OTHER_SPEND ? false : null; // prettier-ignore
    return {
      key: `spend|${target.spend}`,
      of: ({ spend }) => (band(spend) === null ? null : `${band(spend)}|${Math.sign(Math.log(spend / target.spend))}`),
      isNow: ({ spend }) => band(spend),
      level: ({ spend }) => spend.toFixed(2),
    };
  }
  const stated = SWITCHED.find((name) => name === setting);
  if (stated === undefined || target.stated[stated] === null) return null;
  return {
    key: stated,
    of: (row) => statedAt(row, stated),
    isNow: (stretch) => stretch.stated[stated] === target.stated[stated],
    level: (stretch) => stretch.stated[stated] ?? "",
  };
}

/** Runs of weeks of each unit with the same goal as `now` and one answer of `of`, at most `MOST_WEEKS` long. */
function stretchesOf(weeks: readonly ModelRow[], now: ModelRow, of: Kind["of"]): Stretch[] {
  const open = new Map<string, { level: string; rows: ModelRow[] }>();
  const done: ModelRow[][] = [];
  for (const row of weeks) {
    if (row.goal.group !== now.goal.group) continue;
    const level = of(row);
    const run = open.get(row.unit.key);
    const goesOn = run !== undefined && run.level === level && run.rows.length < MOST_WEEKS && row.week - run.rows.at(-1)!.week <= 14; // prettier-ignore
    if (goesOn) run.rows.push(row);
    else {
      if (run !== undefined) done.push(run.rows);
      if (level === null) open.delete(row.unit.key);
      else open.set(row.unit.key, { level, rows: [row] });
    }
  }
  for (const { rows } of open.values()) done.push(rows);
  return done.map((rows) => ({
    ...featuresOf(rows),
    rows,
    cost: rows.reduce((sum, row) => sum + row.cost, 0),
    outcome: rows.reduce((sum, row) => sum + row.outcome, 0),
  }));
}

/** The nearest of each unit first, so that three examples are not one; then the next nearest of any. */
function chosen<T extends { readonly stretch: Stretch; readonly alike: number }>(ranked: readonly T[]): T[] {
  const seen = new Set<string>();
  const first = ranked.filter(({ stretch }) => !seen.has(stretch.unit) && seen.add(stretch.unit));
  const rest = ranked.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, MOST_EXAMPLES).sort((a, b) => b.alike - a.alike);
}

function exampleOf(one: Case, { rows, cost, outcome }: Stretch, alike: number, level: string): RealExample {
  const { unit, goal } = rows[0]!;
  return {
    name: unit.name,
    campaign: unit.level === "adset" ? unit.campaign : null,
    level,
    from: dateOf(rows[0]!.week),
    to: dateOf(rows.at(-1)!.week + 6),
    cost: moneyFromUnits(Math.round(cost * 100) / 100, one.book.currency),
    results: Math.round(outcome * 100) / 100,
    perHundred: (100 * outcome * goal.size) / cost,
    alike,
  };
}

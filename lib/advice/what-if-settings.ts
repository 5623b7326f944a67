import { SWITCHED } from "@/lib/domain/what-if";
import type { Switched, WhatIfChange, WhatIfLevel, WhatIfSetting } from "@/lib/domain/what-if";
import type { Phrase } from "@/lib/domain/suggestion";
import { explainRow } from "@/lib/model/explain";
import { Z90 } from "@/lib/model/special";
import type { FittedModel, TrainingTable } from "@/lib/model/types";
import { seeded, spreadNormals } from "@/lib/response/seeded";
import type { Case } from "./case";
import { campaignOf, currentOf, once } from "./case";
import type { Goal } from "./goal";
import { featuresOf, LEAST_ALIKE, likeness } from "./likeness";
import { phrase } from "./phrases";
import { currentRows } from "./score";
import { statedAt } from "./stated";
import { goalRates, tableOf } from "./training-table";
import type { GoalRates, ModelRow } from "./training-table";
import type { Unit } from "./unit";
import { unitWeeks } from "./unit-weeks";

/** Results that the level's money would have brought at the goal's average: fewer say too little. */
const LEAST_EXPECTED = 30;
/** Where no campaign ever had both levels, so many campaigns of each must stand against each other. */
const LEAST_CAMPAIGNS = 3;

/** What the history has of each level of one setting for one goal. */
interface Known {
  readonly rows: readonly ModelRow[];
  readonly weeks: number;
  readonly campaigns: ReadonlySet<string>;
  readonly expected: number;
  readonly results: number;
}

/** Settings with two levels or more in the account's history for this goal, and what speaks against trying each here. */
export function settingChoices(
  one: Case,
  unit: Unit,
  goal: Goal,
  model: FittedModel | null,
  change: WhatIfChange,
): WhatIfSetting[] {
  const target = runningRow(one, unit, goal);
  if (target === null) return [];
  return SWITCHED.flatMap((setting) => {
    const now = levelNow(one, unit, target, setting);
    const levels = levelsOf(one, goal, setting);
    if (now === null || levels.size < 2) return [];
    const choices = [...levels]
      .map(([level, known]): WhatIfLevel => ({
        level,
        weeks: known.weeks,
        campaigns: known.campaigns.size,
        results: Math.round(known.results),
        closed: level === now ? null : closedBy(one, levels, level, now, { setting, target, model }),
      }))
      .sort((a, b) => Number(b.level === now) - Number(a.level === now) || b.weeks - a.weeks);
    const wanted = change.settings[setting];
    const isOpen = choices.some(({ level, closed }) => level === wanted && closed === null);
    return [{ setting, now, chosen: isOpen ? wanted! : now, levels: choices }];
  });
}

/** Whether the history says of any week with this goal how the setting was. */
export function isStated(one: Case, goal: Goal, setting: Switched): boolean {
  return levelsOf(one, goal, setting).size > 0;
}

function closedBy(
  one: Case,
  levels: ReadonlyMap<string, Known>,
  level: string,
  now: string,
  { setting, target, model }: { setting: Switched; target: ModelRow; model: FittedModel | null },
): Phrase | null {
  if (model === null) return phrase("score-not-trained", {});
  if (!model.card.usable) return phrase("score-nothing-predicts", {});
  const known = levels.get(level)!;
  if (known.expected < LEAST_EXPECTED)
    return phrase("what-if-thin-level", { results: Math.floor(known.results), needed: LEAST_EXPECTED });
  if (tellsApart(levels, level, now) === null)
    return phrase("what-if-one-campaign", { campaigns: known.campaigns.size, needed: LEAST_CAMPAIGNS });
  const alike = once(one, `alike|${target.goal.group}|${target.unit.key}|${target.week}|${setting}|${level}`, () => {
    const own = featuresOf([target]);
    return known.rows.reduce((best, row) => Math.max(best, likeness(own, featuresOf([row]), setting)), 0);
  });
  return alike < LEAST_ALIKE ? phrase("what-if-not-alike", { alike: LEAST_ALIKE }) : null;
}

/** What tells two levels apart: campaigns that had both, else enough campaigns of each; null: nothing does. */
function tellsApart(levels: ReadonlyMap<string, Known>, a: string, b: string): "changes" | "campaigns" | null {
  const [of, against] = [levels.get(a)?.campaigns, levels.get(b)?.campaigns];
  if (!of || !against) return null;
  if ([...of].some((key) => against.has(key))) return "changes";
  return Math.min(of.size, against.size) >= LEAST_CAMPAIGNS ? "campaigns" : null;
}

/**
 * What the chosen levels make of the outcome at the same spend, in `count` possible worlds: the model's own prediction of the running
 * row that spends most, with those levels against without, one by one, with its doubt about both; where no campaign ever changed, also with the
 * scatter of campaigns around the model, which the few on each side do not average away. Null where nothing is changed.
 */
export function settingFactors(
  one: Case,
  unit: Unit,
  goal: Goal,
  model: FittedModel | null,
  settings: readonly WhatIfSetting[],
  count: number,
): Float64Array | null {
  const changed = settings.filter(({ now, chosen }) => now !== chosen);
  const target = runningRow(one, unit, goal);
  if (changed.length === 0 || model === null || target === null) return null;
  let mean = 0;
  let variance = 0;
  let table = overridden(
    one,
    target,
    settings.map(({ setting, now }) => [setting, now] as const),
  );
  for (const { setting, now, chosen } of changed) {
    const next = withLevel(table, setting, chosen);
    const there = contrast(model, next, table, setting);
    const back = contrast(model, table, next, setting);
    mean += there.value;
    variance += (there.reach / Z90) ** 2 + (back.reach / Z90) ** 2;
    const levels = levelsOf(one, goal, setting);
    if (tellsApart(levels, chosen, now) === "campaigns") {
      const each = (level: string): number => 1 / levels.get(level)!.campaigns.size;
      variance += campaignScatter(one, goal) * (each(chosen) + each(now));
    }
    table = next;
  }
  const sd = Math.sqrt(variance);
  return spreadNormals(count, seeded(changed.length * 7919 + Math.round(mean * 1e6))).map((z) =>
    Math.exp(mean + sd * z),
  );
}

function ratesOf(one: Case): GoalRates {
  return once(one, "goal-rates", () => goalRates(unitWeeks(one)));
}

function contrast(
  model: FittedModel,
  row: TrainingTable,
  against: TrainingTable,
  setting: Switched,
): { readonly value: number; readonly reach: number } {
  const { contributions } = explainRow(model, row, 0, against, Float64Array.of(1), [
    { name: setting, columns: [setting] },
  ]);
  const { value, low, high } = contributions[0]!;
  return { value, reach: 0.5 * (high - low) };
}

/** Variance of the campaigns' log rates around the goal's average, without the scatter of counts. */
function campaignScatter(one: Case, goal: Goal): number {
  return once(one, `campaign-scatter|${goal.group}`, () => {
    const rate = ratesOf(one).get(goal.group) ?? 0;
    const sums = new Map<string, { expected: number; outcome: number }>();
    for (const row of unitWeeks(one)) {
      if (row.goal.group !== goal.group) continue;
      const sum = sums.get(row.unit.campaignKey) ?? { expected: 0, outcome: 0 };
      sums.set(row.unit.campaignKey, { expected: sum.expected + row.cost * rate, outcome: sum.outcome + row.outcome });
    }
    const logs = [...sums.values()].map(({ expected, outcome }) => ({
      log: Math.log((outcome + 0.5) / (expected + 0.5)),
      noise: 1 / (outcome + 0.5),
    }));
    const centre = logs.reduce((sum, { log }) => sum + log, 0) / logs.length;
    const spread =
      logs.reduce((sum, { log, noise }) => sum + (log - centre) ** 2 - noise, 0) / Math.max(1, logs.length - 1);
    return Math.max(0.01, spread);
  });
}

/** The unit's part that spends most now. */
function runningRow(one: Case, unit: Unit, goal: Goal): ModelRow | null {
  return once(one, `running|${unit.level}|${unit.key}|${goal.group}`, () => newestRow(one, unit, goal));
}

function newestRow(one: Case, unit: Unit, goal: Goal): ModelRow | null {
  const rows = currentRows(one, campaignOf(one, unit), unitWeeks(one)).filter((row) => row.goal.group === goal.group);
  const own = rows.filter((row) => row.unit.key === unit.key);
  return (own.length > 0 ? own : rows).sort((a, b) => b.cost - a.cost)[0] ?? null;
}

function levelsOf(one: Case, goal: Goal, setting: Switched): ReadonlyMap<string, Known> {
  return once(one, `levels|${goal.group}|${setting}`, () => {
    const rate = ratesOf(one).get(goal.group) ?? 0;
    const groups = new Map<string, ModelRow[]>();
    for (const row of unitWeeks(one)) {
      const level = row.goal.group === goal.group ? statedAt(row, setting) : null;
      if (level === null) continue;
      const rows = groups.get(level);
      if (rows) rows.push(row);
      else groups.set(level, [row]);
    }
    return new Map(
      [...groups].map(([level, rows]): [string, Known] => [
        level,
        {
          rows,
          weeks: new Set(rows.map(({ week }) => week)).size,
          campaigns: new Set(rows.map(({ unit }) => unit.campaignKey)),
          expected: rows.reduce((sum, { cost }) => sum + cost * rate, 0),
          results: rows.reduce((sum, { outcome }) => sum + outcome, 0),
        },
      ]),
    );
  });
}

/** The level now: the bid strategy as the page says, else as the history last stated it. */
function levelNow(one: Case, unit: Unit, target: ModelRow, setting: Switched): string | null {
  if (setting !== "bidStrategy") return statedAt(target, setting);
  return currentOf(one, unit).strategy ?? currentOf(one, campaignOf(one, unit)).strategy ?? statedAt(target, setting);
}

function overridden(one: Case, row: ModelRow, levels: readonly (readonly [Switched, string])[]): TrainingTable {
  return levels.reduce((table, [setting, level]) => withLevel(table, setting, level), tableOf([row], ratesOf(one)));
}

function withLevel(table: TrainingTable, setting: Switched, level: string): TrainingTable {
  return {
    ...table,
    categorical: { ...table.categorical, [setting]: Array.from({ length: table.length }, () => level) },
  };
}

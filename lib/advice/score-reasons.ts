import { Z90 } from "@/lib/model/special";
import { explainRow } from "@/lib/model/explain";
import type { ColumnGroup } from "@/lib/model/explain";
import { SWITCHED } from "@/lib/domain/what-if";
import type { FittedModel } from "@/lib/model/types";
import { shapeAt } from "@/lib/response/curve";
import { seeded } from "@/lib/response/seeded";
import { quantileOf } from "@/lib/response/summary";
import type { Case } from "./case";
import { fittedFor } from "./case";
import { typicalShapes } from "./leave-out";
import { tableOf } from "./training-table";
import type { GoalRates, ModelRow } from "./training-table";
import type { DriftedRates } from "./unit-drift";

/** Share of one setting in log(rate) of a row against the account's average campaign of the same week. */
export interface Reason {
  readonly setting: string;
  readonly level: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Rows of the account that a campaign is compared with. */
const MOST_COMPARED = 60;
const DRAWS = 200;

/**
 * What can be told apart: the campaign or ad set as it is, its spend, and those of its settings that changed within some campaign. A
 * setting that never did is part of its campaign: nothing says which of the two it is.
 */
export function settingGroups(rows: readonly ModelRow[], rates: GoalRates): ColumnGroup[] {
  const table = tableOf(rows, rates);
  const campaigns = table.categorical["campaign"]!;
  const changed = SWITCHED.filter((name) => {
    const seen = new Map<string, string>();
    return table.categorical[name]!.some((level, i) => {
      if (level === null) return false;
      const known = seen.get(campaigns[i]!);
      seen.set(campaigns[i]!, level);
      return known !== undefined && known !== level;
    });
  });
  const fixed = SWITCHED.filter((name) => !changed.includes(name));
  return [
    { name: "adset", columns: ["campaign", "adset", ...fixed] },
    { name: "spend", columns: ["spend"] },
    ...changed.map((name) => ({ name, columns: [name] })),
  ];
}

/** As many rows as are compared with, spread evenly over the money: each stands for the same amount. */
export function comparedRows(rows: readonly ModelRow[]): ModelRow[] {
  const total = rows.reduce((sum, row) => sum + row.cost, 0);
  const count = Math.min(MOST_COMPARED, rows.length);
  const kept: ModelRow[] = [];
  let passed = 0;
  for (const row of rows) {
    passed += row.cost;
    // A row that several of the marks fall on counts several times.
    while (kept.length < count && (kept.length + 0.5) / count <= passed / total) kept.push(row);
  }
  return kept;
}

/**
 * Reasons of every row, and the mean log(rate) of the rows that they are compared with; together they are log(rate) exactly. What
 * spend does comes from the unit's own response curve: the model's is one for the whole account.
 */
export function reasonsOf(
  one: Case,
  model: FittedModel,
  rates: GoalRates,
  now: readonly ModelRow[],
  drifted: DriftedRates,
  compared: readonly ModelRow[],
  groups: readonly ColumnGroup[],
): { readonly base: number; readonly rows: readonly (readonly Reason[])[] } {
  const table = tableOf(now, rates);
  const against = tableOf(compared, rates);
  const weights = new Float64Array(against.length).fill(1 / against.length);
  const explained = now.map((_, i) => explainRow(model, table, i, against, weights, groups));
  return {
    base: explained[0]?.base ?? 0,
    rows: explained.map(({ contributions, base }, i) => {
      const spend = spendShare(one, now[i]!, compared);
      const changed = contributions.filter(({ name }) => name !== "adset" && name !== "spend");
      const rest = Math.log(drifted.rate[i]!) - base - spend.value - changed.reduce((sum, { value }) => sum + value, 0);
      // What is left to the unit is as doubtful as its rate and all that was taken from it.
      const reach = Math.hypot(
        Z90 * drifted.sd[i]!,
        0.5 * (spend.high - spend.low),
        ...changed.map(({ low, high }) => 0.5 * (high - low)),
      );
      const unit = { setting: table.categorical["adset"]?.[i] == null ? "campaign" : "adset", value: rest, low: rest - reach, high: rest + reach }; // prettier-ignore
      return [
        { ...unit, level: table.categorical[unit.setting]?.[i] ?? "" },
        { setting: "spend", level: "", ...spend },
        ...changed.map(({ name, ...share }) => ({ setting: name, level: table.categorical[name]?.[i] ?? "", ...share })), // prettier-ignore
      ];
    }),
  };
}

/** What the unit's results per money would be at the spends of the rows that it is compared with, against now: on its own curve. */
function spendShare(
  one: Case,
  { unit, goal, spend }: ModelRow,
  compared: readonly ModelRow[],
): { readonly value: number; readonly low: number; readonly high: number } {
  const fit = fittedFor(one, unit, goal);
  const shapes = fit?.draws.map((draw) => draw.shape) ?? typicalShapes(DRAWS, seeded(Math.round(spend * 100)));
  const own = fit ? spend / fit.reference : 1;
  const step = Math.max(1, Math.floor(shapes.length / DRAWS));
  const shares: number[] = [];
  for (let at = 0; at < shapes.length; at += step) {
    const perMoney = (x: number): number => Math.log(shapeAt(shapes[at]!, x) / x);
    const here = perMoney(own);
    shares.push(compared.reduce((sum, row) => sum + here - perMoney((own * row.spend) / spend), 0) / compared.length);
  }
  const sorted = Float64Array.from(shares).sort();
  return { value: quantileOf(sorted, 0.5), low: quantileOf(sorted, 0.05), high: quantileOf(sorted, 0.95) };
}

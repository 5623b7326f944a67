import { moneyFromUnits } from "@/lib/domain/money";
import type { Money } from "@/lib/domain/money";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { SuggestionDetail } from "@/lib/domain/suggestion-detail";
import { dayNumber, weekdayOf } from "@/lib/response/calendar";
import { outcomeAt } from "@/lib/response/read-response";
import { textsOf } from "@/lib/copywriting/text-history";
import type { Case } from "./case";
import { goalFor, responseOf } from "./case";
import { daysFor, recentOf } from "./recent";
import { comparisonsOf } from "./targeting";
import type { Comparison } from "./targeting";
import { ADVISED_BREAKDOWNS } from "./sum-cells";
import type { Unit } from "./unit";
import { DAY_MS } from "@/lib/domain/day-length";

type Curve = NonNullable<SuggestionDetail["curve"]>;
type Segments = NonNullable<SuggestionDetail["segments"]>;
type Example = SuggestionDetail["examples"][number];

const CURVE_POINTS = 40;
const MOST_DAYS = 365;
const MOST_EXAMPLES = 3;

/** Curve, compared cells and nearest real examples of a suggestion that was made for this case. */
export function detailOf(one: Case, suggestion: Suggestion): SuggestionDetail {
  const { id, kind } = suggestion;
  const unit = unitOf(one, suggestion);
  if (unit === null) return { id, curve: null, segments: null, examples: [] };
  if (kind === "copy") return { id, curve: null, segments: null, examples: adsWith(one, textOf(suggestion.proposed)) };
  if (kind === "targeting") {
    const comparison = comparisonsOf(one, unit, ADVISED_BREAKDOWNS).find((c) => id.split(":").includes(c.breakdown));
    if (comparison === undefined) return { id, curve: null, segments: null, examples: [] };
    return { id, curve: null, segments: segmentsOf(one, comparison, suggestion), examples: cellElsewhere(one, comparison, suggestion) }; // prettier-ignore
  }
  const spend = recentOf(one.book, unit, goalFor(one, unit), 28)?.spend ?? 0;
  const proposed = Math.max(0, spend + suggestion.effect.costPerWeek.mid / 7);
  return { id, curve: curveOf(one, unit, spend, proposed), segments: null, examples: weeksNear(one, unit, proposed) };
}

/** The campaign or ad set that a suggestion is about. */
export function unitOf(one: Case, { entity }: Suggestion): Unit | null {
  const units = entity.level === "campaign" ? one.book.campaigns : one.book.adsets;
  const id = entity.level === "campaign" ? entity.ids.campaign : entity.ids.adset;
  const all = [...units.values()];
  return all.find((unit) => (id === null ? unit.name === entity.name : unit.id === id)) ?? null;
}

function curveOf(one: Case, unit: Unit, current: number, proposed: number): Curve | null {
  const goal = goalFor(one, unit);
  const fit = responseOf(one, unit, goal);
  if (fit.status === "not-enough") return null;
  const most = Math.max(fit.highest, current, proposed) * 1.15;
  const points = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => {
    const cost = (most * i) / CURVE_POINTS;
    const { low, mid, high } = outcomeAt(fit, cost);
    return { cost, low, mid, high };
  });
  return {
    outcome: goal.outcome,
    currency: one.book.currency,
    points,
    days: fit.points.slice(-MOST_DAYS),
    currentCost: current,
    proposedCost: proposed,
  };
}

function segmentsOf(one: Case, comparison: Comparison, suggestion: Suggestion): Segments {
  const { effects, figures, goal, breakdown } = comparison;
  const per = (100 * figures.outcome) / figures.cost;
  const left = namesLeftOut(suggestion);
  const cells = effects.map((cell) => ({
    name: cell.cell,
    rate: {
      low: per * Math.exp(cell.mean - 1.645 * cell.sd),
      mid: per * Math.exp(cell.mean),
      high: per * Math.exp(cell.mean + 1.645 * cell.sd),
      level: 0.9,
    },
    cost: money(one, cell.cost),
    results: Math.round((cell.outcome / goal.size) * 100) / 100,
    chosen: left.has(cell.cell),
  }));
  return { dimension: breakdown, outcome: goal.outcome, currency: one.book.currency, cells };
}

/** The cells that the suggestion leaves out, as its reasons name them. */
function namesLeftOut(suggestion: Suggestion): Set<string> {
  const names = new Set<string>();
  for (const { code, params } of suggestion.reasons) {
    if (code === "reason-cell-worse") names.add(textOf(params["cell"]));
    if (code === "reason-cell-share") for (const name of textOf(params["cells"]).split(", ")) names.add(name);
  }
  return names;
}

/** The same cells in the account's other campaigns or ad sets, by money. */
function cellElsewhere(one: Case, { unit, breakdown, goal }: Comparison, suggestion: Suggestion): Example[] {
  const left = namesLeftOut(suggestion);
  const peers = [...(unit.level === "campaign" ? one.book.campaigns : one.book.adsets).values()];
  return peers
    .filter((peer) => peer.key !== unit.key && goalFor(one, peer).group === goal.group)
    .flatMap((peer) => {
      const weeks = (peer.cells.get(breakdown) ?? []).filter(({ cell }) => left.has(cell));
      const cost = weeks.reduce((sum, { sums }) => sum + (sums.costMicros ?? 0) / 1e6, 0);
      const results = weeks.reduce((sum, { sums }) => sum + (goal.measure(sums) ?? 0), 0) / goal.size;
      return cost > 0 ? [{ name: `${peer.name}: ${[...left].join(", ")}`, cost, results }] : [];
    })
    .sort((a, b) => b.cost - a.cost)
    .slice(0, MOST_EXAMPLES)
    .map(({ name, cost, results }) => ({ name, when: `${one.book.from} – ${one.book.to}`, cost: money(one, cost), results: round(results) })); // prettier-ignore
}

/** Weeks of this unit whose spend was nearest to the proposed one. */
function weeksNear(one: Case, unit: Unit, proposed: number): Example[] {
  const goal = goalFor(one, unit);
  const weeks = new Map<number, { cost: number; outcome: number; days: number }>();
  for (const { date, cost, outcome } of daysFor(unit, goal)) {
    const day = dayNumber(date);
    const week = day - weekdayOf(day);
    const sum = weeks.get(week) ?? { cost: 0, outcome: 0, days: 0 };
    weeks.set(week, { cost: sum.cost + cost, outcome: sum.outcome + outcome, days: sum.days + (cost > 0 ? 1 : 0) });
  }
  return [...weeks]
    .filter(([, { days }]) => days === 7)
    .sort(([, a], [, b]) => Math.abs(a.cost / 7 - proposed) - Math.abs(b.cost / 7 - proposed))
    .slice(0, MOST_EXAMPLES)
    .map(([week, { cost, outcome }]) => ({
      name: unit.name,
      when: new Date(week * DAY_MS).toISOString().slice(0, 10),
      cost: money(one, cost),
      results: round(outcome / goal.size),
    }));
}

/** Ads that carried this very text, most impressions first. */
function adsWith(one: Case, text: string): Example[] {
  const ads = new Map<string, { name: string; from: string; to: string; cost: number; results: number }>();
  const known = new WeakMap<object, boolean>();
  for (const row of one.book.adRows) {
    let carries = known.get(row.attributes);
    if (carries === undefined) {
      const texts = textsOf(row);
      carries = [...texts.headlines, ...texts.descriptions, ...texts.primaryTexts].includes(text);
      known.set(row.attributes, carries);
    }
    if (!carries) continue;
    const key = row.adId ?? `${row.campaign}/${row.adset ?? ""}/${row.ad ?? ""}`;
    const sum = ads.get(key) ?? { name: row.ad ?? "", from: row.date, to: row.dateTo, cost: 0, results: 0 };
    sum.cost += (row.metrics.costMicros ?? 0) / 1e6;
    sum.results += row.metrics.conversions ?? row.metrics.results ?? 0;
    if (row.dateTo > sum.to) sum.to = row.dateTo;
    ads.set(key, sum);
  }
  return [...ads.values()]
    .sort((a, b) => b.cost - a.cost)
    .slice(0, MOST_EXAMPLES)
    .map(({ name, from, to, cost, results }) => ({ name, when: `${from} – ${to}`, cost: money(one, cost), results: round(results) })); // prettier-ignore
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function money(one: Case, units: number): Money {
  return moneyFromUnits(Math.round(units * 100) / 100, one.book.currency);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { fitBase, fromStored, type StoredRecipe } from "@/lib/model/base";
import { takeTable, usableRows } from "@/lib/model/clean";
import { explained } from "@/lib/model/deviance";
import type { Drift } from "@/lib/model/drift-variance";
import type { EffectsModel } from "@/lib/model/effects-model";
import { importedLevel } from "@/lib/model/imported/judge";
import { startPace } from "@/lib/model/pace";
import { predictTable } from "@/lib/model/predict";
import type { Rows } from "@/lib/model/rows";
import { encode } from "@/lib/model/schema";
import type { Member, ModelState } from "@/lib/model/state";
import { checksum } from "@/lib/model/storage";
import type { FitOptions, FittedModel, LearningReason, TrainingTable } from "@/lib/model/types";
import { averageRate } from "@/lib/model/validation";

/**
 * The same model with new days in it: the effects are fitted anew to all rows by the recipes that validation had chosen, which takes
 * a second or two; trees, networks, their weights and the intervals stay. Levels that training never saw stay unknown to it.
 */
export async function updateModel(
  model: FittedModel,
  table: TrainingTable,
  options: Pick<FitOptions, "signal" | "onProgress">,
): Promise<FittedModel> {
  const started = performance.now();
  const pace = startPace(options);
  pace.report("base", 0);
  const clean = usableRows(table);
  const state = model.state as ModelState;
  const rows: Rows = {
    encoded: encode(state.schema, clean, clean.exposure),
    outcome: clean.outcome,
    exposure: clean.exposure,
    weight: new Float64Array(clean.length).fill(1),
  };
  const fit = (recipe: StoredRecipe): Promise<EffectsModel> =>
    fitBase(state.schema, rows, clean.time, fromStored(recipe), pace);
  const members: Member[] = [];
  for (const member of state.members) {
    if (member.kind === "effects") members.push({ ...member, model: await fit(member.recipe) });
    else if (member.kind === "imported")
      members.push({ ...member, level: await importedLevel(member.model, state.schema, rows, pace) });
    else members.push(member);
  }
  const doubt = state.doubtRecipe ? await fit(state.doubtRecipe) : state.doubt;
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  const updated: FittedModel = {
    card: {
      ...model.card,
      createdAt: new Date().toISOString(),
      checksum: "",
      rows: clean.length,
      outcomeTotal: sum(clean.outcome),
      exposureTotal: sum(clean.exposure),
      seconds: (performance.now() - started) / 1000,
    },
    averageRate: averageRate(clean.outcome, clean.exposure),
    state: { ...state, members, doubt, drift: upTo(state.drift ?? null, members, clean.time) } satisfies ModelState,
  };
  pace.report("saving", 1);
  return { ...updated, card: { ...updated.card, checksum: await checksum(updated) } };
}

/** What trees and networks say is as old as it was: only where nothing of them is in it has the model learnt from the new days. */
function upTo(drift: Drift | null, members: readonly Member[], time: Float64Array | null): Drift | null {
  const isNew = members.every(({ kind }) => kind === "effects" || kind === "imported");
  return drift && time && isNew ? { ...drift, until: time.reduce((a, b) => Math.max(a, b), drift.until) } : drift;
}

/** Share of the exposure of new rows in settings that the model has never seen, from which on only training anew helps. */
const UNSEEN_SHARE = 0.2;
/** More rows than this, of those that it was trained on: there is more to be learnt than an update can. */
const GROWTH = 1.3;
/** Rows of the past may be corrected by this share without starting anew. */
const CORRECTED = 0.05;
const LEAST_TO_JUDGE = 8;

export interface SeenBefore {
  /** Time of the last row that the model was made with. */
  readonly until: number;
  /** Rows when it was trained from scratch, and when it was last updated. */
  readonly trainedRows: number;
  readonly rows: number;
}

export function rowsAfter(table: TrainingTable, until: number): number[] {
  const rows: number[] = [];
  for (let i = 0; i < table.length; i++) if (table.time && table.time[i]! > until) rows.push(i);
  return rows;
}

/** Why a model must be trained from scratch; null where an update does. */
export function reasonToRetrain(model: FittedModel, table: TrainingTable, seen: SeenBefore): LearningReason | null {
  const state = model.state as ModelState;
  const fresh = rowsAfter(table, seen.until);
  if (!state.usable || !sameColumns(state, table)) return "changed";
  if (Math.abs(table.length - fresh.length - seen.rows) > CORRECTED * seen.rows) return "changed";
  if (table.length > GROWTH * seen.trainedRows) return "grown";
  const news = takeTable(table, fresh);
  if (unseenShare(state, news) > UNSEEN_SHARE) return "new-settings";
  return hasDrifted(model, news) ? "drift" : null;
}

function sameColumns({ schema }: ModelState, table: TrainingTable): boolean {
  const ours = [...schema.categorical, ...schema.numeric].map((column) => column.name);
  const theirs = [...Object.keys(table.categorical), ...Object.keys(table.numeric)];
  return ours.length === theirs.length && theirs.every((name) => ours.includes(name));
}

function unseenShare({ schema }: ModelState, news: TrainingTable): number {
  const { codes } = encode(schema, news, news.exposure);
  let unseen = 0;
  let all = 0;
  for (let i = 0; i < news.length; i++) {
    all += news.exposure[i]!;
    if (codes.some((column) => column[i]! < 0)) unseen += news.exposure[i]!;
  }
  return all > 0 ? unseen / all : 0;
}

/** New rows fall outside their intervals, or are predicted worse than by the average, more than chance has it. */
function hasDrifted(model: FittedModel, news: TrainingTable): boolean {
  if (news.length < LEAST_TO_JUDGE) return false;
  const { predicted, low, high } = predictTable(model, news);
  let outside = 0;
  for (let i = 0; i < news.length; i++) if (news.outcome[i]! < low[i]! || news.outcome[i]! > high[i]!) outside += 1;
  const allowed = news.length * 0.15 + 3 * Math.sqrt(news.length * 0.15 * 0.85);
  const average = news.exposure.map((exposure) => exposure * model.averageRate);
  const { value, standardError } = explained(news.outcome, predicted, average, Int32Array.from(news.outcome.keys()));
  return outside > allowed || value < -2 * standardError;
}

export interface Verdict {
  readonly before: number;
  readonly now: number;
  readonly worse: boolean;
}

/** Both models on rows that neither has seen; null where there are too few. Worse: by more than one standard error of the difference. */
export function compare(before: FittedModel, expectedNow: Float64Array, news: TrainingTable): Verdict | null {
  const total = news.outcome.reduce((a, b) => a + b, 0);
  if (news.length < LEAST_TO_JUDGE || !(total > 0)) return null;
  const rows = Int32Array.from(news.outcome.keys());
  const { predicted } = predictTable(before, news);
  const average = news.exposure.map((exposure) => exposure * before.averageRate);
  const gain = explained(news.outcome, expectedNow, predicted, rows);
  return {
    before: explained(news.outcome, predicted, average, rows).value,
    now: explained(news.outcome, expectedNow, average, rows).value,
    worse: gain.value < -gain.standardError,
  };
}

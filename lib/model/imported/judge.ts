import type { Choice } from "@/lib/model/choose";
import { explained, unitDeviance, type Explained } from "@/lib/model/deviance";
import { beatsChance } from "@/lib/model/imported/beats-chance";
import { importedLogRate, type ImportedModel, type ImportedPredictor } from "@/lib/model/imported/model";
import { unseenRows } from "@/lib/model/imported/unseen";
import type { Pace } from "@/lib/model/pace";
import { takeEncoded, type Rows } from "@/lib/model/rows";
import type { Schema } from "@/lib/model/schema";
import type { Member } from "@/lib/model/state";
import type { ImportedVerdict, TrainingTable } from "@/lib/model/types";
import { expectation, type FoldData, type HeldOut } from "@/lib/model/validation";

/** Fewer rows or results than this say nothing about a model: it waits. */
const LEAST_UNSEEN_ROWS = 30;
const LEAST_UNSEEN_OUTCOMES = 30;
/** Shares of the imported model in the blend with what was chosen without it, the least first: of two alike the smaller is taken. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** The share for each part is chosen on the other parts, so that the figure of the blend is honest. */
const PARTS = 4;
const FEW_ROWS = 20;
/** Standard errors by which it does better before its import than after: no drift of both models explains that. */
const SUSPICIOUS = 3;
/** Rows between two looks at the clock. */
const ROWS_AT_ONCE = 256;

export interface Joined {
  readonly choice: Choice;
  readonly verdict: ImportedVerdict;
  /** What the imported model adds to the final model; null: it is not in it. */
  readonly member: Member | null;
}

export interface Competition {
  readonly schema: Schema;
  readonly rows: Rows;
  readonly folds: readonly FoldData[];
  readonly held: HeldOut;
  readonly pace: Pace;
}

/**
 * Lets an imported model compete with what was chosen without it: on held-out rows that its training cannot have seen, and on no
 * others. It is taken, alone or in a blend, where the result is better than before by more than one standard error of the gain.
 */
export async function joinImported(
  own: Choice,
  imported: ImportedModel,
  table: TrainingTable,
  cluster: Int32Array,
  { schema, rows, folds, held, pace }: Competition,
): Promise<Joined> {
  const { features, network } = imported;
  const output = await outputOf(imported, schema, rows, pace);
  const signal = signalInFolds(output, rows, folds);
  const { claimed, proved } = unseenRows(imported, table);
  const wasHeldOut = [...held.fold.keys()].filter((row) => held.fold[row]! >= 0);
  const believed = wasHeldOut.filter(claimed);
  const certain = believed.filter(proved);
  const judge = (of: Float64Array, on: readonly number[], against: Float64Array): Explained =>
    explained(held.outcome, only(expectation(held, of), on), only(against, on), cluster);
  const ours = expectation(held, own.signal);

  const early = believed.filter((row) => !proved(row));
  const leaks = beatsChance(held.outcome, expectation(held, signal), early) || isBetterBefore(early, certain, (on) => judge(signal, on, ours)); // prettier-ignore
  const fair = leaks ? certain : believed;
  const outcomes = fair.reduce((sum, row) => sum + held.outcome[row]!, 0);
  const facts = {
    checksum: imported.checksum,
    name: imported.name,
    rows: fair.length,
    outcomes,
    proved: certain.length,
    leaks,
    needsRows: Math.max(0, LEAST_UNSEEN_ROWS - fair.length),
    needsOutcomes: Math.max(0, LEAST_UNSEEN_OUTCOMES - outcomes),
  };
  const none = { explained: null, standardError: null, ours: null, gain: null, gainError: null, share: 0 };
  if (facts.needsRows > 0 || facts.needsOutcomes > 0)
    return { choice: own, verdict: { ...facts, ...none, state: "waiting" }, member: null };

  const { share, honest } = chooseShare(own.signal, signal, fair, held, table.time);
  const alone = judge(signal, fair, held.baseline);
  const blend = judge(honest, fair, held.baseline);
  const gain = judge(honest, fair, ours);
  const surely = ({ value, standardError }: Explained): boolean => value > standardError * (1 + FEW_ROWS / fair.length);
  const isTaken = share > 0 && surely(gain) && surely(blend);
  const verdict: ImportedVerdict = {
    ...facts,
    state: isTaken ? "taken" : "no-better",
    explained: alone.value,
    standardError: alone.standardError,
    ours: judge(own.signal, fair, held.baseline).value,
    gain: gain.value,
    gainError: gain.standardError,
    share: isTaken ? share : 0,
  };
  const result = (name: string, { value, standardError }: Explained) => ({ name, devianceExplained: value, standardError, rows: fair.length }); // prettier-ignore
  // A blend without a share of it is what was chosen before.
  const both = share > 0 ? [result("imported blend", blend)] : [];
  const candidates = [...own.candidates, result("imported", alone), ...both];
  if (!isTaken) return { choice: { ...own, candidates }, verdict, member: null };
  const isFair = new Set(fair);
  return {
    choice: {
      chosen: share === 1 ? "imported" : "imported blend",
      usable: true,
      candidates,
      // Rows that it may have seen say nothing about it: they keep what was said without it.
      signal: own.signal.map((before, row) => isFair.has(row) ? (1 - share) * before + share * signal[row]! : before), // prettier-ignore
      weights: own.weights.map((weight) => (1 - share) * weight),
    },
    verdict,
    member: { kind: "imported", weight: share, model: { features, network }, level: levelOf(output, rows) },
  };
}

/** True where the model waited for rows when it was last judged, and there are enough by now. */
export function awaitsImported(verdict: ImportedVerdict | undefined, imported: ImportedModel | null, table: TrainingTable): boolean {
  if (verdict?.state !== "waiting" || imported === null) return false;
  const { claimed, proved } = unseenRows(imported, table);
  const unseen = [...table.outcome.keys()].filter((row) => claimed(row) && (!verdict.leaks || proved(row)));
  const outcomes = unseen.reduce((sum, row) => sum + table.outcome[row]!, 0);
  return unseen.length >= LEAST_UNSEEN_ROWS && outcomes >= LEAST_UNSEEN_OUTCOMES;
} // prettier-ignore

async function outputOf(model: ImportedPredictor, schema: Schema, rows: Rows, pace: Pace): Promise<Float64Array> {
  const output = new Float64Array(rows.outcome.length);
  for (let start = 0; start < output.length; start += ROWS_AT_ONCE) {
    const length = Math.min(ROWS_AT_ONCE, output.length - start);
    const part = takeEncoded(
      rows.encoded,
      Int32Array.from({ length }, (_, k) => start + k),
    );
    output.set(importedLogRate(model, schema, part), start);
    await pace.rest();
  }
  return output;
}

/**
 * What must be added to the output so that it expects as many results of these rows as there were: a model that was trained on other
 * accounts, or before the exposure's unit changed, knows what is better and worse, and these rows know how much there is of it.
 */
function levelOf(output: Float64Array, { outcome, exposure }: Pick<Rows, "outcome" | "exposure">): number {
  let total = 0;
  let expected = 0;
  for (let i = 0; i < output.length; i++) {
    total += outcome[i]!;
    expected += exposure[i]! * Math.exp(output[i]!);
  }
  return Math.log((total || 0.5) / expected);
}

/** The level of an imported model on these rows. */
export async function importedLevel(model: ImportedPredictor, schema: Schema, rows: Rows, pace: Pace): Promise<number> {
  return levelOf(await outputOf(model, schema, rows, pace), rows);
}

/** log(rate) - log(average) of held-out rows, with the level from each fold's own training rows; NaN elsewhere. */
function signalInFolds(output: Float64Array, rows: Rows, folds: readonly FoldData[]): Float64Array {
  const signal = new Float64Array(output.length).fill(Number.NaN);
  for (const fold of folds) {
    const train = Float64Array.from(fold.trainRows, (row) => output[row]!);
    const shift = levelOf(train, fold.train) - Math.log(fold.averageRate);
    for (const row of fold.rows) signal[row] = output[row]! + shift;
  }
  return signal;
}

function only(values: Float64Array, rows: readonly number[]): Float64Array {
  const kept = new Float64Array(values.length).fill(Number.NaN);
  for (const row of rows) kept[row] = values[row]!;
  return kept;
}

function isBetterBefore(early: readonly number[], late: readonly number[], gainOn: (rows: readonly number[]) => Explained): boolean {
  if (early.length < LEAST_UNSEEN_ROWS || late.length < LEAST_UNSEEN_ROWS) return false;
  const [before, after] = [gainOn(early), gainOn(late)];
  return before.value - after.value > SUSPICIOUS * Math.hypot(before.standardError, after.standardError);
} // prettier-ignore

/** The share that does best, and what held-out rows are told when the share for each part of them is chosen on the other parts. */
function chooseShare(
  own: Float64Array,
  imported: Float64Array,
  fair: readonly number[],
  held: HeldOut,
  time: Float64Array | null,
): { readonly share: number; readonly honest: Float64Array } {
  const order = time ? [...fair].sort((a, b) => time[a]! - time[b]! || a - b) : fair;
  const partOf = (k: number): number => Math.min(PARTS - 1, Math.floor((PARTS * k) / order.length));
  const mixed = (share: number, row: number): number => (1 - share) * own[row]! + share * imported[row]!;
  const losses = SHARES.map((share) => {
    const expected = expectation(held, only(own.map((_, row) => mixed(share, row)), fair)); // prettier-ignore
    const loss = new Float64Array(PARTS);
    order.forEach((row, k) => (loss[partOf(k)]! += unitDeviance(held.outcome[row]!, expected[row]!)));
    return loss;
  });
  const best = (without: number | null): number => {
    const total = (loss: Float64Array): number => loss.reduce((sum, value, p) => sum + (p === without ? 0 : value), 0);
    const totals = losses.map(total);
    return SHARES[totals.indexOf(Math.min(...totals))]!;
  };
  const honest = new Float64Array(own.length).fill(Number.NaN);
  const shares = Array.from({ length: PARTS }, (_, p) => best(p));
  order.forEach((row, k) => (honest[row] = mixed(shares[partOf(k)]!, row)));
  return { share: best(null), honest };
}

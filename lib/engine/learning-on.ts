import { takeTable } from "@/lib/model/clean";
import { predictTable } from "@/lib/model/predict";
import { checksum } from "@/lib/model/storage";
import { awaitsImported } from "@/lib/model/imported/judge";
import type { ImportedModel } from "@/lib/model/imported/model";
import type { FittedModel, Learning, LearningReason, TrainingProgress, TrainingTable } from "@/lib/model/types";
import { compare, reasonToRetrain, rowsAfter, updateModel, type SeenBefore, type Verdict } from "@/lib/model/update";

/** The model that is in use, and what it has seen; null where an older version of the extension did not note it. */
export interface AtHand {
  readonly model: FittedModel;
  readonly seen: SeenBefore | null;
}
interface Made {
  readonly model: FittedModel;
  readonly seen: SeenBefore;
  readonly learning: Learning;
}

const SEED = 20261122;

interface Bringing {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TrainingProgress) => void;
  readonly wasmPath: string | undefined;
  readonly imported?: ImportedModel | null;
}

/** The model for these rows: updated, trained anew, or the one at hand where what is new is worse. */
export async function bringUpToDate(
  known: AtHand | null,
  table: TrainingTable,
  asked: boolean,
  how: Bringing,
): Promise<Made> {
  const started = performance.now();
  const until = (table.time ?? new Float64Array(0)).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const fresh = known?.seen ? rowsAfter(table, known.seen.until) : [];
  const learning = (of: Learning["how"], reason: LearningReason, verdict: Verdict | null): Learning => ({
    how: of,
    reason,
    newRows: fresh.length,
    seconds: (performance.now() - started) / 1000,
    before: verdict?.before ?? null,
    now: verdict?.now ?? null,
  });
  // Another imported model than the one that the model at hand was trained beside, or none any more.
  const isOther = known !== null && (known.model.card.imported?.checksum ?? null) !== (how.imported?.checksum ?? null);
  let reason: LearningReason = asked ? "asked" : known === null ? "first" : "changed";
  if (known?.seen && !asked) {
    const why =
      isOther || awaitsImported(known.model.card.imported, how.imported ?? null, table)
        ? "imported"
        : reasonToRetrain(known.model, table, known.seen);
    const updated = why === null ? await tryUpdate(known.model, table, fresh, how) : null;
    if (updated?.verdict?.worse === false || (updated && updated.verdict === null)) {
      const seen = { until, trainedRows: known.seen.trainedRows, rows: table.length };
      return { model: updated.model, seen, learning: learning("updated", "new-days", updated.verdict) };
    }
    reason = why ?? "worse";
  }
  // TF.js is two thirds of the engine's code: whoever only looks, or updates, does not wait for it.
  const { fitTable } = await import("@/lib/model/fit");
  let expected: Float64Array = new Float64Array(0);
  const { wasmPath, imported, ...rest } = how;
  const model = await fitTable(table, {
    ...rest,
    seed: SEED,
    onHeldOut: (each) => (expected = each),
    ...(wasmPath === undefined ? {} : { wasmPath }),
    ...(imported ? { imported } : {}),
  });
  const judged = fresh.filter((row) => !Number.isNaN(expected[row]!));
  const verdict = known?.seen
    ? compare(
        known.model,
        Float64Array.from(judged, (row) => expected[row]!),
        takeTable(table, judged),
      )
    : null;
  // What was removed or exchanged must not come back as a part of the model before.
  if (known?.seen && verdict?.worse && !isOther)
    return {
      model: await withVerdict(known.model, model),
      seen: known.seen,
      learning: learning("kept", reason, verdict),
    };
  return {
    model,
    seen: { until, trainedRows: table.length, rows: table.length },
    learning: learning("trained", reason, verdict),
  };
}

/** What the newer training found of an imported model holds for the model that is kept, which does without it. */
async function withVerdict(kept: FittedModel, judged: FittedModel): Promise<FittedModel> {
  const { imported } = judged.card;
  if (!imported || (kept.card.imported?.share ?? 0) > 0) return kept;
  const card = { ...kept.card, imported: { ...imported, share: 0 } };
  return { ...kept, card: { ...card, checksum: await checksum({ ...kept, card }) } };
}

/** Updates without the newest period first, where there are several: what that says of it is compared with the model at hand. */
async function tryUpdate(model: FittedModel, table: TrainingTable, fresh: readonly number[], how: Bringing) {
  const last = fresh.reduce((most, row) => Math.max(most, table.time![row]!), Number.NEGATIVE_INFINITY);
  const newest = fresh.filter((row) => table.time![row] === last);
  let verdict: Verdict | null = null;
  if (newest.length < fresh.length) {
    const before = [...table.outcome.keys()].filter((row) => table.time![row]! < last);
    const candidate = await updateModel(model, takeTable(table, before), how);
    const news = takeTable(table, newest);
    verdict = compare(model, predictTable(candidate, news).predicted, news);
  }
  return { model: await updateModel(model, table, how), verdict };
}

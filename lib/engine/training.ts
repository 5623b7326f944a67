import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import { goalRates, modelRows, tableOf } from "@/lib/advice/training-table";
import { once } from "@/lib/advice/case";
import { SCORE_NEEDS } from "@/lib/advice/score";
import type { HistoryDb } from "@/lib/history/db";
import { loadModel, saveModel } from "@/lib/history/models";
import { restoreModel, serialiseModel } from "@/lib/model/storage";
import type { FittedModel, TrainingProgress } from "@/lib/model/types";
import type { Shelf } from "./account-shelf";
import { fail } from "./answers";

/** A model with the imports it was trained on. */
interface Stored {
  readonly basis: string;
  readonly stored: unknown;
}

export interface KnownModel {
  readonly basis: string;
  /** As numbered by lib/history. */
  readonly version: number;
  readonly model: FittedModel;
}

const SEED = 20261122;

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && "basis" in value && "stored" in value;
}

export interface Trainer {
  /** Trains, or joins the training that runs. Throws FitCancelled. */
  train(account: AccountRef, shelf: Shelf, onProgress: (progress: TrainingProgress) => void): Promise<FittedModel>;
  /** The saved model; null where there is none, or none that its checksum and format vouch for. */
  load(account: AccountRef): Promise<KnownModel | null>;
  cancel(): void;
  forget(): void;
}

export function openTrainer(db: HistoryDb, wasmPath: string | undefined): Trainer {
  interface Run {
    readonly fit: Promise<FittedModel>;
    readonly abort: AbortController;
    readonly listeners: Set<(progress: TrainingProgress) => void>;
  }
  const runs = new Map<string, Run>();
  const loaded = new Map<string, KnownModel>();

  async function fit(account: AccountRef, shelf: Shelf, run: Omit<Run, "fit">): Promise<FittedModel> {
    const rows = once(shelf, "model-rows", () => modelRows(shelf.book));
    const table = tableOf(rows, goalRates(rows));
    if (table.length === 0) fail("no-history");
    // TF.js is two thirds of the engine's code: whoever only looks does not wait for it.
    const { fitTable } = await import("@/lib/model/fit");
    const model = await fitTable(table, {
      seed: SEED,
      signal: run.abort.signal,
      onProgress: (progress) => {
        for (const listener of run.listeners) listener(progress);
      },
      ...(wasmPath === undefined ? {} : { wasmPath }),
    });
    const stored: Stored = { basis: shelf.version, stored: serialiseModel(model) };
    const version = await saveModel(db, account, stored);
    if (version === null) fail("no-history");
    loaded.set(accountKey(account), { basis: shelf.version, version, model });
    return model;
  }

  return {
    async train(account, shelf, onProgress) {
      const key = `${accountKey(account)}|${shelf.version}`;
      let run = runs.get(key);
      if (run) run.listeners.add(onProgress);
      else {
        const parts = { abort: new AbortController(), listeners: new Set([onProgress]) };
        run = { ...parts, fit: fit(account, shelf, parts) };
        runs.set(key, run);
        const done = (): void => void runs.delete(key);
        run.fit.then(done, done);
      }
      const { listeners } = run;
      try {
        return await run.fit;
      } finally {
        listeners.delete(onProgress);
      }
    },
    async load(account) {
      const key = accountKey(account);
      // Checksums take a while on large models: what was verified once in this worker stays so while no newer version is stored.
      const versions = await db.models.where("account").equals(key).primaryKeys();
      const newest = Math.max(0, ...versions.map(([, version]) => version));
      const known = loaded.get(key);
      if (known?.version === newest) return known;
      const stored = newest === 0 ? null : await loadModel(db, account, isStored);
      if (stored === null) return null;
      try {
        const model = { basis: stored.basis, version: newest, model: await restoreModel(stored.stored) };
        loaded.set(key, model);
        return model;
      } catch {
        // Another format or a broken checksum: as good as none, and it is trained anew.
        return null;
      }
    },
    cancel() {
      for (const run of runs.values()) run.abort.abort();
    },
    forget() {
      this.cancel();
      loaded.clear();
    },
  };
}

/** True where there is enough history for a model to be worth its time. */
export function worthTraining(shelf: Shelf): boolean {
  const rows = once(shelf, "model-rows", () => modelRows(shelf.book));
  const results = rows.reduce((sum, row) => sum + row.outcome, 0);
  return results >= SCORE_NEEDS.results && new Set(rows.map((row) => row.week)).size >= SCORE_NEEDS.weeks;
}

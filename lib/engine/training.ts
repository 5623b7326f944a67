import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import { goalRates, modelRows, tableOf } from "@/lib/advice/training-table";
import { once } from "@/lib/advice/case";
import { SCORE_NEEDS } from "@/lib/advice/score";
import type { HistoryDb } from "@/lib/history/db";
import { loadModel, newestModel, saveModel } from "@/lib/history/models";
import { usableRows } from "@/lib/model/clean";
import { restoreModel, serialiseModel } from "@/lib/model/storage";
import type { FittedModel, Learning, TrainingProgress } from "@/lib/model/types";
import type { SeenBefore } from "@/lib/model/update";
import type { Shelf } from "./account-shelf";
import { fail } from "./answers";
import { loadImported } from "./imported";
import { bringUpToDate } from "./learning-on";

/** A model with the imports it was trained on, what it has seen of them, and how it came to be. */
interface Stored {
  readonly basis: string;
  readonly stored: unknown;
  readonly seen?: SeenBefore;
  readonly learning?: Learning;
}

export interface KnownModel {
  readonly basis: string;
  /** As numbered by lib/history. */
  readonly version: number;
  /** When it was stored: numbers are used again where the newest was removed, perhaps in another tab. */
  readonly savedAt: string;
  readonly model: FittedModel;
  readonly seen: SeenBefore | null;
  readonly learning: Learning | null;
}
function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && "basis" in value && "stored" in value;
}

export interface Trainer {
  /**
   * Brings the model up to date, or joins what does so already: a short update where that does, training from scratch where it does
   * not or the person `asked` for it. What turns out worse on the newest days than the model at hand is not taken. Throws FitCancelled.
   */
  train(account: AccountRef, shelf: Shelf, onProgress: (progress: TrainingProgress) => void, asked?: boolean): Promise<FittedModel>; // prettier-ignore
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

  async function fit(account: AccountRef, shelf: Shelf, run: Omit<Run, "fit">, asked: boolean): Promise<FittedModel> {
    const rows = once(shelf, "model-rows", () => modelRows(shelf.book));
    const table = usableRows(tableOf(rows, goalRates(rows)));
    if (table.length === 0) fail("no-history");
    const known = await load(account);
    const options = {
      signal: run.abort.signal,
      onProgress: (progress: TrainingProgress) => {
        for (const listener of run.listeners) listener(progress);
      },
    };
    const imported = await loadImported(db, account);
    const { model, seen, learning } = await bringUpToDate(known, table, asked, { ...options, wasmPath, imported });
    const stored: Stored = { basis: shelf.version, stored: serialiseModel(model), seen, learning };
    const saved = (await saveModel(db, account, stored)) ?? fail("no-history");
    loaded.set(accountKey(account), { basis: shelf.version, ...saved, model, seen, learning });
    return model;
  }

  async function load(account: AccountRef): Promise<KnownModel | null> {
    const key = accountKey(account);
    // Checksums take a while on large models: what was verified once in this worker stays so while no newer version is stored.
    const newest = await newestModel(db, account);
    const known = loaded.get(key);
    if (known && known.version === newest?.version && known.savedAt === newest.savedAt) return known;
    const stored = newest === null ? null : await loadModel(db, account, isStored);
    if (newest === null || stored === null) return null;
    try {
      const { basis, seen = null, learning = null } = stored;
      const model = { basis, ...newest, model: await restoreModel(stored.stored), seen, learning };
      loaded.set(key, model);
      return model;
    } catch {
      // Another format or a broken checksum: as good as none, and it is trained anew.
      return null;
    }
  }

  return {
    async train(account, shelf, onProgress, asked = false) {
      const imported = await db.importedModels.where("account").equals(accountKey(account)).primaryKeys();
      const key = `${accountKey(account)}|${shelf.version}|${String(imported)}|${asked}`;
      let run = runs.get(key);
      if (run) run.listeners.add(onProgress);
      else {
        const parts = { abort: new AbortController(), listeners: new Set([onProgress]) };
        // One after the other: what began before an import, or without a model that was brought in since, must not have the last word.
        const earlier = [...runs]
          .filter(([other]) => other.startsWith(`${accountKey(account)}|`))
          .map(([, one]) => one.fit);
        run = { ...parts, fit: Promise.allSettled(earlier).then(() => fit(account, shelf, parts, asked)) };
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
    load,
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

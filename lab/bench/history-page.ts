/** Runs in an extension page beside the desk: what the import is compared with, and what the engine answers by itself. */
import { wrap } from "comlink";
import Dexie from "dexie";
import Papa from "papaparse";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi } from "@/lib/engine/api";

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const benchHistory = {
  /** Papa Parse alone, in its fastest way that needs no whole file: slice by slice, nothing kept. */
  papa: (file: File) =>
    timed(
      () =>
        new Promise((resolve, reject) =>
          Papa.parse(file, { chunk: () => undefined, complete: resolve, error: reject }),
        ),
    ),
  /** A bare bulkPut of the very records that the import stored, into an empty database. */
  async bulkPut() {
    const ours = await new Dexie("adjutant").open();
    const records = (await ours.table("rows").toArray()) as unknown[];
    ours.close();
    const bare = new Dexie("adjutant-bench");
    bare.version(1).stores({ rows: "id" });
    await bare.open();
    const taken = await timed(() => bare.table("rows").bulkPut(records));
    await bare.delete();
    return taken;
  },
  /** The first overviews and key factors of so many new workers, which read all rows, and later overviews of the last. */
  async overview(script: string, account: AccountRef, workers: number, times: number) {
    const first: number[] = [];
    const later: number[] = [];
    const factors: number[] = [];
    for (let number = 0; number < workers; number += 1) {
      const worker = new Worker(script, { type: "module" });
      const engine = wrap<EngineApi>(worker);
      await engine.accounts();
      const ask = async () => {
        const answer = await engine.overview(account);
        if (!answer.ok) throw new Error(answer.trouble.message);
      };
      first.push(await timed(ask));
      factors.push(
        await timed(async () => {
          const answer = await engine.keyFactors(account, "results-per-cost");
          if (!answer.ok) throw new Error(answer.trouble.message);
        }),
      );
      if (number === workers - 1) for (let time = 0; time < times; time += 1) later.push(await timed(ask));
      worker.terminate();
    }
    return { first, later, factors };
  },
};

declare global {
  interface Window {
    benchHistory: typeof benchHistory;
    clickDelays: number[];
  }
}
window.benchHistory = benchHistory;

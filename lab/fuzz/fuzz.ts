import type { HistoryDb } from "@/lib/history/db";
import { importInto } from "@/lib/engine/importing";
import { mutated, seeded } from "./mutate";
import type { Seed } from "./seeds";

export interface FuzzResult {
  readonly files: number;
  readonly refused: number;
  readonly imported: number;
  /** Errors that no importer foresaw. */
  readonly uncaught: number;
  readonly overTwoSeconds: number;
  /** Files that were refused and of which something was stored all the same. */
  readonly storedOfRefused: number;
  readonly slowestMs: number;
  /** Numbers of the first bad cases: the same seed gives them again. */
  readonly bad: readonly { readonly number: number; readonly what: string }[];
}

const HANG_MS = 2_000;

/** Imports `files` mutated files of one format, each as the desk would, into an empty history. */
export async function fuzzFormat(
  db: HistoryDb,
  seeds: readonly Seed[],
  files: number,
  seed: number,
  from = 0,
): Promise<FuzzResult> {
  const result = { refused: 0, imported: 0, uncaught: 0, overTwoSeconds: 0, storedOfRefused: 0, slowestMs: 0 };
  const bad: { number: number; what: string }[] = [];
  for (let number = from; number < from + files; number += 1) {
    const below = seeded(seed * 1_000_003 + number);
    const start = seeds[below(seeds.length)]!;
    const bytes = mutated(start.bytes, seeds[below(seeds.length)]!.bytes, below);
    const reading = { today: "2026-11-22", mapping: {}, signal: new AbortController().signal };
    const began = performance.now();
    let fault: string | null = null;
    let stored = 0;
    try {
      const outcomes = await importInto(
        db,
        { platform: start.platform, accountId: "1" },
        [new File([bytes], start.name)],
        reading,
        () => undefined,
      );
      stored = outcomes.filter(({ importId }) => importId !== null).length;
      for (const { result: each } of outcomes)
        if (!each.ok && each.trouble.code === "failed") fault = String(each.trouble.params["detail"] ?? "failed");
    } catch (error) {
      fault = String(error);
    }
    const took = performance.now() - began;
    result.slowestMs = Math.max(result.slowestMs, took);
    if (stored > 0) result.imported += 1;
    else result.refused += 1;
    if (fault !== null) result.uncaught += 1;
    if (took > HANG_MS) result.overTwoSeconds += 1;
    const kept = await db.imports.count();
    const chunks = await db.rows.orderBy("batch").uniqueKeys();
    const spilled = kept !== stored || chunks.length !== stored;
    if (spilled) result.storedOfRefused += 1;
    if (fault !== null || took > HANG_MS || spilled)
      bad.push({ number, what: fault ?? (spilled ? "stored of a refused file" : `${Math.round(took)} ms`) });
    if (kept > 0 || spilled || stored > 0)
      await Promise.all([db.rows.clear(), db.imports.clear(), db.accounts.clear()]);
  }
  return { files, ...result, slowestMs: Math.round(result.slowestMs), bad: bad.slice(0, 10) };
}

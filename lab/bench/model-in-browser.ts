import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserKind } from "../browsers/find";
import { openStage } from "../stage/stage";

export interface BrowserModel {
  readonly train: { seconds: number; chosen: string; backend: string; epochs: number; leaked: number };
  readonly thousand: readonly number[];
  readonly one: readonly number[];
  readonly whatIf: readonly number[];
  /** null: the fit was done before. */
  readonly cancel: readonly (number | null)[];
  readonly rates: { training: number; square: number; shaped: number; width: number };
}

async function bundled(entry: string, format: "esm" | "iife"): Promise<string> {
  const options = { bundle: true, write: false, minify: true, target: "es2022", tsconfig: "tsconfig.json" } as const;
  const built = await build({ ...options, format, entryPoints: [entry] });
  return built.outputFiles[0]!.text;
}

/** Trains and predicts in a worker of the extension itself: its origin, its policy, its WASM files. */
export async function measureModelInBrowser(kind: BrowserKind, rows: number): Promise<BrowserModel> {
  const stage = await openStage({ kind, headless: true, days: 30 });
  try {
    const { extensionDir, extensionOrigin } = stage.launched;
    await writeFile(join(extensionDir!, "bench-model.js"), await bundled("lab/bench/model-worker.ts", "esm"));
    const page = await stage.open(`${extensionOrigin}/desk.html#import`);
    await page.waitForSelector('[data-testid="desk"][data-state="ready"]', { timeout: 60_000 });
    await page.evaluate(await bundled("lab/bench/model-page.ts", "iife"));
    const train = await page.evaluate((n) => window.benchModel.train(n), rows);
    process.stderr.write(`${kind}: trained in ${train.seconds.toFixed(1)} s\n`);
    const predict = (of: "rows" | "what-if", n: number, times: number) =>
      page.evaluate((what, count, again) => window.benchModel.predict(what, count, again), of, n, times);
    const one = await predict("rows", 1, 60);
    const thousand = await predict("rows", 1_000, 12);
    const whatIf = await predict("what-if", 10_000, 8);
    const cancel: (number | null)[] = [];
    for (const share of [0.01, 0.05, 0.15, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
      cancel.push(
        await page.evaluate((n, after) => window.benchModel.cancel(n, after), rows, share * train.seconds * 1000),
      );
    const rates = await page.evaluate((n) => window.benchModel.rates(n), rows);
    return { train, one, thousand, whatIf, cancel, rates };
  } finally {
    await stage.close();
  }
}

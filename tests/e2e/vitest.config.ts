import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Run once per browser: `BROWSER=chromium|firefox vitest run --config tests/e2e/vitest.config.ts`. */
export default defineConfig({
  resolve: { alias: { "@": resolve(import.meta.dirname, "../..") } },
  test: {
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    // One browser at a time: two cores, and timings that people would see.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});

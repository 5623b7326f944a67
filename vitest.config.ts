import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ["{lib,components,entrypoints,lab,tests}/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    testTimeout: 30_000,
    // All cores: by default Vitest leaves one idle, which on a machine with two is half of them.
    maxWorkers: "100%",
  },
});

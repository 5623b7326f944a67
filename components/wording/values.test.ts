import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { speak } from "@/components/testing/locale";
import { valueText } from "@/components/wording/values";

beforeAll(() => speak("en"));

const GOAL = { kind: "setting", setting: "conversionGoal" } as const;

test("says every conversion location that Meta's reader knows in words, not in its code", () => {
  const reader = readFileSync(path.resolve(import.meta.dirname, "../../lib/platforms/meta-ads/settings.ts"), "utf8");
  const codes =
    reader
      .split("CONVERSION_CODES")
      .slice(1, 2)
      .join()
      .match(/"[A-Z_]+"/g) ?? [];
  expect(codes.length).toBeGreaterThan(8);
  for (const code of codes) expect(valueText(GOAL, code.slice(1, -1), "meta-ads")).toMatch(/[a-z]/);
});

test("leaves a conversion goal of the page's own words as it is", () => {
  expect(valueText(GOAL, "Qualified leads", "google-ads")).toBe("Qualified leads");
  expect(valueText(GOAL, "constructor", "google-ads")).toBe("constructor");
});

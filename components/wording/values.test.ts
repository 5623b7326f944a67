import { beforeAll, expect, test } from "vitest";
import { speak } from "@/components/testing/locale";
import { valueText } from "@/components/wording/values";
import { CONVERSION_CODES } from "@/lib/platforms/meta-ads/conversion";

beforeAll(() => speak("en"));

const GOAL = { kind: "setting", setting: "conversionGoal" } as const;

test("says every conversion location that Meta's reader knows in words, not in its code", () => {
  expect(CONVERSION_CODES.size).toBeGreaterThan(8);
  for (const code of CONVERSION_CODES) expect(valueText(GOAL, code, "meta-ads")).toMatch(/[a-z]/);
});

test("leaves a conversion goal of the page's own words as it is", () => {
  expect(valueText(GOAL, "Qualified leads", "google-ads")).toBe("Qualified leads");
  expect(valueText(GOAL, "constructor", "google-ads")).toBe("constructor");
});

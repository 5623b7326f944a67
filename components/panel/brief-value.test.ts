import { beforeAll, expect, test } from "vitest";
import { briefValue } from "@/components/panel/brief-value";
import { speak } from "@/components/testing/locale";
import { readBrief } from "@/lib/brief/read-brief";

beforeAll(() => speak("en"));

test.each([
  ["Our budget is 60,000 EUR a year.", "€60,000 a year"],
  ["Our budget is 900 EUR a week.", "€900 a week"],
  ["Our budget is 50 EUR a day.", "€50 a day"],
])("a budget is shown with its period: %s", (mail, shown) => {
  const { fields } = readBrief(mail, "2026-11-27");
  expect(briefValue("budget", fields)).toBe(shown);
});

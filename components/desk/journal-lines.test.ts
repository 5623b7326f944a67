// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { whenText } from "@/components/desk/journal-lines";
import { speak } from "@/components/testing/locale";
import { moment } from "@/components/wording/formats";

beforeEach(() => speak("en"));

test("a change between two readings of one minute is of that minute", () => {
  const at = "2026-11-27T03:16:40.000Z";
  expect(whenText({ since: "2026-11-27T03:16:05.000Z", at })).toBe(moment(at));
  expect(whenText({ since: "2026-11-27T03:15:59.000Z", at })).toMatch(/^Between .* and /);
  expect(whenText({ since: null, at })).toBe(`By ${moment(at)}`);
});

import { beforeAll, expect, test } from "vitest";
import { speak } from "@/components/testing/locale";
import { modelName } from "@/components/wording/model-name";

beforeAll(() => speak("en"));

test.each([
  ["models/gemini-3.1-flash-lite", "Gemini 3.1 Flash Lite"],
  ["gemini-3.8-flash", "Gemini 3.8 Flash"],
  ["built-in", "the browser's own model"],
])("%s is called %s", (id, name) => {
  expect(modelName(id)).toBe(name);
});

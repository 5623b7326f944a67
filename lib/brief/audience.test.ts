import { describe, expect, it, vi } from "vitest";
import { readBrief } from "./read-brief";
import { AUDIENCE_SENTENCES, NO_AUDIENCE } from "./testing/audience-sentences";
import type { BriefLanguage } from "./types";

vi.setConfig({ testTimeout: 120_000 });

const audienceOf = (brief: string, sentence: string) =>
  readBrief(brief.replace("#", sentence), "2026-11-27").fields.audience?.value.toLowerCase() ?? null;

describe("who is meant", () => {
  it.each(Object.entries(AUDIENCE_SENTENCES))("is read from nine of ten sentences: %s", (_, { brief, said }) => {
    const missed = said.filter(
      ([sentence, word]) => audienceOf(brief, sentence)?.includes(word.toLowerCase()) !== true,
    );
    expect(missed.length / said.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1);
  });
  it.each(Object.entries(NO_AUDIENCE) as [BriefLanguage, readonly string[]][])(
    "is not read out of what names nobody: %s",
    (language, sentences) => {
      const { brief } = AUDIENCE_SENTENCES[language];
      const wrong = sentences.flatMap((one) => audienceOf(brief, one) ?? []);
      expect(wrong).toEqual([]);
    },
  );
});

import { describe, expect, it, vi } from "vitest";
import { readBrief } from "./read-brief";
import { LANGUAGE_SENTENCES } from "./testing/language-sentences";

vi.setConfig({ testTimeout: 120_000 });

describe("the languages of the ads", () => {
  it.each(Object.entries(LANGUAGE_SENTENCES))(
    "are read from a sentence, also those few people speak, and not where one is only spoken of: %s",
    (_, { brief, said }) => {
      const wrong = said.filter(([sentence, codes]) => {
        const read = readBrief(brief.replace("#", sentence), "2026-11-27").fields.languages?.value ?? [];
        return [...read].sort().join() !== [...codes].sort().join();
      });
      expect(wrong).toEqual([]);
    },
  );
  it("are no towns and no markets", () => {
    for (const text of [
      "Ads only in Valencia and Alicante, please.",
      "Ads for the German market, only in Kent.",
      "Anuncios solo en Valencia.",
    ])
      expect(readBrief(text, "2026-11-27").fields.languages).toBeNull();
  });
});

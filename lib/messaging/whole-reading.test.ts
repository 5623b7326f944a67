import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { createGiver } from "@/lib/overlay/give-reading";
import type { AskedPart } from "./reading-parts";
import { wholeReading } from "./whole-reading";

const long = (seed: string) => seed.repeat(Math.ceil(120_000 / seed.length));

it("puts a text of any length together again", async () => {
  const giver = createGiver();
  const lengths = fc.integer({ min: 1, max: 400_000 });
  await fc.assert(
    fc.asyncProperty(lengths, async (length) => {
      const text = "0123456789".repeat(length / 10 + 1).slice(0, length);
      const ask = (part: AskedPart) => Promise.resolve(part === null ? giver.first(text) : giver.next(part));
      expect(await wholeReading(ask)).toBe(text);
    }),
    { numRuns: 30 },
  );
});

it("begins anew where somebody else asked for a reading in between, and mixes no two", async () => {
  const giver = createGiver();
  const texts = [long("first"), long("second"), long("third")];
  const ask = vi.fn((part: AskedPart) => {
    if (part !== null) return Promise.resolve(giver.next(part));
    const given = giver.first(texts.shift()!);
    // The other panel's question comes right after ours.
    if (texts.length === 2) giver.first(texts.shift()!);
    return Promise.resolve(given);
  });
  expect(await wholeReading(ask)).toBe(long("third"));
});

it("rejects what is no piece of a reading", async () => {
  for (const answer of [null, "text", { of: 1, index: 1, count: 2, text: "" }, { of: 1, index: 0, count: 2, text: 5 }])
    await expect(wholeReading(() => Promise.resolve(answer))).rejects.toThrow("does not fit");
});

import * as v from "valibot";
import { expect, it } from "vitest";
import { joinParts, partsOf, readingPart, type ReadingPart } from "./reading-parts";

const long = Array.from({ length: 30_000 }, (_, n) => `row ${n} \u20ac`).join();
const all = (parts: readonly ReadingPart[]) => {
  const join = joinParts();
  return parts.map((part) => join(part)).filter((text) => text !== null);
};

it("a text arrives as it was sent, in pieces that the protocol takes", () => {
  const parts = partsOf(long);
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect(v.safeParse(readingPart, part).success).toBe(true);
  expect(all(parts)).toEqual([long]);
  expect(all([...partsOf("one"), ...parts, ...partsOf("two")])).toEqual(["one", long, "two"]);
});

it("a text that lacks a piece is dropped, the next one is not", () => {
  const [first, second, ...rest] = partsOf(long);
  expect(all([first!, ...rest, ...partsOf("next")])).toEqual(["next"]);
  expect(all([first!, second!, ...partsOf("next"), ...rest])).toEqual(["next"]);
  expect(all(rest)).toEqual([]);
});

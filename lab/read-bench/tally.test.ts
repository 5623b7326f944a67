import { expect, it } from "vitest";
import { unreadable } from "@/lib/domain/reading";
import type { Scored } from "./score";
import { count, noTally, sharesOf } from "./tally";

const scored = (outcome: Scored["outcome"], expected: unknown, got: unknown): Scored => ({
  field: "clicks",
  outcome,
  reason: "",
  where: "Brand",
  expected,
  got,
});
const tallyOf = (...all: Scored[]) => {
  const tally = noTally();
  count(tally, {
    index: 0,
    recipe: "",
    mutation: "none",
    platform: "google-ads",
    language: "en",
    scored: all,
    milliseconds: 1,
  });
  return tally;
};
const read = { status: "found", value: 1 };

it("counts what was rightly not read apart: what was doubtful, what is not shown, and what nobody gave", () => {
  const tally = tallyOf(
    scored("right", { value: 1 }, read),
    scored("right", { value: 1, doubtful: true }, read),
    scored("right", { value: 1, doubtful: true }, unreadable("ambiguous")),
    scored("right", { value: 1, doubtful: true }, null),
    scored("right", "not-shown", null),
    scored("right", "absent", { status: "absent" }),
    scored("missed", { value: 1 }, unreadable("no-match")),
  );
  expect(tally.total).toEqual({ fields: 7, right: 6, missed: 1, wrong: 0, refused: 2, notShown: 1 });
});

it("gives the share of what is shown, strict with every refusal as a miss, lenient without them", () => {
  const shares = sharesOf({ fields: 100, right: 95, missed: 5, wrong: 0, refused: 10, notShown: 20 });
  expect(shares.rightStrict).toBeCloseTo(65 / 80);
  expect(shares.rightLenient).toBeCloseTo(65 / 70);
});

it("has no share of nothing", () => {
  expect(sharesOf(noTally().total)).toEqual({ rightStrict: 0, rightLenient: 0 });
});

import { describe, expect, it } from "vitest";
import { freeze, release } from "../dom";
import { googleBases } from "../google-base";
import { metaBases } from "../meta-base";
import type { BasePage } from "../page";
import { openBase } from "../run-pages";
import { MUTATIONS } from "./all";

const SEED = 11;
/** Tables and forms of both platforms, in several languages; enough that each mutation fits one. */
const WANTED = [
  [googleBases(SEED), / en-US .* campaign: table/],
  [googleBases(SEED), / en-US .* campaign: drawer open/],
  [metaBases(SEED), / en_US .* campaigns$/],
  [metaBases(SEED), / de_DE .* ad set form/],
] as const;
const bases = WANTED.map(([makers, wanted]) => firstOf(makers, wanted)).map((base) => {
  const { document, truth } = openBase(base, SEED, "test");
  const untouched = freeze(document);
  release(document);
  return { base, untouched, truth };
});

/** Makes pages until one has such a recipe. */
function firstOf(makers: readonly (() => BasePage)[], wanted: RegExp): BasePage {
  for (const make of makers) {
    const base = make();
    if (wanted.test(base.recipe)) return base;
  }
  throw new Error(`no page of the kind ${String(wanted)}`);
}

describe.each(MUTATIONS.filter(({ name }) => name !== "none"))("the mutation $name", (mutation) => {
  it("changes a page, comes out the same from the same seed, and touches nothing where it does not fit", async () => {
    let applied = 0;
    for (const { base, untouched, truth } of bases) {
      const [one, two] = [openBase(base, SEED, "test"), openBase(base, SEED, "test")];
      const did = mutation.apply(one);
      expect(mutation.apply(two)).toBe(did);
      const [first, second] = [one, two].map(({ document }) => freeze(document));
      expect(second === first, "the same seed gives the same page").toBe(true);
      expect(two.truth).toEqual(one.truth);
      expect(first !== untouched, "it says truly whether it changed the page").toBe(did);
      if (!did) expect(one.truth).toEqual(truth);
      applied += did ? 1 : 0;
      for (const { document } of [one, two]) release(document);
      // The DOM's weak references let go of a page only when the event loop turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(applied).toBeGreaterThan(0);
  });
});

it("there are many kinds, each with a name of its own", () => {
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  expect(MUTATIONS.length).toBeGreaterThan(50);
});

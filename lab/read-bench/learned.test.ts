// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { LEARNABLE, type Learnable, type LearnedLocator } from "@/lib/domain/learned";
import { unreadable, type PageReading } from "@/lib/domain/reading";
import { googleAds } from "@/lib/platforms/google-ads";
import { derive, pickForm } from "@/lib/platforms/learned/derive";
import { withLearned } from "@/lib/platforms/learned/with-learned";
import { metaAds } from "@/lib/platforms/meta-ads";
import type { AdPlatform } from "@/lib/platforms/platform";
import { release } from "./dom";
import { MUTATIONS } from "./mutations/all";
import type { BasePage, BenchPage } from "./page";
import { makeBases, openBase } from "./run-pages";
import { score } from "./score";

const SEED = 23;

/** A reader that knows nothing of these settings: whatever is read of them comes from where the person pointed. */
function blindTo(platform: AdPlatform, settings: readonly Learnable[]): AdPlatform {
  const blind = (reading: PageReading): PageReading =>
    reading.settings === null
      ? reading
      : {
          ...reading,
          settings: {
            ...reading.settings,
            ...Object.fromEntries(settings.map((one) => [one, unreadable("no-match")])),
          },
        };
  return {
    ...platform,
    read: (document, url) => blind(platform.read(document, url)),
    locate: (document, url, target) =>
      target.kind === "setting" && settings.some((one) => one === target.setting)
        ? null
        : platform.locate(document, url, target),
  };
}

/** Points at each setting where the reader knows it to be. */
function learnOn({ document, url, platform: id }: BenchPage): LearnedLocator[] {
  const platform = id === "google-ads" ? googleAds : metaAds;
  return LEARNABLE.flatMap((setting) => {
    const hit = platform.locate(document, url, { kind: "setting", setting })?.element;
    const blind = blindTo(platform, [setting]);
    const form = pickForm(blind.read(document, url));
    const outcome = hit == null ? null : derive({ platform: blind, document, url, setting, form }, hit);
    return outcome?.status === "proved" ? [outcome.locator] : [];
  });
}

describe("places that were shown, on pages that changed since", () => {
  it("are read rightly or not at all", { timeout: 240_000 }, async () => {
    const bases = makeBases(SEED);
    const tally = { bases: 0, learned: 0, right: 0, missed: 0, wrong: [] as string[] };
    const meet = (base: BasePage, locators: readonly LearnedLocator[], round: number) => {
      const mutation = MUTATIONS[round % MUTATIONS.length]!;
      const page = openBase(base, SEED, `learned/${base.recipe}/${round}`);
      mutation.apply(page);
      const platform = base.platform === "google-ads" ? googleAds : metaAds;
      const settings = locators.map(({ setting }) => setting);
      const reading = withLearned(blindTo(platform, settings), () => locators).read(page.document, page.url);
      for (const { field, where, outcome, expected, got } of score(page.truth, reading)) {
        if (where !== "form" || !settings.some((one) => one === field)) continue;
        if (outcome === "wrong")
          tally.wrong.push(`${mutation.name}, ${base.recipe}: ${field} ${JSON.stringify([expected, got])}`); // prettier-ignore
        else tally[outcome] += 1;
      }
      release(page.document);
    };
    let round = 0;
    for (const make of bases) {
      const base = make();
      if (base.truth.settings === null) continue;
      const whole = openBase(base, SEED, base.recipe);
      const locators = learnOn(whole);
      release(whole.document);
      if (locators.length === 0) continue;
      tally.bases += 1;
      tally.learned += locators.length;
      for (let turn = 0; turn < TURNS; turn++) {
        meet(base, locators, round++);
        // The DOM lets go of a page only when the event loop turns.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    process.stdout.write(
      `  learned places: ${tally.learned} on ${tally.bases} forms, ${tally.bases * TURNS} changed pages: ${tally.right} right, ${tally.missed} refused, ${tally.wrong.length} wrong\n`,
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.learned).toBeGreaterThan(10);
    expect(tally.right).toBeGreaterThan(tally.missed);
  });
});

/** How many changed pages each form is met on; more by hand: `TURNS=40`. */
const TURNS = Number(process.env["TURNS"] ?? 3);

import type { AdPlatform } from "@/lib/platforms/platform";
import { googleAds } from "@/lib/platforms/google-ads";
import { metaAds } from "@/lib/platforms/meta-ads";
import { randomFor } from "../simulator/random";
import { parse, release } from "./dom";
import { googleBases } from "./google-base";
import { mapGoogleTable } from "./google-map";
import { metaBases } from "./meta-base";
import { mapMetaTable } from "./meta-map";
import type { Mutation } from "./mutation";
import { MUTATIONS } from "./mutations/all";
import type { BasePage, BenchPage } from "./page";
import { score } from "./score";
import { count, noTally, type PageResult, type Tally } from "./tally";

const PLATFORMS: Readonly<Record<string, AdPlatform>> = { "google-ads": googleAds, "meta-ads": metaAds };

/** Every kind of page, made when asked for and kept: a page is mutated on a fresh copy. */
export function makeBases(seed: number): (() => BasePage)[] {
  return [...googleBases(seed), ...metaBases(seed)].map((make) => {
    let made: BasePage | null = null;
    return () => (made ??= make());
  });
}

/** A fresh copy of a page, with where things stand on it. */
export function openBase(base: BasePage, seed: number, key: string): BenchPage {
  const document = parse(base.html);
  const truth = structuredClone(base.truth);
  return {
    platform: base.platform,
    language: base.language,
    url: new URL(base.url),
    document,
    truth,
    table: base.platform === "google-ads" ? mapGoogleTable(document, truth) : mapMetaTable(document, truth),
    random: randomFor(seed, key),
  };
}

export interface MutatedPage {
  readonly page: BenchPage;
  readonly base: BasePage;
  readonly mutation: Mutation;
}

/** The page of this number: its base and its mutation follow from seed and number alone. */
export function makePage(bases: readonly (() => BasePage)[], seed: number, index: number): MutatedPage {
  // Every base meets every mutation once before any meets one again.
  const at = index % bases.length;
  const round = Math.floor(index / bases.length);
  const base = bases[at]!();
  const chosen = MUTATIONS[(round + at * 7) % MUTATIONS.length]!;
  const page = openBase(base, seed, `page/${index}`);
  if (chosen.apply(page)) return { page, base, mutation: chosen };
  // It does not fit this page: the next one that does, from a place of the page's own.
  const start = page.random.integer(0, MUTATIONS.length - 1);
  for (let i = 0; i < MUTATIONS.length; i++) {
    const other = MUTATIONS[(start + i) % MUTATIONS.length]!;
    if (other !== chosen && other.apply(page)) return { page, base, mutation: other };
  }
  return { page, base, mutation: MUTATIONS[0]! };
}

/** Reads one page and holds it against its truth. */
export function runPage({ page, base, mutation }: MutatedPage, index: number, read = readWith): PageResult {
  const before = performance.now();
  const reading = read(page);
  return {
    index,
    recipe: base.recipe,
    mutation: mutation.name,
    platform: base.platform,
    language: base.language,
    milliseconds: performance.now() - before,
    scored: score(page.truth, reading),
  };
}

export function readWith({ platform, document, url }: BenchPage) {
  return PLATFORMS[platform]!.read(document, url);
}

/** Runs the pages of these numbers in this process. */
export async function runPages(
  seed: number,
  indices: Iterable<number>,
  done: () => void = () => undefined,
): Promise<Tally> {
  const bases = makeBases(seed);
  const tally = noTally();
  for (const index of indices) {
    const made = makePage(bases, seed, index);
    count(tally, runPage(made, index));
    release(made.page.document);
    done();
    // The DOM's weak references let go of a page only when the event loop turns.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tally;
}

import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { PageReading } from "@/lib/domain/reading";
import { ensureBuilt, PROJECT_ROOT } from "../browsers/build";
import { findBrowser, findOrInstallBrowser, type BrowserKind, type FoundBrowser } from "../browsers/find";
import { launchBrowser } from "../browsers/launch";
import { startHostServer } from "../browsers/server";
import { randomFor } from "../simulator/random";
import { readSettled } from "../stage/reading";
import { SAVED_PAGE_POLICY } from "../verbs/saved-page";
import { freeze, release } from "./dom";
import type { Mutation } from "./mutation";
import { pick, type BasePage } from "./page";
import { makePage, openBase, type MutatedPage } from "./run-pages";
import { score } from "./score";
import { count, noTally, type Tally } from "./tally";

const STEP_MS = 80;
const PATIENCE_MS = 6_000;
/** What browsers' own menus offer. */
const ZOOMS = [0.67, 0.75, 0.8, 0.9, 1.1, 1.25, 1.5];
const STYLES = {
  "google-ads": "tests/replicas/google-ads/app/styles.css",
  "meta-ads": "tests/replicas/meta-ads/app/style.css",
} as const;

/** The browser where it is on this machine; a browser that was asked for by name is installed where that can be done. */
export async function benchBrowser(kind: BrowserKind, asked: boolean): Promise<FoundBrowser | null> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  return asked ? await findOrInstallBrowser(kind, join(tmpdir(), "adjutant-browsers"), log) : findBrowser(kind);
}

const zoomed = (zoom: number): Mutation => ({
  name: `zoom-${Math.round(zoom * 100)}`,
  apply(page) {
    page.document.documentElement.style.setProperty("zoom", String(zoom));
    return true;
  },
});

/** Every third page is whole and zoomed; the others are mutated, some of them zoomed as well. */
function samplePage(bases: readonly (() => BasePage)[], seed: number, index: number): MutatedPage {
  const random = randomFor(seed, `browser/${index}`);
  const zoom = zoomed(pick(random, ZOOMS));
  if (index % 3 === 0) {
    const base = pick(random, bases)();
    const page = openBase(base, seed, `browser/${index}`);
    zoom.apply(page);
    return { page, base, mutation: zoom };
  }
  const made = makePage(bases, seed, random.integer(0, 100_000));
  if (random.next() < 0.3) zoom.apply(made.page);
  return made;
}

/** Reads a sample of mutated pages in one session of a real browser, with the built extension. */
export async function runInBrowser(
  found: FoundBrowser,
  bases: readonly (() => BasePage)[],
  seed: number,
  pages: number,
): Promise<Tally> {
  const tally = noTally();
  const styles = {
    "google-ads": await readFile(join(PROJECT_ROOT, STYLES["google-ads"]), "utf8"),
    "meta-ads": await readFile(join(PROJECT_ROOT, STYLES["meta-ads"]), "utf8"),
  };
  const dir = await ensureBuilt(found.kind);
  let shown = { path: "", html: "" };
  const server = await startHostServer([
    {
      hosts: ["ads.google.com", "adsmanager.facebook.com"],
      handle: ({ url }) =>
        Promise.resolve({
          status: url.pathname === shown.path ? 200 : 404,
          headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": SAVED_PAGE_POLICY },
          body: url.pathname === shown.path ? shown.html : "",
        }),
    },
  ]);
  try {
    const launched = await launchBrowser({ browser: found, extensionDir: dir, server, headless: true });
    try {
      const extensionPage = await launched.open(`${launched.extensionOrigin}/desk.html`);
      let tab: Page | null = null;
      for (let index = 0; index < pages; index++) {
        const { page, base, mutation } = samplePage(bases, seed, index);
        const html = freeze(page.document).replace("</head>", `<style>${styles[page.platform]}</style></head>`);
        release(page.document);
        shown = { path: page.url.pathname, html };
        if (tab === null) tab = await launched.open(page.url.href, { width: 1600, height: 1000 });
        else await tab.goto(page.url.href, { waitUntil: "domcontentloaded", timeout: 30_000 });
        const before = performance.now();
        const reading: PageReading = await readSettled(extensionPage, page.url.href, PATIENCE_MS, STEP_MS);
        count(tally, {
          index,
          recipe: `${found.kind} ${base.recipe}`,
          mutation: mutation.name,
          platform: base.platform,
          language: base.language,
          milliseconds: performance.now() - before,
          scored: score(page.truth, reading),
        });
      }
    } finally {
      await launched.close();
    }
  } finally {
    await server.close();
  }
  return tally;
}

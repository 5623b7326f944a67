import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PageReading } from "@/lib/domain/reading";
import { AD_PAGES } from "@/lib/messaging/ad-pages";
import { ensureBuilt } from "../browsers/build";
import { findOrInstallBrowser, type BrowserKind } from "../browsers/find";
import { launchBrowser } from "../browsers/launch";
import { startHostServer, type HostHandler } from "../browsers/server";
import { readSettled } from "../stage/reading";
import type { Verb } from "../verb";
import { openSavedPage, SAVED_PAGE_POLICY } from "./saved-page";

const HELP = `usage: npm run --silent lab -- read PAGE.html --url URL [--browser chromium|firefox]

Serves a saved page of an ad manager under its real host name to a real browser with the built extension, and prints the
page reading (JSON). URL is the address that the page was saved from: ids and the page's kind are taken from it. What
could not be read is said on stderr, and under "problems". The page's own scripts do not run. The first call builds the extension.
`;

/** Nothing on a saved page moves by itself: two readings that agree are soon there. */
const STEP_MS = 120;
const PATIENCE_MS = 8_000;

function pageHandler(url: URL, html: string): HostHandler {
  return {
    hosts: [url.hostname],
    handle: (request) => {
      const wanted = request.url.pathname === url.pathname;
      return Promise.resolve(
        wanted
          ? {
              status: 200,
              headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": SAVED_PAGE_POLICY },
              body: html,
            }
          : { status: 404, headers: { "content-type": "text/plain" }, body: "" },
      );
    },
  };
}

/** Reads a saved page through a real browser; throws an Error with one sentence where that cannot be done. */
export async function readSavedPage(html: string, url: URL, kind: BrowserKind): Promise<PageReading> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const found = await findOrInstallBrowser(kind, join(tmpdir(), "adjutant-browsers"), log);
  const dir = await ensureBuilt(kind);
  const server = await startHostServer([pageHandler(url, html)]);
  try {
    const launched = await launchBrowser({ browser: found, extensionDir: dir, server, headless: true });
    try {
      await launched.open(url.href, { width: 1600, height: 1000 });
      const extensionPage = await launched.open(`${launched.extensionOrigin}/desk.html`);
      return await readSettled(extensionPage, url.href, PATIENCE_MS, STEP_MS);
    } finally {
      await launched.close();
    }
  } finally {
    await server.close();
  }
}

function isAdPage(url: URL): boolean {
  return AD_PAGES.some((pattern) => url.href.startsWith(pattern.replace(/\*$/, "")));
}

export const readVerb: Verb = {
  name: "read",
  help: HELP,
  async run(args) {
    let parsed;
    try {
      parsed = parseArgs({
        args,
        allowPositionals: true,
        options: { url: { type: "string" }, browser: { type: "string", default: "chromium" } },
      });
    } catch (error) {
      process.stderr.write(`lab read: ${error instanceof Error ? error.message : String(error)}\n${HELP}`);
      return 2;
    }
    const { url: address, browser: kind } = parsed.values;
    const [path] = parsed.positionals;
    if (path === undefined || parsed.positionals.length > 1 || address === undefined) {
      process.stderr.write(HELP);
      return 2;
    }
    if (kind !== "chromium" && kind !== "firefox") {
      process.stderr.write(`lab read: --browser takes chromium or firefox, not ${kind}\n`);
      return 2;
    }
    if (!URL.canParse(address)) {
      process.stderr.write(`lab read: --url ${address} is no address\n`);
      return 2;
    }
    const url = new URL(address);
    if (!isAdPage(url)) {
      process.stderr.write(`lab read: ${address} is not an address of Google Ads or Meta Ads Manager\n`);
      return 1;
    }
    const bytes = await readFile(path).catch(() => null);
    const saved =
      bytes === null ? { complaint: "the file cannot be read; give the path of a saved page" } : openSavedPage(bytes);
    if ("complaint" in saved) {
      process.stderr.write(`lab read: ${path}: ${saved.complaint}\n`);
      return 1;
    }
    try {
      const reading = await readSavedPage(saved.html, url, kind);
      for (const { field, reason, hint } of reading.problems)
        process.stderr.write(`lab read: not read: ${field} (${reason}${hint === "" ? "" : `: ${hint}`})\n`);
      if (reading.page.kind === "other")
        process.stderr.write(`lab read: ${path}: there is no table and no form that Adjutant knows on this page\n`);
      process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
      return 0;
    } catch (error) {
      process.stderr.write(`lab read: ${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
  },
};

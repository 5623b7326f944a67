import { cp, mkdtemp, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { ensureBuilt } from "../browsers/build";
import { findOrInstallBrowser, type BrowserKind } from "../browsers/find";
import { launchBrowser } from "../browsers/launch";
import { startHostServer } from "../browsers/server";

export interface OpenDesk {
  readonly desk: Page;
  /** The browser is gone at once, as in a crash. */
  kill(): Promise<void>;
}

export interface Profile {
  /** Starts the browser on this profile and opens a page of the extension. */
  start(page: string): Promise<OpenDesk>;
  remove(): Promise<void>;
}

/** A browser profile that outlives its browsers, with the built extension in it. */
export async function makeProfile(kind: BrowserKind): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), "adjutant-kill-"));
  const extensionDir = join(folder, "extension");
  await cp(await ensureBuilt(kind), extensionDir, { recursive: true });
  const browser = await findOrInstallBrowser(kind, join(tmpdir(), "adjutant-browsers"), () => undefined);
  const server = await startHostServer([]);
  const uuid = randomUUID();
  return {
    async start(page) {
      const userDataDir = join(folder, "profile");
      const launched = await launchBrowser({ browser, extensionDir, server, headless: true, userDataDir, uuid });
      const desk = await launched.open(`${launched.extensionOrigin}/${page}`);
      return {
        desk,
        async kill() {
          const running = launched.browser.process();
          if (running === null) throw new Error("the browser has no process");
          const gone = new Promise((resolve) => running.once("exit", resolve));
          running.kill("SIGKILL");
          await gone;
          // Its children end a moment later and hold the profile's files until then.
          await new Promise((resolve) => setTimeout(resolve, 400));
        },
      };
    },
    async remove() {
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}

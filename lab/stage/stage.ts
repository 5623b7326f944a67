import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { makeGoogleReplica } from "@/tests/replicas/google-ads/serve";
import { makeMetaReplica } from "@/tests/replicas/meta-ads/serve";
import type { Replica, SavedChange } from "@/tests/replicas/replica";
import { ensureBuilt } from "../browsers/build";
import { findOrInstallBrowser, type BrowserKind } from "../browsers/find";
import { launchBrowser, type LaunchedBrowser } from "../browsers/launch";
import { startHostServer, type HostHandler, type HostServer } from "../browsers/server";
import { simulateBusiness, type SimulatedBusiness } from "../simulator/simulate";

export type Locale = "en-US" | "de-DE";

export interface StageOptions {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  readonly locale?: Locale;
  readonly colorScheme?: "light" | "dark";
  readonly withExtension?: boolean;
  readonly seed?: number;
  readonly days?: number;
  /** Lets a limit of the storage count: without the permission for more. In Firefox it is this limit; in Chromium, one that is set later. */
  readonly roomKb?: number;
  /** More hosts beside the replicas, e.g. Gemini's test double. */
  readonly handlers?: readonly HostHandler[];
  readonly log?: (line: string) => void;
}

/** Both replicas under their real host names, the simulated business behind them, and a browser with the extension. */
export interface Stage {
  readonly business: SimulatedBusiness;
  readonly launched: LaunchedBrowser;
  readonly server: HostServer;
  readonly replicas: { readonly "google-ads": Replica; readonly "meta-ads": Replica };
  readonly locale: Locale;
  /** What the person's Save or Publish recorded on this platform's replica. */
  saved(platform: "google-ads" | "meta-ads"): Promise<readonly SavedChange[]>;
  open(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** A copy for this run, so that a build that starts meanwhile does not pull the files from under the browser. */
async function copyPackage(dir: string, { locale, roomKb }: { locale: Locale; roomKb?: number }): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "adjutant-extension-"));
  await cp(dir, copy, { recursive: true });
  // Debian's browsers come without language packs and know English only: there, German stands in its place.
  if (locale === "de-DE") await cp(join(dir, "_locales/de"), join(copy, "_locales/en"), { recursive: true });
  if (roomKb !== undefined) {
    const path = join(copy, "manifest.json");
    const manifest = JSON.parse(await readFile(path, "utf8")) as { permissions: string[] };
    const permissions = manifest.permissions.filter((name) => name !== "unlimitedStorage");
    await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  }
  return copy;
}

/** `ADJUTANT_EXTENSION` names an unpacked package to be used as it is; without it, this checkout is built where it has changed. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { kind, headless, locale = "en-US", withExtension = true, seed = 7 } = options;
  const log = options.log ?? (() => undefined);
  const browser = await findOrInstallBrowser(kind, join(tmpdir(), "adjutant-browsers"), log);
  const extensionDir = withExtension
    ? await copyPackage(process.env["ADJUTANT_EXTENSION"] ?? (await ensureBuilt(kind)), {
        locale,
        ...(options.roomKb === undefined ? {} : { roomKb: options.roomKb }),
      })
    : null;
  const business = simulateBusiness(options.days === undefined ? { seed } : { seed, days: options.days });
  const replicas = {
    "google-ads": await makeGoogleReplica(business.google),
    "meta-ads": await makeMetaReplica(business.meta),
  };
  const server = await startHostServer([...Object.values(replicas), ...(options.handlers ?? [])]);
  try {
    const launched = await launchBrowser({
      browser,
      extensionDir,
      server,
      headless,
      language: locale,
      ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
      ...(options.roomKb === undefined ? {} : { roomKb: options.roomKb }),
    });
    return {
      business,
      launched,
      server,
      replicas,
      locale,
      async saved(platform) {
        const host = replicas[platform].hosts[0] ?? "";
        const url = new URL(`https://${host}/__replica/saved`);
        const reply = await replicas[platform].handle({ method: "GET", url, body: "" });
        const text = typeof reply.body === "string" ? reply.body : new TextDecoder().decode(reply.body);
        return JSON.parse(text) as SavedChange[];
      },
      open: (url, viewport) => launched.open(url, viewport),
      async close() {
        await launched.close();
        await server.close();
        if (extensionDir !== null) await rm(extensionDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

import { randomUUID } from "node:crypto";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { FoundBrowser } from "./find";
import type { HostServer } from "./server";

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The unpacked extension: `.output/chrome-mv3` or `.output/firefox-mv3`. null: a browser without it. */
  readonly extensionDir: string | null;
  readonly server: HostServer;
  readonly headless: boolean;
  readonly language?: "en-US" | "de-DE";
  readonly colorScheme?: "light" | "dark";
  readonly userDataDir?: string;
  /** Firefox only: the extension's address, for a profile that is opened again. */
  readonly uuid?: string;
  /** Firefox only: all storage of pages and extensions together may take this much. */
  readonly roomKb?: number;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly kind: FoundBrowser["kind"];
  /** e.g. `chrome-extension://abc…` or `moz-extension://…`; empty where no extension was loaded. */
  readonly extensionOrigin: string;
  /** The folder that the browser has the extension from; null where none was loaded. */
  readonly extensionDir: string | null;
  /** Opens an address and waits for the document, in both browsers alike. */
  open(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

const GECKO_ID = "adjutant@adjutant.example";
/** An interactive test of a page may take long on a busy two-core machine. */
const PROTOCOL_TIMEOUT_MS = 300_000;

/**
 * Starts a browser that finds the real host names at our server and nothing else on the network, with the extension in it.
 * Recipes and their reasons: shared facts, stack.md section 6.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  return options.browser.kind === "chromium" ? await launchChromium(options) : await launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { server, extensionDir } = options;
  const rules = [
    ...server.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`),
    "MAP * ~NOTFOUND",
    "EXCLUDE localhost",
    "EXCLUDE 127.0.0.1",
  ].join(", ");
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: options.browser.path,
    headless: options.headless,
    pipe: true,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    acceptInsecureCerts: true,
    ...(extensionDir === null ? {} : { enableExtensions: [extensionDir] }),
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    env: { ...process.env, LANGUAGE: (options.language ?? "en-US").replace("-", "_") },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--ignore-certificate-errors",
      `--lang=${options.language ?? "en-US"}`,
      `--host-resolver-rules=${rules}`,
      "--window-size=1440,960",
      // Emulation of a page would not reach the panel's frame, which has a process of its own. Blink counts dark as 0.
      ...(options.colorScheme === "dark" ? ["--blink-settings=preferredColorScheme=0"] : []),
    ],
  });
  let extensionOrigin = "";
  if (extensionDir !== null) {
    // A manifest error shows only as "no service worker": say so early.
    const target = await browser
      .waitForTarget((candidate) => candidate.url().startsWith("chrome-extension://"), { timeout: 30_000 })
      .catch(() => null);
    if (target === null) throw new Error(`the browser refused the extension in ${extensionDir}`);
    extensionOrigin = new URL(target.url()).origin;
    // URL.origin of a non-special scheme is "null".
    if (extensionOrigin === "null") extensionOrigin = target.url().split("/").slice(0, 3).join("/");
  }
  return finish(browser, options, extensionOrigin);
}

async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const uuid = options.uuid ?? randomUUID();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: options.browser.path,
    headless: options.headless,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    acceptInsecureCerts: true,
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: uuid }),
      // What a profile stored must be there when it is opened again after a crash.
      ...(options.uuid === undefined
        ? {}
        : {
            "extensions.webextensions.keepStorageOnUninstall": true,
            "extensions.webextensions.keepUuidOnUninstall": true,
          }),
      ...(options.roomKb === undefined ? {} : { "dom.quotaManager.temporaryStorage.fixedLimit": options.roomKb }),
      "network.dns.localDomains": options.server.hosts.join(","),
      "network.socket.forcePort": `443=${options.server.port}`,
      // Nobody is there to answer the question for Gemini's host in a headless run.
      ...(options.headless ? { "extensions.webextOptionalPermissionPrompts": false } : {}),
      "intl.accept_languages": options.language ?? "en-US",
      "ui.systemUsesDarkTheme": options.colorScheme === "dark" ? 1 : 0,
    },
  });
  if (options.extensionDir !== null) await browser.installExtension(options.extensionDir);
  return finish(browser, options, options.extensionDir === null ? "" : `moz-extension://${uuid}`);
}

function finish(browser: Browser, options: LaunchOptions, extensionOrigin: string): LaunchedBrowser {
  const kind = options.browser.kind;
  const { extensionDir } = options;
  return {
    browser,
    kind,
    extensionOrigin,
    extensionDir,
    async open(url, viewport) {
      const page = await browser.newPage();
      if (viewport !== undefined) await page.setViewport(viewport);
      await openIn(page, url);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Firefox never reports the load of an extension page: there we ask the page itself where it is. */
export async function openIn(page: Page, url: string): Promise<void> {
  if (!url.startsWith("moz-extension:")) {
    await page.goto(url, { waitUntil: "domcontentloaded", timeout: 60_000 });
    return;
  }
  const { origin, pathname } = new URL(url.replace("moz-extension:", "https:"));
  void page.goto(url, { timeout: 60_000 }).catch(() => null);
  const end = Date.now() + 30_000;
  for (;;) {
    // While it navigates, there is nobody to answer.
    const where = await page.evaluate(() => (document.readyState === "loading" ? "" : location.href)).catch(() => "");
    const at = URL.canParse(where) ? new URL(where.replace("moz-extension:", "https:")) : null;
    if (at?.origin === origin && at.pathname === pathname) break;
    if (Date.now() > end) throw new Error(`${url} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.waitForSelector("body", { timeout: 30_000 });
}

import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export type BrowserKind = "chromium" | "firefox";

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Where each system keeps its browsers, the plainest first. Edge and Chrome load unpacked extensions through puppeteer too. */
const PLACES: Record<BrowserKind, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    linux: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome-stable",
      "/usr/bin/google-chrome",
      "/opt/google/chrome/chrome",
      "/usr/bin/microsoft-edge",
      "/snap/bin/chromium",
    ],
    darwin: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    win32: [
      ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
        const base = process.env[variable];
        return base === undefined
          ? []
          : [
              join(base, "Google\\Chrome\\Application\\chrome.exe"),
              join(base, "Microsoft\\Edge\\Application\\msedge.exe"),
            ];
      }),
    ],
  },
  firefox: {
    linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/usr/lib/firefox/firefox", "/snap/bin/firefox"],
    darwin: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
    ],
    win32: [join(process.env["PROGRAMFILES"] ?? "C:\\Program Files", "Mozilla Firefox\\firefox.exe")],
  },
};

const VARIABLES: Record<BrowserKind, string> = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" };

/** The browser of this kind on this machine, or null. `CHROME_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const named = process.env[VARIABLES[kind]];
  const candidates = [...(named === undefined ? [] : [named]), ...(PLACES[kind][process.platform] ?? [])];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path === undefined ? null : { kind, path };
}

/** What to say when there is no browser and none can be installed. */
export function missingBrowser(kind: BrowserKind): string {
  const names = kind === "chromium" ? "Chrome, Chromium or Edge" : "Firefox";
  return `No ${names} was found: install one, or set ${VARIABLES[kind]} to its program file, and run the command again.`;
}

function isDebianRoot(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/**
 * Finds a browser, or installs one: Debian's own package when we are root there, else a build of `@puppeteer/browsers`
 * in `cacheDir`. Throws an Error with one clear sentence when neither works.
 */
export async function findOrInstallBrowser(
  kind: BrowserKind,
  cacheDir: string,
  log: (line: string) => void,
): Promise<FoundBrowser> {
  const present = findBrowser(kind);
  if (present !== null) return present;
  if (isDebianRoot()) {
    const name = kind === "chromium" ? "chromium" : "firefox-esr";
    log(`No ${kind} found; installing Debian's package ${name}.`);
    try {
      const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
      execFileSync("apt-get", ["update"], quiet);
      const fonts = ["fonts-liberation", "fonts-dejavu-core"];
      execFileSync("apt-get", ["install", "-y", "--no-install-recommends", name, ...fonts], quiet);
      const installed = findBrowser(kind);
      if (installed !== null) return installed;
    } catch {
      log(`Debian's package ${name} could not be installed.`);
    }
  }
  return await installBuild(kind, cacheDir, log);
}

async function installBuild(kind: BrowserKind, cacheDir: string, log: (line: string) => void): Promise<FoundBrowser> {
  const { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } = await import("@puppeteer/browsers");
  const platform = detectBrowserPlatform();
  const browser = kind === "chromium" ? Browser.CHROME : Browser.FIREFOX;
  try {
    if (platform === undefined) throw new Error("unknown platform");
    log(`Downloading a build of ${browser} into ${cacheDir}.`);
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    const { executablePath } = await install({ browser, buildId, cacheDir, platform });
    return { kind, path: executablePath };
  } catch {
    throw new Error(missingBrowser(kind));
  }
}

import { mkdir } from "node:fs/promises";
import path from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { KNOWN_BRIEFS } from "@/lib/brief/testing/known-briefs";
import { buildGallery, serveGallery } from "./serve";

interface Shot {
  readonly state: string;
  readonly width: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly lang?: "en" | "de";
  readonly hash?: string;
  /** What to click before the picture, by test id, in turn. */
  readonly clicks?: readonly string[];
  readonly name?: string;
  readonly zoom?: number;
  readonly files?: boolean;
  /** A picture is given to the studio. */
  readonly picture?: boolean;
  /** The id of a made-up brief that is pasted and read. */
  readonly brief?: string;
}

const PANEL_WIDTHS = [320, 380, 560];
const PANEL_STATES = [
  "loading",
  "advising",
  "consent",
  "no-history",
  "train",
  "thin",
  "none",
  "error",
  "gone",
  "meta",
  "no-page",
].map((name) => `panel-${name}`);

const STUDIO = ["tab-copy", "copy-studio"] as const;

const SHOTS: readonly Shot[] = [
  ...PANEL_WIDTHS.flatMap((width): Shot[] => [
    { state: "panel-ready", width, theme: "light" },
    { state: "panel-ready", width, theme: "dark", lang: "de" },
    { state: "panel-ready", width, clicks: ["why"], name: "why" },
  ]),
  { state: "panel-ready", width: 320, lang: "de", clicks: ["why"], name: "why" },
  { state: "panel-ready", width: 320, clicks: ["reading-light"], name: "light" },
  { state: "panel-ready", width: 380, lang: "de", clicks: ["dismiss"], name: "dismiss" },
  { state: "panel-ready", width: 380, theme: "dark", clicks: ["wait", "apply"], name: "applied" },
  { state: "panel-ready", width: 380, clicks: ["show-where"], name: "pointed" },
  { state: "panel-ready", width: 380, clicks: ["panel-position"], name: "position" },
  { state: "panel-ready", width: 360, clicks: ["what-if-open"], name: "what-if" },
  { state: "panel-ready", width: 360, theme: "dark", lang: "de", clicks: ["what-if-open"], name: "what-if" },
  { state: "panel-ready", width: 360, clicks: ["examples-bidStrategy"], name: "examples" },
  { state: "panel-ready", width: 360, theme: "dark", lang: "de", clicks: ["examples-bidStrategy"], name: "examples" },
  { state: "panel-ready", width: 380, zoom: 2, name: "zoom" },
  ...PANEL_STATES.flatMap((state): Shot[] => [
    { state, width: 380 },
    { state, width: 320, lang: "de", theme: "dark" },
  ]),
  { state: "panel-no-history", width: 380, files: true, name: "preview" },
  { state: "panel-copy", width: 320, lang: "de", clicks: ["tab-copy"] },
  { state: "panel-ready", width: 320, lang: "de", clicks: ["tab-brief"], name: "brief" },
  { state: "panel-ready", width: 560, theme: "dark", clicks: ["tab-brief"], name: "brief" },
  { state: "panel-ready", width: 320, lang: "de", clicks: ["tab-brief"], brief: "de-mail-long", name: "brief-read" },
  { state: "panel-ready", width: 420, theme: "dark", clicks: ["tab-brief"], brief: "en-unsettled", name: "brief-read" },
  { state: "panel-studio", width: 360, height: 3000, clicks: ["tab-copy", "copy-studio"] },
  { state: "panel-studio", width: 360, height: 3000, theme: "dark", lang: "de", clicks: ["tab-copy", "copy-studio"] },
  { state: "panel-studio-meta", width: 380, height: 3000, theme: "dark", clicks: ["tab-copy", "copy-studio"] },
  { state: "panel-studio-gemini", width: 360, height: 3000, clicks: [...STUDIO, "studio-model", "wait", "gemini-switch", "wait"], name: "payload" }, // prettier-ignore
  { state: "panel-studio-gemini", width: 360, height: 3000, theme: "dark", lang: "de", clicks: [...STUDIO, "studio-what", "studio-image"], picture: true, name: "picture" }, // prettier-ignore
  { state: "panel-studio-lint", width: 360, height: 3000, clicks: [...STUDIO, "studio-beside", "studio-fair", "studio-fair-run", "wait"] }, // prettier-ignore
  { state: "desk-studio-gemini", width: 1440, height: 1400, hash: "studio", lang: "de", clicks: ["studio-model", "wait", "gemini-switch", "wait"], name: "payload" }, // prettier-ignore
  { state: "desk-studio-gemini", width: 1440, height: 1400, hash: "studio", theme: "dark", clicks: ["studio-what", "studio-image"], picture: true, name: "picture" }, // prettier-ignore
  { state: "desk-studio", width: 1440, height: 1400, hash: "studio", lang: "de" },
  { state: "desk-studio-meta", width: 1440, height: 1400, hash: "studio", theme: "dark" },
  { state: "panel-brief", width: 360, clicks: ["tab-brief", "compose-google-search"], name: "strategies" },
  {
    state: "panel-brief",
    width: 360,
    lang: "de",
    theme: "dark",
    clicks: ["tab-brief", "compose-google-search"],
    name: "strategies",
  },
  { state: "desk-brief", width: 1280, height: 1400, hash: "brief" },
  { state: "desk-brief", width: 1920, height: 1400, hash: "brief", theme: "dark", lang: "de" },
  { state: "panel-copy-gemini", width: 380, clicks: ["tab-copy", "wait", "gemini-switch", "wait", "draft-copy"] },
  ...(["overview", "import", "history", "journal", "model", "privacy", "settings"] as const).flatMap((hash): Shot[] => [
    { state: "desk-ready", width: 1280, height: 900, hash },
    { state: "desk-ready", width: 1920, height: 1080, hash, theme: "dark", lang: "de" },
  ]),
  { state: "desk-ready", width: 420, height: 900, hash: "history", lang: "de" },
  { state: "desk-ready", width: 420, height: 900, hash: "journal", lang: "de", clicks: ["journal-why"], name: "why" },
  { state: "desk-import", width: 1280, height: 900, hash: "import", files: true },
  { state: "desk-ready", width: 640, height: 900, hash: "history", theme: "dark" },
  { state: "desk-empty", width: 1280, height: 700, hash: "overview" },
  { state: "desk-error", width: 1280, height: 700, hash: "overview", theme: "dark" },
  { state: "desk-ready", width: 1280, height: 800, hash: "privacy", clicks: ["erase"], name: "erase" },
  { state: "desk-gemini", width: 1280, height: 900, hash: "settings" },
];

/** Things wider than the window, and clipped text, as sentences. */
async function overflows(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) found.push("the page scrolls sideways");
    for (const element of document.querySelectorAll<HTMLElement>("main, main *, header *")) {
      const style = getComputedStyle(element);
      const clips = style.overflowX === "hidden" && !element.classList.contains("truncate");
      if (clips && !element.closest(".sr-only") && element.scrollWidth > element.clientWidth + 1)
        found.push(`clipped: ${element.textContent.slice(0, 40)}`);
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.right > window.innerWidth + 1 && !element.closest("[role=group]"))
        found.push(`outside: ${element.tagName} ${element.textContent.slice(0, 40)}`);
    }
    return found.slice(0, 3);
  });
}

/** Clicks the first of these that can be seen: some stand also in parts that are closed. */
async function clickSeen(page: Page, testId: string): Promise<void> {
  const selector = `[data-testid="${testId}"]`;
  await page.waitForSelector(selector, { timeout: 5000, visible: false });
  for (const one of await page.$$(selector))
    if (await one.isVisible()) {
      await one.click();
      return;
    }
  throw new Error(`${testId} cannot be seen`);
}

async function act(page: Page, shot: Shot): Promise<void> {
  if (shot.files) {
    const input = await page.waitForSelector("[data-testid=import-input]", { timeout: 5000 });
    const upload = path.resolve(import.meta.dirname, "index.html");
    await (input as unknown as { uploadFile(file: string): Promise<void> } | null)?.uploadFile(upload);
  }
  for (const id of shot.clicks ?? []) {
    if (id === "wait") await new Promise((done) => setTimeout(done, 600));
    else await clickSeen(page, id);
  }
  if (shot.picture) {
    const input = await page.waitForSelector("[data-testid=studio-image-file]", { timeout: 5000 });
    const upload = path.resolve(import.meta.dirname, "../../public/icon/128.png");
    await (input as unknown as { uploadFile(file: string): Promise<void> } | null)?.uploadFile(upload);
    await page.waitForSelector("[data-testid=studio-image-look]", { timeout: 5000 });
    await page.evaluate(() => [...document.images].at(-1)?.decode());
    await clickSeen(page, "gemini-switch");
    await page.waitForSelector("[data-testid=studio-image-look]:not([disabled])", { timeout: 5000 });
    await clickSeen(page, "studio-image-look");
    await page.waitForSelector("[data-testid=studio-image-findings]", { timeout: 5000 });
  }
  if (shot.brief !== undefined) {
    const { text } = KNOWN_BRIEFS.find(({ id }) => id === shot.brief)!;
    await (await page.waitForSelector('[data-testid="brief-text"]', { timeout: 5000 }))?.focus();
    await page.keyboard.sendCharacter(text);
    await page.click('[data-testid="brief-read"]');
    await page.waitForSelector('[data-testid="brief-findings"]', { timeout: 10_000 });
  }
}

async function shoot(page: Page, origin: string, shot: Shot, folder: string): Promise<void> {
  const { state, width, theme = "light", lang = "en", hash = "", zoom = 1 } = shot;
  const isDesk = state.startsWith("desk");
  await page.setViewport({ width: Math.round(width / zoom), height: shot.height ?? 820, deviceScaleFactor: zoom });
  await page.goto("about:blank");
  await page.goto(`${origin}/?state=${state}&theme=${theme}&lang=${lang}#${hash}`, { waitUntil: "networkidle0" });
  await act(page, shot);
  await new Promise((done) => setTimeout(done, 250));
  const inner = await page.evaluate(() => document.querySelector("main")?.scrollHeight ?? 0);
  const head = await page.evaluate(() => document.querySelector("header")?.clientHeight ?? 0);
  const dialog = (await page.$("[role=dialog]")) !== null;
  if (!isDesk && !dialog) {
    await page.setViewport({
      width: Math.round(width / zoom),
      height: Math.max(500, inner + head),
      deviceScaleFactor: zoom,
    });
    await new Promise((done) => setTimeout(done, 100));
  }
  const name = [state, shot.name, hash, width, theme, lang].filter(Boolean).join("_");
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: isDesk });
  const bad = await overflows(page);
  process.stdout.write(`${bad.length > 0 ? "BAD " : "ok  "} ${name} ${bad.join("; ")}\n`);
}

const folder = process.argv[2] ?? "/tmp/adjutant-gallery";
const only = process.argv[3] ?? "";
await mkdir(folder, { recursive: true });
const outDir = path.join(folder, "site");
await buildGallery(outDir);
const { server, origin } = await serveGallery(outDir);
const browser = await puppeteer.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
page.on("console", (message) => {
  if (message.type() === "error" || message.type() === "warn") process.stdout.write(`console: ${message.text()}\n`);
});
page.on("pageerror", (error) => process.stdout.write(`page error: ${String(error)}\n`));
for (const shot of SHOTS) {
  const name = [shot.state, shot.name, shot.hash].filter(Boolean).join("_");
  if (!name.includes(only)) continue;
  await shoot(page, origin, shot, folder).catch(async (error: unknown) => {
    process.stdout.write(`FAIL ${name} ${String(error)}\n`);
    await page.screenshot({ path: path.join(folder, `FAIL_${name}.png`), fullPage: true });
  });
}
await browser.close();
server.close();

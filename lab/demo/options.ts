import { parseArgs } from "node:util";
import type { BrowserKind } from "../browsers/find";
import type { Locale } from "../stage/stage";

export interface DemoOptions {
  readonly headless: boolean;
  /** The wish of the person; null: Chrome, Chromium or Edge where there is one, else Firefox. */
  readonly browser: BrowserKind | null;
  readonly locale: Locale;
  readonly scheme: "light" | "dark";
  /** Width of the window's page in headless runs, pixels. */
  readonly width: number;
  readonly seed: number;
  readonly days: number;
  readonly out: string;
}

export const DEMO_HELP = `usage: npm run demo -- [--headless] [--browser chromium|firefox] [--lang en|de] [--dark] [--width N]
                    [--seed N] [--days N] [--out DIR]

Opens a browser with the extension on replicas of Google Ads and Meta Ads Manager, brings in a simulated two-year history and
shows the panel with its suggestions. --headless: no window; prints readings and suggestions, writes screenshots to DIR
(default .demo), ends with 0 when all is there.
`;

/** The options, or a sentence that says what is wrong with them. */
export function readOptions(args: readonly string[]): DemoOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        headless: { type: "boolean", default: false },
        browser: { type: "string" },
        lang: { type: "string", default: "en" },
        dark: { type: "boolean", default: false },
        width: { type: "string", default: "1280" },
        seed: { type: "string", default: "7" },
        days: { type: "string", default: "730" },
        out: { type: "string", default: ".demo" },
      },
    });
    const { browser, lang } = values;
    if (browser !== undefined && browser !== "chromium" && browser !== "firefox")
      return `--browser takes chromium or firefox, not ${browser}`;
    if (lang !== "en" && lang !== "de") return `--lang takes en or de, not ${lang}`;
    const seed = Number(values.seed);
    const days = Number(values.days);
    const width = Number(values.width);
    if (!Number.isInteger(width) || width < 800 || width > 3840)
      return `--width takes 800 to 3840, not ${values.width}`;
    if (!Number.isInteger(seed) || seed < 0) return `--seed takes a whole number, not ${values.seed}`;
    if (!Number.isInteger(days) || days < 90) return `--days takes a whole number from 90, not ${values.days}`;
    return {
      headless: values.headless,
      browser: browser ?? null,
      locale: lang === "de" ? "de-DE" : "en-US",
      scheme: values.dark ? "dark" : "light",
      width,
      seed,
      days,
      out: values.out,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

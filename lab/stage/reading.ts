import type { Page } from "puppeteer-core";
import type { PageReading } from "@/lib/domain/reading";
import { makeMessage, type Envelope } from "@/lib/messaging/protocol";
import { wholeReading } from "@/lib/messaging/whole-reading";
import type { OwnWork } from "@/lib/overlay/own-time";

const STEP_MS = 400;

/**
 * Asks the content script of the tab that shows `url`'s host, from one of the extension's own pages, as the panel does.
 * null where it does not answer.
 */
export async function askForReading(extensionPage: Page, url: string): Promise<string | null> {
  return await wholeReading((part) => ask(extensionPage, url, makeMessage("toPage", "page/read", part))).catch(
    () => null,
  );
}

/** How long we held up that page lately, by kind of work; null where it does not answer or is not being read. */
export async function askForOwnTime(
  extensionPage: Page,
  url: string,
): Promise<Readonly<Record<OwnWork, readonly number[]>> | null> {
  const answer = await ask(extensionPage, url, makeMessage("toPage", "page/own-time", null));
  return answer as Readonly<Record<OwnWork, readonly number[]>> | null;
}

async function ask(extensionPage: Page, url: string, message: Envelope): Promise<unknown> {
  // As text: what a value holds twice, Firefox's protocol sends once.
  const text = await extensionPage.evaluate(
    async (address, envelope) => {
      interface Tabs {
        query(info: object): Promise<{ id?: number; url?: string }[]>;
        sendMessage(id: number, message: unknown): Promise<{ ok: boolean; value?: unknown } | undefined>;
      }
      const scope = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
      const tabs = (scope.browser ?? scope.chrome)!.tabs;
      const { host } = new URL(address);
      const tab = (await tabs.query({})).find((one) => one.url !== undefined && new URL(one.url).host === host);
      if (tab?.id === undefined) return "null";
      const reply = await tabs.sendMessage(tab.id, envelope).catch(() => undefined);
      return JSON.stringify(reply?.ok === true ? (reply.value ?? null) : null);
    },
    url,
    message,
  );
  return JSON.parse(text) as unknown;
}

/**
 * A reading of a page that has come to rest: two in a row that agree. A page that never rests is given as it is after
 * `patienceMs`. Throws an Error where the page never answers.
 */
export async function readSettled(
  extensionPage: Page,
  url: string,
  patienceMs = 8_000,
  stepMs = STEP_MS,
): Promise<PageReading> {
  const end = Date.now() + patienceMs;
  let last: string | null = null;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    const reading = await askForReading(extensionPage, url);
    if (reading !== null && (reading === last || Date.now() > end)) return JSON.parse(reading) as PageReading;
    if (reading === null && Date.now() > end) throw new Error("the extension gave no reading of the page");
    last = reading;
  }
}

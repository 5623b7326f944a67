import type { Page } from "puppeteer-core";
import { makeMessage, type Envelope, type MessageType, type Payload } from "@/lib/messaging/protocol";
import { wholeReading } from "@/lib/messaging/whole-reading";

/** Sends what the panel would send to the tab of this address (or of its host), from one of our own pages; the value of its reply. */
export async function askPage<T extends MessageType<"toPage">>(
  extensionPage: Page,
  url: string,
  type: T,
  payload: Payload<"toPage", T>,
): Promise<unknown> {
  // A reading comes as text, in pieces.
  if (type === "page/read") {
    const read = wholeReading((part) => send(extensionPage, url, makeMessage("toPage", "page/read", part)));
    return JSON.parse(await read) as unknown;
  }
  return await send(extensionPage, url, makeMessage("toPage", type, payload));
}

async function send(extensionPage: Page, url: string, message: Envelope): Promise<unknown> {
  // As text: what a value holds twice, Firefox's protocol sends once.
  const text = await extensionPage.evaluate(
    async (address, envelope) => {
      interface Tabs {
        query(info: object): Promise<{ id?: number; url?: string }[]>;
        sendMessage(
          id: number,
          message: unknown,
          options: { frameId: number },
        ): Promise<{ ok: boolean; value?: unknown; error?: string }>;
      }
      const scope = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
      const tabs = (scope.browser ?? scope.chrome)!.tabs;
      const all = await tabs.query({});
      const { host } = new URL(address);
      const tab =
        all.find((one) => one.url === address) ??
        all.find((one) => one.url !== undefined && new URL(one.url).host === host);
      const reply = await tabs.sendMessage(tab!.id!, envelope, { frameId: 0 });
      return JSON.stringify(reply.ok ? (reply.value ?? null) : { error: reply.error });
    },
    url,
    message,
  );
  return JSON.parse(text) as unknown;
}

import type { Page } from "puppeteer-core";
import { makeMessage, type MessageType, type Payload } from "@/lib/messaging/protocol";

/** Sends what the panel would send to the tab of this address (or of its host), from one of our own pages; the value of its reply. */
export async function askPage<T extends MessageType<"toPage">>(
  extensionPage: Page,
  url: string,
  type: T,
  payload: Payload<"toPage", T>,
): Promise<unknown> {
  const message = makeMessage("toPage", type, payload);
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
  const value = JSON.parse(text) as unknown;
  // A reading comes as text.
  return type === "page/read" && typeof value === "string" ? (JSON.parse(value) as unknown) : value;
}

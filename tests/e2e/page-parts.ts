import type { Page } from "puppeteer-core";

/** What is in our own world of an ad manager's page. */
export interface World {
  readonly guardIsThere: boolean;
  /** The parts that came since this was first asked, each as often as it came, by name. */
  readonly handedOver: readonly string[];
}

/**
 * Looks into the content script's world from one of our own pages, as only they can: the page itself cannot. The build gives
 * each script's result a name there.
 */
export async function lookIntoWorld(extensionPage: Page, url: string): Promise<World> {
  const text = await extensionPage.evaluate(async (host) => {
    interface Api {
      tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> };
      scripting: { executeScript(call: object): Promise<{ result?: unknown }[]> };
    }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const api = (scope.browser ?? scope.chrome)!;
    const tab = (await api.tabs.query({})).find((one) => one.url !== undefined && new URL(one.url).host === host);
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab!.id!, frameIds: [0] },
      func: () => {
        const world = globalThis as unknown as Record<symbol, { take: (...args: unknown[]) => void; seen?: string[] }>;
        const counter = world[Symbol.for("adjutant.page-parts")];
        if (counter !== undefined && counter.seen === undefined) {
          counter.seen = [];
          const take = counter.take;
          counter.take = (...args) => {
            counter.seen!.push(String(args[0]));
            take(...args);
          };
        }
        return JSON.stringify({
          guardIsThere: "pageGuard" in globalThis,
          handedOver: counter?.seen?.sort() ?? ["no counter"],
        });
      },
    });
    return answer!.result as string;
  }, new URL(url).host);
  return JSON.parse(text) as World;
}

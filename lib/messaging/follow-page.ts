import { browser } from "wxt/browser";
import { connectPage } from "./connect-page";
import { isDocked } from "./page-line";
import type { PageSession } from "./page-session";

/** How long a new page may take to have its reader in place, and how often we look. */
const RETRY_MS = [300, 700, 1500, 3000];

/**
 * Keeps a session to the page that the panel stands beside: reconnects after a reload, and in the browser's side panel
 * follows the window's active tab. Calls back with null while there is no ad manager page. Returns the stopper.
 */
export function followPage(onSession: (session: PageSession | null) => void): () => void {
  let current: PageSession | null = null;
  let turn = 0;
  let stopped = false;

  const connect = async () => {
    const mine = ++turn;
    current?.close();
    current = null;
    for (const wait of [0, ...RETRY_MS]) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (stopped || mine !== turn) return;
      const session = await connectPage().catch(() => null);
      if (session === null) continue;
      if (mine !== turn) {
        session.close();
        return;
      }
      current = session;
      session.onClosed(() => {
        if (stopped || current !== session) return;
        onSession(null);
        void connect();
      });
      onSession(session);
      return;
    }
    onSession(null);
  };
  void connect();

  const inSidePanel = !isDocked();
  const onActivated = () => void connect();
  const onUpdated = (_tabId: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status === "complete" && current === null) void connect();
  };
  if (inSidePanel) {
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
  }
  return () => {
    stopped = true;
    current?.close();
    if (inSidePanel) {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    }
  };
}

import { browser } from "wxt/browser";
import { askForDesk } from "@/lib/messaging/ask-for-desk";
import { THEME_CHOICES, type Shell, type ThemeChoice } from "@/components/session/shell";

const THEME_KEY = "theme";
const GEMINI_ORIGIN = "https://generativelanguage.googleapis.com/*";

function themeOf(value: unknown): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === value) ?? "system";
}

/** The parts of the permission call that only Firefox knows. */
interface PermissionRequest {
  origins: string[];
  data_collection?: string[];
}

function requestPermission(request: PermissionRequest): Promise<boolean> {
  return browser.permissions.request(request);
}

/** Both browsers' own place beside the page. Looked up at run time: Chrome and Firefox know one of them each. */
function sidePanelOpener(): (() => void) | null {
  const api = browser as unknown as {
    sidePanel?: { open?: (options: { tabId: number }) => Promise<void> };
    sidebarAction?: { open?: () => Promise<void> };
  };
  const { sidePanel, sidebarAction } = api;
  if (sidePanel?.open)
    return () => {
      const open = async () => {
        const tab = await browser.tabs.getCurrent();
        if (tab?.id !== undefined) await sidePanel.open?.({ tabId: tab.id });
      };
      open().catch((error: unknown) => console.error("side panel did not open", error));
    };
  if (sidebarAction?.open)
    return () => {
      sidebarAction.open?.().catch((error: unknown) => console.error("sidebar did not open", error));
    };
  return null;
}

/** Name and main version, without what else an agent string tells. */
function browserName(agent: string): string {
  const [, name = "browser", version = ""] =
    /(Firefox|Edg|Chrome)\/(\d+)/.exec(agent.replace(/Chrome\/\d+\S* .*?(?=Edg\/)/, "")) ?? [];
  return `${name === "Edg" ? "Edge" : name} ${version}`.trim();
}

/** What panel and desk need of the real browser. */
export function browserShell(): Shell {
  const docked = window.top !== window.self;
  return {
    docked,
    openDesk: (place) => {
      askForDesk(place).catch((error: unknown) => console.error("desk did not open", error));
    },
    openSidePanel: docked ? sidePanelOpener() : null,
    theme: async () => {
      const stored = await browser.storage.local.get(THEME_KEY);
      return themeOf(stored[THEME_KEY]);
    },
    setTheme: (choice) => browser.storage.local.set({ [THEME_KEY]: choice }),
    onTheme: (listener) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[THEME_KEY];
        if (area === "local" && change) listener(themeOf(change.newValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
    requestGemini: async () => {
      const origins = [GEMINI_ORIGIN];
      if (import.meta.env.FIREFOX) return await requestPermission({ origins, data_collection: ["websiteContent"] });
      return await requestPermission({ origins });
    },
    releaseGemini: async () => {
      await browser.permissions.remove({ origins: [GEMINI_ORIGIN] });
    },
    forget: async () => {
      await browser.storage.local.clear();
      return Object.keys(await browser.storage.local.get(null)).length === 0;
    },
    storage: async () => {
      const [{ usage = 0, quota = 0 }, promised] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      return { usedBytes: usage, allowedBytes: quota, promised };
    },
    keepStorage: () => {
      navigator.storage.persist().catch((error: unknown) => console.error("storage was not made to last", error));
    },
    reload: () => window.location.reload(),
    version: browser.runtime.getManifest().version,
    browserName: browserName(navigator.userAgent),
  };
}

/** Calls when another page may stand beside the browser's side panel. Nothing to listen to in the docked frame. */
export function onTabChange(listener: () => void): () => void {
  if (window.top !== window.self) return () => undefined;
  const onUpdated = (_: number, change: { status?: string }, tab: { active?: boolean }) => {
    if (change.status === "complete" && tab.active === true) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

import { browser } from "wxt/browser";
import { AD_PAGES } from "./ad-pages";

/**
 * Puts the content scripts into ad manager tabs that were open before an install or update, so that nobody has to reload a
 * page with unsaved edits. Firefox does this by itself; doing it twice is harmless, as a new script ends the old one.
 */
export async function reviveOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: [...AD_PAGES] });
  for (const tab of tabs) {
    const script = scripts.find((candidate) => candidate.matches?.some((pattern) => covers(pattern, tab.url)));
    if (tab.id === undefined || script?.js === undefined) continue;
    // A tab may be gone or asleep by now; the next load brings the script anyway.
    // WXT types `files` by the scripts it built; the manifest lists just these.
    const files = script.js as Parameters<typeof browser.scripting.executeScript>[0]["files"];
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: files! }).catch(() => undefined);
  }
}

/** Our own patterns all end in `/*`: a prefix is enough. */
function covers(pattern: string, url: string | undefined): boolean {
  return url?.startsWith(pattern.replace(/\*$/, "")) === true;
}

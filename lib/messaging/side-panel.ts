import { browser } from "wxt/browser";

interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
  readonly tabs?: { getCurrent(): Promise<{ readonly windowId?: number } | undefined> };
}
const apis = browser as unknown as PanelApis;

/** False in a frame docked in a page in Firefox, which gives such frames no panel API: there the toolbar's sidebar button does it. */
export function canOpenSidePanel(): boolean {
  return apis.sidebarAction !== undefined || (apis.sidePanel !== undefined && apis.tabs !== undefined);
}

/** Opens the panel in the browser's own side panel. Must be called in a click: both browsers refuse it otherwise. */
export async function openSidePanel(): Promise<void> {
  if (apis.sidebarAction !== undefined) {
    await apis.sidebarAction.open();
    return;
  }
  const windowId = (await apis.tabs?.getCurrent())?.windowId;
  if (windowId !== undefined) await apis.sidePanel?.open({ windowId });
}

import { browser } from "wxt/browser";
import type { PanelPlacement } from "@/lib/messaging/page-session";

const KEY = "panelPlacement";
export const NARROWEST = 320;
export const WIDEST = 560;
const DEFAULT: PanelPlacement = { side: "right", width: 380, collapsed: false };

/** Brings any stored or dragged width between the narrowest and the widest panel. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(width) ? width : DEFAULT.width)));
}

/** Where the panel stood last time, in this browser profile. */
export async function loadPlacement(): Promise<PanelPlacement> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== "object" || stored === null) return DEFAULT;
  const { side, width, collapsed } = stored as Partial<Record<keyof PanelPlacement, unknown>>;
  return {
    side: side === "left" ? "left" : "right",
    width: clampWidth(typeof width === "number" ? width : DEFAULT.width),
    collapsed: collapsed === true,
  };
}

export async function savePlacement(placement: PanelPlacement): Promise<void> {
  await browser.storage.local.set({ [KEY]: placement });
}

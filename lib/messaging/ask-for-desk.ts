import { browser } from "wxt/browser";
import { makeMessage } from "./protocol";

/** Opens the desk from any of our pages; a panel docked in a page has no `tabs` in Firefox, so the background does it. */
export async function askForDesk(place: string): Promise<void> {
  await browser.runtime.sendMessage(makeMessage("toBackground", "background/open-desk", { hash: place }));
}

import { browser } from "wxt/browser";
import type { SenderFacts } from "./sender";

/** Answers with a promise, or undefined where the message is not for this context. */
export type Answer = (candidate: unknown, sender: SenderFacts) => Promise<unknown> | undefined;

/** Adds a listener that may answer with a promise, as webextension-polyfill allows in both browsers. */
export function listen(answer: Answer): void {
  // The browser's own types know only `true` or nothing as a result; the polyfill takes promises.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener(answer);
}

/** What the browser itself says about who sent a message. Nothing of it comes from the payload. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** `origin` first; `url` only where a browser gives no origin. Extension schemes have no URL.origin, so it is cut by hand. */
export function senderOrigin(sender: SenderFacts): string | null {
  if (sender.origin !== undefined && sender.origin !== "null") return sender.origin;
  const match = /^([a-z-]+:\/\/[^/?#]+)/.exec(sender.url ?? "");
  return match?.[1] ?? null;
}

/**
 * True for our own pages and background: same extension, and not a content script speaking from a web page. The host part of
 * an extension origin is not compared: with `use_dynamic_url`, Chrome shows content scripts another one than pages send.
 */
export function isFromExtension(sender: SenderFacts, extensionId: string): boolean {
  if (sender.id !== extensionId) return false;
  const origin = senderOrigin(sender);
  // A background context may have neither; a content script always has the page's.
  return origin === null ? sender.tab === undefined : /^(chrome|moz)-extension:\/\//.test(origin);
}

/** True for our content script in the top frame of one tab on one of the ad managers' origins. */
export function isFromPage(
  sender: SenderFacts,
  extensionId: string,
  tabId: number,
  adOrigins: readonly string[],
): boolean {
  const origin = senderOrigin(sender);
  return (
    sender.id === extensionId &&
    sender.tab?.id === tabId &&
    sender.frameId === 0 &&
    origin !== null &&
    adOrigins.includes(origin)
  );
}

import type { Edit, EditWarning, GuardFacts } from "@/lib/domain/edit-guard";

/** A final URL that no browser opens, or that lacks what nearly all of the account's URLs carry. */
export function trackingWarnings({ field, before, after }: Edit, tracking: GuardFacts["tracking"]): EditWarning[] {
  if (field !== "finalUrl" || typeof after !== "string" || after.trim() === "") return [];
  const warn = (
    code: EditWarning["code"],
    params: EditWarning["params"],
    basis: EditWarning["basis"],
  ): EditWarning[] => [{ field, code, params, basis, source: null, atOnce: false }];
  const url = parsedUrl(after);
  if (url === null) return warn("edit-url-broken", {}, "plain");
  if (tracking === null) return [];
  const missing = tracking.parameters.filter((name) => !hasParameter(url, name));
  // A URL that never carried them is not made worse by this edit.
  const old = typeof before === "string" ? parsedUrl(before) : null;
  const lost = old === null ? missing : missing.filter((name) => hasParameter(old, name));
  const kept = lost.length > 0 || old === null ? missing : [];
  if (kept.length === 0) return [];
  return warn("edit-url-untracked", { names: kept.join(", "), urls: tracking.urls }, "history");
}

function parsedUrl(text: string): URL | null {
  // Both platforms put values in braces (`{campaignid}`, `{{campaign.name}}`) that no URL may hold as they are.
  const plain = text.trim().replace(/\{+[^{}]*\}+/g, "x");
  if (!URL.canParse(plain)) return null;
  const url = new URL(plain);
  return /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url : null;
}

function hasParameter(url: URL, name: string): boolean {
  return [...url.searchParams.keys()].some((key) => key.toLowerCase() === name);
}

/** Parameters that nearly all of these URLs carry, for `GuardFacts.tracking`; null where there are too few URLs to tell. */
export function usualTracking(urls: readonly string[]): GuardFacts["tracking"] {
  const parsed = [...new Set(urls)].map(parsedUrl).filter((url) => url !== null);
  if (parsed.length < FEWEST) return null;
  const counts = new Map<string, number>();
  for (const url of parsed)
    for (const name of new Set([...url.searchParams.keys()].map((key) => key.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const parameters = [...counts].filter(([, count]) => count / parsed.length >= NEARLY_ALL).map(([name]) => name);
  return parameters.length === 0 ? null : { parameters: parameters.sort(), urls: parsed.length };
}

const FEWEST = 5;
const NEARLY_ALL = 0.8;

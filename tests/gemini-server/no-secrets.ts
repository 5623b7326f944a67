import { expect } from "vitest";
import type { RecordedRequest } from "./host";

/** What a request may hold beside the key's own header: nothing that says who sends it. */
const HEADERS = ["host", "connection", "content-type", "content-length", "accept", "accept-language", "accept-encoding", "sec-fetch-mode", "user-agent", "x-goog-api-client"]; // prettier-ignore

/** That a question goes to a model's own address, with the key in its header only, and that none of these words is anywhere in it, in any case. */
export function expectNoSecrets(
  { url, headers, body }: RecordedRequest,
  key: string,
  secrets: Readonly<Record<string, string>>,
): void {
  const { "x-goog-api-key": sent, ...others } = headers;
  expect(sent).toBe(key);
  expect(Object.keys(others).filter((name) => !HEADERS.includes(name))).toEqual([]);
  expect(new URL(url).pathname).toMatch(/^\/v1beta\/models\/gemini-[\w.-]+:streamGenerateContent$/u);
  const all = [decodeURIComponent(url), JSON.stringify(others), body].join("\n").toLowerCase();
  for (const [name, secret] of Object.entries({ key, ...secrets })) expect(all.includes(secret.toLowerCase()), name).toBe(false); // prettier-ignore
}

import path from "node:path";
import { generateChromeMessagesText, parseMessagesFile } from "@wxt-dev/i18n/build";
import { browser } from "wxt/browser";

export type Language = "en" | "de";

/** The messages of one language as the browser would have them, from the locale file itself. */
export async function messagesOf(language: Language): Promise<Readonly<Record<string, string>>> {
  const file = path.resolve(import.meta.dirname, `../locales/${language}.yml`);
  const built = JSON.parse(generateChromeMessagesText(await parseMessagesFile(file))) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(built).map(([key, { message }]) => [key, message]));
}

/** Makes components speak one language in a test: the browser's own part that answers with messages. */
export async function speak(language: Language): Promise<void> {
  const messages = await messagesOf(language);
  const i18n = {
    getMessage: (name: string) => messages[name] ?? "",
    getUILanguage: () => language,
  };
  Object.assign(browser.i18n, i18n);
  const chrome = (globalThis as { chrome?: { i18n?: object } }).chrome;
  if (chrome) chrome.i18n = Object.assign(chrome.i18n ?? {}, i18n);
}

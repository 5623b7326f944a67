import { MEANINGS } from "./words";
import { plainHeader } from "./words/plain-header";

/** What spreadsheets write where they do not write Unicode, by the systems' languages. The first wins where the headers say nothing. */
const LEGACY = ["windows-1252", "shift_jis", "gb18030", "big5", "euc-kr", "windows-1250", "windows-1251", "windows-1254",
  "windows-1253", "windows-1255", "windows-1256", "windows-1258", "windows-874"] as const; // prettier-ignore
/** Enough of a file to have its header. */
const TOP = 16 * 1024;
const LINES = 30;
/** What windows-1252 has where Latin 1 has control characters, from 0x80; Node decodes it as Latin 1. */
const EXTRAS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text that is not Unicode, in the encoding in which most of its headers are words that an export has. */
export function decodeLegacy(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  let best: { encoding: (typeof LEGACY)[number]; known: number } = { encoding: "windows-1252", known: -1 };
  for (const encoding of LEGACY) {
    const known = knownHeaders(decode(bytes.subarray(0, TOP), encoding));
    if (known > best.known) best = { encoding, known };
  }
  // Headers without a letter that tells the two apart, as many Hungarian ones are, say by their language how the names below are written.
  if (best.encoding === "windows-1252") {
    const language = languageOf(decode(bytes.subarray(0, TOP), "windows-1252"));
    const own = Object.entries(OF_LANGUAGES).find(([, languages]) => languages.some((one) => one === language))?.[0];
    if (own !== undefined) best = { encoding: own as (typeof LEGACY)[number], known: best.known };
  }
  return { text: decode(bytes, best.encoding), encoding: best.encoding };
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (sign) => EXTRAS[sign.charCodeAt(0) - 0x80]!)
    : text;
}

/** What spreadsheets write in countries whose letters are not in windows-1252. */
const OF_LANGUAGES = { "windows-1250": ["pl", "cs", "sk", "hu", "ro", "hr"], "windows-1254": ["tr"] } as const;

/** The language of most known headers in the line that has most of them. */
function languageOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const cell of text.slice(0, TOP).split(/[,;\t\r\n]/, 400)) {
    const languages = new Set(MEANINGS.get(plainHeader(cell.replaceAll('"', "")))?.map((meaning) => meaning.language));
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How many cells of the line that looks most like a header are known headers. */
function knownHeaders(text: string): number {
  const lines = text.slice(0, TOP).split(/\r\n|\r|\n/, LINES);
  return Math.max(
    ...lines.map(
      (line) => line.split(/[,;\t]/).filter((cell) => MEANINGS.has(plainHeader(cell.replaceAll('"', "")))).length,
    ),
  );
}

/** Whether a text begins with signs of having been saved as UTF-8 twice. */
export function looksTwiceEncoded(text: string): boolean {
  return /[ÃÂâãåæçèéÐÑÅÄ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/.test(text.slice(0, TOP));
}

/**
 * Mends text that was saved as UTF-8 twice (`Montant dÃ©pensÃ©`), which some tools do to what they pass on. Gives the text itself where it
 * shows no sign of that, or where mending makes no more headers known.
 */
export function mendTwiceEncoded(text: string): string {
  if (!looksTwiceEncoded(text)) return text;
  const top = mended(text.slice(0, TOP), false);
  if (top === null || knownHeaders(top) <= knownHeaders(text)) return text;
  return mended(text, true) ?? text;
}

function mended(text: string, whole: boolean): string | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const extra = code < 256 ? -1 : EXTRAS.indexOf(text[at]!);
    if (code >= 256 && extra === -1) return null;
    bytes[at] = code < 256 ? code : 0x80 + extra;
  }
  try {
    return new TextDecoder("utf-8", { fatal: whole }).decode(bytes);
  } catch {
    return null;
  }
}

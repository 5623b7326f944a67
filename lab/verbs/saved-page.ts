/** A saved page as text, whatever it was saved as; or one sentence that says why it is none. */
export type SavedPage = { readonly html: string } | { readonly complaint: string };

/** More than any page of an ad manager has; a table of 1,000 rows is about 5 MB. */
const LARGEST = 200_000_000;
/** Where a page may name its encoding, as browsers look for it. */
const HEAD = 4096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** By its mark, else by the zeros that ASCII has in UTF-16, else by what it says of itself, else UTF-8 where it is that. */
function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const stated = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  // A page that says UTF-16 in ASCII letters is none: browsers take UTF-8 then.
  return stated === undefined || /^utf-?16/i.test(stated) ? "utf-8" : stated;
}

/** What windows-1252 has at 0x80 to 0x9f. Some builds of Node take it for Latin-1, which has control characters there. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (!/^(?:windows-1252|iso-?8859-1|latin-?1|ascii|us-ascii)$/i.test(encoding))
    try {
      return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
    } catch {
      // Not UTF-8 after all, or an encoding that nobody knows: what browsers take for old pages.
    }
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Understands a file as a saved page. The complaint ends a sentence that begins with the file's name. */
export function openSavedPage(bytes: Uint8Array): SavedPage {
  if (bytes.length === 0) return { complaint: "the file is empty; save the page again" };
  if (bytes.length > LARGEST) return { complaint: "the file is larger than 200 MB; save the page without its media" };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return { complaint: "this is a PDF; save the page as HTML instead (Save page as, Web page)" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return { complaint: "this is an archive or a workbook; unpack it and give the HTML file in it" };
  const html = decode(bytes);
  const start = html.slice(0, HEAD);
  if (/^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/related)/im.test(start) && /boundary=/i.test(start))
    return { complaint: "this is a web archive (MHTML), which is not supported; save the page as HTML instead" };
  if (html.slice(0, 100_000).includes("\0"))
    return { complaint: "this is no text; give a page that was saved as HTML" };
  if (!/<(?:!doctype\s+html|html|head|meta|body|p|div|span|table|main|section|[a-z]+-[a-z-]+)\b/i.test(html))
    return { complaint: "there is no HTML in it; give a page that was saved as HTML" };
  return { html: withoutRefresh(html) };
}

/** A page that reloads or leaves by itself would not stay to be read. */
function withoutRefresh(html: string): string {
  return html.replace(/<meta\b[^>]*\bhttp-equiv\s*=\s*["']?\s*refresh\b[^>]*>/gi, "");
}

/**
 * What the browser may do with a saved page: show it, and nothing else. Its scripts would rebuild or wreck it, its addresses
 * are elsewhere or gone, and its base is not where it is served from.
 */
export const SAVED_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

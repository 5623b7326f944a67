/** Delimited text as both platforms write it: quotes only where needed, `\n` between lines. */
export function delimited(lines: readonly (readonly string[])[], delimiter: "," | "\t"): string {
  // A comma makes Google quote a number even in its TAB files.
  const mustQuote = /[",\n\r\t]/;
  const cell = (text: string): string => (mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((line) => line.map(cell).join(delimiter) + "\n").join("");
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16, little endian, with its byte order mark FF FE. */
export function utf16le(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}

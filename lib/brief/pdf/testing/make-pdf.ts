import { zlibSync } from "fflate";

/** A small PDF as a program would write it; `extra` objects begin at number 10. */
export interface MadePdf {
  /** Each page's lines, top down. */
  readonly pages: readonly (readonly string[])[];
  /** Goes into the trailer, such as `/Encrypt 10 0 R`. */
  readonly trailer?: string;
  readonly extra?: readonly string[];
  /** Stands where the page's own content would. */
  readonly content?: string;
  /** Goes into the first page's dictionary. */
  readonly page?: string;
}

const FIRST_PAGE = 100;

/** The bytes of a PDF with Helvetica in the encoding of Western European Windows. */
export function makePdf({ pages, trailer = "", extra = [], content, page = "" }: MadePdf): Uint8Array {
  const objects = new Map<number, string>([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(" ")}] >>`,
    ],
    [3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"],
  ]);
  extra.forEach((body, index) => objects.set(10 + index, body));
  for (const [index, lines] of pages.entries()) {
    const number = FIRST_PAGE + 2 * index;
    const stream =
      content ??
      lines.map((line, at) => `BT /F1 11 Tf 1 0 0 1 60 ${780 - 16 * at} Tm (${escaped(line)}) Tj ET`).join("\n");
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R ${page.includes("/Resources") ? "" : "/Resources << /Font << /F1 3 0 R >> >>"} ${index === 0 ? page : ""} >>`,
    );
    objects.set(number + 1, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  return fileOf(objects, trailer);
}

/** A stream object of so many zeros, packed: small in the file, large when it is opened. */
export function packedStream(length: number, dictionary = ""): string {
  const packed = Array.from(zlibSync(new Uint8Array(length), { level: 9 }), (byte) => String.fromCharCode(byte)).join(
    "",
  );
  return `<< /Filter /FlateDecode /Length ${packed.length} ${dictionary} >>\nstream\n${packed}\nendstream`;
}

function fileOf(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = [...offsets].map(([number, at]) => `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size 1000 /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0));
}

/** What Windows writes outside Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "–": 0x96, "“": 0x93, "”": 0x94, "„": 0x84 };

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, (sign) => `\\${sign}`);
}

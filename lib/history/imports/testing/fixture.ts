import type { FileReport } from "@/lib/domain/file-report";
import type { HistoryRow } from "@/lib/domain/history";

/** A made-up export and all that a right reading finds in it. The figures come from an account that does not exist. */
export interface Fixture {
  /** What is special about it. */
  readonly about: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: Omit<FileReport, "path" | "skipped" | "warnings">;
  readonly skipped?: readonly string[];
  /** Parts of the warnings, in order. */
  readonly warnings?: readonly string[];
  /** Parts of the first row that is kept; null where none may be. */
  readonly first?: Partial<HistoryRow> | null;
}

/** How one file is written. */
export interface Writing {
  readonly encoding:
    "utf-8" | "utf-8-bom" | "utf-16le-bom" | "utf-16be-bom" | "windows-1252" | "windows-1250" | "shift_jis";
  readonly delimiter: "," | "\t" | ";";
  readonly eol: "\n" | "\r\n" | "\r";
}

export const PLAIN: Writing = { encoding: "utf-8", delimiter: ",", eol: "\n" };
export const EXCEL: Writing = { encoding: "utf-16le-bom", delimiter: "\t", eol: "\n" };
/** What a European spreadsheet makes of it. */
export const RESAVED: Writing = { encoding: "utf-8-bom", delimiter: ";", eol: "\r\n" };

/** How numbers are written in one place. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: "." | "," | "٫";
  readonly percent: string;
  /** Turkish writes the sign first. */
  readonly percentBefore?: string;
  /** India groups the thousands by two: `12,34,567`. */
  readonly lakh?: true;
  /** The ten digits, where they are not those of this line. */
  readonly digits?: string;
}

/** A number with its decimals, in groups where `grouped`. */
export function written(value: number, decimals: number, style: NumberStyle, grouped = true): string {
  const [whole = "0", rest] = value.toFixed(decimals).split(".");
  const between = style.lakh ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const groups = grouped ? whole.replace(between, style.group) : whole;
  const text = rest === undefined ? groups : `${groups}${style.decimal}${rest}`;
  return style.digits ? text.replace(/\d/g, (digit) => style.digits![Number(digit)]!) : text;
}

/** Delimited text with quotes only where they are needed, as both platforms write it. */
export function delimited(rows: readonly (readonly string[])[], { delimiter, eol }: Writing): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + eol).join("");
}

/** The bytes of a text. Legacy encodings are made by asking the decoder for every code it knows. */
export function encoded(text: string, encoding: Writing["encoding"]): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding.startsWith("windows") || encoding === "shift_jis") return legacy(text, encoding);
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === "utf-16le-bom";
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  return bytes;
}

const codes = new Map<string, Map<string, readonly number[]>>();

function legacy(text: string, encoding: string): Uint8Array {
  let known = codes.get(encoding);
  if (!known) {
    known = new Map();
    const decoder = new TextDecoder(encoding);
    // Some versions of Node decode these as control characters.
    if (encoding === "windows-1252") known.set("’", [0x92]).set("€", [0x80]);
    for (let first = 0; first < 256; first += 1) {
      const single = decoder.decode(Uint8Array.of(first));
      if (single.length === 1 && single !== "\ufffd" && !known.has(single)) known.set(single, [first]);
      for (let second = 0x40; encoding === "shift_jis" && first > 0x80 && second < 256; second += 1) {
        const double = decoder.decode(Uint8Array.of(first, second));
        if (double.length === 1 && double !== "\ufffd" && !known.has(double)) known.set(double, [first, second]);
      }
    }
    codes.set(encoding, known);
  }
  return Uint8Array.from(
    Array.from(text, (sign) => {
      const code = known.get(sign);
      if (!code) throw new Error(`${encoding} has no "${sign}"`);
      return code;
    }).flat(),
  );
}

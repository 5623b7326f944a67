import PostalMime from "postal-mime";
import { decodeText, isZip } from "@/lib/history/imports/decode";
import { unzipBounded } from "@/lib/history/imports/unzip";
import { htmlLines, wordLines } from "./markup";
import type { PdfProblem, PdfRead } from "./pdf/pdf-text";

/** Why a file gives no text. */
export type FileProblem = "too-large" | PdfProblem | "unknown-format" | "damaged" | "empty";

const LARGEST = 10 * 1024 * 1024;
const DOCUMENT = "word/document.xml";

/** The text of a mail, a note, a Word document or a PDF, as a person would copy it. `readPdf` reads a PDF where it can be stopped. */
export async function textOfFile(
  bytes: Uint8Array,
  name: string,
  readPdf: (bytes: Uint8Array) => Promise<PdfRead>,
): Promise<{ readonly text: string } | { readonly problem: FileProblem }> {
  if (bytes.length < 1_000 && new TextDecoder().decode(bytes).trim() === "") return { problem: "empty" };
  if (bytes.length > LARGEST) return { problem: "too-large" };
  // Some programs write a few signs of their own before the header.
  if (/%PDF-\d/u.test(String.fromCharCode(...bytes.subarray(0, 1024)))) return await readPdf(bytes);
  try {
    const text = await read(bytes, name);
    if (text === null) return { problem: "unknown-format" };
    return text.trim() === "" ? { problem: "empty" } : { text };
  } catch {
    return { problem: "damaged" };
  }
}

async function read(bytes: Uint8Array, name: string): Promise<string | null> {
  if (isZip(bytes)) {
    const xml = unzipBounded(bytes, name, (entry) => entry === DOCUMENT).get(DOCUMENT);
    return xml === undefined ? null : wordLines(new TextDecoder().decode(xml));
  }
  const { text } = decodeText(bytes, name);
  if (/\.eml$/iu.test(name)) return await mailText(bytes);
  if (/\.html?$/iu.test(name) || /^\s*<(?:!doctype html|html)/iu.test(text)) return htmlLines(text);
  return text.replace(/^\ufeff/u, "");
}

/** The mail with the headers that say who wrote it when about what. */
async function mailText(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(bytes);
  const body = mail.text !== undefined && mail.text.trim() !== "" ? mail.text : htmlLines(mail.html ?? "");
  const head = [
    ["From", mail.from?.name ?? mail.from?.address],
    ["Date", mail.date?.slice(0, 10)],
    ["Subject", mail.subject],
  ].flatMap(([label, value]) => (value === undefined || value === "" ? [] : [`${label}: ${value}`]));
  return `${head.join("\n")}\n\n${body}`;
}

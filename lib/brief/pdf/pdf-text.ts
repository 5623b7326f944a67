import { getDocument } from "unpdf/pdfjs";
import { LONGEST_BRIEF } from "../longest";
import { pageLines, type TextRun } from "./page-lines";

/** Why a PDF gives no text. */
export type PdfProblem = "pdf-scanned" | "pdf-locked" | "pdf-slow" | "damaged";
export type PdfRead = { readonly text: string } | { readonly problem: PdfProblem };

/** A brief has a few pages; more of a file is not looked at. */
const MOST_PAGES = 40;
const MOST_RUNS = 50_000;

/**
 * The text of a PDF, page by page, with what was typed into its form fields. Nothing of it is run or drawn, and nothing is fetched:
 * no scripts, fonts or images. Takes as long as the file wants: who calls it ends it.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<PdfRead> {
  const task = getDocument({
    // pdf.js takes the bytes away from their owner.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) return { problem: "damaged" };
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && length <= LONGEST_BRIEF; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.slice(0, MOST_RUNS).filter((item): item is typeof item & TextRun => "str" in item);
      const text = [pageLines(runs), filledIn(await page.getAnnotations())].filter((part) => part !== "").join("\n");
      pages.push(text);
      length += text.length;
      page.cleanup();
    }
    const text = pages
      .filter((page) => page !== "")
      .join("\n\n")
      .replaceAll("\u0000", "");
    return text.trim() === "" ? { problem: "pdf-scanned" } : { text };
  } catch (error) {
    return { problem: nameOf(error) === "PasswordException" ? "pdf-locked" : "damaged" };
  } finally {
    await task.destroy();
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

/** `label: value` for each form field of a page that somebody filled in. */
function filledIn(annotations: readonly unknown[]): string {
  return annotations
    .flatMap((one): string[] => {
      if (typeof one !== "object" || one === null) return [];
      const { fieldValue, alternativeText, fieldName } = one as Readonly<Record<string, unknown>>;
      const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
      const label = typeof alternativeText === "string" && alternativeText !== "" ? alternativeText : fieldName;
      if (typeof value !== "string" || value.trim() === "" || value === "Off" || typeof label !== "string") return [];
      return [`${label}: ${value.trim()}`];
    })
    .join("\n");
}

import type { PdfRead } from "./pdf-text";

/** A brief of forty pages takes a second or two; a file made to be slow would take for ever. */
const LONGEST_WAIT = 15_000;
/** Until the worker has loaded pdf.js: the clock of the reading begins then. */
const LONGEST_START = 30_000;

/** The text of a PDF, read in a worker of its own that is ended when it takes too long. */
export async function readPdfInWorker(bytes: Uint8Array): Promise<PdfRead> {
  const worker = new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module", name: "adjutant-pdf" });
  try {
    return await new Promise<PdfRead>((resolve) => {
      let timer = setTimeout(() => resolve({ problem: "pdf-slow" }), LONGEST_START);
      const answer = (read: PdfRead) => {
        clearTimeout(timer);
        resolve(read);
      };
      worker.addEventListener("error", () => answer({ problem: "damaged" }));
      worker.addEventListener("message", ({ data }: MessageEvent<{ ready?: true; read?: PdfRead }>) => {
        if (data.ready === true) {
          clearTimeout(timer);
          timer = setTimeout(() => resolve({ problem: "pdf-slow" }), LONGEST_WAIT);
          worker.postMessage({ pdf: bytes });
        } else if (data.read !== undefined) answer(data.read);
      });
    });
  } finally {
    worker.terminate();
  }
}

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PdfRead } from "@/lib/brief/pdf/pdf-text";

/** As long as the panel waits. */
const LONGEST_WAIT = 15_000;
/** Until the process has loaded what it needs. */
const LONGEST_START = 60_000;

/** The text of a PDF, read in a process of its own that is ended when it takes too long or too much memory. */
export async function readPdfInChild(bytes: Uint8Array): Promise<PdfRead> {
  const child = fork(fileURLToPath(new URL("./pdf-child.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", "--max-old-space-size=800"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    return await new Promise<PdfRead>((resolve) => {
      let timer = setTimeout(() => resolve({ problem: "pdf-slow" }), LONGEST_START);
      const answer = (read: PdfRead) => {
        clearTimeout(timer);
        resolve(read);
      };
      child.on("message", (message: { ready?: true; read?: PdfRead }) => {
        if (message.read !== undefined) answer(message.read);
        else {
          clearTimeout(timer);
          timer = setTimeout(() => resolve({ problem: "pdf-slow" }), LONGEST_WAIT);
          child.send(bytes);
        }
      });
      child.on("error", () => answer({ problem: "damaged" }));
      child.on("exit", () => answer({ problem: "damaged" }));
    });
  } finally {
    child.kill("SIGKILL");
  }
}

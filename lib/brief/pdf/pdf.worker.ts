import { textOfPdf } from "./pdf-text";

/** Reads one PDF and answers. pdf.js listens and speaks here too: our messages are told apart by their key. */
self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const pdf = typeof data === "object" && data !== null && "pdf" in data ? data.pdf : null;
  if (pdf instanceof Uint8Array) void textOfPdf(pdf).then((read) => self.postMessage({ read }));
});
// Who sends before anybody listens is not heard.
self.postMessage({ ready: true });

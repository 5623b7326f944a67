import { textOfPdf } from "@/lib/brief/pdf/pdf-text";

process.once("message", (bytes: Uint8Array) => {
  void textOfPdf(new Uint8Array(bytes)).then((read) => process.send?.(read));
});

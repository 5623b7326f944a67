import { textOfPdf } from "@/lib/brief/pdf/pdf-text";

process.once("message", (bytes: Uint8Array) => {
  void textOfPdf(new Uint8Array(bytes)).then((read) => process.send?.({ read }));
});
// Starting may take long on a busy machine: the clock of the reading begins here.
process.send?.({ ready: true });

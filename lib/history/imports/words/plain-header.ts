/** Longer headers are cut: no platform writes them. */
export const MAX_HEADER = 200;

/** The currency at the end of a header: `Amount spent (USD)`. */
export const HEADER_CURRENCY = /\s*[([]([A-Z]{3})[)\]]\s*$/;
/** Signs of Chinese and Japanese: spaces beside them carry no meaning. */
const IDEOGRAPH = "[\\u3040-\\u30ff\\u3400-\\u9fff]";
const IDLE_SPACES = new RegExp(`\\s+(?=${IDEOGRAPH}|[(])|(?<=${IDEOGRAPH})\\s+`, "g");

/**
 * The form in which headers are compared: without currency, case, doubled or unusual spaces, kinds of apostrophe, full-width brackets and
 * spaces beside slashes, because spreadsheets and the platforms themselves differ in them.
 */
export function plainHeader(header: string): string {
  const text = header.slice(0, MAX_HEADER).normalize("NFKC").replace(HEADER_CURRENCY, "");
  const plain = text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s*\(%\)\s*$/, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return /[\u3040-\u9fff]/.test(plain) ? plain.replace(IDLE_SPACES, "") : plain;
}

import { currencyOf } from "../currencies";

/** Longer headers are cut: no platform writes them. */
export const MAX_HEADER = 200;

const CODE_AT_END = /\s*[([]([A-Z]{3}|[A-Z]{0,2}\p{Sc}|zł|Kč|Ft|kr\.?)[)\]]\s*$/u;
const CLOSED = /[)\]）］]\W*$/;
/** Marks of direction and joining, which change nothing that is read, and the vowel points and stretching of Arabic. */
const UNSEEN = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652]/g;
/** Signs of Chinese and Japanese: spaces beside them carry no meaning. */
const IDEOGRAPH = "[\\u3040-\\u30ff\\u3400-\\u9fff]";
const IDLE_SPACES = new RegExp(`\\s+(?=${IDEOGRAPH}|[(])|(?<=${IDEOGRAPH})\\s+`, "g");

/** The currency at the end of a header, as in `Amount spent (USD)` and `Cost (€)`; `클릭률(CTR)` and `CPC (ALL)` have none, `($)` is several. */
export function currencyInHeader(header: string): string | null {
  return signedIn(header) ?? null;
}

/** Undefined where no currency stands at the end, null where it is not clear which. */
function signedIn(header: string): string | null | undefined {
  // Hardly any cell of a file ends in brackets.
  if (!CLOSED.test(header.slice(0, MAX_HEADER))) return undefined;
  const sign = CODE_AT_END.exec(seen(header))?.[1];
  return sign === undefined || sign === "ALL" ? undefined : currencyOf(sign);
}

function seen(header: string): string {
  return header.slice(0, MAX_HEADER).normalize("NFKC").replace(UNSEEN, "");
}

/**
 * The form in which headers are compared: without currency, case, doubled or unusual spaces, kinds of apostrophe and hyphen, full-width
 * brackets, marks of direction and spaces beside slashes, because spreadsheets and the platforms themselves differ in them. Turkish letters
 * without their dots, and Romanian ones with cedillas, are taken for the others.
 */
export function plainHeader(header: string): string {
  if (header === "") return "";
  const text = seen(header);
  const plain = (signedIn(header) === undefined ? text : text.replace(CODE_AT_END, ""))
    .replace(/[’‘ʼ`´׳]/g, "'")
    .replace(/״/g, '"')
    .replace(/[‐‑–־]/g, "-")
    .replace(/\s*\(%\)\s*$/, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\u0307/g, "")
    .replace(/ı/g, "i")
    .replace(/ş/g, "ș")
    .replace(/ţ/g, "ț");
  return /[\u3040-\u9fff]/.test(plain) ? plain.replace(IDLE_SPACES, "") : plain;
}

import { phoneNumberIn } from "@/lib/copywriting/lint-rules/contact";
import { redact } from "@/lib/copywriting/redact";

/** Control, zero-width, direction, tag and private-use characters; everything that can hide an instruction from a person's eyes. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2028\u2029\u2800]|[\u{fe00}-\u{fe0f}]|[\u{e0000}-\u{e0fff}]/gu;
const LONGEST_ITEM = 200;

const LONGEST_READ = 60_000;

/** What a person would see of a text: NFKC, nothing hidden; one line, or its lines where they matter. */
export function visibleText(text: string, { lines }: { readonly lines: boolean }): string {
  const even = text.slice(0, LONGEST_READ).normalize("NFKC").replace(/\r\n?/gu, "\n");
  const cut = lines ? even.split("\n") : [even.replace(/\n+/gu, " ")];
  return cut
    .map((line) => line.replace(/\t+/gu, " ").replace(HIDDEN, "").replace(/ {2,}/gu, " "))
    .join("\n")
    .trim();
}

/** One string of the account as it may be sent: nothing hidden, one line, no contact data or long numbers, at most 200 characters. */
export function cleanForPrompt(text: string, longest: number = LONGEST_ITEM): string {
  const visible = visibleText(text.slice(0, 10_000), { lines: false });
  return Array.from(maskContact(redact(visible)))
    .slice(0, longest)
    .join("");
}

function maskContact(text: string): string {
  let masked = text
    .replace(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu, "[e-mail]")
    .replace(/(?:https?:\/\/|www\.)[^\s<>"']{1,500}/giu, "[link]");
  for (let round = 0; round < 5; round += 1) {
    const phone = phoneNumberIn(masked);
    if (phone === null) break;
    masked = masked.replace(phone, "[phone]");
  }
  // Account, campaign and customer numbers: runs of seven digits or more, also with dashes (123-456-7890).
  return masked.replace(/\d(?:[-\s]?\d){6,}/gu, "[number]");
}

/** True where a text came back with something that nobody would see: it is dropped, not repaired. */
export function hasHidden(text: string): boolean {
  return text.replace(/[\n\u200d\ufe0f]/gu, "").search(HIDDEN) !== -1;
}

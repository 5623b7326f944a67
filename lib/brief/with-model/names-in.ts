import { foldKeeping } from "@/lib/brief/fold";
import { threadOf } from "@/lib/brief/thread";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ \t]+(?:(?:van|von|de|da|dos|del|der|la|le|di)[ \t]+)?\p{Lu}[\p{L}.'’-]{1,24}){0,3}`;
/** Mail headers: who wrote, who was written to. */
const HEADER = new RegExp(
  String.raw`^[> \t]*(?:from|to|cc|von|an|kopie|de|à|para|reply-to)[ \t]*:[ \t]*"?(${NAME})"?[ \t]*(?:<|$|\(|\[|,|;)`,
  "gimu",
);
const GREETED = new RegExp(
  String.raw`^[> \t]*(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|bonjour|cher|chère|salut|hola|estimad[oa]s?|buenos días|olá|oi|prezad[oa]s?|bom dia)[ \t]+(?:(?:frau|herr|mr|mrs|ms|dr|prof|mme|m|sra?|don|doña|d)\.?[ \t]+)*(${NAME})`,
  "gimu",
);
/** The line, or the two, after the closing words. */
const SIGNED = new RegExp(
  String.raw`^[> \t]*(?:(?:best|kind|warm|many)?[ \t]*(?:regards|wishes)|thanks|thank you|cheers|sincerely|best|(?:viele|beste|liebe|freundliche|herzliche|schöne)[nr]?[ \t]+grüße|mit freundlichen grüßen|vg|lg|mfg|danke|cordialement|bien à vous|merci|bonne journée|saludos|un saludo|gracias|atentamente|abraços?|obrigad[oa]|atenciosamente)[ \t]*[,.]?[ \t]*\n+[> \t]*(${NAME})`,
  "gimu",
);
const JAPANESE = /([\p{Script=Han}]{1,4})(?:様|さん|殿|御中)/gu;
const FIRM =
  /(?<![\p{L}\p{N}])((?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*[ \t]+){1,4})(?:GmbH(?: & Co\. KG)?|AG|UG|KG|OHG|e\.V\.|Ltd|Limited|LLC|Inc|PLC|SARL|SAS|S\.?L\.?|S\.?A\.?|Lda|Ltda)(?![\p{L}\p{N}])/gu;
const MOST = 30;

/**
 * Names of people and firms in a mail or chat: from its headers, greetings, signatures and firms' forms. For replacing them by tokens
 * before a text leaves the browser; what is not recognised the person sees, and can take out, in the text that is shown before.
 */
export function namesIn(raw: string): readonly string[] {
  const { text } = foldKeeping(raw);
  const found = [HEADER, GREETED, SIGNED, FIRM, JAPANESE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => (match[1] ?? "").trim()),
  );
  const authors = threadOf(foldKeeping(raw)).thread.messages.flatMap(({ author }) => author ?? []);
  const whole = [...found, ...authors].filter((name) => /\p{L}{2}/u.test(name) && !OUR_WORDS.test(name));
  // "Anna Okafor" is also called "Anna".
  const parts = whole.flatMap((name) => name.split(/[ \t]+/u)).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part) && !OUR_WORDS.test(part)); // prettier-ignore
  return [...new Set([...whole, ...parts])].slice(0, MOST);
}

/** Words that stand where names stand. */
const OUR_WORDS =
  /^(?:all|team|everyone|everybody|there|agency|agentur|zusammen|alle|tous|equipo|equipe|équipe|todos|budget|campaign|kampagne|the|and|und|der|die|das|client|kunde|sir|madam|damen|herren|ads?|marketing|google|meta|facebook|instagram)$/iu;

import type { Line, Message } from "./thread";
import { labelOf } from "./labels";

const SIGN_OFF =
  /^(?:(?:(?:kind|best|warm|warmest|many) )?regards|best(?: wishes)?|all the best|cheers|thanks(?: (?:a lot|so much|again|in advance|and .{1,20}))?|many thanks|thank you(?: (?:so much|in advance|again|very much))?|thx|br|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|talk soon|speak soon|(?:mit )?(?:freundliche[nr]?|besten?|viele[nr]?|herzliche[nr]?|liebe|schöne|sonnige|beste|freundl\.) gr(?:ü|ue)(?:ß|ss)en?.{0,30}|gr(?:ü|ue)(?:ß|ss)e?.{0,20}|mfg|lg|vg|bg|bis dann|danke(?: (?:dir|ihnen|schon ?mal|vorab|im voraus).{0,20})?|(?:vielen|herzlichen|besten) dank(?: .{0,30})?|(?:bien )?cordialement.{0,20}|(?:très )?cordialement|bien à (?:vous|toi)|sincères salutations|meilleures salutations|salutations.{0,20}|bonne (?:journée|soirée)|belle journée.{0,20}|merci(?: (?:d'avance|beaucoup|encore|à vous|bien))?(?: et .{1,30})?|à bientôt|bises|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?.{0,20}|(?:muchas )?gracias(?: .{0,20})?|un abrazo|abrazos|quedo (?:a la espera|atent[oa]).{0,40}|atentamente|atenciosamente|att\.?|abraços?|(?:muito )?obrigad[oa](?: .{0,15})?|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|grato|grata|(?:どうぞ|何卒)?(?:よろしく|宜しく)(?:お願い(?:いた|致)?(?:し|申し上げ)?ます)?|敬具|以上(?:、?よろしくお願い(?:いた|致)?し?ます)?)[\s,.!;。、:)-]*$/iu;
const DASHES = /^(?:--\s?|_{3,}|[-=*━─―＝~]{4,})\s*$/u;
const SENT_FROM =
  /^(?:sent from (?:my|outlook|mail).*|get outlook for .*|von meinem .{2,30} gesendet|gesendet von .*|envoyé de(?:puis)? mon .*|enviado desde mi .*|enviado do meu .*|.{0,12}iPhoneから送信.*|outlook for .*)$/iu;
const DISCLAIMER =
  /(?:this (?:e-?mail|message|communication)(?: and any attachments?)? (?:is|are|may|contains?)\b.*|confidentiality notice.*|(?:the information (?:contained )?in this e-?mail).*|diese (?:e-?mail|nachricht) (?:enthält|ist|und|kann).*|(?:ce|le présent) (?:message|courriel|e-?mail)(?: et .{1,40})? (?:est|sont|peut|contient).*|este (?:mensaje|correo|e-?mail|mensagem)(?: .{1,40})? (?:es|contiene|puede|está|va dirigido|contém|é).*|esta mensagem (?:é|pode|contém).*|aviso (?:legal|de confidencial).*|このメール(?:は|に|および).*(?:機密|秘密|宛先|破棄).*|本メール(?:は|に|および).*(?:機密|秘密|宛先|破棄).*|please consider the environment.*|if you are not the intended.*|falls sie nicht der richtige adressat.*|sollten sie nicht der.*empfänger.*|si vous n'êtes pas le destinataire.*|si usted no es el destinatario.*|se você não é o destinatário.*)/iu;
const POSTSCRIPT = /^(?:p\.?\s?p?\.?\s?s\.?\b|n\.?b\.?\b|追伸|ps)/iu;
const CONTACT =
  /(?:^|[\s|])(?:tel|telefon|fon|phone|mobile?|mobil|móvil|tél|fax|t|m|電話)\.?\s*(?:\([^)]*\)\s*)?[:.]?\s*\+?\(?\d[\d ()/.-]{5,}|(?:^|[\s|])(?:web|www|e-?mail|ust-?id\p{L}*|siret|cnpj|hrb|iban|nif|cif)\.?\s*[:.]\s*\S|〒|amtsgericht|geschäftsführer\p{L}*:|registered (?:in|office)|https?:\/\/\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$|^\+?\d[\d ()/-]{7,}$/iu;
/** A signature is short: what follows a "Thanks!" for longer than this is the letter going on. */
const LONGEST_SIGNATURE = 12;

/** The lines of a message without its signature, disclaimers and machine-made endings. A postscript stays. */
export function ownLines(text: string, message: Message): Line[] {
  const kept: Line[] = [];
  let isSigned = false;
  let isLegal = false;
  const { lines } = message;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end).trim();
    if (words === "") {
      isLegal = false;
      if (!isSigned) kept.push(line);
      continue;
    }
    if (POSTSCRIPT.test(words)) {
      isSigned = false;
      isLegal = false;
    }
    if (SENT_FROM.test(words)) continue;
    if (DISCLAIMER.test(words)) isLegal = true;
    if (isLegal) continue;
    if (!isSigned && isSignOff(words) && endsHere(text, lines, index)) {
      isSigned = true;
      continue;
    }
    if (!isSigned && DASHES.test(words) && endsHere(text, lines, index) && looksSigned(text, lines, index)) {
      isSigned = true;
      continue;
    }
    if (isSigned) continue;
    if (CONTACT.test(words) && words.length < 90 && !/\d\s?(?:€|k\b|\$|万|円)/u.test(words)) continue;
    kept.push(line);
  }
  return kept;
}

/** `Thanks, Anna` on one line is a farewell too. */
export function isSignOff(words: string): boolean {
  if (SIGN_OFF.test(words)) return true;
  const [first, name, ...more] = words.split(",").map((part) => part.trim());
  return (
    more.length === 0 &&
    name !== undefined &&
    /^\p{Lu}[\p{L}.-]{0,15}(?: \p{Lu}[\p{L}.-]{0,15})?$/u.test(name) &&
    SIGN_OFF.test(first ?? "")
  );
}

function endsHere(text: string, lines: readonly Line[], index: number): boolean {
  const rest: string[] = [];
  for (let at = index + 1; at < lines.length && rest.length <= LONGEST_SIGNATURE + 1; at += 1) {
    const words = text.slice(lines[at]!.start, lines[at]!.end).trim();
    if (words !== "") rest.push(words);
  }
  const cut = rest.findIndex((words) => POSTSCRIPT.test(words) || DISCLAIMER.test(words));
  const signature = cut === -1 ? rest : rest.slice(0, cut);
  if (signature.length > LONGEST_SIGNATURE) return false;
  // A form below a greeting is no signature.
  return !signature.some((words) => {
    const label = /^[^:：|→=\t]{2,40}[:：|→=\t]/u.exec(words)?.[0];
    const about = label === undefined ? null : labelOf(label.slice(0, -1));
    return (about !== null && about !== "ignore") || (words.length > 75 && /[.!?。]$/u.test(words));
  });
}

function looksSigned(text: string, lines: readonly Line[], index: number): boolean {
  const line = text.slice(lines[index]!.start, lines[index]!.end).trim();
  if (/^--\s?$/u.test(line)) return true;
  return lines
    .slice(index + 1, index + 1 + 3 * LONGEST_SIGNATURE)
    .some(({ start, end }) => CONTACT.test(text.slice(start, end).trim()));
}

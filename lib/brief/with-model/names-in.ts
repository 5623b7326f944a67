import { foldKeeping } from "@/lib/brief/fold";
import { threadOf } from "@/lib/brief/thread";

/*
 * Cues are looked for in any case; names begin with a capital or stand in a script that has none. These are two expressions each: with
 * the flags i and u together \p{Lu} is any letter, and every word after "thanks" would be a name.
 */
const LETTERS = String.raw`[\p{L}\p{M}.'’-]`;
const PARTICLE = String.raw`(?:(?:van|von|de|da|dos|del|der|den|la|le|di|bin|ibn|al|el)[ \t]+){0,2}`;
const WORD = String.raw`(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}]${LETTERS}{0,30}`;
const NAME = new RegExp(String.raw`${PARTICLE}(${WORD}(?:[ \t]+${PARTICLE}${WORD}){0,4})`, "yu");
/** In small letters: only where nothing else stands on the line, or in a greeting before its comma. */
const SMALL = new RegExp(
  String.raw`(\p{Ll}${LETTERS}{1,30}(?:[ \t]+\p{Ll}${LETTERS}{1,30}){0,2})(?=[ \t]*[,!.:]?[ \t]*(?:\n|$))`,
  "yu",
);

/** Mail headers: who wrote, who was written to. */
const HEADER =
  /^[> \t]*(?:from|to|cc|von|an|kopie|de|à|para|reply-to|差出人|送信者|送信元|宛先)[ \t]*:[ \t]*["'\p{Pi}]?/gimu;
/** Further receivers of the same header line. */
const LISTED = /(?<=^[> \t]*(?:to|cc|an|kopie|à|para|宛先)[ \t]*:[^\n]*[,;])[ \t]*["'\p{Pi}]?/gimu;
const GREETED =
  /^[> \t]*(?:(?:hi|hello|hey|dear|hallo|moin|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|bonjour|cher|chère|salut|hola|estimad[oa]s?|querid[oa]s?|buenos días|buenas tardes|olá|oi|prezad[oa]s?|car[oa]s?|bom dia|boa tarde)[ \t]+)(?:(?:frau|herr|mr|mrs|ms|dr|prof|mme|m|sra?|don|doña|d)\.?[ \t]+)*/gimu;
/** The line after the closing words. */
const SIGNED =
  /^[> \t]*(?:(?:best|kind|warm|many)?[ \t]*(?:regards|wishes)|(?:many )?thanks|thank you|cheers|sincerely|yours|best|(?:viele|beste|liebe|freundliche|herzliche|schöne)[nr]?[ \t]+grüße|(?:viele|liebe|beste) grüsse|mit freundlichen grüßen|(?:gruß|grüße)|vg|lg|mfg|danke|cordialement|bien à vous|merci|bonne journée|saludos|un saludo|gracias|atentamente|abraços?|obrigad[oa]|atenciosamente|[^\n]{0,40}(?:よろしく|宜しく)[^\n]{0,30}|敬具)[ \t]*[,.。]?[ \t]*\n+[> \t]*/gimu;
const KANA = String.raw`\p{Script=Katakana}ー・`;
/** Who is spoken of with a title, or names themselves. Kana of the common words only where no letter stands before. */
const JAPANESE = new RegExp(
  String.raw`((?:[\p{Script=Han}々${KANA}]{1,12}[ \t])?(?:[\p{Script=Han}々]{1,4}|[${KANA}]{2,16}|(?<![\p{L}ー])\p{Script=Hiragana}{2,6}))(?:様|さん|殿|御中|氏|と申します)`,
  "gu",
);
const JAPANESE_FIRM = new RegExp(
  String.raw`(?:株式会社|有限会社|合同会社)[ \t]?([\p{Script=Han}${KANA}A-Za-z0-9]{2,20})|([\p{Script=Han}${KANA}A-Za-z0-9]{2,20})(?:株式会社|有限会社|合同会社)`,
  "gu",
);
/** "Okafor社の田中です": who writes, with the firm before. */
const JAPANESE_SELF =
  /(?<=(?:会社|社|店|部)[^\n。、]{0,20}の)([\p{Script=Han}々]{1,4}|[\p{Script=Katakana}ー]{2,12})(?=です)/gu;
const FIRM =
  /(?<![\p{L}\p{N}])((?:[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}&.'’-]*[ \t]+){1,4})(?:GmbH(?: & Co\. KG)?|AG|UG|KG|OHG|e\.V\.|Ltd|Limited|LLC|Inc|PLC|SARL|SAS|S\.?L\.?|S\.?A\.?|Lda|Ltda)(?![\p{L}\p{N}])/gu;
const MOST = 300;

/**
 * Names of people and firms in a mail or chat: from its headers, greetings, signatures and firms' forms. For replacing them by tokens
 * before a text leaves the browser; what is not recognised the person sees, and can take out, in the text that is shown before.
 */
export function namesIn(raw: string): readonly string[] {
  const folded = foldKeeping(raw);
  const { text } = folded;
  const after = [HEADER, LISTED, GREETED, SIGNED].flatMap((cue) =>
    [...text.matchAll(cue)].flatMap((match) => nameAt(text, match.index + match[0].length)),
  );
  const titled = [...text.matchAll(JAPANESE)].flatMap(([whole, name = ""]) => (NO_NAMES_JA.test(whole) ? [] : alone(name) ? [whole] : [name])); // prettier-ignore
  const shaped = [FIRM, JAPANESE_FIRM, JAPANESE_SELF].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? "").trim()),
  );
  // Of a mail's header the whole line is kept as its author: its name was found above.
  const authors = threadOf(folded).thread.messages.flatMap(({ author }) => (author === null || /[:@<]/u.test(author) ? [] : author)); // prettier-ignore
  const found = [...after, ...titled, ...shaped, ...authors].map((name) => name.replace(/[.'’-]+$/u, ""));
  const whole = found.filter((name) => /\p{L}[\p{L}\p{M}.'’-]*\p{L}/u.test(name) && !OUR_WORDS.test(name));
  // "Anna Okafor" is also called "Anna".
  const parts = whole.flatMap((name) => name.split(/[ \t・]+/u)).filter(isPart);
  return [...new Set([...whole, ...parts])].slice(0, MOST);
}

/** One sign would hit other words: "林" stays together with its title. */
const alone = (name: string): boolean => Array.from(name).length === 1;

function isPart(part: string): boolean {
  const least = /^\p{Lo}/u.test(part) ? 2 : 3;
  return Array.from(part).length >= least && /^(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(part) && !OUR_WORDS.test(part);
}

/** The name that begins here, and without what was no name at its end. */
function nameAt(text: string, at: number): readonly string[] {
  for (const pattern of [NAME, SMALL]) {
    pattern.lastIndex = at;
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return [name];
  }
  return [];
}

const NO_NAMES_JA = /(?:皆|みな|みんな|客|たく|どなた|何|神|王|奥|旦那|担当者)(?:様|さん|氏)$|^(?:様|さん)/u;

/** Words that stand where names stand. */
const OUR_WORDS =
  /^(?:all|team|everyone|everybody|there|agency|agentur|zusammen|alle|tous|equipo|equipe|équipe|todos|budget|campaign|kampagne|the|and|und|der|die|das|client|kunde|sir|madam|damen|herren|ads?|marketing|google|meta|facebook|instagram|again|both|folks|guys|ご?担当者?|広告|予算)$/iu;

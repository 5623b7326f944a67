import { languageOf } from "@/lib/policy/edit-guard/place-names";
import type { Candidate } from "./budget";
import { languageNamesIn } from "./language-names";
import { hits, has, phrases } from "./pattern";
import type { Statement } from "./statements";

/** What people call the languages they advertise in, as far as `Intl`'s own names do not cover it. */
const NAMES: Readonly<Record<string, RegExp>> = {
  en: phrases("english|englisch\\p{L}*|anglais\\p{L}*|inglés|inglesa?|inglês|inglesa", "英語"),
  de: phrases(
    "german(?! (?:market|customers?|companies|users|people|cars?|shop|clients?))|deutsch(?:e|er|en|sprachig\\p{L}*)?(?!\\p{L})(?! (?:markt|kunden|firmen|post))|allemande?s?|alemán|alemana|alemão|alemã",
    "ドイツ語",
  ),
  fr: phrases(
    "french(?! (?:market|customers?|companies|users|people|shop|clients?|riviera))|französisch\\p{L}*|français|française|francés|francesa|francês|francophone\\p{L}*",
    "フランス語",
  ),
  es: phrases(
    "spanish(?! (?:market|customers?|companies|users|people|clients?))|spanisch\\p{L}*|espagnole?|español|castellano|espanhol\\p{L}*",
    "スペイン語",
  ),
  pt: phrases(
    "portuguese(?! (?:market|customers?))|portugiesisch\\p{L}*|portugais\\p{L}*|portugués|portuguesa|português",
    "ポルトガル語",
  ),
  ja: phrases(
    "japanese(?! (?:market|customers?|food|cuisine|restaurant|tea|knives))|japanisch\\p{L}*(?! (?:küche|restaurant))|japonaise?|japonés|japonês",
    "日本語",
  ),
  it: phrases(
    "italian(?! (?:market|food|restaurant|cuisine|wine|design|coffee))|italienisch\\p{L}*(?! (?:küche|restaurant|weine?))|italien(?=\\s*(?:,|et|ou|\\.|$))|italiano",
    "イタリア語",
  ),
  nl: phrases("dutch|niederländisch\\p{L}*|néerlandais|holandés|neerlandés|holandês", "オランダ語"),
  zh: phrases("chinese|mandarin|chinesisch\\p{L}*|chinois|chino|chinês", "中国語|簡体字|繁体字"),
  ko: phrases("korean|koreanisch|coréen|coreano", "韓国語"),
  tr: phrases("turkish|türkisch\\p{L}*|turc(?=\\s*(?:,|et|\\.|$))|turco"),
  pl: phrases("polish|polnisch\\p{L}*|polonais|polaco|polonês"),
  ru: phrases("russian|russisch\\p{L}*|russe|ruso|russo", "ロシア語"),
  ar: phrases("arabic|arabisch\\p{L}*|arabe|árabe", "アラビア語"),
  ca: phrases("catalan|català|catalán|katalanisch"),
  eu: phrases("euskera|basque"),
  da: phrases("danish|dänisch\\p{L}*"),
  sv: phrases("swedish|schwedisch\\p{L}*|suédois|sueco"),
  gl: phrases("galego|gallego|galician|galicisch|galicien"),
  no: phrases("norwegian|norwegisch\\p{L}*|norvégien|noruego|norueguês"),
  fi: phrases("finnish|finnisch\\p{L}*|finnois|finlandés|finlandês"),
  uk: phrases("ukrainian|ukrainisch\\p{L}*|ukrainien|ucraniano"),
  ro: phrases("romanian|rumänisch\\p{L}*|roumain|rumano|romeno"),
  el: phrases(
    "greek(?! (?:food|restaurant|yog\\p{L}*|islands?))|griechisch\\p{L}*(?! restaurant)|grec(?=\\s*(?:,|et|\\.|$))",
  ),
  cs: phrases("czech|tschechisch\\p{L}*|tchèque|checo"),
  hu: phrases("hungarian|ungarisch\\p{L}*|hongrois|húngaro"),
  hi: phrases("hindi", "ヒンディー語"),
  vi: phrases("vietnamese|vietnamesisch\\p{L}*|vietnamien|vietnamita", "ベトナム語"),
  th: phrases("thai(?= (?:language|and|,))|thailändisch\\p{L}*", "タイ語"),
};
/** Whose other meanings are kept out above: the German market, Greek food. */
const GUARDED =
  /^(?:german|french|spanish|portuguese|japanese|italian|greek|thai|deutsche?[nrs]?|japanische?[nrs]?|italienische?[nrs]?|italien|griechische?[nrs]?|turc|grec|catal[aá]n)$/iu;
const ABOUT_ADS = phrases(
  "ads?|advert(?:s|isements?)|supplied|copy|copies|campaigns?|languages?|landing ?pages?|creatives?|texts?|headlines?|bilingual|translat\\p{L}+|written in|everything in|speaking|speakers?|only in|run\\p{L}*|also in|target\\p{L}*|both in|versions?|speak|everything|write|written|just",
  "anzeigen?|werbung|kampagnen?|sprachen?|texte?|sprachig\\p{L}*|\\p{L}+sprachig\\p{L}*|zweisprachig|landingpages?|auf|sprechen|ausspielen|motive|werbemittel|überschriften|version|fassung|alles|nur|geworben",
  "annonces?|publicités?|campagnes?|langues?|textes?|bilingues?|visuels?|rédig\\p{L}+|pages?|francophones?|parl\\p{L}+|diffus\\p{L}+|versions?|tout|en",
  "anuncios?|campañas?|idiomas?|textos?|bilingües?|creatividades|hablan\\p{L}*|páginas?|copys?|versi[óo]n\\p{L}*|todo|en",
  "anúncios?|campanhas?|idiomas?|línguas?|textos?|bilíngues?|criativos?|peças|falam|páginas?|vers(?:ão|ões)|tudo|em",
  "広告|配信|言語|バナー|テキスト|で|対応|原稿|のみ",
);
const NOT_ADS = phrases(
  "my (?:\\p{L}+ )?(?:english|german|french|spanish)|(?:sorry|apologies|excuse) .{0,20}(?:english|german|french)|lessons?|courses?|classes|teach\\p{L}*|learn\\p{L}*|tutor\\p{L}*|i (?:only )?speak|you speak|call me in|reply in|answer in|website is|literature|book|translation agency|school",
  "mein (?:deutsch|englisch)|kurse?|\\p{L}*kurse?|unterricht|nachhilfe|lernen|sprachschule|antworten sie|auf deutsch antworten|webseite ist|website ist",
  "mon (?:anglais|français)|cours|apprendre|répond\\p{L}+|école de langues|le site est",
  "mi (?:inglés|español)|clases?|cursos?|aprend\\p{L}+|academia|la web est[áa]|respond\\p{L}+",
  "meu (?:inglês|português)|aulas?|cursos?|aprend\\p{L}+|escola de|o site est[áa]|respond\\p{L}+",
  "英会話|教室|レッスン|講座|スクール|習|学",
);
const NOT =
  /(?:(?<!\p{L})(?:not|no|nicht|kein\p{L}*|pas|sin|não|nada|sem|without|ohne|nor|avoid|evitar|éviter|vermeiden)(?:\s\p{L}+){0,3}\s?)$/iu;
const PAIRED =
  /(?<!\p{L})(?:so|also|daher|therefore|hence|donc|así que|por eso|por tanto|portanto|por isso|:)\s(?:(?:in|auf|en|em)\s)?(?:english|german|french|spanish|catalan|deutsch|englisch|französisch|anglais|allemand|français|espagnol|inglés|francés|alemán|catalán|español|inglês|francês|alemão|espanhol)(?:,| (?:and|und|et|y|e))\s/iu;
const PAIR =
  /(?<![\p{L}\d])(DE|EN|FR|ES|PT|IT|NL|JA|JP|PL|TR)(?:\s?(?:\/|&|\+|,|und|and|et|y|e)\s?(DE|EN|FR|ES|PT|IT|NL|JA|JP|PL|TR))+(?![\p{L}\d])/gu;

/** The languages that ads shall be in, as ISO 639-1 codes; where a language is only spoken of, none. */
export function languagesIn(statement: Statement): Candidate<string>[] {
  const { text, label, valueAt } = statement;
  if (label !== null && !["languages", "audience", "locations", "tone"].includes(label)) return [];
  const isLine = label === "languages" || statement.asked === "languages";
  const found: Candidate<string>[] = [];
  const add = (value: string, start: number, end: number, strength: number) => {
    if (start >= valueAt && !NOT.test(text.slice(0, start))) found.push({ value, statement, start, end, strength });
  };
  // "Therefore French and Catalan": two languages named together are no chance.
  const isPair = PAIRED.test(text);
  if (isLine || isPair || ((has(ABOUT_ADS, text) || text.length < 30) && !has(NOT_ADS, text))) {
    const named = Object.entries(NAMES).flatMap(([code, pattern]) =>
      hits(pattern, text).map((match) => ({ code, start: match.index, end: match.index + match[0].length })),
    );
    const further = languageNamesIn(text).filter(
      ({ start, end }) =>
        !GUARDED.test(text.slice(start, end)) && !named.some((other) => other.start < end && other.end > start),
    );
    for (const { code, start, end } of [...named, ...further].sort((a, b) => a.start - b.start))
      if (isLine || isCued(text.slice(0, start), text.slice(end), text.slice(start, end)))
        add(code, start, end, isLine ? 5 : 2);
  }
  if (isLine || has(ABOUT_ADS, text))
    for (const match of hits(PAIR, text))
      if (isLine || /sprach|langu|idiom|líng|bilin|anzeigen|ads|annonce|anunc|anúnc|texte|copy/iu.test(text))
        for (const code of match[0].matchAll(/[A-Z]{2}/gu))
          add(
            code[0] === "JP" ? "ja" : code[0].toLowerCase(),
            match.index + code.index,
            match.index + code.index + 2,
            3,
          );
  if (isLine)
    for (const match of text.slice(valueAt).matchAll(/(?<!\p{L})[A-Z]{2}(?!\p{L})/gu)) {
      const code = languageOf(match[0].toLowerCase());
      if (code !== null && !found.some(({ value }) => value === code))
        add(code, valueAt + match.index, valueAt + match.index + match[0].length, 4);
    }
  return found;
}

function isCued(before: string, after: string, word: string): boolean {
  if (/sprachig|phone/iu.test(word)) return true;
  if (
    /(?<!\p{L})(?:in|auf|en|em|in both|nur|only|also|just|as well as|(?:language|sprache|langue|idioma|língua)s? (?:is|are|ist|sind|est|sont|es|son|é|são)|auch|and|und|et|y|e|or|oder|ou|o|bilingual|plus|sowie|written|speak|parlant|hablan|falam|pure|formal|simple|einfaches?|[a-z]{2}\/)(?:\s(?:plain|simple|proper|formal|good|brazilian|european|british|american|us|uk|castilian|swiss|latin american))?\s?$/iu.test(
      before,
    ) ||
    /[,/&+]\s?$/u.test(before)
  )
    return true;
  return /^(?:-language|-speaking|で|のみ|と|、|および|の広告|対応|版|\s?(?:\+|both|only|speak\p{L}*|ads?|copy|texts?|headlines?|language|campaign|version|speaking|-speaking|anzeigen|texte|und|and|et|y|e|\/|&|,))/iu.test(
    after,
  );
}

import { HARDSHIP, HEALTH, IDENTITY, NOT_ATTRIBUTES } from "@/lib/copywriting/lint-rules/attributes";
import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Stands for an attribute once it was found: of health or hardship, or of identity. */
const STATE = "\u0001";
const IDENTITY_MARK = "\u0002";
const ATTRIBUTE = `[${STATE}${IDENTITY_MARK}]`;
/** Up to three words between. */
const FEW = "(?:[ ,]+[\\p{L}\\p{N}'-]+){0,3}?[ ,]+";
const ONE = "(?: [\\p{L}\\p{N}'-]+){0,2}? ";

/** "Are you", "you have", "do you suffer from", and the verbs alone where a language leaves the pronoun out. */
const SAID_OF_YOU = any(
  "are you|are u|you are|you're|you were|aren't you|do you (?:have|suffer|struggle|live)|(?:you|you've) (?:have|got|suffer|struggle|live)|have you (?:got|been)|(?:living|struggling|dealing|coping) with|(?:suffering|suffer) from|tired of (?:being|your|living)|sick of being|fed up with being|feeling|" +
    "bist du|du bist|seid ihr|ihr seid|sind sie|sie sind|hast du|du hast|haben sie|sie haben|leid(?:est|en|et)(?: (?:du|sie|ihr))?(?: (?:an|unter))?|du leidest|fuhlst du dich|fuhlen sie sich|" +
    "etes-vous|etes vous|vous etes|es-tu|tu es|t'es|avez-vous|vous avez|as-tu|tu as|souffrez(?:-vous)?|souffres(?:-tu)?|vous souffrez|tu souffres|vous vivez|vous vous sentez|" +
    "eres|es usted|usted es|sois|estas|esta usted|usted esta|tienes|tiene usted|usted tiene|sufres|sufre usted|padeces|te sientes|vives con|vives en|" +
    "voce (?:e|esta|tem|sofre|vive|se sente)|voces (?:sao|estao)|tu es|tens|estas|sofres|sentes-te",
);
/** Without any pronoun, at the head of a question. */
const HEAD_VERB =
  "^[¿¡\\s]*(?:sofre|esta|tem|e|vive|sufre|padece|tiene|es|cansad[oa] de (?:ser|estar|viver|vivir)|hart[oa] de(?: (?:ser|estar|vivir))?|(?:marre|assez|ras le bol) (?:de vivre|d'etre)|(?:hast du|haben sie) es satt) ";
const YOUR = any("your|ur|dein\\p{L}{0,2}|eure?\\p{L}?|votre|vos|ton|ta|tes|tu|tus|su|sus|seu|sua|seus|suas|teu|tua");
const OTHERS = any(
  "other|fellow|more|like-minded|single|local|andere\\p{L}?|weitere\\p{L}?|d'autres?|des celibataires|otr[oa]s|outr[oa]s|solter[oa]s|solteir[oa]s",
  "他の|同じ",
);
const MEET = any(
  "meet|date|find|chat with|connect with|triff|treffen sie|lerne|finde|flirte|rencontre[zr]?|conoce|encuentra|liga con|conheca|encontre",
  "出会|知り合",
);
const AS_A = any("as an?|for you as an?|als|en tant que|comme|como|enquanto");
const YOU = any(
  "you|your|du|dir|dich|dein\\p{L}{0,2}|sie|ihnen|ihr\\p{L}{0,2}|vous|votre|vos|tu|te|toi|ti|usted|voce|seu|sua",
  "あなた|君",
);

/** A question's head: an attribute, with a second one or a little word beside it. */
const HEAD_QUESTION = `^[¿¡\\s]*(?:(?:au|a l'|en|in|on|im|auf|sin|sem|ohne|with|avec|con|com|mit) )?(?:[dl]'|de l')?${ATTRIBUTE}(?: ${any("and|und|et|y|e|or|oder|ou|o")} (?:[\\p{L}'-]+ ){0,5}[\\p{L}'-]+| [\\p{L}'-]+(?: [\\p{L}'-]+)?)? ?\\?$`;
/** Money that only who is in need gets. */
const RECEIVES = any(
  "get|receive|claim|beziehst|beziehen|bekommst|bekommen|touchez|touches|percevez|cobras|recibes|percibes|recebe|recebes",
);

const DIRECT = pattern(
  [
    HEAD_QUESTION,
    `${any("you|du|sie|vous|tu|voce|usted")} ${RECEIVES}${FEW}${STATE}|${RECEIVES} (?:du|sie|vous|usted|voce)?${FEW}${STATE}`,
    `${SAID_OF_YOU}${FEW}(?:[dl]')?${ATTRIBUTE}`,
    `${HEAD_VERB}(?:[\\p{L}'-]+ ){0,3}?(?:[dl]')?${ATTRIBUTE}[^.!]{0,80}\\?`,
    `^[¿¡\\s]*(?:\\p{L}+ )?(?:[dl]'|de l')?${ATTRIBUTE} ?\\?$`,
    `^${any("hi|hey|hello|dear|hallo|liebe|salut|bonjour|cher\\p{L}*|hola|queridos?|ola|oi|attention|achtung")},? (?:all |alle |les |los |os )?${ATTRIBUTE}`,
    `${any("you|du|tu|vous|voce")} ${STATE}`,
    `^[¿¡\\s]*being (?:an? )?(?:[\\p{L}-]+ ){0,2}?${ATTRIBUTE}`,
    `${YOUR}${ONE.replace("{0,2}", "{0,1}")}${STATE}`,
    `(?:${MEET})?${OTHERS}${ONE}?${ATTRIBUTE}`,
    `${OTHERS}[^.!?]{0,3}${ATTRIBUTE}`,
    `${MEET}${ONE}${IDENTITY_MARK}`,
    `${AS_A}${ONE}?(?:[a-z]+ )?${ATTRIBUTE}[^.!?,]{0,25},? ?[^.!?,]{0,8}${YOU}`,
    `${AS_A} ${ATTRIBUTE}[^.!?,]{0,25},? ?[^.!?,]{0,8}${YOU}`,
    `${ATTRIBUTE}[^。！？.!?]{0,12}(?:あなた|君)|(?:あなた|君)(?:は|の|も|が)[^。！？.!?]{0,10}${ATTRIBUTE}`,
  ].join("|"),
);
const MARKS = new RegExp(ATTRIBUTE, "gu");
const EVERY_ATTRIBUTE = pattern(`(${HEALTH}|${HARDSHIP})|${IDENTITY}`, "g");
const MOST_SENTENCES = 100;
const BEFORE = 60;
const AFTER = 40;
const BAD_CREDIT = pattern(
  `${any("your|ihre?|deine?|votre|ton|tu|su|seu|o seu|sua")} (?:credit(?: history| score| rating)?|bonitat|schufa|(?:dossier|historique) de credit|historial (?:de credito|crediticio)|historico de credito|score)(?: \\p{L}+)? ${any("bad|poor|low|schlecht|negativ|mauvais|mal[oa]|negativ[oa]|ruim|baixo|bajo")}`,
);
const UNPAID = pattern(
  `${any("can't|cannot|can not|struggl\\p{L}*|unable|nicht|kaum|ne (?:pouvez|peux|pouvez-vous)|no (?:puedes|llegas)|nao consegue")}[^.!?]{0,25}${any("(?:your|deine|ihre|vos|tes|tus|sus|as suas|suas) (?:bills|rent|rechnungen|miete|factures|loyer|facturas|alquiler|contas|aluguel)")}|${any("(?:deine|ihre) (?:rechnungen|miete) nicht")}`,
);
/** `Going bald at 30? We know …`: a short question with an attribute, and a next sentence that speaks to who has it. */
const SHORT_QUESTION = /^.{3,60}[?？]$/u;
const TURNS_TO_YOU = pattern(
  any(
    "we (?:know|get it|understand|can help)|you(?:r|'re|'ll)?|wir (?:wissen|verstehen|helfen)|(?:du|dich|dir|dein\\p{L}*)|on (?:sait|comprend|vous)|nous (?:savons|comprenons)|(?:vous|votre|vos)|(?:sabemos|te entendemos|te ayudamos)|(?:sabemos|entendemos voce|ajudamos)|tu|voce",
    "あなた|わかります|分かります",
  ),
);
/** No pronoun of the third person, no question word: who is asked is the reader. */
const STARTS_PLAIN = pattern(
  `^[¿¡\\s]*(?!${any("what|which|how|why|who|where|when|is there|was|welche\\p{L}*|wie|warum|wer|wo|wann|que|quel\\p{L}*|comment|pourquoi|qui|ou|quand|cual\\p{L}*|como|por que|quien|donde|cuando|o que|qual|quem|onde|quando|he|she|they|er|il|elle|el|ella|ele|ela")})`,
);
const STATES = pattern(HEALTH + "|" + HARDSHIP);
/** What the ad says that it has seen in its reader. */
const NOTICED = near(
  any(
    "we (?:know|noticed|saw|see|can tell|understand|heard|hear)(?: that)?|(?:wir|uns) (?:wissen|sehen|merken|haben (?:gemerkt|bemerkt|gesehen|gehort))|nous (?:savons|avons (?:vu|remarque|note)|voyons)|on (?:sait|a (?:vu|remarque))|sabemos|hemos (?:visto|notado)|notamos|vimos|percebemos|reparamos",
    "私たちは知って|お見通し|気になっていますよね|気づいてい",
  ),
  any(
    "(?:you|you're|you've|you are|your)[^.!?]{0,25}(?:feel(?:ing)?|felt|anxious|sad|stressed|lonely|tired|exhausted|struggling|searching|worried|ill|sick|gained|broke|single)|(?:du|sie|dir|ihnen|dich)[^.!?]{0,25}(?:fuhl\\p{L}*|traurig|gestresst|einsam|mude|erschopft|angst\\p{L}*|krank|sorgen|zugenommen)|(?:vous|tu)[^.!?]{0,25}(?:sentez|sens|triste|stresse\\p{L}*|seule?|fatigue\\p{L}*|epuise\\p{L}*|anxieu\\p{L}*|malade|inquiet\\p{L}*)|" +
      "(?:te|estas|tienes|sufres|eres)[^.!?]{0,25}(?:sientes|triste|estresad\\p{L}*|sol[oa]|cansad\\p{L}*|agotad\\p{L}*|ansios\\p{L}*|enferm\\p{L}*|hart[oa]|preocupad\\p{L}*)|(?:voce|esta|anda)[^.!?]{0,25}(?:sente|triste|estressad\\p{L}*|sozinh\\p{L}*|cansad\\p{L}*|esgotad\\p{L}*|ansios\\p{L}*|doente|preocupad\\p{L}*)",
    "疲れ|不安|寂し|悩",
  ),
  12,
);
/** How the reader votes. */
const VOTED = pattern(
  any(
    "you voted|you vote (?:for )?\\p{L}+|du hast \\p{L}+ gewahlt|du wahlst|vous avez vote|vous votez|(?:has votado|votaste|votas)|(?:voce )?(?:votou|vota) (?:em|no|na)",
    "あなたが投票",
  ),
);
const POLITE = /(?<![\p{L}\p{N}])(?:Ihre[nmrs]?|Ihr)(?: \p{L}+)? /u;
const YEARS = "(?:years?|yrs|jahren?|jahre|ans|anos|años)";
const AGE = pattern(
  [
    `${any("are you|you are|you're|bist du|du bist|sind sie|sie sind|etes-vous|vous etes|vous avez|avez-vous|tu as|tienes|tiene usted|usted tiene|voce tem|tens")} (?:already |schon |deja |ya |ja )?(?:[\\p{L}]+ (?:and|und|et|y|e) )?(?:over|under|above|aged?|uber|unter|alter als|plus de|moins de|mas de|menos de|mais de|menor de|mayor de)? ?(?:the age of )?[1-9]\\d(?!\\d)(?! ?(?:%|km|min|minutes?|minuten|percent|prozent|miles|seconds|sekunden|clicks|met|steps|schritte|produkte|points|tage|days|jours|dias|euros?|€))`,
    `(?:you|your|dich|du|vous|tu|voce)[^.!?]{0,30}${any("over|above|uber|plus de|mas de|mais de")} [4-9]\\d(?: ${YEARS})?[^.!?\\d%€$]{0,3}(?:[.!?,]|$| ${any("and|und|et|y|e")})`,
    `${any("hi|hey|hello|hallo|attention|achtung|calling|liebe")},? (?:all |an alle )?(?:over|uber|u)[ -]?[4-9]\\d`,
    `\\d\\d歳(?:を過ぎ|以上|を超え|代|の)[^。]{0,15}(?:あなた|君)|(?:あなた|君)[^。]{0,8}\\d\\d歳`,
  ].join("|"),
);
/** Offers made to a group in the third person, and talk of the adviser's own subject. */
const NOT_SAID = pattern(
  any("you are not alone in|whether or not you|no matter|egal ob|peu importe|no importa si|nao importa se"),
);

/**
 * Meta: an ad must not assert or imply a personal attribute of its reader; Google: nor imply knowledge of sensitive information in personalised ads.
 * A direct assertion is refused on Meta; on Google the text alone is a warning, as it depends on whom the ad is aimed at.
 */
export const checkPersonal: TextRule = (text, place) => {
  const severity = place.platform === "meta-ads" ? "error" : "warning";
  const sentences = text.split(/(?<=[.!?。！？;:|\n])\s*/u).filter((sentence) => sentence.length > 3);
  for (const [index, sentence] of sentences.slice(0, MOST_SENTENCES).entries()) {
    const bare = bareText(sentence).replace(NOT_ATTRIBUTES, " ");
    if (NOT_SAID.test(bare)) continue;
    const next = sentences[index + 1];
    const isAsked =
      next !== undefined &&
      SHORT_QUESTION.test(sentence.trim()) &&
      STARTS_PLAIN.test(bare) &&
      TURNS_TO_YOU.test(bareText(next));
    const found = directly(bare) ?? politely(sentence) ?? (isAsked ? (STATES.exec(bare)?.[0] ?? null) : null);
    if (found !== null)
      return findingIf(
        true,
        "personal-attribute",
        severity,
        `"${found.trim()}" reads as if the ad knew this about its reader.`,
        "Speak of the offer, not of the reader's situation.",
      );
    if (BAD_CREDIT.test(bare) || UNPAID.test(bare) || VOTED.test(bare) || NOTICED.test(bare))
      return findingIf(
        true,
        "personal-attribute",
        severity,
        "It says how the reader stands with money, feels or votes.",
        "Speak of the offer, not of the reader's situation.",
      );
    if (AGE.test(bare))
      return findingIf(
        true,
        "personal-attribute",
        severity,
        "It states the reader's age.",
        "Speak of the offer, not of the reader's age.",
      );
  }
  return [];
};

/** Looks only around the attributes, and at no more than twenty of them, so that no text is slow. */
function directly(bare: string): string | null {
  let looked = 0;
  for (const { index, 0: word, 1: state } of bare.matchAll(EVERY_ATTRIBUTE)) {
    const from = index <= BEFORE ? 0 : bare.indexOf(" ", index - BEFORE);
    const before = bare.slice(from === -1 || from > index ? index - BEFORE : from, index);
    const after = bare.slice(index + word.length, index + word.length + AFTER);
    const found = DIRECT.exec(`${before}${state === undefined ? IDENTITY_MARK : STATE}${after}`)?.[0];
    if (found !== undefined) return found.replace(MARKS, word);
    looked += 1;
    if (looked === 20) break;
  }
  return null;
}

/** German "Ihr" and "Ihre" are the reader's only with a capital letter. */
function politely(sentence: string): string | null {
  const said = POLITE.exec(sentence);
  if (said === null) return null;
  const after = bareText(sentence.slice(said.index)).replace(NOT_ATTRIBUTES, " ");
  return POLITE_ATTRIBUTE.exec(after)?.[0] ?? null;
}
const POLITE_ATTRIBUTE = pattern(`^ihr\\p{L}{0,2}${ONE.replace("{0,2}", "{0,1}")}(?:${HEALTH}|${HARDSHIP})`);

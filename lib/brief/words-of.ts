import { trimmed } from "./audience";
import type { Candidate } from "./budget";
import { hits, has, phrases } from "./pattern";
import type { Statement } from "./statements";
import type { BriefLanguage } from "./types";

function make(statement: Statement, start: number, end: number, strength: number): Candidate<string>[] {
  const [from, to] = trimmed(statement.text, start, end);
  return to - from < 2 ? [] : [{ value: statement.text.slice(from, to), statement, start: from, end: to, strength }];
}

const TONE = phrases(
  "vocabulary|tone(?: of voice)?(?! down)|keep (?:it|the (?:copy|tone|text|texts|ads|language|wording|messaging)|everything)|messaging|something|wording|nothing too|be|feel\\p{L}*|ads? (?:should|must)|brand voice|voice|wording|tonality|sound(?:s|ing)?(?= (?:too |more |like|friendly|warm|professional|premium|young|serious|trust))|come across(?: as)?|style (?:should|must|is)|we (?:sound|speak|talk|write)|our brand is|language should be|copy should (?:be|feel|sound)|texts? should (?:be|sound)|ads should (?:be|feel|sound)(?! (?:in|live|shown|running|seen|up|ready))",
  "wortschatz|sprachlich|im ton|tonalität|tonfall|ton|ansprache|wortwahl|sprachstil|klingen|wirken|rüberkommen|stil|per du|per sie|duzen|siezen|(?:du|sie)-ansprache|(?:du|sie)-form|(?:darf|soll)(?:'s| es| das)?|in der (?:du|sie)-form|texte sollen|schreib\\p{L}*|formulier\\p{L}*|klingt|bleib\\p{L}*|etwas|irgendwas",
  "vocabulaire|ton|tonalité|style (?:doit|plutôt)|voix de (?:la )?marque|tutoie\\p{L}*|tutoy\\p{L}+|vouvoie\\p{L}*|vouvoy\\p{L}+|tutoiement|vouvoiement|registre|restez|soyez|ambiance|on reste|quelque chose de|message|rédaction|esprit",
  "vocabulario|que el mensaje|tono|voz de (?:la )?marca|estilo|tute\\p{L}+|trat\\p{L}+ de (?:tú|usted)|lenguaje|suene\\p{L}*(?! (?:el|mi|nuestro) tel)|suena\\p{L}*|clima|aire|mensajes?|algo(?= (?:\\p{L}+o|\\p{L}+a|así)(?!\\p{L}))|redacci[óo]n",
  "vocabulário|tom(?: de voz)?|voz da marca|linguagem|estilo(?: de comunicação)?|mensagem|clima|jeito|pegada|algo|texto",
  "トーン|文体|口調|雰囲気|テイスト|言葉遣い|トンマナ|です・ます|文面|文章|感じ|イメージ|印象|表現(?=で|を|が)",
);
/** `simple` is `simples` too. */
const plural = (list: string) =>
  list
    .split("|")
    .map((word) => (/\p{L}$/u.test(word) ? `${word}(?:e?s)?` : word))
    .join("|");
const TONE_WORDS = phrases(
  "loud|colou?rful|silly|laid[- ]back|authoritative|unpretentious|nerdy|friendly|respectful|welcoming|cosy|cozy|human|polite|snappy|positive|gentle|warm|fun|joyful|smart|dry|upbeat|professional|serious|playful|humorous|funny|formal|informal|casual|premium|luxur\\p{L}+|elegant|trustworthy|reassuring|calm|bold|direct|(?<!to be )honest|factual|matter-of-fact|young|fresh|inspiring|down[- ]to[- ]earth|confident|expert|approachable|cheeky|sober|simple|plain|empathetic|caring|energetic|quirky|no-nonsense|personal|emotional|competent|credible|pushy|salesy|sincere|modern|witty|sophisticated|clear|light|motivating|relaxed|understated|encouraging",
  "sachlichkeit|seriosität|jugendnah\\p{L}*|unkompliziert\\p{L}*|verspielt\\p{L}*|leise|pfiffig\\p{L}*|mutig\\p{L}*|alltagsnah\\p{L}*|respektvoll\\p{L}*|reduziert\\p{L}*|schlicht\\p{L}*|neugierig\\p{L}*|freundlich\\p{L}*|fröhlich\\p{L}*|heiter\\p{L}*|lustig\\p{L}*|warm\\p{L}*|herzlich\\p{L}*|professionell\\p{L}*|seriös\\p{L}*|locker\\p{L}*|humorvoll\\p{L}*|witzig\\p{L}*|förmlich\\p{L}*|formell\\p{L}*|hochwertig\\p{L}*|edel|elegant\\p{L}*|vertrauensvoll\\p{L}*|vertrauenswürdig\\p{L}*|ruhig\\p{L}*|frech\\p{L}*|direkt(?:e[rsnm]?)?|ehrlich\\p{L}*|sachlich\\p{L}*|jung\\p{L}*|frisch\\p{L}*|inspirierend\\p{L}*|bodenständig\\p{L}*|selbstbewusst\\p{L}*|kompetent\\p{L}*|nahbar\\p{L}*|nüchtern\\p{L}*|einfach\\p{L}*|emotional\\p{L}*|persönlich\\p{L}*|modern\\p{L}*|klar\\p{L}*|marktschreierisch|reißerisch|duzen|siezen|per du|per sie|authentisch\\p{L}*|motivierend\\p{L}*|verständlich\\p{L}*|einfühlsam\\p{L}*|zurückhaltend\\p{L}*",
  plural(
    "sensoriel|savant|cash|franc|percutant|mystérieu\\p{L}+|respectueu\\p{L}+|accueillant|humain|léger|légère|spontané\\p{L}*|chaleureu\\p{L}+|joyeu\\p{L}+|dou(?:x|ce)|sympa|professionnel\\p{L}*|amical\\p{L}*|sérieu\\p{L}+|humoristique|drôle|formel\\p{L}*|haut de gamme|premium|élégant\\p{L}*|rassurant\\p{L}*|calme|direct(?:es?)?|sincère|sobre|jeune|frais|fraîche|inspirant\\p{L}*|accessible|expert\\p{L}*|convivial\\p{L}*|décalé\\p{L}*|simple|proche|dynamique|bienveillant\\p{L}*|pédagogique|authentique|complice|tutoie\\p{L}*|vouvoie\\p{L}*|tutoiement|vouvoiement|gourmand|factuel\\p{L}*|posé|poétique|clair",
  ),
  plural(
    "esperanzador\\p{L}*|energétic[oa]|académic[oa]|sobri[oa]|serio|acogedor\\p{L}*|campechan\\p{L}+|human[oa]|sereno|evocador\\p{L}*|romántic[oa]|cercan\\p{L}+|alegre|profesional\\p{L}*|amable|seri[oa]|divertid\\p{L}+|formal|informal|premium|elegante|tranquiliz\\p{L}+|direct[oa]|sincer\\p{L}+|honest[oa]s?|juvenil|fresc[oa]|inspirador\\p{L}*|cálid\\p{L}+|expert\\p{L}+|sencill\\p{L}+|emotiv\\p{L}+|tranquil\\p{L}+|dinámic\\p{L}+|sobri[oa]|natural|desenfadad\\p{L}+|tute\\p{L}+|de usted|motivador\\p{L}*|familiar|clar[oa]|empátic\\p{L}+|humor",
  ),
  plural(
    "carinhos[oa]|inspirador\\p{L}*|autêntic[oa]|festiv[oa]|seren[oa]|institucional|objetiv[oa]|romântic[oa]|tranquil[oa]|human[oa]|irreverente|direto|próxim\\p{L}+|alegre|profissional\\p{L}*|amigável|séri[oa]|divertid\\p{L}+|formal|informal|premium|elegante|acolhedor\\p{L}*|diret[oa]|sincer\\p{L}+|honest[oa]s?|jovem|descontraíd\\p{L}+|leve|inspirador\\p{L}*|calor\\p{L}+|simples|emocional|dinâmic\\p{L}+|sóbri[oa]|natural|humor|empátic\\p{L}+|confiável|motivador\\p{L}*|bem-humorad\\p{L}+|clar[oa]|moderno",
  ),
  "かわいい|可愛い|華やか|ゆるめ|ゆるい|堅実|活気|前向き|品のある|フランク|にぎやか|柔らか|やわらか|親しみ|明るい|明るく|丁寧|上品|高級感|信頼感|誠実|カジュアル|フォーマル|落ち着|楽し|ポップ|シンプル|わかりやす|分かりやす|プロ|専門的|温か|あたたか|優し|やさし|真面目|硬すぎ|堅すぎ|煽ら|安心感|清潔感|スタイリッシュ|元気",
);

const FILLER =
  /^(?:[\s:,]|(?<!\p{L})(?:is|are|be|should|must|please|of|voice|the|a|ist|sind|soll|sollen|sollte|sein|bitte|der|die|das|den|dem|anzeigen|unserer?|marke|est|sont|doit|doivent|être|de|la|les|des|marque|annonces|es|debe|deberá|ser|será|el|los|que|é|deve|deverá|o|os|da|do|by|for|ads?|klar|aber|mit|un|una|um|uma|ein|eine)(?!\p{L}))+/iu;

/** `Keep it businesslike`, `die Texte bitte nüchtern halten`: whatever word stands there is how it shall sound. */
const SHALL_SOUND =
  /(?<!\p{L})(?:keep (?:it|(?:the |our )?(?:copy|tone|wording|texts?|language)) |(?:tone|copy|wording|voice|style) (?:should|must|shall|needs to|has to) (?:be|feel|sound|stay) |(?:texte?|ton|tonfall|sprache|ansprache|anzeigen) (?:bitte |soll\p{L}* )(?=[^.;!?]*(?:halten|sein|klingen|wirken|bleiben))|(?:le )?(?:ton|style|message) (?:doit|devra|sera) (?:être |rester )?|(?:el )?(?:tono|estilo|mensaje) (?:debe|tiene que|ha de) (?:ser |sonar |transmitir )?|(?:o )?(?:tom|estilo|texto) (?:deve|precisa|tem que) (?:ser |soar |transmitir )?)([^.;!?\n]{3,60}?)(?=\s(?:halten|sein|klingen|wirken|bleiben)(?!\p{L})|[.;!?\n]|,\s(?:and|und|et|y|e|please|bitte)\s|$)/iu;
const NO_SOUND =
  /^(?:up|going|under|in |within|to |at |below|that|as |running|on |off|alive|for |between|coming|nicht|kein|so |wie)|\d/iu;

/**
 * A noun for how something sounds, and what is said of it: `con un estilo cercano y animado`, `die Sprache darf ruhig locker sein`, `estilo solto`.
 * Which words those are is open.
 */
const SOUNDS = [
  /(?<!\p{L})(?:tone(?: of voice)?|voice|wording|style|language|copy|messaging)\s(?:(?:is|should|must|can|may|has to|needs to|to)\s){1,2}(?:be\s|feel\s|sound\s|stay\s)?(?:\p{Ll}+\s)?(?=\p{Ll})/iu,
  /(?<!\p{L})(?:tonalität|tonfall|ton|sprache|ansprache|stil|wortwahl|auftreten|kommunikation|texte|anzeigen)\s(?:(?:ist|sind|soll\p{L}*|darf|dürfen|muss|müssen|kann|können|bleibt|wirkt|klingt)\s){1,2}(?:(?:bitte|gern|gerne|ruhig|eher|auch|dabei|immer)\s){0,2}(?=\p{Ll})/iu,
  /(?<!\p{L})(?:ton|tonalité|style|registre|voix|message|écriture|communication|discours)\s(?:(?:est|sera|doit|devra|peut|reste|restera)\s){1,2}(?:être\s|rester\s)?(?=\p{Ll})/iu,
  /(?<!\p{L})(?:tono|estilo|registro|lenguaje|comunicación|mensaje|voz)\s(?:(?:es|será|debe(?:rá|ría)?|tiene que|ha de|puede)\s){1,2}(?:ser\s|sonar\s)?(?=\p{Ll})/iu,
  /(?<!\p{L})(?:tom|estilo|registo|registro|linguagem|comunicação|mensagem|texto|voz)\s(?:(?:é|será|deve(?:rá|ria)?|tem que|precisa|pode)\s){1,2}(?:ser\s|soar\s)?(?=\p{Ll})/iu,
  /(?<!\p{L})(?:(?:with|in) (?:an? )|in (?:einem |einer )?|mit (?:einem |einer )|(?:avec|dans|d') ?un(?:e)? |(?:con|en) un(?:a)? |(?:com|num|em) (?:uma? )?)(?:\p{Ll}+(?:en|em|er)\s)?(?:tone|style|voice|ton|stil|tonfall|style|registre|tono|estilo|registro|lenguaje|tom|linguagem)\s(?!(?:wie|as|comme|como|of|de|der|die|that|que|qui|zu|for|für|pour|para)(?!\p{L}))(?=\p{Ll})/iu,
  /(?<!\p{L})(?:pride ourselves on|(?:are|we're) known for|try to be|like to be|de um jeito|de (?:una|forma|manera) (?:forma |manera )?|d'une manière|(?:auf eine|in a)(?=\s[^.;!?]{3,40}(?:way|manner|fashion|weise|art)(?!\p{L})))\s(?:being\s|our\s)?(?!(?:new|few|single|different|week|month)(?!\p{L}))(?=\p{Ll})(?=[^.;!?]{3,40}(?:way|manner|weise|art)?(?:[.;!?]|$))/iu,
  /(?<!\p{L})(?:want|like|prefer|möchten|wünschen|hätten gern\p{L}*|voudri\p{L}+|souhait\p{L}+|aim(?:ons|erions)|préfér\p{L}+|queremos|quiero|preferimos|gostaríamos de|gostamos de)\s(?:an? |einen? |un |une |una |uma? )(?:tone|style|voice|ton|stil|tonfall|registre|tono|estilo|registro|tom)\s(?!(?:wie|as|comme|como|of|de|der|that|que|qui)(?!\p{L}))(?=\p{Ll})/iu,
  /^(?:un |une |an? |einen? |ein |um |uma |el |o |le )?(?:estilo|tono|tom|linguagem|registro|ton|style|tonalité|registre|lenguaje|tone|stil)\s(?!(?:is|ist|est|es|é|doit|debe|deve|should|soll\p{L}*|wie|as|comme|como|of|de|der|die|that|que|qui|zu|for|für|pour|para|libre)(?!\p{L}))(?=\p{Ll})/iu,
  /^(?:restons|soyons|seamos|sejamos|let's (?:be|keep it|stay)|bleiben wir|seien wir|parlez?-?(?:leur|lui)?|sois|soyez|restez?|be|sound|stay|klingt|klinge|schreibt|sei|seid|sean?|sea|suene?n?|seja(?:m)?|fale[m]?|falem)\s(?:(?:gern|gerne|bitte|ruhig|toujours|siempre|sempre)\s)?(?=\p{Ll})/iu,
];
/** `Soll gemütlich klingen`, `it should sound homely`: no noun says that it is the tone, the verb does. */
const SHALL_RING =
  /(?:^|[.,;]\s|(?<!\p{L})(?:das|es|alles|und|it|they|that|and|ça|que) )(?:soll\p{L}*|should|must|doit|sonne)\s(?:bitte\s|sonner\s|sound\s|come across as\s)?([\p{Ll}, -]{4,40}?)(?:\s(?:klingen|rüberkommen)(?!\p{L})|(?<=(?:sound|sonner|sonne|across as)\s[\p{Ll}, -]{4,40})(?=[.,;!?]|$))/iu;
const NO_STYLE =
  /^(?:in|on|at|to|as|for|the|a|an|it|sure|able|aware|von|vom|bei|auf|an|am|im|zu|der|die|das|ein|eine|nicht|kein\p{L}*|mit uns|de|du|des|la|le|les|l'|à|au|en|el|los|las|un|una|o|a|os|as|um|uma|no|na|ao|que|com|con|pas|lus?|vues?|diffus\p{L}+|shown|seen|run\p{L}*|live|ready|back|redact\p{L}+|escrit\p{L}+|publicad\p{L}+|geschaltet|veröffentlicht|ausgespielt|mein|meine|unser|our|my)(?!\p{L})|\d/iu;

/** `Sobriedad en el mensaje`: the quality stands before. */
const QUALITY_IN =
  /^((?:\p{L}+\s){0,2}?\p{L}+(?:\s(?:y|e|et|and|und)\s\p{L}+)?)\s(?:en|in|dans|no|na|im)\s?(?:el|the|le|la|der|den|dem)?\s?(?:mensaje|tono|copy|tone|ton|texte|ansprache|text|texto|comunicación|comunicação|mensagem|message|messaging|wording|linguagem|lenguaje|sprache|language)(?!\p{L})/iu;
/** `大人っぽい感じで`: whatever stands before such a noun. */
const FEEL_JA =
  /([^。、「」\n]{2,20}?)(?:な|の)?(?:感じ|雰囲気|トーン|テイスト|文体|口調|言葉遣い)(?:で|に|が(?:いい|好み|希望)|を希望|がよい|$)/u;

/** `トーンは熱く`, `親しみやすい表現とする`: whatever is said of the tone, or stands before its noun. */
const TOLD_JA =
  /(?:トーン|文体|口調|雰囲気|文面|言葉遣い|語り口)は、?(?!継続|そのまま|変更|同じ|従来|前回|今まで|これまで|お任せ)(?<after>[^。、「」\n]{2,20}?)(?=(?:に|で|を)?(?:お願い|して|する|希望)|[。、\n]|$)|(?<ahead>[^。、「」\n)]{2,20}?)(?=(?:な|の)?(?:表現|文体|口調)と(?:する|し))/u;

/** The words that say how it shall sound, up to the end of their clause. */
function openStyle(text: string): { start: number; end: number } | null {
  const quality = QUALITY_IN.exec(text);
  if (quality !== null && !NO_STYLE.test(text))
    return { start: quality.index, end: quality.index + quality[1]!.length };
  const feel = JAPANESE.test(text) ? FEEL_JA.exec(text) : null;
  if (feel !== null) return { start: feel.index, end: feel.index + feel[1]!.length };
  for (const pattern of SOUNDS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = match.index + match[0].length;
    const words =
      /^[^.;!?:()\n\d]{3,70}?(?=\s(?:sein|klingen|wirken|bleiben|halten)(?!\p{L})|,\s(?:and (?:please|we)|aber bitte|bitte|please|por favor|s'il|merci)|[.;!?:(\n]|\s-\s|$)/iu.exec(
        text.slice(start),
      )?.[0];
    if (words !== undefined && !NO_STYLE.test(words)) return { start, end: start + words.length };
  }
  return null;
}

/** `Un truc élégant mais pas guindé`: a short sentence that is all about how. */
function isStyle(text: string): boolean {
  return text.length <= 48 && hits(TONE_WORDS, text).length > 0 && STYLE_OPENING.test(text);
}
const STYLE_OPENING =
  /^(?:un truc|un style|plutôt|quelque chose|etwas|eher|stil|bisschen|something|a bit|quite|sort of|algo|más bien|estilo|uma? coisa|mais para|ちょっと|もう少し)(?!\p{L})/iu;

/** How the brand shall sound. */
export function toneIn(statement: Statement): Candidate<string>[] {
  const { text, label, valueAt } = statement;
  if (label === "tone") return make(statement, valueAt, text.length, 5);
  if (label !== null) return [];
  const told = JAPANESE.test(text) ? TOLD_JA.exec(text)?.groups : undefined;
  const said = told?.after ?? told?.ahead;
  if (said !== undefined) return make(statement, text.indexOf(said), text.indexOf(said) + said.length, 3.2);
  if (statement.asked === "tone" && text.length < 160) return make(statement, 0, text.length, 4);
  const asked = SHALL_SOUND.exec(text);
  if (asked !== null && !NO_SOUND.test(asked[1]!)) {
    const start = asked.index + asked[0].indexOf(asked[1]!);
    return make(statement, start, start + asked[1]!.length, 3.2);
  }
  const rings = SHALL_RING.exec(text)?.[1];
  if (rings !== undefined && !NO_SOUND.test(rings) && !NO_STYLE.test(rings))
    return make(statement, text.indexOf(rings), text.indexOf(rings) + rings.length, 2.9);
  const cue = hits(TONE, text)[0];
  const open = cue === undefined || !has(TONE_WORDS, text) ? openStyle(text) : null;
  if (open !== null) return make(statement, open.start, open.end, 2.6);
  if (cue === undefined || !has(TONE_WORDS, text)) return isStyle(text) ? make(statement, 0, text.length, 1.5) : [];
  const words = hits(TONE_WORDS, text);
  // "Locker formuliert, gern mit Humor": what stands right before the cue belongs to it.
  const right = words.filter(({ index, 0: word }) => index + word.length + 1 >= cue.index);
  const before = words.filter((word) => !right.includes(word));
  // "Friendly, down-to-earth wording": a row of them belongs together.
  while (right.length > 0 && before.length > 0) {
    const last = before.at(-1)!;
    if (!/^(?:,\s?|\s(?:and|und|et|y|e)\s)$/iu.test(text.slice(last.index + last[0].length, right[0]!.index))) break;
    right.unshift(before.pop()!);
  }
  const used = right.length > 0 ? right : words;
  const first = used[0]!;
  const last = used.at(-1)!;
  // Small words before the first ("not too formal") belong to it.
  const lead =
    /(?:(?<!\p{L})(?:not|nicht|eher|more|less|bitte|pas|plutôt|no|más|não|mais|too|zu|trop|demasiado|muito|very|sehr|très|muy|a bit|etwas|un peu|slightly|nie|never|weder)\s){1,3}$/iu.exec(
      text.slice(0, first.index),
    );
  if (JAPANESE.test(text)) {
    const words = toneInJapanese(text, first.index);
    return make(statement, words.start, words.end, 3);
  }
  const cueEnd = cue.index + cue[0].length;
  // Adjectives that no list has stand between the cue and those that one has.
  const gap = text.slice(cueEnd, first.index);
  const isNear = first.index >= cueEnd && gap.length < 28 && !/[.;!?]/u.test(gap);
  const filler = isNear ? (FILLER.exec(gap)?.[0].length ?? 0) : 0;
  const start = isNear ? cueEnd + filler : lead === null ? first.index : lead.index;
  const rest = text.slice(last.index + last[0].length);
  const more =
    /^(?:,\s|\s(?:and|und|et|y|e)\s)(?:a (?:little|bit) |quite |rather |ein (?:wenig|bisschen) |etwas |un (?:peu|poco) |um pouco )?[\p{Ll}-]{4,}(?=[,.;!?]|$)/iu.exec(
      rest,
    )?.[0].length ?? 0;
  const tail =
    /^(?:[^.;!?。,、]{0,24}?(?:not|but|aber|nicht|mais|pas|pero|sin|mas|sem|ohne|statt)\s[^.;!?。]{2,60})/iu.exec(
      rest,
    )?.[0].length ?? 0;
  return make(statement, start, last.index + last[0].length + Math.max(tail, more), 3);
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The whole phrase around a word of tone: from the last cut to the noun that it is said of. */
function toneInJapanese(text: string, at: number): { start: number; end: number } {
  const before = text.slice(0, at);
  const from = Math.max(...["。", "、", "は", "が", "も", "「", "!"].map((cut) => before.lastIndexOf(cut) + 1));
  const rest =
    /^[^。、!」]*?(?=(?:な|の)?(?:トーン|文体|口調|雰囲気|テイスト|言葉遣い|表現|文面|文章|感じ|イメージ|印象|もの)(?:で|を|が|に|。|、|$)|で(?:お願い|書|$)|[。、!」]|$)/u.exec(
      text.slice(at),
    )?.[0].length ?? 0;
  return { start: from, end: at + rest };
}

const AVOID: Readonly<Record<BriefLanguage, RegExp>> = {
  en: phrases(
    "(?:please )?(?:drop|lose|ditch|remove|get rid of|kill|cut|stop (?:using|saying|showing))(?= (?:the|that|those|these|any|all) (?!budget|price|bid|cost|spend|cpl|cpa))|no more(?= \\p{L}+)|\\p{L}+ won't have it|(?:please )?(?:do not|don't|dont|never)(?= (?:use|wish|mention|show|say|promise|run|target|put|talk|make|include|advertise|name|refer|compare|go|want|write|call|bid|do|ever|like|display|claim|exceed|spend|send|touch|change|add|push|offer|need|sound))|avoid(?:ing)?|must not|shall not(?! exceed)|nothing about|should(?:n't| not)|may not|not (?:a|one|any)(?: single)? (?=\\p{L}+)|no(?= \\p{L}+)|not allowed|stay away from|steer clear of|off limits|without(?= (?:any )?(?:mention|using|discount|humou?r|price|stock|superlative|exclamation))|taboo|forbidden|refrain from|nothing (?:about|with|too|that|which)|under no circumstances|in no case|keep away from|can't (?:use|mention|say|show)|cannot (?:use|mention|say|show)|not to (?:mention|use|show)|exclude|we (?:hate|dislike)|(?:i|we) (?:do not|don't) want to|prohibited|anything but|leave out|leave off|keep .{2,30} out of|zero(?= \\p{L}{4})|steer away from|omit|skip(?= (?:the|any))",
  ),
  de: phrases(
    '(?:möchte|möchten|will|wollen) (?:ich|wir) (?:gar |da )?nichts (?:lesen|hören|sehen|wissen)|bitte (?:auf )?(?:nich|nix)|nich(?:t)? (?:\\p{L}+ ){1,3}werben|nix (?:mit|von|über)|(?:nicht|nich) mehr (?:\\p{L}+ )?(?:zu )?(?:bewerben|verwenden|nutzen|zeigen|nennen|schreiben|erwähnen)|ohne(?= ["„»])|weg mit|(?:bitte )?(?:streich|entfern|nehm)\\p{L}* (?:bitte )?(?:das|die|den|alle)|fällt weg|fallen weg|würden wir gern\\p{L}* verzichten|(?:eher|lieber|besser|bitte|gar|auch) nicht(?=[.,;!]|\\s*$)|bitte (?:auf )?(?:nicht|kein\\p{L}*|nie)|auf keinen fall|keinesfalls|vermeid\\p{L}*|nicht (?:verwenden|benutzen|erwähnen|zeigen|nennen|schreiben|sagen|versprechen|erlaubt|gewünscht|schalten|bewerben|ausspielen|mit|duzen|über|vergleichen|auf|in)|kein\\p{L}*|nicht (?:\\p{L}+ ){1,4}(?:bewerben|zeigen|nennen|verwenden|erwähnen|schreiben|sagen|nutzen|benutzen|einsetzen|darstellen)|schreib\\p{L}* (?:bitte )?nicht|nennt nicht|verzichten|tabu|no-?go\\p{L}*|dürfen (?:wir |sie )?(?:nicht|kein\\p{L}*)|darf (?:nicht|kein\\p{L}*)|aussparen|weglassen|rauslassen|(?:brauchen|wollen|möchten) wir nicht|abzusehen|abgesehen werden|zu unterlassen|unterbleiben|unzulässig|unerwünscht|niemals|sollte\\p{L}* (?:nicht|kein\\p{L}*)|soll\\p{L}* (?:nicht|kein\\p{L}*)|wollen (?:wir )?(?:nicht|kein\\p{L}*)|möchten (?:wir )?(?:nicht|kein\\p{L}*)|ohne(?= (?:bilder|fotos|musik|videos|versprechen|fachbegriffe|rabatt|stock|superlativ|preis|ausrufe|anglizis|emoji|vorher|wettbewerb))|ausschließen|verboten|untersagt|null(?= \\p{L}{4})|lass\\p{L}* .{2,40} weg|bloß (?:nicht|nix|kein\\p{L}*)|(?:schreib\\p{L}*|sag\\p{L}*|erwähn\\p{L}*|bitte) nix|nie|(?:lass\\p{L}*|lasst) (?:bitte )?(?:das|die|den) [^.,;]{2,40} weg',
  ),
  fr: phrases(
    "ne (?:doit|doivent) (?:\\p{L}+ ){1,2}(?:nulle part|jamais|pas)|(?:est|sont|reste|demeure) (?:\\p{L}+ment )?(?:exclue?s?|interdite?s?|proscrite?s?|bannie?s?)|(?:arrêtez|arrête|stop|supprimez|supprime|enlevez|retirez|oubliez|oublie)(?= (?:avec |aux? |les? |la |l'|de |d'))|ne mettez (?:pas|plus)|ne mets (?:pas|plus)|(?:il )?convien\\p{L}+ de ne pas|(?:et )?jamais(?= \\p{L}{4})|est interdite?|(?:et )?de bannir|(?:merci de |svp |surtout |veuillez )?ne (?:pas|jamais|surtout pas)|ne \\p{L}+ (?:pas|jamais|surtout pas|aucun\\p{L}*|plus)|n'\\p{L}+ (?:pas|jamais)|éviter|évitez|évitons|surtout pas|pas (?:de|d'\\p{L}+|un seul|une seule)|n'\\p{L}+ (?:plus|aucun\\p{L}*)|aucun\\p{L}*|interdit\\p{L}*|interdiction|sont exclus?|aucune? (?:allusion|mention|référence|photo|image)|à éviter|à proscrire|sans(?= (?:images?|vidéos?|musique|gros mots|promesse|promo|remise|mention|jargon|superlatif|emoji|point|photo|prix|anglicisme))|jamais|est exclu|sont exclus|proscrit\\p{L}*|exclure|proscrire|bannir|hors de question|zéro|on (?:évite|oublie|fuit|bannit)",
  ),
  es: phrases(
    "en ning[úu]n caso|(?:por favor,? |porfa )?(?:dejad|dejen|deja|quitad|quiten|quita|retir\\p{L}+|fuera|basta)(?= (?:de|con|el|la|los|las) )|(?:pedimos|rogamos|agradecemos|solicitamos|quiero|queremos|prefiero|y) que no|no se deben?|(?:por favor,? |porfa )?(?:no|nunca|jamás)(?= (?:se |lo |la |los |las |nos |me )?(?:\\p{L}+ )?(?:enseñ\\p{L}+|saqu\\p{L}+|mand\\p{L}+|us\\p{L}+|utili\\p{L}+|vuelv\\p{L}+|quier\\p{L}+|admit\\p{L}+|acept\\p{L}+|permit\\p{L}+|emple\\p{L}+|sac\\p{L}+|ofre\\p{L}+|menci\\p{L}+|mostr\\p{L}+|muestr\\p{L}+|pon\\p{L}+|habl\\p{L}+|promet\\p{L}+|quer\\p{L}+|nombr\\p{L}+|digá\\p{L}+|dec\\p{L}+|diga\\p{L}*|incl\\p{L}+|pod\\p{L}+|pued\\p{L}+|deb\\p{L}+|compar\\p{L}+|anunci\\p{L}+|segment\\p{L}+|hac\\p{L}+|hag\\p{L}+|met\\p{L}+|tute\\p{L}+|llam\\p{L}+|apare\\p{L}+|sal\\p{L}+|descuentos|emojis|fotos|superlativos|precios))|evit\\p{L}+|prohibid\\p{L}+|nada (?:de|que (?:suene|parezca|huela))|queda prohibid\\p{L}+|ni hablar de|sin(?= (?:im[áa]genes|m[úu]sica|v[íi]deos|promesas|ofertas|tacos|clickbait|palabrotas|descuentos|mencionar|emojis|superlativos|fotos|precios|exclamaciones|anglicismos|tecnicismos))|excluir|queda\\p{L}* (?:fuera|prohibid\\p{L}+|excluid\\p{L}+|descartad\\p{L}+)|bajo ningún concepto|ningún|ninguna|no a l[ao]s?|cero|ni una palabra|que no (?:salga|aparezca|se vea)\\p{L}*",
  ),
  pt: phrases(
    "(?:deix\\p{L}+ de (?:usar|falar|dizer|mostrar)|par\\p{L}+ de (?:usar|falar|dizer|mostrar)|acab\\p{L}+ com|chega de|tir\\p{L}+(?= (?:o|a|os|as) )|esqueç\\p{L}+(?= (?:o|a|os|as) ))|(?:pedimos|agradecemos|solicitamos|peço|quero|queremos|prefiro|gostaria) que não|não é permitid[oa]|não se (?:us|mostr|fal|menci|diz|compar|coloc)\\p{L}+|sem (?:memes?|emojis?|piadas?|gírias?)|(?:por favor,? )?(?:não|nunca|jamais)(?= (?:se |me |nos )?(?:\\p{L}+ )?(?:divulg\\p{L}+|diga\\p{L}*|us\\p{L}+|utili\\p{L}+|ofere\\p{L}+|associ\\p{L}+|garant\\p{L}+|exib\\p{L}+|menci\\p{L}+|mostr\\p{L}+|coloc\\p{L}+|fal\\p{L}+|promet\\p{L}+|quer\\p{L}+|cit\\p{L}+|diz\\p{L}+|dig\\p{L}+|incl\\p{L}+|pod\\p{L}+|dev\\p{L}+|compar\\p{L}+|anunci\\p{L}+|segment\\p{L}+|faz\\p{L}+|faç\\p{L}+|escrev\\p{L}+|cham\\p{L}+|pass\\p{L}+|apare\\p{L}+|bot\\p{L}+|ponh\\p{L}+))|evit\\p{L}+|proibid\\p{L}+|nada de|sem(?= (?:imagens?|vídeos?|música|fotos|palavrões|clickbait|descontos|desconto|mencionar|emoji|superlativo|foto|preço|gíria|exclama|citar|promessa|termos))|excluir|vedad[oa]s?|não dever\\p{L}+|de jeito nenhum|nenhum|nenhuma|fora de questão|zero|sem (?:falar|usar|mostrar|citar|mencionar|prometer)",
  ),
  ja: phrases(
    "",
    "ないでくださ|ないで下さ|ないでほし|てはならな|てはいけな|てはなりませ|禁句|ご注意|使えない|いけない|だめ|ダメ|気をつけて|使わないこと|行わない|ないこと|せずに|外して|削除して|やめてほしい|なしで|出さないで|書かないで|お控え|慎んで|避け|NG|控え|禁止|しないで|使わない|使用しない|使用不可|不可|入れない|入れないで|出さない|載せない|やめて(?!、?[^。、]{1,12}(?:に|へ)(?:変|し|切))|言わない|言及しない|触れない|ご遠慮|厳禁|表現は(?:不要|使)|なしで|は不要|除外|煽らない|触れずに|使わず|使わないで|書かない",
  ),
};
const POLITE: Readonly<Record<BriefLanguage, RegExp>> = {
  en: phrases(
    "don't (?:hesitate|worry|forget|mind|know|think|have|understand|see|believe|really|care)|do not hesitate|no (?:problem|idea|rush|hurry|worries|need|doubt|matter|later than|more than|less than|longer|one|answer|reply|news|specific|particular|preference|results?|later|budget|fixed|longer|hard|deadline|pressure|other)|never (?:mind|tried|heard|been|had|done|advertised|ran|run|used)|without (?:a |any )?(?:problem|doubt)|don't need to|there (?:is|are|was|were) no|we have no|have had no|with no (?:results|luck)|no\\.",
  ),
  de: phrases(
    "kein(?:e)? (?:problem|ahnung|frage|eile|sorge|antwort|rückmeldung|zeit|thema|ergebnis\\p{L}*|stress|erfahrung\\p{L}*|hektik|wunder|feste[sn]?|konkrete\\p{L}*|bestimmte\\p{L}*|weiteren?|einzige[nr]?)|nicht (?:sicher|zögern|wundern|vergessen|so wichtig|mehr als)|haben (?:wir )?(?:noch )?(?:kein\\p{L}*|nie)|gibt es (?:noch )?kein\\p{L}*|ist (?:noch )?kein\\p{L}*|gab (?:es )?kein\\p{L}*|(?:brachte|kam\\p{L}*|hatten|bekommen|bekamen) \\p{L}* ?kein\\p{L}*|noch nie|noch kein\\p{L}*",
  ),
  fr: phrases(
    "n'hésitez pas|pas de (?:problème|souci|réponse|résultats?|retour|préférence|nouvelles)|ne (?:sais|savons|suis|sommes|serai|serons) pas|n'(?:ai|avons|est|a|avez|étions|était) pas|aucune? (?:idée|problème|souci|résultat|réponse|urgence|doute|retour)|sans (?:problème|souci|doute)|jamais (?:fait|essayé|testé|eu|encore)|n'oubliez pas|ne vous inquiétez pas|ne tardez pas|pas de date",
  ),
  es: phrases(
    "no pued\\p{L}+ (?:seguir|ser)|no (?:dud\\p{L}+|hay (?:problema|prisa)|(?:lo )?(?:sé|sabemos)|estoy|estamos|tengo|tenemos|es|está|ha|han|hemos|olvid\\p{L}+|nos (?:ha|importa)|obstante)|ningún problema|ninguna (?:duda|prisa|respuesta)|nunca (?:hemos|he)|no quer\\p{L}+ (?:perder|esperar|dejar)|no pod\\p{L}+ (?:esperar|pasar|seguir)|no (?:puedo|podemos)(?= (?:asistir|ir|hablar|quedar))",
  ),
  pt: phrases(
    "não (?:hesit\\p{L}+|tem problema|(?:sei|sabemos)|estou|estamos|tenho|temos|é(?! permitid| autoriz| para)|está|foi|esqueç\\p{L}+|se preocup\\p{L}+)|nenhum problema|nenhuma (?:dúvida|pressa|resposta)|nunca (?:fizemos|fiz|anunciamos)|não (?:posso|podemos)(?= (?:participar|ir|falar))|não quer\\p{L}+ (?:perder|esperar)",
  ),
  ja: phrases("", "問題な|構いません|遠慮なく|お気軽に"),
};
const AD_WORD = phrases(
  "ads?|copy|discount\\p{L}*|price\\p{L}*|competitor\\p{L}*|word\\p{L}*|mention\\p{L}*|claim\\p{L}*|photo\\p{L}*|image\\p{L}*|stock|emoji\\p{L}*|promis\\p{L}+|superlativ\\p{L}+|humou?r|jok\\p{L}+|slang|jargon|exclamation|caps|clickbait|pop-?ups?|before|after|display|tiktok|competit\\p{L}+|guarantee\\p{L}*|medical|political?|politics|religio\\p{L}+|cheap|countdown\\p{L}*|pressure|animals?|kids|children|alcohol|video\\p{L}*|brand\\p{L}*|name\\p{L}*|language|sale\\p{L}*|weekends?|sundays?|audience network|partner|stuff|things?|sites?|placements?|influencer\\p{L}*|english|denglish|anglicism\\p{L}*|retarget\\p{L}+|remarket\\p{L}+|weight|fear\\p{L}*|hard sell\\p{L}*|aggressive\\p{L}*|testimonial\\p{L}*|logo\\p{L}*|model\\p{L}*|body|minors|under|youtube|call\\p{L}*|term\\p{L}*|phras\\p{L}+|comparison\\p{L}*|buzzword\\p{L}*|students|job \\p{L}+|keyword\\p{L}*|bid\\p{L}*|gift\\p{L}*|free|rush\\p{L}*|season\\p{L}*|urgency|scare\\p{L}*|filters?",
);

/** Who is told not to do something in an ad, whatever the line is about. */
const BAN_VERB = phrases(
  "avoid\\p{L}*|exclud\\p{L}*|leave out|omit|skip|steer clear|stay away|refrain|forbidden|prohibited|not allowed|taboo|off limits|no-?go\\p{L}*|please|under no circumstances|(?:do not|don't|dont|never|must not|mustn't|should not|shouldn't|may not|cannot|can't|not to) (?:ever )?(?:use|mention|show|say|promise|run|target|put|talk|make|include|advertise|address|reach|name|refer|compare|write|call|bid|display|claim|push|offer)",
  "vermeid\\p{L}*|verzicht\\p{L}*|ausschließ\\p{L}*|ausgeschlossen|aussparen|weglassen|rauslassen|verboten|untersagt|tabu|unzulässig|unerwünscht|bitte|auf keinen fall|keinesfalls|bloß|dürfen|darf|soll|sollen|sollten|(?:bewerben|zeigen|nennen|verwenden|erwähnen|schreiben|sagen|ansprechen|versprechen|ausspielen)",
  "évit\\p{L}*|exclu(?:re|ez|ons|e?s?)|interdi\\p{L}*|proscri\\p{L}*|bannir|surtout pas|merci de|svp|hors de question|(?:ne|n') ?(?:pas |jamais )?(?:utilis|mentionn|montr|parl|cit|affich|promett|cibl|mett|évoqu|employ|dites|diffus)\\p{L}*",
  "evit\\p{L}*|excluir|excluy\\p{L}*|excluid[oa]s?|prohib\\p{L}*|descart\\p{L}*|quedan? fuera|nada de|por favor|porfa|(?:no|nunca|jamás) (?:se |lo |la |los |las |nos )?(?:us|utili|menci|mostr|muestr|pon|habl|promet|nombr|dig|compar|anunci|segment|emple|enseñ)\\p{L}*|(?:no|nunca|jamás|sin) (?:usar|utilizar|mencionar|mostrar|hablar|decir|poner|citar|nombrar|prometer)",
  "vedad[oa]s?|proibid[oa]s?|excluam?|excluíd[oa]s?|fora de questão|(?:não|nunca|jamais) (?:se |os |as |nos )?(?:us|utili|menci|mostr|exib|coloc|fal[aeo]|promet|diga|compar|anunci|segment|ponh|divulg)\\p{L}*|(?:não|nunca|jamais|sem) (?:usar|utilizar|mencionar|mostrar|falar|dizer|colocar|citar|prometer)",
);
/** `No set-up fee`, `sans engagement`, `ningún coste`: without a verb it may be what speaks for the offer, or who is meant. */
const BARE_NO =
  /^(?:no|not (?:a|one|any)(?: single)?|no more|zero|without|anything but|kein\p{L}*|nie|niemals|null|ohne|aucun\p{L}*|pas (?:de|d'\p{L}+|une? seule?)|sans|jamais|zéro|et jamais|cero|ning[úu]na?|sin|nunca|sem|nenhuma?)\s?$/iu;

/** What the client does not want, in the client's own words. */
export function avoidIn(statement: Statement, language: BriefLanguage | null): Candidate<string>[] {
  const { text, label, valueAt } = statement;
  if (label === "avoid") return make(statement, valueAt, text.length, 5);
  if (label !== null && label !== "tone" && label !== "audience" && label !== "offer") return [];
  if (statement.asked === "avoid" && text.length < 200) return make(statement, 0, text.length, 4);
  if (statement.question && language !== "ja") return [];
  const own = language ?? "en";
  const found: Candidate<string>[] = [];
  const isClaim = (label === "offer" || label === "audience") && own !== "ja" && !has(BAN_VERB, text.slice(valueAt));
  const forbidden = FORBIDS[own].exec(text);
  if (
    forbidden !== null &&
    !isClaim &&
    !has(POLITE[own], text.slice(Math.max(0, forbidden.index - 4), forbidden.index + 40)) &&
    !has(MONEY_LIMIT, text.slice(forbidden.index))
  )
    found.push(
      ...make(statement, forbidden.index, clauseEnd(text, forbidden.index + forbidden[0].length), 2.8).map((one) =>
        withWhatItMeans(text, one),
      ),
    );
  for (const match of hits(AVOID[own], text)) {
    const start = match.index;
    const around = text.slice(Math.max(0, start - 16), start + match[0].length + 26);
    if (has(POLITE[own], around) || has(MONEY_LIMIT, text.slice(start, start + 46))) continue;
    if (isClaim && BARE_NO.test(match[0])) continue;
    const isAsked = /(?:please|pls|plz)\s$/iu.test(text.slice(0, start));
    if (own === "en" && /^no\s?$/iu.test(match[0]) && !isAsked && !has(AD_WORD, text.slice(start, start + 60)))
      continue;
    if (own === "de" && /^(?:kein\p{L}*|nie)$/iu.test(match[0]) && !isRequest(text, start)) continue;
    if (
      own === "fr" &&
      /^ne \p{L}+ (?:pas|jamais|plus)|^n'/iu.test(match[0]) &&
      !/(?<!\p{L})(?:voulons|veux|veut|souhait|utilis|employ|évoqu|affich|cibl|pass|doit|doivent|faut|devons|devez|voudr|utilis|parl|mention|cit|montr|peut|peuvent|pouvons|promett|mett|tuto|jou|diffus)\p{L}*/iu.test(
        match[0],
      )
    )
      continue;
    const said =
      own === "ja"
        ? japanese(statement, start + match[0].length)
        : make(
            statement,
            clauseStart(
              text,
              start,
              /^(?:(?:eher|lieber|besser|bitte|gar|auch) nicht|verzicht|vermeid|untersag|verboten|ausschl|abzus|abges|zu unter|unterbl|unzul|unerw|ausspar|weglass|rauslass|brauch|woll|möcht)/iu.test(
                match[0],
              ),
            ),
            clauseEnd(text, start + match[0].length),
            3,
          ).map((one) => withWhatItMeans(text, one));
    return [...found, ...said];
  }
  return found;
}

/** `whoever wrote "…", please never do that again`: what is meant stands in quotation marks before. */
function withWhatItMeans(text: string, one: Candidate<string>): Candidate<string> {
  const isPointing = /(?<!\p{L})(?:that|it|this|them|das|dies|ça|cela|eso|esto|isso|isto)(?!\p{L})/iu.test(one.value);
  const quoted =
    isPointing && !/["«„“「]/u.test(one.value) ? /["«„“「].{2,60}["»“”」]/u.exec(text.slice(0, one.start)) : null;
  return quoted === null ? one : { ...one, value: text.slice(quoted.index, one.end), start: quoted.index };
}

/** At the head of a clause, a request not to do something is one whatever the verb. */
const HEAD = String.raw`(?:^|[.;:!,(]\s?|\s-\s|(?<!\p{L})(?:please|and|but|oh|ah|so|just|only thing|bitte|und|aber|nur|auch|et|mais|ah|alors|surtout|merci|y|e|pero|mas|ah|porfa|por favor|s[óo]|solo|apenas)\s)`;
/** What `sin …` and `sem …` leave out of an ad. Of anything else they speak of the product, and for it: `sin gluten`, `sem fidelidade`. */
const AD_WORDS_ES = String.raw`(?:(?:l[ao]s?|el|una?|más|tant[oa]s?|much[oa]s?|demasiad[oa]s?|ning[úu]na?|mi|nuestr[oa]s?|falsas|grandes)\s)?(?:usar|utilizar|emplear|decir|mostrar|enseñar|sacar|poner|meter|hablar|mencionar|nombrar|citar|comparar|prometer|exagerar|tutear|gritar|insistir|emoji\p{L}*|emoticon\p{L}*|descuento\p{L}*|rebaja\p{L}*|tecnicismo\p{L}*|promesa\p{L}*|exclamaci\p{L}*|signos de \p{L}+|may[úu]scula\p{L}*|superlativ\p{L}*|anglicismo\p{L}*|jerga|argot|clich[ée]\p{L}*|t[óo]picos|frases|palabr\p{L}*|tacos|groser\p{L}*|im[áa]gen\p{L}*|foto\p{L}*|v[íi]deo\p{L}*|m[úu]si\p{L}*|locuci\p{L}*|memes?|chiste\p{L}*|bromas?|iron[íi]\p{L}*|humor|dramatis\p{L}+|sensacionalis\p{L}*|clickbait|hashtag\p{L}*|referencia\p{L}*|menci[óo]n\p{L}*|alusi\p{L}*|comparaciones|precios?|florituras|tonter[íi]as|postureo|exagera\p{L}*|dibujos|caricatura\p{L}*|testimonio\p{L}*|logo\p{L}*)(?!\p{L})`;
const AD_WORDS_PT = String.raw`(?:(?:[ao]s?|uma?|mais|tant[oa]s?|muit[oa]s?|demasiad[oa]s?|nenhuma?|noss[oa]s?|falsas|grandes)\s)?(?:usar|utilizar|dizer|mostrar|exibir|colocar|pôr|botar|falar|mencionar|citar|nomear|comparar|prometer|exagerar|gritar|insistir|emoji\p{L}*|emoticon\p{L}*|descontos?|termos|jarg[ãõ]\p{L}*|promess?a\p{L}*|exclama\p{L}*|pontos? de \p{L}+|mai[úu]scula\p{L}*|superlativ\p{L}*|anglicismo\p{L}*|estrangeirismo\p{L}*|g[íi]ria\p{L}*|clich[êe]\p{L}*|frases|palavr\p{L}*|imagens?|foto\p{L}*|v[íi]deo\p{L}*|m[úu]sica\p{L}*|musiquinha\p{L}*|memes?|piada\p{L}*|brincadeira\p{L}*|ironia\p{L}*|humor|dramatis\p{L}+|sensacionalis\p{L}*|clickbait|hashtag\p{L}*|refer[êe]ncia\p{L}*|men[çc]\p{L}+|alus\p{L}+|compara[çc][õo]es|pre[çc]os?|exagero\p{L}*|floreados?|desenhos|caricatura\p{L}*|testemunho\p{L}*|depoimento\p{L}*|logo\p{L}*)(?!\p{L})`;
const FORBIDS: Readonly<Record<BriefLanguage, RegExp>> = {
  en: new RegExp(
    String.raw`${HEAD}(?:(?:please|kindly)\s)?(?:do not|don't|dont|never)\s(?!(?:know|think|have|need|mind|worry|hesitate|forget|care|get|understand|see|believe|want to (?:lose|wait|miss)|be (?:shy|afraid|late)|take (?:too|it)|let me|wait|rush|matter|yet|really|ask|remember|miss)(?!\p{L}))(?=\p{Ll}{2,})|(?<!\p{L})(?:(?:i|we)'?d (?:rather|prefer) (?:not|you (?:not|didn't|did not)|if you (?:didn't|did not)|no(?=\s))|would (?:rather|prefer) (?:not|no)|leave (?=(?:the |our |any |all )?\p{L}+ (?:\p{L}+ )?(?:out|off|unmentioned|alone)))`,
    "iu",
  ),
  de: new RegExp(
    String.raw`(?<!\p{L})(?:nehmen sie|nehmt|nimm|werft|wirf|werfen sie|streichen sie|streich|streicht)\s(?:bitte\s)?(?=[^.;!?,]{2,70}\s(?:heraus|raus|weg|runter))|(?<!\p{L})(?:lassen sie|lasst|lass)\s(?:bitte\s)?(?=[^.;!?]{2,50}(?:unerwähnt|weg|raus|außen vor|sein))|(?:was|das) (?:gar |überhaupt |absolut )?nicht (?:geht|sein darf|sein soll)\s?:?|(?<!\p{L})(?:keinesfalls|auf keinen fall|auf gar keinen fall|bloß nicht|niemals)(?!\p{L})`,
    "iu",
  ),
  fr: new RegExp(
    String.raw`${HEAD}(?:laiss\p{L}* tomber|évit\p{L}+|bannis\p{L}*|oublie\p{L}*|supprime\p{L}*|retire\p{L}*|enlève\p{L}*)\s(?=(?:les?|la|l'|tou\p{L}+|de|d'|toute?s?)\s?)|${HEAD}ne\s(?!(?:sais|suis|peux|vois|pense|crois|sera|serai|tard|m'|vous inquiét|t'inquiè)\p{L}*)(?:\p{L}+\s)?(?:\p{L}+(?:ez|ons|er|ir|re|es|s))\s(?:pas|plus|jamais|surtout|aucun\p{L}*)|(?<!\p{L})nous ne (?:souhaitons|voulons|désirons) (?:pas|plus)(?!\p{L})`,
    "iu",
  ),
  es: new RegExp(
    String.raw`${HEAD}sin\s(?=${AD_WORDS_ES})\p{L}+|${HEAD}(?:no|nunca|jamás)\s(?:(?:lo|la|los|las|le|se)\s)?(?!(?:funciona|interesa|gusta|convence|sirve|llega|cuadra|salen|tienen|quieren|entran|vienen|compran|llaman|pasa|viene|entra|para|desde|sobre|entre|como|ante|antes|hasta|ahora|nada|nadie|siempre|mucho|obstante|solo|solamente|únicamente|es|este|esta|sé|sabe|tiene|tenga prisa|hay|dude|dudes|duden|importa|queda|era|fue|sea|sean|puede|pude|vale|hace|deje de)(?!\p{L}))\p{Ll}{3,}(?:a|as|an|amos|áis|e|es|en|emos|éis)(?=\s(?!(?:que me|de momento)))|(?<!\p{L})(?:os |les |le |te )?(?:pido|pedimos|ruego|rogamos|agradecería\p{L}*|agradecemos) (?:que )?no(?!\p{L})|(?:queda|quedan) (?:descartad|prohibid|fuera|excluid)\p{L}*`,
    "iu",
  ),
  pt: new RegExp(
    String.raw`${HEAD}sem\s(?=${AD_WORDS_PT})\p{L}+|${HEAD}(?:não|nunca|jamais)\s(?:(?:me|nos|o|a|os|as|se)\s)?(?!(?:é|está|sei|sabe|tem|tenho|há|hesite\p{L}*|importa|era|foi|seja|pode|vale|faz|se preocupe)(?!\p{L}))(?!(?:funciona|interessa|gosta|serve|chega|vende|entra|liga|compra|vem|passa|para|desde|sobre|entre|como|antes|agora|nada|sempre|obstante|apenas)(?!\p{L}))\p{Ll}{3,}(?:e|em|a|am|emos|amos|es|as)(?=\s)|${HEAD}(?:retir|remov|apagu|elimin|tir)\p{L}+\s(?=(?:a|o|as|os|qualquer|tod)\s?)|(?<!\p{L})(?:(?:só |nós )?não (?:queremos|quero|gostaríamos de)|é proibid[oa]|(?:pedimos|peço|agradecemos|agradeço) que não)(?!\p{L})`,
    "iu",
  ),
  ja: /(?!)/u,
};

const MONEY_LIMIT =
  /(?:more than|mehr als|mehr wie|plus de|plus que|más de|más que|mais de|mais que|pasar(?:se)? de|passar de|über|over|exceed|dépass\p{L}*|super\p{L}*|pass\p{L}*|above|au-delà de|au delà de|acima de|por encima de)\s(?:of )?[€$£¥]?\s?(?:R\$ ?)?\d/giu;

/** "Keine Rabatte" is a wish, "wir haben keine Zeit" is none. */
function isRequest(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (
    /^\W*$/u.test(before) ||
    /(?:[,;:(]|(?<!\p{L})(?:bitte|und|aber|auch|nur|wichtig|gern|sondern|sollen?|sollten|dürfen|darf|möchten|wollen|wir|es|auf|bittsch\p{L}+|bitteschön|mit|da|dort|dabei|in|den|anzeigen|texten?))\s?$/iu.test(
      before,
    )
  )
    return !/(?<!\p{L})(?:haben|hatten|gibt|ist|sind|war|kam|kamen|bringt|brachte|sehen|wissen|hat)\s(?:wir\s|es\s|leider\s|bisher\s|noch\s|uns\s)*$/iu.test(
      before,
    );
  return /(?<!\p{L})(?:bitte|sollen?|sollten|dürfen|darf|möchten|wollen|wünschen)(?!\p{L})/iu.test(before);
}

function clauseStart(text: string, at: number, isVerbLast: boolean): number {
  const before = text.slice(0, at);
  const cut = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(" - "),
    before.lastIndexOf(": "),
    before.lastIndexOf(". "),
  );
  const comma = before.lastIndexOf(",");
  // "das Wort „KI" nur sparsam, am besten gar nicht": the short clause says nothing of its own.
  if (
    isVerbLast &&
    comma >= 0 &&
    before.slice(comma + 1).trim().length < 16 &&
    !/\p{Lu}/u.test(before.slice(comma + 1))
  )
    return cut + 1;
  const but = /.*(?:,|\s)(?:but|and|aber|und|mais|et|pero|y|mas|e)\s/iu.exec(before)?.[0].length ?? -1;
  const from = Math.max(cut + 1, comma + 1, but);
  return before.slice(from).trim().length < (isVerbLast ? 120 : 40) ? from : at;
}

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const cut =
    /[;.!?]\s|\s-\s|,\s(?:but|aber|mais|pero|mas|sondern|budget|and the|and we|und wir|und das|et nous|y el|y queremos|e o|e queremos|because|weil|denn|da|car|parce|porque|since|as we|otherwise|sonst|that's|das ist|dafür|instead|lieber|plutôt|mejor)\s/iu.exec(
      rest,
    )?.index;
  return from + (cut ?? rest.length);
}

function japanese(statement: Statement, end: number): Candidate<string>[] {
  const { text } = statement;
  const before = text.slice(0, end);
  const from = /^(?:.*(?:[。!]|ですが、|ので、|また、|なお、|ただし、?))?/u.exec(before)?.[0].length ?? 0;
  const rest = /^[^。\n!]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return make(statement, from, end + rest, 3);
}

const OFFER = phrases(
  "\\d{1,2} ?% (?:off|discount)|(?:£|€|\\$)\\d+ off|free (?:shipping|delivery|consultation|trial|quote|first \\p{L}+|demo|samples?|estimate|assessment|installation|month|class|session|check-?up|audit|lesson|tasting)|first (?:month|class|session|lesson|consultation) (?:is )?(?:free|on us)|buy one get one|bogo|2 for 1|discount code|promo code|code \\p{Lu}[\\p{Lu}\\d]+|early[- ]bird|money[- ]back|half price|gift with purchase|black friday (?:deal|offer|sale)|special offer|introductory (?:price|offer)|\\d+[- ]day (?:free )?trial",
  "\\d{1,2} ?% (?:rabatt|nachlass|auf|reduziert|ermäßigung|günstiger|sparen)|\\d+ ?€ (?:rabatt|gutschein|nachlass)|kostenlose[rsnm]? (?:\\p{L}+-?)?(?:beratung\\p{L}*|erst\\p{L}+|versand|probe\\p{L}*|lieferung|demo|test\\p{L}*|angebot|analyse|schnupper\\p{L}*|check|termin|erstgespräch|muster)|gratis \\p{L}+|versandkostenfrei|kostenfreie[rsnm]? \\p{L}+|gutscheincode \\p{L}+|rabattcode \\p{L}+|frühbucher\\p{L}*|geld-zurück\\p{L}*|2 für 1|\\d+ tage (?:kostenlos|gratis|testen)|willkommensrabatt|rabattaktion|aktionspreis|einführungspreis",
  "-?\\d{1,2} ?% (?:de (?:remise|réduction|rabais)|sur|offerts?)|(?:remise|réduction) de \\d+ ?(?:%|€)|livraison (?:gratuite|offerte)|devis gratuit|(?:premier|première|1er|1ère) \\p{L}+ (?:offert|offerte|gratuit|gratuite)|essai gratuit|consultation (?:gratuite|offerte)|code (?:promo )?\\p{Lu}[\\p{Lu}\\d]+|satisfait ou remboursé|offre de (?:lancement|bienvenue|printemps|rentrée)|\\p{L}+ (?:offerte?|gratuite?)s?(?= (?:dès|pour|jusqu|à partir))|bon d'achat",
  "\\d{1,2} ?% (?:de )?(?:descuento|dto)|descuento del? \\d+ ?%|envío gratis|env[íi]os gratis|prueba gratis|prueba gratuita|primera (?:consulta|clase|sesión|visita) (?:gratis|gratuita)|consulta gratuita|2x1|3x2|código \\p{Lu}[\\p{Lu}\\d]+|cupón \\p{L}+|presupuesto gratis|matrícula gratis|meses? gratis|devolución gratuita|oferta de lanzamiento|regalo",
  "\\d{1,2} ?% (?:de desconto|off)|desconto de \\d+ ?%|frete grátis|teste grátis|avaliação (?:gratuita|grátis)|primeira (?:consulta|aula|sessão|mensalidade) (?:grátis|gratuita)|aula experimental(?: gratuita| grátis)?|cupom \\p{Lu}[\\p{Lu}\\d]+|leve 3 pague 2|portes grátis|orçamento (?:grátis|gratuito|sem compromisso)|matrícula grátis|brinde",
  "\\d{1,2}[%％](?:OFF|オフ|引き|割引)|初回(?:無料|限定|\\d+円|半額|お試し)[^。、]{0,10}|送料無料|無料(?:相談|体験|お試し|見積もり?|カウンセリング|診断|セミナー|サンプル)[^。、]{0,8}|半額|クーポン[^。、]{0,10}|プレゼント|ポイント\\d+倍|入会金無料|全額返金保証|早割|特別価格|割引券",
);

/** What the client offers to those who answer. */
export function offerIn(statement: Statement): Candidate<string>[] {
  const { text, label, valueAt } = statement;
  if (label === "offer") return make(statement, valueAt, text.length, 5);
  if (label !== null && label !== "goal") return [];
  const match = hits(OFFER, text)[0];
  if (
    match === undefined ||
    /(?<!\p{L})(?:no|not|never|avoid|kein\p{L}*|nicht|pas|éviter|no|sin|evitar|não|sem)\s(?:\p{L}+\s){0,2}$/iu.test(
      text.slice(0, match.index),
    )
  )
    return [];
  const end = match.index + match[0].length;
  const tail =
    /^(?:\s(?:on|for|auf|für|sur|pour|en|para|em|with|mit|avec|con|com|til|bis|until)\s[^.,;!?()]{2,50})/iu.exec(
      text.slice(end),
    )?.[0].length ?? 0;
  return make(statement, match.index, end + tail, 3);
}

const PERSONA = phrases(
  "(?:our )?(?:typical|ideal|average|perfect) (?:customer|client|buyer|user) is|persona|imagine|think of|picture a",
  "(?:unser )?(?:typische[rn]?|ideale[rn]?|durchschnittliche[rn]?) kund\\p{L}+ ist|stellen sie sich|stell dir|wunschkunde ist|persona",
  "(?:notre )?(?:client|cliente) (?:type|idéale?) est|imaginez|persona",
  "(?:nuestr[oa] )?client[ea] (?:típic[oa]|ideal|tipo) es|imagina\\p{L}*|persona",
  "(?:noss[oa] )?cliente (?:típic[oa]|ideal) é|imagine|persona",
  "ペルソナは|典型的なお客様は|想定(?:する)?人物",
);

/** One imagined customer, as the client draws them. */
export function personaIn(statement: Statement): Candidate<string>[] {
  const { text, label, valueAt } = statement;
  if (label === "persona") return make(statement, valueAt, text.length, 5);
  const match = label === null ? hits(PERSONA, text)[0] : undefined;
  return match === undefined ? [] : make(statement, match.index + match[0].length, text.length, 3);
}

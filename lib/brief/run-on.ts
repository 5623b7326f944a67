import type { BriefLanguage } from "./types";

/** Below this a sentence without a stop is just a sentence. */
const LONG = 130;
const LONG_JA = 60;

/** What a voice message says where a writer would put a stop: before these words, where no small word stands just ahead. */
const OPENERS: Readonly<Record<Exclude<BriefLanguage, "ja">, string>> = {
  en: "um+|uh+|erm|okay|anyway|oh and|and (?:then|now|also|please|don't|no|we|i|it's|it|show|run|start|the (?:budget|ads|tone)|our|for the)|but|so (?:i|we|what|that's|yeah|basically)|otherwise|last (?:year|month)|because|what (?:i|we) (?:want|need)",
  de: "ähm?|öh|was (?:ich|wir) (?:will|wollen|brauche\\p{L}*)|also|ja und|und (?:dann|bitte|kein\\p{L}*|ich|wir|es|das|laufen|gezeigt|pro|zeig\\p{L}*|insgesamt|die (?:anzeigen|werbung|leute))|aber|weil|insgesamt|sonst",
  fr: "euh+|ce que (?:je|on) (?:veux|veut|voudrais|cherche)|bon|ben|voilà|donc|alors|du coup|et (?:puis|je|on|nous|c'est|ça|il|surtout|pas|pour le|le (?:budget|ton))|mais|parce que|sinon|l'an dernier",
  es: "eh+|este|mira|lo que (?:yo )?(?:quiero|queremos|necesito)|bueno|pues|entonces|o sea|y (?:que|es|eso|nada|bueno|sobre todo|no|sin|quiero|queremos|de (?:plata|dinero|presupuesto)|el (?:presupuesto|tono))|pero|porque|antes|el año pasado",
  pt: "né|o que (?:eu )?(?:quero|queremos|preciso)|tá|então|aí|olha|bom|e (?:é|eu|aí|a gente|não|nada|sem|quero|queremos|a verba|o (?:tom|orçamento)|pelo amor)|mas|porque|antes|ano passado",
};
const NO_CUT_AFTER =
  /(?<!\p{L})(?:is|are|about|of|the|a|an|for|in|to|with|and|or|was|ist|sind|für|mit|von|in|auf|und|das|die|der|den|ein|eine|bis|est|sont|de|du|des|le|la|les|un|une|et|à|pour|es|son|el|los|las|una|y|en|con|para|por|é|são|o|os|as|um|uma|e|em|com|pra|que|no|na)\s$/iu;
/** A number goes on where a filler stands: `okay eight thousand`. */
const NUMBER_NEXT =
  /^\s?(?:\d|(?:about |around |so |uns |umas |unos |etwa )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|sept|huit|neuf|dix|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mil|dois|três|quatro|sete|oito|nove|dez)\p{L}*(?!\p{L}))/iu;

const CUTS = Object.fromEntries(
  Object.entries(OPENERS).map(([language, words]) => [
    language,
    new RegExp(String.raw`(?<=\s)(?:${words})(?!\p{L})`, "giu"),
  ]),
) as Readonly<Record<keyof typeof OPENERS, RegExp>>;

/** Where a polite ending closes what was said in Japanese. */
const ENDING_JA =
  /(?:です|ます|でした|ました|ません|ください|下さい|でしょう?|ましょう)(?:(?:けれども|けれど|けど|から|ので)(?=[^、。]))?(?:[ねよか]{1,2}ー?)?(?![ねよかがしたてでなもら、。」])(?=.)|(?:人|方|から|けど|んで|ので)(?:ね|さ)(?=[^、。])/gu;
const FILLER_JA = /(?<=[^、。])(?:えーと|えっと|あのー|それと|それから)/gu;

/** Whether words run on without a stop as in a message that was spoken. */
function isRunOn(text: string): boolean {
  const isJapanese = /[\p{Script=Hiragana}]/u.test(text);
  const stops = (text.match(isJapanese ? /[、。，．!?]/gu : /[,;:!?()]|\.\s/gu) ?? []).length;
  const least = isJapanese ? LONG_JA : LONG;
  return text.length >= least && stops <= text.length / least / 1.5;
}

/** Where a message that runs on without stops would have them; nothing for one that has its stops. */
function spokenCuts(text: string, language: BriefLanguage | null): number[] {
  if (!isRunOn(text)) return [];
  if (/[\p{Script=Hiragana}]/u.test(text))
    return [
      ...[...text.matchAll(ENDING_JA)].map(({ index, 0: words }) => index + words.length),
      ...[...text.matchAll(FILLER_JA)].map(({ index }) => index),
    ].sort((a, b) => a - b);
  if (language === null || language === "ja") return [];
  return [...text.matchAll(CUTS[language])]
    .filter(
      ({ index, 0: words }) =>
        !NO_CUT_AFTER.test(text.slice(Math.max(0, index - 12), index)) &&
        !NUMBER_NEXT.test(text.slice(index + words.length, index + words.length + 24)),
    )
    .map(({ index }) => index);
}

/** Nobody writes longer sentences; searching stays linear however long a hostile text is. */
const LONGEST_STATEMENT = 800;

/** Nor does anybody say more sentences in one breath. */
const MOST_CUTS = 80;

/** What a part of a message needs to be cut into shorter ones. */
interface Cuttable {
  readonly start: number;
  readonly text: string;
  readonly label: unknown;
  readonly valueAt: number;
}

/** A piece of a message as the sentences that were spoken in it, none of them endless. */
export function shorter<P extends Cuttable>(piece: P, language: BriefLanguage | null): P[] {
  const cuts = piece.label === null ? spokenCuts(piece.text, language).slice(0, MOST_CUTS) : [];
  return cutAt(piece, cuts).flatMap((part) =>
    cutAt(
      part,
      Array.from({ length: Math.floor(part.text.length / LONGEST_STATEMENT) }, (_, at) => (at + 1) * LONGEST_STATEMENT),
    ),
  );
}

function cutAt<P extends Cuttable>(piece: P, cuts: readonly number[]): P[] {
  const ends = [...cuts.filter((cut) => cut > 0 && cut < piece.text.length), piece.text.length];
  return ends.flatMap((end, index) => {
    const from = index === 0 ? 0 : ends[index - 1]!;
    const words = piece.text.slice(from, end);
    const lead = words.length - words.trimStart().length;
    if (ends.length > 1 && !/\p{L}{2}/u.test(words)) return [];
    return ends.length === 1
      ? [piece]
      : [
          {
            ...piece,
            start: piece.start + from + lead,
            text: words.trim(),
            ...(index === 0 ? {} : { label: null, valueAt: 0 }),
          },
        ];
  });
}

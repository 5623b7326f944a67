import type { Candidate } from "./budget";
import { GOAL_NAMES, wordsFor } from "./goal-words";
import { hits, has, phrases } from "./pattern";
import type { Statement } from "./statements";
import type { BriefGoal, BriefLanguage } from "./types";

const WANT = phrases(
  "goals?|objectives?|aim\\p{L}*|want|wants|need|needs|looking (?:for|to)|would like|we'd like|hope|hoping|get|getting|generate|generating|increase|boost|drive|more|focus|priorit\\p{L}+|main(?:ly)?|primary|important|purpose|maximi[sz]e|grow|care about|all about|kpi|campaign|count|achieve|plan",
  "ziele?|zielsetzung|wollen|möchten|würden gern\\p{L}*|brauchen|benötigen|suchen|mehr|generieren|steigern|erhöhen|fokus|geht (?:es )?(?:uns )?(?:um|darum)|wichtig\\p{L}*|gewinnen|hauptsächlich|primär|kampagne|erreichen|wünschen|zählen|ankurbeln|holen|bekommen|hoffen|worauf es ankommt",
  "objectifs?|but|voulons|veut|souhait\\p{L}+|voudr\\p{L}+|cherch\\p{L}+|besoin|plus de|davantage|générer|augmenter|développer|obtenir|priorité|campagne|aimer\\p{L}+|booster|visons|recherch\\p{L}+|compte|essentiel",
  "objetivos?|meta|queremos|quiere|quiero|necesit\\p{L}+|busc\\p{L}+|más|generar|aumentar|conseguir|prioridad|campaña|gustaría|lograr|incrementar|importa|obtener|vender|impulsar|captar",
  "objetivos?|meta|queremos|quero|quer|precis\\p{L}+|busc\\p{L}+|mais|gerar|aumentar|conseguir|prioridade|campanha|gostar\\p{L}+|foco|importa|obter|vender|impulsionar|captar",
  "目的|目標|増や|増加|獲得|狙い|伸ば|上げ|したい|希望|ほしい|欲しい|目指|強化|拡大|メイン|重視|つなげ|高め|絞|一本に|だけに",
);
const STRONG = phrases(
  "(?:main |primary |our |the )?goal(?: is)?|objective|aim|purpose|priority|focus|all about|what (?:we|i) (?:really )?(?:want|need|care about)|matters?(?: most)?|most important",
  "ziel|hauptziel|ziel ist|zielsetzung|fokus|geht (?:es )?(?:uns )?(?:vor allem |hauptsächlich |nur |in erster linie )?um|priorität|am wichtigsten|was wir (?:wirklich )?(?:wollen|brauchen)",
  "objectif|but|priorité|ce que nous (?:voulons|cherchons)|le plus important",
  "objetivo|prioridad|lo (?:más )?importante|lo que (?:queremos|buscamos|nos importa)|meta",
  "objetivo|prioridade|o (?:mais )?importante|o que (?:queremos|buscamos)|foco|meta",
  "目的|目標|狙い|ゴール|最優先|重視",
);
const NOT = phrases(
  "not(?: about| interested in| after| looking for| for)?|no longer|isn't|aren't|don't (?:need|want|care)|doesn't|rather than|instead of|secondary|less important|without|never|forget|not just|no",
  "nicht|kein\\p{L}*|statt|weniger|unwichtig|zweitrangig|egal|nebensache|sekundär|ohne",
  "pas|ne|non|plutôt que|au lieu de|sans|secondaire|peu importe",
  "no|en (?:vez|lugar) de|sin|secundari\\p{L}+|nos da igual|menos importante",
  "não|em vez de|sem|secundári\\p{L}+|tanto faz|menos importante",
);
const NOT_AFTER = phrases(
  "(?:is|are) (?:not|less|secondary|no)|isn't|aren't|don't matter|doesn't matter|can wait|come second",
  "(?:ist|sind|sollen?|stehen?|spielt|spielen)(?: uns| dabei| hier| erstmal)? (?:nicht|kein\\p{L}*|zweitrangig|egal|nebensache|unwichtig|sekundär)|interessier\\p{L}+ (?:uns )?nicht",
  "n'(?:est|ont|a) pas|ne sont pas|ne compte\\p{L}* pas|secondaire|passe après",
  "no (?:es|son|nos|importan?)|es secundari\\p{L}+|es lo de menos|dan igual",
  "não (?:é|são|importam?|interessa)|é secundári\\p{L}+|fica para depois",
  "を?いたしておりませ|をして(?:い|お)(?:ら|りませ|ませ|な)|は(?:やって|して)(?:い|お)?(?:り|ら)?(?:ませ|な)|ではな|じゃな|は(?:不要|二の次|後回し|気にしな|重視しな)|(?<!何)より(?:も)?",
);
const PAST = phrases(
  "last (?:year|month|campaign)|so far|we (?:got|had|received|generated)|too many|bad|unqualified|spam|previously",
  "letzte[snmr]? (?:jahr|monat|kampagne)|bisher|hatten|bekamen|zu viele|unqualifiziert\\p{L}*|im vorjahr",
  "l'an dernier|l'année dernière|avions|reçu|trop de|avons eu",
  "el (?:año|mes) pasado|tuvimos|hasta ahora|demasiad\\p{L}+|recibimos",
  "(?:ano|mês) passado|tivemos|até agora|demais|recebemos",
  "昨年|去年|前回|これまで|先月|たった|しか|わずか",
);

/** No sentence of a person names one goal oftener. */
const MOST_NAMED = 12;

/** Every goal that a statement names as something wanted. */
export function goalsIn(statement: Statement, language: BriefLanguage | null): Candidate<BriefGoal>[] {
  const { text, label, valueAt } = statement;
  if (label !== null && label !== "goal" && label !== "kpi") return [];
  const named = label !== null || statement.asked === "goal";
  const wanted = has(WANT, text);
  const found: Candidate<BriefGoal>[] = [];
  const isPassedOn = PASSED_ON.test(text);
  for (const goal of GOAL_NAMES) {
    if (goal === "leads" && isPassedOn) continue;
    for (const { match, isForeign } of namedIn(text, goal, language)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < valueAt) continue;
      const before = clauseBefore(text.slice(0, start));
      const after = clauseAfter(text.slice(end));
      if (has(NOT, before.slice(-32)) || has(NOT_AFTER, after.slice(0, 34))) continue;
      if (isPer(text.slice(0, start))) {
        found.push({ value: goal, statement, start, end, strength: 1 });
        continue;
      }
      const past = has(PAST, before) || has(PAST, after.slice(0, 30));
      const strength = named
        ? label === "goal"
          ? 6
          : 4
        : past
          ? 0.5
          : has(STRONG, before)
            ? 4
            : wanted || statement.subject
              ? 2.5
              : 0.8;
      // What is named first is what is meant first.
      const weight = isForeign ? FOREIGN : 1;
      found.push({ value: goal, statement, start, end, strength: strength * weight - Math.min(start, 400) / 2000 });
    }
  }
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start < one.end &&
          other.end > one.start &&
          (other.end - other.start > one.end - one.start || isCloser(other, one)),
      ),
  );
}

/** Who visits a page is no visitor of the shop, where the same words say both. */
function isCloser(one: Candidate<BriefGoal>, other: Candidate<BriefGoal>): boolean {
  return one.start === other.start && one.end === other.end && one.value === "traffic" && other.value === "visits";
}

/** A word of another language is meant less often: `don` is no gift in Spanish, and `don't` none in English. */
const FOREIGN = 0.4;

function namedIn(
  text: string,
  goal: BriefGoal,
  language: BriefLanguage | null,
): { readonly match: RegExpExecArray; readonly isForeign: boolean }[] {
  const { own, foreign } = wordsFor(goal, language);
  const found = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => hits(pattern, text).slice(0, MOST_NAMED));
  const inOwn = found(own);
  const isCovered = ({ index, 0: words }: RegExpExecArray) =>
    inOwn.some((one) => one.index < index + words.length && one.index + one[0].length > index);
  return [
    ...inOwn.map((match) => ({ match, isForeign: false })),
    ...found(foreign)
      .filter((match) => !isCovered(match))
      .map((match) => ({ match, isForeign: true })),
  ];
}

/** `Me pasó su contacto un compañero`: whose address was passed on is the reader's own. */
const PASSED_ON =
  /(?<!\p{L})(?:pas[óo]|pasaron|dio|dieron|facilit[óo]|pass(?:ou|aram)|d(?:eu|eram)|gave|given|got|passed|donné|transmis|communiqué|eu|gegeben|bekommen|erhalten)(?!\p{L})[^.;!?]{0,24}?(?<!\p{L})(?:your|ihren?|deinen?|votre|vos|ton|tu|su|vuestro|seu|o seu|teu)\s(?:contac?to?s?|kontakt\p{L}*|coordonnées|details)|(?<!\p{L})(?:your|ihren?|deinen?|votre|vos|ton|tu|su|vuestro|seu|teu)\s(?:contac?to?s?|kontakt\p{L}*|coordonnées|details)\s[^.;!?]{0,40}?(?:passed|given|got|gegeben|bekommen|erhalten|par|por)(?!\p{L})/iu;

/** `cost per lead` names a figure. */
function isPer(before: string): boolean {
  return (
    /(?:(?<!\p{L})(?:per|pro|par|por|je|each)|\/)\s?(?:\p{L}+\s)?$/iu.test(before) &&
    !/(?<!\p{L})(?:pour|para)\s?$/iu.test(before)
  );
}

function clauseBefore(text: string): string {
  return text.slice(
    Math.max(
      text.lastIndexOf(","),
      text.lastIndexOf(";"),
      text.lastIndexOf("、"),
      text.lastIndexOf(" - "),
      text.lastIndexOf(" but "),
      text.lastIndexOf(" sondern "),
    ) + 1,
  );
}

function clauseAfter(text: string): string {
  const cut = /[,;、。.]|\s-\s/u.exec(text)?.index;
  return text.slice(0, cut ?? text.length);
}

/** The goal that the statements agree on: the strongest, and of equal ones the newer and earlier. */
export function strongest(candidates: readonly Candidate<BriefGoal>[]): Candidate<BriefGoal> | null {
  const votes = new Map<BriefGoal, number>();
  for (const { value, strength } of candidates) votes.set(value, (votes.get(value) ?? 0) + Math.min(strength, 1) * 0.3);
  const ranked = candidates
    .map((one) => ({
      one,
      score: one.strength + (votes.get(one.value) ?? 0) - one.statement.age * (one.statement.chat ? 0.02 : 0.4),
    }))
    .sort((a, b) => b.score - a.score || a.one.statement.order - b.one.statement.order);
  const best = ranked[0];
  return best !== undefined && best.score >= 0.75 ? best.one : null;
}

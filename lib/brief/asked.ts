import type { Label } from "./labels";
import { has, phrases } from "./pattern";

/** What a question is about: its words, tried as a label. */
export function askedFor(question: string): Label | null {
  if (has(WHERE_TO_BEGIN, question)) return null;
  for (const [label, pattern] of ASKED) if (has(pattern, question)) return label;
  return null;
}

const WHERE_TO_BEGIN = phrases(
  "where (?:do|should|shall|would|can) (?:we|i|one) (?:start|begin)|wo(?:mit)? (?:fangen|fängt|sollen|soll|können|kann) (?:wir|ich|man) .{0,12}an\\p{L}*|par où (?:commenc\\p{L}+|on commence)|por d[óo]nde (?:emp\\p{L}+|comen\\p{L}+)|por onde (?:com\\p{L}+|inici\\p{L}+)",
  "何から(?:始め|はじめ)|どこから(?:始め|手)",
);

const ASKED: readonly (readonly [Label, RegExp])[] = [
  ["budget", phrases("budget*|spend*|\\p{L}*budget|presupuesto|invertir|orçamento|verba|investir|valor|monto|how much|wie ?viel|combien|cu[áa]nto|quanto", "予算|広告費|いくら")],
  ["kpi", phrases("cpl|cpa|kpis?|roas|cost per \\p{L}+|target|zielwert", "単価|KPI|あたりの(?:上限|目安|金額)|1件")],
  ["avoid", phrases("(?:was|what|que|qué|o que|algo|etwas|anything|something|quelque chose|alguma coisa),? .{0,30}(?:nicht|not|no|não|evitar|avoid)|há algo|hay algo|anything we|prohibid\\p{L}+|proibid\\p{L}+|interdits?|verboten|not allowed|(?:algo|alguna cosa|alguma coisa) prohibid\\p{L}*|avoid|no-?gos?|vermeiden|éviter|evitar|taboos?|restrictions?", "避け|NG|いけない|だめ|ダメ|禁止|注意")],
  ["tone", phrases("descreve|describe|beschreib\\p{L}*|décri\\p{L}+|sound|klingen|estilo|style|tone|tonalit\\p{L}+|tonfall|ton|tono|tom|voice", "トーン|雰囲気")],
  ["languages", phrases("languages?|sprachen?|langues?|idiomas?", "言語")],
  ["locations", phrases("zonas?|área|catchment|einsatzgebiet|cantons?|where|whereabouts|regions?|qué zona|que zona|qual (?:a )?região|onde|wo genau|areas?|cit(?:y|ies)|countr(?:y|ies)|locations?|wo|regione?n?|gebiet|länder|où|zones?|villes?|dónde|ciudad\\p{L}*|onde|cidades?|região|regiões", "地域|エリア|どこ|どのあたり")],
  ["end", phrases("until when|how long (?:should|will) it run|bis wann|jusqu'à quand|hasta cuándo|até quando", "いつまで")],
  ["start", phrases("start|launch|go live|starten|anfangen|losgehen|commencer|démarrer|empezar|empezamos|arrancar|começar|começamos", "開始|いつから")],
  ["dates", phrases("when|how long|until when|wann|wie lange|bis wann|zeitraum|quand|combien de temps|cuándo|hasta cuándo|quando|até quando", "いつ|期間")],
  ["audience", phrases("(?:typical|ideal|our) (?:customer|client)s?|client(?:e|èle)? (?:type|típico|ideal)|typische\\p{L}* kund\\p{L}+|wem|leute|à qui|who|audience|target group|wen willst|para quem|a qui[eé]n|pra quem|zielgruppe|wen|wer|cible|qui|público|quién|quem|a quién", "ターゲット|誰|年齢|見せたい")],
  ["goal", phrases("goals?|aims?|success|ziel|conseguir|alcançar|but|atteindre|erreichen willst|objectives?|ziele?|objectifs?|objetivos?|metas?|achieve|want", "目的|目標")],
]; // prettier-ignore

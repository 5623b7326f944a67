import { languageOf } from "@/lib/policy/language";
import { hits, phrases } from "./pattern";
import type { BriefLanguage } from "./types";

const LANGUAGES: readonly BriefLanguage[] = ["en", "de", "fr", "es", "pt", "ja"];

/** Words of short messages that the other languages do not have. */
const TELLING: Readonly<Record<Exclude<BriefLanguage, "ja">, RegExp>> = {
  en: phrases(
    "hi|hey|hello|please|thanks|thank|we|need|want|only|start|until|under|should|our|is|are|not|with|around|per month|monthly|women|men|more|avoid|don't|goal|audience|location|dates|tone|yes|asap|looking",
  ),
  de: phrases(
    "hallo|moin|servus|bitte|danke|wir|brauchen|nur|ab|bis|keine?n?|pro|monat|monatlich|mtl|und|für|mit|nicht|unter|zielgruppe|ziel|laufzeit|frauen|männer|mehr|zeitraum|sprache|ja|passt|im|umkreis",
  ),
  fr: phrases(
    "bonjour|salut|merci|nous|pas|jusqu\\p{L}*|par|mois|et|pour|avec|moins|cible|objectif|femmes|hommes|plus|période|langue|oui|dès|budget mensuel|uniquement|avril|août",
  ),
  es: phrases(
    "hola|gracias|queremos|presupuesto|hasta|favor|al mes|y|para|con|menos|objetivo|mujeres|hombres|más|fechas|idioma|sí|desde|solo|sólo|euros al|buenas|buenos|tono|público",
  ),
  pt: phrases(
    "olá|oi|obrigad[oa]|queremos|orçamento|verba|até|por mês|e|para|com|menos|objetivo|mulheres|homens|mais|datas|idioma|sim|não|apenas|bom|boa|tom|público-alvo|mês|reais|a partir",
  ),
};

/** The language that a brief is written in; null where its words do not show it. */
export function tongueOf(text: string): BriefLanguage | null {
  if (
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
    (text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0) > text.length / 8
  )
    return "ja";
  const sure = languageOf([text]);
  if (sure !== null && (LANGUAGES as readonly string[]).includes(sure) && sure !== "ja") return sure as BriefLanguage;
  const votes = Object.entries(TELLING)
    .map(([language, pattern]) => ({ language: language as BriefLanguage, count: hits(pattern, text).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = votes;
  if (first !== undefined && first.count > (second?.count ?? 0)) return first.language;
  return /\p{Script=Han}{2}/u.test(text) ? "ja" : null;
}

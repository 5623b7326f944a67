import type { Feeling } from "@/lib/copywriting/studio/wish";
import { foldText } from "@/lib/policy/words";

/** Words and turns by which people show a feeling, in six languages. Folded; no word of a feeling means no feeling. */
const SIGNS: Readonly<Record<Feeling, RegExp>> = {
  curiosity:
    /(?<!\p{L})(?:curious|wonder(?:ing)?|interested|how does|what is|would like to know|tell me more|neugierig|interessiert|wie funktioniert|was ist|würde gern(?:e)? wissen|frage mich|curieux|curieuse|je me demande|comment ça|curios[oa]s?|me pregunto|cómo funciona|curios[oa]s?|como funciona|gostaria de saber)(?!\p{L})|気になる|知りたい|興味/gu,
  doubt:
    /(?<!\p{L})(?:not sure|unsure|really work|is it worth|worth it|sceptical|skeptical|doubt|too good to be true|can i trust|fake|scam|unsicher|nicht sicher|wirklich|lohnt sich das|skeptisch|zweifel\p{L}*|zu schön|seriös|vertrauen|pas sûre?|doute|arnaque|vaut le coup|no estoy segur[oa]|dudas?|estafa|vale la pena|não tenho certeza|dúvidas?|golpe|será que)(?!\p{L})|本当に|怪しい|不安|大丈夫かな|迷って/gu,
  stress:
    /(?<!\p{L})(?:stress\p{L}*|no time|overwhelm\p{L}*|rush(?:ed|ing)?|deadline|hectic|busy|exhausted|too much|keine zeit|überfordert|gestresst|hektisch|hektik|erschöpft|zu viel|pas le temps|débordée?|stressée?|épuisée?|sin tiempo|agobiad[oa]|estresad[oa]|agotad[oa]|sem tempo|estressad[oa]|correria|exaust[oa])(?!\p{L})|忙し|時間がない|疲れ|焦/gu,
  worry:
    /(?<!\p{L})(?:worried|worry|afraid|scared|anxious|concerned|risk|what if|sorge\p{L}*|besorgt|angst|befürchte\p{L}*|risiko|was wenn|inquiet|inquiète|peur|risque|preocupad[oa]|miedo|riesgo|preocupad[oa]|medo|risco)(?!\p{L})|心配|怖い|リスク/gu,
  frustration:
    /(?<!\p{L})(?:frustrat\p{L}*|annoy\p{L}*|fed up|sick of|tired of|again and again|never works|broken|useless|genervt|frustrier\p{L}*|nervt|ärger\p{L}*|satt|schon wieder|kaputt|unbrauchbar|énervée?|marre|ras le bol|frustrad[oa]|hart[oa]|molest[oa]|chatead[oa]|cansad[oa] de|não funciona)(?!\p{L})|イライラ|うんざり|困っ|使えない/gu,
  joy: /(?<!\p{L})(?:love|happy|great|excited|looking forward|thank you|fantastic|wonderful|delighted|glücklich|freue|toll|super|begeistert|liebe|danke|wunderbar|content\p{L}*|ravie?|génial|merci|hâte|feliz|encanta|genial|gracias|ilusión|adoro|amei|obrigad[oa]|ansios[oa])(?!\p{L})|嬉し|楽しみ|最高|ありがとう|大好き/gu,
};
/** A feeling that is denied is none of the writer's. */
const NEGATED = /(?:not|never|no longer|n't|nicht|kein\p{L}*|nie|pas|sin|no|não|nunca)\s+(?:\p{L}+\s+)?$/u;

export interface FeelingFound {
  readonly feeling: Feeling;
  /** The words that show it, as they stand in the folded text. */
  readonly words: readonly string[];
}

/** The feeling that most words of a text show, with the words; null where none does, or two are level. From text only. */
export function feelingOf(text: string): FeelingFound | null {
  const folded = foldText(text);
  const found = (Object.keys(SIGNS) as Feeling[])
    .map((feeling) => ({
      feeling,
      words: [...folded.matchAll(SIGNS[feeling])]
        .filter((match) => !NEGATED.test(folded.slice(Math.max(0, match.index - 24), match.index)))
        .map(([word]) => word),
    }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const [first, second] = found;
  if (first === undefined || first.words.length === second?.words.length) return null;
  return { feeling: first.feeling, words: [...new Set(first.words)].slice(0, 5) };
}

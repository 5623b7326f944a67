import type { Placed } from "./quotes";

const WORDS =
  /(?<!\p{L})(?:actually|oops|no,? wait|i mean|i meant|rather|(?:ach|oh|halt|äh),? nein|nein,? (?:warten sie|warte|moment|quatsch|falsch)|ich meine|pardon|je veux dire|euh,? non|non,? (?:attendez|attends|pardon)|perdón|quiero decir|no,? (?:espera|perdón|pará|digo)|digo|quer dizer|aliás|não,? (?:espera|desculpa|digo)|on second thoughts?|correction|sorry|scratch that|make (?:it|that)|(?<!right )now|update|instead|changed?|increase\p{L}*|raise\p{L}*|reduce\p{L}*|cut|doch|korrektur|korrigier\p{L}*|jetzt|nun|stattdessen|erhöh\p{L}*|reduzier\p{L}*|neu|neue[sr]?|nur noch|aktualisiert|en fait|finalement|désormais|maintenant|rectif\p{L}+|plutôt|nouveau|en realidad|mejor|ahora|finalmente|correcci\p{L}+|actualiza\p{L}+|nuevo|na verdade|agora|melhor|corrig\p{L}+|atualiza\p{L}+|novo|p\.?s)(?!\p{L})|間違え|じゃなくて|いや、|訂正|変更|やはり|やっぱり|修正|追伸/iu;

/** Whether a statement takes back what the same message said before: "make that 4k", "P.S. start on the 15th". */
export function isCorrection({ statement, start }: Placed): boolean {
  return WORDS.test(statement.text.slice(0, start));
}

import { foldText } from "@/lib/policy/words";

/**
 * Whether a sentence that should tell what is seen speaks to somebody, or of how we work, instead: then it was talked into it by what
 * stands in the picture. No list of words is complete; that is why no text rests on such a sentence alone (`takesUp`).
 */
export function givesOrders(sentence: string): boolean {
  return TO_A_READER.test(foldText(sentence)) || speaksOfOurWork(sentence);
}

/** Whether a text speaks of what only an order to a language model or to an ad manager speaks of. */
export function speaksOfOurWork(text: string): boolean {
  return OF_OUR_WORK.test(foldText(text));
}

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "iu");

/** A picture's description says "you" to nobody. */
const TO_A_READER = words(
  "you|your|yours|yourself|du|dein\\p{L}*|dir|dich|vous|votre|vos|usted(?:es)?|tu|tus|você|vocês|あなた",
);

/** What only an order to a language model or to an ad manager speaks of; each language's own words behind it. */
const OF_OUR_WORK = new RegExp(
  [
    words(
      [
        "ignor\\p{L}*|disregard\\p{L}*|obey\\p{L}*|overrid\\p{L}*|pretend\\p{L}*|jailbreak\\p{L}*",
        "instruct\\p{L}*|prompts?|schema|system ?(?:prompt|message|order)?:|setbudget|function ?call|tool[_ ](?:code|call)|javascript|script|api|curl|sudo",
        "budgets?|bids?|bidding|publish\\p{L}*|admin(?:istrator)?s?|longestcharacters|account owner|previous rules|no rules|all rules",
        "missacht\\p{L}*|gehorch\\p{L}*|anweisung\\p{L}*|befehl\\p{L}*|gebote?|veröffentlich\\p{L}*|alle regeln",
        "obéi\\p{L}*|désobéi\\p{L}*|consignes?|enchères?|publie[rz]?|administrateurs?",
        "obedec\\p{L}*|instrucci\\p{L}*|presupuestos?|pujas?|publica(?:r|d)?|administrador(?:es)?",
        "obedeç\\p{L}*|instruç\\p{L}*|orçamentos?|publique[m]?|publicar",
      ].join("|"),
    ).source,
    "無視|指示|命令|規則を|予算|入札|公開し|管理者|出力し|してください",
  ].join("|"),
  "iu",
);

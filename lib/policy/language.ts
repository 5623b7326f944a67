import { foldText } from "./words";

/** Small words that hardly occur in the other languages. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the and for with your you our from free now get more all is are of to it we this by off how what shop buy new best online delivery days up".split(
    " ",
  ),
  de: "der die das und für mit ihr ihre dein deine wir sie von jetzt kostenlos mehr alle ist sind zu den dem ein eine im am bei auf nur bis ab neue kaufen lieferung tage ohne".split(
    " ",
  ),
  fr: "le la les et pour avec votre vos nous vous de des du un une en gratuit plus tous est sont au aux sur livraison jours dès sans achetez".split(
    " ",
  ),
  es: "el los las y para con su sus tu nosotros usted de del un una en gratis más todos es son al por envío días desde sin compra".split(
    " ",
  ),
  pt: "o os as e para com seu sua nós você de do da um uma em grátis mais todos é são ao por entrega dias desde sem compre não".split(
    " ",
  ),
};

/** The language that a few texts of one ad are written in, or null where too little shows it. Never a guess from one word alone. */
export function languageOf(texts: readonly string[]): string | null {
  const folded = foldText(texts.join(" . "));
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)) return "ja";
  if (/\p{Script=Hangul}/u.test(folded)) return "ko";
  if (/\p{Script=Han}/u.test(folded)) return "zh";
  if (/\p{Script=Cyrillic}/u.test(folded)) return "cyrillic";
  const words = folded.match(/\p{L}+/gu) ?? [];
  const votes = Object.entries(SMALL_WORDS).map(([language, small]) => {
    const hits = words.filter((word) => small.includes(word)).length;
    return { language, hits: language === "de" && /[äöüß]/u.test(folded) ? hits + 1 : hits };
  });
  votes.sort((a, b) => b.hits - a.hits);
  const [first, second] = votes;
  return first!.hits >= 2 && first!.hits > second!.hits ? first!.language : null;
}

/** False only where both languages are known and differ. */
export function maySpeakAlike(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

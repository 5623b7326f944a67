import { labelOf, type Label } from "./labels";

const CLAUSE =
  "article|artikel|artículo|articulo|artigo|art\\.|abschnitt|section|clause|klausel|ziffer|kapitel|chapter|chapitre|capítulo|cláusula|clausula|punkt|item|point|punto|ponto|apartado|secção|seção|lote?|los|annexe?|anlage";
/** `§ 4`, `Article 2 –`, `Cláusula 3.ª –`, `第4条`: the number of a clause, whose title stands on the rest of the line. */
const NUMBERED = new RegExp(
  String.raw`^\s*(?:(?:§{1,2}|(?:${CLAUSE})(?=\s))\s?(?:n[.°º]{0,2}\s?)?(?:\d{1,2}|[ivx]{1,4})(?:\.\d{1,2})*\.?\s?[ºª°]?|第\s?[\d一二三四五六七八九十]{1,3}\s?[条章項節])\s?[-–—.:)]?\s*`,
  "iu",
);
/** The first words of a numbered line in capitals: `10. SUBMISSION`. */
const ORDERED = /^\s*\d{1,2}[.)]\s/u;
const LONGEST = 60;

/**
 * What a line that stands by itself says the lines below it are about: `■ 予算`, `What is your budget?`, `§ 4 Zielmärkte`. "ignore" where
 * it is surely a heading, but of nothing that a brief asks for; null where it is none.
 */
export function headingOf(whole: string, isAbove: boolean): Label | null {
  const words = whole.trim();
  const clause = NUMBERED.exec(words)?.[0].length ?? 0;
  const title = words.slice(clause);
  if (title === "" || title.length > LONGEST || /[.!,;。]$/u.test(title)) return null;
  const isCapitals = /\p{Lu}{3}/u.test(title) && title === title.toUpperCase();
  const marked =
    clause > 0 ||
    (isAbove && words.length <= 40 && words.split(/\s+/u).length <= 5) ||
    /^(?:#|[■◆●▼□【<]|\d{1,2}[.)])|[?？】>]$/u.test(words) ||
    isCapitals;
  if (!marked || /\d{2}/u.test(title.replace(ORDERED, ""))) return null;
  // What stands under another title is no more part of what came before.
  return labelOf(title) ?? (clause > 0 || (isCapitals && ORDERED.test(words)) ? "ignore" : null);
}
